import type { sayExporting } from "../exporting.ts";
import type { Translated } from "../words.ts";

export const exporting: Translated<typeof sayExporting> = {
  present: "演示",
  title: "下载幻灯片",
  "group-show": "演示与阅读",
  "group-ask": "题目",
  "group-keep": "幻灯片原文与参考文献",
  working: "正在生成 {form} 文件…",
  cancelled: "已停止，未保存任何文件。",
  written: "{name}（{size} kB）已保存到下载文件夹。",
  printed: "页面已交给浏览器：可打印，或另存为 PDF。",
  html: "单个网页文件，断网也能从本地打开：可阅读、演示、答题",
  pptx: "PowerPoint、Keynote 或 LibreOffice：文字、表格、图表均可编辑",
  pdf: "幻灯片 PDF，每页一张",
  handout: "双栏阅读版讲义，题目在文末，答案在最后一页",
  md: "幻灯片原文，Markdown 文本",
  zip: "幻灯片连同原文和图片，可在本程序中重新打开",
  anki: "Anki：题目做成卡片，背面附出处",
  tsv: "题目的制表符文本，可导入 Anki、Mnemosyne 或电子表格",
  moodle: "Moodle：XML 格式，可导入题库",
  gift: "Moodle 等：GIFT 格式，可直接阅读",
  qti: "Canvas、Blackboard、OLAT 等：QTI 2.1 格式",
  csv: "题目的电子表格",
  kahoot: "Kahoot!：电子表格，每题最多四个选项",
  bib: "本文及参考文献，供 LaTeX、Zotero、JabRef 使用（BibTeX）",
  ris: "本文及参考文献，供 EndNote、Zotero、Mendeley 使用（RIS）",
};
