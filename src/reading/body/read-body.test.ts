import { describe, expect, it, test } from "vitest";
import { makeArticle, type Section, type SectionKind } from "../../article/index.ts";
import { readAbstract } from "../read-abstract.ts";
import { loadRoleModel } from "../roles/load-role-model.ts";

const model = await loadRoleModel();

const section = (kind: SectionKind, text: string): Section => ({
  heading: kind,
  text,
  level: 1,
  kind,
});
const abstract =
  "Asthma is common. We aimed to test whether singing helps adults with asthma. Singing improved quality of life.";
const sections = [
  section("introduction", "Asthma is common in cities. Singing is old."),
  section(
    "methods",
    "The study was a randomised controlled trial with two parallel arms. The ethics committee approved it. A total of 84 adults with asthma were recruited from two clinics. Data were analysed with SPSS version 22. The primary outcome was the change in the quality of life score at 12 weeks.",
  ),
  section(
    "results",
    "Table 2 shows the outcomes. The mean age was 44 years in both arms. Forced expiratory volume rose by 12% in the singing group (Fig. 2). They were also happier by 20%. Exacerbations were less frequent with singing than with usual care (rate ratio 0.61, 95% CI 0.42–0.89; p = 0.01).",
  ),
  section(
    "discussion",
    "Singing may train the breath. Our study has several limitations. First, the sample was small and came from two clinics only. Second, nobody could be blinded to singing. In conclusion, singing is worth a try.",
  ),
];
const body = (given: Partial<Parameters<typeof makeArticle>[0]>) =>
  readAbstract(makeArticle({ title: "Singing in asthma", ...given }), model).body;

describe("readBody()", () => {
  const read = body({ abstract, sections });
  const idsOf = (findings: readonly { sentence: number }[] = []) =>
    findings.map(({ sentence }) => read?.sentences[sentence]?.id);

  it("finds design, people and main measure, and no committee or program", () => {
    expect(idsOf(read?.methods)).toEqual(["methods-1", "methods-3", "methods-5"]);
  });

  it("finds results with numbers that stand alone, by weight", () => {
    expect(idsOf(read?.results)).toEqual(["results-5", "results-3"]);
    expect(read?.results[1]?.claims[0]).toBe(
      "Forced expiratory volume rose by 12% in the singing group",
    );
  });

  it("finds what the authors say against their study, and how they announce it", () => {
    expect(idsOf(read?.limitations.named)).toEqual(["discussion-3", "discussion-4"]);
    expect(read?.limitations.opening?.claims[0]).toBe("Our study has several limitations");
  });

  it("leaves out what the abstract says", () => {
    const said = `${abstract} Exacerbations were less frequent with singing than with usual care (rate ratio 0.61).`;
    const ids = body({ abstract: said, sections })?.results.map(
      ({ sentence }) => read?.sentences[sentence]?.id,
    );
    expect(ids).toEqual(["results-3"]);
  });
});

test("an abstract alone has no body", () => {
  expect(body({ abstract })).toBeUndefined();
});

test("without an abstract, sentences of sections without a kind are told by how they read", () => {
  const letter = body({
    sections: [
      {
        heading: "",
        level: 1,
        text: "Asthma is a common disease of the airways. We enrolled 84 adults with asthma in a randomised trial. Exacerbations were reduced by 39% with singing (p = 0.01). In conclusion, singing should be offered to adults with asthma.",
      },
    ],
  });
  expect(letter?.sentences.map(({ kind }) => kind)).toEqual([
    "introduction",
    "methods",
    "results",
    "conclusions",
  ]);
  expect(letter?.sentences[2]?.id).toBe("text-3");
  expect(letter?.conclusions.length).toBe(1);
});
