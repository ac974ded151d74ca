import { chmodSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../kernel/index.ts";
import { findChromiums } from "./find-chromium.ts";
import { printPdf } from "./print-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-club-browsers-"));
const chromium = join(folder, "chromium");
writeFileSync(chromium, "#!/bin/sh\nexit 7\n");
chmodSync(chromium, 0o755);
symlinkSync(chromium, join(folder, "google-chrome"));

test("a browser that the person names is the only one", () => {
  expect(findChromiums({ JOURNAL_CLUB_CHROMIUM: "/mine", PATH: folder })).toEqual(["/mine"]);
});

test("a browser on the PATH is found, once where two names are one file", () => {
  const found = findChromiums({ PATH: folder }).filter((path) => path.startsWith(folder));
  expect(found).toHaveLength(1);
});

test("where there is none, or none that starts, it says what to install", async () => {
  await expect(printPdf("<p>A deck</p>", [])).rejects.toThrow(InputError);
  await expect(printPdf("<p>A deck</p>", [chromium])).rejects.toThrow(/no browser .* starts/u);
  await expect(printPdf("<p>A deck</p>", [join(folder, "none")])).rejects.toThrow(/is not there/u);
});
