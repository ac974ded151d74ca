import { definePart } from "./words.ts";

/** How a deck is given to others: as a link, a code to scan, a file. */
export const saySharing = /* @__PURE__ */ definePart("sharing", {
  open: "Share…",
  title: "Share this deck",
  what: "What the link carries",
  whole: "The whole deck, with notes and answers",
  audience: "For your audience: no notes, no answers",
  audienceHint:
    "Answers are still checked, by a hash. That keeps them from being read, not from being found out by someone who writes a program for it.",
  ungraded: {
    one: "{n} question of another kind is asked without being checked.",
    other: "{n} questions of other kinds are asked without being checked.",
  },
  address: "Where the deck’s file is: short, and gone when the file is",
  where: "Opens at",
  start: "the beginning",
  quiz: "the first question",
  slide: "slide {n}: {title}",
  link: "The link",
  making: "The link is being made…",
  length: { one: "{n} character.", other: "{n} characters." },
  tooLong: "Too long for {programs}: they cut or split it. Send the file there.",
  pictures: {
    one: "{n} picture is not in the link: it needs the deck as a file.",
    other: "{n} pictures are not in the link: they need the deck as a file.",
  },
  copy: "Copy",
  copied: "Link copied.",
  notCopied: "This browser does not let us copy: the link is selected, copy it yourself.",
  send: "Send by another app…",
  file: "As a file…",
  code: "Code to scan",
  codeOf: "QR code of the link",
  noCode: "This link is too long for a code that a phone can read from a slide.",
  noCodeHint:
    "Put deck.md where everyone can read it (GitHub, Zenodo, your group’s page) and open it here by {address}: that link is short enough.",
});
