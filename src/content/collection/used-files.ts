/** Which files an entry uses, by its front matter: the others it only names in its text. */
import type { Asset, Entry } from "../model.ts";

/** Pictures of the front matter, which pages show. */
export function declaredPictures(entry: Entry): readonly Asset[] {
  const pictures = [entry.image, ...(entry.kind === "conference" ? entry.photos : [])];
  return pictures.flatMap((picture) => picture?.asset ?? []);
}

/** All files of the front matter: pictures and documents. */
export function declaredFiles(entry: Entry): readonly Asset[] {
  const documents =
    entry.kind === "formation"
      ? [entry.registration?.document, ...entry.documents]
      : entry.kind === "guide"
        ? [entry.document]
        : [];
  return [...declaredPictures(entry), ...documents.flatMap((document) => document?.asset ?? [])];
}
