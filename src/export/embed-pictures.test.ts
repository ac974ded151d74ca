import fc from "fast-check";
import { expect, it } from "vitest";
import { embedPictures } from "./embed-pictures.ts";
import { toBase64 } from "./to-base64.ts";

it("writes bytes as Node does", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
    { numRuns: 50 },
  );
});

it("puts pictures into the page, and leaves what is missing or is no picture", async () => {
  const html = `<img src="figures/a&amp;b.PNG" alt="A"><img src="gone.png" alt="G"><img src="deck.md" alt="D"><img src="data:image/png;base64,AA==" alt="X">`;
  const picture = async (address: string) =>
    address === "gone.png" ? undefined : new Uint8Array([1, 2, 3]);
  expect(await embedPictures(html, { picture })).toBe(
    html.replace("figures/a&amp;b.PNG", "data:image/png;base64,AQID"),
  );
});
