import { describe, expect, test } from "vitest";
import { makeArticle } from "../../../../article/index.ts";
import { loadRoleModel, type Reading, readAbstract } from "../../../../reading/index.ts";
import { checkQuestion } from "../../../check/index.ts";
import { finishDraft } from "../../finish-draft.ts";
import { writeDrafts } from "../../write-drafts.ts";
import claims from "./claims/cases.json" with { type: "json" };
import figures from "./figures/cases.json" with { type: "json" };
import { CARDS } from "./index.ts";
import plan from "./plan/cases.json" with { type: "json" };

/** An abstract, written for this project, and the concepts that are to be asked of in it, or not. */
interface CardCase {
  readonly abstract: string;
  readonly asks?: readonly string[];
  readonly not?: readonly string[];
}

const cases: readonly CardCase[] = [...figures, ...plan, ...claims];
const roles = await loadRoleModel();

function askedOf(abstract: string) {
  const article = makeArticle({ title: "", abstract });
  const reading: Reading = readAbstract(article, roles);
  return writeDrafts(article, reading).filter(({ fact }) => fact.startsWith("concept "));
}

test.each(cases)("$asks, not $not: $abstract", ({ abstract, asks = [], not = [] }) => {
  const concepts = askedOf(abstract).map(({ way }) => way);
  expect(asks.filter((concept) => !concepts.includes(concept))).toEqual([]);
  expect(not.filter((concept) => concepts.includes(concept))).toEqual([]);
});

describe.each(CARDS.map((card) => [card.concept, card] as const))(
  "the card %s",
  (concept, card) => {
    test("is asked in one case, and refused in another", () => {
      expect(cases.some(({ asks }) => asks?.includes(concept))).toBe(true);
      expect(cases.some(({ not }) => not?.includes(concept))).toBe(true);
    });

    test("gives questions without a flaw, each quoting the sentence it cites", () => {
      const drafts = cases.flatMap(({ abstract, asks }) =>
        asks?.includes(concept)
          ? askedOf(abstract)
              .filter(({ way }) => way === concept)
              .map((draft) => ({ draft, abstract }))
          : [],
      );
      for (const { draft, abstract } of drafts) {
        expect(checkQuestion(finishDraft(draft, "q", 0))).toEqual([]);
        const quote = /“([^”]{15,})”/u.exec(draft.stem)?.[1] ?? "none";
        for (const part of quote.split(/\s\[[^\]]*\]|…/u)) {
          expect(abstract.toLowerCase()).toContain(part.trim().toLowerCase());
        }
      }
      expect(card.source).toMatch(/\d{4}/u);
    });
  },
);
