import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { stageOutput } from "../../src/build/output-folder.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const SECRET = "motdepasse";
const post = (keys: string, body = "Texte.") =>
  `---\ntitle: Essai\ndate: 2013-01-05\nsummary: Un essai.\n${keys}---\n\n${body}\n`;

/** The reports and the site once `links` (path in the content folder → target) are created in it. */
function withLinks(links: (outside: string) => Readonly<Record<string, string>>) {
  const outside = folderFrom({
    "secret.md": post("", SECRET),
    "secret.txt": `/${SECRET}\n`,
    "dossier/secret.md": post("", SECRET),
  });
  const content = folderFrom({ "site.yml": "title: Essai\n", "articles/a/index.md": post("", "![Un](lien.png)") });
  for (const [path, target] of Object.entries(links(outside))) symlinkSync(target, join(content, path));
  const { site, problems } = loadSite({ content, now: "2013-02-01", drafts: false }, undefined, true);
  return { site, problems, codes: problems.map(({ file, code }) => `${file} ${code}`) };
}

test("a symbolic link out of the content folder is an error, and its target is not read", () => {
  const { site, problems, codes } = withLinks((outside) => ({
    "articles/secret.md": join(outside, "secret.md"),
    "articles/dossier": join(outside, "dossier"),
    "articles/a/lien.png": join(outside, "secret.md"),
    "people.yml": join(outside, "secret.md"),
    "redirects.txt": join(outside, "secret.txt"),
    "urls.txt": join(outside, "secret.txt"),
    "articles/nulle-part.md": join(outside, "rien.md"),
  }));
  for (const file of ["articles/secret.md", "articles/dossier", "articles/a/lien.png", "people.yml", "redirects.txt"])
    expect(codes).toContain(`${file} lien-symbolique`);
  expect(codes).toContain("articles/nulle-part.md lien-symbolique");
  expect(site?.posts.map(({ url }) => url)).toEqual(["/articles/a/"]);
  expect(site?.assets).toEqual([]);
  expect(JSON.stringify(problems)).not.toContain(SECRET);
});

test("a link to another file of the folder is an ordinary file; a folder that contains itself is read once", () => {
  const { site, problems } = withLinks(() => ({ "articles/b.md": "a/index.md", "articles/boucle": "." }));
  expect(site?.posts.map(({ url }) => url).sort()).toEqual(["/articles/a/", "/articles/b/"]);
  expect(problems.some(({ code }) => code === "lien-symbolique")).toBe(false);
});

test.each([
  ["a picture", 'image: { src: "../../../secret.png", alt: A }\n', "Texte."],
  ["an encoded picture", 'image: { src: "%2e%2e/%2e%2e/%2e%2e/secret.png", alt: A }\n', "Texte."],
  ["a picture of the text", "", "![Un](../../../secret.png)"],
  ["a document", "documents: [{ title: D, file: ../../../secret.png }]\n", "Texte."],
  ["a file by its place on the disk", "documents: [{ title: D, file: /etc/hosts }]\n", "Texte."],
  ["a backslash", "documents: [{ title: D, file: '..\\..\\secret.png' }]\n", "Texte."],
])("%s cannot be read from outside the content folder", (_what, keys, body) => {
  const parent = folderFrom({ "secret.png": SECRET, "content/formations/a/index.md": post(keys, body) });
  const { site, problems } = loadSite(
    { content: join(parent, "content"), now: "2013-02-01", drafts: false },
    undefined,
    true,
  );
  expect(problems.map(({ file }) => file)).toContain("formations/a/index.md");
  expect(site?.assets).toEqual([]);
});

test("no slug, id, term or name leads out of its folder", () => {
  const bad = "../../x";
  expect(siteFrom({ "articles/a.md": post(`slug: "${bad}"\n`) }).problems).toMatchObject([
    { code: "identifiant-invalide", severity: "error" },
  ]);
  const { site } = siteFrom({
    "formations/a.md": post(
      `id: "${bad}"\ntags: ["${bad}", ".."]\ncategories: ["${bad}"]\nauthors: ["${bad}"]\nseries: { title: "${bad}" }\nsessions: [{ date: 2013-03-01 }]\n`,
    ),
    "articles/...md": post(""),
  });
  const urls = [...Object.values(site.views).flat(), ...site.feeds.map(({ atomUrl }) => ({ url: atomUrl }))];
  expect(urls.length).toBeGreaterThan(20);
  for (const { url } of urls) expect(url).not.toMatch(/\.\.|\/\.|\/\//);
});

test("the output folder rejects a file outside of it", () => {
  const parent = folderFrom({ "x.txt": "" });
  mkdirSync(join(parent, "_site"));
  const staging = stageOutput(join(parent, "_site"));
  expect(() => staging.write("../../evade.txt", SECRET)).toThrow("hors du dossier");
  expect(() => staging.copy("a/../../evade.txt", join(parent, "x.txt"))).toThrow("hors du dossier");
  staging.discard();
});
