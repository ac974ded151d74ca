import type { ElementContext } from "../elements/index.ts";
import { copyText, tabText } from "../io/browser/index.ts";
import { encodeFragment } from "../share/index.ts";
import { noticeOf } from "./notice.ts";
import { PRESENTED_FROM } from "./presented-from.ts";
import { readRoute } from "./route.ts";
import { siteRoot } from "./site-root.ts";

/** From here a chat program may split a link (Slack) or cut it. */
const LONG_LINK = 4_000;
const GOING_ON = ["pointerdown", "keydown"] as const;

export { deckActions } from "./reader-frame.ts";

export function wireActions(root: HTMLElement, { deck }: ElementContext): void {
  const told = root.querySelector<HTMLElement>(".actions > .told");
  const tell = (html: string) => {
    if (!told) return;
    told.innerHTML = html;
    hushLater(told);
  };
  const link = (page: string) => {
    const url = new URL(siteRoot() + page, location.href);
    url.search = "";
    url.hash = encodeFragment(deck.getState().markdown);
    return url.href;
  };
  const actions: Record<string, () => void | Promise<void>> = {
    present: () => {
      // "Close" leads back to the page that the person came from.
      tabText.write(PRESENTED_FROM, presentedFrom());
      location.assign(link("present.html"));
    },
    // A deck that came by a link or a file is kept from now on: what is edited must not be lost.
    edit: async () => {
      const named = readRoute(location.hash);
      if (named?.page === "deck") return location.assign(`#/edit/${named.rest}`);
      const { useShelf } = await import("./library/shelf.ts");
      const { markdown } = deck.getState();
      const id = await useShelf().kept.getState().create({ markdown, pictures: [] }, "opened");
      location.assign(`${siteRoot()}#/edit/${id}`);
    },
    download: async () => {
      const { openExporting } = await import("./exporting/open-exporting.ts");
      await openExporting({ markdown: deck.getState().markdown });
    },
    link: async () => {
      const url = link("");
      const long =
        url.length > LONG_LINK
          ? ` It has ${url.length.toLocaleString("en")} characters: Slack splits links beyond 4,000, so send the file there.`
          : "";
      if (await copyText(url)) return tell(`Link copied.${long}`);
      tell(`Copy this link: <input class="link" readonly aria-label="Link to this deck">${long}`);
      const field = root.querySelector<HTMLInputElement>(".told .link");
      if (field) field.value = url;
      field?.focus();
      field?.select();
    },
  };
  // On the buttons' own parent: `root` outlives them when another deck takes this one's place, and
  // would then answer a press once for each deck that it has shown.
  root.querySelector("nav.actions")?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-action]");
    const action = actions[button?.dataset["action"] ?? ""];
    if (!action) return;
    void (async () => action())().catch((error: unknown) => tell(noticeOf(error)));
  });
}

/** Empty for a page whose address is the deck's own: it is made from that anew. */
function presentedFrom(): string {
  if (/^#\/(?:made$|deck\/)/u.test(location.hash)) return `./${location.hash}`;
  return siteRoot() === "./" ? "" : location.pathname + location.hash;
}

/** What was said lies over the page, and goes when the person goes on. */
function hushLater(told: HTMLElement): void {
  const goOn = (event: Event) => {
    if (told.contains(event.target as Node)) return;
    told.textContent = "";
    for (const type of GOING_ON) document.removeEventListener(type, goOn, { capture: true });
  };
  for (const type of GOING_ON) document.addEventListener(type, goOn, { capture: true });
}
