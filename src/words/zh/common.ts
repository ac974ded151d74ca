import type { sayCommon } from "../common.ts";
import type { Translated } from "../words.ts";

export const common: Translated<typeof sayCommon> = {
  cancel: "取消",
  close: "关闭",
  undo: "撤销",
  language: "语言",
};
