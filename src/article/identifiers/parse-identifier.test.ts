import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameIdentifier } from "./identifier.ts";
import { explainAddress, parseIdentifier } from "./parse-identifier.ts";

/** "kind id", or "" for none. */
function read(text: string): string {
  const found = parseIdentifier(text);
  return found ? `${found.kind} ${found.id}` : "";
}

describe("a DOI is read", () => {
  const sici = "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O";
  test.each([
    ["10.1038/s41586-020-2012-7", "10.1038/s41586-020-2012-7"],
    ["  DOI: 10.1038/s41586-020-2012-7.\n", "10.1038/s41586-020-2012-7"],
    ["doi10.1038/nature12373", "10.1038/nature12373"],
    ["https://doi.org/10.1016/S0140-6736(24)02600-X", "10.1016/S0140-6736(24)02600-X"],
    ["http://dx.doi.org/10.1016%2Fs0140-6736%2824%2902600-x", "10.1016/s0140-6736(24)02600-x"],
    ["(10.1016/s0140-6736(24)02600-x)", "10.1016/s0140-6736(24)02600-x"],
    ["[doi: 10.1016/j.cell.2020.02.052]", "10.1016/j.cell.2020.02.052"],
    [`doi:${sici}`, sici],
    [`https://doi.org/${encodeURIComponent(sici)}`, sici],
    ["10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O", sici],
    [
      "https://doi.org/10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#",
      "10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#",
    ],
    [`https://doi.org/${sici.replace("<", "&#x0003c;").replace(">", "&gt;")}`, sici],
    ["<10.1000/182>", "10.1000/182"],
    ["10.1000.10/123456", "10.1000.10/123456"],
    ["“10.1136/bmj.n71”", "10.1136/bmj.n71"],
    ["10.1000/a;10.1000/b", "10.1000/a"],
    [
      "Lima A. A title. J Med. 2024;3:1–9. doi:10.1000/j.med.2024.01.PMID: 123",
      "10.1000/j.med.2024.01",
    ],
    ["PMID: 39709209; PMCID: PMC12124214; DOI: 10.1016/x.1", "10.1016/x.1"],
    ["10.1101/2020.01.30.927871v2", "10.1101/2020.01.30.927871"],
    ["10.1371/journal.pone.0033693.g001", "10.1371/journal.pone.0033693"],
    ["10.1038/s41586\u2011020\u20102012\u20137", "10.1038/s41586-020-2012-7"],
    ["[A title](https://doi.org/10.1000/182)", "10.1000/182"],
    ["info:doi/10.1000/182", "10.1000/182"],
  ])("in %s", (text, doi) => expect(read(text)).toBe(`doi ${doi}`));
});

