import type { ElementContext } from "../elements/index.ts";
import { copyText, packLink, tabText } from "../io/browser/index.ts";
import { encodeFragment, tooLongFor } from "../share/index.ts";
import { noticeOf } from "./notice.ts";
import { PRESENTED_FROM } from "./presented-from.ts";
import { readRoute } from "./route.ts";
import { siteRoot } from "./site-root.ts";

const GOING_ON = ["pointerdown", "keydown"] as const;

export { deckActions } from "./reader-frame.ts";

export function wireActions(root: HTMLElement, context: ElementContext): void {
  const { deck } = context;
  const told = root.querySelector<HTMLElement>(".actions > .told");
  const tell = (html: string) => {
    if (!told) return;
    told.innerHTML = html;
    hushLater(told);
  };
  const linked = (page: string, fragment: string) => {
    const url = new URL(siteRoot() + page, location.href);
    url.search = "";
    url.hash = fragment;
    return url.href;
  };
  const actions: Record<string, () => void | Promise<void>> = {
    present: () => {
      // "Close" leads back to the page that the person came from.
      tabText.write(PRESENTED_FROM, presentedFrom());
      const named = readRoute(location.hash);
      // One of this device is presented from there: no link has its pictures.
      const fragment =
        named?.page === "deck"
          ? `/deck/${encodeURIComponent(named.rest)}`
          : encodeFragment(deck.getState().markdown);
      location.assign(linked("present.html", fragment));
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
    share: async () => {
      const { showSharing } = await import("./sharing/show-sharing.ts");
      await showSharing(root, context);
    },
    download: async () => {
      const { openExporting } = await import("./exporting/open-exporting.ts");
      await openExporting({ markdown: deck.getState().markdown });
    },
    link: async () => {
      const url = linked("", await packLink(deck.getState().markdown));
      const programs = tooLongFor(url.length).join(", ");
      const long = programs
        ? ` It has ${url.length.toLocaleString("en")} characters, too long for ${programs}: send the file there.`
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
