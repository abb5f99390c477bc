/** A tiny site from files given in a test: `siteFrom({ "formations/x.md": "---\ntitle: …" })`, with its diagnostics. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LoadOptions, loadSite } from "../src/build/load-site.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import type { Site } from "../src/site/model.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];

/** Writes files in a new temporary folder, removed after the tests of the file. */
export function folderFrom(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), "babillard-"));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Removes every folder made so far: called after the tests of each file. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface TinySite {
  /** Built even when there are errors, without the invalid posts. */
  readonly site: Site;
  readonly problems: readonly Diagnostic[];
}

/** Reads, renders and builds the files; `now` is 2013-02-01 by default. */
export function siteFrom(files: Files, options: Partial<LoadOptions> = {}): TinySite {
  const { site, problems } = loadSite(
    { content: folderFrom(files), now: "2013-02-01", drafts: false, ...options },
    undefined,
    true,
  );
  if (site === undefined) throw new Error("a tolerant load always arranges a site");
  return { site, problems };
}
