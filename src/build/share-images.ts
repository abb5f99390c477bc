/**
 * Makes the drawn pictures of shared pages before pages are rendered, since these name them. Those that the time does not
 * allow wait for the next build: until then their pages share the picture of their kind.
 */
import type { ShareStore } from "../output/brand/share-store.ts";
import type { Site } from "../site/model.ts";

export interface MadeShares {
  /** The same site, whose pages name only pictures that exist. */
  readonly site: Site;
  /** Site URL without the base → path on this machine. */
  readonly files: ReadonlyMap<string, string>;
  /** How many pictures wait for the next build. */
  readonly waiting: number;
}

/** Pictures drawn at the same time. */
const AT_ONCE = 2;

/** Milliseconds for all of them: `BABILLARD_DELAI_PARTAGE`, in seconds, else ten seconds; 0 makes none. */
export function shareLimit(env: Readonly<Record<string, string | undefined>>): number {
  const asked = env.BABILLARD_DELAI_PARTAGE;
  return (asked !== undefined && /^\d+$/u.test(asked) ? Number(asked) : 10) * 1000;
}

/** Finds the cached pictures, and makes the others, in order, until `isOver`. A picture that cannot be drawn is left out: what is wrong with its file is told with the other pictures. */
export async function makeShares(site: Site, store: ShareStore, isOver: () => boolean): Promise<MadeShares> {
  const files = new Map<string, string>();
  const missing = [];
  for (const image of new Map([...site.shareImages.values()].map((each) => [each.url, each])).values()) {
    const path = await store.cached(image);
    if (path === undefined) missing.push(image);
    else files.set(image.url, path);
  }
  const queue = missing[Symbol.iterator]();
  let begun = 0;
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const { value: image, done } = queue.next();
      if (done) return;
      begun += 1;
      const path = await store.make(image).catch(() => undefined);
      if (path !== undefined) files.set(image.url, path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { site: settled(site, files), files, waiting: missing.length - begun };
}

function settled(site: Site, files: ReadonlyMap<string, string>): Site {
  const shareImages = new Map(
    [...site.shareImages].flatMap(([page, image]) => {
      if (files.has(image.url)) return [[page, image] as const];
      const other = image.instead === undefined ? undefined : site.shareImages.get(image.instead);
      return other !== undefined && files.has(other.url) ? [[page, other] as const] : [];
    }),
  );
  return { ...site, shareImages };
}
