import { describe, expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { TALK_MINUTES } from "./expand-template.ts";
import { findOverflow } from "./slide-limits.ts";
import { findTemplate, templateFor, templateNames } from "./templates.ts";

const sources = Object.entries(
  import.meta.glob<string>("../../templates/*.md", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

test("every file is a template that can be found", () => {
  expect(sources.map(([path]) => path.slice("../../templates/".length, -3)).sort()).toEqual(
    [...templateNames].sort(),
  );
  expect(templateNames.length).toBe(7);
});

describe.each(templateNames)("%s", (name) => {
  test.each(TALK_MINUTES)("has a plan for %i minutes", (minutes) => {
    const { front, slides } = findTemplate(name, minutes);
    expect(front.minutes).toBe(minutes);
    expect(front.template).toBe(name);
    for (const slide of slides) {
      expect(slide.minutes).toBeDefined();
      expect(findOverflow(slide)).toEqual([]);
      expect(JSON.stringify(slide)).not.toMatch(/\d\/\d[\d.]*\/\d/u);
    }
  });

  test("a longer talk has no part that is shorter", () => {
    const [short, usual, long] = TALK_MINUTES.map((minutes) => findTemplate(name, minutes).slides);
    short?.forEach((slide, i) => {
      expect(usual?.[i]?.minutes).toBeGreaterThanOrEqual(slide.minutes ?? 0);
      expect(long?.[i]?.minutes).toBeGreaterThanOrEqual(usual?.[i]?.minutes ?? 0);
    });
  });

  test("each template but the fallback names its tool, and links to it", () => {
    const notes = findTemplate(name)
      .slides.filter(({ kind }) => kind === "prompts")
      .map(({ note }) => note)
      .join("\n");
    const named = /\[[^\]]+\]\(https:[^)]+\)[^.]*, in our words/u.test(notes);
    expect(named).toBe(name !== "article");
  });
});

test("no prose of a template is written twice: what is shared is taken", () => {
  const lines = sources.flatMap(([, text]) =>
    text.split("\n").filter((line) => /^(?:[A-Z-].{30,}|<!-- fill .*(?:max|on)=.*)$/u.test(line)),
  );
  const allowed =
    /^If missing: No result was found|what=pico|^<!-- fill what=(?:mechanism|statement) /u;
  const twice = lines.filter((line, i) => lines.indexOf(line) !== i && !allowed.test(line));
  expect(twice).toEqual([]);
});

test.each([
  ["trial", "trial"],
  ["case-control", "cohort"],
  ["cross-sectional", "cohort"],
  ["review", "meta-analysis"],
  ["diagnostic-accuracy", "article"],
  ["unknown", "article"],
  ["constructor", "article"],
])("an article of type %s is presented as %s", (type, template) => {
  expect(templateFor(type)).toBe(template);
});

test("a template that is not there is named, with those that are", () => {
  expect(() => findTemplate("toString")).toThrow(InputError);
});
