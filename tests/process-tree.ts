/** A program and all the processes it starts, identified by an environment variable, so that orphaned processes are found too. Linux only. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MARK = "TEST_MARK";

export interface Marked {
  readonly child: ChildProcess;
  /** The output so far. */
  readonly said: () => string;
  /** Command lines of the running processes, by pid. */
  readonly alive: () => ReadonlyMap<number, string>;
  /** The exit code, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts a program in a process group of its own; whatever is left of it is killed after the test. */
export function startMarked(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Marked {
  const mark = `${process.pid}-${process.hrtime.bigint()}`;
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, ...env, [MARK]: mark },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const alive = (): ReadonlyMap<number, string> => markedBy(mark);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? 1));
  });
  onTestFinished(() => {
    for (const pid of alive().keys()) process.kill(pid, "SIGKILL");
  });
  return { child, said: () => output, alive, ended };
}

function markedBy(mark: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // The process has ended, or belongs to someone else.
    const environment = read(`/proc/${name}/environ`);
    if (environment.split("\0").includes(`${MARK}=${mark}`))
      found.set(Number(name), read(`/proc/${name}/cmdline`).replaceAll("\0", " "));
  }
  return found;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Retries every 50 ms, within the given time, until the result is not false. */
export async function within<T>(
  ms: number,
  ask: () => T | false | Promise<T | false>,
  otherwise: () => string,
): Promise<T> {
  for (const end = performance.now() + ms; ; ) {
    const answer = await ask();
    if (answer !== false) return answer;
    if (performance.now() > end) throw new Error(otherwise());
    await pause(50);
  }
}

/** Waits for the preview or the host to print its address. */
export function addressOf(program: Marked): Promise<string> {
  return within(
    60_000,
    () => /^(?:Aperçu du site|Site produit) : (\S+)/mu.exec(program.said())?.[1] ?? false,
    () => `no address; it said: ${program.said()}`,
  );
}

/** Fails when any process of the program is still running after two seconds. */
export async function expectNothingLeft(program: Marked): Promise<void> {
  await within(
    2_000,
    () => program.alive().size === 0,
    () => `still alive: ${[...program.alive().values()].join("\n")}`,
  );
}
