import { execFileSync } from "node:child_process";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { publishedFiles } from "../../src/output/files.ts";
import { indexedViews, sitemapFiles } from "../../src/output/sitemap.ts";
import { folderFrom, siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

const FILES = {
  ...fourGroups(),
  "articles/2013-01-05-a.md": `---\ntitle: A\nsummary: S\naliases: ["/2013/01/a.html"]\ntags: ["</feed>", "a\\r\\nSet-Cookie: x"]\n---\n\nTexte.`,
};

function publish(base?: string): ReadonlyMap<string, string> {
  const { site } = siteFrom(FILES, base ? { base } : {});
  return new Map([...publishedFiles(site)].map(({ path, content }) => [path, String(content)]));
}

test("every path is unique, relative and inside the output; XML and JSON are well formed", () => {
  const { site } = siteFrom(FILES);
  const files = [...publishedFiles(site)];
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const { path, content } of files) {
    expect(path).not.toMatch(/^\/|\.\.|\\/);
    if (/\.(?:atom|xml)$/.test(path)) expect(XMLValidator.validate(String(content)), path).toBe(true);
    if (/\.(?:json|webmanifest)$/.test(path)) expect(() => JSON.parse(String(content)), path).not.toThrow();
  }
});

test("the base path only changes prefixes", () => {
  const [root, under] = [publish(), publish("/blogue/")];
  expect([...under.keys()]).toEqual([...root.keys()]);
  for (const [path, content] of under) {
    const stripped = content.replace(/\r\n /g, "").replaceAll("/blogue/", "/").replaceAll("%2Fblogue", "");
    expect(stripped, path).toBe(root.get(path)?.replace(/\r\n /g, ""));
  }
});

test("a redirect is both a rule for hosts that read them and a page for the others", () => {
  const files = publish();
  expect(files.get("_redirects")).toContain("/2013/01/a.html /articles/a/ 301\n");
  const page = files.get("2013/01/a.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=https://ex.org/articles/a/">');
  expect(page).toContain('<link rel="canonical" href="https://ex.org/articles/a/">');
});

test("the sitemap is exactly the indexable pages", () => {
  const { site } = siteFrom(FILES);
  const { urlset } = new XMLParser().parse(publish().get("sitemap.xml") ?? "");
  const listed = urlset.url.map(({ loc }: { loc: string }) => loc.replace("https://ex.org", ""));
  const pages = Object.values(site.views)
    .flat()
    .filter(({ noindex }) => !noindex)
    .map(({ url }) => url);
  expect([...listed].sort()).toEqual([...pages].sort());
  expect(listed).not.toContain("/404.html");
  expect(listed).toContain("/recherche/");
});

test("a sitemap too long for one file becomes an index of several", () => {
  const { site } = siteFrom(FILES);
  const count = indexedViews(site.views).length;
  const [index, ...parts] = sitemapFiles(site, 4);
  expect(index?.content.match(/<loc>/g)).toHaveLength(Math.ceil(count / 4));
  expect(parts.reduce((sum, { content }) => sum + (content.match(/<loc>/g)?.length ?? 0), 0)).toBe(count);
});

test("the next rebuild is due when the state of a session changes, but not for a past one", () => {
  const next = (now: string) => {
    const { site } = siteFrom(FILES, { now });
    const file = [...publishedFiles(site)].find(({ path }) => path === "next-rebuild.json");
    return JSON.parse(String(file?.content)).at;
  };
  expect(next("2013-01-05")).toBe("2013-01-15T00:00:00-05:00");
  expect(next("2013-01-15")).toBe("2013-01-16T00:00:00-05:00");
  expect(next("2013-02-12")).toBe("2013-04-01T00:00:00-04:00");
  expect(next("2013-05-01")).toBeNull();
});

test("the next rebuild is also due when a post appears or leaves the lists, without revealing it", () => {
  const post = (keys: string) => `---\ntitle: Essai\ndate: 2013-01-02\nsummary: Un essai.\n${keys}\n---\nTexte.\n`;
  const { site } = siteFrom(
    {
      "articles/a.md": post("publishOn: 2013-02-10"),
      "articles/b.md": post("expires: 2013-02-20"),
      "articles/c.md": post("draft: true\npublishOn: 2013-02-05"),
    },
    { now: "2013-02-01" },
  );
  const file = [...publishedFiles(site)].find(({ path }) => path === "next-rebuild.json");
  expect(site.rebuildDays).toEqual(["2013-02-10", "2013-02-21"]);
  expect(JSON.parse(String(file?.content))).toMatchObject({ at: "2013-02-10T00:00:00-05:00", sessions: [] });
});

test("open data distinguishes days from months, and has prices as decimal strings", () => {
  const { formations } = JSON.parse(publish().get("formations.json") ?? "");
  expect(formations).toHaveLength(1);
  expect(formations[0].price).toEqual({ amount: "150.00", currency: "CAD", text: "150\u00a0$" });
  expect(formations[0].registration.phone).toBe("tel:+18193622333;ext=249");
  expect(
    formations[0].sessions.map((session: { date: string; datePrecision: string }) => [
      session.date,
      session.datePrecision,
    ]),
  ).toEqual([
    ["2013-01-15", "day"],
    ["2013-02-11", "day"],
    ["2013-03", "month"],
    ["2013-04", "month"],
  ]);
});

test("the bytes are the same in any time zone and language of the machine", () => {
  const script = `
    import { createHash } from "node:crypto";
    import { loadSite } from ${JSON.stringify(new URL("../../src/build/load-site.ts", import.meta.url).href)};
    import { publishedFiles } from ${JSON.stringify(new URL("../../src/output/files.ts", import.meta.url).href)};
    const { site } = loadSite({ content: process.argv[1], now: "2013-02-01", drafts: false }, undefined, true);
    const hash = createHash("sha256");
    for (const { path, content } of publishedFiles(site)) hash.update(path).update(content);
    console.log(hash.digest("hex"));`;
  const run = (env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, folderFrom(FILES)], {
      env: { ...process.env, ...env },
    }).toString();
  const hash = run({ TZ: "UTC", LANG: "C" });
  expect(hash).toMatch(/^[0-9a-f]{64}\n$/);
  expect(run({ TZ: "Pacific/Auckland", LANG: "fr_CA.UTF-8" })).toBe(hash);
});
