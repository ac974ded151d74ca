import { expect, test } from "vitest";
import { readOptions } from "./read-options.mjs";

test("without arguments the example is served at 4173 and opened", () => {
  expect(readOptions([], {})).toEqual({ article: undefined, port: 4173, open: true, help: false });
});

test("an argument goes before the environment", () => {
  expect(readOptions(["a.txt", "--port", "5000", "--no-open"], { PORT: "6000" })).toEqual({
    article: "a.txt",
    port: 5000,
    open: false,
    help: false,
  });
  expect(readOptions([], { PORT: "6000" }).port).toBe(6000);
});

test.each([
  [["--port", "http"], /"http" is not a port/],
  [["--port", "70000"], /"70000" is not a port/],
  [["a.txt", "b.txt"], /One article at a time, not 2/],
  [["--prot", "1"], /--prot/],
])("%j is wrong use", (args, message) => {
  expect(() => readOptions(args, {})).toThrow(message);
  expect(() => readOptions(args, {})).toThrow(expect.objectContaining({ code: 2 }));
});
