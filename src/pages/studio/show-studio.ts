import {
  explainAddress,
  type Identifier,
  parseIdentifier,
  pictureStem,
} from "../../article/index.ts";
import type { ElementContext } from "../../elements/index.ts";
import { localText } from "../../io/browser/index.ts";
import { InputError } from "../../kernel/index.ts";
import { loadRoleModel } from "../../reading/index.ts";
import { createArticleStore } from "../../store/index.ts";
import { noticeOf } from "../notice.ts";
import { composeFrom } from "./compose-from.ts";
import { keepArticle, keptArticle } from "./keep-article.ts";
import { markUsed } from "./mark-used.ts";
import { type Given, isDeck, readGiven, type Taken } from "./read-given.ts";
import { readPicture } from "./read-picture.ts";
import { showResult } from "./show-result.ts";
import { formHtml } from "./studio-html.ts";
import { understoodPanel } from "./understood.ts";
import { listenForArticles } from "./ways-in.ts";

const DRAFT_KEY = "journal-club:draft";
/** The address of the deck that was made, of which the page keeps the article. */
const MADE = "#/made";
const notNamed = new InputError(
  "this is no DOI, PubMed number, PMC number or address of an article",
  "a DOI begins with “10.”; an article's text goes into the field below",
);
/** By then the page stands and its own files are here. */
const PREFETCH_AFTER_MS = 300;
/** A pause this long means the person has stopped typing for now. */
const PAUSE_MS = 300;

/** Ends what the studio that was shown before still listens to. */
let shown: AbortController | undefined;

/**
 * Bring an article, see what was understood of it, get its deck, with the source beside it.
 *
 * @param asked the article that the page's address names
 */
