import { createStore, type StoreApi } from "zustand/vanilla";
import {
  DamagedRecordError,
  type DeckChange,
  type DeckRecord,
  mergeTexts,
  NotKeptError,
  type Origin,
  type Repository,
  type WhyNotKept,
} from "../library/index.ts";
import type { Conflict, KeptDeckState, Resolution, WriteAhead } from "./kept-deck.ts";
import { recoverUnsaved, setLeftAside } from "./recover-unsaved.ts";

/** What of the world the store needs; a test gives its own. */
export interface KeptDeckOptions {
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly ahead?: WriteAhead;
  /** Runs later; what it returns calls that off. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
}

/** A key waits so long at most until it is on its way: with the writing, less than half a second. */
const PAUSE_MS = 250;
/** What could not be saved is tried again after so long, and then after twice as long each time. */
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
/** Trying again does not help: the page has to be loaded anew. */
const FINAL: readonly WhyNotKept[] = ["newer", "closed", "migration"];

const CLOSED = {
  phase: "none",
  record: undefined,
  markdown: "",
  saving: { state: "saved" },
  conflict: undefined,
  damaged: undefined,
  recovered: "none",
} as const;

/**
 * The deck that the person works on, and whether it is kept. It holds state; keeping is the
 * repository's. What is typed is saved within 300 ms, each time only if nobody else changed the deck.
 */
export function createKeptDeckStore(
  repository: Repository,
  { newId, now, ahead, later = inTime }: KeptDeckOptions,
): StoreApi<KeptDeckState> {
  /** What is not saved yet, and since when. */
  let pending: Omit<DeckChange, "id"> = {};
  let pendingSince: number | undefined;
  let origin: Origin = "typed";
  let writing: Promise<void> | undefined;
  let callOff = () => {};
  let callOffAhead = () => {};
  let failures = 0;
  /** Whether what other pages left could not be saved when the deck was opened. */
  let isMoreLeft = false;
  let unwatch = () => {};

  const store = createStore<KeptDeckState>()((set, get) => {
    const isPending = () => Object.keys(pending).length > 0;

    function schedule(milliseconds: number): void {
      callOff();
      callOff = later(() => void save(), milliseconds);
    }

    /** One save at a time; what comes in the meantime is saved by the next. */
    function save(): Promise<void> {
      callOff();
      writing ??= write().finally(() => {
        writing = undefined;
        if (!isPending() || get().saving.state !== "saving") return;
        schedule(Math.max(0, PAUSE_MS - (now() - (pendingSince ?? now()))));
      });
      return writing;
    }

    async function write(): Promise<void> {
      const { record, conflict } = get();
      if (!record || !isPending() || conflict) return;
      const change = pending;
      const as = origin;
      const since = pendingSince;
      pending = {};
      pendingSince = undefined;
      origin = "typed";
      const putBack = () => {
        pending = { ...change, ...pending };
        pendingSince = since;
        if (as !== "typed") origin = as;
      };
      try {
        const outcome = await repository.save({ id: record.id, ...change }, record.revision, as);
        if (outcome.outcome === "saved") return saved(outcome.record);
        putBack();
        await meet(outcome.theirs);
      } catch (error) {
        putBack();
        failed(error);
      }
    }

    function saved(record: DeckRecord): void {
      failures = 0;
      if (!isPending()) ahead?.drop(record.id);
      set({ record, saving: { state: isPending() ? "saving" : "saved" } });
      if (!isMoreLeft || !ahead || isPending()) return;
      isMoreLeft = false;
      void setLeftAside(repository, ahead, record.id, record.markdown).catch(() => {
        isMoreLeft = true;
      });
    }

    function failed(error: unknown): void {
      const why = error instanceof NotKeptError ? error.why : "failed";
      if (why === "failed") console.error(error);
      set({ saving: { state: "not-saved", why } });
      writeAhead();
      if (FINAL.includes(why)) return;
      schedule(Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** failures));
      failures += 1;
    }

    /** Another window saved this deck first. Only where both changed its text is the person asked. */
    async function meet(theirs: DeckRecord | undefined): Promise<void> {
      const { record, markdown } = get();
      if (!record) return;
      if (!theirs) {
        // It was purged there, and is being worked on here.
        pending = { ...contentOf(record), ...pending, markdown };
        origin = "recovered";
        set({ record: { ...record, revision: 0 } });
        return write();
      }
      const base = record.markdown;
      const isOurs = markdown !== base && markdown !== theirs.markdown;
      if (isOurs && theirs.markdown !== base) {
        set({
          conflict: { base, theirs, merge: mergeTexts(base, markdown, theirs.markdown) },
          saving: { state: "not-saved", why: "changed" },
        });
        writeAhead();
        return;
      }
      if (!isOurs) {
        const { markdown: _, ...rest } = pending;
        pending = rest;
      }
      set({ record: theirs, markdown: isOurs ? markdown : theirs.markdown });
      if (isPending()) return write();
      saved(theirs);
    }

    function writeAhead(): void {
      const { record, markdown } = get();
      if (!record) return;
      // What was taken back must not come again.
      if (markdown === record.markdown && record.revision > 0) ahead?.drop(record.id);
      else ahead?.keep({ deck: record.id, revision: record.revision, markdown, at: now() });
    }

    function put(change: Omit<DeckChange, "id">, as: Origin): boolean {
      const { phase, conflict, record } = get();
      if (phase !== "open" || !record) return false;
      pending = { ...pending, ...change };
      pendingSince ??= now();
      if (as !== "typed") origin = as;
      const markdown = change.markdown ?? get().markdown;
      set({
        markdown,
        ...(conflict ? { conflict: again(conflict, markdown) } : { saving: { state: "saving" } }),
      });
      // What cannot be saved for now is at least written ahead, as soon as it would be saved.
      if (conflict || failures > 0) {
        callOffAhead();
        callOffAhead = later(writeAhead, waitOf(pendingSince));
      }
      if (!writing && !conflict) schedule(failures > 0 ? RETRY_MS : waitOf(pendingSince));
      return true;
    }

    const waitOf = (since: number) => Math.max(0, PAUSE_MS - (now() - since));

    async function flush(): Promise<boolean> {
      // What is being written may leave more behind.
      for (let i = 0; i < 3 && (writing || isPending()); i++) await save();
      return get().saving.state === "saved";
    }

    function start(id: string): void {
      unwatch();
      unwatch = repository.watch(async ({ deck, revision }) => {
        const { record, phase } = get();
        if (deck !== id || phase !== "open" || !record || revision <= record.revision) return;
        if (isPending() || writing) return void save();
        const theirs = await repository.load(id).catch(() => undefined);
        if (theirs && get().record === record && !isPending()) {
          set({ record: theirs, markdown: theirs.markdown });
        }
      });
    }

    function begin(record: DeckRecord): void {
      pending = {};
      pendingSince = undefined;
      failures = 0;
      isMoreLeft = false;
      set({ ...CLOSED, phase: "open", record, markdown: record.markdown });
      start(record.id);
    }

    /** What could not be saved is shown, and tried again; what others changed since is no part of it. */
    function takeLeft({ id, revision }: DeckRecord): void {
      const left = [...(ahead?.left() ?? [])].filter(
        ([, unsaved]) => unsaved.deck === id && unsaved.revision === revision,
      );
      const [name, latest] = left.sort(([, a], [, b]) => b.at - a.at)[0] ?? [];
      if (!name || !latest || !put({ markdown: latest.markdown }, "recovered")) return;
      // From now on it is this page's to keep, and to take back.
      if (ahead?.keep(latest)) ahead.forget(name);
    }

    async function create(content: Omit<DeckChange, "id">, as: Origin): Promise<string> {
      await close();
      const id = newId();
      const at = now();
      const markdown = content.markdown ?? "";
      const empty = { id, title: "", markdown: "", pictures: [], createdAt: at, updatedAt: at };
      begin({ ...empty, revision: 0 });
      put({ pictures: [], ...content, markdown }, as);
      await flush();
      return id;
    }

    async function close(): Promise<boolean> {
      // What is typed from here on would be of no deck.
      set({ phase: "loading" });
      const isKept = await flush();
      if (!isKept) writeAhead();
      callOff();
      callOffAhead();
      unwatch();
      pending = {};
      set(CLOSED);
      return isKept;
    }

    async function resolve({ go, ...rest }: Resolution): Promise<void> {
      const { conflict, record, markdown: ours } = get();
      if (!conflict || !record) return;
      const { theirs } = conflict;
      const pictures = pending.pictures ?? record.pictures;
      try {
        if (go === "both") {
          const content = { ...contentOf(record), ...pending, markdown: ours };
          ahead?.drop(record.id);
          set({ conflict: undefined });
          pending = {};
          await create({ ...content, name: `${theirs.title} (2)` }, "copied");
          return;
        }
        // Whatever is chosen, the other text stays among the versions.
        if (go !== "ours") {
          await repository.setAside(theirs.id, { markdown: ours, pictures }, "ours");
        }
        if (go !== "theirs") await repository.setAside(theirs.id, theirs, "theirs");
      } catch (error) {
        return failed(error);
      }
      if (go === "theirs") {
        ahead?.drop(record.id);
        return begin(theirs);
      }
      const markdown = "markdown" in rest ? rest.markdown : ours;
      const joined = joinPictures(theirs.pictures, pictures);
      pending = { ...pending, markdown, pictures: joined };
      pendingSince ??= now();
      origin = "merged";
      set({ conflict: undefined, record: theirs, markdown, saving: { state: "saving" } });
      await flush();
    }

    return {
      ...CLOSED,
      create,
      close,
      flush,
      resolve,
      open: async (id) => {
        // On the way from one page of it to another, nothing is fetched, nor lost that is not saved.
        if (isOpen(get()) && get().record?.id === id) return;
        await close();
        set({ ...CLOSED, phase: "loading" });
        try {
          // A device that is full cannot save what was left; the deck is opened all the same.
          const recovered = ahead
            ? await recoverUnsaved(repository, ahead, id).catch(() => undefined)
            : "none";
          const record = await repository.load(id);
          if (!record) return set({ phase: "missing" });
          begin(record);
          set({ recovered: recovered ?? "taken" });
          isMoreLeft = recovered === undefined;
          if (isMoreLeft) takeLeft(record);
        } catch (error) {
          if (error instanceof DamagedRecordError) {
            return set({ phase: "damaged", damaged: error.damaged });
          }
          set({ phase: "none" });
          throw error;
        }
      },
      edit: (markdown) =>
        markdown === get().markdown ? isOpen(get()) : put({ markdown }, "typed"),
      change: (change, as = "typed") => put(change, as),
      hide: () => {
        if (isPending() || writing) writeAhead();
        if (isPending()) void save();
      },
      restore: async (revision) => {
        const { record } = get();
        const text = record && (await repository.textOf(record.id, revision));
        if (!text) return;
        // What was typed until now is a version of its own before it is replaced.
        await flush();
        await repository.setAside(record.id, currentText(get()), "ours");
        put({ markdown: text.markdown, pictures: text.pictures }, "restored");
        await flush();
      },
    };
  });
  return store;
}

const isOpen = ({ phase }: KeptDeckState) => phase === "open";

const currentText = ({ markdown, record }: KeptDeckState) => ({
  markdown,
  pictures: record?.pictures ?? [],
});

function again(conflict: Conflict, markdown: string): Conflict {
  const { base, theirs } = conflict;
  return { ...conflict, merge: mergeTexts(base, markdown, theirs.markdown) };
}

/** The whole content of a record, for a deck that is written anew. */
function contentOf(record: DeckRecord): Omit<DeckChange, "id"> {
  const {
    id: _,
    title: __,
    revision: ___,
    createdAt: ____,
    updatedAt: _____,
    removedAt: ______,
    ...content
  } = record;
  return content;
}

function joinPictures(
  a: DeckRecord["pictures"],
  b: DeckRecord["pictures"],
): DeckRecord["pictures"] {
  return [...new Map([...a, ...b].map((each) => [each.name, each])).values()];
}

function inTime(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
