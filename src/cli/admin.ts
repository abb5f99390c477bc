/** The files of `/admin/`: Sveltia CMS bundled from its package with its fonts and workers, so that the page sends requests to the repository's host only. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { valueShapes } from "../content/schema/value-shapes.ts";
import { type AdminOptions, adminConfig, adminPage } from "../output/admin/admin.ts";
import { packagePath } from "../package-path.ts";
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";

export interface AdminFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

const CLIENT = packagePath("layouts/admin/client.ts");
/** Relative to the output folder. */
const FOLDER = ROUTES.admin.slice(1);

/** Every file of the editor; `content` is the path of the content folder. */
export async function adminFiles(site: Site, content: string): Promise<readonly AdminFile[]> {
  const options = adminOptions(content);
  return [
    { path: `${FOLDER}index.html`, bytes: adminPage(site, options, "client.js") },
    { path: `${FOLDER}config.json`, bytes: `${JSON.stringify(adminConfig(site, options))}\n` },
    { path: `${FOLDER}shapes.json`, bytes: `${JSON.stringify(valueShapes())}\n` },
    ...(await bundle()),
    ...packageAssets(),
  ];
}

/** The repository and the path of the content folder in it, from git; outside a repository, only the folder's name. */
export function adminOptions(content: string): AdminOptions {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      return execFileSync("git", ["-C", content, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
    } catch {
      return undefined;
    }
  };
  const root = git("rev-parse", "--show-toplevel");
  const repository = repositoryOf(git("remote", "get-url", "origin") ?? "");
  const way = root === undefined ? "" : relative(root, resolve(content)).replaceAll("\\", "/");
  const folder = way === "" || way.startsWith("..") ? basename(resolve(content)) : way;
  return { folder, ...(repository === undefined ? {} : { repository }) };
}

/** « git@github.com:organisme/site.git » or « https://gitlab.com/groupe/site » → host and name; undefined for any other host. */
export function repositoryOf(address: string): AdminOptions["repository"] {
  const found = /(?:^|[/@.])(github|gitlab)\.com[:/]([\w.-]+(?:\/[\w.-]+)+)$/u.exec(
    address.replace(/(?:\.git)?\/?$/u, ""),
  );
  if (found === null) return undefined;
  return { host: found[1] === "gitlab" ? "gitlab" : "github", name: found[2] ?? "" };
}

async function bundle(): Promise<readonly AdminFile[]> {
  const { outputFiles } = await build({
    entryPoints: [CLIENT],
    absWorkingDir: dirname(CLIENT),
    outdir: dirname(CLIENT),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    chunkNames: "[name]-[hash]",
    charset: "utf8",
    legalComments: "external",
    logLevel: "silent",
    plugins: [withoutTheRest],
  });
  return outputFiles.map(({ path, contents }) => ({ path: `${FOLDER}${basename(path)}`, bytes: contents }));
}

/** Modules left out of the bundle: other languages of the interface, syntax highlighting, maps. */
const LEFT_OUT = [
  /^@shikijs\/langs\/(?!(?:markdown|yaml|html|css|javascript|json)$)/u,
  /\/locales\/(?!(?:fr|en-US|en-CA)\.json$)/u,
  /^(?:leaflet\/|terra-draw)/u,
];

const withoutTheRest: Plugin = {
  name: "without-the-rest",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@shikijs\/langs\/|\/locales\/|^leaflet\/|^terra-draw/ }, ({ path }) =>
      LEFT_OUT.some((pattern) => pattern.test(path)) ? { path: "left-out", namespace: "left-out" } : undefined,
    );
    // The package's style sheet also declares its fonts from a CDN, and browsers would fetch both.
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: alone(readFileSync(path, "utf8")),
      loader: "js",
    }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default {};", loader: "js" }));
  },
};

/** Fetched at once, before anyone signs in, to tell whether GitHub has an incident. */
const STATUS_PAGE = "https://www.githubstatus.com/api/v2/status.json";

/** The script with the fonts of `admin/assets/` instead of the CDN's and a constant status for GitHub; throws when a font has no file. */
function alone(script: string): string {
  const names = packageAssets().map(({ path }) => basename(path));
  const fonts = script.replace(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)\s]*/gu,
    (address, family: string) => {
      const file = names.find((name) => name.startsWith(family) && name.endsWith(".woff2"));
      if (file === undefined) throw new Error(`No file of the package stands for ${address}`);
      return `assets/${file}`;
    },
  );
  return fonts.replaceAll(STATUS_PAGE, `data:application/json,{"status":{"indicator":"none"}}`);
}

/** Fonts and workers that the package loads from `assets/`, next to its script; and its licence. */
function packageAssets(): readonly AdminFile[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
  const assets = readdirSync(join(folder, "assets")).filter((name) => !name.endsWith(".map"));
  return [
    { path: `${FOLDER}LICENSE.txt`, bytes: readFileSync(join(folder, "../LICENSE.txt")) },
    ...assets
      .sort()
      .map((name) => ({ path: `${FOLDER}assets/${name}`, bytes: readFileSync(join(folder, "assets", name)) })),
  ];
}
