import { escapeHtml, hasMath } from "../../deck/index.ts";
import { InputError } from "../../kernel/index.ts";
import { pictureData } from "../embed-pictures.ts";
import type { Exporter } from "../exporter.ts";
import { listPictures } from "../list-pictures.ts";

/** Where the deck goes in the page that the build makes (`player.html`). */
const PLACE = /(<script type="application\/json" id="deck">)[\s\S]*?(<\/script>)/u;

/**
 * One page that opens from disk: the site's reader and presenter, made by the build, with the deck
 * and its pictures in it. Text is put where no script runs and no tag begins.
 */
export const html: Exporter = {
  id: "html",
  mediaType: "text/html",
  async write({ deck, markdown }, tools) {
    await tools.step(0);
    const player = await tools.loadAsset(hasMath({ deck }) ? "player-math.html" : "player.html");
    if (!PLACE.test(player)) {
      throw new InputError(
        "the page that shows decks is of another version",
        "reload and try again",
      );
    }
    const pictures: Record<string, string> = {};
    const addresses = listPictures(deck).filter((address) => !address.startsWith("data:"));
    for (const [index, address] of addresses.entries()) {
      await tools.step((0.9 * (index + 1)) / (addresses.length + 1));
      const data = await pictureData(address, tools);
      if (data) pictures[address] = data;
      else tools.tell(`The picture ${address} was not found, so it is not in the file.`);
    }
    const held = JSON.stringify({ markdown, pictures }).replace(/</gu, "\\u003c");
    const { title, lang = "en" } = deck.front;
    return player
      .replace(PLACE, (_, open: string, close: string) => open + held + close)
      .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)}</title>`)
      .replace(/<html lang="[^"]*">/u, () => `<html lang="${escapeHtml(lang)}">`);
  },
};
