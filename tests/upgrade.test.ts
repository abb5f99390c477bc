/** A site made for version 0.1.0, with the list of its published addresses, is built by this version. */
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { babillardIn, ROOT } from "./build/owner-site.ts";
import { folderFrom } from "./site-from.ts";

const NOW = "2026-10-01";

function formerSite(): string {
  const root = folderFrom({});
  cpSync(join(ROOT, "tests/fixtures/site-0.1.0"), root, { recursive: true });
  renameSync(join(root, "eleventy.ts.txt"), join(root, ".eleventy.ts"));
  mkdirSync(join(root, "node_modules"));
  symlinkSync(ROOT, join(root, "node_modules/babillard"));
  for (const name of ["@11ty", "tsx", "preact"])
    symlinkSync(join(ROOT, "node_modules", name), join(root, "node_modules", name));
  return root;
}

test("the site is built, with its own template, and loses no address", async () => {
  const root = formerSite();
  const { stderr, stdout } = await babillardIn(root, "construire", "--now", NOW);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/ 0\savertissement,/u);
  for (const line of readFileSync(join(root, "content/urls.txt"), "utf8").split("\n")) {
    const [url = ""] = line.split(" ");
    if (!url.startsWith("/")) continue;
    expect(readFileSync(join(root, "_site", url.endsWith("/") ? `${url}index.html` : url)).length, url).toBeGreaterThan(
      0,
    );
  }
  expect(readFileSync(join(root, "_site/plan-d-acces/index.html"), "utf8")).toContain("Atelier du Nord");
});

test("a key under its former name is told with its place, and mended by « corriger »", async () => {
  const root = formerSite();
  const path = join(root, "content/site.yml");
  writeFileSync(path, readFileSync(path, "utf8").replace("title: Atelier", "titre: Atelier"));
  const checked = await babillardIn(root, "verifier", "--now", NOW).catch((error) => error);
  expect(checked.stdout).toContain("content/site.yml:1:1  erreur");
  expect(checked.stdout).toContain("Ici, on écrit `title` plutôt que `titre`.");
  await babillardIn(root, "corriger", "--now", NOW);
  expect(readFileSync(path, "utf8")).toContain("title: Atelier");
  await babillardIn(root, "verifier", "--now", NOW);
});
