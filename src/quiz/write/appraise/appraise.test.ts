import { describe, expect, test } from "vitest";
import { makeArticle } from "../../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../../reading/index.ts";
import { checkQuestion } from "../../check/index.ts";
import type { Draft } from "../draft.ts";
import { finishDraft } from "../finish-draft.ts";
import { writeDrafts } from "../write-drafts.ts";
import { SAFEGUARDS, WEAKNESSES } from "./plan-features.ts";
import { quoteSentence } from "./quote-sentence.ts";
import { METHODS } from "./statistics.ts";
import { THREATS } from "./threats.ts";

const roles = await loadRoleModel();

const TRIAL = [
  "OBJECTIVE: To assess the effect of early feeding on recovery after bowel surgery.",
  "METHODS: Adults with colon cancer were randomly assigned to early feeding or usual care. Nurses who judged recovery were blinded to the treatment. Survival was compared by the log-rank test.",
  "RESULTS: Recovery was complete on day 7 in more patients with early feeding than with usual care (61% vs. 42%). Length of stay was significantly shorter with early feeding. There was no significant difference in mortality between early feeding and usual care.",
  "CONCLUSIONS: Early feeding reduces the length of stay after bowel surgery.",
].join("\n\n");
const SURVEY = [
  "OBJECTIVE: To determine whether night work is associated with headache in nurses.",
  "METHODS: In this cross-sectional study 400 nurses completed a self-administered questionnaire.",
  "RESULTS: Night work was associated with headache.",
  "CONCLUSIONS: Night work causes headache in nurses.",
].join("\n\n");

function draftsOn(abstract: string): Draft[] {
  const article = makeArticle({ title: "Of nurses and feeding", abstract });
  return writeDrafts(article, readAbstract(article, roles)).filter(({ appraises }) => appraises);
}

const keyOf = (draft: Draft | undefined) =>
  draft?.answer.kind === "single" ? draft.answer.key : String(draft?.answer.kind);

describe("what a sentence is worth", () => {
  const trial = draftsOn(TRIAL);
  const survey = draftsOn(SURVEY);

  test("a trial is asked what chance and blinding guard against, and that no difference is no proof", () => {
    const guards = trial.filter(({ way }) => way === "safeguard").map(keyOf);
    expect(guards).toContain("Groups that differed from the outset in ways that nobody measured");
    expect(guards).toContain("Judgements coloured by knowing who had received what");
    expect(keyOf(trial.find(({ way }) => way === "null"))).toContain("None was shown");
    const points = trial.find(({ way }) => way === "points");
    expect(points?.answer).toEqual({ kind: "numeric", value: 19 });
  });

  test("a statement of cause is borne out by a trial, and by no look at one time", () => {
    expect(keyOf(trial.find(({ way }) => way === "bearing-out"))).toMatch(/^Yes: chance/u);
    expect(keyOf(survey.find(({ way }) => way === "bearing-out"))).toMatch(/^No: both/u);
  });

  test("each quotes a sentence it cites, and has no flaw", () => {
    expect(trial.length + survey.length).toBeGreaterThan(10);
    for (const draft of [...trial, ...survey]) {
      const quote = /“([^”]{20,})”/u.exec(draft.stem)?.[1] ?? "none";
      expect(`${TRIAL} ${SURVEY}`.toLowerCase()).toContain(quote.toLowerCase());
      expect(checkQuestion(finishDraft(draft, "q", 0))).toEqual([]);
    }
  });

  test("no wrong answer says what the right one says, or what the feature also bears on", () => {
    const ids = new Set(THREATS.map(({ id }) => id));
    for (const { threat, also, tempting = [] } of [...SAFEGUARDS, ...WEAKNESSES]) {
      for (const id of [threat, ...also, ...tempting]) expect(ids).toContain(id);
      expect(tempting.filter((id) => also.includes(id) || id === threat)).toEqual([]);
    }
    const methods = new Set(METHODS.map(({ id }) => id));
    for (const { like } of METHODS) for (const id of like) expect(methods).toContain(id);
  });
});

test("a sentence that leans on another is not quoted, a long one only around what matters", () => {
  expect(quoteSentence("They were randomised.", /randomised/u)).toBeUndefined();
  const long = `Adults were randomised, ${"and pulse and weight were taken each day, ".repeat(8)}and all went home.`;
  expect(quoteSentence(long, /randomised/u)).toMatch(/^Adults were randomised.* …$/u);
});
