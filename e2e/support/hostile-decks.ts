import { readFileSync } from "node:fs";

const NAMES = ["dompurify", "html5sec", "reveal-sinks", "markdown"] as const;

/** Every hostile text there is; see fixtures/xss/README.md. */
export const vectors: readonly string[] = NAMES.flatMap((name) => {
  const path = new URL(`../fixtures/xss/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as string[];
});

const END = "\n\n---\n\n";
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/**
 * Slides with the text in every place that a slide has. `n` keeps the questions' names apart;
 * `between` is what stands between one slide and the next.
 */
function hostileSlides(text: string, n: number, between: string): string {
  const line = oneLine(text);
  return [
    `<!-- slide part="${line.replace(/"/gu, "'")}" -->\n\n## ${line} [^${n}]\n\n${text}\n\n- ${line}`,
    `\`\`\`number\n12%: ${line} [^${n}]\n1 ${line.replace(/:/gu, " ")}: of all\n\`\`\``,
    `\`\`\`mechanism\n${line} --${line.replace(/[->|]/gu, " ")}--> ${line} [^${n}]\n\`\`\``,
    `#### ${line} <!-- quiz id=q${n} -->\n\n1. [ ] ${line}\n   > ${line}\n2. [x] Right ${line}\n\n> ${line} [^${n}]`,
    `#### How many? ${line} <!-- quiz id=n${n} -->\n\n= 3 ± 0 ${line}\n\n> ${line}\n\nNote:\n${text}`,
  ].join(between);
}

/**
 * A deck of such slides, with the texts in its front matter, its footnotes and its quotation too.
 * `oneEach` puts all that is made of a text on one slide.
 */
export function hostileDeck(texts: readonly string[], oneEach = false): string {
  const [first = ""] = texts;
  const text = JSON.stringify(first);
  return `---
title: ${text}
article:
  title: ${text}
  authors: [${text}]
  journal: ${text}
  volume: ${text}
  pages: ${text}
  doi: ${text}
  type: ${text}
template: ${text}
lang: ${text}
format: 1
---

${texts.map((each, i) => hostileSlides(each, i, oneEach ? "\n\n" : END)).join(END)}

---

<!-- slide kind=source -->

${texts.map((each) => `> ${oneLine(each)}`).join("\n\n")}

${texts.map((each, i) => `[^${i}]: ${oneLine(each)}`).join("\n")}
`;
}
