import type { Section } from "../../article/index.ts";

/**
 * What a section's own heading leaves out: the heading around it, where others of the same name
 * stand elsewhere; `undefined` where its name is its own.
 *
 *     3.1 Stillwater (2012)
 *       3.1.1 Grain yield      Stillwater (2012)
 *     3.2 Carl Blackwell (2012)
 *       3.2.1 Grain yield      Carl Blackwell (2012)
 */
export function contextOf(at: number, sections: readonly Section[]): string | undefined {
  const section = sections[at];
  if (section === undefined) return undefined;
  const name = withoutNumber(section.heading);
  const isShared = sections.some(
    ({ heading }, index) => index !== at && name !== "" && withoutNumber(heading) === name,
  );
  if (!isShared) return undefined;
  const around = sections.slice(0, at).findLast(({ level }) => level < section.level);
  return around === undefined || around.level <= 1 ? undefined : withoutNumber(around.heading);
}

const withoutNumber = (heading: string): string =>
  heading.replace(/^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.)\s+/u, "").trim();
