import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./command.ts";
import { writeCorpus } from "./corpus/realistic.ts";
import { filesOf } from "./printed.ts";
import { SAMPLE_DAY } from "./sample.ts";

let root: string;
const here = () => join(root, "here");
const there = () => join(root, "there", "deeper");

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "babillard-bytes-"));
  await cp("content", join(root, "content"), { recursive: true });
  await writeCorpus(join(root, "content"), { posts: 60, seed: 5 });
  // Copied in reverse name order, which many disks preserve.
  for (const file of [...(await filesOf(join(root, "content")))].reverse()) {
    await cp(join(root, "content", file), join(root, "autre contenu", file));
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

test("the same content and day give the same bytes in another folder, zone and language", async () => {
  const common = ["--url", "https://babillard.example", "--now", SAMPLE_DAY];
  const [one, two] = await Promise.all([
    run(
      { TZ: "UTC", LANG: "C", BABILLARD_DELAI_PARTAGE: "600" },
      "build",
      "--content",
      join(root, "content"),
      "--output",
      here(),
      ...common,
    ),
    run(
      { TZ: "Pacific/Auckland", LANG: "fr_CA.UTF-8", LC_ALL: "fr_CA.UTF-8", BABILLARD_DELAI_PARTAGE: "600" },
      "build",
      "--content",
      join(root, "autre contenu"),
      "--output",
      there(),
      ...common,
    ),
  ]);
  expect([one.code, two.code], one.stderr + two.stderr).toEqual([0, 0]);
  const files = await filesOf(here());
  expect(await filesOf(there())).toEqual(files);
  const changed: string[] = [];
  for (const file of files) {
    if (!(await readFile(join(here(), file))).equals(await readFile(join(there(), file)))) changed.push(file);
  }
  expect(changed).toEqual([]);
});
