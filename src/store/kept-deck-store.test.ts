import { expect, test } from "vitest";
import { createMemoryRepository, NotKeptError, type Repository } from "../library/index.ts";
import { createKeptDeckStore } from "./kept-deck-store.ts";

const START = "---\ntitle: A\nformat: 1\n---\n\n# A\n\nfirst\n\nlast\n";

/** A window of one device, whose timers run when the test says so. */
function open(repository: Repository) {
  let timers: (() => void)[] = [];
  let ids = 0;
  const kept = createKeptDeckStore(repository, {
    now: () => 5,
    newId: () => `new-${++ids}`,
    later: (run) => {
      timers.push(run);
      return () => {
        timers = timers.filter((each) => each !== run);
      };
    },
  });
  const runTimers = async () => {
    const due = timers;
    timers = [];
    for (const run of due) run();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { kept, state: () => kept.getState(), runTimers };
}

async function twoWindows() {
  const repository = createMemoryRepository(() => 5);
  await repository.save({ id: "a", markdown: START, pictures: [] }, 0);
  const [one, two] = [open(repository), open(repository)];
  await one.state().open("a");
  await two.state().open("a");
  return { repository, one, two };
}

/** Both have changed the deck; the second was too late. */
async function conflict(ours: string, theirs: string) {
  const windows = await twoWindows();
  windows.one.state().edit(theirs);
  await windows.one.state().flush();
  windows.two.state().edit(ours);
  await windows.two.state().flush();
  return windows;
}

const texts = async (repository: Repository, id = "a") =>
  Promise.all(
    (await repository.revisions(id)).map(
      async ({ number }) => (await repository.textOf(id, number))?.markdown,
    ),
  );

test("nothing can be edited before a deck is loaded", async () => {
  const { repository, one } = await twoWindows();
  const fresh = open(repository);
  expect(fresh.state().edit("lost?")).toBe(false);
  const loading = fresh.state().open("a");
  expect(fresh.state().phase).toBe("loading");
  expect(fresh.state().edit("lost?")).toBe(false);
  await loading;
  expect(fresh.state().markdown).toBe(START);
  await fresh.state().open("nowhere");
  expect(fresh.state().phase).toBe("missing");
  expect(one.state().edit(`${START}more`)).toBe(true);
});

test("what is typed is on its way, and then saved, also while somebody goes on typing", async () => {
  const { repository, one } = await twoWindows();
  one.state().edit(`${START}1`);
  expect(one.state().saving).toEqual({ state: "saving" });
  one.state().edit(`${START}12`);
  await one.runTimers();
  expect(one.state().saving).toEqual({ state: "saved" });
  expect((await repository.load("a"))?.markdown).toBe(`${START}12`);
});

test("where the device refuses, that is said with its reason, and tried again", async () => {
  const repository = createMemoryRepository(() => 5);
  let isFull = true;
  const { kept, state, runTimers } = open({
    ...repository,
    save: (...given) =>
      isFull ? Promise.reject(new NotKeptError("full")) : repository.save(...given),
  });
  const id = await state().create({ markdown: START, pictures: [] }, "made");
  expect(state().saving).toEqual({ state: "not-saved", why: "full" });
  expect(kept.getState().edit(`${START}more`)).toBe(true);
  isFull = false;
  await runTimers();
  expect(state().saving).toEqual({ state: "saved" });
  expect((await repository.load(id))?.markdown).toBe(`${START}more`);
});

test("two windows that changed one text are asked, and until then nothing is overwritten", async () => {
  const theirs = START.replace("first", "theirs");
  const { repository, two } = await conflict(START.replace("last", "ours"), theirs);
  expect(two.state().saving).toEqual({ state: "not-saved", why: "changed" });
  expect(two.state().conflict?.merge.conflicts).toBe(0);
  expect((await repository.load("a"))?.markdown).toBe(theirs);
});

test.each(["merge", "ours", "theirs", "both"] as const)(
  "whatever is chosen (%s), both texts are still there",
  async (go) => {
    const ours = START.replace("first", "ours");
    const theirs = START.replace("first", "theirs");
    const { repository, two } = await conflict(ours, theirs);
    await two.state().resolve(go === "merge" ? { go, markdown: "merged" } : { go });
    expect(two.state()).toMatchObject({ conflict: undefined, saving: { state: "saved" } });
    const chosen = { merge: "merged", ours, theirs, both: ours }[go];
    expect(two.state().markdown).toBe(chosen);
    const kept = [...(await texts(repository)), ...(await texts(repository, "new-1"))];
    expect(kept).toEqual(expect.arrayContaining([ours, theirs]));
    expect((await repository.list()).decks).toHaveLength(go === "both" ? 2 : 1);
  },
);

test("a change of the name in one window and of the text in another is no conflict", async () => {
  const { repository, one, two } = await twoWindows();
  one.state().change({ name: "For Thursday" });
  await one.state().flush();
  two.state().edit(`${START}more`);
  await two.state().flush();
  expect(two.state().conflict).toBeUndefined();
  expect(await repository.load("a")).toMatchObject({
    title: "For Thursday",
    markdown: `${START}more`,
  });
});

test("going back to an earlier version keeps what was there until then", async () => {
  const { repository, one } = await twoWindows();
  one.state().edit("typed since");
  await one.state().restore(1);
  expect(one.state().markdown).toBe(START);
  expect((await repository.load("a"))?.markdown).toBe(START);
  expect(await texts(repository)).toContain("typed since");
});
