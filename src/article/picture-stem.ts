/**
 * The name by which a picture's file is known, whatever folder or format it comes in: the name that
 * an article gives it and that of the file a person saved agree in no more.
 *
 *     "fig/384_Fig1_HTML.jpg" → "384_fig1_html"
 */
export function pictureStem(path: string): string {
  const name = path.split(/[/\\]/u).at(-1) ?? "";
  return name.replace(/\.[a-z]{2,5}$/iu, "").toLowerCase();
}
