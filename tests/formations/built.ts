/** Builds a tiny site of trainings with the command, as in production, for tests that read the output. */
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import { afterAll } from "vitest";
import { run } from "../command.ts";
import { runHere } from "../run-here.ts";
import { type Files, folderFrom } from "../site-from.ts";

export interface Built {
  /** The output folder. */
  readonly folder: string;
  readonly text: (file: string) => Promise<string>;
  /** Returns a page by its URL, parsed. */
  readonly page: (url: string) => Promise<CheerioAPI>;
}

/** Builds the files as of `now`; throws with the build's messages when it fails. */
export function build(files: Files, now: string): Promise<Built> {
  return buildFolder(folderFrom(files), now);
}

/** Builds a content folder as of `now`, with additional environment variables, which need a process of its own; the output is removed after the tests of the file. */
export async function buildFolder(
  content: string,
  now: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), "babillard-built-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "site");
  const args = ["--content", content, "--output", folder, "--now", now];
  const { code, stderr } =
    Object.keys(env).length > 0 ? await run(env, "build", ...args) : await runHere("build", ...args);
  if (code !== 0) throw new Error(stderr);
  const text = (file: string) => readFile(join(folder, file), "utf8");
  return { folder, text, page: async (url) => load(await text(`${url.slice(1)}index.html`)) };
}
