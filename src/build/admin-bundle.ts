/**
 * Bundles the editor of `/admin/`, Sveltia CMS with its fonts and workers, from its package, so that the page sends
 * requests to the repository's host only. Done when the package of this program is made; in a clone, at each build.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { packagePath } from "../package-path.ts";

export interface BundledFile {
  /** Relative to the folder of the editor. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const CLIENT = packagePath("layouts/admin/client.ts");

/** Every file of the editor that is the same for all sites. */
export async function bundleAdmin(): Promise<readonly BundledFile[]> {
  return [...(await bundle()), ...packageAssets()];
}

async function bundle(): Promise<readonly BundledFile[]> {
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
  return outputFiles.map(({ path, contents }) => ({ path: basename(path), bytes: contents }));
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
function packageAssets(): readonly BundledFile[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
  const assets = readdirSync(join(folder, "assets")).filter((name) => !name.endsWith(".map"));
  return [
    { path: "LICENSE.txt", bytes: readFileSync(join(folder, "../LICENSE.txt")) },
    ...assets.sort().map((name) => ({ path: `assets/${name}`, bytes: readFileSync(join(folder, "assets", name)) })),
  ];
}
