import { diffComm } from "node-diff3";

/** A stretch of lines: in both texts, only in the later one, or only in the earlier. */
export interface Stretch {
  readonly is: "same" | "added" | "taken";
  readonly lines: readonly string[];
}

/**
 * What became of a text, line by line: the stretches that are not `added` make the earlier text, those
 * that are not `taken` the later one.
 */
export function compareTexts(earlier: string, later: string): readonly Stretch[] {
  return diffComm(earlier.split("\n"), later.split("\n")).flatMap((piece): Stretch[] => {
    const { common, buffer1, buffer2 } = piece;
    if (common) return [{ is: "same", lines: common }];
    return [
      ...(buffer1 && buffer1.length > 0 ? [{ is: "taken" as const, lines: buffer1 }] : []),
      ...(buffer2 && buffer2.length > 0 ? [{ is: "added" as const, lines: buffer2 }] : []),
    ];
  });
}
