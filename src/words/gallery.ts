import { definePart } from "./words.ts";

/** The page of the decks that ship with the program. */
export const sayGallery = /* @__PURE__ */ definePart("gallery", {
  title: "Decks to look at",
  lead: "Each was made by this program from an article, without a language model. Press the number behind any claim, and its sentence is there.",
  minutesN: { one: "{n} minute", other: "{n} minutes" },
  questionsN: { one: "{n} question", other: "{n} questions" },
  asMade: "as the program made it",
  worked: "edited for a talk",
  seeMade: "The same article, as the program made it",
});