describe("a DOI is read from an address", () => {
  test.each([
    ["https://www.nature.com/articles/s41586-020-2012-7.pdf", "10.1038/s41586-020-2012-7"],
    ["nature.com/articles/nature12373#Sec2", "10.1038/nature12373"],
    ["https://www.nature.com/articles/nm.4389?error=cookies_not_supported", "10.1038/nm.4389"],
    [
      "https://link.springer.com/article/10.1007/s00125-023-05900-1/fulltext.html",
      "10.1007/s00125-023-05900-1",
    ],
    [
      "https://link.springer.com/content/pdf/10.1007/s00125-023-05900-1.pdf?pdf=button",
      "10.1007/s00125-023-05900-1",
    ],
    [
      "https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-020-01548-4/figures/2",
      "10.1186/s12916-020-01548-4",
    ],
    ["https://onlinelibrary.wiley.com/doi/full/10.1002/cncr.35944", "10.1002/cncr.35944"],
    [
      "https://onlinelibrary.wiley.com/doi/pdfdirect/10.1111/ans.70196?download=true",
      "10.1111/ans.70196",
    ],
    ["https://acamh.onlinelibrary.wiley.com/doi/epdf/10.1111/jcpp.13456", "10.1111/jcpp.13456"],
    [
      "https://onlinelibrary.wiley.com/doi/10.1002/14651858.CD013837.pub2/full/es",
      "10.1002/14651858.CD013837.pub2",
    ],
    [
      "https://www.tandfonline.com/doi/full/10.1080/07853890.2021.1950923?scroll=top&needAccess=true",
      "10.1080/07853890.2021.1950923",
    ],
    ["https://www.science.org/doi/epdf/10.1126/science.abc1932", "10.1126/science.abc1932"],
    [
      "https://www.nejm.org/doi/full/10.1056/NEJMoa2034577#article_citing_articles",
      "10.1056/NEJMoa2034577",
    ],
    [
      "https://www.frontiersin.org/journals/immunology/articles/10.3389/fimmu.2021.637651/full",
      "10.3389/fimmu.2021.637651",
    ],
    [
      "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0033693",
      "10.1371/journal.pone.0033693",
    ],
    [
      "https://journals.plos.org/plosone/article/file?type=printable&id=10.1371%2Fjournal.pone.0033693",
      "10.1371/journal.pone.0033693",
    ],
    [
      "https://www.biorxiv.org/content/10.1101/2020.01.30.927871v1.full.pdf+html",
      "10.1101/2020.01.30.927871",
    ],
    [
      "https://www.medrxiv.org/content/10.1101/2020.03.22.20040758v3.full-text",
      "10.1101/2020.03.22.20040758",
    ],
    [
      "https://www.medrxiv.org/content/10.64898/2026.01.05.26343456v1",
      "10.64898/2026.01.05.26343456",
    ],
    ["https://www.biorxiv.org/content/early/2018/03/01/123456.full", "10.1101/123456"],
    [
      "https://academic.oup.com/brain/advance-article/doi/10.1093/brain/awab123/6123456?login=true",
      "10.1093/brain/awab123",
    ],
    ["https://elifesciences.org/articles/04493/figures", "10.7554/eLife.04493"],
    ["https://www.bmj.com/content/372/bmj.n71", "10.1136/bmj.n71"],
    ["https://gut.bmj.com/lookup/doi/10.1136/gutjnl-2020-321234", "10.1136/gutjnl-2020-321234"],
    ["https://www.oncotarget.com/article/13328/text/", "10.18632/oncotarget.13328"],
    ["https://www.aging-us.com/article/203456/text", "10.18632/aging.203456"],
    ["https://peerj.com/articles/4375/", "10.7717/peerj.4375"],
    ["https://journals.sagepub.com/doi/abs/10.1177/0269881120959604", "10.1177/0269881120959604"],
    [
      "https://www.ahajournals.org/doi/suppl/10.1161/CIRCULATIONAHA.120.050438",
      "10.1161/CIRCULATIONAHA.120.050438",
    ],
    [
      "https://www-nejm-org.proxy.example.edu/doi/full/10.1056/NEJMoa2034577",
      "10.1056/NEJMoa2034577",
    ],
    [
      "https://www-nature-com.proxy.example.edu/articles/s41586-020-2012-7",
      "10.1038/s41586-020-2012-7",
    ],
    [
      "https://login.proxy.example.edu/login?qurl=https%3A%2F%2Fwww.nature.com%2Farticles%2Fnature12373",
      "10.1038/nature12373",
    ],
    [
      "https://web.archive.org/web/2020/https://www.nature.com/articles/nature12373",
      "10.1038/nature12373",
    ],
    ["https://example.org/link?u=https%253A%252F%252Fdoi.org%252F10.1000%252F182", "10.1000/182"],
    ["See https://doi.org/10.1136/bmj.n71.", "10.1136/bmj.n71"],
    ["doi:https://doi.org/10.1136/bmj.n71", "10.1136/bmj.n71"],
  ])("%s", (address, doi) => expect(read(address)).toBe(`doi ${doi}`));
});

