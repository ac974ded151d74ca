/** What a person does with a deck, the same on every page that shows one. */
export const deckActions = `
  <nav class="actions" aria-label="This deck">
    <button type="button" class="primary" data-action="present">Present</button>
    <button type="button" data-action="edit">Edit</button>
    <button type="button" data-action="link">Copy link</button>
    <button type="button" data-action="share">Share…</button>
    <button type="button" data-action="download">Download</button>
    <p class="told" role="status"></p>
  </nav>`;

/** What stands in the frame, all of it safe HTML. */
export interface Framed {
  readonly slides: string;
  /** The table of contents; until it is known, what holds its place. */
  readonly contents?: string;
  /** The line of the score; until it is known, what holds its place, so that nothing moves then. */
  readonly score?: string;
  /** Where the site begins, from this page: "./" or "../../". */
  readonly root: string;
}

const NO_CONTENTS = `<details class="contents"><summary>Contents <span class="place"></span></summary></details>`;

/**
 * The reader around its slides. It is drawn before anything else is known of the deck, and holds
 * no script: what comes later finds its places in it.
 */
export function readerFrame({ slides, contents = NO_CONTENTS, score, root }: Framed): string {
  return `
    <a class="skip" href="#slide-1" data-slide="1">Skip to the slides</a>
    <header class="bar">
      <a class="home" href="${root}">journal-club</a>
      ${contents}
      <jc-score>${score ? `<p class="score">${score}</p>` : ""}</jc-score>
      ${deckActions}
    </header>
    <main class="reader">${slides}</main>
    <jc-evidence></jc-evidence>`;
}
