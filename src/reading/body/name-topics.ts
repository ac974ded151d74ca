import type { Section } from "../../article/index.ts";
import { maximumHeadlineWords } from "../headlines/cut-headline.ts";
import { tagSentence } from "../words/tag-sentence.ts";
import type { Topic } from "./body-reading.ts";
import { nameSections } from "./name-sections.ts";

/** Headings that every article has: they say nothing of this one. */
const GENERIC =
  /^(?:(?:main |key |other |additional |general |overall |study )?(?:results?|findings?|outcomes?|observations?|discussion|analys[ei]s|data|sample|patients?|participants?|subjects|overview|introduction|summary|text|examples?|output|input|experiments?|others?)(?: (?:and|&) (?:discussion|analys[ei]s|results|findings))?|(?:example|experiment|study|part|case|step|site|location|trial|phase) \d{1,2}[a-z]?)$/iu;

/**
 * What each section's heading says it is about, without its number; `undefined` where it has none,
 * or one that any article has.
 *
 *     2.1. MeSA increases flavonoid content    asserts: a claim of the authors
 *     Glasgow Outcome Scale scores             names what the section is about
 */
export function nameTopics(sections: readonly Section[]): (Topic | undefined)[] {
  const counts = new Map<string, number>();
  const names = nameSections(sections);
  return sections.map(({ heading }, i) => {
    const name = names[i] ?? "text";
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    const text = heading
      .replace(/\s+/gu, " ")
      .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.|\(?[A-Za-z][.)])\s+/u, "")
      .replace(/[.:]$/u, "")
      .trim();
    const words = text.split(" ").length;
    if (text === "" || text.length > 160 || words > maximumHeadlineWords || GENERIC.test(text))
      return undefined;
    return { id: `${name}-heading-${number}`, text, heading, asserts: asserts(text) };
  });
}

/** "STK11 loss drives resistance": a subject, and a verb that says something of it. */
function asserts(text: string): boolean {
  if (/[?:]/u.test(text) || text.split(" ").length < 4) return false;
  // "The Availability Of Iron Affects Growth" is read as a sentence would be printed.
  const plain = text.replace(/(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
    word.toLowerCase(),
  );
  const { tags, tokens } = tagSentence(plain);
  const verb = tags.findIndex((tag) => tag === "verb" || tag === "aux" || tag === "modal");
  if (verb < 1 || verb === tags.length - 1) return false;
  // "Sites reported in mice", "rating scales of": a participle and a noun that read as verbs.
  const isDoubtful = tags[verb] === "verb" && /ed$/u.test(tokens[verb]?.lower ?? "");
  if (isDoubtful || tokens[verb + 1]?.lower === "of") return false;
  const opens = tags[0] ?? "stop";
  if (/^(?:prep|to|sub|rel|pron|conj|inf)$/u.test(opens)) return false;
  if (
    /^(?:how|what|why|which|where|when|who|whether|using|these|this|it|they)$/u.test(
      tokens[0]?.lower ?? "",
    )
  )
    return false;
  return tags.slice(0, verb).some((tag) => tag === "noun");
}
