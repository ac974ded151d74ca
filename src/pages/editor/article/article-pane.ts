import { escapeHtml, nameEvidence } from "../../../deck/index.ts";
import { sayEditor } from "../../../words/index.ts";
import type { ArticleDesk, Made } from "./article-desk.ts";
import type { Citable } from "./citable.ts";

/** The article beside the deck: what the deck uses of it is marked, and any sentence can be taken. */
export interface ArticlePane {
  /** @param used the footnotes that the deck has */
  update(used: ReadonlySet<string>): void;
  /** Lights up these sentences. */
  show(ids: readonly string[]): boolean;
}

/**
 * ↑ and ↓ choose a sentence, a press on one too; the two buttons make a slide or a question of it.
 *
 * @param make is asked for one; ends with what came of it
 */
export function createArticlePane(
  pane: HTMLElement,
  { record, sentences }: ArticleDesk,
  make: (what: "slide" | "question", sentence: Citable) => Made,
): ArticlePane {
  pane.innerHTML = `
    <div class="take" role="toolbar" aria-label="${escapeHtml(sayEditor("takeLabel"))}">
      <button type="button" data-make="slide" disabled>${escapeHtml(sayEditor("makeSlide"))}</button>
      <button type="button" data-make="question" disabled>${escapeHtml(sayEditor("makeQuestion"))}</button>
      <p class="told" role="status">${escapeHtml(sayEditor("chooseSentence"))}</p>
    </div>
    <div class="text" tabindex="0" role="group" aria-label="${escapeHtml(sayEditor("articleText"))}"></div>`;
  const at = <T extends HTMLElement>(selector: string) => pane.querySelector<T>(selector) as T;
  const [text, told] = [at(".text"), at(".told")];
  const buttons = [...pane.querySelectorAll<HTMLButtonElement>("[data-make]")];
  const placed = sentences
    .filter((each) => each.span !== undefined)
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const spans = drawText(text, record.text, placed);
  let chosen = -1;
  let isPlaced = false;

  const choose = (index: number) => {
    const sentence = placed[index];
    const span = sentence && spans.get(sentence.id);
    if (!sentence || !span) return;
    for (const each of text.querySelectorAll(".chosen")) each.classList.remove("chosen");
    chosen = index;
    span.classList.add("chosen");
    span.scrollIntoView({ block: "nearest" });
    for (const button of buttons) button.disabled = false;
    told.textContent = `${nameEvidence(sentence.id)}: ${sentence.text}`;
  };
  text.addEventListener("click", ({ target }) => {
    const span = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
    const index = placed.findIndex(({ id }) => id === span?.dataset["sentence"]);
    if (index >= 0) choose(index);
  });
  text.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(Math.min(Math.max(0, chosen + step), placed.length - 1));
  });
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const sentence = placed[chosen];
      const what = button.dataset["make"] === "slide" ? "slide" : "question";
      if (sentence) told.textContent = tellMade(what, make(what, sentence));
    });
  }

  return {
    update: (used) => {
      for (const [id, span] of spans) span.classList.toggle("used", used.has(id));
      if (isPlaced) return;
      // Past what stands above an article on its page.
      const first = text.querySelector<HTMLElement>(".used");
      if (first) text.scrollTop = first.offsetTop - text.offsetTop - 48;
      isPlaced = first !== null;
    },
    show: (ids) => {
      for (const each of text.querySelectorAll(".lit")) each.classList.remove("lit");
      const found = ids.flatMap((id) => spans.get(id) ?? []);
      for (const span of found) span.classList.add("lit");
      found[0]?.scrollIntoView({ block: "center" });
      return found.length > 0;
    },
  };
}

function tellMade(what: "slide" | "question", made: Made): string {
  if ("markdown" in made) return sayEditor(what === "slide" ? "madeSlide" : "madeQuestion");
  if (made.why === "too-long") return sayEditor("tooLong");
  if (made.why === "asked") return sayEditor("alreadyAsked", { id: made.id });
  return sayEditor(made.why === "given-away" ? "givenAway" : "nothingToAsk");
}

/** The text with each sentence in an element of its own. */
function drawText(
  text: HTMLElement,
  source: string,
  placed: readonly Citable[],
): ReadonlyMap<string, HTMLElement> {
  const spans = new Map<string, HTMLElement>();
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { id, span } of placed) {
    if (!span || span.start < at) continue;
    const element = document.createElement("span");
    element.className = "sentence";
    element.dataset["sentence"] = id;
    element.title = nameEvidence(id);
    element.textContent = source.slice(span.start, span.end);
    fragment.append(source.slice(at, span.start), element);
    spans.set(id, element);
    at = span.end;
  }
  fragment.append(source.slice(at));
  text.replaceChildren(fragment);
  return spans;
}
