import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { babillardIn, ownerSite } from "../build/owner-site.ts";

/** What names the program, where a format asks which program made the file; and where it asks nothing else. */
const GENERATOR: readonly { readonly path: RegExp; readonly words: RegExp; readonly why: string }[] = [
  {
    path: /\.atom$/u,
    words: /<generator[^>]*>Babillard<\/generator>/gu,
    why: "the generator of a feed (RFC 4287 §4.2.4)",
  },
  { path: /\.ics$/u, words: /\/\/Babillard 1\/\/FR-CA/gu, why: "the product of a calendar (RFC 5545 §3.7.3)" },
  { path: /(?:^|\/)(?:\.babillard|build)\.json$/u, words: /"generator": ?"Babillard"/gu, why: "the record of a build" },
];
/** A file of the output folder that no server sends. */
const OWN_NAMES = [".babillard.json"];

let root = "";
let site = "";

/** The sample content under another name: every kind of text, pictures and documents. */
beforeAll(async () => {
  const content = mkdtempSync(join(realpathSync(tmpdir()), "fanal-"));
  cpSync("content", content, { recursive: true });
  for (const path of filesIn(content)) {
    if (!/\.(?:md|yml|txt|svg|html)$/u.test(path)) continue;
    const text = readFileSync(join(content, path), "utf8");
    writeFileSync(join(content, path), text.replaceAll("Babillard", "Fanal").replaceAll("babillard", "fanal"));
  }
  root = ownerSite();
  rmSync(join(root, "content"), { recursive: true });
  cpSync(content, join(root, "content"), { recursive: true });
  rmSync(content, { recursive: true });
  await babillardIn(root, "build", "--now", "2026-11-21");
  site = join(root, "_site");
}, 180_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The bytes as characters; a part of the search index is compressed. */
function contentOf(path: string): string {
  const bytes = readFileSync(join(site, path));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("latin1");
}

/** The text without what names the program by right. */
function withoutGenerator(path: string, text: string): string {
  return GENERATOR.filter((each) => each.path.test(path)).reduce((rest, { words }) => rest.replaceAll(words, ""), text);
}

test("a site of another name finds ours in none of its files, whatever their format, nor in their names", () => {
  const files = filesIn(site);
  expect(files.length).toBeGreaterThan(300);
  for (const kind of [
    /\.html$/u,
    /\.atom$/u,
    /\.ics$/u,
    /\.css$/u,
    /\.js$/u,
    /\.png$/u,
    /\.ico$/u,
    /\.svg$/u,
    /\.webmanifest$|manifest/u,
  ])
    expect(
      files.some((path) => kind.test(path)),
      String(kind),
    ).toBe(true);
  expect(files.filter((path) => /babillard/iu.test(path) && !OWN_NAMES.includes(path))).toEqual([]);
  const naming = files.flatMap((path) => {
    const text = withoutGenerator(path, contentOf(path));
    const at = text.search(/babillard/iu);
    return at < 0 ? [] : [`${path}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
  expect(naming).toEqual([]);
});

test("each exception names the program somewhere: none is kept for nothing", () => {
  const files = filesIn(site);
  const unused = GENERATOR.filter(
    ({ path, words }) => !files.some((file) => path.test(file) && contentOf(file).search(words) >= 0),
  );
  expect(unused.map(({ why }) => why)).toEqual([]);
});
