import { parseArgs } from "node:util";
import { Stop } from "../setup/stop.mjs";

/**
 * @param {readonly string[]} args what follows `npm run bench --`
 * @param {readonly string[]} names the benches there are
 * @returns {{ name: string, data: string | undefined }}
 * @throws {Stop} with the usage, exit code 2
 */
export function readOptions(args, names) {
  const usage = `npm run bench -- <name> [--data <file>]\n\n  name         ${names.join(", ")}\n  --data FILE  other data of the same shape (each bench says at its head which)`;
  let parsed;
  try {
    const options = { data: { type: "string" }, help: { type: "boolean", short: "h" } };
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Stop(`${error.message}\n\n${usage}`, 2);
  }
  const { values, positionals } = parsed;
  if (values.help) throw new Stop(usage, 0);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    throw new Stop(`Name one bench.\n\n${usage}`, 2);
  }
  if (!names.includes(name)) throw new Stop(`There is no bench "${name}".\n\n${usage}`, 2);
  return { name, data: values.data };
}
