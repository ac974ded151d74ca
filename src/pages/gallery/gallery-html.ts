import {
  type CitedArticle,
  doiUrl,
  escapeHtml,
  layoutOf,
  nameLicence,
  parseDeck,
  presentedSlides,
  questionsOf,
  renderSlide,
  type Slide,
} from "../../deck/index.ts";
import { sayGallery } from "../../words/index.ts";

/** A deck that ships: the folder's name, and its texts. */
export interface ShippedDeck {
  readonly slug: string;
  /** As the program made it. */
  readonly deck: string;
  /** What a person made of it, where somebody has. */
  readonly talk?: string;
}

/** The page of the decks that ship, safe HTML that needs no script: worked talks before the rest. */
export function galleryHtml(decks: readonly ShippedDeck[]): string {
  const sorted = decks.toSorted(
    (a, b) =>
      Number(a.talk === undefined) - Number(b.talk === undefined) || (a.slug < b.slug ? -1 : 1),
  );
  return `
    <header class="bar"><a class="home" href="./">journal-club</a></header>
    <main class="gallery">
      <h1 ${marked("title")}</h1>
      <p class="lead" ${marked("lead")}</p>
      <ul class="decks">${sorted.map(deckHtml).join("")}</ul>
    </main>
    <footer class="site-foot"></footer>`;
}

function deckHtml({ slug, deck: made, talk }: ShippedDeck): string {
  const { deck } = parseDeck(talk ?? made);
  const { title, article, minutes, lang = "en" } = deck.front;
  const page = `./decks/${encodeURIComponent(slug)}/`;
  const address = talk === undefined ? page : `./?src=decks/${encodeURIComponent(slug)}/talk.md`;
  const [first] = presentedSlides(deck);
  const facts = [
    minutes === undefined ? "" : `<span ${marked("minutesN", minutes)}</span>`,
    `<span ${marked("questionsN", questionsOf(deck).length)}</span>`,
    `<span ${marked(talk === undefined ? "asMade" : "worked")}</span>`,
  ].filter((fact) => fact !== "");
  const rest = talk === undefined ? "" : `<p><a href="${page}" ${marked("seeMade")}</a></p>`;
  return `<li>
      <a class="open" href="${escapeHtml(address)}" lang="${escapeHtml(lang)}">${first ? pictureOf(first) : ""}<h2>${escapeHtml(title)}</h2></a>
      <p class="facts">${facts.join(" · ")}</p>
      ${article ? citeHtml(article) : ""}${rest}
    </li>`;
}

/** The first slide, small: a picture, of which nothing is to be pressed or read out. */
function pictureOf(slide: Slide): string {
  const html = renderSlide(slide).replace(/<\/?a\b[^>]*>/gu, "");
  return `<div class="picture" aria-hidden="true"><div class="face" data-layout="${layoutOf(slide)}">${html.replace(/<(\/?)h[1-4]\b/gu, "<$1p").replace("<p>", '<p class="headline">')}</div></div>`;
}

/** Whose work it is, where it is, and what lets us show it. */
function citeHtml({ authors = [], journal, year, doi, licence }: CitedArticle): string {
  const [first = "", ...others] = authors;
  const names = others.length > 2 ? `${first} et al.` : authors.join(", ");
  const where = [journal && `<cite>${escapeHtml(journal)}</cite>`, year].filter(Boolean).join(" ");
  const link = doi && `<a href="${escapeHtml(doiUrl(doi))}">doi.org/${escapeHtml(doi)}</a>`;
  const named = licence === undefined ? undefined : nameLicence(licence);
  const terms =
    named &&
    (named.address === undefined
      ? escapeHtml(named.name)
      : `<a href="${named.address}">${named.name}</a>`);
  return `<p class="source">${[escapeHtml(names), where, link, terms].filter(Boolean).join(" · ")}</p>`;
}

/** The rest of an opening tag, and its words, by which the script finds what to say otherwise. */
function marked(key: keyof typeof sayGallery.english, n?: number): string {
  const count = n === undefined ? "" : ` data-n="${n}"`;
  return `data-say="${key}"${count}>${escapeHtml(sayGallery(key, n === undefined ? {} : { n }))}`;
}
