/** Runs a command of the project in a process of its own; tests read its exit code and its output. */
import { launch, type Outcome } from "./launch.ts";

export type { Outcome } from "./launch.ts";

/** `run("build", "--content", folder)`, optionally preceded by environment variables; never throws, whatever the exit code. */
export function run(
  ...args: readonly [Readonly<Record<string, string>>, ...string[]] | readonly string[]
): Promise<Outcome> {
  const [first, ...rest] = args;
  const [env, words] = typeof first === "object" ? [first, rest] : [{}, args as readonly string[]];
  return launch(words as readonly string[], { env });
}

/** Builds a site that must succeed; otherwise throws the command's output. */
export async function built(...args: readonly string[]): Promise<Outcome> {
  const outcome = await run("build", ...args);
  if (outcome.code !== 0)
    throw new Error(`build ${args.join(" ")} answered ${outcome.code}\n${outcome.stderr.slice(-4_000)}`);
  return outcome;
}
