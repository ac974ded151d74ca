/** A question's place in a slide's text. */
export interface QuestionText {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const HEADING = /^#{1,6}\s/u;
const QUESTION = /<!--\s*quiz\b[^\n]*?\bid=("?)([^\s">]+)\1/u;
/** What is of the slide and not of the question above it. */
const ENDS = /^(?:#{1,6}\s|Note:|---\s*$|<!--\s*(?:fill|slide)\b|\[\^[^\]\s]+\]:)/u;

/**
 * The questions of a text, each from its heading to its last line:
 *
 *     #### How many? <!-- quiz id=q4 -->⏎⏎= 12⏎⏎> The abstract says. [^2]⏎⏎Note:
 *     └──────────────────────── q4 ───────────────────────────────────┘
 */
export function findQuestions(markdown: string): QuestionText[] {
  const found: QuestionText[] = [];
  let open: { id: string; from: number; to: number } | undefined;
  let offset = 0;
  for (const line of markdown.split("\n")) {
    if (open && ENDS.test(line)) {
      found.push(open);
      open = undefined;
    }
    const id = HEADING.test(line) ? QUESTION.exec(line)?.[2] : undefined;
    if (id !== undefined) open = { id, from: offset, to: offset + line.length };
    else if (open && line.trim() !== "") open.to = offset + line.length;
    offset += line.length + 1;
  }
  if (open) found.push(open);
  return found;
}

/** "q7": the first that no question of the text has. */
export function freeQuestionId(markdown: string): string {
  const taken = new Set(findQuestions(markdown).map(({ id }) => id));
  let number = 1;
  while (taken.has(`q${number}`)) number++;
  return `q${number}`;
}
