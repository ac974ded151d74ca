import { decodeFragment } from "../share/index.ts";
import { type Command, parseCommand } from "./command.ts";

export const open: Command = {
  help: `journal-club open <link>

Prints the deck that a link carries, byte for byte.`,

  run(args) {
    const { positionals } = parseCommand(args, {}, 1);
    process.stdout.write(decodeFragment(positionals[0] as string));
    return 0;
  },
};
