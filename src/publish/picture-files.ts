/** Which files to generate from the photographs of a site: each once, with its original. */
import type { Asset } from "../content/model.ts";
import { type PictureFile, pictureSet, sharedPicture } from "../content/pictures.ts";
import type { Site } from "../site/model.ts";

export interface PictureJob {
  readonly asset: Asset;
  readonly file: PictureFile;
}

/** Encoding jobs by site URL without the base. Pictures that no page shows get only their main file. */
export function pictureJobs(site: Pick<Site, "assets" | "pictures" | "posts">): ReadonlyMap<string, PictureJob> {
  const jobs = new Map<string, PictureJob>();
  const add = (asset: Asset, files: readonly (PictureFile | undefined)[]): void => {
    for (const file of files) if (file !== undefined && !jobs.has(file.url)) jobs.set(file.url, { asset, file });
  };
  for (const asset of site.assets) add(asset, [pictureSet(asset)?.main]);
  for (const asset of site.pictures) add(asset, pictureSet(asset)?.webp ?? []);
  for (const { entry } of site.posts)
    if (entry.image?.asset) add(entry.image.asset, [sharedPicture(entry.image.asset)]);
  return jobs;
}
