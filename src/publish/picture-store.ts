/** Keeps encoded pictures from one build to the next, by what they are made from and how: nothing in it is ever out of date, and it may be thrown away. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ENCODING } from "../content/pictures.ts";
import { packagePath } from "../package-path.ts";
import { encodePicture } from "./encode-picture.ts";
import type { PictureJob } from "./picture-files.ts";

export interface PictureStore {
  /** Path of the encoded file on this machine; rejects with a `PictureError` when the original cannot be read. */
  readonly find: (job: PictureJob) => Promise<string>;
}

/** The pixels of a picture cannot be read: `path` is the original's, relative to the content folder. */
export class PictureError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} : ${(cause as Error).message}`, { cause });
    this.path = path;
  }
}

/** Pictures encoded at the same time: each takes a core and the memory of its pixels. */
const AT_ONCE = 2;

/** A store in `folder`, made when the first picture comes. */
export function openPictureStore(folder: string): PictureStore {
  const underway = new Map<string, Promise<string>>();
  const inTurn = queue(AT_ONCE);
  return {
    find: (job) => {
      const path = join(folder, nameOf(job));
      const begun = underway.get(path);
      if (begun !== undefined) return begun;
      if (existsSync(path)) return Promise.resolve(path);
      const made = inTurn(() => make(job, path)).finally(() => underway.delete(path));
      underway.set(path, made);
      return made;
    },
  };
}

async function make({ asset, file }: PictureJob, path: string): Promise<string> {
  const { source, raster } = asset;
  let bytes: Uint8Array;
  try {
    const original = await readFile(source);
    if (sha256(original) !== raster?.hash) throw new Error("le fichier a changé pendant la construction");
    bytes = await encodePicture(original, file, raster.turned);
  } catch (error) {
    throw new PictureError(asset.path, error);
  }
  await mkdir(join(path, ".."), { recursive: true });
  // Whole or absent: a build that is killed leaves no half picture under the final name.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return path;
}

function nameOf({ asset: { raster }, file: { width, height, format, asIs } }: PictureJob): string {
  const recipe = { encoder: encoderVersion(), ENCODING, width, height, format, asIs, ...raster };
  return `${sha256(JSON.stringify(recipe)).slice(0, 32)}.${format}`;
}

let version: string | undefined;

/** As this project pins it: loading the encoder to ask would cost more than finding every picture in the store. */
function encoderVersion(): string {
  if (version === undefined) {
    const project = JSON.parse(readFileSync(packagePath("package.json"), "utf8"));
    version = String(project.dependencies.sharp);
  }
  return version;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Runs at most `limit` tasks at the same time, in the order they come. */
function queue(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= limit) await new Promise<void>((resume) => waiting.push(resume));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
