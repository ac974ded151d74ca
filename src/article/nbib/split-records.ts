import { TaggedRecord } from "../records/tagged-record.ts";

/** "TI  - The", "PMID- 12"; hands that retype it lose or add a space. */
const TAGGED = /^([A-Z][A-Z0-9]{1,3})( {0,3})-(?: (.*))?$/u;
/** Tags that are believed when their spaces are wrong; "DNA - a" in a text is none. */
const OURS =
  /^(?:PMID|OWN|STAT|TI|AB|FAU|AU|CN|JT|TA|DP|VI|IP|PG|AID|LID|PMC|PT|OT|COIS|GR|CI|SO|TT|BTI|LA)$/u;

/**
 * The records of a MEDLINE file: a tag in four columns, a dash, the value, which goes on in lines
 * that are indented. A PMID, or a blank line with a tag below it, begins a record:
 *
 *     PMID- 12230038
 *     TI  - The Bio* toolkits--a brief
 *           overview.
 */
export function splitRecords(text: string): readonly TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let record: TaggedRecord | undefined;
  let afterBlank = true;
  let isTitled = false;
  for (const line of text.replace(/^\ufeff/u, "").split(/\r\n|\r|\n/u)) {
    const [, tag = "", spaces = "", value = ""] = TAGGED.exec(line) ?? [];
    const isTag = tag !== "" && (tag.length + spaces.length === 4 || OURS.test(tag));
    if (!isTag) {
      if (line.trim() !== "") record?.continue(line.trim());
      else afterBlank = true;
      continue;
    }
    if (record === undefined || tag === "PMID" || (afterBlank && isTitled)) {
      record = new TaggedRecord();
      records.push(record);
      isTitled = false;
    }
    record.add(tag, value);
    isTitled ||= tag === "TI" || tag === "BTI";
    afterBlank = false;
  }
  return records;
}
