/**
 * What to do, for a person at a command line. Remedies are written for the page, where an article
 * is pasted; here its text stands in a file or comes through a pipe.
 *
 *     "paste the abstract too" → "give the abstract too. Text is given in a file, …"
 */
export function sayHere(remedy: string): string {
  // A list names articles, and so do quotation marks: their words are not ours.
  if (remedy.includes("\n")) return remedy;
  const given = remedy
    .split(/(“[^”]*”)/u)
    .map((part, i) => (i % 2 === 0 ? renameAct(part) : part))
    .join("");
  if (given === remedy) return remedy;
  const ended = /[.?!]$/u.test(given) ? given : `${given}.`;
  return `${ended} Text is given in a file, or piped in: journal-club make - < article.txt`;
}

function renameAct(text: string): string {
  return text
    .replace(/\bpaste it here\b/gu, "give it")
    .replace(/\bpaste\b/gu, "give")
    .replace(/\bPaste\b/gu, "Give");
}
