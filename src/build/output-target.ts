/** The real path of an output folder: symbolic links resolved, even to a target that does not exist yet. */
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** The absolute path with all links resolved, whether it exists or not; an endless chain of links throws `ELOOP`. */
export function realOutputPath(path: string, followed = 0): string {
  const full = resolve(path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) {
    if (followed === MOST_LINKS) throw Object.assign(new Error(`ELOOP: ${full}`), { code: "ELOOP", path: full });
    return realOutputPath(resolve(dirname(full), readlinkSync(full)), followed + 1);
  }
  // The system's own spelling of the name, on case-insensitive disks.
  if (stat !== undefined) return realpathSync.native(full);
  const parent = dirname(full);
  return parent === full ? full : join(realOutputPath(parent, followed), basename(full));
}
