import { runCommand } from "./run-command.ts";

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on("error", () => process.exit());
process.exitCode = await runCommand(process.argv.slice(2));
