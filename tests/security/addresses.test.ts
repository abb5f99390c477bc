import { describe, expect, test } from "vitest";
import { readRedirectRules } from "../../src/content/collection/redirect-manifest.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { type Files, siteFrom } from "../site-from.ts";

const HOSTILE = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\\tscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
];

const SITE = "title: Essai\nurl: https://essai.example\n";
const post = (keys: string) => `---\ntitle: Essai\ndate: 2013-01-05\nsummary: Un essai.\n${keys}\n---\n\nTexte.\n`;

/** A file with the address in one of its link fields. */
const FIELDS: readonly [field: string, file: string, text: (address: string) => string][] = [
  ["source", "articles/x.md", (to) => post(`source: { name: S, url: "${to}" }`)],
  ["image", "articles/x.md", (to) => post(`image: { src: "${to}", alt: A }`)],
  ["aliases", "articles/x.md", (to) => post(`aliases: ["${to}"]`)],
  ["url", "articles/x.md", (to) => post(`url: "${to}"`)],
  ["authors", "articles/x.md", (to) => post(`authors: [{ name: N, url: "${to}" }]`)],
  ["event", "articles/x.md", (to) => post(`event: { name: E, url: "${to}" }`)],
  ["organizer of an event", "articles/x.md", (to) => post(`event: { name: E, organizer: { name: O, url: "${to}" } }`)],
  ["registration", "formations/x.md", (to) => post(`registration: { email: a@b.org, url: "${to}" }`)],
  ["form to fill in", "formations/x.md", (to) => post(`registration: { email: a@b.org, document: "${to}" }`)],
  ["online", "formations/x.md", (to) => post(`online: "${to}"`)],
  ["online session", "formations/x.md", (to) => post(`sessions: [{ id: a, date: 2013-03-01, online: "${to}" }]`)],
  ["place", "formations/x.md", (to) => post(`place: { name: L, url: "${to}" }`)],
  ["funders", "formations/x.md", (to) => post(`funders: [{ name: F, url: "${to}" }]`)],
  ["document", "formations/x.md", (to) => post(`documents: [{ title: D, url: "${to}" }]`)],
  ["file of a document", "formations/x.md", (to) => post(`documents: [{ title: D, file: "${to}" }]`)],
  ["video", "conferences/x.md", (to) => post(`video: { title: V, url: "${to}" }`)],
  ["photos", "conferences/x.md", (to) => post(`photos: [{ src: "${to}", alt: A }]`)],
  ["document of a guide", "guides/x.md", (to) => post(`document: { title: D, url: "${to}" }`)],
  ["archived copy", "guides/x.md", (to) => post(`document: { title: D, archivedUrl: "${to}" }`)],
  ["menu", "site.yml", (to) => `menu: [{ label: M, url: "${to}" }]\n`],
  ["address of the site", "site.yml", (to) => `url: "${to}"\n`],
  ["organisation", "site.yml", (to) => `organisation: { name: O, url: "${to}" }\n`],
  ["logo", "site.yml", (to) => `organisation: { name: O, logo: "${to}" }\n`],
  ["people", "people.yml", (to) => `- { id: p, name: P, url: "${to}" }\n`],
  ["places", "places.yml", (to) => `- { id: l, name: L, url: "${to}" }\n`],
  ["redirects", "redirects.txt", (to) => `/ancienne/ → ${to.replace("\\t", "")}\n`],
];

const errors = (files: Files) =>
  siteFrom(files).problems.filter(({ severity, code }) => severity === "error" && code !== "fichier-introuvable");

const codes = (files: Files) => errors(files).map(({ code }) => code);

test.each(FIELDS)("an address that runs or opens something is rejected in « %s »", (_field, file, text) => {
  for (const address of HOSTILE) expect(errors({ [file]: text(address) }), address).toMatchObject([{ file }]);
});

test("e-mail addresses cannot add a field to a message, and phone numbers contain only a number", () => {
  for (const address of ["a@b.org?bcc=c@d.org", "a?bcc=c%40d.org@b.org", "a%0Ab@c.org", "a@b.org\\r\\nBcc: c@d.org"])
    expect(codes({ "formations/x.md": post(`registration: { email: "${address}" }`) }), address).toContain(
      "courriel-invalide",
    );
  for (const phone of ["819 555-0123;javascript:x", '819 555-0123\\"><b>'])
    expect(codes({ "formations/x.md": post(`registration: { phone: "${phone}" }`) }), phone).toContain(
      "telephone-illisible",
    );
});

describe("paths of this site stay in it", () => {
  const HOSTILE_PATHS = [
    "/../x/",
    "/a/../../x/",
    "/%2e%2e/x/",
    "/a%2f..%2fx/",
    "//autre.example/x",
    "/\\\\autre.example/x",
    "/.htaccess",
    "/_headers",
    "/_redirects",
    "/a\\0b/",
    "/a\\u0001b/",
    "/a%00b/",
    "/a%0d%0ab/",
  ];

  test.each(HOSTILE_PATHS)("the path %s is rejected", (path) => {
    expect(errors({ "articles/x.md": post(`url: "${path}"`) })).toMatchObject([{ code: "chemin-invalide" }]);
    expect(errors({ "articles/x.md": post(`aliases: ["${path}"]`) })).toMatchObject([{ code: "chemin-invalide" }]);
    const typed = path.replace("\\0", "\0").replace("\\u0001", "\u0001").replace("\\\\", "\\");
    expect(readRedirectRules(`${typed} /guides/\n`)).toMatchObject({ rules: [], problems: [{ line: 1 }] });
    expect(readRedirectRules(`/guides/ ${typed}\n`)).toMatchObject({ rules: [], problems: [{ line: 1 }] });
  });

  test.each(["/", "/index.html", "/404.html", "/agenda/", "/formations", "/recherche/"])(
    "no post can have the address %s",
    (path) => {
      const files = { "articles/x.md": post(`url: ${path}`) };
      expect(errors({ ...files, "site.yml": SITE })).toMatchObject([{ code: "adresse-reservee" }]);
      // A folder of another tool is built without that text.
      const { site, problems } = siteFrom(files);
      expect(site.posts).toEqual([]);
      expect(problems.map(({ code }) => code)).toContain("adresse-reservee");
    },
  );

  test("no redirect page overwrites a page", () => {
    const { site } = siteFrom({
      "articles/x.md": post('aliases: ["/", "/index.html", /agenda/, /articles/x, /vieux/]'),
    });
    const paths = [...publishedFiles(site)].map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("index.html"))).toEqual(["vieux/index.html"]);
  });

  test("an address under a list, with accents or with a dot, is still available to editors", () => {
    for (const [typed, url] of [
      ["/formations/speciale/", "/formations/speciale/"],
      ["/été/", "/été/"],
      ["/web-2.0", "/web-2.0/"],
      ["/2013/01/ancien.html", "/2013/01/ancien.html"],
    ]) {
      const { site, problems } = siteFrom({ "articles/x.md": post(`url: ${typed}`) });
      expect([site.posts[0]?.url, problems]).toEqual([url, []]);
    }
  });
});
