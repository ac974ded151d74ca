import "../styles/library.css";
import { escapeHtml } from "../../deck/index.ts";
import { copyKept, downloadBytes, downloadText, storageRoom } from "../../io/browser/index.ts";
import { type DamagedRecord, type DeckRecord, NotKeptError } from "../../library/index.ts";
import { recoverUnsaved } from "../../store/index.ts";
import { sayCommon, sayLibrary, spoken } from "../../words/index.ts";
import { noticeOf } from "../notice.ts";
import type { ShowPage } from "../route.ts";
import { layFoot } from "../site-foot.ts";
import { askName } from "./ask-name.ts";
import { keepDecks, keepNew, mayHoldDecks } from "./keep-decks.ts";
import { cardHtml, damagedHtml, emptyHtml, libraryHtml } from "./library-html.ts";
import { folderOf, packDecks } from "./pack-decks.ts";
import { type ListedDeck, listDeck, searchDecks } from "./search-decks.ts";
import { useShelf } from "./shelf.ts";
import { showPictures } from "./show-pictures.ts";
import { tellNotKept } from "./tell-not-kept.ts";

/** Deleted decks can be called back from their address so long. */
const KEPT_AFTER_REMOVAL = 30 * 86_400_000;

/** `#/decks`: all decks of this device. */
export const showLibrary: ShowPage = async (app) => {
  const { repository, ahead } = useShelf();
  const work = new AbortController();
  const { signal } = work;
  document.title = `${sayLibrary("title")} · journal-club`;
  document.documentElement.lang = spoken();
  app.innerHTML = libraryHtml();
  layFoot(app.querySelector(".site-foot") as HTMLElement);
  const at = <T extends HTMLElement>(selector: string) => app.querySelector(selector) as T;
  const [told, problem, cards, search] = [
    at(".told"),
    at(".problem"),
    at(".cards"),
    at<HTMLInputElement>("input[type=search]"),
  ];
  let decks: readonly ListedDeck[] = [];
  let damaged: readonly DamagedRecord[] = [];
  let release = () => {};

  async function refresh(): Promise<void> {
    const shelf = await repository.list();
    decks = shelf.decks.map(listDeck);
    damaged = shelf.damaged;
    draw();
    const room = await storageRoom();
    at(".room").textContent = room
      ? sayLibrary("used", { used: megabytes(room.used), allowed: megabytes(room.allowed) })
      : sayLibrary("usedUnknown");
  }

  function draw(): void {
    const found = searchDecks(decks, search.value);
    const now = Date.now();
    cards.innerHTML =
      decks.length === 0 ? emptyHtml() : found.map((deck) => cardHtml(deck, now)).join("");
    const isSearching = search.value.trim() !== "";
    at(".search").hidden = decks.length < 2;
    at("[data-do=exportAll]").hidden = decks.length === 0;
    at(".count").textContent = !isSearching
      ? ""
      : found.length === 0
        ? sayLibrary("foundNone")
        : sayLibrary("found", { n: found.length });
    at(".damaged").hidden = damaged.length === 0;
    at(".damaged").innerHTML = damaged.length === 0 ? "" : damagedHtml(damaged);
    drawThumbnails(found);
  }

  /** The picture of the first slide, where it has one, behind its title. */
  function drawThumbnails(found: readonly ListedDeck[]): void {
    release();
    const used: ListedDeck["pictures"][number][] = [];
    for (const { id, markdown, pictures } of found) {
      const first = markdown.split(/\n---[ \t]*\r?\n/u, 2).join("\n");
      const picture = pictures.find(({ name }) => first.includes(`](${name})`));
      const sheet = cards.querySelector(`[data-deck="${CSS.escape(id)}"] .sheet`);
      if (!picture || !sheet) continue;
      used.push(picture);
      sheet.insertAdjacentHTML("beforeend", `<img alt="" src="${escapeHtml(picture.name)}">`);
    }
    release = showPictures(cards, repository, used);
  }

  /** Does it, and says what came of it; what fails is said where it stays to be read. */
  async function attempt(act: () => Promise<string | undefined>): Promise<void> {
    problem.textContent = "";
    try {
      const words = await act();
      if (words !== undefined) told.textContent = words;
    } catch (error) {
      problem.innerHTML = tellNotKept(error) ?? noticeOf(error);
      if (error instanceof NotKeptError) offerAsItIs();
    }
  }

  /** Where we cannot read what is kept, the person can still have it. */
  function offerAsItIs(): void {
    problem.insertAdjacentHTML(
      "beforeend",
      ` <button type="button" data-do="asItIs">${escapeHtml(sayLibrary("downloadKept"))}</button>`,
    );
  }

  const load = async (id: string): Promise<DeckRecord> => {
    const record = await repository.load(id);
    if (!record) throw new RangeError(`there is no deck ${id}`);
    return record;
  };

  async function bring(files: readonly File[]): Promise<string> {
    const kept = await keepDecks(repository, files);
    await refresh();
    return sayLibrary("imported", { n: kept.length, title: kept[0]?.title ?? "" });
  }

  const acts: Record<string, (id: string) => Promise<string | undefined>> = {
    rename: async (id) => {
      const record = await load(id);
      const name = await askName(at("dialog.ask"), {
        title: sayLibrary("renameTitle"),
        hint: sayLibrary("renameHint"),
        value: record.title,
      });
      if (name === undefined || name === record.title) return undefined;
      const { revision } = await load(id);
      await repository.save({ id, name }, revision);
      await refresh();
      cards.querySelector<HTMLElement>(`[data-deck="${CSS.escape(id)}"] h2 a`)?.focus();
      return undefined;
    },
    duplicate: async (id) => {
      const record = await load(id);
      const name = sayLibrary("copyName", { title: record.title });
      const { title } = await keepNew(repository, { ...contentOf(record), name }, "copied");
      await refresh();
      return sayLibrary("duplicated", { title });
    },
    export: async (id) => {
      const record = await load(id);
      const bytes = await packDecks(repository, [record]);
      downloadBytes(`${folderOf(record.title, new Set())}.zip`, bytes, "application/zip");
      return undefined;
    },
    exportAll: async () => {
      told.textContent = sayLibrary("packing");
      const records = await Promise.all(decks.map(({ id }) => load(id)));
      const bytes = await packDecks(repository, records);
      downloadBytes("journal-club.zip", bytes, "application/zip");
      return "";
    },
    remove: async (id) => {
      const { title } = await load(id);
      await repository.remove(id);
      await refresh();
      told.innerHTML = `${escapeHtml(sayLibrary("removed", { title }))} <button type="button" data-do="recall" data-id="${escapeHtml(id)}">${escapeHtml(sayCommon("undo"))}</button>`;
      told.querySelector("button")?.focus();
      return undefined;
    },
    raw: async (id) => {
      const record = damaged.find((each) => each.id === id);
      if (record)
        downloadText(`${id}.txt`, [record.rescued, record.raw].filter(Boolean).join("\n\n"));
      return undefined;
    },
    rescue: async (id) => {
      const markdown = damaged.find((each) => each.id === id)?.rescued;
      if (markdown === undefined) return undefined;
      await keepNew(repository, { markdown, pictures: [] }, "recovered");
      await refresh();
      return sayLibrary("rescued");
    },
    giveUp: async (id) => {
      await repository.discardDamaged(id);
      await refresh();
      return undefined;
    },
    asItIs: async () => {
      downloadText("journal-club.json", JSON.stringify(await copyKept("now"), undefined, 1));
      return undefined;
    },
  };

  app.querySelector(".library")?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (!button) return;
    const id = button.closest<HTMLElement>("[data-deck]")?.dataset["deck"] ?? "";
    button.closest("details")?.removeAttribute("open");
    if (button.dataset["do"] === "recall") {
      const back = button.dataset["id"] ?? "";
      void attempt(async () => {
        await repository.recall(back);
        await refresh();
        cards.querySelector<HTMLElement>(`[data-deck="${CSS.escape(back)}"] h2 a`)?.focus();
        return "";
      });
      return;
    }
    const act = acts[button.dataset["do"] ?? ""];
    if (act) void attempt(() => act(id));
  });
  search.addEventListener("input", draw);
  at<HTMLInputElement>("input[type=file]").addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    input.value = "";
    if (chosen.length > 0) void attempt(() => bring(chosen));
  });
  listenForDrops(signal, (files) => {
    const odd = files.find((file) => !mayHoldDecks(file));
    const decksAmong = files.filter(mayHoldDecks);
    void attempt(async () => {
      if (decksAmong.length === 0 && odd) return sayLibrary("notADeck", { name: odd.name });
      return bring(decksAmong);
    });
  });
  const unwatch = repository.watch(() => void refresh().catch(() => undefined));

  await attempt(async () => {
    // What could not be saved stays written ahead; the list is shown all the same.
    const recovered = await recoverUnsaved(repository, ahead).catch(() => "none" as const);
    await repository.purge(Date.now() - KEPT_AFTER_REMOVAL).catch(() => undefined);
    await refresh();
    if (recovered === "none") return undefined;
    return sayLibrary(recovered === "taken" ? "recoveredTaken" : "recoveredAside");
  });
  return () => {
    work.abort();
    unwatch();
    release();
  };
};

/** Files may be dropped anywhere: a browser would else leave the page for them. */
function listenForDrops(signal: AbortSignal, take: (files: readonly File[]) => void): void {
  const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener(
    "dragover",
    (event) => {
      if (carries(event)) event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    "drop",
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
}

function contentOf({ markdown, baseline, article, making, pictures }: DeckRecord) {
  return {
    markdown,
    pictures,
    ...(baseline === undefined ? {} : { baseline }),
    ...(article === undefined ? {} : { article }),
    ...(making === undefined ? {} : { making }),
  };
}

/** "12.3 MB", as the language of the page writes it. */
function megabytes(bytes: number): string {
  const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, "megabyte"] : [bytes / 1e9, "gigabyte"];
  return new Intl.NumberFormat(spoken(), {
    style: "unit",
    unit: unit as string,
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(amount as number);
}
