/** A name: a code, a short form, a proper noun; of one word. */
const NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N};:/'’-]{0,24})$/u;
const IS_NAME = /\p{Lu}.*[\p{Lu}\p{N}]|\p{N}.*\p{L}|\p{L}.*\p{N}|^\p{Ll}-\p{L}+/u;

/** Text beyond this is not looked at. */
const READ = 120_000;
const LONGEST = 600;

/**
 * Names that the text puts in one list ("DBHT, CL and k-medoids"), and so holds for things of one
 * kind: for each name those it stands beside. Linear in the length of the text.
 */
export function findCoordinates(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const sentence of text.slice(0, READ).split(/[.;!?]\s|\n|[()]/u)) {
    // Three names want two commas, or one and a conjunction.
    if (sentence.length > LONGEST || !/, (?:and |or )?\S+(?:,| and| or)\s/u.test(sentence))
      continue;
    for (const names of listsOf(sentence)) {
      for (const name of names) {
        const others = beside.get(name) ?? new Set<string>();
        for (const other of names) if (other !== name) others.add(other);
        beside.set(name, others);
      }
    }
  }
  return beside;
}

/** Runs of names between commas and "and": the first ends its part, the last begins its own. */
function listsOf(sentence: string): string[][] {
  const parts = sentence.split(/,\s+(?:and\s+|or\s+)?|\s+(?:and|or|versus|vs\.?)\s+/u);
  const lists: string[][] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length >= 3) lists.push(run);
    run = [];
  };
  for (const part of parts) {
    const words = part.trim().split(/\s+/u);
    const first = words[0] ?? "";
    if (run.length > 0 && isName(first)) run.push(first);
    else close();
    // A part of several words ends one list and may begin another.
    if (words.length > 1 || run.length === 0) {
      close();
      const last = words.at(-1) ?? "";
      if (isName(last)) run = [last];
    }
  }
  close();
  return lists;
}

function isName(word: string): boolean {
  return NAME.test(word) && IS_NAME.test(word) && !/^\d+(?:st|nd|rd|th|-?\p{Ll}+)?$/u.test(word);
}
