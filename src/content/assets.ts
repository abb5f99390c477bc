/** Files that stand beside the posts: found by the path a post names them with, given a URL, measured once when they are pictures. */
import { posix, resolve } from "node:path";
import { slug } from "../french/slug.ts";
import { ROUTES } from "../routes.ts";
import { measureAsset } from "./measure-asset.ts";
import type { Asset } from "./model.ts";
import type { Problem } from "./problem.ts";

export interface AssetIndex {
  /** The file named `src` in the post `file`, or undefined when it is not in the content folder. */
  readonly find: (file: string, src: string) => Asset | undefined;
  /** The URL of every file, by path. */
  readonly urls: ReadonlyMap<string, string>;
  /** The files of the folder of a post that is an `index.md`. */
  readonly beside: (file: string) => readonly Asset[];
  /** Errors of the files found until now: those that may not be published. */
  readonly dangers: () => readonly Problem[];
}

/** Indexes the files other than posts; `urlOf` gives the URL of the post that owns a folder, if one does. */
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
    for (let n = 2; taken.has(url); n += 1) url = wanted.replace(/(\.[^./]*)?$/u, (end) => `-${n}${end}`);
    taken.add(url);
    urls.set(path, url);
    const folder = posix.dirname(path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  const byKey = new Map(paths.map((path) => [path.normalize("NFC"), path]));
  const load = (path: string): Asset => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const source = resolve(root, path);
    const asset = { path, source, url: urls.get(path) ?? `/${path}`, ...measureAsset(source) };
    cache.set(path, asset);
    return asset;
  };
  return {
    urls,
    find: (file, src) => {
      const path = byKey.get(localPath(file, src) ?? "");
      return path === undefined ? undefined : load(path);
    },
    beside: (file) => {
      if (!/(?:^|\/)index\.(?:md|markdown)$/iu.test(file)) return [];
      const folder = posix.dirname(file);
      return folder === "." ? [] : (byFolder.get(folder) ?? []).map(load);
    },
    dangers: () => [...cache.values()].flatMap(dangerOf),
  };
}

/** The path, relative to the content folder, that a post means by `src`; undefined when it leaves the folder or is an address elsewhere. */
export function localPath(file: string, src: string): string | undefined {
  // Each link of each text is asked about: what an address does not have is not looked for.
  if (src.startsWith("//") || (src.includes(":") && /^[a-z][a-z0-9+.-]*:/iu.test(src))) return undefined;
  let name = /[?#]/.test(src) ? src.replace(/[?#].*$/u, "") : src;
  try {
    if (name.includes("%")) name = decodeURIComponent(name);
  } catch {
    // a stray « % » in a file name: kept as typed
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
    if (url !== undefined) return [url, path.slice(folder.length + 1)];
  }
  return [ROUTES.attachments, path];
}

function safeName(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension =
    dot > 0
      ? `.${name
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^a-z0-9]/gu, "")}`
      : "";
  return /^[\w-]+$/u.test(stem) ? stem + extension : `${slug(stem) || "fichier"}${extension}`;
}

function dangerOf({ path, danger }: Asset): readonly Problem[] {
  if (danger === undefined) return [];
  return [
    {
      code: "svg-dangereux",
      severity: "error",
      file: path,
      line: danger.line,
      column: 1,
      message: `Ce dessin contient ${danger.what} : il ne peut pas être publié.`,
      advice: "enregistrez-le en « SVG simple » depuis un logiciel de dessin, ou en PNG",
    },
  ];
}
