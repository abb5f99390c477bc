import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { adminFiles, adminOptions } from "../../src/build/admin-files.ts";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { BUILT_IN_KINDS } from "../../src/content/kinds.ts";
import { shapeOf } from "../../src/content/schema/blocks.ts";
import { repository } from "../../src/content/schema/fields/repository.ts";
import { jsonOf, keysOf } from "../../src/content/schema/json.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { session } from "../../src/content/schema/session.ts";
import { valueShapes } from "../../src/content/schema/value-shapes.ts";
import { adminConfig, adminPage, adminPolicy } from "../../src/output/admin/admin.ts";
import { foldedNames } from "../../src/output/admin/form-order.ts";
import type { Field } from "../../src/output/admin/model.ts";
import { postFormat } from "../../src/output/admin/post-format.ts";
import { headersFile } from "../../src/output/headers-file.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const { readPost, writePost } = postFormat(valueShapes(), ["summary", "trainers"]);
const NOW = "2026-10-10";
const FILES = {
  "articles/a.md": "---\ntitle: A\ndate: 2013-01-01\ncategories: [Veille]\n---\n",
  "site.yml": "title: Le site\nurl: https://exemple.org/base\n",
};
const { site } = siteFrom(FILES);
const OPTIONS = {
  folder: "content",
  repository: { host: "github", name: "organisme/site" },
  branch: "main",
} as const;
const config = adminConfig(site, OPTIONS);

function allFields(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}

