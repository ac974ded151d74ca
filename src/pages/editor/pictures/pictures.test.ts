import { describe, expect, it, test } from "vitest";
import { parseDeck } from "../../../deck/index.ts";
import { splitText } from "../text/split-text.ts";
import { regionAfterKey, regionBetween } from "./crop-region.ts";
import { findCaption, type PageLine } from "./find-caption.ts";
import { picturesBeside } from "./pictures-beside.ts";
import { placePicture } from "./place-picture.ts";

const deck = `---
title: A
format: 1
---

# One

---

## Figure 1

![To show Figure 1, save it as f1.jpg]()

Note:
Say it.
`;
const name = "pictures/0f3a.webp";

describe("a picture in a deck's text", () => {
  it("takes the place that a slide keeps for it, with what it shows", () => {
    const put = placePicture(deck, 1, { name, alt: "Curves [that part]\nlate" }, "place");
    expect(splitText(put).slides[1]?.text).toContain(`![Curves that part late](${name})\n\nNote:`);
    expect(put).not.toContain("]()");
  });

  it("stands above the notes of the slide, or on a slide of its own behind it", () => {
    const on = placePicture(deck.replace(/!\[.*\n/u, ""), 1, { name, alt: "Curves" }, "slide");
    expect(splitText(on).slides[1]?.text).toBe(
      `## Figure 1\n\n![Curves](${name})\n\nNote:\nSay it.`,
    );
    const behind = placePicture(deck, 0, { name, alt: "Curves" }, "new");
    expect(splitText(behind).slides.map(({ text }) => text)[1]).toBe(`![Curves](${name})`);
  });

  it("comes with its legend's first sentence, and the whole of it as evidence", () => {
    const text = "Figure 2. Survival of all who were treated. Shaded: 95% CI.";
    const caption = { label: "Figure 2", text };
    const put = placePicture(deck, 1, { name, alt: "Curves", caption }, "new");
    expect(put).toContain("Figure 2. Survival of all who were treated. [^figure-2]");
    expect(parseDeck(put).deck.evidence).toEqual([{ id: "figure-2", text }]);
  });

  it("is counted where the text does not hold it", () => {
    const held = "![x](data:image/png;base64,AA) ![y](figures/f1.jpg) ![z]()";
    expect(picturesBeside(held)).toEqual([]);
    expect(picturesBeside(`${held} ![a](${name}) ![b](${name})`)).toEqual([name]);
  });
});

describe("the legend of a part of a page", () => {
  const line = (text: string, y: number, x = 0.1): PageLine => ({
    text,
    x,
    y,
    width: 0.35,
    height: 0.012,
  });
  const page = [
    line("Results of the trial are shown in Figure 2.", 0.05),
    line("Figure 1. Flow of the 305 patients.", 0.45),
    line("Two were lost to follow-", 0.465),
    line("up.", 0.48),
    line("The text goes on below.", 0.55),
    line("Fig. 2 | Survival.", 0.45, 0.55),
    line("Shaded: 95% CI.", 0.465, 0.55),
    line("Table 3. Harms.", 0.8),
  ];

  it("is the nearest below it in its own column, whole, and ends where the text goes on", () => {
    const left = { x: 0.1, y: 0.1, width: 0.35, height: 0.33 };
    expect(findCaption(page, left)).toEqual({
      label: "Figure 1",
      text: "Figure 1. Flow of the 305 patients. Two were lost to follow- up.".replace(
        "- up",
        "up",
      ),
    });
    const right = { ...left, x: 0.55 };
    expect(findCaption(page, right)).toEqual({
      label: "Figure 2",
      text: "Fig. 2 | Survival. Shaded: 95% CI.",
    });
  });

  it("is that of a table, too, which may stand above it", () => {
    expect(findCaption(page, { x: 0.1, y: 0.82, width: 0.4, height: 0.1 })?.label).toBe("Table 3");
  });

  it("is none where none is near", () => {
    expect(
      findCaption([line("Only text.", 0.5)], { x: 0, y: 0, width: 1, height: 1 }),
    ).toBeUndefined();
  });
});

test("a rectangle is drawn from any corner, stays on the page, and is moved and sized by keys", () => {
  const drawn = regionBetween({ x: 0.8, y: 0.9 }, { x: 0.2, y: 1.4 });
  expect(drawn?.x).toBeCloseTo(0.2);
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeCloseTo(1);
  expect(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeUndefined();
  const key = (name: string, more = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    ...more,
  });
  const region = { x: 0.5, y: 0.5, width: 0.5, height: 0.2 };
  expect(regionAfterKey(region, key("ArrowRight"))).toEqual(region);
  expect(regionAfterKey(region, key("ArrowUp"))?.y).toBeCloseTo(0.48);
  expect(regionAfterKey(region, key("ArrowLeft", { shiftKey: true }))?.width).toBeCloseTo(0.48);
  expect(regionAfterKey(region, key("ArrowLeft", { ctrlKey: true }))?.x).toBeCloseTo(0.496);
  expect(regionAfterKey(region, key("Enter"))).toBeUndefined();
});