export function showStudio(app: HTMLElement, context: ElementContext, asked?: Identifier): void {
  shown?.abort();
  shown = new AbortController();
  const { signal } = shown;
  document.title = "journal-club";
  app.innerHTML = formHtml;
  const at = <T extends HTMLElement>(selector: string) => app.querySelector<T>(selector) as T;
  const field = at<HTMLTextAreaElement>("#article");
  const identifier = at<HTMLInputElement>("#identifier");
  const [problem, kept, busy] = [at(".problem"), at(".kept"), at(".busy")];
  const store = createArticleStore();
  const panel = understoodPanel(store);
  /** The field's text when the article in the store was read from it, or shown in it. */
  let read: string | undefined;
  let work: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    kept.textContent = localText.write(DRAFT_KEY, field.value)
      ? ""
      : "This text is too large to be kept by the browser: keep the page open.";
  };
  const tell = (error: unknown) => {
    problem.innerHTML = noticeOf(error);
    problem.scrollIntoView({ block: "nearest" });
  };
  const step = (text: string) => {
    at(".step").textContent = text;
    busy.hidden = text === "";
  };

  /** Reads what was brought, in place of what is being read; `undefined` where that came to nothing. */
  async function take(given: Given): Promise<Taken | undefined> {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    problem.textContent = "";
    try {
      const taken = await readGiven(given, { signal: mine.signal, onStep: step });
      return mine.signal.aborted ? undefined : taken;
    } catch (error) {
      if (!mine.signal.aborted) tell(error);
      return undefined;
    } finally {
      if (work === mine) step("");
    }
  }

  /** What came is shown: a deck as it is, an article with what was understood of it. */
  async function bring(given: Given): Promise<void> {
    // What was typed is kept, and not looked at once more while this is.
    clearTimeout(pause);
    save();
    const taken = await take(given);
    if (!taken) return;
    if ("deck" in taken) {
      store.getState().clear();
      read = undefined;
      context.deck.getState().open(taken.deck);
      show(taken.deck);
      return;
    }
    read = field.value;
    store.getState().read(taken.article);
    const { article, text } = store.getState().record ?? {};
    // What a person typed stays as they typed it; of a file or an answer the field shows what was read.
    const isTheirs = given.how === "text" && !parseIdentifier(given.text);
    if (!isTheirs && text !== undefined) field.value = text;
    read = field.value;
    save();
    keepArticle(store.getState(), read);
    if (!isTheirs && article?.abstract === "") {
      panel.querySelector<HTMLElement>("[name=abstract]")?.focus();
    }
  }

  /** An article, and pictures of it if they come along. */
  async function bringFiles(files: readonly File[]): Promise<void> {
    const article = files.find(({ type }) => !type.startsWith("image/")) ?? files[0];
    if (article) await bring({ how: "file", file: article });
    const figures = store.getState().record?.article.figures ?? [];
    for (const file of files.filter((each) => each !== article)) {
      const figure = figures.find(
        ({ graphic }) => graphic !== undefined && pictureStem(graphic) === pictureStem(file.name),
      );
      if (!figure?.graphic) continue;
      try {
        store.getState().addPicture(figure.graphic, await readPicture(file));
      } catch (error) {
        tell(error);
      }
    }
  }

  async function make(): Promise<void> {
    save();
    const text = field.value;
    if (isDeck(text) || read !== text || !store.getState().record) await bring(typed(text));
    const { record, pictures } = store.getState();
    if (!record || read !== field.value) return;
    try {
      context.deck.getState().open(await composeFrom(record.article, pictures));
      show(record.text);
      // So that the way back from the deck, and from presenting it, leads here.
      if (location.hash !== MADE) history.pushState(null, "", MADE);
    } catch (error) {
      tell(error);
      field.focus();
    }
  }

  function show(source: string): void {
    at(".paste").hidden = true;
    showResult(at(".result"), context, { source, panel, store, onBack: goBack });
    scrollTo(0, 0);
  }

  function goBack(): void {
    if (location.hash === MADE) history.replaceState(null, "", location.pathname + location.search);
    at(".result").hidden = true;
    at(".paste").hidden = false;
    at(".check .fields").append(panel);
    field.focus();
  }

  // Typing waits for a pause: then it is kept, and what is understood of it is shown.
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      save();
      if (field.value !== read) void consider();
    }, PAUSE_MS);
  });
  addEventListener("pagehide", save, { signal });

  /** Half a text is no mistake yet; what was mended holds for the longer text, too: what cannot be read says so only when a deck is asked for. */
  async function consider(): Promise<void> {
    const text = field.value;
    read = undefined;
    if (text.trim() === "" || isDeck(text) || parseIdentifier(text)) {
      store.getState().clear();
      return;
    }
    const pending = take(typed(text));
    const mine = work;
    const taken = await pending;
    // Something else was brought, or a deck asked for, in the meantime.
    if (work !== mine || field.value !== text) return;
    problem.textContent = "";
    if (!taken || "deck" in taken) {
      store.getState().clear();
      return;
    }
    read = text;
    store.getState().read(taken.article);
  }

  listenForArticles(field, signal, (given, text) => {
    if (at(".paste").hidden) goBack();
    if (given.how === "file") return void bringFiles([given.file, ...(given.others ?? [])]);
    if (text !== undefined) field.value = text;
    void bring(given);
  });
  const file = at<HTMLInputElement>("input[type=file]");
  file.addEventListener("change", () => {
    const chosen = [...(file.files ?? [])];
    file.value = "";
    void bringFiles(chosen);
  });
  at("form.paste").addEventListener("submit", (event) => {
    event.preventDefault();
    void make();
  });
  const fetchNamed = () => {
    const named = parseIdentifier(identifier.value);
    if (named) return void bring({ how: "identifier", identifier: named });
    tell(explainAddress(identifier.value) ?? notNamed);
  };
  at(".fetch").addEventListener("click", fetchNamed);
  identifier.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    fetchNamed();
  });
  at(".cancel").addEventListener("click", () => {
    work?.abort();
    step("");
  });
  at(".check .fields").append(panel);
  store.subscribe((state, before) => {
    const { record, chosen } = state;
    at(".check").hidden = !record;
    if (record) keepArticle(state, read);
    // Another record of the same file.
    if (record && chosen !== before.chosen && field.value === before.record?.text) {
      field.value = record.text;
      read = field.value;
    }
    const source = app.querySelector<HTMLElement>(".check .text");
    if (record && source) {
      source.replaceChildren(markUsed(record));
      // Past what stands above the article on its page.
      source.scrollTop = (source.querySelector("mark")?.offsetTop ?? 0) - source.offsetTop - 12;
    }
  });

  field.value = localText.read(DRAFT_KEY) ?? "";
  // Behind the first paint, and before the button is pressed; if it fails, the button says so.
  setTimeout(() => void loadRoleModel().catch(() => undefined), PREFETCH_AFTER_MS);
  if (asked) {
    identifier.value = asked.id;
    void bring({ how: "identifier", identifier: asked });
    return;
  }
  const left = keptArticle();
  if (left && left.read === field.value) {
    read = field.value;
    store.getState().restore(left);
    if (location.hash === MADE) void make();
  } else if (field.value !== "") {
    void consider().then(() => (location.hash === MADE ? make() : undefined));
  }
}

function typed(text: string): Given {
  return { how: "text", text };
}
