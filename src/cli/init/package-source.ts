/**
 * Where a new site gets the package from: the registry when this copy came from there, else the archive (.tgz) that it
 * came from, which the site keeps in its `vendor/` folder so that it installs anywhere.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { packagePath } from "../../package-path.ts";

export type PackageSource =
  /** What `dependencies` of the site says, e.g. `0.2.0`. */
  | { readonly spec: string }
  /** An archive to copy into the site. */
  | { readonly archive: string };

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** The `package.json` of this package. */
export function ownPackage(): PackageFacts {
  return JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as PackageFacts;
}

/** How npm installed this copy; undefined for a folder that npm did not install, such as a clone. */
export function installedFrom({ name, version }: Pick<PackageFacts, "name" | "version">): PackageSource | undefined {
  const folder = dirname(packagePath("package.json"));
  const lock = join(dirname(folder), ".package-lock.json");
  if (!existsSync(lock)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as {
    readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
  };
  return sourceOf(packages[`node_modules/${name}`]?.resolved ?? "", version, dirname(dirname(folder)));
}

/** `resolved` is the address that npm noted; paths in it are relative to `root`. */
export function sourceOf(resolved: string, version: string, root: string): PackageSource | undefined {
  if (resolved.startsWith("file:")) {
    const archive = resolved.startsWith("file://") ? fileURLToPath(resolved) : resolve(root, resolved.slice(5));
    return archive.endsWith(".tgz") && existsSync(archive) ? { archive } : undefined;
  }
  // A registry keeps archives under « /-/ »; any other address is a dependency as it is.
  if (/^https?:/u.test(resolved)) return { spec: resolved.includes("/-/") ? version : resolved };
  return resolved === "" ? undefined : { spec: resolved };
}

/** Packs this folder into `target` with npm, and returns the path of the archive. */
export function packClone(target: string): string {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const printed = execFileSync(npm, ["pack", "--silent", "--pack-destination", target], {
    cwd: dirname(packagePath("package.json")),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  return join(target, printed.trim().split("\n").at(-1) ?? "");
}
