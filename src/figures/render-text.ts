/** Shows one line of inline Markdown as HTML; given by the caller, who knows Markdown. */
export type RenderText = (markdown: string) => string;