describe("the forms", () => {
  test("every kind of post has a collection, and every key of the schema a field", () => {
    for (const { base, folder, plural } of Object.values(BUILT_IN_KINDS)) {
      const found = config.collections.find(({ name }) => name === folder);
      expect(found).toMatchObject({ label: plural, folder: `content/${folder}` });
      const wanted = Object.keys(keysOf(jsonOf(SCHEMAS[base]))).filter((key) => base !== "page" || key !== "date");
      const more = found?.fields.find(({ name }) => name === "more");
      const shown = found?.fields.filter((field) => field !== more).map(({ name }) => name) ?? [];
      expect([...shown, ...foldedNames(found?.fields ?? [])].sort()).toEqual([...wanted, "body"].sort());
      expect(more).toMatchObject({ widget: "object", collapsed: true });
    }
    expect(config.singletons.map(({ file }) => file)).toEqual(
      ["site", "vocabulary", "people", "places", "events"].map((name) => `content/${name}.yml`),
    );
  });

  test("every visible field has a French label, and a session may have only a month", () => {
    const fields = [...config.collections, ...config.singletons].flatMap(({ fields }) => allFields(fields));
    const unnamed = fields.filter(
      ({ name, label, widget }) => widget !== "hidden" && (label === undefined || label === name),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
    const sessions = config.collections[0]?.fields.find(({ name }) => name === "sessions");
    const rule = sessions?.fields?.find(({ name }) => name === "date")?.pattern;
    const pattern = new RegExp(String(Array.isArray(rule) ? rule[0] : "^$"), "u");
    for (const date of ["2026-12-01", "2026-12", "mars 2027", "1er mars 2027", "15 février 2027"])
      expect(date).toMatch(pattern);
    for (const date of ["oui", "03/2027", "mi-mars"]) expect(date).not.toMatch(pattern);
  });

  test("the form of a training begins with what people ask first; the rest is folded", () => {
    const fields = config.collections[0]?.fields ?? [];
    expect(fields.slice(0, 8).map(({ name }) => name)).toEqual([
      "title",
      "date",
      "sessions",
      "place",
      "price",
      "registration",
      "draft",
      "body",
    ]);
    expect(fields.filter(({ widget }) => widget !== "hidden")).toHaveLength(9);
  });

  test.each([
    ["endDate", ["automne 2027", "oui", "bientôt", "2027"], ["mars 2027", "Décembre 2026", "1er août 2027"]],
    [
      "date",
      ["oui", "mi-mars", "03/2027", "1er août"],
      ["mars 2027", "1er août 2027", "2026-12-01", "20261201", "2027", "mardi 2 mars 2027", "Automne 2027"],
    ],
    ["date", [], ["mi-mars 2027", "mars ou avril 2027", "hiver 2027-2028", "à confirmer", "dates à venir", "bientôt"]],
    ["start", ["9", "tôt"], ["9 h", "9h30", "9 heures", "9 h 30 min", "9:30 am", "13:30", "midi et demi"]],
    ["online", ["oui", "Zoom"], ["true", "https://exemple.org/salle"]],
  ])("the form refuses for « %s » what the schema refuses", (key, refused, accepted) => {
    const sessions = config.collections[0]?.fields.find(({ name }) => name === "sessions");
    const pattern = sessions?.fields?.find(({ name }) => name === key)?.pattern;
    const rule = String(Array.isArray(pattern) ? pattern[0] : "");
    const schema = shapeOf(session)[key];
    const isAccepted = (typed: string) => schema?.safeParse(typed === "true" ? true : typed).success === true;
    for (const typed of refused)
      expect([new RegExp(rule, "u").test(typed), isAccepted(typed)], typed).toEqual([false, false]);
    for (const typed of accepted)
      expect([new RegExp(rule, "u").test(typed), isAccepted(typed)], typed).toEqual([true, true]);
  });

  test("a new text is a draft; a published one opens as published", () => {
    for (const { fields } of config.collections)
      expect(fields.find(({ name }) => name === "draft")).toMatchObject({ default: true });
    expect(readPost("---\ntitle: X\n---\n")).toMatchObject({ draft: false });
    expect(writePost({ title: "X", draft: true })).toContain("draft: true");
  });
});

describe("the post format", () => {
  const written = folderFrom({});
  cpSync("content", written, { recursive: true });
  const before = loadContent("content", NOW);
  for (const { file } of before.content.entries) {
    const path = join(written, file);
    writeFileSync(path, writePost(readPost(readFileSync(path, "utf8"))));
  }

  test("every post of the site, opened then saved, keeps its exact meaning", () => {
    const after = loadContent(written, NOW);
    const plain = (loaded: typeof before) =>
      JSON.parse(
        JSON.stringify(loaded.content.entries, (key, value) =>
          ["line", "bodyLine", "source"].includes(key) && typeof value !== "object" ? undefined : value,
        ),
      );
    const trimmed = (entries: { body: string }[]) => entries.map((entry) => ({ ...entry, body: entry.body.trim() }));
    expect(trimmed(plain(after))).toEqual(trimmed(plain(before)));
    expect(after.problems.map(({ code, file }) => [code, file])).toEqual(
      before.problems.map(({ code, file }) => [code, file]),
    );
  });

  test("saving a second time changes nothing", () => {
    for (const { file } of before.content.entries) {
      const once = readFileSync(join(written, file), "utf8");
      expect(writePost(readPost(once))).toBe(once);
    }
  });

  test("short notations become objects in the form, and are short again in the file", () => {
    const text =
      "---\ntitle: X\nimage: a.jpg\nplace: hotel-pur\norganizer: { name: A, url: https://exemple.org }\nauthors: equipe\ntags: un, deux\nsessions:\n  - { id: s, online: true }\ndraft: false\n---\n\nTexte.\n";
    const form = readPost(text);
    expect(form).toMatchObject({
      image: { src: "a.jpg" },
      place: { name: "hotel-pur" },
      authors: [{ name: "equipe" }],
      tags: ["un", "deux"],
      sessions: [{ id: "s", online: "true" }],
      body: "Texte.\n",
    });
    expect(writePost(form)).toBe(
      "---\ntitle: X\nimage:\n  src: a.jpg\nplace: hotel-pur\norganizer:\n  name: A\n  url: https://exemple.org\nauthors: [equipe]\ntags: [un, deux]\nsessions:\n  - id: s\n    online: true\n---\n\nTexte.\n",
    );
  });

  test("folded keys are in one group of the form, and keys like the others in the file", () => {
    const form = readPost("---\ntitle: X\nsummary: S\ntrainers: [A]\nprice: 5 $\n---\n");
    expect(form).toMatchObject({ title: "X", price: "5 $", more: { summary: "S", trainers: [{ name: "A" }] } });
    expect(writePost(form)).toBe("---\ntitle: X\nprice: 5 $\nsummary: S\ntrainers: [A]\n---\n");
  });

  test("empty fields leave no trace", () => {
    expect(writePost({ title: "X", summary: "", tags: [], image: { src: "" }, series: {}, body: "" })).toBe(
      "---\ntitle: X\n---\n",
    );
  });
});

test("the page has its own CSP, is not indexed and names only the repository's host", () => {
  const page = adminPage(site, OPTIONS, "client.js");
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(adminPolicy(OPTIONS)).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(adminPolicy({ repository: { host: "gitlab", name: "a/b" } })).not.toContain("github");
  expect(site.views.siteMap[0]?.groups.flatMap(({ links }) => links).some(({ url }) => url.includes("admin"))).toBe(
    false,
  );
});

const WITH_ADMIN = { ...FILES, "site.yml": `${FILES["site.yml"]}admin: {repository: organisme/site}\n` };

test("a site that declares its repository has the editor, and its host leaves the CSP to the pages", async () => {
  const { site: edited, problems } = siteFrom(WITH_ADMIN);
  expect(problems.filter(({ file }) => file === "site.yml")).toEqual([]);
  expect(headersFile(edited)).toContain("Content-Security-Policy: frame-ancestors 'none'\n");
  const files = await adminFiles(edited, "/ailleurs/content");
  const written = JSON.parse(String(files.find(({ path }) => path === "admin/config.json")?.bytes));
  expect(written.backend).toMatchObject({ name: "github", repo: "organisme/site", branch: "main" });
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["admin/index.html", "admin/client.js"]));
});

test("without it there is no editor, whatever git knows, and the host sends the CSP", async () => {
  expect(await adminFiles(site, process.cwd())).toEqual([]);
  expect(headersFile(site)).toContain("Content-Security-Policy: default-src 'none'");
});

test.each([
  ["organisme/site", { host: "github", name: "organisme/site" }],
  ["git@github.com:organisme/site.git", { host: "github", name: "organisme/site" }],
  ["https://github.com/organisme/site/", { host: "github", name: "organisme/site" }],
  ["https://gitlab.com/groupe/sous-groupe/site", { host: "gitlab", name: "groupe/sous-groupe/site" }],
  ["https://exemple.org/organisme/site.git", undefined],
  ["site", undefined],
  ["../site", undefined],
])("the repository « %s » is %j", (typed, wanted) => {
  expect(repository.safeParse(typed).data).toEqual(wanted);
});

test("the content folder is named from the root of the site", () => {
  expect(adminOptions(OPTIONS, "/a/site/textes/fr", "/a/site").folder).toBe("textes/fr");
  expect(adminOptions(OPTIONS, "/b/content", "/a/site").folder).toBe("content");
});
