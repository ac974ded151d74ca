import deckText from "../../../decks/acquired-resistance-nsclc/deck.md?raw";
import talkText from "../../../decks/acquired-resistance-nsclc/talk.md?raw";
import { type Deck, parseDeck } from "../../deck/index.ts";
import type { Question } from "../../quiz/index.ts";

/** The deck that the program made, and the talk that people made of it. */
export const FLAGSHIP_DECKS = [
  ["deck.md", parseDeck(deckText).deck],
  ["talk.md", parseDeck(talkText).deck],
] as const;

/** A deck of these questions, with a sentence that they may cite. */
export function deckOf(...questions: readonly Question[]): Deck {
  return {
    front: { title: "A deck: #1 of {two} <b>", format: 1 },
    slides: questions.map((question) => ({
      kind: "statement",
      blocks: [{ type: "question", question }],
      note: "",
    })),
    evidence: [{ id: "3", text: "Mice were fed <well> & often." }],
  };
}

/** One question of every kind, with feedback wherever there can be some. */
export const ONE_OF_EACH: readonly Question[] = [
  {
    id: "q1",
    kind: "single",
    stem: "Which gene codes for *IFNγ*?",
    explanation: "The abstract says so. [^3]",
    bloom: "remember",
    difficulty: 1,
    options: [
      { text: "*IFNG*", correct: true },
      { text: "*IFNGR1*", correct: false, feedback: "That is its receptor." },
      { text: "p < 0.05 & so on", correct: false },
    ],
  },
  {
    id: "q2",
    kind: "several",
    stem: "Which of these are kinases?",
    explanation: "",
    options: [
      { text: "JAK1", correct: true, feedback: "Yes." },
      { text: "STAT1", correct: false, feedback: "It is what they phosphorylate." },
      { text: "JAK2", correct: true },
    ],
  },
  {
    id: "q3",
    kind: "numeric",
    stem: "How many patients were treated?",
    explanation: "It says so. [^3]",
    value: 1201,
    tolerance: 0.5,
    unit: "patients",
    slips: [{ answer: "29 patients", feedback: "They were sequenced." }],
  },
  {
    id: "q4",
    kind: "order",
    stem: "In which order?",
    explanation: "",
    items: [
      { text: "IFNγ binds" },
      { text: "JAK1 is activated", feedback: "It sits on the receptor." },
      { text: "STAT1 enters the nucleus" },
    ],
  },
  {
    id: "q5",
    kind: "match",
    stem: "What is lost with what?",
    explanation: "",
    headings: ["Gene", "Loss"],
    pairs: [
      { left: "B2M", right: "MHC class I", feedback: "It holds the molecule." },
      { left: "JAK1", right: "response to IFNγ" },
    ],
    decoys: [{ text: "PD-1" }],
  },
  {
    id: "q6",
    kind: "cloze",
    stem: "Complete it.",
    explanation: "So it is. [^3]",
    pieces: ["IFNγ signals through ", " and p-", ", not STAT3."],
    blanks: [{ accepted: ["JAK1"] }, { accepted: ["STAT1", "STAT-1"] }],
  },
  {
    id: "q7",
    kind: "short",
    stem: "How many relapse?",
    explanation: "",
    accepted: ["more than 60%", "\\>60%"],
    slips: [{ answer: "about 10%", feedback: "Those are the others." }],
  },
];
