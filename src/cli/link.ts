import { readInput } from "../io/node/index.ts";
import { packFragment } from "../share/index.ts";
import { type Command, parseCommand } from "./command.ts";

/** Where `npm start` serves the app. */
const DEFAULT_BASE = "http://localhost:4173/";

export const link: Command = {
  help: `journal-club link <deck.md> [--base URL]

Prints a link that carries the whole deck.

  --base URL         where the app is (default: ${DEFAULT_BASE})`,

  run(args) {
    const { values, positionals } = parseCommand(args, { base: { type: "string" } }, 1);
    const fragment = packFragment(readInput(positionals[0] as string));
    console.log(`${(values.base ?? DEFAULT_BASE).replace(/#.*$/u, "")}#${fragment}`);
    return 0;
  },
};
