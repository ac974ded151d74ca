import { describe, expect, it } from "vitest";
import { type Choice, reviseDeck, writeRevision } from "./revise-deck.ts";

const FRONT = "---\ntitle: A\ntemplate: article\nminutes: 15\nformat: 1\n---\n";
const NOTES = ["[^1]: One.", "[^2]: Two.", "[^3]: Three.", "[^4]: Four."];

/** A deck of these slides, with the footnotes that they cite. */
const deckOf = (slides: readonly string[], front = FRONT) => {
  const body = slides.join("\n\n---\n\n");
  const notes = NOTES.filter((note) => body.includes(note.slice(0, 4))).join("\n");
  return `${front}\n${body}\n\n${notes}\n`;
};
const A = "# The title";
const B = "<!-- slide part=Why minutes=1 -->\n\n## More than half relapse [^1]";
const C = "## Half of them answered again [^2]\n\nNote:\nSay it slowly.";
const D = "#### How many? <!-- quiz id=q1 -->\n\n= 12 ± 0\n\n> Twelve. [^3]";
const base = deckOf([A, B, C, D]);

const revise = (mine: string, theirs: string, choices: readonly Choice[] = []) => {
  const revision = reviseDeck(base, mine, theirs);
  return {
    text: writeRevision(revision, mine, theirs, choices),
    conflicts: revision.slides.filter((slide) => !("text" in slide)).length,
    kept: revision.kept,
  };
};

describe("a deck that is made anew", () => {
  it("is the new one where nothing was edited, with the person's own front matter", () => {
    const theirs = deckOf([A, C, B], FRONT.replace("15", "10").replace("article", "trial"));
    expect(revise(base, theirs)).toEqual({ text: theirs, conflicts: 0, kept: 0 });
    const renamed = base.replace("title: A", "title: Mine");
    expect(revise(renamed, theirs).text).toBe(theirs.replace("title: A", "title: Mine"));
  });

  it("is the person's where nothing is new", () => {
    const mine = deckOf([A, D, B.replace("relapse", "came back"), "## My own [^4]", C]);
    expect(revise(mine, base)).toMatchObject({ text: mine, conflicts: 0 });
  });

  it("keeps what was edited, added and deleted where the new deck changes something else", () => {
    const mine = deckOf([A, B.replace("relapse", "relapse, we think"), "## My own [^4]", D]);
    const theirs = deckOf([A, B.replace("part=Why", "part=Problem"), C, D, "## New [^2]"]);
    const { text, conflicts } = revise(mine, theirs);
    expect(conflicts).toBe(0);
    expect(text).toBe(
      deckOf([
        A,
        B.replace("part=Why", "part=Problem").replace("relapse", "relapse, we think"),
        "## My own [^4]",
        D,
        "## New [^2]",
      ]),
    );
  });

  it("keeps the order that the person gave, and puts new slides behind what they follow", () => {
    const mine = deckOf([A, D, C, B]);
    const theirs = deckOf([A, B, "## New [^4]", C, D]);
    expect(revise(mine, theirs).text).toBe(deckOf([A, D, C, B, "## New [^4]"]));
  });

  it("asks where both changed a slide, and loses neither", () => {
    const mine = deckOf([A, B.replace("relapse", "fell ill again"), C, D]);
    const theirs = deckOf([A, B.replace("relapse", "have a relapse"), C, D]);
    expect(revise(mine, theirs).conflicts).toBe(1);
    expect(revise(mine, theirs).text).toBe(mine);
    expect(revise(mine, theirs, ["theirs"]).text).toBe(theirs);
    const both = revise(mine, theirs, ["both"]).text;
    expect(both).toContain("fell ill again");
    expect(both).toContain("have a relapse");
  });

  it("asks where the new deck drops a slide that was edited", () => {
    const mine = deckOf([A, B, C.replace("slowly", "twice"), D]);
    const theirs = deckOf([A, B, D]);
    expect(revise(mine, theirs).conflicts).toBe(1);
    expect(revise(mine, theirs).text).toContain("Say it twice");
    expect(revise(mine, theirs, ["theirs"]).text).toBe(theirs);
  });

  it("gives no two questions one id, and keeps the one that was answered", () => {
    const other = "#### Which drug? <!-- quiz id=q1 -->\n\n= aspirin\n\n> Aspirin. [^4]";
    const theirs = deckOf([A, B, other, D.replace("id=q1", "id=q2")]);
    const { text } = revise(base, theirs);
    expect(text).toContain("How many? <!-- quiz id=q1 -->");
    expect(text).toContain("Which drug? <!-- quiz id=q2 -->");
  });
});
