/** The address of a DOI, fit for a Markdown link: parentheses would end it. */
export function doiUrl(doi: string): string {
  const path = encodeURI(doi.toWellFormed());
  return `https://doi.org/${path.replace(/\(/gu, "%28").replace(/\)/gu, "%29")}`;
}
