import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./scripts/find-chromium.mjs";

/** Not the port of `npm start`, so that a deck being presented does not stop the tests. */
const PORT = Number(process.env["JOURNAL_CLUB_E2E_PORT"] ?? 4517);

/** Tests run against the built site (`npm run build` first), as a visitor gets it. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a defect, of the test or of the page.
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: "list",
  use: {
    browserName: "chromium",
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: chromiumLaunchOptions(),
    trace: "off",
    screenshot: "only-on-failure",
    // A kept site would answer what a test means to stop on its way; offline.e2e.ts has its own.
    serviceWorkers: "block",
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
