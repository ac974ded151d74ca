import { escapeHtml, TALK_MINUTES, type TalkMinutes, templateNames } from "../../../deck/index.ts";
import { sayCommon, sayEditor } from "../../../words/index.ts";
import { noticeOf } from "../../notice.ts";
import type { ArticleDesk } from "../article/article-desk.ts";
import { remakeDeck, wishesOf } from "./remake-deck.ts";
import { type Choice, type Revision, reviseDeck, writeRevision } from "./revise-deck.ts";

/** What the deck was made of, this time. */
export interface Remade {
  readonly baseline: string;
  readonly template: string;
  readonly minutes: TalkMinutes;
}

export interface Revised {
  readonly desk: ArticleDesk | undefined;
  readonly baseline: string | undefined;
  readonly text: string;
  readonly take: (text: string, made: Remade) => void;
}

/** Asks for another template or length, shows where hand and program differ, and lets choose. */
export function openRevise(place: HTMLElement, { desk, baseline, text, take }: Revised): void {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet revise";
  dialog.setAttribute("aria-label", sayEditor("reviseTitle"));
  const wishes = desk && wishesOf(text, desk);
  dialog.innerHTML = `
    <form method="dialog">
      <h2>${escapeHtml(sayEditor("reviseTitle"))}</h2>
      <p>${escapeHtml(sayEditor(desk ? "reviseLead" : "reviseNoArticle"))}</p>
      ${wishes ? fieldsHtml(wishes) : ""}
      <p class="problem" role="alert"></p>
      <div class="outcome" role="status"></div>
      <div class="actions">
        ${desk ? `<button type="button" class="primary go">${escapeHtml(sayEditor("reviseGo"))}</button>` : ""}
        <button type="submit" class="cancel">${escapeHtml(sayCommon("cancel"))}</button>
      </div>
    </form>`;
  place.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  const at = <T extends HTMLElement>(selector: string) => dialog.querySelector<T>(selector) as T;
  let ready: { readonly revision: Revision; readonly made: Remade } | undefined;

  const forget = () => {
    ready = undefined;
    at(".outcome").textContent = "";
    at(".go").textContent = sayEditor("reviseGo");
  };
  const remake = (of: ArticleDesk) => {
    const template = at<HTMLSelectElement>("[name=template]").value;
    const chosen = Number(at<HTMLSelectElement>("[name=minutes]").value);
    const minutes = TALK_MINUTES.find((each) => each === chosen) ?? 15;
    const made = remakeDeck(of, template, minutes);
    const before =
      baseline ?? remakeDeck(of, wishes?.template ?? template, wishes?.minutes ?? minutes);
    const revision = reviseDeck(before, text, made);
    ready = { revision, made: { baseline: made, template, minutes } };
    if (writeRevision(revision, text, made) === text) {
      at(".outcome").textContent = sayEditor("reviseSame");
      ready = undefined;
      return;
    }
    at(".outcome").innerHTML = outcomeHtml(revision);
    at(".go").textContent = sayEditor("reviseApply");
  };
  dialog.querySelector(".go")?.addEventListener("click", () => {
    if (!desk) return;
    try {
      if (!ready) return remake(desk);
      const choices = [...dialog.querySelectorAll<HTMLInputElement>(".differs input:checked")].map(
        ({ value }) => value as Choice,
      );
      take(writeRevision(ready.revision, text, ready.made.baseline, choices), ready.made);
      dialog.close();
    } catch (error) {
      at(".problem").innerHTML = noticeOf(error);
    }
  });
  for (const field of dialog.querySelectorAll("[name=template], [name=minutes]")) {
    field.addEventListener("input", forget);
  }
  dialog.showModal();
}

function fieldsHtml({ template, minutes }: { template: string; minutes: TalkMinutes }): string {
  const option = (value: string | number, label: string, isChosen: boolean) =>
    `<option value="${escapeHtml(String(value))}"${isChosen ? " selected" : ""}>${escapeHtml(label)}</option>`;
  const templates = templateNames.map((name) =>
    option(name, nameTemplate(name), name === template),
  );
  const lengths = TALK_MINUTES.map((each) =>
    option(each, sayEditor("minutesN", { n: each }), each === minutes),
  );
  return `
    <label>${escapeHtml(sayEditor("template"))}<select name="template">${templates.join("")}</select></label>
    <label>${escapeHtml(sayEditor("minutes"))}<select name="minutes">${lengths.join("")}</select></label>`;
}

const TEMPLATE_NAMES = {
  article: "templateArticle",
  commentary: "templateCommentary",
  research: "templateResearch",
  trial: "templateTrial",
  cohort: "templateCohort",
  "meta-analysis": "templateMetaAnalysis",
  "case-report": "templateCaseReport",
} as const;

/** What a person calls it; one that is new here has its own name. */
function nameTemplate(name: string): string {
  const known = Object.entries(TEMPLATE_NAMES).find(([each]) => each === name);
  return known ? sayEditor(known[1]) : name;
}

function outcomeHtml({ slides, kept }: Revision): string {
  const conflicts = slides.filter((slide) => !("text" in slide));
  const parts = [
    kept > 0 ? `<p>${escapeHtml(sayEditor("reviseKept", { n: kept }))}</p>` : "",
    conflicts.length > 0
      ? `<p>${escapeHtml(sayEditor("reviseConflicts", { n: conflicts.length }))}</p>`
      : "",
    ...conflicts.map((slide, index) => ("text" in slide ? "" : conflictHtml(slide, index))),
  ];
  return parts.join("");
}

function conflictHtml(
  { mine, theirs }: { readonly mine: string | undefined; readonly theirs: string | undefined },
  index: number,
): string {
  const option = (value: Choice, label: string, isChosen: boolean) =>
    `<label><input type="radio" name="conflict-${index}" value="${value}"${isChosen ? " checked" : ""}> ${escapeHtml(label)}</label>`;
  const both = mine !== undefined && theirs !== undefined;
  return `
    <fieldset class="differs">
      <legend>${index + 1}</legend>
      <div class="versions">
        <div>${option("mine", sayEditor("mine"), true)}<pre>${escapeHtml(mine ?? sayEditor("goneMine"))}</pre></div>
        <div>${option("theirs", sayEditor("theirs"), false)}<pre>${escapeHtml(theirs ?? sayEditor("goneTheirs"))}</pre></div>
      </div>
      ${both ? option("both", sayEditor("both"), false) : ""}
    </fieldset>`;
}
