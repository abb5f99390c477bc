/** The files of a new site: those of `starter/`, with the answers in their place. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import { snippetsFile } from "../../content/authoring/snippets.ts";
import { slug } from "../../locale/fr/slug.ts";
import { apacheFile } from "../../output/hosts/apache.ts";
import { netlifyFile } from "../../output/hosts/netlify.ts";
import { nginxFile } from "../../output/hosts/nginx.ts";
import { wranglerFile } from "../../output/hosts/wrangler.ts";
import { packagePath } from "../../package-path.ts";
import type { Answers } from "./answers.ts";
import { ownPackage } from "./package-source.ts";

export interface NewSite extends Answers {
  /** `YYYY-MM-DD`: the day the site begins. */
  readonly today: string;
  /** Whether the sample posts come too. */
  readonly withExample: boolean;
  /** What `dependencies` says of this package. */
  readonly dependency: string;
  /** Name of the npm package of the site. */
  readonly name: string;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Path in the folder of the site, with `/` → content. */
export function siteFiles(site: NewSite): Files {
  const starter = filesIn(packagePath("starter/site"));
  const files = new Map<string, string | Uint8Array>([
    ...(site.withExample ? exampleFiles() : []),
    ...[...starter].filter(([path]) => !(site.withExample && EXAMPLE_OWN.has(path))),
    ...hostFiles(site),
    ["package.json", `${JSON.stringify(manifest(site), null, 2)}\n`],
    [".vscode/babillard.code-snippets", snippetsFile()],
  ]);
  return new Map([...files].map(([path, bytes]) => [rename(path), filledIn(path, bytes, site)]));
}

/** Registers of names that the sample posts need as they are. */
const EXAMPLE_OWN: ReadonlySet<string> = new Set([
  "content/vocabulary.yml",
  "content/people.yml",
  "content/places.yml",
]);
/** What stays with the sample site: its settings, its own list of published addresses, and its logos. */
const EXAMPLE_LEFT = /^content\/(?:site\.yml$|urls\.txt$|marque\/)/u;

function exampleFiles(): Files {
  const files = [...filesIn(packagePath("content"))].map(([path, bytes]) => [`content/${path}`, bytes] as const);
  return new Map(files.filter(([path]) => !EXAMPLE_LEFT.test(path)));
}

function hostFiles({ host, title = "site" }: NewSite): Files {
  switch (host) {
    case "github":
      return filesIn(packagePath("starter/github-pages"));
    case "netlify":
      return new Map([["netlify.toml", netlifyFile()]]);
    case "cloudflare":
      return new Map([["wrangler.jsonc", wranglerFile(slug(title) || "site")]]);
    case "autre":
      return new Map([
        ["hebergement/nginx.conf", nginxFile()],
        ["hebergement/apache.htaccess", apacheFile()],
      ]);
  }
}

function manifest({ name, dependency }: NewSite) {
  return {
    name,
    version: "1.0.0",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: {
      ...commandScripts(),
      test: "babillard verifier && babillard construire --output .cache/essai",
      eleventy: "node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts",
    },
    dependencies: { babillard: dependency },
  };
}

/** The scripts of this package that call a command; a site makes neither sites nor this documentation. */
function commandScripts(): Readonly<Record<string, string>> {
  const { init: _, docs: __, ...scripts } = ownPackage().scripts;
  const called = Object.entries(scripts).flatMap(([name, words]) => {
    const command = /^node bin\/babillard\.js (\S+)$/u.exec(words)?.[1];
    return command === undefined ? [] : [[name, `babillard ${command}`] as const];
  });
  return Object.fromEntries([["start", "babillard demarrer"], ...called]);
}

/** npm leaves a file named « .gitignore » out of a package. */
function rename(path: string): string {
  return path === "gitignore" ? ".gitignore" : path;
}

function filledIn(path: string, bytes: string | Uint8Array, site: NewSite): string | Uint8Array {
  if (path === "content/site.yml") return settings(textOf(bytes), site);
  if (site.withExample && path.startsWith("content/") && !STARTER_PAGES.has(path)) return bytes;
  if (!/\.(?:md|yml)$/u.test(path)) return bytes;
  const [year = "", month = ""] = site.today.split("-");
  // Two months from now: nobody has to know the day yet.
  const soon =
    Number(month) > 10
      ? `${Number(year) + 1}-${String(Number(month) - 10).padStart(2, "0")}`
      : `${year}-${String(Number(month) + 2).padStart(2, "0")}`;
  return textOf(bytes)
    .replaceAll("bonjour@a-completer.example", site.email ?? "bonjour@a-completer.example")
    .replace(/^date: .*$/mu, `date: ${site.today}`)
    .replace(/^( {4})date: .*$/mu, `$1date: ${soon}`)
    .replaceAll("NOM DU SITE", site.title ?? "Votre site");
}

const STARTER_PAGES: ReadonlySet<string> = new Set(
  ["a-propos", "confidentialite", "accessibilite"].map((name) => `content/pages/${name}.md`),
);

/** Comments stay, and values are quoted as YAML needs. */
function settings(text: string, { title, url, email, colour, today, withExample }: NewSite): string {
  const document = parseDocument(text);
  // The sample posts are of its kinds.
  if (withExample) document.set("kinds", parse(readFileSync(packagePath("content/site.yml"), "utf8")).kinds);
  const set = (path: readonly string[], value: string | undefined): void => {
    if (value !== undefined) document.setIn(path, value);
  };
  set(["title"], title);
  set(["organisation", "name"], title);
  set(["organisation", "email"], email);
  set(["privacy", "email"], email);
  set(["url"], url);
  set(["calendarHost"], url && new URL(url).host);
  set(["epoch"], today);
  set(["theme", "accent"], colour);
  return document.toString({ lineWidth: 0 });
}

function textOf(bytes: string | Uint8Array): string {
  return typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("utf8");
}

function filesIn(folder: string): Files {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    items
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const),
  );
}
