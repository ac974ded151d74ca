import { describe, expect, test } from "vitest";
import { parseDeck } from "../../deck/index.ts";
import { printDeck } from "./print-deck.ts";

const asked = {
  single: `#### Which one? <!-- quiz id=k1 -->\n\n1. [ ] A wrong one\n   > Not this.\n2. [x] The right one`,
  several: `#### Which ones? <!-- quiz id=k2 -->\n\n- [x] First of the right\n- [ ] A decoy\n- [x] Second of the right`,
  numeric: `#### How many? <!-- quiz id=k3 -->\n\n= 4711 ± 0 patients`,
  order: `#### In which order? <!-- quiz id=k4 kind=order -->\n\n1. Binds\n2. Activates\n3. Enters`,
  match: `#### What goes with what? <!-- quiz id=k5 kind=match -->\n\n| Lost | Gone |\n|---|---|\n| B2M | MHC I |\n| JAK1 | Interferon |\n| | A decoy |`,
  cloze: `#### Complete it <!-- quiz id=k6 kind=cloze -->\n\nOf all [4711](#blank) developed [acquired](#blank) resistance.`,
  short: `#### Which cytokine? <!-- quiz id=k7 kind=short -->\n\n= IFN-4711`,
};

const deckOf = (...slides: string[]) =>
  parseDeck(
    `---\ntitle: A deck\nformat: 1\n---\n\n${slides.join("\n\n---\n\n")}\n\n[^1]: Mice were fed <well>.\n`,
  ).deck;
const explained = (question: string) => `${question}\n\n> Because it says so. [^1]`;
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

test("each slide of the talk is one page, and the article's own words are none", () => {
  const deck = deckOf(
    "# A deck",
    "## A claim [^1]\n\n- A point [^1]",
    "<!-- slide kind=source -->\n\n> Mice were fed.",
  );
  const html = printDeck(deck, {});
  expect(count(html, /class="page"/gu)).toBe(2);
  expect(html).toContain(`data-format="16:9"`);
  expect(printDeck(deck, { format: "4:3" })).toContain(`data-format="4:3"`);
});

test("nothing on paper is there to be pressed, and every page has a heading", () => {
  const html = printDeck(
    deckOf("## A claim [^1]", "> Mice were fed. [^1]", ...Object.values(asked).map(explained)),
    {
      notes: true,
      answers: true,
    },
  );
  expect(html).not.toMatch(/<(?:button|input|select|textarea|jc-)/u);
  for (const page of html.split(`class="page"`).slice(1)) expect(page).toMatch(/<h[12]/u);
});

describe.each(Object.entries(asked))("a question of kind %s on paper", (_, question) => {
  const deck = deckOf(explained(question));
  const slides = printDeck(deck, {});

  test("is whole, and tells nothing of its answer", () => {
    for (const text of ["Because it says so", "Not this", "✓", "[x]", "correct", "4711"]) {
      expect(slides).not.toContain(text);
    }
    expect(slides).toMatch(/class="(?:letter|tick|write)"/u);
  });

  test("is answered on the sheet at the end, with the sentence that says so", () => {
    const sheet = printDeck(deck, { answers: true }).slice(slides.length - "</div>".length);
    expect(sheet).toContain("Because it says so");
    expect(sheet).toContain("Mice were fed &lt;well&gt;.");
    expect(sheet).toMatch(
      /The right one|First of the right.*Second of the right|4711|Binds.*Enters|MHC I.*Interferon/u,
    );
  });
});

test("letters on the answer sheet are those under which the question was asked", () => {
  const deck = deckOf(explained(asked.match), explained(asked.single));
  const html = printDeck(deck, { answers: true });
  const letterOf = (text: string) =>
    new RegExp(`<span class="letter">(.)</span> <span class="text">${text}`, "u").exec(html)?.[1];
  expect(html).toContain(`B2M: <b>${letterOf("MHC I")}</b> MHC I`);
  expect(html).toContain(`<b>${letterOf("The right one")}</b> The right one`);
});

test("a question that is asked again is asked in its own words", () => {
  const html = printDeck(
    deckOf(explained(asked.single), "#### Again: Which one? <!-- again id=k1 -->"),
    {},
  );
  expect(html).toContain("Again: Which one?");
  expect(count(html, /The right one/gu)).toBe(2);
});

test("with notes, each slide stands above what is said to it and what it stands on", () => {
  const html = printDeck(deckOf("## A claim [^1]\n\nNote:\nSay *this*.", "## No note"), {
    notes: true,
  });
  const [, first = "", second = ""] = html.split(`class="sheet"`);
  expect(first).toContain("Say <em>this</em>.");
  expect(first).toContain("Mice were fed &lt;well&gt;.");
  expect(second).not.toContain("Mice were fed");
});
