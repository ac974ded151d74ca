import type { Span } from "../../kernel/index.ts";
import type { Role } from "../reading.ts";
import { findBareHeadings } from "./find-bare-headings.ts";

/** A stretch of an abstract under one printed heading (or none), without the heading itself. */
export interface Block extends Span {
  /** The roles that the heading allows; all five where there is no heading. */
  readonly roles: readonly Role[];
}

const ALL: readonly Role[] = ["background", "objective", "methods", "results", "conclusions"];

/** Words of headings and the role each states, as journals print them. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(?:background|introduction|context|rationale|importance|statement of (?:the )?problem|problem|what is (?:already )?known|premise)\b/,
    "background",
  ],
  [
    /\b(?:objectives?|object|aims?|purposes?|goals?|hypothes[ei]s|questions?|study question)\b/,
    "objective",
  ],
  [
    /\b(?:methods?|methodology|materials?|designs?|settings?|participants?|patients|subjects|population|interventions?|exposures?|main outcomes?|outcomes? measures?|measurements?|measures|data sources?|data collection|data extraction|extraction methods|data synthesis|study selection|eligibility criteria|search strategy|procedures?|approach|experimental|trial registration|statistical analysis|analysis|sample|samples|animals|collection|end ?points?|place and duration.*)\b/,
    "methods",
  ],
  [
    /\b(?:results?|findings?|main results|outcomes?|observations?|case reports?|case series|case presentation|presentation|case description|description|case definition|case)\b/,
    "results",
  ],
  [
    /\b(?:conclusions?|interpretations?|discussion|significance|implications?|relevance|summary|clinical relevance|practice|perspectives?|limitations?|take[- ]home message|level of evidence)\b/,
    "conclusions",
  ],
];

/** Parts printed with an abstract that say nothing of the study itself. */
const ASIDE =
  /^(?:funding|financial support|sponsor(?:ship)?|(?:clinical )?(?:trial |study )?registration(?: number| information)?|registry|competing interests?|conflicts? of interest|disclosures?|copyright|key ?words?)$/;

/** "Background:" at the start of a line or after a sentence; capitals may stand without colon. */
const HEADING =
  /(^|\n|[.?!)\]"”]\s|[.?!)\]"”\s](?=\p{Lu}{4}))[ \t]{0,4}(\p{Lu}{4,20}(?: \p{Lu}{1,20}){0,4}(?=[ \t]{1,2}(?:\p{Lu}\p{Ll}|[AI]\b))|\p{Lu}\p{L}{0,20}(?:(?:[ \t]{1,2}|[ \t]?[/&,-][ \t]?)[\p{L}()]{1,20}){0,7})[ \t]{0,2}(:|\r?\n|\.[ \t—-]|[—–][ \t]?|(?<=\p{Lu}{4})[ \t]+(?=\p{Lu}\p{Ll}|[AI]\b))/gu;

/** Cuts an abstract at its printed headings. Text without headings is one block. */
export function findBlocks(abstract: string): Block[] {
  const cuts: { headingStart: number; bodyStart: number; roles: readonly Role[] }[] = [];
  for (const line of headingCandidates(abstract)) {
    const isAside = ASIDE.test(line.heading.toLowerCase().trim());
    const known = isAside ? [] : rolesOf(line.heading);
    // "UNLABELLED:", "FUNDING:" at a line's start are headings too, of no stated role.
    const roles = known.length === 0 && line.shouts && !isAside ? ALL : known;
    if (roles.length === 0 && !isAside) continue;
    cuts.push({ headingStart: line.start, bodyStart: line.end, roles });
  }
  const known = new Set(cuts.map(({ headingStart }) => headingStart));
  for (const { heading, start, end } of findBareHeadings(abstract)) {
    if (!known.has(start))
      cuts.push({ headingStart: start, bodyStart: end, roles: rolesOf(heading) });
  }
  cuts.sort((a, b) => a.headingStart - b.headingStart);
  const blocks: Block[] = [];
  const firstCut = cuts[0]?.headingStart ?? abstract.length;
  if (abstract.slice(0, firstCut).trim() !== "")
    blocks.push({ start: 0, end: firstCut, roles: ALL });
  cuts.forEach((cut, i) => {
    const end = cuts[i + 1]?.headingStart ?? abstract.length;
    if (cut.roles.length > 0 && abstract.slice(cut.bodyStart, end).trim() !== "") {
      blocks.push({ start: cut.bodyStart, end, roles: cut.roles });
    }
  });
  return blocks;
}

function* headingCandidates(abstract: string) {
  const pattern = new RegExp(HEADING);
  for (let match = pattern.exec(abstract); match !== null; match = pattern.exec(abstract)) {
    const [whole, lead = "", heading = "", mark = ""] = match;
    // A candidate that fails must not swallow the mark before the next one.
    pattern.lastIndex = match.index + Math.max(1, lead.length);
    const inLine = lead !== "" && !lead.endsWith("\n");
    const capitals = heading === heading.toUpperCase();
    // After a space alone, as when a stop is missing, and after a stop with no space behind it only
    // "RESULTS:" is trusted.
    if (inLine && lead.length === 1 && !(capitals && mark === ":")) continue;
    // In running text only a colon makes a heading, and a space alone only after capitals.
    if (inLine && mark !== ":" && !(capitals && mark.trim() === "")) continue;
    if (mark.startsWith(".") && !capitals) continue;
    pattern.lastIndex = match.index + whole.length - (mark.endsWith("\n") ? 1 : 0);
    yield {
      heading,
      shouts: capitals && !inLine && mark === ":" && heading.length > 4,
      start: match.index + lead.length,
      end: match.index + whole.length,
    };
  }
}

/** The roles that a heading states; none when it is not a heading we know. */
export function rolesOf(heading: string): Role[] {
  const lower = heading.toLowerCase().replace(/\s+/g, " ").trim();
  // "The result:" and "We measured three things:" are text with a colon.
  if (NOT_FIRST.test(lower) || /\b(?:were|was|are|is|included?|as follows)\b/.test(lower))
    return [];
  let rest = lower;
  const roles: Role[] = [];
  for (const [pattern, role] of WORDS) {
    if (!pattern.test(rest)) continue;
    roles.push(role);
    rest = rest.replace(new RegExp(pattern.source, "g"), " ");
  }
  const extra = rest.replace(SMALL, " ").trim().split(/\s+/).filter(Boolean);
  if (extra.length > 1) return [];
  // "Main outcome measures" are methods although an outcome alone is a result.
  if (
    /\bmeasures?\b|main outcome|data source|study selection/.test(lower) &&
    !/results/.test(lower)
  ) {
    return roles.length > 0 ? ["methods"] : [];
  }
  if (/findings|results/.test(lower) && roles.includes("methods")) {
    return lower.includes("method") ? ["methods", "results"] : ["results"];
  }
  return /conclusion/.test(lower) && roles.includes("conclusions") ? ["conclusions"] : roles;
}

const NOT_FIRST =
  /^(?:the|a|an|in|on|at|of|for|to|we|our|it|this|these|they|there|all|one|two|three|as|by|from|with|both)\b/;

/** Words that join the parts of a heading. */
const SMALL =
  /\b(?:and|of|the|study|principal|main|major|key|primary|secondary|for|in|to|this|clinical|research|new|s)\b|[/&,()-]/g;
