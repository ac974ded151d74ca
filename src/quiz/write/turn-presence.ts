import { oppositeOf } from "./directions.ts";
import { capitalise, type DraftOption } from "./draft.ts";

/** What is asked about, what was found of it, and what was not. */
export interface PresenceOptions {
  readonly asked: string;
  readonly key: string;
  readonly distractors: readonly DraftOption[];
}

export const THERE =
  /^There\s+(?:was|were|is|are)\s+(?:also\s+)?(?:(no|not any)\s+|(an?)\s+|)(\p{L}.{3,140})$/iu;
export const WE =
  /^We\s+(?:also\s+)?(?:found|observed|detected|noted|saw|identified)\s+(?!that\b)(?:(no)\s+|(an?)\s+|)(\p{L}.{3,140})$/iu;

/** Where the thing ends, and it begins where or in whom it was. */
export const PLACE =
  /\s((?:in|among|at|on|between|during|after|within|with|for|when|across|over|by|under|following|under|reported|found|seen|observed|noted|identified|that|which|who|to)\s.+)$/u;

/** Differences and links that were looked for. */
export const LINK =
  /^(?:(?:statistically|clinically|significant|systematic|clear|major|relevant|consistent|or|within-group|between-group|overall|meaningful|independent|further|other)\s)*(differences?|associations?|correlations?|relationships?)$/iu;

export function readUnlinked(
  thing: string,
  noun: string,
  where: string,
): PresenceOptions | undefined {
  if (/\bthat\b|\bwe\b/u.test(where) || where.split(" ").length > 26) return undefined;
  // Without a test "none" says as much as "proof that there is none".
  if (!/\bsignificant\b/iu.test(thing) || /\badjust/u.test(where)) return undefined;
  const one = noun.replace(/s$/u, "");
  const an = /s$/u.test(noun) ? "" : /^a/u.test(noun) ? "an " : "a ";
  const feedback = "The abstract reports none.";
  return {
    asked: `any ${noun} ${where}`,
    key: `No ${thing}`,
    distractors: [
      { text: capitalise(`${an === "" ? "" : "a "}significant ${noun}`), feedback },
      {
        text: `Proof that there is no ${one}`,
        feedback: "Not finding it is not proof that there is none.",
      },
    ],
  };
}

/** "There was a higher rate of relapse in smokers": higher, lower, or the same. */
export function readCompared(main: string): PresenceOptions | undefined {
  const [, no, an = "", rest = ""] = THERE.exec(main) ?? WE.exec(main) ?? [];
  if (
    no !== undefined ||
    rest === "" ||
    /\d|[;:]|\b(?:but|although|while|whereas|because|and (?:an?|lower|higher|more|fewer|less))\b/u.test(
      rest,
    )
  )
    return undefined;
  const match =
    /^((?:(?:statistically|significantly|markedly|slightly|much|consistently|substantially)\s)*)(\p{Ll}+)\s(.+)$/u.exec(
      rest,
    );
  const [, adverbs = "", word = "", what = ""] = match ?? [];
  const isSignificant = word === "significant" ? /^(\p{Ll}+)\s(.+)$/u.exec(what) : null;
  const direction = isSignificant?.[1] ?? word;
  const noun = isSignificant?.[2] ?? what;
  const opposite = oppositeOf(direction);
  if (opposite === undefined || noun.split(" ").length > 22) return undefined;
  const isNoun = /^(?:increase|decrease|reduction|decline|improvement|worsening)$/u.test(direction);
  const tail = isNoun ? noun : (PLACE.exec(` ${noun}`)?.[1] ?? "");
  const thing = isNoun ? "" : tail === "" ? noun : noun.slice(0, noun.length - tail.length).trim();
  if (!isNoun && (thing === "" || /\bthan\b/u.test(thing))) return undefined;
  const say = (which: string) => {
    const article = an === "" ? "" : /^[aeiou]/u.test(adverbs || which) ? "an " : "a ";
    return capitalise(`${article}${adverbs}${which}${thing === "" ? "" : ` ${thing}`}`);
  };
  const feedback = "The abstract reports a difference, and says which way it goes.";
  const than = /^(.*?)\sthan\s(.+)$/u.exec(noun);
  if (than) {
    const [, things = "", other = ""] = than;
    const isMany = /s$|\bpatients\b/u.test(
      things.split(/\s(?:of|in|with|without|for|on|at)\s/u)[0] ?? "",
    );
    if (isNoun || an !== "" || !/^(?:more|fewer|less)$/u.test(direction)) return undefined;
    const turned = direction === "more" ? (isMany ? "fewer" : "less") : "more";
    return {
      asked: things,
      key: capitalise(`${adverbs}${direction} ${things} than ${other}`),
      distractors: [
        {
          text: capitalise(`${adverbs}${turned} ${things} than ${other}`),
          feedback: "That turns the direction round.",
        },
        { text: `About as ${isMany ? "many" : "much"} ${things} as ${other}`, feedback },
      ],
    };
  }
  if (isNoun) {
    if (!/^(?:in|of)\s/u.test(noun)) return undefined;
    const key = isSignificant
      ? `${an === "" ? "" : "a "}significant ${direction}`
      : `${an === "" ? "" : /^[aeiou]/u.test(direction) ? "an " : "a "}${direction}`;
    return {
      asked: noun.replace(/^(?:in|of)\s/u, ""),
      key: capitalise(key),
      distractors: [
        {
          text: capitalise(
            key
              .replace(direction, opposite)
              .replace(/^an? (?=[aeiou])/u, "an ")
              .replace(/^an (?=[^aeiou])/u, "a "),
          ),
          feedback: "That turns the direction round.",
        },
        { text: "No change either way", feedback: "The abstract reports a change." },
      ],
    };
  }
  return {
    asked: `the ${thing} ${tail}`.trim(),
    key: say(direction),
    distractors: [
      { text: say(opposite), feedback: "That turns the direction round." },
      { text: capitalise(`${an === "" ? "" : "a "}similar ${thing}`), feedback },
    ],
  };
}
