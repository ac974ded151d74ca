import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { MissingFileError, readInput } from "./read-input.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(bytes: Uint8Array | string): string {
  const path = join(folder, "input.txt");
  writeFileSync(path, bytes);
  return path;
}

test("a file is read as UTF-8, without its byte-order mark", () => {
  expect(readInput(file("\ufeffIFNγ – “x”\r\n"))).toBe("IFNγ – “x”\r\n");
  expect(readInput(file(""))).toBe("");
});

test("bytes that are no UTF-8 are left for the reader to judge", () => {
  expect(readInput(file(Uint8Array.of(0x61, 0xff, 0x62)))).toBe("a\ufffdb");
});

test("a missing file and a folder are wrong use, and say which they are", () => {
  expect(() => readInput(join(folder, "none.txt"))).toThrow(MissingFileError);
  expect(() => readInput(join(folder, "none.txt"))).toThrow(/does not exist/u);
  expect(() => readInput(folder)).toThrow(/is a folder/u);
});

test("a file larger than any article is refused", () => {
  expect(() => readInput(file(new Uint8Array(40_600_000)))).toThrow(/has 41 MB; at most 40 MB/u);
});
