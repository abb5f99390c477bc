/** `npm run bench:apercu`: how long the preview takes to show a saved post, and to find its words in the search, on sites of several sizes. */
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepareCorpora } from "./corpora.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../..");
const CACHE = join(ROOT, ".cache/bench");

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "1000,10000" }, runs: { type: "string", default: "7" } },
});

process.stdout.write(
  "| posts | first page, ms | saved → on screen, median ms | most | saved → found by the search, median ms | most |\n|---|---|---|---|---|---|\n",
);
for (const posts of values.sizes.split(",").map(Number)) {
  const { ours } = await prepareCorpora(CACHE, HERE, posts);
  const content = join(CACHE, `preview-${posts}`);
  rmSync(content, { recursive: true, force: true });
  cpSync(ours, content, { recursive: true });
  const { first, shown, found } = await edit(content, Number(values.runs));
  process.stdout.write(`| ${[posts, Math.round(first), ...spread(shown), ...spread(found)].join(" | ")} |\n`);
}

interface Times {
  readonly first: number;
  /** Milliseconds until each edit is on the page, and until the search index has it. */
  readonly shown: readonly number[];
  readonly found: readonly number[];
}

/** Starts the preview, then adds a line to a post and requests its page until the line is there, `runs` times. */
async function edit(content: string, runs: number): Promise<Times> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["bin/babillard.js", "dev", "--port", "0", "--content", content, "--now", "2026-11-21"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] },
  );
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = "";
      child.stdout.on("data", (chunk) => {
        output += chunk;
        const found = /http:\/\/[^\s]+/.exec(output);
        if (found) resolve(found[0]);
      });
      child.on("exit", () => reject(new Error(`The preview has stopped.\n${output}`)));
    });
    // A long name is truncated in its address.
    const name =
      readdirSync(join(content, "articles"))
        .sort()
        .find((file) => file.length < 60) ?? "";
    const page = new URL(`articles/${name.replace(/^\d{4}-\d\d-\d\d-|\.md$/g, "")}/`, address);
    const { status } = await fetch(page);
    if (status !== 200) throw new Error(`${page} → ${status}`);
    const first = performance.now() - started;
    let index = await nextIndex(address, "");
    const shown: number[] = [];
    const found: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      // The preview is idle before each edit.
      await pause(500);
      const word = `marque${run}unique`;
      appendFileSync(join(content, "articles", name), `\n\nUne ligne avec ${word}.\n`);
      const saved = performance.now();
      while (!(await (await fetch(page)).text()).includes(word)) await pause(5);
      shown.push(performance.now() - saved);
      // Waits for the index of this edit, so that each index is that of a single edit.
      index = await nextIndex(address, index);
      found.push(performance.now() - saved);
    }
    return { first, shown, found };
  } finally {
    child.kill("SIGTERM");
  }
}

/** The entry file of the next index: its content names the other files, by their hashes. */
async function nextIndex(address: string, former: string): Promise<string> {
  const entry = new URL("pagefind/pagefind-entry.json", address);
  for (;;) {
    const response = await fetch(entry);
    const text = await response.text();
    if (response.ok && text !== former) return text;
    await pause(100);
  }
}

/** The median and the maximum. */
function spread(times: readonly number[]): readonly number[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0].map(Math.round);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
