import type { ElementContext } from "../../elements/index.ts";
import { copyText } from "../../io/browser/index.ts";
import { drawQr, tooLongFor } from "../../share/index.ts";
import { saySharing } from "../../words/index.ts";
import { settleLanguage } from "../language.ts";
import { noticeOf } from "../notice.ts";
import { type Carried, countPictures, isAtAddress, linkTo } from "./link-to.ts";
import { sharingHtml } from "./sharing-html.ts";
import "../styles/sharing.css";

/** The one place from which a deck is given to others: as a link, a code, or a file. */
export async function showSharing(place: HTMLElement, { deck }: ElementContext): Promise<void> {
  const { documentElement } = document;
  const { lang } = documentElement;
  await settleLanguage().catch(() => undefined);
  const spoken = documentElement.lang;
  // The page goes on in the language of its deck; the dialog says in which its own words are.
  documentElement.lang = lang;
  const { markdown, parsed } = deck.getState();
  const dialog = document.createElement("dialog");
  dialog.className = "sharing";
  dialog.lang = spoken;
  dialog.setAttribute("aria-label", saySharing("title"));
  dialog.innerHTML = sharingHtml({
    deck: parsed.deck,
    markdown,
    pictures: countPictures(markdown),
    isAtAddress: isAtAddress(),
    canSend: "share" in navigator,
  });
  place.append(dialog);
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector) as E;
  const field = part<HTMLInputElement>(".link");
  let latest = 0;
  let making = Promise.resolve();

  async function make(): Promise<void> {
    const turn = ++latest;
    const form = new FormData(part<HTMLFormElement>("form"));
    const carried = String(form.get("what")) as Carried;
    try {
      const link = await linkTo(markdown, carried, Number(form.get("where")));
      // Who chose something else in the meantime waits for that.
      if (turn !== latest) return;
      field.value = link;
      part(".problem").textContent = "";
      tell(link);
    } catch (error) {
      if (turn !== latest) return;
      field.value = "";
      part(".problem").innerHTML = noticeOf(error);
    }
  }

  function tell(link: string): void {
    const programs = tooLongFor(link.length).join(", ");
    const warning = programs === "" ? "" : ` ${saySharing("tooLong", { programs })}`;
    part(".about").textContent = saySharing("length", { n: link.length }) + warning;
    const code = drawQr(link);
    part(".qr").innerHTML = code
      ? code.svg.replace("<svg", `<svg aria-label="${saySharing("codeOf")}"`)
      : "<p></p><p></p>";
    if (code) return;
    const [why, instead] = part(".qr").querySelectorAll("p");
    if (why) why.textContent = saySharing("noCode");
    if (instead)
      instead.textContent = saySharing("noCodeHint", { address: "?src=https://…/deck.md" });
  }

  const actions: Readonly<Record<string, () => void | Promise<void>>> = {
    copy: async () => {
      await making;
      if (field.value === "") return;
      if (await copyText(field.value)) part(".about").textContent = saySharing("copied");
      else {
        part(".about").textContent = saySharing("notCopied");
        field.focus();
        field.select();
      }
    },
    // Who closes the other app again has not failed.
    send: async () => {
      await making;
      await navigator
        .share({ title: parsed.deck.front.title, url: field.value })
        .catch(() => undefined);
    },
    file: async () => {
      const { openExporting } = await import("../exporting/open-exporting.ts");
      dialog.close();
      await openExporting({ markdown });
    },
  };
  dialog.addEventListener("change", () => {
    making = make();
  });
  dialog.addEventListener("click", ({ target }) => {
    const name = (target as Element).closest<HTMLElement>("[data-do]")?.dataset["do"];
    void actions[name ?? ""]?.();
  });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  making = make();
}
