export { countThings } from "./count-things.ts";
export { asSentence, type Finding, formatFinding, InputError } from "./errors.ts";
export { type FoldedText, findFolded, foldText } from "./fold-text.ts";
export { crc32, hashName, hashText } from "./hash.ts";
export { type Random, seededRandom, shuffle } from "./random.ts";
export type { Span } from "./span.ts";
