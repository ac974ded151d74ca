import { capitalise, type Draft, pointsBack, type WritingContext } from "./draft.ts";
import { dropConcession } from "./drop-concession.ts";
import { nameAuthors } from "./name-study.ts";
import { resolvePointers } from "./resolve-pointers.ts";
import { stateClaims } from "./state-claims.ts";
import { trimClaim } from "./trim-claim.ts";
import { turnVerdict } from "./turn-verdict.ts";
import { lowerStart } from "./word-case.ts";

/** "This may explain …", "These findings could help …": speaks of the sentence before as a whole. */
const MODAL =
  /^(?:this|these|such|it)(?:\s(?:findings?|results?|data|observations?|phenomen(?:on|a)|facts?|differences?|increase|decrease|effects?|discrepancy|trend))?\s((?:may|might|could|can|should)\s(?!be (?:used|applied|considered)\b).{8,200})$/iu;
/** Of one thing: its verb goes with "it". */
const PLAIN =
  /^this(?:\s(?:finding|result|observation|phenomenon|fact|difference|increase|decrease|effect|discrepancy|trend))?\s((?:indicates|implies|confirms|supports|explains|contradicts|reflects|challenges|underlines|appears|seems|is likely|is probably)\s(?!that\b).{8,200})$/iu;
const WORDS = { least: 5, most: 30 };

/** "What did the authors conclude from the finding that …?": what they draw from the sentence before. */
export function askFollows(context: WritingContext): Draft[] {
  const { reading, article } = context;
  return reading.sentences.flatMap(({ text, role }, sentence): Draft[] => {
    if (role !== "conclusions" && role !== "results") return [];
    const [given = "", second] = stateClaims(text, 45);
    const said = dropConcession(given);
    const predicate = (MODAL.exec(said)?.[1] ?? PLAIN.exec(said)?.[1] ?? "").replace(
      /,\s(?:which|thus|thereby|particularly|especially)\s.*$/u,
      "",
    );
    if (predicate === "" || second !== undefined) return [];
    const before = findBefore(context, sentence);
    const bare = resolvePointers(`X ${predicate}`, "").slice(2);
    if (before === undefined || pointsBack(bare.replace(/\b(?:its|their)\b/gu, ""))) return [];
    const verdict = turnVerdict(bare, false, true);
    if (!verdict) return [];
    const say = (option: string) => capitalise(`it ${option}`);
    return [
      {
        fact: `follows ${sentence}`,
        way: "follow",
        tellsAll: true,
        sentence,
        stem: `What did ${nameAuthors(context)} conclude from the finding that ${lowerStart(before, article.abstract)}?`,
        answer: {
          kind: "single",
          key: say(bare),
          distractors: verdict.others.map(({ text: other, feedback }) => ({
            text: say(other),
            feedback,
          })),
        },
        explanation: `One sentence gives the finding, the next what it may mean. ${verdict.explanation}`,
        bloom: "analyse",
        difficulty: 3,
      },
    ];
  });
}

/** The one claim of the sentence before, where it can be told by itself. */
function findBefore({ reading }: WritingContext, sentence: number): string | undefined {
  const { role, text } = reading.sentences[sentence - 1] ?? {};
  if ((role !== "conclusions" && role !== "results") || text === undefined) return undefined;
  const [claim, ...more] = stateClaims(text, 45);
  if (claim === undefined || more.length > 0) return undefined;
  const core = trimClaim(resolvePointers(dropConcession(claim), ""));
  const words = core.split(" ").length;
  return words < WORDS.least ||
    words > WORDS.most ||
    pointsBack(core.replace(/\b(?:its|their)\b/gu, ""))
    ? undefined
    : core;
}
