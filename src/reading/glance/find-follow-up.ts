import type { Excerpt } from "../reading.ts";
import { excerptOf } from "./phrase.ts";
import type { StudySentence } from "./study-text.ts";

const NUMBER =
  "(?:\\d+(?:[.·,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)(?:\\s?(?:-|–|to|±|\\+/-)\\s?\\d+(?:[.·]\\d+)?)?";
const TIME = `${NUMBER}(?:\\s|-)?(?:hours?|days?|weeks?|wks?|months?|mo|years?|yrs?|y)\\b`;
const RANGE = "(?:\\s?\\((?:iqr|interquartile|range|sd|95%)[^()]{1,60}\\))?";
const AVERAGE = "(?:a |an )?(?:median|mean|average|minimum|maximum|minimal|maximal|total)(?: of)?";
const MIDDLE = `(?:${AVERAGE} )?`;

/**
 * How a text says how long people were followed; the duration is the group.
 *
 *     The median follow-up was 13.6 months. · followed (up) for 12 months · a 6-year follow-up
 *     6 weeks' follow-up · during a median of 6.2 years
 */
const SAYS: readonly RegExp[] = [
  new RegExp(
    `\\bfollow(?:ed)?[- ]?up(?: (?:time|period|duration|interval|range))?(?: (?:in|of|for) (?:the |all |survivors|surviving )?(?:patients|survivors|cohort|study|whole cohort))?(?:,)? (?:\\([^)]{1,40}\\) )?(?:was|were|of|:|time of|period of|to|for|at|over|ranged from|after)?:? ?(?:at |for |over |up to |least )?(${MIDDLE}(?:at least |up to |over )?${TIME}${RANGE})`,
    "i",
  ),
  new RegExp(
    `\\bfollowed(?: up)?(?:[- ]up)?(?: (?:prospectively|longitudinally|weekly|monthly|daily|closely|annually|regularly))?(?: \\w+)? (?:for|over|during|until|through|up to|to) (${MIDDLE}(?:at least |up to |more than |a period of )?(?:day |week |month |year )?(?:${TIME}|\\d+))`,
    "i",
  ),
  new RegExp(
    `\\b(?:an? |the )?(${MIDDLE}${TIME})['’]?(?:s['’])?(?: of)?(?: (?:clinical|post\\w+|regular|the))? follow-?\\s?up\\b`,
    "i",
  ),
  new RegExp(`\\b(?:during|over|for|after) (${AVERAGE} ${TIME}${RANGE})`, "i"),
];

/** How long people were followed, as printed, the kind of average included. */
export function findFollowUp(sentences: readonly StudySentence[]): Excerpt | undefined {
  const own = sentences.filter(({ role }) => role !== "conclusions" && role !== "background");
  const rest = sentences.filter(
    ({ role, text }) => role === "background" && /\b(?:we|this study|our)\b/i.test(text),
  );
  for (const pattern of SAYS) {
    for (const sentence of [...own, ...rest]) {
      const match = pattern.exec(sentence.text);
      if (match?.[1] === undefined || /\b(?:after|between) birth\b/.test(sentence.text)) continue;
      const from = match.index + match[0].indexOf(match[1]);
      const excerpt = excerptOf(sentence, from, from + match[1].length);
      if (excerpt !== undefined) return excerpt;
    }
  }
  return undefined;
}
