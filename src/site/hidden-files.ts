/** Hides the files of unpublished texts, even when a published text elsewhere names them. */
import { posix } from "node:path";
import type { Entry } from "../content/model.ts";
import { isFolderText } from "../content/text-names.ts";
import { isUnpublished } from "./badge.ts";

/** True when the file at `path` belongs to an unpublished text, and `user` is a published one from another folder. */
export type FileHider = (path: string, user: Entry) => boolean;

/** Returns the test for the texts that are unpublished on the day `now` (`YYYY-MM-DD`). */
export function fileHider(entries: readonly Entry[], now: string): FileHider {
  const hidden = new Map(
    entries
      .filter(({ file }) => isFolderText(file))
      .map((entry) => [posix.dirname(entry.file), isUnpublished(entry, now)]),
  );
  return (path, user) => {
    if (isUnpublished(user, now)) return false;
    for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
      const isHidden = hidden.get(folder);
      // A published text in the same folder shares its files.
      if (isHidden !== undefined) return isHidden && !user.file.startsWith(`${folder}/`);
    }
    return false;
  };
}
