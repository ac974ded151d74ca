import { expect, test } from "@playwright/test";
import { downloadDeck, openReader } from "./support/open-deck.ts";
import { smallDeck } from "./support/small-deck.ts";
import { watchPage } from "./support/watch-page.ts";

const deck = smallDeck({ slides: ["# A deck", "## Its second slide [^1]"], evidence: ["A fact."] });

for (const address of ["./", "./present.html"]) {
  test(`${address} runs no script but its own, and asks no other site for anything`, async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.goto(address);
    await page.locator("h1, .reveal.ready").first().waitFor();
    const ran = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => {
        violations.push(event.effectiveDirective);
      });
      const add = (name: string, attributes: Record<string, string>, text = "") => {
        const element = Object.assign(document.createElement(name), { textContent: text });
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
        return element;
      };
      add("script", {}, "window.inlineRan = true");
      add("script", { src: "https://evil.example/a.js" });
      add("script", { src: "data:text/javascript,window.dataRan = true" });
      add("button", { onclick: "window.handlerRan = true" }).click();
      add("iframe", { src: "https://evil.example/" });
      add("img", { src: "https://evil.example/beacon.gif" });
      add("link", { rel: "stylesheet", href: "https://evil.example/a.css" });
      add("object", { data: "https://evil.example/a.swf" });
      add("base", { href: "https://evil.example/" });
      await new Promise((done) => setTimeout(done, 300));
      // Only now: what playwright itself runs is let through until it first waits.
      try {
        (window as unknown as Record<string, unknown>)["evalRan"] = new Function("return true")();
      } catch {
        // As it should be.
      }
      const names = ["inlineRan", "dataRan", "handlerRan", "evalRan"];
      const marks = window as unknown as Record<string, unknown>;
      return { marks: names.filter((name) => marks[name]), base: document.baseURI, violations };
    });
    expect(ran.marks).toEqual([]);
    expect(ran.base).not.toContain("evil.example");
    expect([...new Set(ran.violations)]).toEqual(
      expect.arrayContaining(["script-src-elem", "script-src-attr", "frame-src", "img-src"]),
    );
    // What the policy stops, Chromium still announces as a request to playwright at times; that
    // it was answered would be the leak.
    const answered = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("evil.example") && !name.startsWith("blob"))
        .filter((entry) => (entry as PerformanceResourceTiming).responseStatus > 0)
        .map(({ name }) => name),
    );
    expect(answered).toEqual([]);
  });
}

test("front matter that reaches for prototypes changes nothing", async ({ page, baseURL }) => {
  const watch = await watchPage(page, baseURL ?? "");
  const hostile = deck.replace(
    "format: 1",
    `__proto__:
  polluted: yes
  title: From the prototype
constructor:
  prototype:
    polluted: yes
article:
  __proto__:
    title: From the prototype
    polluted: yes
  title: !!js/function "function () { P(1) }"
authors: &a [*a]
format: 1`,
  );
  for (const text of [hostile, hostile.replace(/^ {2}title: !!js.*\n|^authors: .*\n/gmu, "")]) {
    await page.goto("about:blank");
    await openReader(page, text);
    const polluted = await page.evaluate(() => {
      const plain: Record<string, unknown> = {};
      return ["polluted", "title"].filter(
        (key) => plain[key] !== undefined || key in Array.prototype,
      );
    });
    expect(polluted).toEqual([]);
    await expect(page.getByRole("heading", { name: "Its second slide" })).toBeVisible();
    await expect(page.getByText("From the prototype")).toHaveCount(0);
    expect(await downloadDeck(page)).toBe(text);
  }
  expect(watch).toEqual({ ran: [], requests: [] });
});

test("YAML that multiplies itself does not hold the page", async ({ page }) => {
  const rows = Array.from({ length: 9 }, (_, i) =>
    i === 0 ? `a0: &a0 [x, x, x, x, x, x, x, x, x]` : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`,
  );
  const bomb = deck.replace("format: 1", `${rows.join("\n")}\narticle: *a8\nformat: 1`);
  await openReader(page, bomb);
  await expect(page.getByRole("heading", { name: "Its second slide" })).toBeVisible();
});
