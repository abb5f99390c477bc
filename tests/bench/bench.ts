/**
 * `npm run bench`: a full build by this project, and a second one after a post has changed, against `hugo && pagefind`, plain Eleventy + Pagefind, and Pagefind
 * alone on our pages, on the same posts, alternating in one run. Prints medians and pairwise ratios.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Corpora, prepareCorpora } from "./corpora.ts";
import { type Cost, measure } from "./measure.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../..");
const CACHE = join(ROOT, ".cache/bench");
/** What the last build kept for the next one. */
const KEPT = ["textes.jsonl", "partage", "images"].map((name) => join(ROOT, ".cache", name));

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    runs: { type: "string", default: "5" },
    /** Number of rare words in each corpus, one corpus for each value. */
    vocabularies: { type: "string", default: "0,40000" },
    /** Runs of sites of more than 1,000 posts, which take minutes. */
    "large-runs": { type: "string", default: "2" },
    /** Part of the names of the contenders to run besides ours; all of them by default. */
    against: { type: "string", default: "" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const vocabularies = values.vocabularies.split(",").map(Number);
const runsOf = (posts: number): number => Number(posts > 1000 ? values["large-runs"] : values.runs);

type Contender = (corpora: Corpora, output: string) => Promise<readonly Cost[]>;

const pagefind = (site: string) =>
  measure(
    process.execPath,
    [join(ROOT, "node_modules/pagefind/lib/runner/bin.cjs"), "--site", site, "--force-language", "fr", "--quiet"],
    ROOT,
  );

const buildOurs = (content: string, output: string) =>
  measure(
    process.execPath,
    ["bin/babillard.js", "build", "--content", content, "--output", output, "--now", "2026-11-21", "--profile"],
    ROOT,
  );

const AGAIN = "babillard, one post changed";
const CONTENDERS: Readonly<Record<string, Contender>> = {
  babillard: async ({ ours }, output) => {
    for (const path of KEPT) rmSync(path, { recursive: true, force: true });
    return [await buildOurs(ours, output)];
  },
  [AGAIN]: async ({ ours }, output) => {
    const changed = join(CACHE, "changed");
    rmSync(changed, { recursive: true, force: true });
    cpSync(ours, changed, { recursive: true });
    const post = readdirSync(changed, { recursive: true, encoding: "utf8" }).find((path) => path.endsWith(".md"));
    appendFileSync(join(changed, post ?? ""), "\nUne phrase de plus.\n");
    return [await buildOurs(changed, output)];
  },
  "hugo + pagefind": async ({ hugo }, output) => [
    await measure("hugo", ["--source", hugo, "--destination", output, "--quiet"], ROOT),
    await pagefind(output),
  ],
  "eleventy + pagefind": async ({ eleventy }, output) => [
    await measure(
      process.execPath,
      [join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", `--output=${output}`],
      eleventy,
    ),
    await pagefind(output),
  ],
  "pagefind alone, our pages": async (_, output) => {
    cpSync(join(CACHE, "out", "babillard"), output, { recursive: true });
    rmSync(join(output, "pagefind"), { recursive: true, force: true });
    return [await pagefind(output)];
  },
};

const hugo = version("hugo", ["version"]);
if (hugo === undefined)
  process.stdout.write("Hugo is not installed: its column is left out (Debian: apt-get install hugo).\n");
process.stdout.write(
  `Node ${process.version}, ${hugo ?? "no Hugo"}, ${cpus().length} cores (${cpus()[0]?.model ?? "?"}), in turn\n`,
);
await compileCommands();

for (const [posts, rareWords] of sizes.flatMap((size) => vocabularies.map((words) => [size, words] as const))) {
  const corpora = await prepareCorpora(CACHE, HERE, posts, rareWords);
  const names = Object.keys(CONTENDERS)
    .filter((name) => hugo !== undefined || !name.startsWith("hugo"))
    .filter((name) => name.startsWith("babillard") || name.includes(values.against));
  const runs = runsOf(posts);
  const results = new Map<string, Cost[]>(names.map((name) => [name, []]));
  const profiles = new Map<string, string>();
  // Our build runs first in each round: the last contender indexes its pages.
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      const output = join(CACHE, "out", name.replace(/\W+/g, "-"));
      rmSync(output, { recursive: true, force: true });
      const steps = await (CONTENDERS[name] as Contender)(corpora, output);
      results.get(name)?.push(total(steps));
      if (name.startsWith("babillard")) profiles.set(name, steps[0]?.output ?? "");
    }
  }
  process.stdout.write(
    `\n## ${posts} posts, ${rareWords} rare words, ${runs} runs\n\n| | wall s | CPU s | peak MiB | pages | wall, ours ÷ theirs | CPU, ours ÷ theirs |\n|---|---|---|---|---|---|---|\n`,
  );
  const ours = results.get("babillard") ?? [];
  for (const [name, costs] of results) {
    const ratio = (measured: "wall" | "cpu") =>
      name === "babillard"
        ? "1"
        : median(costs.map((cost, run) => (ours[run]?.[measured] ?? 0) / cost[measured])).toFixed(2);
    const pages = countPages(join(CACHE, "out", name.replace(/\W+/g, "-")));
    process.stdout.write(
      `| ${name} | ${median(costs.map(({ wall }) => wall)).toFixed(2)} | ${median(costs.map(({ cpu }) => cpu)).toFixed(2)} | ${median(costs.map(({ memory }) => memory)).toFixed(0)} | ${pages} | ${ratio("wall")} | ${ratio("cpu")} |\n`,
    );
  }
  for (const [name, profile] of profiles)
    process.stdout.write(
      `\n${name}\n${profile
        .split("\n")
        .filter((line) => /^\s+\S.* ms$/.test(line))
        .join("\n")}\n`,
    );
}

/** Compiles the commands beforehand, as an installed package would be, so that no measured build pays for it. Nothing of the content is cached. */
async function compileCommands(): Promise<void> {
  const { ours } = await prepareCorpora(CACHE, HERE, 100);
  const output = join(CACHE, "out", "babillard");
  rmSync(output, { recursive: true, force: true });
  await CONTENDERS.babillard?.({ ours, hugo: "", eleventy: "" }, output);
}

function total(steps: readonly Cost[]): Cost {
  return {
    wall: steps.reduce((sum, { wall }) => sum + wall, 0),
    cpu: steps.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: steps[0]?.memory ?? 0,
    output: steps.map(({ output }) => output).join(""),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).length;
}

function version(command: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: "utf8" }).trim().split(" ").slice(0, 2).join(" ");
  } catch {
    return undefined;
  }
}
