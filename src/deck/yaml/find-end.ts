/** Without a comment: `#` at the start or behind white space, outside of quotation marks. */
export function stripComment(text: string): string {
  let quote = "";
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? "";
    if ((quote === '"' && mark === "\\") || (quote === "'" && text.startsWith("''", i))) i++;
    else if (quote !== "") quote = mark === quote ? "" : quote;
    else if (opensQuote(text, i)) quote = mark;
    else if (mark === "#" && (i === 0 || /[ \t\n]/u.test(text[i - 1] ?? "")))
      return trimSpaces(text.slice(0, i));
  }
  return trimSpaces(text);
}

/** True where a quotation or bracket that begins the value has no end yet. */
export function isOpen(text: string): boolean {
  if (!/^["'[{]/u.test(text)) return false;
  let quote = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? "";
    if ((quote === '"' && mark === "\\") || (quote === "'" && text.startsWith("''", i))) i++;
    else if (quote !== "") quote = mark === quote ? "" : quote;
    else if (opensQuote(text, i)) quote = mark;
    else if ("[{".includes(mark)) depth++;
    else if ("]}".includes(mark)) depth--;
  }
  return quote !== "" || depth > 0;
}

/** A quotation mark within a word ("don't") quotes nothing. */
function opensQuote(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '"' && mark !== "'") return false;
  if (at === 0) return true;
  return /^[[{]/u.test(text) && /[[{,:][ \t\n]*$/u.test(text.slice(0, at));
}

/** Without the spaces and breaks at its ends; all other white space belongs to a text. */
export function trimSpaces(text: string): string {
  return text.replace(/^[ \t\n]+/u, "").replace(/[ \t\n]+$/u, "");
}
