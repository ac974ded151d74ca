import { splitMarks } from "./split-marks.ts";

/** `# Hazard ratio for death`: what the figure shows, above it. */
export interface TitleLine {
  readonly type: "title";
  readonly text: string;
  readonly evidence: string;
}

export function readTitle(line: string): TitleLine | undefined {
  const text = /^#\s+(\S.*)$/u.exec(line)?.[1];
  if (text === undefined) return undefined;
  const { rest, evidence } = splitMarks(text);
  return rest === "" ? undefined : { type: "title", text: rest, evidence };
}

export const formatTitle = ({ text, evidence }: TitleLine): string =>
  ["#", text, evidence].filter((part) => part !== "").join(" ");

/** The title as a caption; nothing where there is none. */
export function drawTitle(
  data: readonly (TitleLine | { readonly type: string })[],
  text: (markdown: string) => string,
): string {
  return data
    .filter((datum): datum is TitleLine => datum.type === "title")
    .map((title) => `<figcaption>${text(`${title.text} ${title.evidence}`.trim())}</figcaption>`)
    .join("");
}
