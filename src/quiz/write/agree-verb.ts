const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ["are", "is"],
  ["were", "was"],
  ["have", "has"],
  ["do", "does"],
]);

/** Pasts that do not end in "-ed" and so look like a plural present. */
const PASTS = new Set([
  "led",
  "rose",
  "fell",
  "drove",
  "gave",
  "made",
  "became",
  "underwent",
  "did",
  "had",
  "was",
  "showed",
  "kept",
  "caused",
  "cut",
  "underlay",
  "brought",
]);
const MODALS = new Set(["may", "might", "can", "could", "will", "would", "should", "must"]);

/** The verb group as it stands after "what": "drive" → "drives", "are associated" → "is associated". */
export function agreeWithWhat(verbGroup: string): string {
  const [first = "", ...rest] = verbGroup.split(" ");
  const word = first.toLowerCase();
  return [singular(word), ...rest].join(" ");
}

function singular(verb: string): string {
  const auxiliary = AUXILIARIES.get(verb);
  if (auxiliary) return auxiliary;
  if (MODALS.has(verb) || PASTS.has(verb) || /(?:ed|[^s]s|ly)$/u.test(verb)) return verb;
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
