import type { Database } from "../exporter.ts";
import { NOTE_TYPE, noteType } from "./note-type.ts";

/** A note and its card. */
export interface AnkiNote {
  readonly id: number;
  readonly guid: string;
  /** In the order of `CARD_FIELDS`. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  /** The first eight hexadecimal digits of the SHA-1 of the first field without mark-up. */
  readonly checksum: number;
}

/** Anki's schema 11, which every version since 2012 reads. */
const SCHEMA = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
  scm integer not null, ver integer not null, dty integer not null, usn integer not null,
  ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
  mod integer not null, usn integer not null, tags text not null, flds text not null,
  sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
  ord integer not null, mod integer not null, usn integer not null, type integer not null,
  queue integer not null, due integer not null, ivl integer not null, factor integer not null,
  reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
  ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
  time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`;

/** Between the fields of a note. */
const BETWEEN = "\u001f";

/** Fills an empty database: a collection of one deck, each note with one new card. */
export function fillCollection(
  database: Database,
  deck: { readonly id: number; readonly name: string; readonly description: string },
  notes: readonly AnkiNote[],
  now: number,
): void {
  const seconds = Math.floor(now / 1000);
  database.run(SCHEMA);
  database.run("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", [
    seconds,
    now,
    now,
    JSON.stringify(settings(deck.id, notes.length)),
    JSON.stringify({ [NOTE_TYPE.id]: noteType(deck.id, seconds) }),
    JSON.stringify({
      1: ankiDeck(1, "Default", "", 0),
      [deck.id]: ankiDeck(deck.id, deck.name, deck.description, seconds),
    }),
    JSON.stringify({ 1: DECK_SETTINGS }),
  ]);
  for (const [index, { id, guid, fields, tags, checksum }] of notes.entries()) {
    database.run("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')", [
      id,
      guid,
      NOTE_TYPE.id,
      seconds,
      ` ${tags.join(" ")} `,
      fields.join(BETWEEN),
      fields[0] ?? "",
      checksum,
    ]);
    database.run(
      "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
      [id, id, deck.id, seconds, index + 1],
    );
  }
}

function ankiDeck(id: number, name: string, desc: string, mod: number): object {
  return {
    id,
    name,
    desc,
    mod,
    usn: id === 1 ? 0 : -1,
    conf: 1,
    dyn: 0,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

function settings(deckId: number, notes: number): object {
  return {
    activeDecks: [deckId],
    curDeck: deckId,
    curModel: String(NOTE_TYPE.id),
    nextPos: notes + 1,
    addToCur: true,
    collapseTime: 1200,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    sortBackwards: false,
    sortType: "noteFld",
    timeLim: 0,
  };
}

/** Anki's own defaults. */
const DECK_SETTINGS = {
  id: 1,
  name: "Default",
  mod: 0,
  usn: 0,
  autoplay: true,
  maxTaken: 60,
  replayq: true,
  timer: 0,
  dyn: false,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};
