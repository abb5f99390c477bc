/** However and whenever a build dies, the published site stays as it was. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { recover, stageOutput } from "../../src/build/output-folder.ts";
import { treeHash } from "../../src/build/tree-hash.ts";
import { chance } from "../corpus/random.ts";
import { folderFrom } from "../site-from.ts";

const MOMENTS = 12;
const post = (n: number, words: string) =>
  `---\ntitle: Texte ${n}\ndate: 2013-01-${String((n % 28) + 1).padStart(2, "0")}\nsummary: Le texte ${n}.\ntags: [un, deux]\n---\n${`${words} `.repeat(200)}\n`;
const posts = (words: string) =>
  Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`articles/texte-${n}.md`, post(n, words)]));

/** Content folders of the former and of the new site, and the hash of each built site. */
let contents: readonly [former: string, next: string];
let hashes: readonly [former: string, next: string];
let former: string;
/** Milliseconds that a whole build takes on this machine. */
let whole: number;

const build = (content: string, output: string) =>
  spawn(process.execPath, ["dist/main.js", "build", "--content", content, "--output", output, "--now", "2013-02-01"], {
    stdio: "ignore",
  });

async function built(content: string): Promise<string> {
  const output = join(folderFrom({}), "site");
  const [code] = await once(build(content, output), "exit");
  expect(code).toBe(0);
  return output;
}

beforeAll(async () => {
  contents = [folderFrom(posts("avant")), folderFrom(posts("après"))];
  former = await built(contents[0]);
  const start = performance.now();
  const next = await built(contents[1]);
  whole = performance.now() - start;
  hashes = [treeHash(former).sha256, treeHash(next).sha256];
  expect(hashes[0]).not.toBe(hashes[1]);
});

/** A published site in a folder of its own. */
function published(): string {
  const output = join(folderFrom({}), "site");
  cpSync(former, output, { recursive: true });
  return output;
}

test(`killed at ${MOMENTS} moments, a build leaves the former site or the new one, byte for byte`, {
  timeout: 400_000,
}, async () => {
  const random = chance(2030);
  const output = published();
  const left = new Set<string>();
  for (let round = 0; round < MOMENTS; round += 1) {
    // Half of the kills are near the end, where the swap happens.
    const moment = round % 2 === 0 ? random.between(0, 1000) : random.between(800, 1100);
    const child = build(contents[1], output);
    const exit = once(child, "exit");
    await Promise.race([pause((moment / 1000) * whole), exit]);
    child.kill("SIGKILL");
    await exit;
    if (!existsSync(output)) recover(output);
    const { sha256 } = treeHash(output);
    expect(hashes, `after ${moment} ‰ of a build`).toContain(sha256);
    left.add(sha256);
    rmSync(output, { recursive: true });
    cpSync(former, output, { recursive: true });
  }
  expect(left).toContain(hashes[0]);
  const [code] = await once(build(contents[1], output), "exit");
  expect(code).toBe(0);
  expect(treeHash(output).sha256).toBe(hashes[1]);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

test("killed between the two renames of the swap, the former site is restored at the next start", () => {
  const output = published();
  renameSync(output, join(dirname(output), ".site.ancien"));
  mkdirSync(join(dirname(output), ".site.nouveau-999999999"));
  recover(output);
  expect(treeHash(output).sha256).toBe(hashes[0]);
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

test("killed just after the swap, the new site stays and the former one is removed", () => {
  const output = published();
  cpSync(former, join(dirname(output), ".site.ancien"), { recursive: true });
  writeFileSync(join(output, "index.html"), "nouveau");
  recover(output);
  expect(readFileSync(join(output, "index.html"), "utf8")).toBe("nouveau");
  expect(readdirSync(dirname(output))).toEqual(["site"]);
});

test("another running build keeps its folder", () => {
  const output = published();
  const staging = stageOutput(output);
  const other = join(dirname(output), `.site.nouveau-${process.ppid}`);
  mkdirSync(other);
  recover(output);
  expect(existsSync(other)).toBe(true);
  staging.discard();
});

test.skipIf(process.platform === "win32")("a write error leaves the former site", async () => {
  const output = published();
  // Limits the size of files to 4 blocks of 512 bytes.
  const command = `ulimit -f 4; exec "$0" "$@"`;
  const args = ["dist/main.js", "build", "--content", contents[1], "--output", output, "--now", "2013-02-01"];
  const child = spawn("bash", ["-c", command, process.execPath, ...args], { stdio: "ignore" });
  const [code] = await once(child, "exit");
  expect(code).not.toBe(0);
  expect(treeHash(output).sha256).toBe(hashes[0]);
});

test.runIf(existsSync("/proc/self/task"))(
  "an indexer that dies leaves the former site, and the build says so",
  async () => {
    const output = published();
    const child = build(contents[1], output);
    const exit = once(child, "exit");
    let running = true;
    void exit.then(() => {
      running = false;
    });
    for (let killed = false; running && !killed; await pause(5)) {
      for (const pid of childrenOf(child.pid ?? 0)) {
        if (!commandOf(pid).includes("pagefind")) continue;
        process.kill(pid, "SIGKILL");
        killed = true;
      }
    }
    const [code] = await exit;
    expect([0, 1]).toContain(code);
    // The index may have been complete before the kill.
    expect(treeHash(output).sha256).toBe(hashes[code === 0 ? 1 : 0]);
    expect(readdirSync(dirname(output))).toEqual(["site"]);
  },
);

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .split(" ")
      .map(Number)
      .filter((child) => child > 0);
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
