import type { Element } from "../markup/parse-markup.ts";
import { allOf, childrenOf } from "../markup/walk.ts";
import { inlineText } from "./inline-text.ts";

/** The awards of a `funding-group` as one line: "Wellcome Trust (12345, 678); NIH (R01)" */
export function readAwards(groups: readonly Element[]): string {
  const texts = groups
    .flatMap((group) => childrenOf(group, "award-group"))
    .map((award) => {
      const sources = childrenOf(award, "funding-source").map(nameOfSource).join(", ");
      const ids = childrenOf(award, "award-id").map((id) => inlineText(id, "none"));
      const listed = [...new Set(ids)].filter((id) => id !== "").join(", ");
      return listed === "" ? sources : `${sources} (${listed})`.trim();
    });
  return [...new Set(texts)].filter((text) => text !== "").join("; ");
}

/** The name of a funder without its number in a register. */
function nameOfSource(source: Element): string {
  const institutions = allOf(source, "institution");
  return institutions.length > 0
    ? institutions.map((one) => inlineText(one, "none")).join(", ")
    : inlineText(source, "none");
}
