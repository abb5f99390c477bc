/** `npm run bench:apercu`: how long a saved post takes to be on screen, and its words in the search, in the preview of sites of several sizes. */
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

process.stdout.write("| posts | first page, ms | saved → on screen, median ms | most |\n|---|---|---|---|\n");
for (const posts of values.sizes.split(",").map(Number)) {
  const { ours } = await prepareCorpora(CACHE, HERE, posts);
  const content = join(CACHE, `preview-${posts}`);
  rmSync(content, { recursive: true, force: true });
  cpSync(ours, content, { recursive: true });
  const { first, times } = await edit(content, Number(values.runs));
  const sorted = times.toSorted((a, b) => a - b);
  process.stdout.write(
    `| ${posts} | ${Math.round(first)} | ${Math.round(sorted[sorted.length >> 1] ?? 0)} | ${Math.round(sorted.at(-1) ?? 0)} |\n`,
  );
}

/** Starts the preview, then adds a line to a post and asks for its page until the line is there, as many times as told. */
async function edit(content: string, runs: number): Promise<{ readonly first: number; readonly times: number[] }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/commands/main.ts", "dev", "--port", "0", "--content", content, "--now", "2026-11-21"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] },
  );
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (chunk) => {
        said += chunk;
        const found = /http:\/\/[^\s]+/.exec(said);
        if (found) resolve(found[0]);
      });
      child.on("exit", () => reject(new Error(`The preview has stopped.\n${said}`)));
    });
    // A long name is cut in its address.
    const name =
      readdirSync(join(content, "articles"))
        .sort()
        .find((file) => file.length < 60) ?? "";
    const page = new URL(`articles/${name.replace(/^\d{4}-\d\d-\d\d-|\.md$/g, "")}/`, address);
    const { status } = await fetch(page);
    if (status !== 200) throw new Error(`${page} → ${status}`);
    const first = performance.now() - started;
    await pause(3000);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const word = `marque${run}unique`;
      appendFileSync(join(content, "articles", name), `\n\nUne ligne avec ${word}.\n`);
      const saved = performance.now();
      while (!(await (await fetch(page)).text()).includes(word)) await pause(5);
      times.push(performance.now() - saved);
      await pause(posts(content) > 5000 ? 20_000 : 4000);
    }
    return { first, times };
  } finally {
    child.kill("SIGTERM");
  }
}

/** Between two edits the index is made again behind: the next edit must not wait for it by chance. */
function posts(content: string): number {
  return readdirSync(content, { recursive: true }).length;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
