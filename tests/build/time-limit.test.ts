/** A step that hangs is stopped with an explanation, and leaves the site as it was. */
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { stepLimit, TimeLimitError, withTimeLimit } from "../../src/build/time-limit.ts";
import { treeHash } from "../../src/build/tree-hash.ts";
import { launch } from "../launch.ts";
import { folderFrom } from "../site-from.ts";

test("a step that exceeds its limit is rejected with its name, and its signal is aborted", async () => {
  let aborted: unknown;
  const hung = withTimeLimit(
    "essai",
    20,
    (signal) =>
      new Promise<never>(() => {
        signal.addEventListener("abort", () => {
          aborted = signal.reason;
        });
      }),
  );
  await expect(hung).rejects.toThrow("L’étape « essai » n’a pas fini");
  expect(aborted).toBeInstanceOf(TimeLimitError);
});

test("a step that ends in time is unaffected, whether it succeeds or fails", async () => {
  expect(await withTimeLimit("essai", 10_000, async (signal) => signal.aborted)).toBe(false);
  await expect(withTimeLimit("essai", 10_000, () => Promise.reject(new Error("raté")))).rejects.toThrow("raté");
});

test("the limit is five minutes and grows with the pages to read, or is the requested one", () => {
  expect([{}, { BABILLARD_DELAI: "2" }, { BABILLARD_DELAI: "jamais" }].map((env) => stepLimit(env))).toEqual([
    300_000, 2000, 300_000,
  ]);
  expect([stepLimit({}, 10_000), stepLimit({ BABILLARD_DELAI: "2" }, 10_000)]).toEqual([1_300_000, 2000]);
});

test.skipIf(process.platform === "win32")(
  "an indexer that hangs fails the build with the name of the step, and leaves the site and no process",
  async () => {
    const text = "---\ntitle: Un texte\ndate: 2013-01-10\nsummary: Un.\n---\nUn.\n";
    const content = folderFrom({ "articles/x.md": text });
    const output = join(folderFrom({}), "site");
    const options = ["build", "--content", content, "--output", output, "--now", "2013-02-01"];
    expect((await launch(options)).code).toBe(0);
    const before = treeHash(output);
    const tools = folderFrom({ indexer: '#!/bin/sh\necho $$ > "$0.pid"\nexec sleep 1000\n' });
    chmodSync(join(tools, "indexer"), 0o755);
    const { code, stderr } = await launch(options, {
      env: { PAGEFIND_EXTENDED_BINARY_PATH: join(tools, "indexer"), BABILLARD_DELAI: "1" },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^L’index de recherche ne peut pas être produit : Pagefind n’a pas fini en 1\ss/m);
    expect(stderr).toContain("le site précédent est intact");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(treeHash(output)).toEqual(before);
    expect(readdirSync(dirname(output))).toEqual(["site"]);
    const pid = Number(readFileSync(join(tools, "indexer.pid"), "utf8"));
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  },
);
