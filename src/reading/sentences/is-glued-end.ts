import { readAbbreviation } from "./abbreviations-with-dot.ts";
import { readBeginning } from "./read-beginning.ts";
import { wordBefore } from "./word-before.ts";

/**
 * Whether a sentence ends at a mark with no space behind it, as where copying has lost the space:
 * "stage IV.The next", "cells.Knockout mice", "(P = .03).In". Names are not cut: "Node.js",
 * "p.Val600Glu", "E.coli", "ClinicalTrials.gov", "J.Smith", "www.Nature.com/a.The".
 *
 * @param at the place of the mark
 * @param end behind the mark and what closes with it
 */
export function isGluedEnd(text: string, at: number, end: number): boolean {
  const next = readBeginning(text, end);
  const word = wordBefore(text, at);
  if (/[@/\\_]|www\./.test(word) || readAbbreviation(word) !== undefined) return false;
  // What follows must be a word of its own, with another behind it.
  const alone = /^\p{Lu}\p{Ll}*,?\s+\S/u.test(next.head);
  const plain = /^\p{L}?[\p{Ll}-]{2,}[)\]”"]*$/u.test(word);
  if (next.opened) return plain && /^\(?[a-zA-Z]\)\s/u.test(next.head) && text[end] === "(";
  if (next.kind === "opener" && alone && next.word.length > 1) {
    return plain || /(?:[\p{Ll}\p{Lu}\d]{2}|[)\]%”"])$/u.test(word);
  }
  return next.kind === "capital" && alone && next.word.length > 2 && plain && word.length > 2;
}
