import { ensureBuilt } from "../setup/build-parts.mjs";
import { installPackages } from "../setup/install-packages.mjs";
import { ROOT } from "../setup/root.mjs";
import { endWith } from "../setup/stop.mjs";
import { checkPort } from "./check-port.mjs";
import { keepMade, makeDeck } from "./make-deck.mjs";
import { openBrowser } from "./open-browser.mjs";
import { chooseSlug, findArticle, placeArticle } from "./place-article.mjs";
import { readOptions, USAGE } from "./read-options.mjs";
import { serveSite } from "./serve-site.mjs";
import { settleDeck } from "./settle-deck.mjs";

await endWith(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  // First what needs no time, so that nobody waits for an installation to hear of a typing error.
  const article = findArticle(options.article, process.env["INIT_CWD"] ?? process.cwd(), ROOT);
  await checkPort(options.port);
  await installPackages();
  await ensureBuilt("cli");
  const { summary, text } = await makeDeck(article, ROOT);
  // Only now: an article that gives no deck leaves no folder behind.
  const slug = chooseSlug(article, text, ROOT);
  keepMade(slug, ROOT);
  placeArticle(text, slug, ROOT);
  if (summary) console.log(`The article gives ${summary}.`);
  console.log(settleDeck(slug, ROOT));
  // The site carries the decks, so it comes after the deck.
  await ensureBuilt("site");
  const close = await serveSite(options.port);

  const address = `http://localhost:${options.port}/?src=${encodeURI(`decks/${slug}/deck.md`)}`;
  console.log(`\nOpen ${address}\nCtrl-C ends it.`);
  if (options.open && process.stdout.isTTY && !process.env["CI"]) openBrowser(address);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await close();
  return 0;
});
