import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { staleFiles } from "../../src/commands/docs.ts";
import { loadSite } from "../../src/commands/load-site.ts";
import { newCommand } from "../../src/commands/new.ts";
import { readContent } from "../../src/content/read.ts";
import { jsonOf, keysOf } from "../../src/content/schema/json.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { tableNames, withTables } from "../../src/content/schema/tables.ts";
import { withFolder } from "../content/folder.ts";

const GUIDE = readFileSync("docs/guide-de-redaction.md", "utf8");
const NOW = "2026-10-10";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The fenced examples of the guide that bear a file name, by path. */
function examples(folder: string): Record<string, string> {
  const found = GUIDE.matchAll(/^(`{3,})(?:markdown|yaml) (\S+)\n([\s\S]*?)^\1$/gmu);
  return Object.fromEntries(
    [...found].flatMap(([, , path = "", text = ""]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : [],
    ),
  );
}

/** The files that examples in folders name, so that none is missing. */
function besides(posts: Readonly<Record<string, string>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(posts)) {
    if (!path.endsWith("/index.md")) continue;
    for (const [name] of text.matchAll(/\b[\w-]+\.(?:svg|pdf)\b/gu)) {
      files[posix.join(posix.dirname(path), name)] = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
    }
  }
  return files;
}

test("les tables de champs et les schémas JSON sont à jour (sinon : npm run docs)", () => {
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  };
  expect(staleFiles(read)).toEqual([]);
  const stale = staleFiles((path) => read(path)?.replaceAll("Prix par personne", "Coût"));
  expect(stale).toEqual(["docs/guide-de-redaction.md", "docs/schemas/formation.json"]);
});

test("le guide montre chaque table, et chaque clé de chaque sorte y est", () => {
  for (const name of tableNames()) expect(GUIDE).toContain(`<!-- champs:${name} -->`);
  for (const schema of Object.values(SCHEMAS)) {
    for (const key of Object.keys(keysOf(jsonOf(schema)))) expect(GUIDE).toContain(`\n| \`${key}\` |`);
  }
});

test("une table que rien ne définit est refusée", () => {
  expect(() => withTables("<!-- champs:inconnue -->\n<!-- fin -->")).toThrow("inconnue");
});

test("les exemples du guide passent la porte et le rendu sans aucun problème", async () => {
  const posts = examples("content");
  expect(Object.keys(posts).length).toBeGreaterThan(9);
  await withFolder({ ...posts, ...besides(posts) }, (folder) => {
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
});

test("le pas à pas, suivi mot à mot depuis un dossier vide, donne une formation prête à publier", async () => {
  await withFolder({}, async (folder) => {
    const line = /^npm run nouveau -- (.*)$/mu.exec(GUIDE)?.[1] ?? "";
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    expect(await newCommand(args.map((arg) => (arg === "essai" ? folder : arg)))).toBe(0);
    const [[path = "", filled = ""] = []] = Object.entries(examples("essai"));
    const made = readContent(folder, NOW).content.entries[0];
    expect(made?.file).toBe(path);
    const published = filled.replace("draft: true\n", "");
    await withFolder({ [path]: published }, (essai) => {
      const { problems, site } = loadSite({ content: essai, now: NOW, drafts: false });
      expect(problems).toEqual([]);
      expect(site?.posts[0]).toMatchObject({ url: made?.url, entry: { id: made?.id } });
      expect(site?.sessions[0]).toMatchObject({ session: { id: "seance-1" }, time: "upcoming" });
    });
  });
});
