import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadSite } from "../../src/build/load-site.ts";
import { refuseColour, refuseEmail, refuseTitle, refuseUrl } from "../../src/cli/init/answers.ts";
import { sourceOf } from "../../src/cli/init/package-source.ts";
import { type NewSite, siteFiles } from "../../src/cli/init/site-files.ts";
import { launch } from "../launch.ts";
import { folderFrom } from "../site-from.ts";

const NOTHING: NewSite = {
  host: "github",
  today: "2026-11-21",
  withExample: false,
  dependency: "0.2.0",
  name: "essai",
};

function problemsOf(site: Partial<NewSite>) {
  const root = folderFrom(Object.fromEntries(siteFiles({ ...NOTHING, ...site })));
  return loadSite({ content: join(root, "content"), now: "2026-11-21", drafts: false });
}

test("without any answer, the new site is valid, and each placeholder is named", () => {
  const { site, problems } = problemsOf({});
  expect(site).toBeDefined();
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(["a-completer"]);
  expect(
    problems.filter(({ file }) => file === "site.yml").map(({ excerpt }) => excerpt?.trim().split(":")[0]),
  ).toEqual(["title", "description", "url", "name", "email", "email", "calendarHost"]);
});

test("answers take their place, whatever their signs", () => {
  const { site, problems } = problemsOf({
    title: 'Les "Rives" : l’art, #1',
    url: "https://rives.example/art",
    email: "bonjour@rives.example",
    colour: "#8a1538",
  });
  expect(site?.settings).toMatchObject({
    url: "https://rives.example/art",
    permanentHost: "rives.example",
    organisation: { email: "bonjour@rives.example" },
  });
  expect(site?.settings.title).toContain("l’art, #1");
  expect(problems.filter(({ file }) => file === "site.yml").map(({ excerpt }) => excerpt?.split(":")[0])).toEqual([
    "description",
  ]);
});

test("with the sample posts, the site is valid too, under its own name", () => {
  const { site, problems } = problemsOf({ withExample: true, title: "Les Rives" });
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(["a-completer"]);
  expect(site?.posts.length).toBeGreaterThan(5);
  expect(site?.settings.title).toBe("Les Rives");
  expect(site?.settings.kinds.map(({ label }) => label)).toContain("Appel");
});

test.each([
  ["github", ".github/workflows/publication.yml"],
  ["netlify", "netlify.toml"],
  ["cloudflare", "wrangler.jsonc"],
  ["autre", "hebergement/nginx.conf"],
] as const)("the host « %s » has its file", (host, file) => {
  const files = [...siteFiles({ ...NOTHING, host }).keys()];
  const others = [".github/workflows/publication.yml", "netlify.toml", "wrangler.jsonc", "hebergement/nginx.conf"];
  expect(others.filter((name) => files.includes(name))).toEqual([file]);
});

test("an option that site.yml would refuse is refused, with what to write", async () => {
  expect([
    refuseTitle("Les Rives"),
    refuseUrl("https://x.example"),
    refuseEmail("a@x.example"),
    refuseColour("8a1538"),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  const folder = folderFrom({});
  const { code, stderr } = await launch([
    "init",
    join(folder, "site"),
    "--url",
    "rives",
    "--courriel",
    "rives",
    "--hote",
    "x",
  ]);
  expect(code).toBe(2);
  for (const words of ["--url : ", "--courriel : ", "--hote : choisissez parmi github, netlify, cloudflare, autre"])
    expect(stderr).toContain(words);
  expect(existsSync(join(folder, "site"))).toBe(false);
});

test("the package comes from where this copy came from", () => {
  const root = folderFrom({ "babillard-0.2.0.tgz": "x" });
  expect(sourceOf("https://registre.example/babillard/-/babillard-0.2.0.tgz", "0.2.0", root)).toEqual({
    spec: "0.2.0",
  });
  expect(sourceOf("https://exemple.org/babillard.tgz", "0.2.0", root)).toEqual({
    spec: "https://exemple.org/babillard.tgz",
  });
  expect(sourceOf("file:babillard-0.2.0.tgz", "0.2.0", root)).toEqual({ archive: join(root, "babillard-0.2.0.tgz") });
  expect(sourceOf("file:parti.tgz", "0.2.0", root)).toBeUndefined();
});

test("the commands of the starter’s tasks and workflows exist in its package.json", () => {
  const files = siteFiles(NOTHING);
  const text = (path: string) => String(files.get(path));
  const { scripts } = JSON.parse(text("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const all = [".vscode/tasks.json", "README.md", ".github/workflows/publication.yml"].map(text).join("\n");
  const named = [...all.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  for (const path of files.keys())
    if (path.startsWith(".github/workflows/"))
      for (const [script] of text(path).matchAll(/scripts\/ci\/[\w-]+\.sh/g)) {
        expect(existsSync(script), script).toBe(true);
        expect(parse(text(path))).toHaveProperty("jobs");
      }
  expect(readFileSync("scripts/ci/due.sh", "utf8")).not.toContain("node scripts/");
});
