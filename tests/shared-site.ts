/**
 * Sites that several files of tests only read: the first file that asks for one builds it with the command, the others,
 * in this process or in another, wait for it. All are removed after the last test.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Outcome, run } from "./command.ts";

/** Names the folder of this run (`tests/compile.ts`). */
export const SHARED_FOLDER = "BABILLARD_TESTS_SHARED";

export interface SharedSite {
  /** The output folder, which nobody may write in. */
  readonly folder: string;
  readonly stderr: string;
}

/** Milliseconds between two looks at what another process builds. */
const LOOK_MS = 50;
/** A slow machine must not make fewer pictures of shared pages. */
const WHOLE = { BABILLARD_DELAI_PARTAGE: "600" };

/** The result of `build ARGS`. Rejects with the messages of the build when it fails. */
export async function sharedSite(...args: readonly string[]): Promise<SharedSite> {
  const name = createHash("sha256").update(args.join("\n")).digest("hex").slice(0, 16);
  const root = join(process.env[SHARED_FOLDER] ?? "", name);
  const [folder, result] = [join(root, "site"), join(root, "result.json")];
  if (await isFirst(root)) {
    const outcome = await run(WHOLE, "build", ...args, "--output", folder);
    await writeFile(`${result}.new`, JSON.stringify(outcome));
    await rename(`${result}.new`, result);
  }
  while (!(await exists(result))) await pause(LOOK_MS);
  const { code, stderr } = JSON.parse(await readFile(result, "utf8")) as Outcome;
  if (code !== 0) throw new Error(`build ${args.join(" ")} answered ${code}\n${stderr.slice(-4_000)}`);
  return { folder, stderr };
}

/** True for one caller only, whichever process it is in. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
