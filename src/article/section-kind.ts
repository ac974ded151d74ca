import type { SectionKind } from "./article.ts";

/** Headings of a body as the journals print them, the more telling first. */
const KINDS: readonly (readonly [heading: RegExp, kind: SectionKind])[] = [
  [/\blimitations?\b|\bstrengths and weaknesses\b/iu, "limitations"],
  [/^(?:introduction|background|main|objectives?|aims?|rationale)\b/iu, "introduction"],
  [/\bdiscussion\b/iu, "discussion"],
  [/^(?:results?|findings?|outcomes?)\b/iu, "results"],
  [
    /\b(?:conclusions?|concluding remarks|perspectives?|future directions?|outlook)\b/iu,
    "conclusions",
  ],
  [
    /\b(?:methods?|methodology|experimental procedures?|study design|statistical analys[ie]s)\b/iu,
    "methods",
  ],
];

/** What a section is for, `{}` where its heading does not tell; spread into a `Section`. */
export function kindOfHeading(heading: string): { readonly kind?: SectionKind } {
  const plain = heading.replace(/^\s*(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s+/u, "");
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  return kind === undefined ? {} : { kind };
}
