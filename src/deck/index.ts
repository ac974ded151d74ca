export { audienceDeck, countUngraded } from "./audience-deck.ts";
export { checkDeck, quotedSource } from "./check-deck.ts";
export { type ComposedDeck, composeDeck, composeWhole } from "./compose/compose-deck.ts";
export {
  type Exchange,
  type ExchangedDeck,
  type ExchangeOutcome,
  exchangeQuestion,
} from "./compose/exchange-question.ts";
export type { MissingPart } from "./compose/hand-on-prompts.ts";
export {
  againOf,
  askedTwice,
  type CitedArticle,
  type Deck,
  type Evidence,
  evidenceIds,
  type FrontMatter,
  firstAsked,
  questionsOf,
  type Slide,
} from "./deck.ts";
export { doiUrl } from "./doi-url.ts";
export { nameEvidence } from "./evidence-name.ts";
export { TALK_MINUTES, type TalkMinutes } from "./expand-template.ts";
export { formatDeck } from "./format-deck.ts";
export { headlineOf } from "./headline.ts";
export { type EvidenceContext, locateEvidence } from "./locate-evidence.ts";
export { escapeHtml, plainText, renderInline, renderMarkdown, safeLink } from "./markdown.ts";
export { checkMath, hasMath } from "./math/check-math.ts";
export type { Formula } from "./math/find-math.ts";
export { readFormula } from "./math/find-math.ts";
export { loadMath, type MathDrawing } from "./math/load-math.ts";
export { type NamedLicence, nameLicence } from "./name-licence.ts";
export { type OtherSource, quotedWords, readOtherSource } from "./other-source.ts";
export { type ParsedDeck, parseDeck } from "./parse-deck.ts";
export { judgePace, type Pace, planTalk, presentedSlides } from "./plan-talk.ts";
export { renderPresented } from "./render-presented.ts";
export {
  type Layout,
  layoutOf,
  needsDiagrams,
  renderMechanism,
  renderNote,
  renderSlide,
} from "./render-slide.ts";
export { findTemplate, readTalkMinutes, templateFor, templateNames } from "./templates.ts";
