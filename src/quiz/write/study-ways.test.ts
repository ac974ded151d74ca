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
  "METHODS: Adults who underwent open colectomy were randomly assigned to early feeding or usual care. Muscle strength was measured using a hand-held dynamometer at baseline. Length of stay, blood loss and postoperative complications were recorded. The primary outcome was wound infection within 30 days. Quality of life was assessed by a questionnaire after 6 weeks.",
  "RESULTS: Anastomotic leakage occurred in 4 patients with early feeding and in 9 with usual care. Muscle strength was higher after early feeding.",
  "CONCLUSIONS: Early feeding may reduce anastomotic leakage after colectomy.",
].join("\n\n");

async function draftsOf(ways: readonly string[]) {
  const article = makeArticle({ title: "Feeding after bowel surgery", abstract: ABSTRACT });
  const drafts = writeDrafts(article, readAbstract(article, roles));
  return drafts.filter(({ way }) => ways.includes(way));
}

test("what the outcome was is asked for among other outcomes of the study", async () => {
  const [outcome] = await draftsOf(["outcome"]);
  expect(outcome?.stem).toBe("What was the primary outcome?");
  expect(outcome?.answer.kind === "single" && outcome.answer.key).toBe(
    "Wound infection within 30 days",
  );
});

test("no question on the plan of the study has a flaw, and each key stands in its sentence", async () => {
  const drafts = await draftsOf(["outcome", "gap"]);
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    expect(checkQuestion(finishDraft(draft, "q", 0))).toEqual([]);
    const key = draft.answer.kind === "single" ? draft.answer.key : "";
    expect(ABSTRACT.toLowerCase()).toContain(key.toLowerCase());
  }
});
