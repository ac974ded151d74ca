import type { Article, ArticleRecord, ArticleType } from "../../article/index.ts";
import { escapeHtml } from "../../deck/index.ts";
import type { ArticleState, Mended, StoreApi } from "../../store/index.ts";
import { sayStudio } from "../../words/index.ts";
import { typeOf } from "./compose-from.ts";
import { listTypes } from "./type-names.ts";

/** A title is shortened in a list of many. */
const LISTED_CHARACTERS = 110;

/**
 * What was understood of the article, as fields that can be mended: the panel beside the text
 * before the deck is made, and beside the deck after.
 */
export function understoodPanel(store: StoreApi<ArticleState>): HTMLElement {
  const say = (key: Parameters<typeof sayStudio>[0]) => escapeHtml(sayStudio(key));
  const panel = document.createElement("div");
  panel.className = "understood";
  panel.innerHTML = `
    <label class="several">${say("severalArticles")}<select name="record"></select></label>
    <ul class="notices" role="status"></ul>
    <label>${say("titleField")}<textarea name="title" rows="2"></textarea></label>
    <label>${say("authorsField")}<textarea name="authors" rows="2" aria-describedby="authors-form"></textarea></label>
    <p class="hint" id="authors-form">${say("bySemicolons")}</p>
    <label>${say("typeField")}<select name="type">${listTypes()
      .map(([type, name]) => `<option value="${type}">${escapeHtml(name)}</option>`)
      .join("")}</select></label>
    <label>${say("abstractField")}<textarea name="abstract" rows="9" placeholder="${say("noAbstract")}"></textarea></label>
    <p class="hint found"></p>`;
  const field = <T extends HTMLElement = HTMLTextAreaElement>(name: string) =>
    panel.querySelector<T>(`[name=${name}]`) as T;
  const record = field<HTMLSelectElement>("record");
  const type = field<HTMLSelectElement>("type");
  const texts = { title: field("title"), authors: field("authors"), abstract: field("abstract") };

  const show = ({ file, chosen, record: shown }: ArticleState) => {
    const records = file?.records ?? [];
    (panel.querySelector(".several") as HTMLElement).hidden = records.length < 2;
    record.innerHTML = records
      .map((each, i) => `<option value="${i}">${escapeHtml(nameRecord(each, i))}</option>`)
      .join("");
    record.value = String(chosen);
    (panel.querySelector(".notices") as HTMLElement).innerHTML = (file?.notices ?? [])
      .map((notice) => `<li>${escapeHtml(notice)}</li>`)
      .join("");
    if (!shown) return;
    const { article } = shown;
    texts.title.value = article.title;
    texts.authors.value = article.authors.join("; ");
    texts.abstract.value = article.abstract;
    type.value = article.type;
    void showType(article);
    (panel.querySelector(".found") as HTMLElement).textContent = nameRest(shown);
  };
  /** The text may tell the kind closer than the page's label, which the deck goes by. */
  const showType = async (article: Article) => {
    const told = await typeOf(article).catch(() => article.type);
    const { record: now, mended } = store.getState();
    if (now?.article === article && mended.type === undefined) type.value = told;
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.file !== before.file || state.chosen !== before.chosen) show(state);
  });
  record.addEventListener("change", () => store.getState().choose(Number(record.value)));
  panel.addEventListener("input", (event) => {
    const mended = readField(event.target as HTMLTextAreaElement | HTMLSelectElement);
    if (mended) store.getState().mend(mended);
  });
  return panel;
}

function readField({ name, value }: HTMLTextAreaElement | HTMLSelectElement): Mended | undefined {
  if (name === "title") return { title: value.replace(/\s+/gu, " ").trim() };
  if (name === "abstract") return { abstract: value.trim() };
  if (name === "type") return { type: value as ArticleType };
  if (name !== "authors") return undefined;
  const names = value.split(/[;\n]/u).map((each) => each.trim());
  return { authors: names.filter((each) => each !== "") };
}

function nameRecord({ article }: ArticleRecord, index: number): string {
  const { title, authors, year } = article;
  const shown = title.length > LISTED_CHARACTERS ? `${title.slice(0, LISTED_CHARACTERS)}…` : title;
  const [first = ""] = authors;
  const who = authors.length > 1 ? `${first} et al.` : first;
  const source = [who, year].filter((part) => part !== undefined && part !== "").join(", ");
  return `${index + 1}. ${shown || sayStudio("withoutTitle")}${source === "" ? "" : ` (${source})`}`;
}

/** "Journal, 2024 · 6 sections, 3 figures, 2 tables, 41 references": what else there is. */
function nameRest({ article }: ArticleRecord): string {
  const { journal, year, sections, figures, tables, references } = article;
  const imprint = [journal, year].filter((part) => part !== undefined).join(", ");
  const counts = [
    [sections.length, "sectionsN"],
    [figures.length, "figuresN"],
    [tables.length, "tablesN"],
    [references.length, "referencesN"],
  ] as const;
  const found = counts
    .filter(([number]) => number > 0)
    .map(([n, noun]) => sayStudio(noun, { n }).replace(" ", "\u00a0"))
    .join(", ");
  return [imprint, found].filter((part) => part !== "").join(" · ");
}
