/** Files of texts that readers do not see yet: they stay hidden with their text, whoever names them. It hides no text. */
import { posix } from "node:path";
import type { Entry } from "../content/model.ts";
import { isUnpublished } from "./badge.ts";

/** True when the file at `path` is that of an unpublished text, and `user` is a published one from elsewhere. */
export type FileHider = (path: string, user: Entry) => boolean;

/** Knows the folders of the unpublished texts on the day `now` (`YYYY-MM-DD`). */
export function fileHider(entries: readonly Entry[], now: string): FileHider {
  const hidden = new Map(
    entries
      .filter(({ file }) => /(?:^|\/)index\.(?:md|markdown)$/iu.test(file))
      .map((entry) => [posix.dirname(entry.file), isUnpublished(entry, now)]),
  );
  return (path, user) => {
    if (isUnpublished(user, now)) return false;
    for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
      const isHidden = hidden.get(folder);
      // A published text of the same folder has a share in its files.
      if (isHidden !== undefined) return isHidden && !user.file.startsWith(`${folder}/`);
    }
    return false;
  };
}
