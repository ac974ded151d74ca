import type { Exporter } from "../exporter.ts";
import { listWorks } from "./list-works.ts";
import type { ListedWork } from "./listed-work.ts";
import { requireWorks } from "./require-works.ts";

/** RIS as EndNote, Zotero and Mendeley read it: lines end as on Windows. */
export const ris: Exporter = {
  id: "ris",
  mediaType: "application/x-research-info-systems",
  write: async ({ deck }) => requireWorks(listWorks(deck)).map(writeRecord).join("\r\n"),
};

function writeRecord(work: ListedWork): string {
  const [first, last] = (work.pages ?? "").split(/[–—-]+/u);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", work.journal ? "JOUR" : "GEN"],
    ...[...work.authors, ...(work.hasOthers ? ["et al."] : [])].map(
      (name): readonly [string, string] => ["AU", name],
    ),
    ["TI", work.title],
    ["T2", work.journal],
    ["PY", work.year?.toString()],
    ["VL", work.volume],
    ["IS", work.issue],
    ["SP", first],
    ["EP", last],
    ["DO", work.doi],
    ["C5", work.pmid],
    ["C2", work.pmcid],
    ["UR", work.address],
    ["ER", ""],
  ];
  return lines
    .filter(([tag, value]) => tag === "ER" || (value !== undefined && value !== ""))
    .map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`)
    .join("");
}
