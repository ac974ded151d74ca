import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** UTF-16 as Windows writes it, or the other way round. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

test("UTF-8 is read with and without a byte order mark", () => {
  expect(decodeText(bytesOf("IFNγ ± 2"))).toEqual({ text: "IFNγ ± 2", encoding: "utf-8" });
  expect(decodeText(bytesOf("\ufeffIFNγ")).text).toBe("IFNγ");
});

test("Windows-1252 is read with its quotation marks and dashes", () => {
  const bytes = Uint8Array.of(0x93, 0x4e, 0x61, 0xef, 0x76, 0x65, 0x94, 0x96, 0x80, 0x99);
  expect(decodeText(bytes)).toEqual({ text: "“Naïve”–€™", encoding: "windows-1252" });
});

test("an encoding that the XML declaration names is taken", () => {
  const head = '<?xml version="1.0" encoding="ISO-8859-2"?><a>';
  expect(decodeText(Uint8Array.from([...bytesOf(head), 0xb1])).text).toBe(`${head}ą`);
  expect(decodeText(bytesOf('<?xml version="1.0" encoding="x-none"?><a>é')).text).toContain("Ã©");
});

test("UTF-16 is read either way round, with and without a mark", () => {
  const text = "Naïve cells – IFNγ in 12 of 20 mice, which were treated for a week.";
  for (const littleEndian of [true, false]) {
    for (const mark of ["\ufeff", ""]) {
      expect(decodeText(utf16(mark + text, littleEndian)).text).toBe(text);
    }
  }
});

test("any bytes give a text, and any text in UTF-8 gives itself", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes).text === "string"));
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      fc.pre(!/[\ufeff\0]/u.test(text) && text.isWellFormed());
      expect(decodeText(bytesOf(text)).text).toBe(text);
    }),
  );
});
