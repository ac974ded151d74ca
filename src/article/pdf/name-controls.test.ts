import { expect, test } from "vitest";
import { nameControls } from "./name-controls.ts";

test("ligatures of fonts without a map are spelt out, in both encodings of TeX", () => {
  expect(nameControls("signi\u001ccance, coe\u001ecient, o\u001bers, re\u001dects")).toBe(
    "significance, coefficient, offers, reflects",
  );
  expect(nameControls("the \u000crst e\u000bect of in\u000duenza in the o\u000ece")).toBe(
    "the first effect of influenza in the office",
  );
});

test("quotes and dashes have places of their own", () => {
  expect(nameControls("known as \u0010dating\u0011, pages 3\u00159")).toBe(
    "known as “dating”, pages 3–9",
  );
});

test("a control that stands alone is no letter", () => {
  expect(nameControls("a \u001c b")).toBe("a \u001c b");
});
