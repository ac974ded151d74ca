import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../setup/root.mjs";
import { CHANGED, keepSelectors, LEFT_OUT } from "./lean-reveal.ts";

const folder = join(dirname(createRequire(import.meta.url).resolve("reveal.js")), "../js");
const main = readFileSync(join(folder, "reveal.js"), "utf8");

/** `scrollView` for "controllers/scrollview", as reveal.js names its parts. */
const nameOf = (part) =>
  new RegExp(`import (\\w+) from '\\./${part}'`)
    .exec(main)?.[1]
    ?.replace(/^./, (c) => c.toLowerCase());

test("what stands for a part of reveal.js has all that its other parts ask of it", () => {
  const rest = readdirSync(join(folder, "controllers"))
    .filter((file) => !(`controllers/${file.replace(".js", "")}` in LEFT_OUT))
    .map((file) => readFileSync(join(folder, "controllers", file), "utf8"));
  for (const [part, standIn] of Object.entries(LEFT_OUT)) {
    const name = part === "components/playback" ? "autoSlidePlayer" : nameOf(part);
    expect(name, part).toBeDefined();
    const source = readFileSync(join(ROOT, `src/present/left-out/${standIn}.ts`), "utf8");
    const asked = [main, ...rest].flatMap((text) =>
      [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, member]) => member),
    );
    for (const member of new Set(asked)) {
      expect(source, `${part} is asked for ${member}`).toMatch(
        new RegExp(`^  (?:readonly )?${member}\\b`, "m"),
      );
    }
  }
});

test("what is changed in reveal.js is there, once", () => {
  for (const [theirs] of CHANGED) expect(main.split(theirs)).toHaveLength(2);
});

test.each([
  [".reveal .slides>section.past", true],
  [".reveal .controls .navigate-up", true],
  [".reveal.fade .slides section:not([data-transition])", true],
  [".reveal .fragment:not(.custom)", true],
  [".reveal.overview .slides>section", true],
  [".reveal .slide-number", true],
  [".reveal.cube .slides section", false],
  [".r-overlay .icon", false],
  [".reveal-viewport.reveal-scroll .scrollbar", false],
  [".reveal .slides>section>section.past", false],
])("the style of %s is kept: %s", (selector, isKept) => {
  expect(keepSelectors([selector]).length > 0).toBe(isKept);
});
