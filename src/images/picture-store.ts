/**
 * Cache of encoded pictures between builds, keyed by content and encoding options: entries cannot be out of date, and
 * the folder may be deleted at any time.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { packagePath } from "../package-path.ts";
import { spareFolder, writeCached } from "./cached-file.ts";
import { entriesOf, entryName, validEntry } from "./cached-picture.ts";
import { encodePicture } from "./encode-picture.ts";
import type { PictureJob } from "./picture-files.ts";
import { ENCODING, type PictureFile } from "./picture-sizes.ts";

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

/** Pictures encoded at the same time: each takes a core, and the memory of its pixels. */
const AT_ONCE = 2;

/** Cache entries read at the same time: the number of open files is limited. */
const READ_AT_ONCE = 16;

/**
 * A cache in `folder`, created when the first picture comes. When the folder is unusable, pictures are encoded again
 * for this process: slower, with the same result.
 */
export function openPictureStore(folder: string): PictureStore {
  const underway = new Map<string, Promise<string>>();
  const inTurn = queue(AT_ONCE);
  const reading = queue(READ_AT_ONCE);
  const spare = spareFolder();
  let listed: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  const made = new Map<string, string>();

  const look = async (recipe: string, file: PictureFile): Promise<string | undefined> => {
    const own = made.get(recipe);
    if (own !== undefined) return existsSync(own) ? own : undefined;
    listed ??= entriesOf(folder);
    const names = (await listed).get(recipe) ?? [];
    return reading(() => validEntry(folder, names, file));
  };
  const make = async (job: PictureJob, recipe: string): Promise<string> => {
    const bytes = await encode(job);
    const name = entryName(recipe, bytes, job.file);
    const path = await writeCached(folder, name, bytes).catch(() => writeCached(spare(), name, bytes));
    made.set(recipe, path);
    return path;
  };
  return {
    find: (job) => {
      const recipe = recipeOf(job);
      const begun = underway.get(recipe);
      if (begun !== undefined) return begun;
      const found = look(recipe, job.file)
        .then((path) => path ?? inTurn(() => make(job, recipe)))
        .finally(() => underway.delete(recipe));
      underway.set(recipe, found);
      return found;
    },
  };
}

async function encode({ asset, file }: PictureJob): Promise<Uint8Array> {
  const { source, raster } = asset;
  try {
    const original = await readFile(source);
    if (sha256(original) !== raster?.hash) throw new Error("le fichier a changé pendant la construction");
    return await encodePicture(original, file, raster.turned);
  } catch (error) {
    throw new PictureError(asset.path, error);
  }
}

function recipeOf({ asset: { raster }, file: { width, height, format, asIs } }: PictureJob): string {
  const recipe = { encoder: encoderVersion(), ENCODING, width, height, format, asIs, ...raster };
  return sha256(JSON.stringify(recipe)).slice(0, 32);
}

let version: string | undefined;

/** Read from package.json: loading sharp to ask for its version would cost more than reading the whole cache. */
export function encoderVersion(): string {
  if (version === undefined) {
    const project = JSON.parse(readFileSync(packagePath("package.json"), "utf8"));
    version = String(project.dependencies.sharp);
  }
  return version;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Runs at most `limit` tasks at the same time, in order of arrival. */
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
