import { TaggedRecord } from "../records/tagged-record.ts";

/** "TI  - The"; "DOI - 10…" in Cochrane's, "DESCRIPTORS  - " in PsycINFO's; one space in some; an empty value may lose its space. */
const TAGGED = /^(?:([A-Z][A-Z0-9]{1,2})[ \t]{1,2}|([A-Z]{4,14}) {2})-(?:[ \t](.*)|)$/u;

/** The records of a RIS file, and whether its last one lacks its end. */
export interface RisRecords {
  readonly records: readonly TaggedRecord[];
  readonly isCut: boolean;
}

/**
 * The records of a RIS file. `TY` begins one and `ER` ends it; what stands between records
 * ("Provider: …", "Record #1 of 2", "1.") is none of them. A line without a tag belongs to the
 * field above it:
 *
 *     TY  - JOUR
 *     AB  - Background: It is common.
 *     Methods: We asked 30 people.
 *     ER  -
 */
export function splitRecords(text: string): RisRecords {
  const records: TaggedRecord[] = [];
  let record: TaggedRecord | undefined;
  const indent = /^([ \t]+)TY[ \t]{1,2}- /mu.exec(text)?.[1] ?? "";
  for (const whole of text.replace(/^\ufeff/u, "").split(/\r\n|\r|\n/u)) {
    const line = indent !== "" && whole.startsWith(indent) ? whole.slice(indent.length) : whole;
    const [, short = "", long = "", value = ""] = TAGGED.exec(line) ?? [];
    const tag = short || long;
    if (tag === "TY") {
      record = new TaggedRecord();
      records.push(record);
      record.add(tag, value.trim());
    } else if (tag === "ER") record = undefined;
    else if (tag !== "") record?.add(tag, value);
    else record?.continue(line.trim());
  }
  // Some writers never write ER; where others have it, or the last line has no end, it was cut off.
  const endsElsewhere = /^ER {1,2}-/mu.test(text) || !/[\r\n]\s*$/u.test(text.slice(-200));
  return { records, isCut: record !== undefined && endsElsewhere };
}
