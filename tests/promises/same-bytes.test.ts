/** The same content and day give the same bytes, wherever the site is built. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { treeHash } from "../../src/build/tree-hash.ts";
import { chance } from "../corpus/random.ts";
import { writeCorpus } from "../corpus/realistic.ts";
import { SAMPLE_DAY } from "../sample.ts";
import { folderFrom } from "../site-from.ts";

const root = folderFrom({});
let here: string;
let there: string;

/** Copies the content into `folder`, with files created in a shuffled order and with other dates. */
function copyShuffled(folder: string, seed: number): void {
  const random = chance(seed);
  const files = readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => ({ path, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank);
  for (const { path } of files) {
    const copy = join(folder, path.slice(root.length));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(path));
    const day = random.between(0, 1_700_000_000);
    utimesSync(copy, day, day);
  }
}

/** Builds a copy of the content in a folder and an environment of its own. */
async function buildIn(name: string, seed: number, env: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, name);
  copyShuffled(folder, seed);
  return buildOn(SAMPLE_DAY, folder, env);
}

/** Builds the `content` of a folder on a day, into its `sortie`. */
async function buildOn(now: string, folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const args = [
    "dist/main.js",
    "build",
    "--content",
    join(folder, "content"),
    "--output",
    join(folder, "sortie"),
    "--now",
    now,
  ];
  // A slow machine must not make fewer pictures of shared pages.
  const whole = { ...process.env, BABILLARD_DELAI_PARTAGE: "600", ...env };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], env: whole });
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  const [code] = await once(child, "exit");
  expect(code, stderr).toBe(0);
  return join(folder, "sortie");
}

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );

beforeAll(async () => {
  cpSync("content", join(root, "content"), { recursive: true });
  await writeCorpus(join(root, "content"), { posts: 60, seed: 5 });
  [here, there] = await Promise.all([
    buildIn("a", 1, { TZ: "UTC", LANG: "C", LC_ALL: "C" }),
    buildIn("un autre été", 2, {
      TZ: "Pacific/Auckland",
      LANG: "fr_CA.UTF-8",
      LC_ALL: "fr_CA.UTF-8",
      SOURCE_DATE_EPOCH: "86400",
      SITE_NOW: "1999-01-01",
    }),
  ]);
});

test("another folder, time zone, language, file order and file dates change no byte", () => {
  const [a, b] = [filesOf(here), filesOf(there)];
  expect([...a.keys()].filter((path) => a.get(path) !== b.get(path))).toEqual([]);
  expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
  expect(a.size).toBeGreaterThan(200);
  expect(treeHash(there)).toEqual(treeHash(here));
  for (const [path, text] of b) expect(text, path).not.toContain(dirname(there));
});

test("the tree hash of build.json is the hash of the tree", () => {
  const output = JSON.parse(readFileSync(join(here, "build.json"), "utf8")) as {
    readonly sha256: string;
    readonly files: number;
    readonly now: string;
  };
  const others = join(root, "sans empreinte");
  cpSync(here, others, { recursive: true, filter: (path) => path !== join(here, "build.json") });
  expect(output).toEqual({ generator: "Babillard", now: SAMPLE_DAY, ...treeHash(others) });
});

test("a former output changes no byte: an event announced, then moved, is the same as if it had never been printed before", async () => {
  const event = (keys: string, updated = ""): string =>
    `---\ntitle: Le salon revient\ndate: 2027-09-01\n${updated}summary: S\nevent: { name: Salon exemple, ${keys} }\n---\n\nTexte.\n`;
  const moved = {
    "content/articles/salon.md": event(
      "date: 2027-12-08, formerDate: 2027-12-03, hours: 9 h à 16 h",
      "updated: 2027-11-02\n",
    ),
  };
  const again = folderFrom({ "content/articles/salon.md": event("date: automne 2027") });
  await buildOn("2027-09-02", again);
  writeFileSync(join(again, "content/articles/salon.md"), moved["content/articles/salon.md"]);
  const [after, first] = [
    filesOf(await buildOn("2027-11-02", again)),
    filesOf(await buildOn("2027-11-02", folderFrom(moved))),
  ];
  expect([...after.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...after.keys()].filter((path) => after.get(path) !== first.get(path))).toEqual([]);
  expect(after.get("evenements/salon-exemple/agenda.ics")).toContain("DTSTART;TZID=America/Toronto:20271208T090000");
});
