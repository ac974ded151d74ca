import { escapeHtml } from "../../deck/index.ts";
import { sayCommon, sayLibrary } from "../../words/index.ts";

/** Asks for a name in a dialog; `undefined` where the person thought better of it. */
export function askName(
  dialog: HTMLDialogElement,
  {
    title,
    hint,
    value,
  }: { readonly title: string; readonly hint?: string; readonly value: string },
): Promise<string | undefined> {
  dialog.innerHTML = `<form method="dialog">
    <label>${escapeHtml(title)}<input name="name" type="text" autocomplete="off" maxlength="200"></label>
    ${hint ? `<p class="hint">${escapeHtml(hint)}</p>` : ""}
    <div class="actions"><button type="submit" class="primary" value="save">${escapeHtml(sayLibrary("save"))}</button>
    <button type="submit" value="cancel" formnovalidate>${escapeHtml(sayCommon("cancel"))}</button></div></form>`;
  const field = dialog.querySelector("input") as HTMLInputElement;
  field.value = value;
  dialog.returnValue = "cancel";
  dialog.showModal();
  field.select();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => resolve(dialog.returnValue === "save" ? field.value : undefined),
      { once: true },
    );
  });
}
