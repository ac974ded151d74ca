import { makeArticle, type StatedArticle } from "../article.ts";

/** The fields of an article, any of them `undefined` or "" where the record has none. */
export type Found = {
  readonly [Field in keyof StatedArticle]?: StatedArticle[Field] | undefined;
};

/** An article of what was found; what is missing stays absent. */
export function stateArticle(found: Found): StatedArticle {
  const stated = Object.entries(found).filter(([, value]) => value !== undefined && value !== "");
  return makeArticle(Object.fromEntries(stated));
}

/** A record without a title, an abstract or a body is no article; one with a DOI names one. */
export function isArticle(article: StatedArticle): boolean {
  return article.title !== "" || article.abstract !== "" || article.doi !== undefined;
}

/** One grant an element, of funders that may repeat: "Wellcome Trust (1, 2); NIH". */
export function joinGrants(
  grants: readonly { readonly agency: string; readonly id: string }[],
): string {
  const funders = new Map<string, Set<string>>();
  for (const { agency, id } of grants) {
    const ids = funders.get(agency) ?? new Set();
    if (id !== "") ids.add(id);
    funders.set(agency, ids);
  }
  return [...funders]
    .map(([agency, ids]) => {
      const list = [...ids].join(", ");
      return list === "" ? agency : agency === "" ? list : `${agency} (${list})`;
    })
    .filter((funder) => funder !== "")
    .join("; ");
}
