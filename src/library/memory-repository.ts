import { applyChange, byTime, summarise } from "./apply-change.ts";
import { contentHash } from "./content-hash.ts";
import type { DeckRecord } from "./deck-record.ts";
import { pictureName } from "./picture-name.ts";
import type { Picture, Repository } from "./repository.ts";
import type { Origin, Revision, RevisionText } from "./revision.ts";
import { thinRevisions } from "./thin-revisions.ts";

interface Kept {
  record: DeckRecord;
  readonly versions: Map<number, Revision & RevisionText>;
}

/**
 * Keeps decks as long as the page is open: where the browser keeps nothing, everything else works.
 *
 * @param now milliseconds since 1970
 */
export function createMemoryRepository(now: () => number): Repository {
  const decks = new Map<string, Kept>();
  const pictures = new Map<string, Picture>();

  const find = (id: string): Kept => {
    const kept = decks.get(id);
    if (!kept) throw new RangeError(`there is no deck ${id}`);
    return kept;
  };
  const add = ({ record, versions }: Kept, text: RevisionText, origin: Origin, number: number) => {
    const { markdown } = text;
    versions.set(number, {
      deck: record.id,
      number,
      at: now(),
      origin,
      size: markdown.length,
      markdown,
      pictures: text.pictures,
    });
    for (const old of thinRevisions([...versions.values()], now())) {
      if (old !== record.revision) versions.delete(old);
    }
  };
  const next = ({ versions }: Kept) => Math.max(0, ...versions.keys()) + 1;

  return {
    list: async () => ({
      decks: [...decks.values()]
        .filter(({ record }) => record.removedAt === undefined)
        .map(({ record }) => summarise(record))
        .sort(byTime),
      damaged: [],
    }),
    load: async (id) => decks.get(id)?.record,
    save: async (change, expected, origin = "typed") => {
      const kept = decks.get(change.id);
      if ((kept?.record.revision ?? 0) !== expected) {
        return { outcome: "conflict", theirs: kept?.record };
      }
      const revision = kept ? next(kept) : 1;
      const record = applyChange(kept?.record, change, revision, now());
      const saved = kept ?? { record, versions: new Map() };
      saved.record = record;
      decks.set(change.id, saved);
      add(saved, record, origin, revision);
      return { outcome: "saved", record };
    },
    setAside: async (id, text, origin) => {
      const kept = find(id);
      const number = next(kept);
      add(kept, text, origin, number);
      return number;
    },
    revisions: async (id) =>
      [...(decks.get(id)?.versions.values() ?? [])]
        .map(({ markdown: _, pictures: __, ...revision }) => revision)
        .sort((a, b) => b.number - a.number),
    textOf: async (id, revision) => {
      const version = decks.get(id)?.versions.get(revision);
      return version && { markdown: version.markdown, pictures: version.pictures };
    },
    nameRevision: async (id, revision, name) => {
      const { versions } = find(id);
      const { name: _, ...version } = versions.get(revision) ?? {};
      if ("deck" in version) {
        versions.set(revision, {
          ...(version as Revision & RevisionText),
          ...(name.trim() ? { name: name.trim() } : {}),
        });
      }
    },
    remove: async (id) => {
      const kept = find(id);
      kept.record = { ...kept.record, removedAt: now() };
    },
    recall: async (id) => {
      const kept = find(id);
      const { removedAt: _, ...record } = kept.record;
      kept.record = record;
    },
    purge: async (before) => {
      for (const [id, { record }] of decks) {
        if (record.removedAt !== undefined && record.removedAt < before) decks.delete(id);
      }
      const used = new Set(
        [...decks.values()].flatMap(({ record, versions }) =>
          [record, ...versions.values()].flatMap((each) => each.pictures.map(({ hash }) => hash)),
        ),
      );
      for (const hash of pictures.keys()) if (!used.has(hash)) pictures.delete(hash);
    },
    discardDamaged: async () => undefined,
    putPicture: async (picture) => {
      const hash = contentHash(picture.bytes);
      if (!pictures.has(hash)) pictures.set(hash, picture);
      return { hash, name: pictureName(hash, picture.type) };
    },
    getPicture: async (hash) => pictures.get(hash),
    // Nobody else sees this memory.
    watch: () => () => undefined,
    close: () => undefined,
  };
}
