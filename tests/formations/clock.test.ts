import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { fourGroups } from "../output/four-groups.ts";
import { folderFrom } from "../site-from.ts";
import { type Built, buildFolder } from "./built.ts";

/** A machine whose clock is years ahead. */
const AHEAD = `data:text/javascript,${encodeURIComponent(`
const Real = Date, shift = 5e11;
globalThis.Date = class extends Real {
  constructor(...args) { args.length === 0 ? super(Real.now() + shift) : super(...args); }
  static now() { return Real.now() + shift; }
};`)}`;

async function bytesOf({ folder, text }: Built): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1)).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await text(path)] as const)));
}

test("two builds of the same day give the same bytes, whatever the machine's time zone and clock", async () => {
  const content = folderFrom(fourGroups({ first: "date: 2013-03-05\n    start: 23 h\n    end: 23 h 30" }));
  const [here, there] = await Promise.all([
    buildFolder(content, "2013-03-05", { TZ: "UTC" }),
    buildFolder(content, "2013-03-05", { TZ: "Pacific/Auckland", NODE_OPTIONS: `--import=${AHEAD}` }),
  ]);
  const [one, two] = [await bytesOf(here), await bytesOf(there)];
  expect(one.size).toBeGreaterThan(30);
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([path, text]) => two.get(path) !== text).map(([path]) => path)).toEqual([]);
});
