/** The same posts for three generators: unchanged for ours, with the keys that their archives need for Hugo and Eleventy. Written once in `.cache/bench/`. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeCorpus } from "../corpus/realistic.ts";

export interface Corpora {
  readonly ours: string;
  readonly hugo: string;
  readonly eleventy: string;
}

const SEED = 2013;

/** Creates the corpora of a given size, or reuses them. */
export async function prepareCorpora(cache: string, here: string, posts: number, rareWords = 0): Promise<Corpora> {
  const root = join(cache, rareWords === 0 ? String(posts) : `${posts}-${rareWords}`);
  const corpora = { ours: join(root, "content"), hugo: join(root, "hugo"), eleventy: join(root, "eleventy") };
  if (existsSync(join(root, "ready"))) return corpora;
  await writeCorpus(corpora.ours, { posts, seed: SEED, rareWords });
  cpSync(join(here, "hugo"), corpora.hugo, { recursive: true });
  cpSync(join(here, "eleventy"), corpora.eleventy, { recursive: true });
  for (const path of readdirSync(corpora.ours, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".md")) continue;
    const text = readFileSync(join(corpora.ours, path), "utf8");
    const [, year, month] = /\ndate: (\d{4})-(\d\d)/.exec(text) ?? [];
    if (year === undefined) continue;
    place(
      join(corpora.hugo, "content", path),
      text.replace("\n", `\nyears: ["${year}"]\nmonths: ["${year}-${month}"]\n`),
    );
    place(join(corpora.eleventy, path), text.replace("\n", `\nlayout: post.njk\nyears: ["${year}"]\n`));
  }
  writeFileSync(join(root, "ready"), "");
  return corpora;
}

function place(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
