import type { Section } from "../../article/index.ts";

/** Names that footnotes have for what is no section. */
const TAKEN = /^(?:table|figure|funding|conflicts)$/u;
const LONGEST = 40;

/**
 * The name of each section in the footnotes of a deck: its kind, or else its heading as one word.
 * Sections of one name are counted through.
 *
 *     3. Results          results
 *     3.1 Survival        results          (inside the former, and so of its kind)
 *     Ion channels        ion-channels
 */
export function nameSections(sections: readonly Section[]): string[] {
  return sections.map(({ kind, heading }) => kind ?? slugOf(heading));
}

function slugOf(heading: string): string {
  const words =
    heading
      .slice(0, 4 * LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  if (slug === "") return "text";
  return TAKEN.test(slug) || /^\p{N}+$/u.test(slug) ? `section-${slug}` : slug;
}