describe("the numbers of libraries are read", () => {
  test.each([
    ["39709209", "pmid 39709209"],
    ["PMID: 39709209", "pmid 39709209"],
    ["PMID 12345.", "pmid 12345"],
    ["https://pubmed.ncbi.nlm.nih.gov/39709209/?utm_source=x", "pmid 39709209"],
    ["https://www.ncbi.nlm.nih.gov/pubmed/39709209", "pmid 39709209"],
    ["https://europepmc.org/article/MED/39709209", "pmid 39709209"],
    ["https://europepmc.org/abstract/med/39709209", "pmid 39709209"],
    ["https://pubmed.ncbi.nlm.nih.gov/?term=39709209", "pmid 39709209"],
    ["PubMed ID: 39709209", "pmid 39709209"],
    ["https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4567890", "doi 10.2139/ssrn.4567890"],
    ["PMC12120539", "pmcid PMC12120539"],
    ["pmc12120539", "pmcid PMC12120539"],
    ["PMCID: PMC12120539.1", "pmcid PMC12120539"],
    ["PMCID:12120539", "pmcid PMC12120539"],
    ["https://pmc.ncbi.nlm.nih.gov/articles/PMC12120539/#abstract1", "pmcid PMC12120539"],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12120539/pdf/main.pdf", "pmcid PMC12120539"],
    ["https://europepmc.org/article/PMC/PMC12120539", "pmcid PMC12120539"],
    ["https://europepmc.org/articles/PMC12120539", "pmcid PMC12120539"],
    ["https://europepmc.org/article/PPR/PPR123456", "europe-pmc PPR/PPR123456"],
    ["PPR123456", "europe-pmc PPR/PPR123456"],
    ["2401.01234v2", "arxiv 2401.01234"],
    ["arXiv:2401.01234", "arxiv 2401.01234"],
    ["hep-th/9901001", "arxiv hep-th/9901001"],
    ["https://arxiv.org/pdf/2401.01234v2.pdf", "arxiv 2401.01234"],
    ["https://arxiv.org/abs/q-bio/0401001", "arxiv q-bio/0401001"],
    ["https://doi.org/10.48550/arXiv.2401.01234", "arxiv 2401.01234"],
    [
      "https://www.sciencedirect.com/science/article/abs/pii/S0197458010001521?via%3Dihub",
      "pii S0197458010001521",
    ],
    ["https://www.sciencedirect.com/science/article/pii/0140673690123456", "pii 0140673690123456"],
    [
      "https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(24)02600-5/fulltext",
      "pii S0140673624026005",
    ],
    ["https://www.cell.com/cell/fulltext/S0092-8674%2820%2930229-4", "pii S0092867420302294"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("what names no article is left alone", () => {
  test.each([
    [""],
    ["   "],
    ["Effect of metformin on survival: a randomised trial"],
    ["Inhibition of PMC12345 cells by compound 10.5/2.5 mg"],
    ["123456"],
    ["2024"],
    ["https://jamanetwork.com/journals/jama/fullarticle/2812345"],
    ["https://www.mdpi.com/2072-6694/13/5/1234"],
    ["https://www.nature.com/articles/6601234"],
    ["https://www.nature.com/"],
    ["A title\n\nAbstract\n\ndoi:10.1000/182"],
    [`${"word ".repeat(100)}10.1000/182`],
    ["10.1000/"],
    ["NCT04280705"],
  ])("%s", (text) => expect(read(text)).toBe(""));
});

test("an address without an identifier is explained, and nothing else is", () => {
  const error = explainAddress("https://jamanetwork.com/journals/jama/fullarticle/2812345");
  expect(error?.message).toContain("jamanetwork.com does not contain the article's DOI");
  expect(error?.remedy).toContain("10.");
  expect(explainAddress("10.1000/182")).toBeUndefined();
  expect(explainAddress("https://doi.org/10.1000/182")).toBeUndefined();
  expect(explainAddress("A title and/or more")).toBeUndefined();
});

test("an identifier has a name for sentences", () => {
  const names = ["10.1000/182", "39709209", "PMC123", "2401.01234"].map((text) => {
    const found = parseIdentifier(text);
    return found ? nameIdentifier(found) : "";
  });
  expect(names).toEqual(["the DOI 10.1000/182", "PMID 39709209", "PMC123", "arXiv:2401.01234"]);
});

test("any text is taken, and what was found is found again", () => {
  const piece = fc.constantFrom(
    ..."https:// www. nature.com /articles/ 10.1038/ 10. / . ( ) < > ; %2F %28 %zz # ? = & PMC PMID: 12345678 arXiv: 2401.01234 a é \u200b".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = parseIdentifier(pieces.join(""));
      explainAddress(pieces.join(""));
      if (found?.kind === "doi") expect(parseIdentifier(found.id)).toEqual(found);
    }),
  );
});

test("hostile lines do not hang", () => {
  for (const part of ["10.1038/", "%25", "http://a.b/", "a.", "((((", "-", ";2-"]) {
    parseIdentifier(part.repeat(4000 / part.length));
    explainAddress(part.repeat(4000 / part.length));
  }
});
