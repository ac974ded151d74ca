import { fillFinding } from "./fill-finding.ts";
import { fillStatement } from "./fill-statement.ts";
import type { Filler } from "./hole.ts";

/** What the article says on a topic (`on=harms`): of its abstract or else of its body. */
export const fillTopic: Filler = (hole, material) => {
  const { body } = material.reading;
  const stated = fillStatement(hole, material);
  if (stated.length > 0 || body === undefined) return stated;
  return (
    [...body.results, ...body.methods]
      .filter(({ sentence }) => material.reserved.body.get(sentence) === hole.on)
      .toSorted((a, b) => a.sentence - b.sentence)
      .flatMap((finding) => fillFinding(finding, material))
      // Its topic is the part of the talk that it stands in, wherever it was printed.
      .map(({ part: _, ...filling }) => filling)
  );
};
