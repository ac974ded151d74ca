import "../styles/library.css";
import "../styles/review.css";
import { escapeHtml } from "../../deck/index.ts";
import { defineElements } from "../../elements/index.ts";
import { NotKeptError } from "../../library/index.ts";
import { gradeAnswer, newMemory, type Recall, reviewMemory } from "../../quiz/index.ts";
import { answerKey, createAnswerStore, createDeckStore, suggestRecall } from "../../store/index.ts";
import { sayReview, spoken } from "../../words/index.ts";
import { useReviews, useShelf } from "../library/shelf.ts";
import { tellNotKept } from "../library/tell-not-kept.ts";
import { noticeOf } from "../notice.ts";
import type { ShowPage } from "../route.ts";
import { type AskedQuestion, collectQuestions, deckOfOne } from "./collect-questions.ts";
import { isSameDay, NEW_A_DAY, planReview } from "./plan-review.ts";
import { reviewFigures } from "./review-figures.ts";
import { optionsHtml, RECALLS, rateHtml, reviewHtml } from "./review-html.ts";
import { listenForKeys } from "./review-keys.ts";
import { keyHtml, sourceHtml } from "./tell-key.ts";
import { timeUntil } from "./time-until.ts";

/** When a question comes again soon, the page waits for it. */
const LONGEST_WAIT = 3_600_000;

