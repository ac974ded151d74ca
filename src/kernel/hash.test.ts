import { expect, test } from "vitest";
import { crc32, hashName, hashText } from "./hash.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["", 0],
  // The check value of the catalogue of CRC algorithms (CRC-32/ISO-HDLC).
  ["123456789", 0xcbf43926],
  ["a", 0xe8b7be43],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("crc32() of “%s” is the published one", (text, crc) => {
  expect(crc32(bytes(text))).toBe(crc);
});

test.each([
  // Published with the algorithm by Fowler, Noll and Vo.
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("hashText() of “%s” is FNV-1a", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

test("hashName() has eight digits, leading zeros included", () => {
  for (let i = 0; i < 500; i++) expect(hashName(`q${i}`)).toMatch(/^[\da-f]{8}$/u);
});
