import { verbForm } from "../../reading/index.ts";
import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { type FigureClause, figureClauses } from "./figure-clause.ts";
import { invertClause } from "./invert-clause.ts";
import { listSlips } from "./number-slips.ts";
import { readClause } from "./read-clause.ts";
import { dropParentheses } from "./state-claims.ts";

const MARK = /#(\d+)#/gu;
const LED =
  /^(In|For|Among|With) (?:only |all |about |approximately |a total of |another |an additional )?(?:(#\d+#|\S+) (?:out )?of (?:the )?)?#(\d+)#( [^,;#]{3,60}?)?(?: \([^()]*\))?, (.+)$/u;
/** "We identified #0# patients who received antivenin" */
const FOUND =
  /^We (?:also |then |subsequently )?(identified|found|included|enrolled|observed|analy[sz]ed|studied|reviewed|evaluated|examined|recruited|treated|detected|received|performed|followed|registered|collected) (?:a total of |data (?:from|on) )?#(\d+)#( [^#;:()]{4,110}?)(?: \([^()]*\))?(?:[,;(].*| (?:and|of which|of whom) .*)?$/iu;
const WE = /^we (?:also )?(\p{L}+) (.+)$/iu;

/** "In 8 of the specimens, germ cells were seen" → "In how many of the specimens were germ cells seen?" */
export function askLedNumbers(context: WritingContext): Draft[] {
  const { article, reading } = context;
  return figureClauses(context).flatMap((clause): Draft[] => {
    const asked = askLed(clause, article.abstract) ?? askFound(clause);
    const figure = clause.figures[asked?.at ?? -1];
    if (!asked || !figure || pointsBack(asked.stem) || asked.stem.split(" ").length > 30) return [];
    const key = clause.printed[asked.at] ?? "";
    const ladder = listSlips(key, figure, reading.quantities, article.abstract);
    if (!ladder) return [];
    return [
      {
        fact: `number ${figure.start}`,
        way: "number",
        sentence: clause.sentence,
        stem: capitalise(`${asked.stem}?`),
        answer: { kind: "single", key: capitalise(key), distractors: [], ladder },
        explanation: `The abstract says “${key}” here; the number belongs to the whole that the question names.`,
        bloom: "understand",
        difficulty: 2,
      },
    ];
  });
}

function askLed({ text, figures, printed }: FigureClause, abstract: string) {
  const [, prep = "", part = "", whole = "", noun = "", main = ""] = LED.exec(text) ?? [];
  const at = /^#(\d+)#$/u.exec(part)?.[1] ?? (part === "" ? whole : undefined);
  const figure = figures[Number(at ?? -1)];
  if (!figure || (figure.kind !== "count" && figure.kind !== "percentage")) return undefined;
  if (
    !/^ (?:of\b|(?:\p{L}[\p{L}-]* ){0,3}(?:[\p{L}-]*[^s\W]s|people|children|women|men|mice)\b)/u.test(
      noun,
    )
  )
    return undefined;
  if (figure.kind === "percentage" && !/^ of /u.test(noun)) return undefined;
  const bare = dropParentheses(main.replace(MARK, (_, index) => printed[Number(index)] ?? ""));
  const said = bare.replace(/,\s.*$/u, "");
  if (/\d/u.test(said)) return undefined;
  const turned = invert(said, abstract);
  if (turned === undefined) return undefined;
  const many = figure.kind === "percentage" ? "what percentage" : "how many";
  const of = part === "" ? noun : ` of the ${printed[Number(whole)] ?? ""}${noun}`;
  return { at: Number(at), stem: `${prep.toLowerCase()} ${many}${of} ${turned}` };
}

/** "How many patients who received antivenin did the authors identify?" */
function askFound({ text, figures }: FigureClause) {
  const [, verb = "", at = "", noun = ""] = FOUND.exec(text) ?? [];
  const lemma = verbForm(verb.toLowerCase())?.lemma;
  if (figures[Number(at)]?.kind !== "count" || lemma === undefined) return undefined;
  if (
    !/^ (?:\p{L}[\p{L}-]* ){0,4}(?:[\p{L}-]*[^s\W]s|people|children|women|men|mice)\b/u.test(noun)
  )
    return undefined;
  return { at: Number(at), stem: `how many${noun} did the authors ${lemma}` };
}

function invert(said: string, abstract: string): string | undefined {
  const we = WE.exec(said);
  const clause = readClause(we ? `The authors ${we[1]} ${we[2]}` : said);
  if (clause?.lead !== "" || / and \p{L}+ed\b/u.test(clause.predicate)) return undefined;
  return invertClause(clause, abstract)?.text;
}
