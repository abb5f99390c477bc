/** The files that an entry refers to in its front matter, as opposed to those that its text links to. */
import type { Asset, Entry } from "../model.ts";

/** Returns the pictures of the front matter, which pages show. */
export function declaredPictures(entry: Entry): readonly Asset[] {
  const pictures = [entry.image, ...(entry.base === "conference" ? [...entry.photos, entry.video?.image] : [])];
  return pictures.flatMap((picture) => picture?.asset ?? []);
}

/** Returns all files of the front matter: pictures, documents, and what plays. */
export function declaredFiles(entry: Entry): readonly Asset[] {
  const documents =
    entry.base === "formation"
      ? [entry.registration?.document, ...entry.documents]
      : entry.base === "guide"
        ? [entry.document]
        : [];
  const { file, captions = [] } = (entry.base === "conference" ? entry.video : undefined) ?? {};
  const played = [...(file === undefined ? [] : [file]), ...captions.map(({ asset }) => asset)];
  return [...declaredPictures(entry), ...documents.flatMap((document) => document?.asset ?? []), ...played];
}
