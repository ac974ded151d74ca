import { expect, test } from "vitest";
import { makeArticle } from "../../article/index.ts";
import { mergeArticles } from "./merge-articles.ts";

const section = { heading: "Methods", text: "We counted.", level: 1 };

test("the best keeps what it says, and the others fill what it leaves open", () => {
  const fullText = makeArticle({ title: "Whole", sections: [section], abstract: "", year: 2024 });
  const record = makeArticle({
    title: "Short",
    authors: ["Ana Lima"],
    abstract: "It rose.",
    year: 2023,
    pmid: "1",
    keywords: ["Sleep"],
  });
  const registered = makeArticle({ authors: ["A. Lima"], pmid: "2", volume: "7" });
  expect(mergeArticles(fullText, record, registered)).toMatchObject({
    title: "Whole",
    sections: [section],
    abstract: "It rose.",
    year: 2024,
    authors: ["Ana Lima"],
    pmid: "1",
    keywords: ["Sleep"],
    volume: "7",
  });
});

test("a telling type wins over a vague one, the best over the others", () => {
  const typed = (type: Parameters<typeof makeArticle>[0]["type"] & string) => makeArticle({ type });
  expect(mergeArticles(typed("research"), typed("trial")).type).toBe("trial");
  expect(mergeArticles(typed("unknown"), typed("research")).type).toBe("research");
  expect(mergeArticles(typed("research"), typed("unknown")).type).toBe("research");
  expect(mergeArticles(typed("review"), typed("trial")).type).toBe("review");
});
