/** Saves a picture beside the texts that show it, under the name it had, and writes that name in the texts. */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { diskKey } from "../../content/collection/file-names.ts";
import { slug } from "../../locale/fr/slug.ts";
import { withLocalPicture } from "./remote-pictures.ts";

const LONGEST = 80;

/** Returns the name of the file in the folder, and whether the same picture was there already. Names never replace another file. */
export function savePicture(
  folder: string,
  url: string,
  extension: string,
  bytes: Uint8Array,
): { readonly name: string; readonly known: boolean } {
  const taken = new Map(readdirSync(folder).map((name) => [diskKey(name), name]));
  const stem = stemOf(url);
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? "" : `-${n}`}.${extension}`;
    const other = taken.get(diskKey(name));
    if (other === undefined) {
      replaceFile(join(folder, name), bytes);
      return { name, known: false };
    }
    if (isSame(join(folder, other), bytes)) return { name: other, known: true };
  }
}

/** Puts the file in place of the address in a text; false when the text cannot be read as UTF-8. */
export function nameInText(path: string, url: string, file: string): boolean {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return false;
  replaceFile(realpathSync(path), withLocalPicture(bytes.toString("utf8"), url, file));
  return true;
}

/** Whole or not at all, so that an interruption leaves no half of a file. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const half = `${path}.partiel`;
  writeFileSync(half, content);
  renameSync(half, path);
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** « https://x.example/2013/Mon%20plan.JPG?w=300 » → « mon-plan ». */
function stemOf(url: string): string {
  const last = posix.basename(new URL(url).pathname);
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A stray « % »: the name as it is.
  }
  return slug(name.replace(/\.[a-z0-9]{2,5}$/iu, "").replaceAll("_", " ")).slice(0, LONGEST) || "image";
}
