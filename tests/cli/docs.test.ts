import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import { staleFiles } from "../../src/cli/docs.ts";
import { explain } from "../../src/cli/explain.ts";
import { fix } from "../../src/cli/fix.ts";
import { newCommand } from "../../src/cli/new.ts";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { jsonOf, keysOf } from "../../src/content/schema/json.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { tableNames, withTables } from "../../src/content/schema/tables.ts";
import { folderFrom } from "../site-from.ts";

const GUIDE = readFileSync("docs/guide-de-redaction.md", "utf8");
const NOW = "2026-10-10";

let output = "";

beforeEach(() => {
  output = "";
  for (const way of ["stdout", "stderr"] as const) {
    vi.spyOn(process[way], "write").mockImplementation((text) => {
      output += String(text);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The fenced examples of the guide that have a file name, by path. */
function examples(folder: string): Record<string, string> {
  const found = GUIDE.matchAll(/^(`{3,})(?:markdown|yaml) (\S+)\n([\s\S]*?)^\1$/gmu);
  return Object.fromEntries(
    [...found].flatMap(([, , path = "", text = ""]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : [],
    ),
  );
}

/** The files that examples refer to, so that none is missing. */
function linkedFiles(posts: Readonly<Record<string, string>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(posts)) {
    if (!path.endsWith("/index.md")) continue;
    for (const [name] of text.matchAll(/\b[\w-]+\.(?:svg|pdf)\b/gu)) {
      files[posix.join(posix.dirname(path), name)] = name.endsWith(".pdf")
        ? "%PDF-1.7"
        : '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
    }
  }
  return files;
}

test("the tables of fields and the JSON Schemas are up to date (otherwise: npm run docs)", () => {
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  };
  expect(staleFiles(read)).toEqual([]);
  const stale = staleFiles((path) => read(path)?.replaceAll("Formulaire à télécharger", "Limite"));
  expect(stale).toEqual(["docs/guide-de-redaction.md", "docs/schemas/formation.json"]);
});

test("the guide includes every table, with every key of every kind of post", () => {
  for (const name of tableNames()) expect(GUIDE).toContain(`<!-- champs:${name} -->`);
  for (const schema of Object.values(SCHEMAS)) {
    for (const key of Object.keys(keysOf(jsonOf(schema)))) expect(GUIDE).toContain(`\n| \`${key}\` |`);
  }
});

test("an undefined table is an error", () => {
  expect(() => withTables("<!-- champs:inconnue -->\n<!-- fin -->")).toThrow("inconnue");
});

test("the examples of kinds of one’s own validate without diagnostics", () => {
  const { problems, site } = loadSite({ content: folderFrom(examples("sortes")), now: NOW, drafts: false });
  expect(problems).toEqual([]);
  expect(site?.posts.map(({ kind, url }) => [kind, url])).toEqual([["balado", "/balados/premier-episode/"]]);
});

test("the examples of the guide validate and render without diagnostics", async () => {
  const posts = examples("content");
  expect(Object.keys(posts).length).toBeGreaterThan(9);
  const folder = folderFrom({ ...posts, ...linkedFiles(posts) });
  const { problems, site } = loadSite({ content: folder, now: NOW, drafts: true });
  expect(problems).toEqual([]);
  expect(site?.posts.map(({ kind }) => kind).sort()).toEqual([
    "article",
    "article",
    "conference",
    "formation",
    "guide",
  ]);
  const article = site?.posts.find(({ url }) => url.endsWith("/tout-ce-qu-un-texte-peut-contenir/"));
  for (const mark of [
    "<table",
    "encadre-conseil",
    "<figure",
    "<figcaption",
    "doc-endnotes",
    "<abbr",
    '<span lang="en"',
    "<dl",
    "<blockquote",
    "{{ comme ceci }}",
  ]) {
    expect(article?.text.html).toContain(mark);
  }
  expect(article?.text.excerptHtml).toContain("idée forte");
  expect(site?.sessions.map(({ session }) => [session.id, session.status])).toEqual([
    ["groupe-1", "full"],
    ["groupe-2", "postponed"],
    ["en-ligne", "confirmed"],
    ["groupe-3", "to-confirm"],
  ]);
});

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  nouveau: newCommand,
  verifier: check,
  corriger: fix,
  publier: explain,
  build,
};

test("the tutorial, followed word for word from an empty folder, publishes the training", async () => {
  const root = folderFrom({});
  const inRoot = (word: string) => word.replace(/^essai/u, join(root, "essai"));
  const section = /^## Votre première formation[\s\S]*?(?=^## Écrire l’en-tête)/mu.exec(GUIDE)?.[0] ?? "";
  const [[path = "", filled = ""] = []] = Object.entries(examples("essai"));
  const file = join(root, "essai", path);
  const done: string[] = [];
  for (const [, line = ""] of section.matchAll(/^npm (?:run )?(.*)$/gmu)) {
    const [name = "", ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    const run = COMMANDS[name];
    if (run === undefined) continue;
    if (name === "build") writeFileSync(file, filled.replace("draft: true\n", ""));
    const now = ["build", "verifier", "corriger", "publier"].includes(name) ? ["--now", NOW] : [];
    expect(await run([...args.filter((arg) => arg !== "--").map(inRoot), ...now]), line).toBe(0);
    if (name === "nouveau") {
      expect(loadContent(join(root, "essai"), NOW).content.entries.map((entry) => entry.file)).toEqual([path]);
      writeFileSync(file, filled);
    }
    done.push(name);
  }
  expect(done).toEqual(["nouveau", "verifier", "corriger", "publier", "build"]);
  // A folder with only a draft publishes nothing yet: the command says so, without any other diagnostic.
  expect(output).toContain("Il n’y a rien à publier");
  expect(output).toContain("Rien à corriger");
  const page = readFileSync(join(root, "essai-publie/formations/ecrire-pour-le-web/index.html"), "utf8");
  expect(page).toContain("<h1");
  expect(page).toContain("Écrire pour le Web");
  expect(readFileSync(join(root, "essai-publie/agenda.ics"), "utf8")).toContain("20261201T090000");
});
