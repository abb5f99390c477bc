import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rareWord } from "./rare-words.ts";
import { listCorpus, writeCorpus } from "./realistic.ts";

test("the corpus has the length, vocabulary and trainings of a real blog", async () => {
  const folder = await mkdtemp(join(tmpdir(), "babillard-corpus-"));
  const posts = await writeCorpus(folder, { posts: 100, seed: 1 });
  const texts = await Promise.all(posts.map((post) => readFile(join(folder, post.file), "utf8")));
  await rm(folder, { recursive: true });
  const mean = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / posts.length;
  expect(mean).toBeGreaterThan(7_000);
  expect(mean).toBeLessThan(9_500);
  expect(
    new Set(
      texts
        .join(" ")
        .toLowerCase()
        .match(/\p{L}+/gu),
    ).size,
  ).toBeGreaterThan(3_000);
  expect(texts.filter((text) => text.includes("\nsessions:\n"))).toHaveLength(10);
  expect(new Set(posts.map((post) => post.url)).size).toBe(100);
});

test("a corpus can use the large vocabulary of an archive of many years", async () => {
  expect(new Set(Array.from({ length: 40_000 }, (_, rank) => rareWord(rank))).size).toBe(40_000);
  const folder = await mkdtemp(join(tmpdir(), "babillard-corpus-"));
  const posts = await writeCorpus(folder, { posts: 100, seed: 1, rareWords: 40_000 });
  const texts = await Promise.all(posts.map((post) => readFile(join(folder, post.file), "utf8")));
  await rm(folder, { recursive: true });
  expect(new Set(texts.join(" ").match(/\p{L}+/gu)).size).toBeGreaterThan(8_000);
});

test("the same seed gives the same posts, another seed gives others", () => {
  expect(listCorpus({ posts: 20, seed: 7 })).toEqual(listCorpus({ posts: 20, seed: 7 }));
  expect(listCorpus({ posts: 20, seed: 8 })).not.toEqual(listCorpus({ posts: 20, seed: 7 }));
});
