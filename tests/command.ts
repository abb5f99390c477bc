/** Runs a command of the project in a process of its own; tests read its exit code and its output. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** `run("build", "--content", folder)`, optionally preceded by environment variables; never throws, whatever the exit code. */
export function run(
  ...args: readonly [Readonly<Record<string, string>>, ...string[]] | readonly string[]
): Promise<Outcome> {
  const [first, ...rest] = args;
  const [env, words] = typeof first === "object" ? [first, rest] : [{}, args as readonly string[]];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["bin/babillard.js", ...(words as readonly string[])], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Builds a site that must succeed; otherwise throws the command's output. */
export async function built(...args: readonly string[]): Promise<Outcome> {
  const outcome = await run("build", ...args);
  if (outcome.code !== 0)
    throw new Error(`build ${args.join(" ")} answered ${outcome.code}\n${outcome.stderr.slice(-4_000)}`);
  return outcome;
}
