import type { Section, SectionKind } from "./article.ts";

/** Headings of a body as the journals print them, the more telling first. */
const KINDS: readonly (readonly [heading: RegExp, kind: SectionKind])[] = [
  [/\blimitations?\b|\bstrengths and weaknesses\b/iu, "limitations"],
  [/^(?:introducción|introdução|introduzione|einleitung|hintergrund)/iu, "introduction"],
  [/^(?:discusión|discussão|discussione|diskussion)/iu, "discussion"],
  [/^(?:resultados?|résultats?|ergebnisse|risultati)/iu, "results"],
  [/^(?:.{0,14}\s)?(?:métodos?|méthodes?|methoden|methodik|metodi)$/iu, "methods"],
  [
    /^(?:conclusión|conclusiones|conclusão|conclusões|conclusioni|schlussfolgerung)/iu,
    "conclusions",
  ],
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

/**
 * Sections whose heading does not tell what they are for have the kind of the section around them:
 * "Patients" below "Methods" is methods. In a discussion, conclusions are those; limitations are
 * wherever they stand, and "Primary Outcome" below "Methods" is methods.
 */
export function inheritKinds(sections: readonly Section[]): Section[] {
  const around: (SectionKind | undefined)[] = [];
  return sections.map((section) => {
    const { kind: own, level } = section;
    const outer = around.slice(0, level - 1).findLast((kind) => kind !== undefined);
    const isOwn = own === "limitations" || own === "conclusions" || outer === undefined;
    const kind = isOwn || outer === "introduction" ? (own ?? outer) : outer;
    around.length = Math.max(0, level - 1);
    around[level - 1] = kind;
    return kind === undefined || kind === own ? section : { ...section, kind };
  });
}
