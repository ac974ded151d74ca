import { diff3Merge } from "node-diff3";

/** A stretch of lines that both agree on, or that each has in its own way. */
export type MergePiece =
  | { readonly agreed: readonly string[] }
  | { readonly ours: readonly string[]; readonly theirs: readonly string[] };

export interface Merge {
  readonly pieces: readonly MergePiece[];
  /** How many stretches both have changed, each in its own way. */
  readonly conflicts: number;
}

/** What is taken of a stretch that both have changed. */
export type Take = "ours" | "theirs" | "both";

/**
 * Joins two texts that began as the same, line by line. What only one of them changed is taken; what
 * both changed alike is no conflict.
 *
 * @param base what both began from
 */
export function mergeTexts(base: string, ours: string, theirs: string): Merge {
  const regions = diff3Merge(lines(ours), lines(base), lines(theirs), {
    excludeFalseConflicts: true,
  });
  const pieces = regions.flatMap(({ ok, conflict }): MergePiece[] => {
    if (ok) return ok.length > 0 ? [{ agreed: ok }] : [];
    return conflict ? [{ ours: conflict.a, theirs: conflict.b }] : [];
  });
  return { pieces, conflicts: pieces.filter((piece) => "ours" in piece).length };
}

/**
 * The merged text.
 *
 * @param takes for each conflict in order; where absent, both are kept, ours before theirs
 */
export function writeMerge({ pieces }: Merge, takes: readonly Take[] = []): string {
  let at = 0;
  return pieces
    .flatMap((piece) => {
      if ("agreed" in piece) return piece.agreed;
      const take = takes[at++] ?? "both";
      if (take === "ours") return piece.ours;
      return take === "theirs" ? piece.theirs : [...piece.ours, ...piece.theirs];
    })
    .join("\n");
}

/** With what ends each, so that the text is all of them joined. */
const lines = (text: string) => text.split("\n");
