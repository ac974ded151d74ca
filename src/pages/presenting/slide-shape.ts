import type { FrontMatter } from "../../deck/index.ts";
import { localText } from "../../io/browser/index.ts";

type Aspect = NonNullable<FrontMatter["aspect"]>;

/** What this device shows slides on may be squarer than the deck was made for: a projector of before. */
const KEPT = "journal-club:slide-shape";

/** The shape of the slides: as this device was told, else as the deck says. */
export function slideShape({ aspect = "16:9" }: FrontMatter): Aspect {
  const kept = localText.read(KEPT);
  return kept === "4:3" || kept === "16:9" ? kept : aspect;
}

/** The other shape, for this deck and others, until it is changed again. */
export function changeShape(front: FrontMatter): Aspect {
  const next = slideShape(front) === "4:3" ? "16:9" : "4:3";
  localText.write(KEPT, next);
  return next;
}
