import { type Evidence, evidenceIds, type Slide } from "../deck.ts";
import type { Material } from "./hole.ts";

/** The footnotes that the slides use; each is numbered as its sentence is, the abstract's first. */
export function collectEvidence(
  slides: readonly Slide[],
  { reading, quoted }: Pick<Material, "reading" | "quoted">,
): Evidence[] {
  const used = new Set(evidenceIds(JSON.stringify(slides)));
  const abstract = reading.sentences.map(({ text }, index) => ({ id: String(index + 1), text }));
  const body = [...quoted].map(([id, text]) => ({ id, text }));
  return [...abstract, ...body]
    .map(({ id, text }) => ({ id, text: text.replace(/\s+/gu, " ").trim() }))
    .filter(({ id }) => used.has(id));
}
