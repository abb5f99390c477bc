/** From the archive that npm makes, with an empty home and no clone near: what an organisation does, from nothing to its site. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { sampleNames } from "./sample.ts";
import { folderFrom } from "./site-from.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NOW = "2026-11-21";

/** npm in a folder, without a home of ours; its cache is kept, so that packages are not fetched again. */
const cache = execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim();
let home = "";
let work = "";
let site = "";

function run(cwd: string, command: string, ...args: readonly string[]) {
  return new Promise<{ readonly code: number | null; readonly text: string }>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? "", HOME: home, npm_config_cache: cache, SITE_NOW: NOW },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text }));
  });
}

const INSTALL = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"] as const;
const babillard = (...args: readonly string[]) => run(site, join(site, "node_modules/.bin/babillard"), ...args);

beforeAll(async () => {
  home = folderFrom({});
  work = folderFrom({
    "site/content/pages/confidentialite.md": "---\ntitle: La nôtre\nsummary: Écrite avant.\n---\n\nLa nôtre.\n",
  });
  site = join(work, "site");
  const packed = await run(ROOT, "npm", "pack", "--silent", "--pack-destination", work);
  expect(packed.code, packed.text).toBe(0);
  const archive = readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "";
  const tool = join(work, "outil");
  mkdirSync(tool);
  writeFileSync(join(tool, "package.json"), "{}");
  const installed = await run(tool, "npm", ...INSTALL, join("..", archive));
  expect(installed.code, installed.text).toBe(0);
  const options = [
    "--titre",
    "Atelier du Fleuve : l’art",
    "--url",
    "https://fleuve.example/site",
    "--couleur",
    "#8a1538",
  ];
  const made = await run(tool, "npx", "babillard", "init", join("..", "site"), ...options, "--now", NOW);
  expect(made.code, made.text).toBe(0);
  expect(made.text).toContain("content/pages/confidentialite.md");
  // The packages are those of the tool: npm has only to see that they are the right ones.
  renameSync(join(tool, "node_modules"), join(site, "node_modules"));
  const ready = await run(site, "npm", ...INSTALL);
  expect(ready.code, ready.text).toBe(0);
}, 300_000);

test("the site has what an organisation needs, and no list of published addresses", () => {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  expect(files).toEqual(
    expect.arrayContaining([
      ".eleventy.ts",
      ".github/workflows/liens.yml",
      ".github/workflows/publication.yml",
      ".github/workflows/verification.yml",
      ".gitignore",
      ".vscode/babillard.code-snippets",
      "README.md",
      "content/formations/premiere-formation.md",
      "content/pages/accessibilite.md",
      "content/people.yml",
      "content/places.yml",
      "content/vocabulary.yml",
      "layouts/LISEZ-MOI.txt",
    ]),
  );
  expect(existsSync(join(site, "content/urls.txt"))).toBe(false);
  expect(readFileSync(join(site, "content/site.yml"), "utf8")).toContain('title: "Atelier du Fleuve : l’art"');
  expect(readFileSync(join(site, "content/pages/confidentialite.md"), "utf8")).toContain("La nôtre");
});

test("production packages are those that a site needs", () => {
  for (const name of ["@sveltia/cms", "typescript", "vitest", "playwright-core", "@biomejs/biome"])
    expect(existsSync(join(site, "node_modules", name)), name).toBe(false);
});

test("« npm test » names what is left to complete, and builds the site", async () => {
  const { code, text } = await run(site, "npm", "test");
  expect(code, text).toBe(0);
  expect(text).toContain("bonjour@a-completer.example");
  expect(text).toMatch(/content\/site\.yml:\d+:\d+ {2}avertissement .*a-completer/u);
});

test("commands run from any folder of the site, under their French names", async () => {
  const program = join(site, "node_modules/.bin/babillard");
  for (const name of ["vérifier", "check"]) {
    const { code, text } = await run(join(site, "content/pages"), program, name);
    expect([code, text.includes("a-completer")], text).toEqual([0, true]);
  }
  const elsewhere = await run(work, program, "verifier", "--content", "site/content");
  expect(elsewhere.code, elsewhere.text).toBe(0);
  expect((await run(work, program, "verifer")).code).toBe(2);
});

