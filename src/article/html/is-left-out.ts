import type { Element } from "../markup/parse-markup.ts";
import { allOf, firstOf, rawTextOf } from "../markup/walk.ts";
import { splitAuthors } from "../pasted/split-authors.ts";

/** What never holds words of the article. */
const NEVER: ReadonlySet<string> = new Set(
  `nav head script style noscript template svg select option input textarea label iframe audio video
  canvas dialog object embed map progress meter link meta menu rp rt`.split(/\s+/u),
);
const ROLES =
  /^(?:navigation|search|menu|menubar|menuitem|toolbar|dialog|alertdialog|alert|contentinfo|tablist|tooltip|status)$/iu;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
/** A form with more in it is the page: some sites wrap all of it in one. */
const LARGE_FORM = 1_500;

/** True for what stands around the article, or is not shown. */
export function isLeftOut(element: Element, isInArticle: boolean): boolean {
  const { name, attributes } = element;
  if (NEVER.has(name) || isHidden(attributes)) return true;
  const role = attributes["role"] ?? "";
  if (ROLES.test(role)) return firstOf(element, "h1") === undefined;
  if (name === "aside" || role === "complementary") return !holdsAbstract(element);
  if (name === "header" || role === "banner") {
    return !isInArticle && firstOf(element, "h1") === undefined;
  }
  if (name === "footer") return !isInArticle;
  if (name === "form") {
    return !firstOf(element, "h1", "h2") && rawTextOf(element).length < LARGE_FORM;
  }
  if (name === "button") return !isHeadingOrName(element);
  return isJunkClass(attributes["class"] ?? "", attributes["id"] ?? "");
}

/** What some publishers set beside the article and is a part of it. */
const OWN =
  /^\s*(?:(?:structured |unstructured )?abstract|summary|key ?(?:points|messages|findings)|highlights|significance(?: statement)?|plain[- ]language summary|what (?:is already known|this study adds)|author summary)\b/iu;

/** An aside holds the abstract or key points where its heading says so and text stands below it. */
function holdsAbstract(aside: Element): boolean {
  const heading = firstOf(aside, "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b");
  if (!heading || !OWN.test(rawTextOf(heading))) return false;
  // Related articles have abstracts, too: as links.
  const text = rawTextOf(aside).length;
  const linked = allOf(aside, "a").reduce((sum, link) => sum + rawTextOf(link).length, 0);
  return text > 150 && linked < text * 0.3;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const hidden = attributes["hidden"];
  return (
    (hidden !== undefined && hidden !== "until-found") ||
    attributes["aria-hidden"] === "true" ||
    HIDDEN.test(attributes["style"] ?? "")
  );
}

/** Some pages make a button of each author and of each heading that folds. */
function isHeadingOrName(button: Element): boolean {
  const text = rawTextOf(button).replace(/\s+/gu, " ").trim();
  if (firstOf(button, "h1", "h2", "h3", "h4", "h5", "h6")) return true;
  return text.length < 80 && splitAuthors(text).length > 0;
}

const JUNK =
  /(?:^|[\s_-])(?:cookie|onetrust|breadcrumbs?|altmetric|skip-?(?:link|to)|newsletter|advert(?:isement)?|social-?(?:share|links?)|share-?(?:bar|tools?|menu)|recommend(?:ed|ations?)|related-?(?:articles?|content)|navbar|site-?(?:header|footer)|modal|tooltip|popover)(?=$|[\s_-])/iu;

function isJunkClass(name: string, id: string): boolean {
  const told = `${name} ${id}`.slice(0, 300);
  // The class of the page's own element may say what stands somewhere in it: "has-modal".
  return JUNK.test(told) && !/\b(?:has|with|no|page|body|wrapper|layout|main)[-_]/iu.test(told);
}
