import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPicture } from "./read-picture.ts";

const home = mkdtempSync(join(tmpdir(), "journal-club-picture-"));
const folder = join(home, "deck");

beforeAll(() => {
  mkdirSync(join(folder, "figures"), { recursive: true });
  writeFileSync(join(folder, "figures/a.png"), "picture");
  writeFileSync(join(home, "secret.png"), "secret");
  symlinkSync(join(home, "secret.png"), join(folder, "figures/link.png"));
});
afterAll(() => rmSync(home, { recursive: true }));

it("gives a picture that stands in the deck's folder", () => {
  expect(Buffer.from(readPicture(folder, "figures/a.png") ?? []).toString()).toBe("picture");
});

it.each(["../secret.png", "figures/link.png", "figures/gone.png", "/etc/hostname"])(
  "gives nothing for %s",
  (address) => expect(readPicture(folder, address)).toBeUndefined(),
);
