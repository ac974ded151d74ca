/**
 * What a line may hold here: plain words, `*words*`, and `[words](https://…)`. Anything that
 * could mean more to Markdown is not ours to draw.
 */
const PLAIN = /[^\\`*_[\]~@!&<|$\t\u00a0]/u;
const UNSURE = /:\/\/|www\.|\[\^|&(?=[#\w])|<(?=[!?/A-Za-z])|(?:ht|f)tps?:/iu;
const LINK = /^\[([^[\]]+)\]\((https:\/\/[\w./:;=%+-]+)\)/u;
const EMPHASIS = /^\*([\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?)\*(?=[\s.,;:)]|$)/u;

/**
 * One line of plain Markdown as the reader's renderer writes it, to the byte; `undefined` for
 * anything but plain words, emphasis between spaces, and links to the web.
 */
export function renderLine(line: string): string | undefined {
  let html = "";
  let rest = line;
  let before = " ";
  while (rest !== "") {
    const link = LINK.exec(rest);
    const emphasis = before === " " ? EMPHASIS.exec(rest) : null;
    const [, inner = "", href] = link ?? emphasis ?? [];
    if (link || emphasis) {
      const words = renderWords(inner);
      if (words === undefined) return undefined;
      html += link
        ? `<a href="${href}" rel="noopener noreferrer">${words}</a>`
        : `<em>${words}</em>`;
      rest = rest.slice((link ?? emphasis)?.[0].length);
      before = ")";
      continue;
    }
    const end = /[[*]/u.exec(rest.slice(1));
    const words = end ? rest.slice(0, end.index + 1) : rest;
    const plain = renderWords(words);
    if (plain === undefined) return undefined;
    html += plain;
    before = words.at(-1) ?? " ";
    rest = rest.slice(words.length);
  }
  return html;
}

function renderWords(words: string): string | undefined {
  if (UNSURE.test(words)) return undefined;
  let html = "";
  for (const character of words) {
    const written = WRITTEN[character];
    if (written === undefined && !PLAIN.test(character)) return undefined;
    html += written ?? character;
  }
  return html;
}

const WRITTEN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
