import type { saySharing } from "../sharing.ts";
import type { Translated } from "../words.ts";

export const sharing: Translated<typeof saySharing> = {
  open: "分享…",
  title: "分享这份幻灯片",
  what: "链接里包含什么",
  whole: "完整内容，含讲者备注和答案",
  audience: "给听众：不含备注和答案",
  audienceHint:
    "仍可判断对错，靠的是答案的哈希值。这样答案不会被直接看到，但懂编程的人仍能试出来。",
  ungraded: { other: "另有 {n} 道其他题型的题目只提问，不判对错。" },
  address: "幻灯片文件所在的网址：很短，但文件撤下后链接就失效",
  where: "打开时显示",
  start: "开头",
  quiz: "第一道题",
  slide: "第 {n} 页：{title}",
  link: "链接",
  making: "正在生成链接…",
  length: { other: "共 {n} 个字符。" },
  tooLong: "对 {programs} 来说太长，会被截断或拆开；在那里请改发文件。",
  pictures: { other: "有 {n} 张图片不在链接里，需以文件形式发送。" },
  copy: "复制",
  copied: "链接已复制。",
  notCopied: "浏览器不允许自动复制：链接已选中，请手动复制。",
  send: "通过其他应用发送…",
  file: "以文件形式…",
  code: "扫码打开",
  codeOf: "链接的二维码",
  noCode: "这个链接太长，做成二维码后手机无法从幻灯片上扫出来。",
  noCodeHint:
    "可以把 deck.md 放到大家都能访问的地方（GitHub、Zenodo 或课题组网页），再用 {address} 在这里打开：这样的链接足够短。",
};
