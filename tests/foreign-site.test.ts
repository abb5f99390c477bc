/** A raw folder of another tool is built without an error, each loss is told once, and its pages are valid HTML. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Outcome } from "./command.ts";
import { faultsOf } from "./conformance.ts";
import { foreignPosts, LOSSES } from "./corpus/foreign.ts";
import { filesOf, pagesOf } from "./printed.ts";
import { builtHere, runHere } from "./run-here.ts";
import { folderFrom } from "./site-from.ts";

interface Told {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly severity: string;
}

const POSTS = foreignPosts();
let output: string;
let outcome: Outcome;
let told: readonly Told[];

beforeAll(async () => {
  const root = folderFrom(Object.fromEntries(POSTS.map(({ file, text }) => [`content/${file}`, text])));
  output = join(root, "site");
  const content = ["--content", join(root, "content"), "--url", "https://blogue.example", "--now", "2026-11-21"];
  outcome = await builtHere(...content, "--output", output);
  told = (JSON.parse((await runHere("check", ...content, "--format", "json")).stdout) as { problems: readonly Told[] })
    .problems;
}, 120_000);

test("sixty posts of other tools are built without an error", () => {
  expect(POSTS).toHaveLength(60);
  expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(outcome.stdout).toMatch(/3\stextes laissés de côté/u);
});

test("each loss is told once, at its line", () => {
  for (const { file, told: expected } of POSTS) {
    const found = told.filter((each) => each.file === file && LOSSES.has(each.code));
    expect(found.map(({ line, code }) => `${line} ${code}`).sort(), file).toEqual([...expected].sort());
  }
  expect(told.filter(({ code }) => code === "image-externe")).toHaveLength(1);
});

test("drafts leave no word anywhere", async () => {
  for (const file of await filesOf(output))
    if (/\.(?:html|atom|json|xml|ics|txt)$/u.test(file))
      expect(await readFile(join(output, file), "utf8"), file).not.toContain("motsecret");
});

test("the HTML of every page is valid", async () => {
  const pages = await pagesOf(output, (file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(60);
  // A level of heading skipped by its author is told, not mended.
  expect(await faultsOf(pages, ["heading-level"])).toEqual([]);
});
