/** `npm run preuves`: what takes minutes and is proved each week and before a release, not at each test run. */
import { defineConfig } from "vitest/config";
import usual from "../../vitest.config.ts";

export default defineConfig({
  test: {
    ...usual.test,
    include: ["tests/proofs/**/*.proof.ts"],
    globalSetup: ["tests/compile.ts", "tests/proofs/build-sites.ts"],
    // One after the other: the browser and Lighthouse want the machine to themselves.
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    reporters: ["verbose"],
  },
});
