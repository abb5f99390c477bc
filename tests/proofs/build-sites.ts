/** Builds the sites under proof once for all files: the sample today, the sample on a day of its archive, and a new site. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { built } from "../command.ts";
import { launch } from "../launch.ts";
import type { ProvedSite } from "./proved-site.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "babillard-preuves-"));
  const today = new Date().toISOString().slice(0, 10);
  const started = join(root, "depart");
  const made = await launch(["init", started, "--titre", "Atelier des essais", "--url", "https://essais.example"]);
  if (made.code !== 0) throw new Error(made.stderr);
  const sites: ProvedSite[] = [];
  const add = async (name: string, content: string, now: string) => {
    const folder = join(root, `site-${sites.length}`);
    await built("--content", content, "--output", folder, "--now", now);
    sites.push({ name, folder, content, now });
  };
  await add("the sample today", "content", today);
  // Without the list of its addresses, most of which were not published yet.
  const archive = join(root, "archive");
  await cp("content", archive, { recursive: true, filter: (path) => !path.endsWith("urls.txt") });
  await add("the sample in January 2013", archive, "2013-01-10");
  // Its texts alone: its configuration asks for an installed package, which the tests of the package prove.
  const fresh = join(root, "nouveau");
  await cp(join(started, "content"), fresh, { recursive: true });
  await add("a new site", fresh, today);
  project.provide("sites", sites);
  return () => rm(root, { recursive: true, force: true });
}

declare module "vitest" {
  export interface ProvidedContext {
    sites: readonly ProvedSite[];
  }
}
