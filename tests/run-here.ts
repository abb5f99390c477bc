/**
 * Runs the commands of a site in this process, for tests that are about their results: starting a process and loading
 * the program again takes three times as long as building a small site. What a process is needed for (signals,
 * environment, working directory) is tested with `command.ts`.
 */
import { build } from "../src/cli/build.ts";
import { check } from "../src/cli/check.ts";
import { failureReport } from "../src/cli/failure-words.ts";
import { OptionError } from "../src/cli/options.ts";
import type { Outcome } from "./launch.ts";

const COMMANDS = { build, check } as const;

/** `runHere("build", "--content", folder)`; what the command writes is in the outcome. One at a time. */
export async function runHere(name: keyof typeof COMMANDS, ...args: readonly string[]): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  const restore = (["stdout", "stderr"] as const).map((way) => {
    const stream = process[way];
    const { write } = stream;
    stream.write = ((text: string | Uint8Array) => {
      said[way] += String(text);
      return true;
    }) as typeof write;
    return () => {
      stream.write = write;
    };
  });
  try {
    const code = await COMMANDS[name](args);
    return { code, ...said };
  } catch (error) {
    const misused = error instanceof OptionError;
    const words = misused ? `${error.message}\n` : failureReport(error, process.env);
    return { code: misused ? 2 : 1, ...said, stderr: said.stderr + words };
  } finally {
    for (const put of restore) put();
  }
}

/** Builds a site that must succeed; otherwise throws the command's output. */
export async function builtHere(...args: readonly string[]): Promise<Outcome> {
  const outcome = await runHere("build", ...args);
  if (outcome.code !== 0)
    throw new Error(`build ${args.join(" ")} answered ${outcome.code}\n${outcome.stderr.slice(-4_000)}`);
  return outcome;
}
