import type { Reference } from "../article.ts";
import { inlineText } from "../jats/inline-text.ts";
import type { Element } from "../markup/parse-markup.ts";
import { allOf, childAt, childrenOf } from "../markup/walk.ts";
import { parseReference } from "../pasted/parse-reference.ts";
import { readDoi, readPmcid, readPmid } from "../records/clean-fields.ts";
import { joinGrants } from "../records/state-article.ts";

export function readFunding(list: Element | undefined): string {
  return joinGrants(
    childrenOf(list, "Grant").map((grant) => ({
      agency: inlineText(childAt(grant, "Agency")),
      id: inlineText(childAt(grant, "GrantID")),
    })),
  );
}

export function readConflicts(citation: Element): string {
  return childrenOf(citation, "CoiStatement")
    .map((statement) => inlineText(statement))
    .join(" ");
}

/** The copyright line, where it is a licence too. */
export function readLicence(article: Element | undefined): string | undefined {
  const line = inlineText(childAt(article, "Abstract", "CopyrightInformation"));
  const address = /https?:\/\/creativecommons\.org\/[\w./-]{1,60}/iu.exec(line)?.[0];
  if (address !== undefined) return address.replace(/[.]+$/u, "");
  return /creative commons|\bCC[ -]?(?:BY|0)\b/iu.test(line) ? line : undefined;
}

/** Lists may hold lists, one for each heading of the bibliography. */
export function readReferences(data: Element | undefined): readonly Reference[] {
  const lists = childrenOf(data, "ReferenceList");
  const entries = lists.flatMap((list) => allOf(list, "Reference"));
  return entries.flatMap((entry, index) => {
    const text = inlineText(childAt(entry, "Citation"));
    if (text === "") return [];
    return [{ ...parseReference([text], index + 1), ...readReferenceIds(entry) }];
  });
}

function readReferenceIds(entry: Element): Pick<Reference, "doi" | "pmid" | "pmcid"> {
  const ids = childrenOf(childAt(entry, "ArticleIdList"), "ArticleId");
  const of = (type: string) =>
    inlineText(ids.find(({ attributes }) => attributes["IdType"] === type));
  const doi = readDoi(of("doi"));
  const pmid = readPmid(of("pubmed"));
  const pmcid = readPmcid(of("pmc"));
  return {
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid }),
  };
}
