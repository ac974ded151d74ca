import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: [
      "src/**/*.test.ts",
      "models/**/*.test.ts",
      "bench/**/*.test.ts",
      "scripts/**/*.test.*",
    ],
    exclude: ["node_modules/**", "scripts/fixtures/**"],
    // What hangs fails; how fast things are is for a bench to say.
    testTimeout: 20_000,
    setupFiles: ["scripts/test/seed-properties.mjs"],
    // A suite that finds no test has found nothing out.
    passWithNoTests: false,
  },
});
