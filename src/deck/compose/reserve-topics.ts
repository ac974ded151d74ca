import { InputError } from "../../kernel/index.ts";
import type { BodyFinding, Reading, Sentence } from "../../reading/index.ts";
import type { Hole, Reserved } from "./hole.ts";
import { TOPIC_CUES } from "./topic-cues.ts";

/**
 * Which sentences the holes with a topic have for themselves, so that a hole before them does not
 * take them: of the abstract or, where it has none on the topic, of what the body adds. The first
 * hole that asks for a sentence has it.
 *
 * @throws {InputError} for a topic that nobody knows
 */
export function reserveTopics(holes: readonly Hole[], reading: Reading): Reserved {
  const abstract = new Map<number, string>();
  const body = new Map<number, string>();
  for (const { on, roles, most } of holes) {
    if (on === "") continue;
    const cue = Object.hasOwn(TOPIC_CUES, on) ? TOPIC_CUES[on] : undefined;
    if (cue === undefined) {
      throw new InputError(
        `the template asks for sentences on “${on}”`,
        `use one of ${Object.keys(TOPIC_CUES).join(", ")}`,
      );
    }
    const found = reading.sentences
      .map((sentence, index) => ({ ...sentence, index }))
      .filter(({ role }) => roles.length === 0 || roles.includes(role))
      .filter(({ weight, index }) => weight > 0 && !abstract.has(index))
      .filter((each) => cue.words.test(each.text) || (cue.effects && hasEffect(each, reading)))
      .sort((a, b) => rank(a, b, cue.takes))
      .slice(0, most);
    for (const { index } of found) abstract.set(index, on);
    if (found.length > 0) continue;
    for (const { sentence } of addedOn(cue.words, reading, body).slice(0, most)) {
      body.set(sentence, on);
    }
  }
  return { abstract, body };
}

type Placed = Sentence & { readonly index: number };

function rank(a: Placed, b: Placed, takes: "first" | "last" | undefined): number {
  if (takes !== undefined) return takes === "first" ? a.index - b.index : b.index - a.index;
  return b.weight - a.weight || a.index - b.index;
}

function hasEffect({ start, end }: Placed, { quantities }: Reading): boolean {
  return quantities.some(
    (each) => each.kind === "effect" && each.start >= start && each.end <= end,
  );
}

/** What the body says on it that can be shown, the weightiest first. */
function addedOn(
  words: RegExp,
  { body }: Reading,
  taken: ReadonlyMap<number, string>,
): BodyFinding[] {
  const { methods = [], results = [] } = body ?? {};
  return [...results, ...methods].filter(
    ({ sentence, text }) => !taken.has(sentence) && words.test(text),
  );
}
