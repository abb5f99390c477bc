import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoadedSite, loadSite } from "../../src/commands/load-site.ts";
import { claimText, startTextHelper } from "../../src/commands/text-helper.ts";
import type { CachedText, TextHelper } from "../../src/site/texts.ts";
import { writeCorpus } from "../corpus/realistic.ts";

const content = mkdtempSync(join(tmpdir(), "babillard-helper-"));
const options = { content, now: "2026-11-21", drafts: false };
let alone: LoadedSite;

beforeAll(async () => {
  await writeCorpus(content, { posts: 160, seed: 7 });
  alone = loadSite(options);
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const load = (helper: TextHelper | undefined): LoadedSite => loadSite(options, undefined, false, { helper });
const textsOf = ({ site }: LoadedSite) => site?.posts.map(({ url, text }) => ({ url, text }));

test("a text goes to the thread that asks for it first, and one that nobody expected to the main thread", () => {
  const claims = new Int32Array(2);
  expect(claimText(claims, 0, false)).toBe(true);
  expect(claimText(claims, 0, true)).toBe(false);
  expect(claimText(claims, 2, true)).toBe(true);
  expect(claimText(claims, 2, false)).toBe(false);
});

test("with a second thread the site and its problems are the same", () => {
  const shared = load(startTextHelper(options, 2));
  expect(textsOf(shared)).toEqual(textsOf(alone));
  expect(shared.problems).toEqual(alone.problems);
});

test("a small site, or a single core, has no second thread", () => {
  expect(startTextHelper(options, 1)).toBeUndefined();
  expect(startTextHelper({ ...options, content: "content" }, 2)).toBeUndefined();
});

test("what the second thread sends is used, whole", () => {
  const helper = startTextHelper(options, 2) as TextHelper;
  const last = alone.content.entries.length - 1;
  // The thread begins at the end while this one waits.
  const deadline = performance.now() + 60_000;
  const sleep = new Int32Array(new SharedArrayBuffer(4));
  let mine = 0;
  while (helper.claim(mine) && mine < last && performance.now() < deadline) {
    Atomics.wait(sleep, 0, 0, 50);
    mine += 1;
  }
  const sent = helper.collect();
  expect(sent.size).toBeGreaterThan(0);
  for (const [file, text] of sent) {
    const entry = alone.content.entries.find((candidate) => candidate.file === file);
    expect(text.body).toBe(entry?.body);
    expect(text.text.html).toBe(alone.site?.posts.find((post) => post.entry.file === file)?.text.html);
  }
});

test("a thread that died, or read other files, costs time and nothing else", () => {
  const dead: TextHelper = { claim: () => false, collect: () => new Map() };
  expect(textsOf(load(dead))).toEqual(textsOf(alone));
  const [entry] = alone.content.entries;
  const helper = { claim: () => false, collect: () => new Map([[entry?.file ?? "", stale()]]) };
  expect(textsOf(load(helper))).toEqual(textsOf(alone));
});

function stale(): CachedText {
  const [post] = alone.site?.posts ?? [];
  if (post === undefined) throw new Error("the site has no post");
  return {
    body: "un autre texte",
    line: 1,
    facts: "{}",
    answers: new Map(),
    text: { ...post.text, html: "faux" },
    files: new Set(),
  };
}
