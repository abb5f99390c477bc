import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./conformance.ts";
import { hiddenValues } from "./formations/shown-values.ts";
import { fileOf, filesOf, type PageHtml, pagesOf } from "./printed.ts";
import { SAMPLE_URL as ORIGIN, SAMPLE_DAY } from "./sample.ts";
import { sharedSite } from "./shared-site.ts";

let output: string;
let stderr: string;
let files: ReadonlySet<string>;
let pages: readonly PageHtml[];
/** Pages for readers: all but redirect pages. */
let readable: readonly PageHtml[];

beforeAll(async () => {
  ({ folder: output, stderr } = await sharedSite("--url", ORIGIN, "--now", SAMPLE_DAY));
  files = new Set(await filesOf(output));
  pages = await pagesOf(output);
  readable = pages.filter(({ $ }) => $("meta[http-equiv=refresh]").length === 0);
});

const text = (file: string) => readFile(join(output, file), "utf8");
const gzip = async (file: string) => gzipSync(await readFile(join(output, file))).length;
const named = (ending: RegExp) => [...files].filter((file) => ending.test(file));

test("the whole sample site is built", () => {
  expect(stderr).not.toMatch(/\berreur\b/);
  expect(readable.length).toBeGreaterThan(60);
});

test("no page gives machines what it does not show", () => {
  expect(readable.flatMap(({ file, $ }) => hiddenValues($).map((value) => `${file} ${value}`))).toEqual([]);
});

test("every page is conforming and accessible HTML", async () => {
  expect(await faultsOf(pages)).toEqual([]);
});

