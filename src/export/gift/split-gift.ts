/** A question as it stands in a GIFT file, nothing of it understood yet. */
export interface GiftBlock {
  /** The line of its first word, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** `// [id:q1]` */
  readonly id?: string;
  /** `// [tag:single]` */
  readonly tags: readonly string[];
}

/** The questions of a GIFT file, as Moodle parts them: by blank lines. Comments are left out. */
export function splitGift(file: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let first = 0;
  let id: string | undefined;
  let tags: string[] = [];
  const close = () => {
    if (lines.length > 0) {
      const text = lines.join("\n").trim();
      blocks.push({ line: first, text, tags, ...(id === undefined ? {} : { id }) });
    }
    lines = [];
    id = undefined;
    tags = [];
  };
  const all = file.replace(/^\ufeff/u, "").split(/\r\n|\n|\r/u);
  for (const [index, line] of all.entries()) {
    const text = line.trim();
    if (text.startsWith("//")) {
      id = /\[id:([^\]]+)\]/u.exec(text)?.[1]?.trim() ?? id;
      tags = [
        ...tags,
        ...[...text.matchAll(/\[tag:([^\]]+)\]/gu)].map(([, tag = ""]) => tag.trim()),
      ];
    } else if (text === "") close();
    else {
      if (lines.length === 0) first = index + 1;
      lines.push(line);
      // A category stands alone on its line.
      if (lines.length === 1 && text.startsWith("$CATEGORY:")) close();
    }
  }
  close();
  return blocks;
}

/** The first place at or after `from` where one of the marks stands without a backslash; -1 if none. */
export function findMark(text: string, marks: RegExp, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (marks.test(text[at] as string)) return at;
  }
  return -1;
}

/** The parts of a text between marks that have no backslash; the mark stays with what follows it. */
export function splitAtMarks(text: string, marks: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const at = findMark(text, marks, from === 0 && parts.length === 0 ? 0 : from + 1);
    if (at < 0) return [...parts, text.slice(from)];
    parts.push(text.slice(from, at));
    from = at;
  }
}
