import { isForeignFurniture } from "./foreign-names.ts";

/** Words of page furniture: a line that is one of these says nothing about the article. */
const FURNITURE: ReadonlySet<string> = new Set(
  `pdf|html|xml|epub|full text|download|download pdf|download article|download citation|download ref
  |view pdf|pdf download|open pdf|pdf icon|print|email|share|tweet|save|cite|cited|citation|citations
  |accesses|views|metrics|altmetric|article metrics|detail|details|sections|section|recommended|menu
  |search|search for|log in|login|sign in|sign up|register|subscribe|home|journals|journal|books|about
  |skip to main content|skip to main navigation|skip to content|skip to article|advertisement
  |open access|open access article|free access|full access|free|free article|peer-reviewed
  |peer reviewed|author information|history|author information +|history +|article history|cite this
  |permissions|get permissions|get rights and content|rights & permissions|show more|show less|read more
  |see more|show outline|outline|contents|contents list|content|export citation|add to mendeley
  |order reprints|submit|submit to this journal|review for this journal|edit|follow|follow us|help
  |back to top|top|next|previous|previous article|next article|article menu|browse|account|my account
  |check for updates|crossmark|affiliations|affiliations expand|authors info & affiliations|expand
  |author info & affiliations|author & article information|author notes|view author information
  |view all authors|hide authors|show authors|show all authors|related content|supplementary material
  |review history|reprints|request permissions|tools|favorites|track citations|add to favorites
  |clipboard|collections|add to collections|facebook|x|twitter|linkedin|reddit|wechat|whatsapp|bluesky
  |full text links|actions|permalink|display options|page navigation|title & authors|similar articles
  |publication types|article|articles|authors|figures|references|related|media|comments|figures/media
  |view|review|read|listen|audio|video|issue|current issue|all issues|archive|info|information|explore
  |publish|publish with us|for authors|track your research|explore content|about the journal|abstract
  |article information|article notes|copyright and license information|find articles by|loading
  |accept|accept all|accept all cookies|reject all|manage cookies|cookies|cookie settings|cookie policy
  |privacy policy|your privacy|downloads|download|total views|shareable link|link copied|dimensions
  |peer review file|data|code|orcid|view orcid profile|editorial|version of record|accepted manuscript
  |full-text|full size image|open in a new tab|google scholar|pubmed|crossref|web of science
  |contact|notes|purchase|buy article|access options|table of contents|toc|feedback|alerts|get alerts
  |set citation alerts|create alert|submit manuscript|article contents|advanced search|close
  |open navigation menu|close navigation menu|split view|supplements|issue navigation|figures & tables`
    .split("|")
    .map((name) => name.replace(/\s+/g, " ").trim()),
);

/** Furniture with something variable in it; each is tried on short lines only. */
const FURNITURE_PATTERNS: readonly RegExp[] = [
  /^[\d.,]+\s?[kKmM]?$/,
  /^[\p{P}\p{S}\s]+$/u,
  /^(?:pdf|html|xml|epub|ris|bibtex)\s?[([].{1,20}[)\]]/i,
  /^(?:search|subscribe|enter|visit|join|create|manage|remember|forgot|buy|rent) (?:\S+ ){0,5}(?:journals?|account|password|email|issue|address|me|us|alerts?|toc|articles?)\b.{0,20}$/i,
  /^(?:\d[\d.,]*[km]?\s+)?(?:accesses|citations?|altmetric|views?|downloads?|shares?|saves?|reads|comments?|cites?|likes?)(?:\s*[:\s(]?\s*[\d.,]+[km]?\)?)?$/i,
  /^(?:accesses|citations|views)\s+\d.*metrics details$/i,
  /^(?:download|view|export|get|open|share|print|save|cite|add|order|request|show|hide|see|browse|follow) (?:the |this |a |an |as |to |full |all |in |on )?\S+(?: \S+){0,4}$/i,
  /\b(?:all rights reserved|cookies?|privacy policy|terms (?:of|and) (?:use|conditions)|newsletter|sign in|log ?in|subscri(?:be|ption)|javascript|browser|your institution)\b/i,
  /\bhome ?page$/i,
  /^(?:skip to|jump to|go to|back to|return to|click here|learn more|read the|search in|advertis)/i,
  /^(?:an official website|official websites use|secure \.gov|the \.gov|here's how you know|dot gov|nlm provides)/i,
  /^(?:author links open overlay panel|corresponding author|these authors contributed|equal contribution|contributed equally|show all \d+ authors)/i,
  /^.{0,40}\baffiliations\b.{0,20}$/i,
  /\bview all \d+ articles$/i,
  /^.{1,80}\s?(?:\.{3,}|…)$/,
  /^subject area\s?:|^subjects?\s?:/i,
  /^(?:\(?(?:external )?(?:link )?opens? in (?:a )?new (?:tab|window|page)\)?\.?|go to citation|focus to learn more)$/i,
  /\blogo$/i,
  /^(?:linked|related|see also|special|accompanying) (?:editorial|article|opinion|practice|research|letter|topic)s?$/i,
  /^(?:email alerts|article alerts|rss feed|figures? \(\d+\)|cited by \(\d+\)|tables? \(\d+\))$/i,
];

/** Notices that are sentences, so that they would pass for prose. */
const NOTICES =
  /^(?:this article is (?:part of|a preprint|cited by)|\(?this article belongs to|as a library, nlm|we are providing an unedited version|this is a preprint[;,]|you (?:are currently viewing|do not (?:currently )?have|have full access)|we (?:use|and our partners)\b.{0,60}cookies|(?:our|this) (?:web)?site uses|by (?:continuing|clicking|using)|please (?:enable|note|log|sign)|it is not possible|anyone you share|to view the old|inclusion in an nlm|thank you for visiting|you are using a browser|disclaimer\/publisher|a correction to this article|an? (?:author |publisher )?correction)/i;

/** Sentences of a site about its reader, wherever in them it says so. */
const ABOUT_READER =
  /\b(?:our|the|your) (?:privacy|cookie) (?:policy|notice|statement|settings|preferences)\b|\bwe (?:and our partners )?(?:use|store) (?:\S+ ){0,3}cookies\b|\b(?:these|strictly necessary|performance|targeting|functional|marketing) cookies\b|\byour (?:browser|device|institution|consent|subscription)\b.{0,80}\b(?:cookies?|site|website|access)\b/iu;

/** True for a line of page furniture: menus, counters, buttons, notices. */
export function isNoise(line: string): boolean {
  if (line.length < 900 && ABOUT_READER.test(line)) return true;
  if (line.length < 700 && NOTICES.test(line)) return true;
  if (line.length > 160) return false;
  const plain = line.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})&]+$/gu, "");
  if (plain === "" || FURNITURE.has(plain) || isForeignFurniture(line)) return true;
  return FURNITURE_PATTERNS.some((pattern) => pattern.test(line));
}

/** Scripts that an article in a Latin script has only as noise around it. */
const LATIN = /\p{Script=Latin}/u;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const IDEOGRAPHS = new RegExp(IDEOGRAPH, "gu");

/** True for a short line without a Latin letter: "登录浏览全文", "›". */
export function isForeignNoise(line: string): boolean {
  if (line.length < 60 && !LATIN.test(line)) return true;
  if (line.length > 90 || !IDEOGRAPH.test(line)) return false;
  // "PDF (1120 KB) HTML 阅读 (2310)": a menu with some words that every language has.
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return (line.match(IDEOGRAPHS)?.length ?? 0) >= letters * 0.25;
}
