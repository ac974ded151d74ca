import { parseArgs } from "node:util";
import { Stop } from "../setup/stop.mjs";

export const USAGE = `npm start [-- [article] [--port N] [--no-open]]

  article    a file in any form (a page's text, PDF, JATS, RIS …), or a DOI, PMID or PMCID
             (left out: the example in decks/acquired-resistance-nsclc)
  --port N   serve at this port (default: the variable PORT, else 4173)
  --no-open  do not open a browser`;

/**
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ article: string | undefined, port: number, open: boolean, help: boolean }}
 * @throws {Stop} with the usage, exit code 2
 */
export function readOptions(args, env) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Stop(`${error.message}\n\n${USAGE}`, 2);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) {
    throw new Stop(`One article at a time, not ${positionals.length}.\n\n${USAGE}`, 2);
  }
  const text = values.port ?? (env["PORT"] || "4173");
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Stop(`"${text}" is not a port; give a number from 1 to 65535.`, 2);
  }
  return {
    article: positionals[0],
    port,
    open: values["no-open"] !== true,
    help: values.help === true,
  };
}
