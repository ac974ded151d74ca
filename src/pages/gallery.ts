import { sayGallery } from "../words/index.ts";
import { chosenLanguage, settleLanguage } from "./language.ts";
import { keepOffline } from "./offline/keep-offline.ts";
import { layFoot } from "./site-foot.ts";

// The page stands as it was built, in English; all that the script adds is another language.
if (chosenLanguage() !== "en") {
  await settleLanguage();
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const { say, n } = element.dataset;
    const key = say as keyof typeof sayGallery.english;
    element.textContent = sayGallery(key, n === undefined ? {} : { n: Number(n) });
  }
  document.title = `${sayGallery("title")} · journal-club`;
}
layFoot(document.querySelector(".site-foot") as HTMLElement);
keepOffline();
