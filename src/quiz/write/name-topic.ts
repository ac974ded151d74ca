import { decapitalise, nameSubject } from "../../reading/index.ts";
import { oppositeOf } from "./directions.ts";
import { pointsBack } from "./draft.ts";
import type { FigureClause } from "./figure-clause.ts";

/** Everything is about them. */
const BARE =
  /^(?:\p{L}+ )?(?:patients|cases|subjects|participants|children|women|men|groups?|people|individuals|studies|months|years|increase|decrease|rate|rates|mean|total|points?|number|number of patients|majority|most|all|significant difference)$/iu;

/** What a result is about, in a few words of its own; `undefined` where none are sure. */
export function nameTopic({ text, figures, printed }: FigureClause): string | undefined {
  const print = text.replace(/#(\d+)#/gu, (_, at) => printed[Number(at)] ?? "");
  const subject = nameSubject(print)?.replace(/^The (?=\p{Ll})/u, "the ");
  const name = [subject, ...figures.map(({ of }) => of)].find(isTopicName);
  if (name === undefined || /^(?:the|an?)\s/iu.test(name)) return name;
  // As the statement has it: "the highest accuracy", but "tissue expanders".
  const before = print.slice(0, Math.max(0, print.toLowerCase().indexOf(name.toLowerCase())));
  const article = /(?:^|\s)(the|an?)\s$/iu.exec(before)?.[1];
  return article === undefined
    ? name
    : `${article.toLowerCase()} ${decapitalise(name, print.slice(before.length + 1))}`;
}

function isTopicName(name: string | undefined): name is string {
  if (name === undefined) return false;
  const words = name.split(" ").length;
  return (
    name.length >= 5 &&
    !name.split(" ").some((word) => oppositeOf(word) !== undefined) &&
    words >= 2 &&
    words <= 9 &&
    !/[\d,;:()#%]/u.test(name) &&
    !pointsBack(name) &&
    !BARE.test(name) &&
    !/\b(?:was|were|is|are|had|has|which|that|who|and only)\b/u.test(name) &&
    !/^(?:a total|an? (?:significant|total|mean|median|majority)|most|all|both|each|half|one|two|three|four|five|six|seven|eight|nine|ten|total of|no|none|only|overall)\b/iu.test(
      name,
    )
  );
}
