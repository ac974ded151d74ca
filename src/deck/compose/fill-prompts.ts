import { escapeMarkdown } from "../../quiz/index.ts";
import { cutHeadlines, decapitalise, hasFiniteVerb, printQuantity } from "../../reading/index.ts";
import { bullets, type Filler, type Hole, type Material } from "./hole.ts";

/** Questions to the room that quote the abstract and assert nothing of their own. */
type Prompts = (material: Material) => (string | undefined)[];

const PERSONS =
  /^(?:\p{L}+\s){0,3}(?:patients|participants|people|persons|adults|children|women|men|infants|individuals|subjects|mice|rats|animals|samples)\b/iu;

/** What to doubt: each prompt fits a feature that this abstract has. */
const appraisal: Prompts = ({ article, reading, mechanism }) => {
  const quote = (text: string) => `“${escapeMarkdown(text)}”`;
  const isFound = ({ start }: { start: number }) =>
    reading.sentences.some(
      (each) =>
        each.start <= start &&
        start < each.end &&
        each.role !== "methods" &&
        each.role !== "objective",
    );
  const share = reading.quantities.find((each) => each.kind === "percentage" && isFound(each));
  const count = reading.quantities.find(
    ({ kind, value, of, end }) =>
      kind === "count" &&
      value >= 10 &&
      PERSONS.test(of) &&
      // "12 mice per group" are some of them by what is said.
      !/^[^.;,]{0,40}\b(?:per|in each|each)\b/u.test(article.abstract.slice(end)),
  );
  // A randomised comparison is how cause is shown: asking for it would be idle.
  const asked = reading.glance.type === "trial" ? [] : mechanism;
  const [relation] = asked.map((each) => ({
    ...each,
    cause: decapitalise(each.cause, article.abstract),
  }));
  const model = /\b(?:murine|mouse|mice|rats?|zebrafish|in vitro|cell lines?)\b/iu.exec(
    article.abstract,
  )?.[0];
  return [
    share && `${quote(printQuantity(share))}: of whom, by which definition, after how long?`,
    relation?.strength === "causes"
      ? `Which result shows that ${quote(relation.cause)} ${escapeMarkdown(relation.verb)} ${escapeMarkdown(relation.effect)}, rather than goes with it?`
      : relation &&
        `What else could explain why ${escapeMarkdown(relation.cause)} ${escapeMarkdown(relation.verb)} ${escapeMarkdown(relation.effect)}?`,
    reading.glance.type === "commentary" && reading.glance.studyCited
      ? `Which statements are the commentators' own, and which those of ${escapeMarkdown(reading.glance.studyCited)}?`
      : undefined,
    model && `What do the ${quote(model)} experiments leave open about patients?`,
    count &&
      `Do all results rest on the ${escapeMarkdown(`${decapitalise(count.text, article.abstract)} ${count.of}`)}, or on some of them?`,
    "Which number would you need before you believe the conclusion?",
  ];
};

/** "Its schedule remains unknown": there is no claim in it to doubt. */
const ASKS_FOR_MORE =
  /\b(?:needed|required|warranted|unknown|unclear|uncertain|elusive|debated|to be (?:determined|established|defined))\b/u;

/** "We propose that trials should …", "These findings suggest that …": what follows is doubted. */
const OWN_OPENING =
  /^(?:We|The authors|(?:These|Our|The|This)(?:\s\p{L}+)?\s(?:findings|results|data|observations|study|analysis|work|insights))\s+(?:\p{L}+ly\s+)?(?:propose|argue|suggest|conclude|believe|hypothesi[sz]e|contend|recommend|show|demonstrate|indicate|imply|reveal|confirm|support|highlight|establish)(?:s|ed)?\s+that\s+/u;

/** A headline may have lost its "that": what is left must be a sentence then. */
function dropOpening(claim: string): string {
  const rest = claim.replace(OWN_OPENING, "");
  if (rest !== claim) return rest;
  const bare = claim.replace(
    /^(\P{L}*(?:\p{L}+\s){1,3}(?:suggests?|shows?|indicates?))\s/u,
    "$1 that ",
  );
  const opened = bare.replace(OWN_OPENING, "");
  return opened !== bare && hasFiniteVerb(opened) ? opened : claim;
}

/** "Our study emphasised …": nobody doubts that it did. */
const OF_ITSELF =
  /^(?:We|Our|(?:This|The (?:present|current)) (?:study|work|trial|analysis|review))\b/u;

/** "It is not funded by industry": what "it" is was said before. */
const POINTS_BACK =
  /^(?:It|They|He|She|(?:This|These|That|Those|Such|Both) (?:is|are|was|were|may|might|can|could|has|have|did|do))\b/u;

const discussion: Prompts = ({ article, reading }) => {
  const claim = reading.sentences
    .filter(({ role }) => role === "conclusions")
    .flatMap(({ text }) => cutHeadlines(text, reading.abbreviations).slice(0, 1))
    .map(dropOpening)
    .find((each) => !ASKS_FOR_MORE.test(each) && !OF_ITSELF.test(each) && !POINTS_BACK.test(each));
  const doubted = claim && escapeMarkdown(decapitalise(claim, article.abstract));
  return [
    doubted && `Which result would make you doubt that ${doubted}?`,
    reading.glance.type === "commentary"
      ? "Which sentence of the abstract would you rewrite, and how?"
      : "Which result surprised you, and would it hold in your patients or your system?",
    "What would you do differently tomorrow if this is right, and if it is wrong?",
  ];
};

const fill = (prompts: Prompts) => (hole: Hole, material: Material) => {
  const items = prompts(material).filter((item) => item !== undefined && item !== "");
  return [{ blocks: [bullets((items as string[]).slice(0, hole.most))] }];
};

export const fillAppraisal: Filler = fill(appraisal);
export const fillDiscussion: Filler = fill(discussion);
