import { type Identifier, parseIdentifier } from "../../article/index.ts";
import type { ElementContext } from "../../elements/index.ts";
import { loadRoleModel } from "../../reading/index.ts";
import { type ArticleState, createArticleStore } from "../../store/index.ts";
import { layFoot } from "../site-foot.ts";
import { articleAmong, bringPictures } from "./bring-files.ts";
import { composeExchanged, composeFrom } from "./compose-from.ts";
import { createDesk } from "./desk.ts";
import { keptArticle } from "./keep-article.ts";
import { keepDraft, keptDraft } from "./keep-draft.ts";
import { keepMade } from "./keep-made.ts";
import { exchangesOf } from "./kept-exchanges.ts";
import { layBelow } from "./lay-below.ts";
import { listenForNames } from "./named-article.ts";
import type { Given } from "./read-given.ts";
import { showCheck } from "./show-check.ts";
import { showResult } from "./show-result.ts";
import { drawStudio } from "./studio-html.ts";
import { clearProblem, tellProblem } from "./tell-problem.ts";
import { understoodPanel } from "./understood.ts";
import { listenForArticles } from "./ways-in.ts";

/** The address of the deck that was made, of which the page keeps the article. */
const MADE = "#/made";
/** That of a deck that is kept on this device. */
const KEPT = "#/deck/";
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
 * @param isMadeAtOnce whether its deck is, too
 */
