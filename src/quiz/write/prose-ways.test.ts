import { describe, expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import type { Draft } from "./draft.ts";
import { writeDrafts } from "./write-drafts.ts";

const roles = await loadRoleModel();

/** The drafts of a way on an abstract that ends in these sentences. */
function draftsOn(way: string, results: string, conclusions = "Nursing is work."): Draft[] {
  const abstract = `METHODS: We followed 412 adults for a year.\nRESULTS: ${results}\nCONCLUSIONS: ${conclusions}`;
  const article = makeArticle({ title: "Of findings", abstract });
  return writeDrafts(article, readAbstract(article, roles)).filter((draft) => draft.way === way);
}

function optionsOf(draft: Draft | undefined): { key: string; others: string[] } {
  if (draft?.answer.kind !== "single") return { key: "", others: [] };
  const { key, distractors } = draft.answer;
  return { key, others: distractors.map(({ text }) => text) };
}

const CASES = [
  {
    name: "of all, most or none a thing is said",
    way: "extent",
    sentence: "All wounds healed without a scar.",
    stem: "Which wounds healed without a scar?",
    key: "All wounds",
    others: ["Most wounds", "A minority of wounds", "No wounds"],
  },
  {
    name: "none is an answer like the others",
    way: "extent",
    sentence: "No patient developed a fistula after the repair.",
    stem: "Which patients developed a fistula after the repair?",
    key: "No patient",
    others: ["All patients", "Most patients", "A minority of patients"],
  },
  {
    name: "two subjects of one verb: both, either, or neither",
    way: "which-of",
    sentence: "Older age and heavy smoking were associated with a second operation.",
    stem: "Which of older age and heavy smoking were associated with a second operation?",
    key: "Older age and heavy smoking",
    others: [
      "Older age, but not heavy smoking",
      "Heavy smoking, but not older age",
      "Neither older age nor heavy smoking",
    ],
  },
  {
    name: "two subjects that are denied",
    way: "which-of",
    sentence: "Neither fever nor weight loss predicted the relapse.",
    stem: "Which of fever and weight loss predicted the relapse?",
    key: "Neither fever nor weight loss",
    others: ["Fever and weight loss", "Fever, but not weight loss", "Weight loss, but not fever"],
  },
  {
    name: "what was looked for and not found",
    way: "presence",
    sentence: "No bone metastases were detected in the control scans.",
    stem: "What did the authors find as to bone metastases in the control scans?",
    key: "No bone metastases",
    others: ["Bone metastases in a minority of cases", "Bone metastases in most cases"],
  },
  {
    name: "that no difference was found, which is no proof",
    way: "presence",
    sentence: "No significant difference was detected in walking speed between the two shoes.",
    stem: "What did the authors find when they looked for any difference in walking speed between the two shoes?",
    key: "No significant difference",
    others: ["A significant difference", "Proof that there is no difference"],
  },
  {
    name: "two things said of one subject, each held or denied",
    way: "both",
    sentence: "The short splint was comfortable and did not prevent swelling.",
    stem: "What did the authors find about the short splint?",
    key: "It was comfortable, but did not prevent swelling",
    others: [
      "It was comfortable and was found to prevent swelling",
      "It was not comfortable and did not prevent swelling",
      "It was not comfortable, but was found to prevent swelling",
    ],
  },
];

describe("what a finding in words is asked for", () => {
  test.each(CASES)("$name", ({ way, sentence, stem, key, others }) => {
    const [draft] = draftsOn(way, sentence);
    expect(draft?.stem).toBe(stem);
    expect(optionsOf(draft)).toEqual({ key, others });
  });
});

test("what follows from a finding names the finding", () => {
  const [draft] = draftsOn(
    "follow",
    "Patients slept well.",
    "Fewer nurses were on duty at night. This may explain the delays in pain relief.",
  );
  expect(draft?.stem).toBe(
    "What did the authors conclude from the finding that fewer nurses were on duty at night?",
  );
  expect(optionsOf(draft).key).toBe("It may explain the delays in pain relief");
});

test("work left to others is asked for among what the study did itself", () => {
  const [draft] = draftsOn(
    "research",
    "Patients slept well.",
    "Future studies should examine the noise of alarms in open wards.",
  );
  expect(draft?.stem).toBe("What did the authors leave for further research?");
  expect(optionsOf(draft).key).toBe("To examine the noise of alarms in open wards");
  expect(optionsOf(draft).others).toHaveLength(3);
  expect(draftsOn("research", "Patients slept well.", "More research is needed.")).toEqual([]);
});

test.each([
  ["extent", "All patients were examined by ultrasound."],
  ["extent", "No evidence supported the older rule."],
  ["which-of", "Left and right ventricles were dilated in the second week."],
  ["which-of", "Height and weight were similar in the two arms."],
  ["presence", "No difference was found."],
  ["presence", "No difference was detected in walking speed between the two shoes."],
])("what cannot be asked soundly is not asked (%s): %s", (way, sentence) => {
  expect(draftsOn(way, sentence)).toEqual([]);
});
