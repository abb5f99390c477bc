import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Those of this repository, and those that a new site is given. */
const FOLDERS = [".github/workflows", "starter/site/.github/workflows", "starter/github-pages/.github/workflows"];
const TEXTS = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")));
const INSTALL = "npm ci --ignore-scripts --no-audit --no-fund";
const WORKFLOWS = TEXTS.map((text) => parse(text) as Workflow);
const JOBS = WORKFLOWS.flatMap(({ jobs }) => Object.values(jobs));
const STEPS = JOBS.flatMap(({ steps }) => steps);

test("every action is pinned by a commit SHA, with its version in a comment", () => {
  const lines = TEXTS.flatMap((text) => text.split("\n")).filter((line) => /\buses:/.test(line));
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  const pins = new Map(lines.map((line) => [/actions\/[\w-]+/.exec(line)?.[0], line.trim().replace(/^- /, "")]));
  expect(new Set(lines.map((line) => line.trim().replace(/^- /, ""))).size).toBe(pins.size);
});

test("permissions are granted job by job, and every job has a time limit", () => {
  expect(WORKFLOWS.map(({ permissions }) => permissions)).toEqual(WORKFLOWS.map(() => ({})));
  const rights = JOBS.flatMap(({ permissions }) => Object.entries(permissions ?? {}).map((right) => right.join(": ")));
  expect(JOBS.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  expect([...new Set(rights.filter((right) => right.endsWith(": write")))].sort()).toEqual([
    "id-token: write",
    "pages: write",
    "pull-requests: write",
  ]);
  expect(JOBS.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
});

test("a job runs a single script, which people can run too", () => {
  const runs = STEPS.flatMap(({ run }) => run ?? []);
  expect(runs.length).toBeGreaterThan(10);
  for (const run of runs) {
    expect(run, "no expression in a shell: its value could be a command").not.toContain("${{");
    const script = /^(?:node_modules\/babillard\/)?(scripts\/ci\/[\w-]+\.sh)/.exec(run)?.[1];
    if (script === undefined) expect(["npm run check", "npm run preuves", INSTALL]).toContain(run);
    else expect(statSync(script).mode & 0o111, script).toBeGreaterThan(0);
  }
});

test("no job leaves the repository's token on disk", () => {
  const checkouts = STEPS.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.length).toBeGreaterThan(3);
  expect(checkouts.filter(({ with: options }) => options?.["persist-credentials"] !== false)).toEqual([]);
  expect(WORKFLOWS.flatMap(({ on }) => Object.keys(on))).not.toContain("pull_request_target");
});

test("every script of the folder is used by a workflow or by another script", () => {
  const scripts = readdirSync("scripts/ci");
  const texts = [
    ...TEXTS,
    ...scripts.map((name) => readFileSync(`scripts/ci/${name}`, "utf8").replaceAll(/Usage:.*/g, "")),
  ];
  expect(scripts.filter((name) => !texts.some((text) => text.includes(`/${name}`)))).toEqual([]);
});
