import type { BodyFinding } from "../../reading/index.ts";
import { citeSentence, headlineOf, quoteSentences } from "./cite-body.ts";
import { bullets, type Filling, heading, type Material } from "./hole.ts";
import { keepFitting } from "./show-numbers.ts";

/**
 * One slide: who or what was studied as its headline where that is short enough, and as many of the
 * other methods as it has room for.
 */
export function fillMethods(findings: readonly BodyFinding[], material: Material): Filling[] {
  if (findings.length === 0) return [];
  const [first] = findings;
  const claim = first && headlineOf(first);
  const head = claim === undefined ? undefined : first;
  const rest = findings
    .filter((finding) => finding !== head)
    .flatMap((finding) => finding.claims.slice(0, 1).map((words) => ({ finding, words })));
  const fitting = keepFitting(
    rest.map(({ words }) => words),
    [],
  );
  const shown = rest.filter(({ words }) => fitting.includes(words));
  if (head === undefined && shown.length === 0) return [];
  const cite = (finding: BodyFinding, words: string) =>
    citeSentence(words, finding.sentence, material);
  const title =
    head === undefined || claim === undefined
      ? heading("Materials and methods")
      : heading(cite(head, claim));
  const lines = shown.map(({ finding, words }) => cite(finding, words));
  const used = [...(head ? [head] : []), ...shown.map(({ finding }) => finding)];
  const note = quoteSentences(
    used.map(({ sentence }) => sentence),
    material,
  );
  return [{ blocks: lines.length > 0 ? [title, bullets(lines)] : [title], note }];
}
