import { expect, test } from "vitest";
import { rawAddress } from "./raw-address.ts";

test.each([
  [
    "https://github.com/ada/decks/blob/main/nsclc/deck.md",
    "https://raw.githubusercontent.com/ada/decks/main/nsclc/deck.md",
  ],
  [
    "https://github.com/ada/decks/blob/main/deck.md?plain=1#L10",
    "https://raw.githubusercontent.com/ada/decks/main/deck.md",
  ],
  [
    "https://gist.github.com/ada/0a1b2c3d4e5f60718293a4b5c6d7e8f9#file-deck-md",
    "https://gist.githubusercontent.com/ada/0a1b2c3d4e5f60718293a4b5c6d7e8f9/raw",
  ],
  [
    "https://gitlab.com/group/sub/project/-/blob/main/a%20b/deck.md?ref_type=heads",
    "https://gitlab.com/api/v4/projects/group%2Fsub%2Fproject/repository/files/a%20b%2Fdeck.md/raw?ref=main",
  ],
  [
    "https://codeberg.org/ada/decks/src/branch/main/talks/deck.md",
    "https://codeberg.org/api/v1/repos/ada/decks/raw/talks/deck.md?ref=main",
  ],
  [
    "https://zenodo.org/records/1234567/files/deck.md?download=1",
    "https://zenodo.org/api/records/1234567/files/deck.md/content",
  ],
  ["https://example.org/talks/deck.md?v=2", "https://example.org/talks/deck.md?v=2"],
  ["https://github.com/ada/decks", "https://github.com/ada/decks"],
])("%s is the file %s", (page, raw) => {
  expect(rawAddress(new URL(page)).href).toBe(raw);
});