export function showStudio(
  app: HTMLElement,
  context: ElementContext,
  asked?: Identifier,
  isMadeAtOnce = false,
): void {
  shown?.abort();
  shown = new AbortController();
  const { signal } = shown;
  document.title = "journal-club";
  const places = drawStudio(app);
  const { form, field, identifier, file, result } = places;
  layFoot(places.foot);
  void layBelow(places.below, app.querySelector(".bar .decks"));
  const store = createArticleStore();
  const panel = understoodPanel(store);
  const showPanel = showCheck(places, store, panel);
  const desk = createDesk(places, store, (deck) => {
    context.deck.getState().open(deck);
    show(deck);
  });
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function bring(given: Given): Promise<boolean> {
    // What was typed is not looked at once more while this is.
    clearTimeout(pause);
    const came = await desk.bring(given);
    const isTheirs = given.how === "text" && !parseIdentifier(given.text);
    const asked = came && !isTheirs ? whatToMend(store.getState()) : undefined;
    if (asked) panel.querySelector<HTMLElement>(`[name=${asked}]`)?.focus();
    return came;
  }

  /** An article, and pictures of it if they come along. */
  async function bringFiles(files: readonly File[]): Promise<void> {
    const zip = files.find(({ name }) => /\.zip$/iu.test(name));
    if (zip) return openZip(zip);
    const article = articleAmong(files);
    if (!article || !(await bring({ how: "file", file: article }))) return;
    await bringPictures(
      files.filter((each) => each !== article),
      store,
      (error, name) => tellProblem(places, { error, file: name }),
    );
  }

  /** Decks that were packed here or on another device: they are kept, and the first is shown. */
  async function openZip(zip: File): Promise<void> {
    clearProblem(places);
    try {
      const [{ keepDecks }, { useShelf }] = await Promise.all([
        import("../library/keep-decks.ts"),
        import("../library/shelf.ts"),
      ]);
      const [first, ...others] = await keepDecks(useShelf().repository, [zip]);
      if (first) location.assign(others.length === 0 ? KEPT + first.id : "#/decks");
    } catch (error) {
      tellProblem(places, { error, file: zip.name, earlier: store.getState().record });
    }
  }

  async function make(): Promise<void> {
    // Who presses while an article is on its way means that one.
    if (desk.coming && !(await desk.coming)) return;
    const text = field.value;
    const named = text.trim() === "" ? parseIdentifier(identifier.value) : undefined;
    if (!desk.isRead) {
      const given: Given = named ? { how: "identifier", identifier: named } : { how: "text", text };
      if (!(await bring(given))) field.focus();
    }
    const { record, pictures } = store.getState();
    if (!record || !desk.isRead) return;
    try {
      context.deck.getState().open(await composeFrom(record.article, pictures));
      show(record.text);
      // So that the way back from the deck, and from presenting it, leads here.
      if (location.hash !== MADE) history.pushState(null, "", MADE);
      void keep(context.deck.getState().markdown);
    } catch (error) {
      tellProblem(places, { error });
      field.focus();
    }
  }

  /** Keeps the deck on this device; from then on its address is that of a deck that is kept. */
  async function keep(markdown: string): Promise<void> {
    const article = store.getState();
    if (!article.record) return;
    const { template, minutes } = context.deck.getState().parsed.deck.front;
    const exchanges = exchangesOf(article.record.article);
    try {
      // What was exchanged is a hand's work: it stays when the deck is made anew.
      const baseline =
        exchanges.length === 0
          ? markdown
          : (await composeExchanged(article.record.article, article.pictures, [])).markdown;
      const making = {
        ...(template ? { template } : {}),
        ...(minutes ? { minutes } : {}),
        exchanges,
      };
      const id = await keepMade(markdown, { article, baseline, making });
      const isHere = !result.hidden && (location.hash === MADE || location.hash.startsWith(KEPT));
      if (isHere && !signal.aborted) history.replaceState(null, "", KEPT + id);
    } catch (error) {
      // The deck stands on the page all the same, and can be taken along.
      console.error(error);
    }
  }

  function show(source: string): void {
    // Who pressed a button of the form goes on at the deck; after a reload nobody did.
    const goesOn = form.contains(document.activeElement);
    form.hidden = true;
    places.below.hidden = true;
    places.foot.hidden = true;
    clearProblem(places);
    showResult(result, context, {
      source,
      panel,
      store,
      onBack: goBack,
      onMade: (markdown) => void keep(markdown),
    });
    scrollTo(0, 0);
    if (goesOn) result.querySelector<HTMLElement>(".deck")?.focus({ preventScroll: true });
  }

  function goBack(): void {
    if (location.hash === MADE || location.hash.startsWith(KEPT))
      history.replaceState(null, "", location.pathname + location.search);
    result.hidden = true;
    form.hidden = false;
    places.below.hidden = false;
    places.foot.hidden = false;
    showPanel();
    field.focus();
  }

  // Typing waits for a pause: then it is kept, and what is understood of it is shown.
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      keepDraft(places);
      void desk.consider();
    }, PAUSE_MS);
  });
  addEventListener("pagehide", () => keepDraft(places), { signal });
  listenForNames(places, store, (given) => void bring(given));
  listenForArticles(places, signal, (given) => {
    if (form.hidden) goBack();
    if (given.how === "file") void bringFiles([given.file, ...(given.others ?? [])]);
    else void bring(given);
  });
  file.addEventListener("change", () => {
    const chosen = [...(file.files ?? [])];
    file.value = "";
    void bringFiles(chosen);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void make();
  });

  field.value = keptDraft();
  // Behind the first paint, and before the button is pressed; if it fails, the button says so.
  setTimeout(() => void loadRoleModel().catch(() => undefined), PREFETCH_AFTER_MS);
  const left = keptArticle();
  const isLeft = left !== undefined && left.read === field.value;
  if (isLeft) desk.restore(left);
  if (asked) {
    identifier.value = asked.id;
    void bring({ how: "identifier", identifier: asked }).then((came) => {
      if (came && isMadeAtOnce) void make();
    });
  } else if (location.hash === MADE && field.value !== "") void make();
  else if (!isLeft) void desk.consider();
}

/** The field of what was understood that waits for the person, who would not see it below the text. */
function whatToMend({ file, record }: ArticleState): "record" | "abstract" | undefined {
  if (file && file.records.length > 1) return "record";
  return record?.article.abstract === "" ? "abstract" : undefined;
}
