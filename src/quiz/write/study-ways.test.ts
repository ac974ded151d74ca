import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { checkQuestion } from "../check/index.ts";
import { finishDraft } from "./finish-draft.ts";
import { writeDrafts } from "./write-drafts.ts";

const roles = await loadRoleModel();

const ABSTRACT = [
  "BACKGROUND: Wound infection is common after bowel surgery.",
  "OBJECTIVE: The aim of this study was to determine the effect of early feeding on wound infection in patients with colon cancer.",
  "METHODS: Adults who underwent open colectomy were randomly assigned to early feeding or usual care. Muscle strength was measured using a hand-held dynamometer at baseline. Length of stay, blood loss and postoperative complications were recorded. Quality of life was assessed by a questionnaire after 6 weeks.",
  "RESULTS: Anastomotic leakage occurred in 4 patients with early feeding and in 9 with usual care. Muscle strength was higher after early feeding.",
  "CONCLUSIONS: Early feeding may reduce anastomotic leakage after colectomy.",
].join("\n\n");

async function draftsOf(ways: readonly string[]) {
  const article = makeArticle({ title: "Feeding after bowel surgery", abstract: ABSTRACT });
  const drafts = writeDrafts(article, readAbstract(article, roles));
  return drafts.filter(({ way }) => ways.includes(way));
}

test("the aim is asked for among aims that differ from it in things of the same abstract or type", async () => {
  const [aim] = await draftsOf(["aim"]);
  expect(aim?.answer.kind === "single" && aim.answer.key).toBe(
    "To determine the effect of early feeding on wound infection in patients with colon cancer",
  );
  expect(aim?.answer.kind === "single" && aim.answer.distractors.length).toBe(3);
});

test("steps are asked for by what they were taken with, when and to what", async () => {
  const steps = await draftsOf(["step"]);
  const stems = steps.map(({ stem }) => stem);
  expect(stems).toContain("How was quality of life assessed?");
  expect(stems).toContain("Which of these were recorded?");
});

test("no question on aim or method has a flaw, and each key stands in its sentence", async () => {
  const drafts = await draftsOf(["aim", "step", "true-step"]);
  expect(drafts.length).toBeGreaterThan(2);
  for (const draft of drafts) {
    expect(checkQuestion(finishDraft(draft, "q", 0))).toEqual([]);
    const key = draft.answer.kind === "single" ? draft.answer.key : "";
    expect(ABSTRACT.toLowerCase()).toContain(key.toLowerCase());
  }
});
