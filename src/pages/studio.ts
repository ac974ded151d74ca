import { readPasted } from "../article/index.ts";
import { composeDeck, findTemplate, formatDeck, templateFor } from "../deck/index.ts";
import type { ElementContext } from "../elements/index.ts";
import { localText } from "../io/browser/index.ts";
import { InputError } from "../kernel/index.ts";
import { loadRoleModel, readAbstract } from "../reading/index.ts";
import { deckActions, wireActions } from "./deck-actions.ts";
import { markSource } from "./mark-source.ts";
import { noticeOf } from "./notice.ts";
import { readerHtml } from "./reader.ts";

const DRAFT_KEY = "journal-club:draft";
/** A pause this long means the person has stopped typing for now. */
/** By then the page stands and its own files are here. */
const PREFETCH_AFTER_MS = 300;
const SAVE_AFTER_MS = 300;
/** A paste this long is an article and no correction. */
const ARTICLE_CHARACTERS = 500;
/** More than the longest article has; a film chosen by mistake must not fill the memory. */
const READ_BYTES = 20_000_000;
/** The front matter of a deck; a consortium's names are long. Anchored, so that it is one attempt. */
const DECK = /^\ufeff?---[^\S\n]*\n(?:[\s\S]{0,100000}?\n)?(?:format|title|template):/u;
/** Where the article stands below the deck, as in page.css. */
const STACKED = "(max-width: 52rem)";

/** Paste an article, get its deck, with the source beside it. */
export function showStudio(app: HTMLElement, context: ElementContext): void {
  document.title = "journal-club";
  app.innerHTML = `
    <header class="bar">
      <a class="home" href="./">journal-club</a>
      <a class="example" href="./?src=decks/acquired-resistance-nsclc/deck.md">See an example deck</a>
    </header>
    <main class="studio">
      <form class="paste">
        <h1>Present a paper on Thursday</h1>
        <p class="lead">Open the article, select all, copy, and paste it here. You get slides whose every claim shows its sentence, questions for the room, and a link that carries both.</p>
        <label for="article">The article’s text</label>
        <textarea id="article" rows="10" spellcheck="false" placeholder="Title, authors, abstract, references: everything on the page. Log-in lines and menus are left out for you."></textarea>
        <p class="kept" role="status"></p>
        <div class="actions">
          <button type="submit" class="primary">Make the deck</button>
          <label class="file button">Choose a file<input type="file" accept=".txt,.md,text/plain,text/markdown"></label>
        </div>
        <p class="problem" role="alert"></p>
      </form>
      <div class="result" hidden></div>
    </main>
    <jc-evidence></jc-evidence>`;
  const field = app.querySelector("textarea") as HTMLTextAreaElement;
  const file = app.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
  const problem = app.querySelector(".problem") as HTMLElement;
  const kept = app.querySelector(".kept") as HTMLElement;

  field.value = localText.read(DRAFT_KEY) ?? "";
  // Behind the first paint, and before the button is pressed; if it fails, the button says so.
  setTimeout(() => void loadRoleModel().catch(() => undefined), PREFETCH_AFTER_MS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    const isKept = localText.write(DRAFT_KEY, field.value);
    kept.textContent = isKept
      ? ""
      : "This text is too large to be kept by the browser: keep the page open.";
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MS);
  });
  addEventListener("pagehide", save);
  field.addEventListener("paste", (event) => {
    // An article replaces what is there (undo brings it back); a correction goes in where it is.
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length >= ARTICLE_CHARACTERS) field.select();
  });

  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const text = await chosen.slice(0, READ_BYTES).text();
    file.value = "";
    // A file that no deck can be made of must not cost what was typed.
    if (!(await make(text))) return;
    field.value = text;
    save();
  });
  app.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
    void make(field.value);
  });

  /** Whether a deck came of it. */
  async function make(text: string): Promise<boolean> {
    problem.textContent = "";
    try {
      context.deck.getState().open(await deckFrom(text));
      showResult(app, text, context);
      return true;
    } catch (error) {
      problem.innerHTML = noticeOf(error);
      field.focus();
      problem.scrollIntoView({ block: "nearest" });
      return false;
    }
  }
}

/** The deck of the article, or the text itself where it is a deck already. */
async function deckFrom(text: string): Promise<string> {
  if (DECK.test(text)) return text;
  if (text.trim() === "") {
    throw new InputError("there is nothing here yet", "paste the article's text, or choose a file");
  }
  const article = readPasted(text);
  const reading = readAbstract(article, await loadRoleModel());
  const template = findTemplate(templateFor(reading.glance.type));
  return formatDeck(composeDeck(article, reading, template));
}

function showResult(app: HTMLElement, source: string, context: ElementContext): void {
  const form = app.querySelector(".paste") as HTMLElement;
  const result = app.querySelector(".result") as HTMLElement;
  result.innerHTML = `
    <div class="made">
      <button type="button" class="back">← Change the text</button>
      <jc-score></jc-score>
      ${deckActions}
    </div>
    <div class="beside">
      <section class="source" aria-label="The article" tabindex="0"><h2>The article</h2><div class="text"></div></section>
      <section class="deck" aria-label="The deck">${readerHtml(context)}</section>
    </div>`;
  (result.querySelector(".text") as HTMLElement).append(
    markSource(source, context.deck.getState().parsed.deck),
  );
  wireActions(result, context);
  result.querySelector(".back")?.addEventListener("click", () => {
    result.hidden = true;
    form.hidden = false;
    form.querySelector("textarea")?.focus();
  });
  form.hidden = true;
  result.hidden = false;
  scrollTo(0, 0);
}

// Where the article stands beside the deck, a mark lights up its sentence there.
document.addEventListener("evidence-asked", (event) => {
  const source = document.querySelector<HTMLElement>(".result:not([hidden]) .source");
  if (!source || matchMedia(STACKED).matches) return;
  for (const lit of source.querySelectorAll(".lit")) lit.classList.remove("lit");
  const ids = (event as CustomEvent<string[]>).detail;
  const sentences = ids.flatMap((id) => [
    ...source.querySelectorAll(`[data-sentence="${CSS.escape(id)}"]`),
  ]);
  if (sentences.length === 0) return;
  event.preventDefault();
  for (const sentence of sentences) sentence.classList.add("lit");
  sentences[0]?.scrollIntoView({ block: "center" });
});
