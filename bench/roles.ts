import { brotliCompressSync } from "node:zlib";
import text from "../models/roles.txt?raw";
import { assignRoles } from "../src/reading/roles/assign-roles.ts";
import { parseRoleModel, ROLES } from "../src/reading/roles/role-model.ts";
import { readJsonl } from "./common/read-jsonl.ts";
import { quantile, round, score } from "./common/score.ts";

/**
 * How well the roles of sentences are told without their headings, and how fast.
 *
 * Data: `{ sentences: [{ role, text, also?: [role] }] }`, roles BACKGROUND, OBJECTIVE, METHODS,
 * RESULTS, CONCLUSIONS. Sentences with any other role (one heading over two roles) are read with
 * their abstract and not counted. `also` names roles that the labellers found defensible too;
 * only `lenientAccuracy` lets them pass. Every sentence gets one role, so micro-F1 is accuracy.
 */
export const defaultData = "bench/data/roles.jsonl";

interface Labelled {
  readonly sentences: readonly { role: string; text: string; also?: readonly string[] }[];
}

/** Below this posterior the program says nothing of a role. */
const SURE = 0.7;
/** Enough for the compiler to have seen everything. */
const WARM_UP = 300;

export function bench(path: string) {
  const abstracts = readJsonl<Labelled>(path);
  const model = parseRoleModel(text);
  const read = ({ sentences }: Labelled) =>
    assignRoles(
      sentences.map((sentence) => ({ text: sentence.text, roles: ROLES })),
      model,
    );
  for (let i = 0; i < WARM_UP; i++) read(abstracts[i % abstracts.length] as Labelled);
  const times: number[] = [];
  const confusion = ROLES.map(() => ROLES.map(() => 0));
  let [merged, lenient, sure, sureRight] = [0, 0, 0, 0];
  for (const abstract of abstracts) {
    const start = performance.now();
    const assigned = read(abstract);
    times.push(performance.now() - start);
    abstract.sentences.forEach(({ role, also = [] }, i) => {
      const gold = indexOf(role);
      const found = assigned[i];
      if (gold < 0 || found === undefined) return;
      const given = ROLES.indexOf(found.role);
      (confusion[gold] as number[])[given] = (confusion[gold]?.[given] ?? 0) + 1;
      if (gold === given || (gold < 2 && given < 2)) merged++;
      if (gold === given || also.some((other) => indexOf(other) === given)) lenient++;
      if (found.confidence >= SURE) sure++;
      if (found.confidence >= SURE && gold === given) sureRight++;
    });
  }
  const total = confusion.flat().reduce((sum, count) => sum + count, 0);
  const right = ROLES.reduce((sum, _, y) => sum + (confusion[y]?.[y] ?? 0), 0);
  const scores = ROLES.map((_, y) =>
    score(
      confusion[y]?.[y] ?? 0,
      confusion.reduce((sum, row) => sum + (row[y] ?? 0), 0),
      (confusion[y] ?? []).reduce((sum, count) => sum + count, 0),
    ),
  );
  return {
    abstracts: abstracts.length,
    sentences: total,
    microF1: round(right / total),
    macroF1: round(scores.reduce((sum, { f1 }) => sum + f1, 0) / ROLES.length),
    f1: Object.fromEntries(ROLES.map((role, y) => [role, scores[y]?.f1])),
    mergedAccuracy: round(merged / total),
    lenientAccuracy: round(lenient / total),
    coverageAt70: round(sure / total),
    accuracyAt70: round(sureRight / sure),
    modelBytesBrotli: brotliCompressSync(text).length,
    msMedian: round(quantile(times, 0.5), 3),
    msP95: round(quantile(times, 0.95), 3),
    confusion: Object.fromEntries(ROLES.map((role, y) => [role, confusion[y]])),
  };
}

function indexOf(role: string): number {
  return (ROLES as readonly string[]).indexOf(role.toLowerCase());
}
