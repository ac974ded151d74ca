import type { Deck } from "../../deck/index.ts";
import type { ListedWork } from "./listed-work.ts";
import { readReference } from "./read-reference.ts";

/** The presented article, and what the deck's slides of references list, each once. */
export function listWorks(deck: Deck): ListedWork[] {
  const { article } = deck.front;
  const items = deck.slides
    .filter(({ kind }) => kind === "references")
    .flatMap(({ blocks }) => blocks.flatMap((b) => (b.type === "prose" ? [b.markdown] : [])))
    .flatMap((markdown) => markdown.split("\n"))
    .flatMap((line) => /^\s*(?:\d+[.)]|[-*])\s+(\S.*)$/u.exec(line)?.[1] ?? []);
  const works = items.map(readReference);
  if (!article) return works;
  const { title, authors = [], type: _type, ...rest } = article;
  const presented: ListedWork = { title, authors: authors.map(familyFirst), ...rest };
  const others = works.filter(
    (work) => work.title !== title && (work.doi === undefined || work.doi !== article.doi),
  );
  return [presented, ...others];
}

const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|ter|ten|bin|al)$/u;

/**
 * "Miraj Ud Din" cannot be parted for certain; the last word is the family's name, with the small
 * words before it: "Ludwig van Beethoven" → "van Beethoven, Ludwig".
 */
function familyFirst(name: string): string {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2) return name.trim();
  let at = words.length - 1;
  if (/^(?:Jr|Sr|I{2,3})\.?$/u.test(words[at] ?? "") && at > 1) at -= 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at -= 1;
  return `${words.slice(at).join(" ")}, ${words.slice(0, at).join(" ")}`;
}