describe("every address leads somewhere", () => {
  test("in links, pictures, styles and their anchors", () => {
    const anchors = new Map(
      pages.map(({ file, $ }) => [
        file,
        new Set(
          $("[id]")
            .map((_, node) => $(node).attr("id"))
            .get(),
        ),
      ]),
    );
    const broken: string[] = [];
    for (const { file, url, $ } of pages) {
      for (const address of addresses($)) {
        const target = new URL(address, `${ORIGIN}${url}`);
        if (target.origin !== ORIGIN) continue;
        const found = fileOf(target.pathname, files);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (found === undefined) broken.push(`${file}: ${address}`);
        else if (anchor !== "" && found.endsWith(".html") && !anchors.get(found)?.has(anchor))
          broken.push(`${file}: ${address} (no such anchor)`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("in the sitemap, the feeds and the redirects", async () => {
    const broken: string[] = [];
    for (const file of named(/\.(?:xml|atom|json|webmanifest|txt)$|^_redirects$/)) {
      if (file.startsWith("pagefind/")) continue;
      for (const [address] of (await text(file)).matchAll(/https:\/\/babillard\.example[^\s"'<>\\)&]*/g)) {
        const { pathname } = new URL(address);
        if (fileOf(pathname, files) === undefined) broken.push(`${file}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("every page for readers can be reached from the home page by links", () => {
    const byFile = new Map(readable.map((page) => [page.file, page]));
    const reached = new Set(["index.html"]);
    for (const file of reached) {
      const page = byFile.get(file);
      for (const address of page === undefined
        ? []
        : page
            .$("a[href]")
            .map((_, a) => page.$(a).attr("href"))
            .get()) {
        const target = new URL(address, `${ORIGIN}${page?.url}`);
        const found = target.origin === ORIGIN ? fileOf(target.pathname, files) : undefined;
        if (found !== undefined) reached.add(found);
      }
    }
    expect(readable.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual(["404.html"]);
  });
});

function addresses($: PageHtml["$"]): readonly string[] {
  const found = $("[href], [src], [poster], [action]")
    .toArray()
    .flatMap((node) => [$(node).attr("href"), $(node).attr("src"), $(node).attr("poster"), $(node).attr("action")]);
  const sets = $("[srcset]")
    .map((_, node) => $(node).attr("srcset")?.split(","))
    .get()
    .map((candidate) => candidate.trim().split(/\s+/)[0]);
  const metas = $("meta[property='og:url'], meta[property='og:image']")
    .map((_, node) => $(node).attr("content"))
    .get();
  return [...found, ...sets, ...metas].filter(
    (address) => address !== undefined && !/^(?:mailto|tel|webcal):/.test(address),
  ) as string[];
}

describe("the head of every page", () => {
  test("has one h1, and a title and a description of its own", () => {
    for (const { file, $ } of readable) {
      expect($("h1").length, file).toBe(1);
      expect($("html").attr("lang"), file).toBe("fr-CA");
      expect($("link[rel=canonical]").length, file).toBe(file === "404.html" ? 0 : 1);
    }
    expect(
      readable
        .filter(({ $ }) => !/^.{20,200}$/.test($("meta[name=description]").attr("content") ?? ""))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(repeated(readable.map(({ $ }) => $("title").text()))).toEqual([]);
    expect(repeated(readable.map(({ $ }) => $("meta[name=description]").attr("content") ?? ""))).toEqual([]);
  });

  test("gives the same address to search engines, to social networks and to the sitemap", async () => {
    const listed = new Set([...(await text("sitemap.xml")).matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1]));
    for (const { file, url, $ } of readable) {
      if (file === "404.html") continue;
      expect($("link[rel=canonical]").attr("href"), file).toBe(ORIGIN + url);
      expect($("meta[property='og:url']").attr("content"), file).toBe(ORIGIN + url);
      expect(listed.has(ORIGIN + url), file).toBe($("meta[name=robots][content*=noindex]").length === 0);
    }
  });
});

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("nothing that a strict CSP refuses, nothing from another host", () => {
  test("no inline style, script or handler", () => {
    for (const { file, html, $ } of pages) {
      expect($("style, [style]").length, file).toBe(0);
      expect($("script:not([src]):not([type='application/ld+json'])").length, file).toBe(0);
      expect(html, file).not.toMatch(/<[^>]+\son[a-z]+=/i);
      expect($("[target=_blank]").length, file).toBe(0);
    }
  });

  test("scripts that block nothing, and at most 3 KB of them outside the search page", async () => {
    for (const { file, $ } of readable) {
      const scripts = $("script[src]").toArray();
      expect(scripts.filter((node) => $(node).attr("type") !== "module").length, file).toBe(0);
      if (file === "recherche/index.html") continue;
      const sizes = await Promise.all(scripts.map((node) => gzip(($(node).attr("src") ?? "").slice(1))));
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        file,
      ).toBeLessThan(3_072);
    }
  });

  test("no resource of another site, in pages and in style sheets", async () => {
    for (const { file, url, $ } of pages) {
      const loaded = $(
        "link:not([rel=canonical]):not([rel=alternate]):not([rel=prev]):not([rel=next])[href], script[src], img[src], source, video, audio, iframe, embed, object",
      );
      for (const node of loaded.toArray()) {
        const address = $(node).attr("src") ?? $(node).attr("href") ?? $(node).attr("srcset") ?? "";
        expect(new URL(address, `${ORIGIN}${url}`).origin, `${file}: ${address}`).toBe(ORIGIN);
      }
    }
    for (const file of named(/\.css$/))
      expect(await text(file), file).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });
});

test("pages are light: style under 14 KB, text under 15 KB, gzipped", async () => {
  const styles = named(/^assets\/.*\.css$/);
  expect(styles).toHaveLength(1);
  expect(await gzip(styles[0] ?? "")).toBeLessThan(14_336);
  const heavy: string[] = [];
  for (const { file } of readable) {
    const size = await gzip(file);
    if (size > 15_360) heavy.push(`${file}: ${size}`);
  }
  expect(heavy).toEqual([]);
});

test("all text is UTF-8, composed (NFC), with LF line ends", async () => {
  for (const file of named(/\.(?:html|xml|atom|json|txt|css|ics|webmanifest|svg)$|^_/)) {
    const bytes = await readFile(join(output, file));
    const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect(content === content.normalize("NFC"), file).toBe(true);
    if (!file.endsWith(".ics")) expect(content.includes("\r"), file).toBe(false);
  }
});

test("the style sheet keeps telephone numbers on one line", async () => {
  const [style = ""] = named(/^assets\/.*\.css$/);
  expect(await text(style)).toMatch(/a\[href\^="?tel:"?\]\s*\{\s*white-space:\s*nowrap/);
});

test("assets/ contains only files with a content hash", () => {
  expect(named(/^assets\//).filter((file) => !/\.[0-9a-f]{10}(?:\.[a-z0-9])?\.[a-z0-9]+$/.test(file))).toEqual([]);
});

describe("feeds and other files", () => {
  test("every XML and JSON file is well formed", async () => {
    for (const file of named(/\.(?:xml|atom|svg)$/)) expect(XMLValidator.validate(await text(file)), file).toBe(true);
    for (const file of named(/\.(?:json|webmanifest)$/)) JSON.parse(await text(file));
    for (const { $, file } of readable) {
      for (const node of $("script[type='application/ld+json']").toArray()) {
        expect(JSON.parse($(node).text())["@context"], file).toBe("https://schema.org");
      }
    }
  });

  test("Atom feeds have what RFC 4287 requires", async () => {
    const feeds = named(/\.atom$/);
    expect(feeds.length).toBeGreaterThan(10);
    const ids = new Set<string>();
    for (const file of feeds) {
      const feed = atom(await text(file));
      const at = fileOf(new URL(href(feed, "self")).pathname, files);
      expect(at, file).toBe(file);
      expect(fileOf(new URL(href(feed, "alternate")).pathname, files), file).toBeDefined();
      expect(
        [feed.id, feed.title, feed.updated, feed.author].every((lists) => lists?.length === 1),
        file,
      ).toBe(true);
      ids.add(String(feed.id?.[0]));
      const entries = (feed.entry ?? []) as Atom[];
      expect(repeated(entries.map((entry) => String(entry.id?.[0]))), file).toEqual([]);
      for (const entry of entries) {
        expect(entry.id?.[0], file).toMatch(/^tag:[^,]+,\d{4}(?:-\d\d)*:/);
        // A moved date is told by an entry that was never published as a text (RFC 4287 §4.1.2: `published` may be absent).
        for (const moment of [entry.updated?.[0], ...(entry.published ?? [])])
          expect(moment, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
        expect(fileOf(new URL(href(entry, "alternate")).pathname, files), file).toBeDefined();
        expect(entry.title, file).toHaveLength(1);
      }
    }
    expect(ids.size).toBe(feeds.length);
  });

  test("JSON feeds have what version 1.1 requires, and the same entries as Atom", async () => {
    for (const file of named(/(?:^|\/)flux\.json$/)) {
      const feed = JSON.parse(await text(file));
      expect(feed.version, file).toBe("https://jsonfeed.org/version/1.1");
      expect(fileOf(new URL(feed.feed_url).pathname, files), file).toBe(file);
      expect(typeof feed.title, file).toBe("string");
      const counterpart = atom(await text(file.replace(/json$/, "atom")));
      expect(
        feed.items.map((item: { id: string }) => item.id),
        file,
      ).toEqual(((counterpart.entry ?? []) as Atom[]).map((entry) => String(entry.id?.[0])));
      for (const item of feed.items) expect(typeof (item.content_html ?? item.content_text), file).toBe("string");
    }
  });

  test("a page that has feeds declares them in its head", () => {
    for (const { file, $ } of readable) {
      const feeds = $("link[rel=alternate][type='application/atom+xml']")
        .map((_, link) => $(link).attr("href"))
        .get();
      expect(feeds, file).toContain("/flux.atom");
      const own = posix.join("/", posix.dirname(file), "flux.atom");
      if (files.has(own.slice(1))) expect(feeds, file).toContain(own);
    }
  });
});

interface Atom {
  readonly [key: string]: readonly unknown[] | undefined;
}

/** Every element in a list, attributes under « @ »: missing or repeated ones show. */
function atom(xml: string): Atom {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  return parser.parse(xml).feed[0];
}

function href(element: Atom, rel: string): string {
  const links = (element.link ?? []) as readonly { readonly "@rel"?: string; readonly "@href": string }[];
  return links.find((link) => (link["@rel"] ?? "alternate") === rel)?.["@href"] ?? "missing:";
}