/** `#/review`, `#/review/k3f9`: what is due, of all decks or of one, question by question. */
export const showReview: ShowPage = async (app, context, { rest: only }) => {
  const { repository } = useShelf();
  const reviews = useReviews();
  const work = new AbortController();
  const { signal } = work;
  // Here a question is asked as if for the first time, whatever was answered in the reader.
  const own = {
    deck: createDeckStore(),
    answers: createAnswerStore({ read: () => undefined, write: () => undefined }),
  };
  defineElements(own);
  document.title = `${sayReview("title")} · journal-club`;
  document.documentElement.lang = spoken();
  app.innerHTML = reviewHtml();
  const at = <T extends HTMLElement>(selector: string) => app.querySelector(selector) as T;
  let asked: ReadonlyMap<string, AskedQuestion> = new Map();
  let current: AskedQuestion | undefined;
  let given:
    | { readonly grade: number; readonly confidence?: number; readonly at: number }
    | undefined;
  let limit = NEW_A_DAY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const plan = () => {
    const { memories, log } = reviews.getState();
    return planReview([...asked.keys()], memories, log, Date.now(), limit);
  };

  function drawFigures(): void {
    const { memories, log } = reviews.getState();
    at(".figures").innerHTML = reviewFigures([...asked.values()], memories, log, Date.now());
  }

  /** The next question that is due, or what there is to say when there is none. */
  function goOn(): void {
    clearTimeout(waiting);
    const { due, fresh } = plan();
    const next = due[0] === undefined ? undefined : asked.get(due[0]);
    given = undefined;
    if (!next) {
      rest();
      return;
    }
    const left = sayReview("due", { n: due.length });
    const news = fresh > 0 ? ` (${sayReview("ofWhichNew", { n: fresh })})` : "";
    at(".left").textContent = `${left}${news}.`;
    ask(next);
  }

  function ask(question: AskedQuestion): void {
    current = question;
    given = undefined;
    own.deck.getState().open(deckOfOne(question));
    own.answers.getState().takeBack(question.question);
    at(".asked").hidden = false;
    at(".idle").hidden = true;
    at(".from").innerHTML = escapeHtml(sayReview("from", { title: question.deck.title }));
    const element = document.createElement("jc-question");
    element.setAttribute("question", question.name);
    at(".ask").replaceChildren(element);
    at(".ask").lang = own.deck.getState().parsed.deck.front.lang ?? "en";
    at(".shown").replaceChildren();
    at(".rate").hidden = true;
    at("[data-do=show]").hidden = false;
    at("[data-do=next]").hidden = true;
    at("[data-do=undo]").hidden = reviews.getState().log.length === 0;
    at(".review").classList.remove("answered");
    at<HTMLDetailsElement>(".how").open = false;
  }

  /** Nothing is due: what was done, when it goes on, and how it is going. */
  function rest(): void {
    current = undefined;
    const now = Date.now();
    const { log } = reviews.getState();
    const { waiting: news, next } = plan();
    const today = log.filter((each) => isSameDay(each.at, now)).length;
    const lines = [
      asked.size === 0
        ? `<p>${escapeHtml(sayReview(only ? "noQuestionsOf" : "noQuestions"))} ${escapeHtml(sayReview("noQuestionsHint"))}</p>`
        : `<p><strong>${escapeHtml(sayReview("done"))}</strong> ${escapeHtml(sayReview("doneToday", { n: today }))}</p>`,
      next === undefined
        ? ""
        : `<p>${escapeHtml(sayReview("nextDue", { when: timeUntil(next, now) }))}</p>`,
      news === 0
        ? ""
        : `<p>${escapeHtml(sayReview("moreNew", { n: news, limit }))} <button type="button" data-do="more">${escapeHtml(sayReview("askMore"))}</button></p>`,
    ];
    at(".left").textContent = "";
    at(".asked").hidden = true;
    at(".idle").hidden = false;
    at(".idle").innerHTML = lines.join("");
    at<HTMLDetailsElement>(".how").open = asked.size > 0;
    drawFigures();
    if (next !== undefined && next - now < LONGEST_WAIT) {
      waiting = setTimeout(goOn, Math.max(1_000, next - now));
    }
  }

  /** Keeps the answer at once, with the rating that it suggests; the person may change that. */
  function take(grade: number, confidence: number | undefined, recall: Recall): void {
    if (!current || given) return;
    given = { grade, ...(confidence === undefined ? {} : { confidence }), at: Date.now() };
    void record(recall);
    at(".review").classList.add("answered");
    at("[data-do=show]").hidden = true;
    at("[data-do=next]").hidden = false;
    at("[data-do=undo]").hidden = false;
    at(".rate").hidden = false;
    const shown = at(".shown");
    shown.insertAdjacentHTML("beforeend", sourceHtml(current.question, current.parsed.evidence));
    at("[data-do=next]").focus({ preventScroll: true });
  }

  async function record(recall: Recall): Promise<void> {
    if (!current || !given) return;
    const { question, deck, key } = current;
    const before = reviews.getState().memories[key] ?? newMemory(given.at);
    drawRating(recall, before);
    await reviews.getState().review({ question, deck: deck.id, recall, ...given });
    drawFigures();
  }

  function drawRating(pressed: Recall, before: ReturnType<typeof newMemory>): void {
    const now = given?.at ?? Date.now();
    const when = (recall: Recall) => {
      const { due } = reviewMemory(before, recall, now).memory;
      return sayReview("comesAgain", { when: timeUntil(due, now) });
    };
    const whens = {
      again: when("again"),
      hard: when("hard"),
      good: when("good"),
      easy: when("easy"),
    };
    at(".rate").innerHTML = rateHtml(pressed, whens);
  }

  async function rate(recall: Recall | undefined): Promise<void> {
    if (!current || !given || !recall) return;
    // Drawn anew, the buttons would lose the focus of who presses them.
    const hadFocus = at(".rate").contains(document.activeElement);
    await reviews.getState().undo();
    const recorded = record(recall);
    if (hadFocus) at(`[data-recall=${recall}]`).focus({ preventScroll: true });
    await recorded;
  }

  function show(): void {
    if (!current || given) return;
    at(".shown").innerHTML =
      `<p class="told">${escapeHtml(sayReview("shown"))}</p>${keyHtml(current.question)}`;
    take(0, undefined, "again");
  }

  async function undo(): Promise<void> {
    const last = reviews.getState().log.at(-1);
    if (!last) return;
    await reviews.getState().undo();
    const question = asked.get(last.question);
    if (!question) {
      goOn();
      return;
    }
    at(".left").textContent = sayReview("undone");
    ask(question);
  }

  const unsubscribe = own.answers.subscribe(({ answers }) => {
    const answer = current && answers[answerKey(current.question)];
    if (!current || !answer || given) return;
    const grade = gradeAnswer(current.question, answer);
    take(grade, answer.confidence, suggestRecall(grade, answer.confidence));
  });
  const unsubscribeKept = reviews.subscribe(({ notKept }) => {
    at(".problem").innerHTML = notKept
      ? `<strong>${escapeHtml(sayReview("notKept"))}</strong> ${tellNotKept(new NotKeptError(notKept)) ?? ""}`
      : "";
  });
  app.querySelector(".review")?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do], [data-recall]");
    const { do: act, recall } = button?.dataset ?? {};
    if (recall) void rate(RECALLS.find((each) => each === recall));
    if (act === "show") show();
    if (act === "next") goOn();
    if (act === "undo") void undo();
    if (act === "more") {
      limit += NEW_A_DAY;
      goOn();
    }
  });
  at("select").addEventListener("change", (event) => {
    const id = (event.target as HTMLSelectElement).value;
    location.hash = id ? `#/review/${id}` : "#/review";
  });
  listenForKeys(
    {
      isAsking: () => current !== undefined && given === undefined,
      question: () => app.querySelector("jc-question"),
      show,
      rate: (index) => void rate(RECALLS[index]),
      next: () => (given ? goOn() : undefined),
      undo: () => void undo(),
    },
    signal,
  );

  try {
    const { decks, damaged } = await repository.list();
    const chosen = decks.filter(({ id }) => !only || id === only);
    at("select").innerHTML = optionsHtml(decks, only);
    if (damaged.length > 0) at(".problem").textContent = sayReview("damaged");
    [asked] = await Promise.all([
      collectQuestions(chosen, () => new Promise((resolve) => setTimeout(resolve))),
      reviews.getState().load(),
    ]);
    if (!signal.aborted) goOn();
  } catch (error) {
    at(".left").textContent = "";
    at(".problem").innerHTML = tellNotKept(error) ?? noticeOf(error);
  }
  return () => {
    work.abort();
    clearTimeout(waiting);
    unsubscribe();
    unsubscribeKept();
    defineElements(context);
  };
};
