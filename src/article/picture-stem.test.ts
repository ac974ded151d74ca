import { expect, test } from "vitest";
import { pictureStem } from "./picture-stem.ts";

test.each([
  ["fig/384_Fig1_HTML.jpg", "384_fig1_html"],
  ["C:\\papers\\F1.TIFF", "f1"],
  ["jamanetwork.2024.f2.png", "jamanetwork.2024.f2"],
  ["gr1", "gr1"],
  ["", ""],
])("the picture %j is known as %j", (path, stem) => {
  expect(pictureStem(path)).toBe(stem);
});
