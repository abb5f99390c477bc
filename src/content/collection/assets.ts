/** Asset files of the content folder: found by the path a post refers to them with, given a URL, measured once when they are pictures. */
import { posix, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { slug } from "../../locale/fr/slug.ts";
import { ROUTES } from "../../routes.ts";
import type { Asset, FileBeside, FileDiagnostic } from "../model.ts";
import { isFolderText } from "../text-names.ts";
import { diskKey, hasInvisibleSign, twinsOf } from "./file-names.ts";
import { invisibleName, twinName } from "./file-refusals.ts";
import { measureAsset } from "./measure-asset.ts";

export interface AssetIndex {
  /** The file that `src` refers to in the post `file`, or undefined when it is not in the content folder. */
  readonly find: (file: string, src: string) => Asset | undefined;
  /** The file at this exact path of the content folder. */
  readonly byPath: (path: string) => Asset | undefined;
  /** The file that has this URL, once published. */
  readonly at: (url: string) => Asset | undefined;
  /** The URL of every file, by path. */
  readonly urls: ReadonlyMap<string, string>;
  /** The files of the folder of a post that is an `index.md`, not read yet. */
  readonly beside: (file: string) => readonly FileBeside[];
}

/** In characters: the suffix that makes two names different must still fit in a file name. */
const LONGEST_STEM = 200;
const LONGEST_EXTENSION = 20;

/** Indexes the files other than posts; `urlOf` returns the URL of the post that owns a folder, if there is one. */
export function indexAssets(
  root: string,
  paths: readonly string[],
  urlOf: (folder: string) => string | undefined,
): AssetIndex {
  const urls = new Map<string, string>();
  const taken = new Set<string>();
  const cache = new Map<string, Asset>();
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const [owner, rest] = ownerOf(path, urlOf);
    const wanted = `${owner}${rest.split("/").map(safeName).join("/")}`;
    let url = wanted;
    for (let n = 2; taken.has(diskKey(url)); n += 1) url = wanted.replace(/(\.[^./]*)?$/u, (end) => `-${n}${end}`);
    taken.add(diskKey(url));
    urls.set(path, url);
    const folder = posix.dirname(path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  const duplicates = twinsOf(paths);
  const refusalByName = (path: string): { readonly refusal?: FileDiagnostic } => {
    if (hasInvisibleSign(path)) return { refusal: invisibleName() };
    const duplicate = duplicates.get(path);
    return duplicate === undefined ? {} : { refusal: twinName(path, duplicate) };
  };
  let byUrl: ReadonlyMap<string, string> | undefined;
  const byKey = new Map(paths.map((path) => [path.normalize("NFC"), path]));
  const load = (path: string): Asset => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const source = resolve(root, path);
    const asset = { path, source, url: urls.get(path) ?? `/${path}`, ...measureAsset(source), ...refusalByName(path) };
    cache.set(path, asset);
    return asset;
  };
  return {
    urls,
    find: (file, src) => {
      // « # » and « ? » end a path, unless a file is named so.
      const named = /[?#]/u.test(src) ? localPath(file, src.replace(/[?#]/gu, encodeURIComponent)) : undefined;
      const path = byKey.get(localPath(file, src) ?? "") ?? byKey.get(named ?? "");
      return path === undefined ? undefined : load(path);
    },
    byPath: (path) => (urls.has(path) ? load(path) : undefined),
    at: (url) => {
      byUrl ??= new Map([...urls].map(([path, each]) => [each, path]));
      const path = byUrl.get(url);
      return path === undefined ? undefined : load(path);
    },
    beside: (file) => {
      if (!isFolderText(file)) return [];
      const folder = posix.dirname(file);
      return folder === "."
        ? []
        : (byFolder.get(folder) ?? []).map((path) => ({ path, url: urls.get(path) ?? `/${path}` }));
    },
  };
}

/** Returns the path, relative to the content folder, that `src` refers to in a post; undefined when it leaves the folder or is an external URL. */
export function localPath(file: string, src: string): string | undefined {
  // Called for each link of each text: rule out absolute URLs first.
  if (src.startsWith("//") || (src.includes(":") && /^[a-z][a-z0-9+.-]*:/iu.test(src))) return undefined;
  let name = /[?#]/.test(src) ? src.replace(/[?#].*$/u, "") : src;
  try {
    if (name.includes("%")) name = decodeURIComponent(name);
  } catch {
    // a stray « % » in a file name: use it as typed
  }
  if (name.includes("\\") || name.includes("\0")) return undefined;
  const path = name.startsWith("/") ? plainPath(name.slice(1)) : posix.join(posix.dirname(file), name);
  return path === ".." || path.startsWith("../") ? undefined : path.normalize("NFC");
}

function plainPath(path: string): string {
  return path === "" || path.includes(".") || path.includes("//") ? posix.normalize(path) : path;
}

function ownerOf(path: string, urlOf: (folder: string) => string | undefined): readonly [string, string] {
  for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
    const url = urlOf(folder);
    // A page at `/x.html` has no folder.
    if (url?.endsWith("/")) return [url, path.slice(folder.length + 1)];
  }
  return [ROUTES.attachments, path];
}

function safeName(typed: string): string {
  const dot = typed.lastIndexOf(".");
  const stem = dot > 0 ? typed.slice(0, dot) : typed;
  const extension =
    dot > 0
      ? `.${typed
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^a-z0-9]/gu, "")}`
      : "";
  const name = /^[\w-]+$/u.test(stem) ? stem.slice(0, LONGEST_STEM) : slug(stem) || "fichier";
  return name + extension.slice(0, LONGEST_EXTENSION);
}

/** Returns the error of a file that must not be published. */
export function refusalProblem({ path, refusal }: Pick<Asset, "path" | "refusal">): readonly Diagnostic[] {
  return refusal === undefined ? [] : [{ severity: "error", file: path, column: 1, ...refusal }];
}

/** Returns the errors of files that texts use, each reported once. A text that shows one as a picture reports it at its own line. */
export function refusalProblems(used: Iterable<Asset>): readonly Diagnostic[] {
  const byPath = new Map([...used].map((asset) => [asset.path, asset]));
  return [...byPath.values()].filter(({ fault }) => fault === undefined).flatMap(refusalProblem);
}
