import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, contentPolicy } from "./content-policy.ts";

let root;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "policy-"));
  writeFileSync(join(root, "a.ts"), "document.title = String(1 + 1);");
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><html><head><meta charset="utf-8"><script type="module" src="./a.ts"></script></head></html>`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

test("a built page has the policy before all else in its head, scripts included", async () => {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [contentPolicy()],
    build: { write: false, modulePreload: { polyfill: false } },
  });
  const html = output.find(({ fileName }) => fileName === "index.html").source;
  const head = html.slice(html.indexOf("<head>") + "<head>".length).trimStart();
  const policy = /^<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(head)?.[1];
  expect(policy?.replaceAll("&#39;", "'")).toBe(CONTENT_SECURITY_POLICY);
  expect(head).toMatch(/<script type="module"[^>]* src="[^"]+"><\/script>/);
});

test("the policy lets no script run that we did not ship, and sends no form", () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split("; ").map((each) => {
      const [name, ...sources] = each.split(" ");
      return [name, sources.join(" ")];
    }),
  );
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("script-src")).toBe("'self'");
  expect(directives.get("form-action")).toBe("'none'");
  expect(directives.get("base-uri")).toBe("'none'");
});
