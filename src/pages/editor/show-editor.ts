import "../styles/editor.css";
import type { ArticleRecord } from "../../article/index.ts";
import { type Exchange, escapeHtml, parseDeck } from "../../deck/index.ts";
import type { ElementContext } from "../../elements/index.ts";
import type { Finding } from "../../kernel/index.ts";
import { sayEditor } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";
import { layFoot } from "../site-foot.ts";
import { offerExchange, tellExchange } from "../studio/offer-exchange.ts";
import { type ArticleDesk, layOutDesk, type Made } from "./article/article-desk.ts";
import { type ArticlePane, createArticlePane } from "./article/article-pane.ts";
import type { Citable } from "./article/citable.ts";
import { createChecker } from "./check/check-in-worker.ts";
import { diagnosticsOf } from "./check/show-findings.ts";
import { drawEditor, type EditorPlaces } from "./editor-html.ts";
import { drawPictures } from "./pictures/draw-pictures.ts";
import type { PictureShelf } from "./pictures/picture-shelf.ts";
import { listenForPictures, takePictures } from "./pictures/take-pictures.ts";
import { openRevise } from "./revise/revise-dialog.ts";
import { createSlideList } from "./slide-list.ts";
import { createPreview } from "./slide-preview.ts";
import { createSource } from "./source/source-view.ts";
import { switchPanes } from "./switch-panes.ts";
import { deleteSlide, moveSlide } from "./text/move-slide.ts";
import { footnotesOf } from "./text/place-footnotes.ts";
import { type SplitText, slideAt, splitText } from "./text/split-text.ts";

/** The slides follow the text by that much: typing is never waited for. */
const PREVIEW_AFTER_MS = 150;
/** While keys follow each other without a pause, the slides come after so long all the same. */
const PREVIEW_LATEST_MS = 400;
/** A pause this long means the person has stopped typing for now: then all is looked at anew. */
const CHECK_AFTER_MS = 450;

/** What is edited, and what it came from. */
export interface Edited {
  readonly markdown: string;
  /** The article that the deck was made from; without it the deck can be edited all the same. */
  readonly article: ArticleRecord | undefined;
  /** False where of the article there is only what the deck quotes. */
  readonly isWhole: boolean;
  /** The deck as it was made, before anything was edited. */
  readonly baseline: string | undefined;
  readonly pictures: PictureShelf;
  /** Where the site begins, and where the deck is read. */
  readonly home: string;
  readonly back: string;
  readonly onChange: (markdown: string) => void;
  /** The deck was made anew: this is what it is compared with from now on. */
  readonly onRemade: (baseline: string, template: string, minutes: number) => void;
}

export interface Editor {
  /** Puts another text there: what came from elsewhere, and is not undone here. */
  reset(markdown: string): void;
  /** Where it is said whether the deck is kept. */
  readonly saving: HTMLElement;
  readonly dialogs: HTMLElement;
  say(text: string): void;
  close(): void;
}

