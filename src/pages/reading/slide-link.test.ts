import { expect, test } from "vitest";
import { decodeFragment, encodeFragment, looksLikeDeck } from "../../share/index.ts";
import { nameSlideIn, slideNamedIn } from "./slide-link.ts";

const deck = "---\ntitle: A deck\nformat: 1\n---\n\n# A deck\n";
const link = `#${encodeFragment(deck)}`;

test("a link that names a slide is still the link to its deck", () => {
  const toSeven = nameSlideIn(link, 7);
  expect(toSeven).toBe(`${link}&slide=7`);
  expect(looksLikeDeck(toSeven)).toBe(true);
  expect(decodeFragment(toSeven)).toBe(deck);
  // As a mail program may write it, and with what it puts behind.
  expect(slideNamedIn(toSeven.replace("&", "&amp;"))).toBe(7);
  expect(slideNamedIn(`${toSeven}).`)).toBe(7);
});

test("another slide takes the place of the one that was named", () => {
  expect(nameSlideIn(nameSlideIn(link, 7), 12)).toBe(`${link}&slide=12`);
  expect(nameSlideIn(nameSlideIn("", 7), 12)).toBe("#slide=12");
  expect(slideNamedIn("#slide=12")).toBe(12);
});

test("an address that names none names none", () => {
  for (const hash of ["", "#/made", link, "#slide=0", "#slide=", "#slide=99999", "#landslide=3"]) {
    expect(slideNamedIn(hash), hash).toBeUndefined();
  }
});
