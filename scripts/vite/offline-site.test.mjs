import { expect, it } from "vitest";
import { listSite } from "./offline-site.ts";

const FILES = [
  ["present.html", "<p>"],
  ["assets/pdf.min-CT5eZYXM.js", "pdf"],
  ["index.html", "<html>"],
];

it("lists all files of a build, and what few need apart", () => {
  const { core, later } = listSite(FILES, ["icon.png"]);
  expect(core).toEqual(["index.html", "present.html", "icon.png"]);
  expect(later).toEqual(["assets/pdf.min-CT5eZYXM.js"]);
});

it("a build has another version when any file has another name or content, and only then", () => {
  const { version } = listSite(FILES, []);
  expect(listSite([...FILES].reverse(), []).version).toBe(version);
  expect(listSite([...FILES.slice(1), ["present.html", "<b>"]], []).version).not.toBe(version);
  expect(listSite([...FILES.slice(1), ["presen.html", "t<p>"]], []).version).not.toBe(version);
  const bytes = FILES.map(([name, text]) => [name, new TextEncoder().encode(text)]);
  expect(listSite(bytes, []).version).toBe(version);
});