/** The text of a deck, its slides and its article side by side. */
export function showEditor(app: HTMLElement, { deck }: ElementContext, edited: Edited): Editor {
  const life = new AbortController();
  const { signal } = life;
  const places = drawEditor(app, edited.home, edited.back);
  const { lang = "en" } = parseDeck(edited.markdown).deck.front;
  for (const each of [places.panes.text, places.slides, places.list]) each.lang = lang;
  let desk: ArticleDesk | undefined;
  let articlePane: ArticlePane | undefined;
  let split: SplitText = splitText(edited.markdown);
  let current = 0;
  let findings: readonly Finding[] = [];
  let { baseline } = edited;
  const sentences = () => desk?.sentences ?? [];

  const say = (text: string) => {
    places.said.textContent = text;
  };
  const source = createSource({
    parent: places.panes.text,
    text: edited.markdown,
    sentences,
    onChange: (text) => {
      edited.onChange(text);
      later();
    },
    onCaret: (offset) => {
      if (waiting === undefined) goTo(slideAt(split, offset));
    },
    onMove: (by) => move(current, current + by),
  });
  const checker = createChecker(
    edited.isWhole ? edited.article?.text : undefined,
    (found, text) => {
      if (text !== source.text) return;
      findings = found;
      source.tell(diagnosticsOf(found, text, sentences(), change));
      places.findings.textContent =
        found.length === 0 ? sayEditor("noFindings") : sayEditor("findingsN", { n: found.length });
      places.findings.disabled = found.length === 0;
      places.findings.hidden = false;
    },
  );
  const preview = createPreview(places.slides, (slide) => {
    if (desk) offerExchange(slide, exchange);
    takePictures(slide, (file) => void addPicture(file, slide));
  });
  const list = createSlideList(places.list, {
    go: (index) => {
      source.goTo(split.slides[index]?.from ?? 0, false);
      goTo(index);
    },
    move: (from, to) => move(from, to),
    remove: (index) => {
      change((text) => deleteSlide(text, index));
      say(sayEditor("removed", { n: index + 1 }));
    },
  });

  /** Makes something of the text, as one step that can be undone. */
  function change(make: (text: string) => string, slide?: number): void {
    const before = source.text;
    const after = make(before);
    if (after === before) return;
    const caret = slide === undefined ? undefined : splitText(after).slides[slide]?.from;
    source.replace(after, caret);
    drawNow();
    if (slide !== undefined) goTo(slide);
  }
  function move(from: number, to: number): void {
    if (to < 0 || to >= split.slides.length || from < 0) return;
    change((text) => moveSlide(text, from, to), to);
    say(sayEditor("moved", { from: from + 1, to: to + 1 }));
  }
  async function exchange(asked: Exchange) {
    if (!desk) return "none" as const;
    const { markdown, outcome } = desk.exchange(source.text, asked);
    change(() => markdown);
    say(tellExchange(asked.wish, outcome));
    return outcome;
  }
  function make(what: "slide" | "question", sentence: Citable): Made {
    if (!desk) return { why: "nothing" };
    const wanted = what === "slide" ? desk.makeSlide : desk.makeQuestion;
    const made = wanted(source.text, current, sentence);
    if ("markdown" in made) change(() => made.markdown, current + 1);
    return made;
  }
  async function addPicture(file: Blob, slide?: HTMLElement): Promise<void> {
    const { addPicture: add } = await import("./pictures/add-picture.ts");
    const index = slide ? Number(slide.dataset["slide"]) - 1 : current;
    try {
      await add(places.dialogs, edited.pictures, file, {
        isPlace: slide !== undefined,
        put: (write) => change((text) => write(text, index), index),
      });
    } catch (error) {
      places.said.innerHTML = noticeOf(error);
    }
  }

  const goTo = (index: number) => {
    current = Math.max(0, index);
    preview.follow(current);
    list.update(preview.headlines, current);
    const total = split.slides.length;
    places.place.textContent =
      total === 0 ? "" : sayEditor("here", { n: Math.min(current + 1, total), total });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let typedSince: number | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  const drawSlides = () => {
    clearTimeout(waiting);
    waiting = undefined;
    typedSince = undefined;
    split = splitText(source.text);
    preview.update(split.slides);
    goTo(slideAt(split, source.caret));
  };
  const lookAnew = () => {
    clearTimeout(pausing);
    const text = source.text;
    deck.getState().open(text);
    document.title = `${deck.getState().parsed.deck.front.title} · journal-club`;
    articlePane?.update(new Set(footnotesOf(text).keys()));
    checker.check(text);
  };
  const drawNow = () => {
    deck.getState().open(source.text);
    drawSlides();
    lookAnew();
  };
  function later(): void {
    clearTimeout(waiting);
    typedSince ??= performance.now();
    const left = PREVIEW_LATEST_MS - (performance.now() - typedSince);
    waiting = setTimeout(drawSlides, Math.max(0, Math.min(PREVIEW_AFTER_MS, left)));
    clearTimeout(pausing);
    pausing = setTimeout(lookAnew, CHECK_AFTER_MS);
  }

  layFoot(places.language);
  const panes = switchPanes(places, signal, () => {
    if (preview.headlines.length > 0) goTo(current);
  });
  wireTools(places, signal, {
    undo: () => {
      say(sayEditor(source.undo() ? "undone" : "nothingToUndo"));
      drawNow();
    },
    redo: () => {
      say(sayEditor(source.redo() ? "redone" : "nothingToRedo"));
      drawNow();
    },
    picture: async () => {
      const { choosePicture } = await import("./pictures/choose-picture.ts");
      choosePicture(places.dialogs, desk?.record, (file) => void addPicture(file));
    },
    revise: () =>
      openRevise(places.dialogs, {
        desk: edited.isWhole ? desk : undefined,
        baseline,
        text: source.text,
        take: (text, made) => {
          change(() => text);
          baseline = made.baseline;
          edited.onRemade(made.baseline, made.template, made.minutes);
          say(sayEditor("revised"));
        },
      }),
  });
  places.findings.addEventListener("click", () => {
    const line = source.text.slice(0, source.caret).split("\n").length;
    const next = findings.find((each) => each.line > line) ?? findings[0];
    if (!next) return;
    panes.show("text");
    source.goToLine(next.line);
  });
  places.slides.addEventListener("click", ({ target }) => {
    if (
      !(target instanceof Element) ||
      target.closest("button, a, input, select, label, summary")
    ) {
      return;
    }
    const slide = target.closest<HTMLElement>(".slide");
    const index = Number(slide?.dataset["slide"] ?? 0) - 1;
    if (index < 0) return;
    source.goTo(split.slides[index]?.from ?? 0, false);
    goTo(index);
  });
  document.addEventListener(
    "evidence-asked",
    (event) => {
      if (!articlePane || !panes.isShown("article")) return;
      if (articlePane.show((event as CustomEvent<string[]>).detail)) event.preventDefault();
    },
    { signal },
  );

  listenForPictures(signal, (file) => void addPicture(file));
  signal.addEventListener("abort", drawPictures(places.slides, edited.pictures));
  drawNow();
  // Past the front matter, which is rarely what one comes for.
  source.goTo(split.slides[0]?.from ?? 0, false);
  if (edited.article) {
    places.panes.article.innerHTML = `<p class="hint">${escapeHtml(sayEditor("reading"))}</p>`;
    // Behind the first paint: reading an article takes a moment.
    setTimeout(async () => {
      try {
        desk = await layOutDesk(edited.article as ArticleRecord);
        if (signal.aborted) return;
        articlePane = createArticlePane(places.panes.article, desk, make);
        articlePane.update(new Set(footnotesOf(source.text).keys()));
        for (const slide of places.slides.querySelectorAll<HTMLElement>(".slide")) {
          offerExchange(slide, exchange);
        }
        checker.check(source.text);
      } catch (error) {
        places.panes.article.innerHTML = `<p class="problem">${noticeOf(error)}</p>`;
      }
    });
  } else {
    places.panes.article.innerHTML = `<p class="hint">${escapeHtml(sayEditor("noArticle"))}</p>`;
  }

  return {
    reset: (markdown) => {
      if (markdown === source.text) return;
      source.reset(markdown);
      drawNow();
    },
    saving: places.saving,
    dialogs: places.dialogs,
    say,
    close: () => {
      clearTimeout(waiting);
      clearTimeout(pausing);
      life.abort();
      checker.stop();
      source.destroy();
    },
  };
}

type Tools = Readonly<Record<"undo" | "redo" | "picture" | "revise", () => void>>;

/** The buttons, and Ctrl+Z wherever in the editor one is. */
function wireTools({ tools, root }: EditorPlaces, signal: AbortSignal, act: Tools): void {
  tools.addEventListener("click", ({ target }) => {
    const name = (target as Element).closest<HTMLElement>("[data-tool]")?.dataset["tool"];
    if (name !== undefined && name in act) act[name as keyof Tools]();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      // Where something else is typed, it has its own undo.
      const types = target instanceof Element && target.closest("input, textarea, dialog");
      if (types || !root.isConnected) return;
      const key = event.key.toLowerCase();
      const wish = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : "";
      if (wish === "") return;
      event.preventDefault();
      act[wish]();
    },
    { signal },
  );
}
