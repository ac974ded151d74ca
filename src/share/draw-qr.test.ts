import { expect, test } from "vitest";
import { drawQr } from "./draw-qr.ts";
import { tooLongFor } from "./link-limits.ts";

test("a short address is drawn, black on white, with its quiet zone", () => {
  const drawn = drawQr("https://example.org/?src=https://example.org/deck.md");
  expect(drawn?.version).toBeLessThanOrEqual(5);
  expect(drawn?.svg).toContain('fill="#fff"');
  // The corner of the first finder pattern stands four modules in.
  expect(drawn?.svg).toContain('d="M4 4h1');
});

test("an address that would not scan from a slide is not drawn", () => {
  expect(drawQr(`https://example.org/#1.m.${"A".repeat(480)}`)?.version).toBeLessThanOrEqual(15);
  expect(drawQr(`https://example.org/#1.m.${"A".repeat(600)}`)).toBeUndefined();
});

test("a link says for which programs it is too long", () => {
  expect(tooLongFor(2_000)).toEqual([]);
  expect(tooLongFor(2_001).join()).toMatch(/Discord/u);
  expect(tooLongFor(4_001).join()).toMatch(/Discord.*Slack/u);
});
