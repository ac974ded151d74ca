import "../styles/library.css";
import { escapeHtml } from "../../deck/index.ts";
import { type Merge, type Take, writeMerge } from "../../library/index.ts";
import type { KeptDeckState, StoreApi } from "../../store/index.ts";
import { sayLibrary } from "../../words/index.ts";

const say = (...given: Parameters<typeof sayLibrary>) => escapeHtml(sayLibrary(...given));
const TAKES: readonly Take[] = ["both", "ours", "theirs"];

/**
 * Opens a dialog whenever another window changed the same deck, and goes on as the person chooses.
 * It cannot be dismissed by chance: until then nothing more is saved, and nothing is lost.
 *
 * @returns ends it
 */
export function askWhichText(root: HTMLElement, kept: StoreApi<KeptDeckState>): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "conflict";
  root.append(dialog);
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.addEventListener("click", (event) => {
    const go = (event.target as Element).closest<HTMLElement>("[data-go]")?.dataset["go"];
    const { conflict, resolve } = kept.getState();
    if (!go || !conflict) return;
    if (go === "merge") {
      void resolve({ go, markdown: writeMerge(conflict.merge, takesIn(dialog)) });
    } else if (go === "theirs" || go === "ours" || go === "both") void resolve({ go });
  });
  let asked: unknown;
  const draw = ({ conflict }: KeptDeckState) => {
    if (conflict === asked) return;
    asked = conflict;
    if (!conflict) return dialog.close();
    dialog.innerHTML = conflictHtml(conflict.merge);
    if (!dialog.open) dialog.showModal();
  };
  draw(kept.getState());
  const unsubscribe = kept.subscribe(draw);
  return () => {
    unsubscribe();
    dialog.remove();
  };
}

function conflictHtml(merge: Merge): string {
  let number = 0;
  const passages = merge.pieces.map((piece) => {
    if ("agreed" in piece) return "";
    number += 1;
    return passageHtml(number, piece.ours, piece.theirs);
  });
  const lead =
    merge.conflicts === 0 ? say("conflictClean") : say("conflictCount", { n: merge.conflicts });
  return `<h2>${say("conflictTitle")}</h2><p>${say("conflictLead")} ${lead}</p>
    <div class="passages">${passages.join("")}</div>
    <div class="actions">
      <button type="button" class="primary" data-go="merge">${say("mergeTexts")}</button>
      <button type="button" data-go="ours">${say("takeOurs")}</button>
      <button type="button" data-go="theirs">${say("takeTheirs")}</button>
      <button type="button" data-go="both">${say("keepBoth")}</button>
    </div>`;
}

function passageHtml(number: number, ours: readonly string[], theirs: readonly string[]): string {
  const text = (lines: readonly string[]) =>
    lines.join("").trim() === ""
      ? `<p class="none">${say("nothingThere")}</p>`
      : `<pre>${escapeHtml(lines.join("\n"))}</pre>`;
  const words = { both: say("both"), ours: say("ours"), theirs: say("theirs") };
  const choices = TAKES.map(
    (take) =>
      `<label><input type="radio" name="passage-${number}" value="${take}"${take === "both" ? " checked" : ""}> ${words[take]}</label>`,
  );
  return `<fieldset><legend>${say("passage", { n: number })}</legend>
    <div class="sides"><div><h3>${words.ours}</h3>${text(ours)}</div><div><h3>${words.theirs}</h3>${text(theirs)}</div></div>
    <div class="takes">${choices.join("")}</div></fieldset>`;
}

function takesIn(dialog: HTMLElement): Take[] {
  return [...dialog.querySelectorAll<HTMLInputElement>("input:checked")].map(
    ({ value }) => TAKES.find((take) => take === value) ?? "both",
  );
}
