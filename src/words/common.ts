import { definePart } from "./words.ts";

/** What every part of the interface says. */
export const sayCommon = /* @__PURE__ */ definePart("common", {
  cancel: "Cancel",
  close: "Close",
  undo: "Undo",
  language: "Language",
});