test("a first formation is published, and Eleventy’s own command line prints the same pages", async () => {
  const made = await babillard(
    "nouveau",
    "--sorte",
    "formation",
    "--titre",
    "Graver sur bois",
    "--now",
    NOW,
    "--seance",
    "2026-12-05, 9 h, 16 h",
  );
  expect(made.code, made.text).toBe(0);
  const path = join(site, "content/formations/2026-11-21-graver-sur-bois.md");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace("draft: true\n", "").replace("summary:", "summary: Une journée pour graver."),
  );
  const built = await babillard("construire");
  expect(built.code, built.text).toBe(0);
  expect(readFileSync(join(site, "_site/formations/graver-sur-bois/index.html"), "utf8")).toContain(
    '<time datetime="2026-12-05">',
  );
  const own = await run(site, "npm", "run", "eleventy", "--", "--quiet", "--output=_eleventy");
  expect(own.code, own.text).toBe(0);
  const pages = (folder: string) =>
    readdirSync(join(site, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .sort();
  expect(pages("_eleventy")).toEqual(pages("_site"));
});

test("a logo, colours, a kind, a partial, a page and a Markdown rule of its own are in the site that it builds", async () => {
  const write = (path: string, text: string): void => {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const settings = readFileSync(join(site, "content/site.yml"), "utf8");
  write("content/site.yml", `${settings}logo: logo.svg\nkinds: [{ label: Balado, plural: Balados, base: article }]\n`);
  write(
    "content/logo.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path d="M0 0h90v30H0z"/></svg>',
  );
  write(
    "content/balados/premier.md",
    "---\ntitle: Premier épisode\ndate: 2026-11-20\nsummary: On se présente.\n---\n\nBonjour :fleuve:!\n",
  );
  write(
    "layouts/partials/footer.tsx",
    'import { Footer as Ours, type PartialProps } from "babillard/layouts";\nexport function Footer({ site }: PartialProps<"footer">) {\n  return <><p>Au bord du fleuve.</p><Ours site={site} /></>;\n}\n',
  );
  write(
    "layouts/pages/nos-locaux.11ty.tsx",
    'import { Document, type OwnPageProps } from "babillard/layouts";\nexport const data = { title: "Nos locaux", description: "Où nous sommes." };\nexport function render({ site, view }: OwnPageProps) {\n  return <Document site={site} view={view} layout="page"><h1>{view.title}</h1></Document>;\n}\n',
  );
  const configuration = readFileSync(join(site, ".eleventy.ts"), "utf8");
  const rule =
    'md.core.ruler.push("fleuve", (state) => { for (const block of state.tokens) for (const token of block.children ?? []) if (token.type === "text") token.content = token.content.replace(":fleuve:", "≈≈≈"); })';
  write(
    ".eleventy.ts",
    configuration.replace("  return {", `  eleventy.amendLibrary("md", (md) => { ${rule}; });\n  return {`),
  );
  const { code, text } = await babillard("construire");
  expect(code, text).toBe(0);
  const page = (path: string) => readFileSync(join(site, "_site", path), "utf8");
  expect(page("index.html")).toMatch(/<img class="logo" src="\/site\/fichiers\/logo\.svg"/u);
  expect(page("index.html")).toContain("Au bord du fleuve.");
  expect(page("balados/premier/index.html")).toContain("≈≈≈");
  expect(page("balados/index.html")).toContain("Premier épisode");
  expect(page("nos-locaux/index.html")).toContain("<h1>Nos locaux</h1>");
  const sheet = readdirSync(join(site, "_site/assets")).find((name) => name.startsWith("style.")) ?? "";
  expect(page(`assets/${sheet}`)).toContain("--accent:#8a1538");
});

/** What says which program made a file, as its format asks, is no name of an organisation. */
test("nothing of the site names the organisation of the sample site", () => {
  const named = readdirSync(join(site, "_site"), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:html|xml|atom|json|ics|txt|svg|webmanifest|css)$/u.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => !path.endsWith(".babillard.json") && !path.endsWith("/build.json"))
    .filter((path) => {
      const text = readFileSync(path, "utf8")
        .replace('<meta name="generator" content="Babillard">', "")
        .replace(/<generator[^>]*>Babillard<\/generator>/u, "")
        .replace(/^PRODID:.*$/gmu, "");
      return ["Babillard", ...sampleNames()].some((name) => text.toLowerCase().includes(name.toLowerCase()));
    });
  expect(named).toEqual([]);
});
