import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/compile.ts"],
    execArgv: ["--import", "tsx"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
