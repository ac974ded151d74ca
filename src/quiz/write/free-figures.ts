import type { Quantity } from "../../reading/index.ts";

/** A number of a predicate that can be changed without contradicting the rest. */
export interface FreeFigure {
  readonly figure: Quantity;
  readonly index: number;
}

const TIME =
  /\b(?:at|after|within|for|over|during|aged|of|every|first|than|past|last)\s+(?:the\s+)?(?:#\d+#,? ?(?:(?:and|to|or) )?)*$/u;
/** "In children age 6-10", "grades 1 and 2": bounds and names of groups. */
const LABEL =
  /\b(?:aged?|grades?|stages?|groups?|categor\p{L}+|days?|weeks?|months?|years?|levels?|types?|phases?)\s*(?:#\d+# ?(?:and|or|to|-|–) ?)?$|[><≥≤#][-–]?\s*$/iu;

/** The numbers marked in the predicate that are results, and neither labels nor sums of others. */
export function freeFigures(predicate: string, figures: readonly Quantity[]): FreeFigure[] {
  return [...predicate.matchAll(/#(\d+)#/gu)].flatMap((match) => {
    const index = Number(match[1]);
    const figure = figures[index];
    if (!figure || figure.value <= 1 || isSum(figure, figures)) return [];
    const before = predicate.slice(0, match.index);
    const after = predicate.slice(match.index + match[0].length);
    if (figure.kind === "duration" && TIME.test(before)) return [];
    if (figure.kind === "measurement" && /\bat\s+$/u.test(before)) return [];
    // "Between the two groups": how many there were is no result.
    if (
      figure.kind === "count" &&
      /^ (?:\p{L}+ )?(?:groups?|arms?|sexes|genders|hospitals?|cent(?:er|re)s?|periods|methods|techniques|procedures)\b/iu.test(
        after,
      )
    )
      return [];
    // "Of the 154 physicians": the whole is no result; "errors (n = 91)": nor is what was counted.
    if (figure.kind === "count" && /^of (?:the |all )?$/iu.test(before)) return [];
    if (/\bn ?= ?$/iu.test(before) && (predicate.match(/\bn ?= ?#/giu)?.length ?? 0) < 3) return [];
    // "Hypermetropes (2 to 5 D)": bounds, where nothing changes from one to the other.
    if (/^\s?(?:to|-|–) ?#/u.test(after) && !/\bfrom $/u.test(before)) return [];
    if (/#\d+# to $/u.test(before) && !/\bfrom #\d+# to $/u.test(before)) return [];
    if (LABEL.test(before) || /^\s?[-–]\s?#/u.test(after)) return [];
    // "34.0 (8.4)": the bracket holds the spread; "7 patients (2%)", "at 250 µm (0.62 mg/L)": it
    // holds the number itself, or says it again, and what stands before cannot change alone.
    const outer = /#(\d+)#\s?\($/u.exec(before)?.[1];
    if (outer !== undefined && figures[Number(outer)]?.kind === figure.kind) return [];
    const inner = /^(?: \p{L}[^#()]{0,40})? ?\((?:n ?= ?)?#(\d+)#/u.exec(after)?.[1];
    if (inner !== undefined && figures[Number(inner)]?.kind !== figure.kind) return [];
    // "17 patients (25%)", "(n = 17, 25%)": each says the other again, and neither changes alone.
    const twice = /#(\d+)#[^#()]{0,40}\((?:n ?= ?)?$|\((?:n ?= ?)?#(\d+)#[,;] ?(?:n ?= ?)?$/iu.exec(
      before,
    );
    if (twice && isShareOf(figures[Number(twice[1] ?? twice[2])], figure)) return [];
    const again = /^[,;] ?(?:n ?= ?)?#(\d+)#\)/iu.exec(after)?.[1];
    if (again !== undefined && isShareOf(figures[Number(again)], figure)) return [];
    return [{ figure, index }];
  });
}

function isShareOf(outer: Quantity | undefined, inner: Quantity): boolean {
  return outer !== undefined && outer.kind !== inner.kind;
}

/** "57 patients (45 without and 12 with medication)": a wrong part would not add up. */
function isSum({ value, kind }: Quantity, figures: readonly Quantity[]): boolean {
  const alike = figures.filter((each) => each.kind === kind).map((each) => each.value);
  return alike.some((a, i) =>
    alike.some((b, j) => i < j && (a + b === value || Math.abs(a - b) === value)),
  );
}

/** Two of one kind that differ; small counts are no matter of exchange. */
export function pickTwo(free: readonly FreeFigure[]) {
  for (const [i, one] of free.entries()) {
    const { kind, unit, value } = one.figure;
    if (kind === "count" && value < 5) continue;
    const other = free
      .slice(i + 1)
      .find(({ figure }) => figure.kind === kind && figure.unit === unit && figure.value !== value);
    if (other) return { one, other };
  }
  return undefined;
}
