import { readFileSync } from "node:fs";

/**
 * The records of a JSON Lines file; empty lines are skipped.
 *
 * @throws {SyntaxError} that names file and line when a line is no JSON
 */
export function readJsonl<Record>(path: string): Record[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as Record];
      } catch (error) {
        throw new SyntaxError(`${path}:${i + 1}: not JSON: ${String(error)}`);
      }
    });
}
