import { describe, expect, test } from "vitest";
import { bracketCitations } from "./bracket-citations.ts";
import { dropLinkNotices } from "./link-notices.ts";
import { readPastedFile } from "./read-pasted.ts";
import { splitRunIn } from "./split-run-in-heading.ts";

const opening = "Iron drives lipid peroxidation1,2 in dying cells.3–5 Others have confirmed this.";

describe("numbers of references that are glued to words are set in brackets", () => {
  test.each([
    ["in lists and ranges", opening, "peroxidation[1,2] in dying cells.[3–5] Others"],
    [
      "after a comma and a bracket",
      "The disease is common in older people,1 and a scale (ECOG)2 was used to grade how they were.",
      "people,[1] and a scale (ECOG)[2] was",
    ],
    [
      "parted by spaces",
      "Blood pressure falls with frailty.1 2 Guidelines do not agree on its targets.3 4",
      "frailty.[1,2] Guidelines do not agree on its targets.[3,4]",
    ],
    [
      "behind “et al.”",
      `${opening} Later Smith et al.6 showed that it was so.`,
      "et al.[6] showed",
    ],
  ])("%s", (_, text, expected) => {
    expect(bracketCitations(text)).toContain(expected);
  });

  test.each([
    [
      "names of genes and molecules",
      "CD8 and IL6 rose with p53 and H2O2, and omega3 and caspase8 fell.",
    ],
    ["counts", "In all patients1,201 of whom were women the disease was found to be common."],
    ["compounds", "We used Ca(OH)2 and Fe(acac)3 as they were and measured what was formed."],
    [
      "versions and figures",
      "This was done in version.2 of it, as is shown in Fig.3 and in ref.4 there.",
    ],
    [
      "a name that comes again",
      "We stained for zipkin1 and found that zipkin1 was lost. It is a marker.",
    ],
    [
      "what does not begin at one",
      "We found claudin18.2 and a new marker9 in tumours that were resected.",
    ],
    [
      "kinds of one thing",
      "Rice holds the genes of sapk1, which is old, and of sapk2, which is new.",
    ],
    [
      "enzymes and ranges of grades",
      "Bisphosphatase2 was lost in all the tumours of grades1–4 that were seen.",
    ],
    [
      "a text that cites in brackets",
      "One is known [1]. Two is known [2]. Three is known [3]. Then there was a new protein1,2 found.",
    ],
  ])("but not %s", (_, text) => {
    expect(bracketCitations(text)).toBe(text);
  });

  test("a name between citations stays, and the list of references is not touched", () => {
    const text = `${opening} Here galectin9 was lost.6\n\nReferences\n1. Lima A. It was so.12 J Med. 2020;1:2-3.\n2. Li B. It was not.13 J Med. 2020;1:4-5.`;
    const read = bracketCitations(text);
    expect(read).toContain("galectin9 was lost.[6]");
    expect(read).toContain("It was so.12 J Med");
  });

  test("doing it twice changes nothing more", () => {
    expect(bracketCitations(bracketCitations(opening))).toBe(bracketCitations(opening));
  });

  test("spans are those of the text that is shown", () => {
    const [record] = readPastedFile(
      `A title of some length for it\n\nAbstract\n${opening} ${opening}`,
    ).records;
    const span = record?.article.sourceSpans.find(({ field }) => field === "abstract");
    expect(record?.text.slice(span?.start, span?.end)).toBe(record?.article.abstract);
    expect(record?.article.abstract).toContain("peroxidation[1,2]");
  });

  test("a megabyte of words and numbers is read in time", () => {
    for (const unit of ["word1,2 ", "a.1 ", "abcdefgh", "(x)2 ", "1,2,3,4,5,6,7,8 "]) {
      expect(() => bracketCitations(unit.repeat(1_000_000 / unit.length))).not.toThrow();
    }
  });
});

describe("notices about links go", () => {
  test.each([
    [
      "The protocol is at NEJM.org.opens in new tab. The sponsor",
      "The protocol is at NEJM.org. The sponsor",
    ],
    ["The protocol (opens in a new window) is there.", "The protocol is there."],
    ["The registry [Opens in a new window] holds it.", "The registry holds it."],
    ["El protocolo (se abre en una ventana nueva) está.", "El protocolo está."],
    ["Das Protokoll (öffnet in neuem Fenster) liegt vor.", "Das Protokoll liegt vor."],
  ])("%s", (text, expected) => {
    expect(dropLinkNotices(text)).toBe(expected);
  });

  test("a sentence about a window stays", () => {
    const text = "The leaflet opens in a new window of the kiosk.";
    expect(dropLinkNotices(text)).toBe(text);
  });
});

describe("a heading on the line of its paragraph is parted from it", () => {
  test.each([
    [
      "Trial Design and Oversight VELA-HF was a randomized trial.",
      "VELA-HF was a randomized trial.",
    ],
    ["Statistical Analysis We used Cox models.", "We used Cox models."],
    [
      "Study Population Patients with stable angina were eligible.",
      "Patients with stable angina were eligible.",
    ],
    ["Primary End Points The primary end point was death.", "The primary end point was death."],
  ])("%s", (text, sentence) => {
    expect(splitRunIn(text)).toEqual([text.slice(0, -sentence.length).trim(), sentence]);
  });

  test.each([
    "Mayo Clinic Patients were older than others.",
    "The Trial Design was approved. We began.",
    "Cox Models showed that it was so.",
    "Patients We Studied In Trials",
  ])("but not in “%s”", (text) => {
    expect(splitRunIn(text)).toEqual([text]);
  });
});
