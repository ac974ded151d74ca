import { countUngraded, type Deck, escapeHtml, headlineOf, plainText } from "../../deck/index.ts";
import { sayCommon, saySharing } from "../../words/index.ts";

const LONGEST_TITLE = 60;

/** What the dialog is drawn from. */
export interface SharingView {
  readonly deck: Deck;
  readonly markdown: string;
  readonly pictures: number;
  readonly isAtAddress: boolean;
  readonly canSend: boolean;
}

/** The dialog, in which the link, its length and its code have yet to be filled in. */
export function sharingHtml(view: SharingView): string {
  const say = (...args: Parameters<typeof saySharing>) => escapeHtml(saySharing(...args));
  const { deck, markdown, pictures } = view;
  const ungraded = countUngraded(markdown);
  const unchecked = ungraded > 0 ? ` ${say("ungraded", { n: ungraded })}` : "";
  const choice = (value: string, words: string, hint = "", checked = "") =>
    `<label><input type="radio" name="what" value="${value}"${checked}> <span>${words}${hint && `<small>${hint}</small>`}</span></label>`;
  return `
    <form method="dialog">
      <h2>${say("title")}</h2>
      <fieldset>
        <legend>${say("what")}</legend>
        ${choice("whole", say("whole"), "", " checked")}
        ${choice("audience", say("audience"), say("audienceHint") + unchecked)}
        ${view.isAtAddress ? choice("address", say("address")) : ""}
      </fieldset>
      <label class="where">${say("where")} <select name="where">${places(deck)}</select></label>
      <label class="link-made">${say("link")} <input class="link" readonly value="${say("making")}"></label>
      <p class="about" role="status"></p>
      ${pictures > 0 ? `<p class="pictures">${say("pictures", { n: pictures })}</p>` : ""}
      <p class="problem" role="alert"></p>
      <div class="actions">
        <button type="button" class="primary" data-do="copy">${say("copy")}</button>
        ${view.canSend ? `<button type="button" data-do="send">${say("send")}</button>` : ""}
        <button type="button" data-do="file">${say("file")}</button>
        <button type="submit">${escapeHtml(sayCommon("close"))}</button>
      </div>
      <details class="code"><summary>${say("code")}</summary><div class="qr"></div></details>
    </form>`;
}

function places({ slides }: Deck): string {
  const quiz = slides.findIndex(({ blocks }) => blocks.some(({ type }) => type === "question"));
  const option = (value: number, words: string) =>
    `<option value="${value}">${escapeHtml(words)}</option>`;
  return [
    option(1, saySharing("start")),
    quiz > 0 ? option(quiz + 1, saySharing("quiz")) : "",
    ...slides
      .map((slide, i) => {
        const title = plainText(headlineOf(slide)).slice(0, LONGEST_TITLE);
        return option(i + 1, saySharing("slide", { n: i + 1, title }));
      })
      .slice(1),
  ].join("");
}
