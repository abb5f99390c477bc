/** Which files the photographs of a site become: each once, with the original it is made from. It encodes nothing. */
import type { Asset, Picture } from "../content/model.ts";
import { type PictureFile, pictureSet, sharedPicture } from "./picture-sizes.ts";

export interface PictureJob {
  readonly asset: Asset;
  readonly file: PictureFile;
}

interface Lead {
  readonly entry: { readonly image?: Picture };
}

/** What shows pictures, as a site does. */
export interface PictureSubject {
  /** Every file that is published. */
  readonly assets: readonly Asset[];
  /** Those among them that pages show. */
  readonly pictures: readonly Asset[];
  readonly posts: readonly Lead[];
  readonly pages: readonly Lead[];
}

/** Jobs by site URL without the base. Pictures that no page shows get their main file only. */
export function pictureJobs(site: PictureSubject): ReadonlyMap<string, PictureJob> {
  const jobs = new Map<string, PictureJob>();
  const add = (asset: Asset, files: readonly (PictureFile | undefined)[]): void => {
    for (const file of files) if (file !== undefined && !jobs.has(file.url)) jobs.set(file.url, { asset, file });
  };
  for (const asset of site.assets) add(asset, [pictureSet(asset)?.main]);
  for (const asset of site.pictures) add(asset, pictureSet(asset)?.webp ?? []);
  for (const { entry } of [...site.posts, ...site.pages])
    if (entry.image?.asset) add(entry.image.asset, [sharedPicture(entry.image.asset)]);
  return jobs;
}
