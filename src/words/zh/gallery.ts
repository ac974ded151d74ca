import type { sayGallery } from "../gallery.ts";
import type { Translated } from "../words.ts";

export const gallery: Translated<typeof sayGallery> = {
  title: "幻灯片示例",
  lead: "每一份都由本程序根据一篇文章生成，不使用大语言模型。点击任一论断后的编号，即可看到原文句子。",
  minutesN: { other: "{n} 分钟" },
  questionsN: { other: "{n} 道题" },
  asMade: "程序直接生成，未经修改",
  worked: "为报告编辑过",
  seeMade: "同一篇文章：程序直接生成的版本",
};
