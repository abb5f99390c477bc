/** The marker of an output folder: it lists the files that a build wrote there, the only ones that may be removed. */
import { lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT_MARKER, outputPaths } from "../audit/output-paths.ts";

/** Files that file managers create everywhere: safe to remove. */
const NOISE: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db"]);

interface Marker {
  readonly generator: "Babillard";
  /**
   * The path segments of each file, in code-point order; segments, so that nothing in it reads like an address of the
   * site. Undefined while the folder is being filled.
   */
  readonly files?: readonly (readonly string[])[];
}

/** Marks a folder as being filled by a build: should the build be killed, it may be removed. */
export function markBuilding(folder: string): void {
  writeMarker(folder, { generator: "Babillard" });
}

/** Lists the files of a folder once all are written, except `others`, which no build wrote. */
export function markComplete(folder: string, others: ReadonlySet<string> = new Set()): void {
  const paths = outputPaths(folder).filter((path) => !others.has(path));
  writeMarker(folder, { generator: "Babillard", files: paths.map((path) => path.split("/")) });
}

/** True for a folder that a build was filling. */
export function isBuilding(folder: string): boolean {
  const marker = readMarker(folder);
  return marker !== undefined && marker.files === undefined;
}

/** True for a folder that a build has filled. */
export function isComplete(folder: string): boolean {
  return readMarker(folder)?.files !== undefined;
}

/** Files of a folder that no build wrote, in code-point order: all of them when there is no marker. */
export function unknownFiles(folder: string): readonly string[] {
  const ours = isComplete(folder) ? new Set([...writtenIn(folder), OUTPUT_MARKER]) : new Set();
  const isOurs = (path: string): boolean => ours.has(path.normalize("NFC")) || isNoise(path);
  return contents(folder)
    .filter(({ path, isFile }) => !(isFile && isOurs(path)))
    .map(({ path }) => path);
}

/** Removes what a build wrote, the marker last so that an interrupted removal can be resumed, then the folder if it is empty. */
export function removeBuiltFiles(folder: string): void {
  const marked = isComplete(folder);
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

/** Some file systems return names in another Unicode normalisation. */
function writtenIn(folder: string): ReadonlySet<string> {
  return new Set(readMarker(folder)?.files?.map((parts) => parts.join("/").normalize("NFC")));
}

/** Everything but folders: files, links, and any other kind. */
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

/** Undefined when no build can have written the marker. */
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

/** Whether the path stays inside the folder: a marker edited by hand must not lead outside. */
function isInside(parts: unknown): parts is readonly string[] {
  return (
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every((part) => typeof part === "string" && !["", ".", ".."].includes(part) && !/[\\/\0]/.test(part))
  );
}
