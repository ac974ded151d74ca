import { type ParseArgsConfig, parseArgs } from "node:util";
import { countThings } from "../kernel/index.ts";

/** 0 done, 1 the input has findings, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Shown by `--help`. */
  readonly help: string;
  run(args: readonly string[]): ExitCode | Promise<ExitCode>;
}

/** The command was called as it cannot be; its help says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Parses a command's arguments: `count` positional ones, and options. Throws `UsageError`. */
export function parseCommand<O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
  count: number,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== count) {
      const given = parsed.positionals.length;
      throw new UsageError(
        given < count
          ? "an argument is missing"
          : `${countThings(count, "argument")} expected, ${given} given; put quotation marks round a path with blanks`,
      );
    }
    return { values: parsed.values, positionals: parsed.positionals as string[] };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}
