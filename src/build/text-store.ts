/**
 * Rendered texts kept in `.cache/` from one build to the next. An entry is used only when it is exactly what this
 * program wrote, and when rendering would give the same; otherwise the text is rendered again. The file may be deleted,
 * damaged or filled by others at any time.
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { digestOf } from "../audit/digest.ts";
import { type CachedText, parseText, serializeText, type TextCache } from "../site/cached-text.ts";
import type { Site } from "../site/model.ts";
import { programStamp } from "./program-stamp.ts";

export interface TextStore {
  /** To load a site with. */
  readonly texts: TextCache;
  /** Keeps the texts that the site publishes, and no other: a draft stays in its own file. Never throws. */
  readonly save: (site: Pick<Site, "posts" | "pages">) => void;
}

const DIGEST_LENGTH = 64;

/** The store of the project; undefined when the program has no version to tell from others. */
export function projectTexts(): TextStore | undefined {
  const stamp = programStamp();
  return stamp === undefined ? undefined : openTextStore(resolve(".cache", "textes.jsonl"), stamp);
}

/** A store in one file: each line holds the digest of a text made by the program of that stamp, then the text. */
export function openTextStore(path: string, stamp: string): TextStore {
  const texts: TextCache = new Map();
  for (const { file, text } of readTexts(path, stamp)) texts.set(file, { text });
  const found = new Map([...texts].map(([file, { text }]) => [file, text.text]));
  return {
    texts,
    save: (site) => {
      const kept = new Map<string, CachedText>();
      for (const file of publicFiles(site)) {
        const text = texts.get(file)?.text;
        if (text !== undefined) kept.set(file, text);
      }
      if (kept.size === found.size && [...kept].every(([file, { text }]) => found.get(file) === text)) return;
      writeTexts(path, stamp, kept);
    },
  };
}

function publicFiles({ posts, pages }: Pick<Site, "posts" | "pages">): readonly string[] {
  return [...posts, ...pages].flatMap(({ badge, entry }) =>
    badge === "draft" || badge === "future" ? [] : [entry.file],
  );
}

function* readTexts(path: string, stamp: string): Generator<ReturnType<typeof parseText>> {
  for (const line of linesOf(path)) {
    const json = line.slice(DIGEST_LENGTH + 1);
    if (line.slice(0, DIGEST_LENGTH) === sealOf(stamp, json)) yield parseText(json);
  }
}

/** One at a time: a large site has more text than a string can hold. */
function* linesOf(path: string): Generator<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf("\n", start);
    if (end < 0) return;
    yield bytes.toString("utf8", start, end);
    start = end + 1;
  }
}

/** Written under a temporary name, then renamed: a killed build leaves no partial file under the final name. */
function writeTexts(path: string, stamp: string, texts: ReadonlyMap<string, CachedText>): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, "w");
    try {
      for (const [name, text] of texts) {
        const json = serializeText(name, text);
        writeSync(file, `${sealOf(stamp, json)} ${json}\n`);
      }
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch {
    // Without a cache, the next build is slower, with the same result.
    rmSync(draft, { force: true, recursive: true });
  }
}

function sealOf(stamp: string, json: string): string {
  return digestOf(`${stamp}\n${json}`);
}
