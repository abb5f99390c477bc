/** The marker of an output folder: it lists the files that a build wrote there. Only those are ever removed. */
import { lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT_MARKER, printedPaths } from "../audit/printed-paths.ts";

/** Files that file managers leave wherever they are opened: nobody misses them. */
const NOISE: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db"]);

interface Marker {
  readonly generator: "Babillard";
  /** The folders and the name of each file, in code-point order: nothing that reads like an address of the site. Undefined while the folder is being filled. */
  readonly files?: readonly (readonly string[])[];
}

/** Says that a folder is being filled by us: should the build be killed, it may be thrown away. */
export function markUnderWay(folder: string): void {
  writeMarker(folder, { generator: "Babillard" });
}

/** Lists what a folder holds, once all of it is written, but for the files of someone else that were there before. */
export function markWritten(folder: string, others: ReadonlySet<string> = new Set()): void {
  const paths = printedPaths(folder).filter((path) => !others.has(path));
  writeMarker(folder, { generator: "Babillard", files: paths.map((path) => path.split("/")) });
}

/** True for a folder that a build was filling. */
export function isUnderWay(folder: string): boolean {
  const marker = readMarker(folder);
  return marker !== undefined && marker.files === undefined;
}

/** True for a folder that a build has filled. */
export function isWritten(folder: string): boolean {
  return readMarker(folder)?.files !== undefined;
}

/** What stands in a folder and that no build wrote there, in code-point order: all of it when there is no marker. */
export function strangers(folder: string): readonly string[] {
  const ours = isWritten(folder) ? new Set([...writtenIn(folder), OUTPUT_MARKER]) : new Set();
  const isOurs = (path: string): boolean => ours.has(path.normalize("NFC")) || isNoise(path);
  return contents(folder)
    .filter(({ path, isFile }) => !(isFile && isOurs(path)))
    .map(({ path }) => path);
}

/** Removes what a build wrote, the marker last, and the folder with it if nothing else is there; a removal that was cut short can be taken up again. */
export function removeWritten(folder: string): void {
  const marked = isWritten(folder);
  const ours = writtenIn(folder);
  for (const { path, isFile } of contents(folder))
    if (isFile && (ours.has(path.normalize("NFC")) || isNoise(path))) unlinkSync(join(folder, path));
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isDirectory());
  const deepestFirst = folders.map((item) => join(item.parentPath, item.name)).sort((a, b) => b.length - a.length);
  for (const path of deepestFirst) removeEmpty(path);
  if (contents(folder).some(({ path }) => path !== OUTPUT_MARKER)) return;
  if (marked) unlinkSync(join(folder, OUTPUT_MARKER));
  removeEmpty(folder);
}

/** Some disks give names in another form than they were given. */
function writtenIn(folder: string): ReadonlySet<string> {
  return new Set(readMarker(folder)?.files?.map((parts) => parts.join("/").normalize("NFC")));
}

/** Everything but folders: files, links, and whatever else a disk can hold. */
function contents(folder: string): readonly { readonly path: string; readonly isFile: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => ({
      path: join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
      isFile: item.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isNoise(path: string): boolean {
  return NOISE.has(path.slice(path.lastIndexOf("/") + 1));
}

function removeEmpty(path: string): void {
  if (readdirSync(path).length === 0) rmdirSync(path);
}

function writeMarker(folder: string, marker: Marker): void {
  writeFileSync(join(folder, OUTPUT_MARKER), `${JSON.stringify(marker, null, 1)}\n`);
}

/** Undefined for what no build can have written. */
function readMarker(folder: string): Marker | undefined {
  const path = join(folder, OUTPUT_MARKER);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const { generator, files } = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
    if (generator !== "Babillard") return undefined;
    if (files === undefined) return { generator };
    return Array.isArray(files) && files.every(isInside) ? { generator, files } : undefined;
  } catch {
    return undefined;
  }
}

/** A file inside the folder: a marker typed by hand must not lead outside. */
function isInside(parts: unknown): parts is readonly string[] {
  return (
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every((part) => typeof part === "string" && !["", ".", ".."].includes(part) && !/[\\/\0]/.test(part))
  );
}
