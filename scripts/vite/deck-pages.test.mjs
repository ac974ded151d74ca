import { expect, it } from "vitest";
import { inlineStyles, makeDeckPage } from "./deck-pages.ts";

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta name="description" content="Paste.">
    <title>journal-club</title>
    <link rel="icon" href="./assets/icon-1.svg" type="image/svg+xml">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/share-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="app"><noscript>needs JavaScript</noscript></div>
  </body>
</html>`;
const DECK = {
  title: 'A "deck" & $& <b>',
  lang: "de",
  html: '<section><h1>$1 and $& stay</h1><img src="./figure.png" alt=""></section>',
  builtFrom: "0badcafe",
};
const read = (file) => (file === "assets/index-1.css" ? "body{margin:0}\n" : undefined);
const page = makeDeckPage(inlineStyles(SHELL, read), DECK);

it("the slides are in the page, before the script, and the style with them", () => {
  expect(page).toContain("<style>body{margin:0}</style>");
  expect(page).toContain(`<div id="app" data-deck="0badcafe">${DECK.html}</div>`);
  expect(page.indexOf("<section>")).toBeLessThan(page.indexOf("<script"));
  expect(page).not.toContain("modulepreload");
  expect(page).not.toContain("stylesheet");
  expect(page).not.toContain("noscript");
});

it("addresses of the site lead to its root, and those of the deck stay", () => {
  expect(page).toContain('src="../../assets/index-1.js"');
  expect(page).toContain('href="../../assets/icon-1.svg"');
  expect(page).toContain('src="./figure.png"');
  expect(page).toContain('<html lang="de" data-root="../../">');
});

it("a title cannot leave its place", () => {
  expect(page).toContain("<title>A &quot;deck&quot; &amp; $&amp; &lt;b> · journal-club</title>");
  expect(page).not.toContain("<b>");
});

it("a style that is not there stays a link", () => {
  expect(
    makeDeckPage(
      inlineStyles(SHELL, () => undefined),
      DECK,
    ),
  ).toContain('href="../../assets/index-1.css"');
});
