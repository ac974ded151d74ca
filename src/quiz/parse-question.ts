import { formatComment, parseComment } from "./attributes.ts";
import type { Line, ParsedQuestion } from "./kinds/kind.ts";
import { findKind, KIND_NAMES, kindOf } from "./kinds/kinds.ts";
import { BLOOM_LEVELS, type BloomLevel, type Question } from "./question.ts";

/** `#### Stem? <!-- quiz id=q4 bloom=understand difficulty=2 -->`: its stem and attributes. */
function parseHeading(
  line: string,
): { stem: string; attributes: ReadonlyMap<string, string> } | undefined {
  const marks = /^#{1,6}(?=\s)/u.exec(line)?.[0];
  const at = line.lastIndexOf("<!--");
  const comment = marks && at > 0 ? parseComment(line.slice(at)) : undefined;
  if (!marks || comment?.name !== "quiz") return undefined;
  return { stem: line.slice(marks.length, at).trim(), attributes: comment.attributes };
}

/** True when the line is the heading of a question. */
export function opensQuestion(line: string): boolean {
  return parseHeading(line) !== undefined;
}

/** Parses a question from its heading and the lines below it, up to the next block. */
export function parseQuestion(heading: Line, body: readonly Line[]): ParsedQuestion {
  const { stem, attributes } = parseHeading(heading.text) ?? { stem: "", attributes: new Map() };
  const reject = (rule: string, what: string, remedy: string): ParsedQuestion => ({
    findings: [{ line: heading.number, rule, what, remedy }],
  });
  const id = attributes.get("id") ?? "";
  if (stem === "")
    return reject("question-stem", "the question has no stem", "write it in the heading");
  if (!/^[\w-]+$/u.test(id)) {
    return reject(
      "question-id",
      "the question has no id",
      "add one, such as `<!-- quiz id=q1 -->`",
    );
  }
  const bloom = attributes.get("bloom");
  if (bloom !== undefined && !BLOOM_LEVELS.includes(bloom as BloomLevel)) {
    return reject(
      "question-bloom",
      `“${bloom}” is no Bloom level`,
      `use one of ${BLOOM_LEVELS.join(", ")}`,
    );
  }
  const difficulty = attributes.get("difficulty");
  if (difficulty !== undefined && !/^[1-5]$/u.test(difficulty)) {
    return reject(
      "question-difficulty",
      `difficulty “${difficulty}” is unknown`,
      "use 1 (easy) to 5 (hard)",
    );
  }
  const named = attributes.get("kind");
  if (named !== undefined && !KIND_NAMES.includes(named)) {
    return reject(
      "question-kind",
      `“${named}” is no kind of question`,
      `use one of ${KIND_NAMES.join(", ")}`,
    );
  }
  const asksConfidence =
    attributes.has("confidence") ||
    body.some((line) => parseComment(line.text)?.name === "confidence");
  const rest = body.filter((line) => parseComment(line.text) === undefined);
  const kind = findKind(named, rest);
  if (!kind) {
    return reject(
      "question-kind",
      "the question has nothing to answer",
      `add options \`1. [ ] text\`, a number \`= 42\`, or its kind: ${KIND_NAMES.map((name) => `kind=${name}`).join(", ")}`,
    );
  }
  const seal = attributes.get("seal");
  const parsed = kind.parse(
    {
      line: heading.number,
      ...(seal === undefined ? {} : { seal }),
      shared: {
        id,
        stem,
        ...(bloom === undefined ? {} : { bloom: bloom as BloomLevel }),
        ...(difficulty === undefined ? {} : { difficulty: Number(difficulty) }),
        ...(asksConfidence ? { confidence: true as const } : {}),
      },
    },
    rest,
  );
  if (named === undefined || !parsed.question || parsed.question.kind === named) return parsed;
  return reject(
    "question-kind",
    `the heading says kind=${named}, but the question is written as ${parsed.question.kind}`,
    "write `1.` before each option for one answer, `-` for several, or delete kind=",
  );
}

/** The question as Markdown, from its heading to its explanation. */
export function formatQuestion(question: Question): string {
  const { id, bloom, difficulty } = question;
  const { isNamed, format } = kindOf(question);
  const kind = isNamed ? question.kind : undefined;
  const seal = "seal" in question ? question.seal : undefined;
  const about = formatComment("quiz", { id, kind, bloom, difficulty, seal });
  const parts = [`#### ${question.stem} ${about}`];
  parts.push(format(question));
  if (question.confidence) parts.push("<!-- confidence -->");
  if (question.explanation) parts.push(`> ${question.explanation}`);
  return parts.join("\n\n");
}
