/** The files that a site publishes besides what it makes: those that its texts, its settings and its people name. */
import { identityFiles } from "../content/collection/identity.ts";
import { declaredFiles, declaredPictures } from "../content/collection/used-files.ts";
import type { Asset, Content, Entry } from "../content/model.ts";
import type { FileHider } from "./hidden-files.ts";
import type { Posts } from "./posts.ts";
import type { Texts } from "./render-texts.ts";
import { settingsLinks } from "./settings-links.ts";

export interface FileFinders {
  /** Finds a local file by path, for those that texts use. */
  readonly findAsset: (path: string) => Asset | undefined;
  /** Finds a local file by the path typed in a text. */
  readonly findNamed: (file: string, src: string) => Asset | undefined;
  /** Finds a local file by site URL, for those named in the settings. */
  readonly fileAt: (url: string) => Asset | undefined;
}

/** The files that published entries and the menu show or link to; other files in a text's folder are not published. */
export function assetsOf(
  { settings, identity }: Content,
  posts: Posts,
  texts: Texts,
  isHidden: FileHider,
  { findAsset, fileAt }: FileFinders,
): readonly Asset[] {
  const assets = new Map<string, Asset>();
  const add = (asset: Asset | undefined): void => {
    if (asset !== undefined && asset.refusal === undefined) assets.set(asset.url, asset);
  };
  const shown: readonly Entry[] = [...posts.posts, ...posts.pages].map(({ entry }) => entry);
  for (const entry of shown) {
    const named = [...(texts.files.get(entry) ?? [])].flatMap((path) => findAsset(path) ?? []);
    for (const asset of [...declaredFiles(entry), ...named]) if (!isHidden(asset.path, entry)) add(asset);
  }
  const [reader] = shown;
  for (const asset of identityFiles(identity)) add(asset);
  for (const { portrait } of posts.people.values()) add(portrait);
  for (const { url } of settingsLinks(settings)) {
    const asset = fileAt(url);
    if (asset !== undefined && reader !== undefined && !isHidden(asset.path, reader)) add(asset);
  }
  return [...assets.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The pictures that pages show: those of the front matter, then those of the texts. */
export function picturesOf(posts: Posts, isHidden: FileHider, find: FileFinders["findNamed"]): readonly Asset[] {
  const pictures = new Map<string, Asset>();
  for (const { entry, text } of [...posts.posts, ...posts.pages]) {
    const shown = text.images.map((src) => find(entry.file, src));
    for (const asset of [...declaredPictures(entry), ...shown])
      if (asset !== undefined && !isHidden(asset.path, entry)) pictures.set(asset.url, asset);
  }
  for (const { portrait } of posts.people.values()) if (portrait !== undefined) pictures.set(portrait.url, portrait);
  return [...pictures.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}
