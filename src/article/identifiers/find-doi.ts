/** After the DOI Handbook 2.2: prefix "10." and digits, then anything; bounded, so no text is slow. */
const DOI = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"“”|\\^`{}]{1,300}/u;
/** What stands behind a DOI in a line without a space between. */
const NEXT = /[.,;]?(?:PMID|PMCID)\s*:|[,;](?=10\.\d{4,9}\/|doi\b|https?:)/u;
/** The pages and files of an article, which publishers hang on to its DOI in an address. */
const VIEW =
  /(?:\/(?:full|full[-_]?text(?:\.html|\.pdf)?|abstract|abs|summary|pdf|e?pdf|epub|html?|xml|meta|metrics|references|citations?|figures?(?:\/\d+)?|tables?(?:\/\d+)?|suppl(?:_file)?(?:\/.{0,80})?|supplementary[-_]materials?|comments|peer-review|read|download|tab-[\w-]+|full\/[a-z]{2}))$|\.(?:full|full-text|abstract|short|long|extract|e?pdf|html?|xml|txt|epub|figures-only|article-info|article-metrics|supplementary-material|pdf\+html|citation)$|_reference\.pdf$|;jsessionid=.*$/iu;

/**
 * The first DOI of a line, without the punctuation of the sentence around it:
 *
 *     (doi:10.1016/s0140-6736(24)02600-x).   10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
 */
export function findDoi(text: string): string | undefined {
  const found = DOI.exec(text)?.[0];
  if (found === undefined) return undefined;
  // Angle brackets are only of the SICI, which ends in ";2-" and a check character.
  const isSici = /;2-[\dA-Z#]/iu.test(found);
  const ownPart = found.split(NEXT)[0] ?? "";
  return keepDoi(trimSentence(isSici ? ownPart : (ownPart.split(/[<>]/u)[0] ?? "")));
}

/** The DOI in a part of an address, already decoded, without what leads to a view of the article. */
export function findDoiInAddress(part: string): string | undefined {
  let doi = findDoi(part);
  for (let before = ""; doi !== undefined && doi !== before; ) {
    before = doi;
    doi = keepDoi(trimSentence(doi.replace(/[/&]+$/u, "").replace(VIEW, "")));
  }
  // OUP's addresses go on with a number of their own: 10.1093/brain/awab123/6123456.
  return doi?.replace(/^(10\.1093\/(?:oxfordjournals\.[^/]+|[^/]+\/[^/]+))\/.*$/u, "$1");
}

function keepDoi(doi: string): string | undefined {
  const article = doi
    // bioRxiv and medRxiv: a version and its view, 10.1101/2020.01.30.927871v1.full.pdf+html
    .replace(/^(10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})v\d+.*$/u, "$1")
    // PLOS: a figure or table of the article, 10.1371/journal.pone.0033693.g001
    .replace(/^(10\.1371\/journal\.\w+\.\d{7})\.[gst]\d{3}$/u, "$1");
  return /^10\.[\d.]+\/[^/]/u.test(article) ? article : undefined;
}

/** Without closing punctuation, and without closing brackets that were opened before the DOI. */
function trimSentence(text: string): string {
  let end = text.length;
  for (;;) {
    const kept = text.slice(0, end);
    if (/[.,;:!?'’‘»…*]$/u.test(kept) || isUnopened(kept)) end--;
    else return kept;
  }
}

const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", ">": "<" };

function isUnopened(text: string): boolean {
  const close = text.slice(-1);
  const open = PAIRS[close];
  return open !== undefined && text.split(close).length > text.split(open).length;
}
