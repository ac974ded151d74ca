import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { foldText, seededRandom } from "../../kernel/index.ts";
import { loadRoleModel, readAbstract } from "../../reading/index.ts";
import { askCertainDirections } from "./ask-certain-direction.ts";
import { stateClaims } from "./state-claims.ts";

const roles = await loadRoleModel();

function optionsOn(result: string): string[] {
  const abstract = `METHODS: We followed 412 nurses for a year.\nRESULTS: ${result}`;
  const article = makeArticle({ title: "Of sleep", abstract });
  const reading = readAbstract(article, roles);
  const claims = reading.sentences.map(({ text }) => stateClaims(text));
  const folded = foldText(abstract).text;
  const context = { article, reading, claims, folded, random: seededRandom(1) };
  return askCertainDirections(context, new Set()).flatMap(({ answer }) =>
    answer.kind === "single" ? [answer.key, ...answer.distractors.map(({ text }) => text)] : [],
  );
}

test("which way it went is crossed with whether a test bore it out", () => {
  expect(
    optionsOn("Nurses at home slept significantly longer than nurses at work (P = .03)."),
  ).toEqual([
    "Nurses at home slept significantly longer than nurses at work",
    "Nurses at home slept significantly shorter than nurses at work",
    "Nurses at home slept longer than nurses at work, though chance may account for that",
    "Nurses at home slept shorter than nurses at work, though chance may account for that",
  ]);
});

test.each([
  ["the test was negative", "Nurses at home slept longer than nurses at work (P = .3)."],
  ["nothing was tested", "Nurses at home slept longer than nurses at work."],
  ["two words say the direction", "Older nurses slept longer than younger nurses (P = .03)."],
])("nothing is asked where %s", (_, result) => {
  expect(optionsOn(result)).toEqual([]);
});
