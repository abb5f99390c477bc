/**
 * Cache of the drawn pictures of shared pages, from one build to the next, keyed by what each is made from: entries cannot
 * be out of date, and the folder may be deleted at any time.
 */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { spareFolder, writeCached } from "../../images/cached-file.ts";
import { entriesOf, entryName, validEntry } from "../../images/cached-picture.ts";
import { encoderVersion } from "../../images/picture-store.ts";
import type { ShareImage } from "../../site/share-image.ts";
import { sharePainter } from "./post-share-image.ts";
import { SHARE_SIZE } from "./share-image.ts";

export interface ShareStore {
  /** The path on this machine; undefined when the picture is still to be made. */
  readonly cached: (image: ShareImage) => Promise<string | undefined>;
  /** Draws the picture, and keeps it in the folder, or else for this process. Rejects when a picture or the logo cannot be read. */
  readonly make: (image: ShareImage) => Promise<string>;
}

/** The store of the project, shared with the preview. */
export function projectShareImages(): ShareStore {
  return openShareStore(resolve(".cache", "partage"));
}

/** A cache in `folder`, which is created when the first picture comes. */
export function openShareStore(folder: string): ShareStore {
  const paint = sharePainter();
  const spare = spareFolder();
  const made = new Map<string, string>();
  let listed: ReturnType<typeof entriesOf> | undefined;
  return {
    cached: async (image) => {
      const recipe = recipeOf(image);
      listed ??= entriesOf(folder);
      return (
        made.get(recipe) ?? (await validEntry(folder, (await listed).get(recipe) ?? [], { ...FILE, url: image.url }))
      );
    },
    make: async (image) => {
      const bytes = await paint(image);
      const recipe = recipeOf(image);
      const name = entryName(recipe, bytes, FILE);
      const path = await writeCached(folder, name, bytes).catch(() => writeCached(spare(), name, bytes));
      made.set(recipe, path);
      return path;
    },
  };
}

const FILE = { ...SHARE_SIZE, format: "png" } as const;

function recipeOf({ url, facts }: ShareImage): string {
  return createHash("sha256")
    .update(JSON.stringify([encoderVersion(), url, facts]))
    .digest("hex")
    .slice(0, 32);
}
