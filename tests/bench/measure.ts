/** Measures a command with its process tree: wall-clock and CPU seconds of all processes, peak memory of the command's own process. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** Peak memory in MiB of the command itself, without its child processes (such as Pagefind). */
  readonly memory: number;
  readonly output: string;
}

const TICKS_PER_SECOND = 100;

/** Rejects when the command fails. */
export function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    const seen = new Map<number, { cpu: number; memory: number }>();
    const timer = setInterval(() => sample(child.pid ?? 0, seen), 25);
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      const wall = Number(process.hrtime.bigint() - start) / 1e9;
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} → ${code}\n${output.slice(-2000)}`));
      const costs = [...seen.values()];
      resolve({
        wall,
        cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
        memory: seen.get(child.pid ?? 0)?.memory ?? 0,
        output,
      });
    });
  });
}

function sample(root: number, seen: Map<number, { cpu: number; memory: number }>): void {
  const parents = new Map<number, number>();
  const stats = new Map<number, string[]>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const fields = statOf(pid);
    if (fields === undefined) continue;
    stats.set(pid, fields);
    parents.set(pid, Number(fields[1]));
  }
  for (const [pid, fields] of stats) {
    if (!descends(pid, root, parents)) continue;
    const cpu = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    seen.set(pid, { cpu, memory: Math.max(seen.get(pid)?.memory ?? 0, peakOf(pid)) });
  }
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
  return false;
}

/** Fields of /proc/PID/stat after the name, which may contain spaces; undefined when the process has ended. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
