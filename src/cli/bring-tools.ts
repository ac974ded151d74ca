import { existsSync, readFileSync } from "node:fs";
import type { ExportAsset, ExportTools } from "../export/index.ts";
import { loadDiagrams } from "../figures/index.ts";
import { openDatabase, readPicture } from "../io/node/index.ts";
import { InputError } from "../kernel/index.ts";
import handout from "./handout.css?inline";
import paper from "./paper.css?inline";

/** What an export of the command line has at hand; it is not cancelled but by ending the program. */
export function bringTools(folder: string, tell: (remark: string) => void): ExportTools {
  return {
    picture: async (address) => readPicture(folder, address),
    loadDiagram: loadDiagrams,
    openDatabase,
    loadAsset: async (name) => loadAsset(name),
    now: Date.now(),
    step: async () => undefined,
    tell,
  };
}

function loadAsset(name: ExportAsset): string {
  if (name === "paper.css") return paper;
  if (name === "handout.css") return handout;
  // The site's build makes it, and stands beside ours.
  const path = new URL(`../site/${name}`, import.meta.url);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new InputError("the site is not built", "run `npm run build` first");
}
