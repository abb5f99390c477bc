import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/compile.ts"],
    setupFiles: ["tests/setup.ts"],
    // Modules are loaded once for all files, in a sixth of the time: the project has no state of its own at their top.
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    unstubEnvs: true,
    execArgv: ["--import", "tsx"],
    testTimeout: 120_000,
    // What a browser does after a key is waited for: a busy machine may need more than the second given by default.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 180_000,
  },
});
