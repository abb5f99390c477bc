/** The files of `/admin/`, in every way of building a site whose settings declare `admin`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { AdminSettings } from "../content/model.ts";
import { valueShapes } from "../content/schema/value-shapes.ts";
import { type AdminOptions, adminConfig, adminPage } from "../output/admin/admin.ts";
import { foldedNames } from "../output/admin/form-order.ts";
import { packagePath } from "../package-path.ts";
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";

export interface AdminFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Made with the package; a clone makes it at each build. */
const BUNDLED = packagePath("dist/admin");
/** Relative to the output folder. */
const FOLDER = ROUTES.admin.slice(1);

/** Every file of the editor; none when the site declares no repository. `content` is the path of the content folder. */
export async function adminFiles(site: Site, content: string): Promise<readonly AdminFile[]> {
  const { admin } = site.settings;
  if (admin === undefined) return [];
  const options = adminOptions(admin, content);
  const config = adminConfig(site, options);
  const forms = Object.fromEntries(config.collections.map(({ name, fields }) => [name, foldedNames(fields)]));
  const own: readonly AdminFile[] = [
    { path: "index.html", bytes: adminPage(site, options, "client.js") },
    { path: "config.json", bytes: `${JSON.stringify(config)}\n` },
    { path: "shapes.json", bytes: `${JSON.stringify({ shapes: valueShapes(), forms })}\n` },
  ];
  return [...own, ...(await bundledFiles())].map(({ path, bytes }) => ({ path: `${FOLDER}${path}`, bytes }));
}

/** The content folder is named from the root of the site, which is taken for the root of its repository; elsewhere, by its name. */
export function adminOptions(admin: AdminSettings, content: string, root = process.cwd()): AdminOptions {
  const way = relative(root, content).replaceAll("\\", "/");
  return { ...admin, folder: way === "" || way.startsWith("..") ? basename(content) : way };
}

async function bundledFiles(): Promise<readonly AdminFile[]> {
  if (!existsSync(BUNDLED)) {
    const { bundleAdmin } = await import("./admin-bundle.ts");
    return bundleAdmin();
  }
  return readdirSync(BUNDLED, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((path) => ({ path: relative(BUNDLED, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
}
