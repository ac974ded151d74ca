import type { SectionKind } from "../../article/index.ts";
import type { BodyFinding, BodySentence } from "./body-reading.ts";
import { type Gist, gistOf, saysAgain } from "./says-again.ts";

const MOST = 6;
const TRIED = 24;

/** The weightiest sentences of a kind that can stand alone, in the order of the text. */
export function pickWeightiest(
  wanted: SectionKind,
  sentences: readonly BodySentence[],
  state: (index: number) => BodyFinding | undefined,
): BodyFinding[] {
  const ranked = sentences
    .flatMap(({ kind, weight }, index) =>
      kind === wanted && weight > 0 ? [{ index, weight }] : [],
    )
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TRIED);
  const shown: Gist[] = [];
  const findings: BodyFinding[] = [];
  for (const { index } of ranked) {
    if (findings.length === MOST) break;
    const finding = state(index);
    if (finding === undefined) continue;
    const gist = gistOf(finding.claims[0] ?? "");
    if (saysAgain(gist, shown)) continue;
    shown.push(gist);
    findings.push(finding);
  }
  return findings.sort((a, b) => a.sentence - b.sentence);
}
