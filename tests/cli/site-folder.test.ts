import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS, commandNamed } from "../../src/cli/commands.ts";
import { argumentsAtRoot, findSite } from "../../src/cli/site-folder.ts";
import { folderFrom } from "../site-from.ts";

const SITE = { "content/site.yml": "", "content/pages/a.md": "", ".eleventy.ts": "", "layouts/x.njk": "" };

test.each([".", "content", "content/pages", "layouts"])(
  "from « %s », the site is the nearest one upwards",
  (folder) => {
    const root = folderFrom(SITE);
    expect(findSite(join(root, folder))).toEqual({ root, content: join(root, "content") });
  },
);

test("« --content » names the site, and its configuration is the one above it", () => {
  const root = folderFrom({ "textes/site.yml": "", ".eleventy.ts": "" });
  expect(findSite("/", join(root, "textes"))).toEqual({ root, content: join(root, "textes") });
});

test("without a site anywhere, the folder itself is the root", () => {
  const root = folderFrom({ "notes/a.md": "" });
  expect(findSite(root)).toEqual({ root, content: join(root, "content") });
  expect(findSite(root, "notes")).toEqual({ root, content: join(root, "notes") });
});

test("paths typed in a folder of the site are read from there", () => {
  const root = folderFrom(SITE);
  const from = join(root, "content/pages");
  const site = findSite(from);
  const at = (...args: readonly string[]) => argumentsAtRoot(args, ["content", "output", "verifier"], site, from);
  expect(at("--output", "../x", "--now", "2026-01-01")).toEqual([
    "--output",
    join(root, "content/x"),
    "--now",
    "2026-01-01",
  ]);
  expect(at("--output=x")).toEqual([`--output=${join(from, "x")}`]);
  expect(at("--verifier", "a.md")).toEqual(["--verifier", join(from, "a.md")]);
  expect(at("--verifier", "formations/b.md")).toEqual(["--verifier", "formations/b.md"]);
});

test("content that is not in « content » is named to the command", () => {
  const root = folderFrom({ "textes/site.yml": "", ".eleventy.ts": "" });
  const site = findSite(join(root, "textes"));
  expect(argumentsAtRoot([], ["content"], site, join(root, "textes"))).toEqual(["--content", join(root, "textes")]);
});

test("a command answers to its French name, with or without accents, its English one and its script", () => {
  for (const [word, name] of [
    ["vérifier", "verifier"],
    ["check", "verifier"],
    ["démarrer", "demarrer"],
    ["construire", "construire"],
    ["urls", "adresses"],
    ["init", "creer"],
  ] as const)
    expect(commandNamed(word)?.name).toBe(name);
  expect(commandNamed("verifer")).toBeUndefined();
  // A word may be the same in both languages; no two commands share one.
  const words = Object.entries(COMMANDS).flatMap(([english, { name }]) => [...new Set([english, name])]);
  expect(new Set(words).size).toBe(words.length);
});
