import "../../styles/library.css";
import { escapeHtml } from "../../../deck/index.ts";
import { compareTexts, type Revision } from "../../../library/index.ts";
import { sayLibrary, spoken } from "../../../words/index.ts";
import { noticeOf } from "../../notice.ts";
import type { ShowPage } from "../../route.ts";
import { askName } from "../ask-name.ts";
import { useShelf } from "../shelf.ts";
import { tellNotKept } from "../tell-not-kept.ts";
import { differenceHtml } from "./difference-html.ts";

const say = (...given: Parameters<typeof sayLibrary>) => escapeHtml(sayLibrary(...given));

/** `#/history/k3f9`: the versions of a deck, what each differs in, and the way back to it. */
export const showHistory: ShowPage = async (app, _context, { rest: id }) => {
  const { repository, kept } = useShelf();
  document.title = "journal-club";
  document.documentElement.lang = spoken();
  app.innerHTML = `<header class="bar"><a class="home" href="#/new">journal-club</a>
      <nav class="ways"><a href="#/decks">${say("title")}</a><a href="#/deck/${escapeHtml(id)}">${say("open")}</a></nav></header>
    <main class="library history"><h1></h1><p class="lead">${say("historyLead")}</p>
      <p class="told" role="status"></p><p class="problem" role="alert"></p><ol class="versions"></ol></main>
    <dialog class="ask"></dialog>`;
  const at = <T extends HTMLElement>(selector: string) => app.querySelector(selector) as T;

  async function attempt(act: () => Promise<void>): Promise<void> {
    at(".problem").textContent = "";
    try {
      await act();
    } catch (error) {
      at(".problem").innerHTML = tellNotKept(error) ?? noticeOf(error);
    }
  }

  async function draw(): Promise<void> {
    await kept.getState().open(id);
    const { record, phase, damaged } = kept.getState();
    if (!record) {
      at("h1").textContent = sayLibrary("missing");
      at(".lead").textContent =
        phase === "damaged" && damaged
          ? sayLibrary("damagedWhy", { id, why: damaged.why })
          : sayLibrary("missingHint");
      return;
    }
    const title = sayLibrary("historyTitle", { title: record.title });
    at("h1").textContent = title;
    document.title = `${title} · journal-club`;
    const revisions = await repository.revisions(id);
    at(".versions").innerHTML = revisions
      .map((each) => versionHtml(each, each.number === record.revision))
      .join("");
  }

  async function compare(item: HTMLElement, number: number): Promise<void> {
    const place = item.querySelector(".difference") as HTMLElement;
    const then = await repository.textOf(id, number);
    const { markdown } = kept.getState();
    place.innerHTML = then ? differenceHtml(compareTexts(then.markdown, markdown)) : "";
  }

  at(".versions").addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    const item = button?.closest<HTMLElement>("[data-number]");
    if (!button || !item) return;
    const number = Number(item.dataset["number"]);
    void attempt(async () => {
      if (button.dataset["do"] === "compare") return compare(item, number);
      if (button.dataset["do"] === "name") {
        const value = item.querySelector(".name")?.textContent ?? "";
        const name = await askName(at("dialog"), { title: sayLibrary("versionName"), value });
        if (name === undefined) return;
        await repository.nameRevision(id, number, name);
        return draw();
      }
      await kept.getState().restore(number);
      await draw();
      at(".told").textContent = sayLibrary("restored");
    });
  });
  await attempt(draw);
  return () => void kept.getState().close();
};

function versionHtml({ number, at, origin, size, name }: Revision, isCurrent: boolean): string {
  const when = new Intl.DateTimeFormat(spoken(), { dateStyle: "medium", timeStyle: "medium" });
  const button = (act: string, words: string) =>
    `<button type="button" data-do="${act}">${words}</button>`;
  return `<li data-number="${number}"${isCurrent ? ' class="current"' : ""}>
    <h2><time datetime="${new Date(at).toISOString()}">${escapeHtml(when.format(at))}</time>${name ? ` <span class="name">${escapeHtml(name)}</span>` : ""}</h2>
    <p>${say(`origin_${origin}`)}, ${say("size", { n: size })}${isCurrent ? `, <strong>${say("current")}</strong>` : ""}</p>
    <div class="do">${isCurrent ? "" : button("compare", say("compare")) + button("restore", say("restore"))}${button("name", say("nameVersion"))}</div>
    <div class="difference" role="status"></div></li>`;
}
