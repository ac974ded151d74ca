import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDeck } from "../deck/index.ts";
import { InputError } from "../kernel/index.ts";
import { sayExporting } from "../words/index.ts";
import { CancelledError, type ExportInput } from "./exporter.ts";
import { EXPORT_IDS, findExport } from "./exporters.ts";
import { testTools } from "./test-tools.ts";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const read = (markdown: string): ExportInput => ({ deck: parseDeck(markdown).deck, markdown });
const flagship = read(textOf("../../decks/acquired-resistance-nsclc/deck.md"));
const kinds = textOf("./cases/every-kind.md").replace(/^---[\s\S]*?\n---\n/u, "");
const everything = read(`${textOf("./cases/every-layout.md")}\n\n---\n\n${kinds}`);
const empty = read("---\ntitle: Nothing yet\nformat: 1\n---\n");

/** What holds for every form that a deck is written in. */
describe.each(EXPORT_IDS)("the form %s", (id) => {
  const listed = findExport(id);

  it("is the one that its name in the list promises, and says what it is for", async () => {
    expect((await listed.load()).id).toBe(id);
    expect(sayExporting(id).length).toBeGreaterThan(10);
  });

  it.each([
    ["the example deck", flagship],
    ["all layouts and kinds of questions", everything],
  ])("writes %s, and the same bytes twice", async (_, input) => {
    const { write } = await listed.load();
    const writeIt = async () => Buffer.from((await write(input, testTools())) as string);
    const first = await writeIt();
    expect(first.length).toBeGreaterThan(100);
    expect((await writeIt()).equals(first)).toBe(true);
  });

  it("stops at the first step after nobody wants the file any more", async () => {
    const { write } = await listed.load();
    let steps = 0;
    const tools = testTools({
      step: async () => {
        steps += 1;
        throw new CancelledError();
      },
    });
    await write(flagship, tools).catch((error: unknown) => {
      expect(error).toBeInstanceOf(CancelledError);
    });
    expect(steps).toBeLessThanOrEqual(1);
  });

  it("counts its steps upwards from 0 to 1", async () => {
    const shares: number[] = [];
    const tools = testTools({
      step: async (share) => {
        shares.push(share);
      },
    });
    await (await listed.load()).write(flagship, tools);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it("writes a deck without slides, or says what it lacks", async () => {
    const { write } = await listed.load();
    const written = await write(empty, testTools()).catch((error: unknown) => error);
    if (written instanceof Error) expect(written).toBeInstanceOf(InputError);
    else expect(Buffer.from(written as string).length).toBeGreaterThan(0);
  });
});
