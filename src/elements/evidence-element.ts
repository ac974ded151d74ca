import { html, LitElement, nothing, type TemplateResult } from "lit";
import {
  type Deck,
  doiUrl,
  type EvidenceContext,
  locateEvidence,
  nameEvidence,
  type OtherSource,
  safeLink,
} from "../deck/index.ts";
import { useContext } from "./context.ts";

/**
 * `<jc-evidence>`: shows the sentences behind a claim in their paragraph. A mark that is clicked
 * shows its own; `S` shows those of the claim under the pointer or the focus, else of the whole
 * slide; `S` again, or Escape, closes.
 */
export class EvidenceElement extends LitElement {
  static override properties = { shown: { state: true } };

  /** Footnotes that are shown; empty when closed. */
  declare shown: readonly string[];
  /** The slide that `S` speaks of when nothing on it is pointed at. */
  currentSlide: () => Element | undefined = () => undefined;
  #opener: HTMLElement | undefined;
  #hovered: Element | undefined;

  constructor() {
    super();
    this.shown = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("click", this.#clicked);
    document.addEventListener("pointerover", this.#pointed);
    // Before the presenter sees the key: it knows nothing of us.
    document.addEventListener("keydown", this.#pressed, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("click", this.#clicked);
    document.removeEventListener("pointerover", this.#pointed);
    document.removeEventListener("keydown", this.#pressed, { capture: true });
  }

  close(): void {
    if (this.shown.length === 0) return;
    this.shown = [];
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.shown.length === 0) return nothing;
    const { deck } = useContext().deck.getState().parsed;
    const count = this.shown.length;
    const contexts = locateEvidence(deck, this.shown);
    const ofArticle = contexts.filter(({ source }) => source === undefined);
    // They are short; behind the article's paragraph they would be out of sight.
    const ofOthers = contexts.filter(({ source }) => source !== undefined);
    return html`
      <section class="evidence" role="region" aria-label="Source">
        <header>
          <h2 tabindex="-1">${count === 1 ? "The sentence behind this" : `The ${count} sentences behind this`}</h2>
          <button type="button" class="close" aria-label="Close the source" @click=${() => this.close()}>✕</button>
        </header>
        ${ofOthers.map(quote)}
        ${ofArticle.map(quote)}
        ${ofArticle.length > 0 ? citeArticle(deck) : nothing}
      </section>
    `;
  }

  protected override updated(): void {
    this.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }

  #open(ids: readonly string[], opener: HTMLElement | undefined): void {
    // A page that has the article on view shows the sentence there.
    const asked = new CustomEvent("evidence-asked", { detail: ids, cancelable: true });
    if (!document.dispatchEvent(asked)) return;
    this.shown = ids;
    this.#opener = opener;
    void this.updateComplete.then(() => this.querySelector("h2")?.focus({ preventScroll: true }));
  }

  #clicked = (event: Event): void => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>(".evidence-mark") : null;
    const id = mark?.dataset["evidence"];
    if (mark && id) this.#open([id], mark);
  };

  #pointed = (event: Event): void => {
    this.#hovered = event.target instanceof Element ? event.target : undefined;
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.shown.length > 0) {
      event.stopImmediatePropagation();
      this.close();
      return;
    }
    if (event.key.toLowerCase() !== "s" || isTyping(event.target)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (this.shown.length > 0) {
      this.close();
      return;
    }
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const ids = [claimOf(focused), claimOf(this.#hovered), this.currentSlide()]
      .map(idsWithin)
      .find((each) => each.length > 0);
    if (ids) this.#open(ids, focused);
  };
}

/** The headline, line or cell in which the element stands. */
function claimOf(element: Element | undefined): Element | undefined {
  return element?.closest("h1, h2, h3, h4, li, p, td, .number, .row, .verdict") ?? undefined;
}

function idsWithin(element: Element | undefined): string[] {
  const marks = [...(element?.querySelectorAll<HTMLElement>(".evidence-mark") ?? [])];
  return [...new Set(marks.map((mark) => mark.dataset["evidence"] ?? ""))];
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLSelectElement) return true;
  const isText =
    target instanceof HTMLInputElement && !/^(?:radio|checkbox|button|submit)$/u.test(target.type);
  return isText || target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function quote(context: EvidenceContext): TemplateResult {
  const { source } = context;
  const from = source ? citeSource(source) : nothing;
  return html`${source ? nothing : placeOf(context)}<blockquote>${mark(context)}</blockquote>${from}`;
}

function citeArticle({ front: { article } }: Deck): TemplateResult | typeof nothing {
  if (!article) return nothing;
  const address = article.doi && safeLink(doiUrl(article.doi));
  return html`<p class="from">${article.title}${address ? html` · <a href=${address} rel="noopener noreferrer">doi.org/${article.doi}</a>` : nothing}</p>`;
}

/** Not the presented article: the panel says so, and links to where the words can be read. */
function citeSource({ name, address }: OtherSource): TemplateResult {
  const safe = safeLink(address);
  const host = /^https:\/\/(?:www\.)?([^/]+)/u.exec(address)?.[1] ?? address;
  return html`<p class="from"><b>Another source:</b> ${name}${safe ? html` · <a href=${address} rel="noopener noreferrer">${host}</a>` : nothing}</p>`;
}

/** "Results, sentence 14", of what is not the abstract's, in whose paragraph a sentence is shown. */
function placeOf({ sentences }: EvidenceContext): TemplateResult | typeof nothing {
  const places = sentences.map(({ id }) => id).filter((id) => !/^\d+$/u.test(id));
  if (places.length === 0) return nothing;
  return html`<p class="from">${places.map(nameEvidence).join(" · ")}</p>`;
}

function mark({ paragraph, sentences }: EvidenceContext): TemplateResult[] {
  let at = 0;
  const parts = sentences.map(({ start, end }) => {
    const before = paragraph.slice(at, start);
    at = end;
    return html`${before}<mark>${paragraph.slice(start, end)}</mark>`;
  });
  return [...parts, html`${paragraph.slice(at)}`];
}
