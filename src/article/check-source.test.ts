import { describe, expect, test } from "vitest";
import { InputError } from "../kernel/index.ts";
import { maximumSourceLength, readPasted } from "./index.ts";

function refusal(source: string): InputError {
  try {
    readPasted(source);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("what cannot be an article is refused with a remedy", () => {
  test("nothing, or nothing but white space", () => {
    for (const source of ["", " \n\t\r\n", "\ufeff", "\u00a0\n"]) {
      expect(refusal(source).message).toMatch(/no text/);
      expect(refusal(source).remedy).toMatch(/select all, copy/);
    }
  });

  test("a PDF, a zip and an image, by the way they begin", () => {
    expect(refusal("%PDF-1.7\n%âãÏÓ\n1 0 obj").message).toMatch(/a PDF file/);
    expect(refusal("%PDF-1.7\n").remedy).toMatch(/copy its text/);
    expect(refusal("PK\u0003\u0004\u0014\u0000").message).toMatch(/zip/);
    expect(refusal("\ufffdPNG\r\n\u001a\n").message).toMatch(/image/);
    expect(refusal("\ufffd\ufffd\ufffd\ufffd\u0000\u0010JFIF").message).toMatch(/image/);
  });

  test("any other bytes: a NUL, or many control and replacement characters", () => {
    expect(refusal(`Some text\u0000${"x".repeat(500)}`).message).toMatch(/binary/);
    expect(refusal("\ufffd\u0001\u0002a".repeat(100)).message).toMatch(/binary/);
  });

  test("ten megabytes, naming the limit", () => {
    const source = "word ".repeat(2_000_000);
    const error = refusal(source);
    expect(error.message).toContain(maximumSourceLength.toLocaleString("en"));
    expect(error.remedy).toMatch(/single article/);
  });
});

test("a stray replacement character does not make a text binary", () => {
  expect(readPasted("The na\ufffdve patients were treated for a year and got well.").abstract).toBe(
    "The na\ufffdve patients were treated for a year and got well.",
  );
});

test("a text without an abstract is read for what it has", () => {
  const article = readPasted("Buy milk\nCall Anna\n\nReferences\n");
  expect(article.abstract).toBe("");
  expect(article.references).toEqual([]);
});
