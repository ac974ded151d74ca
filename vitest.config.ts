import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "scripts/**/*.test.*"],
    exclude: ["node_modules/**", "scripts/fixtures/**"],
    // A suite that finds no test has found nothing out.
    passWithNoTests: false,
  },
});
