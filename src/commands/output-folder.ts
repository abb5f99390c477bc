/** The output folder: made beside, swapped in whole. What is published stays as it was until the new site is complete. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { ROUTES } from "../routes.ts";
import { type FilePlacer, placeFilesIn } from "./beside/file-placer.ts";

/** A file that says that a folder was printed by us, and so may be emptied by us. */
export const BUILD_FILE = ROUTES.build.slice(1);

export interface Staging extends FilePlacer {
  readonly folder: string;
  /** Puts the new site in the place of the old one. */
  readonly swap: () => void;
  readonly discard: () => void;
}

/** Why a folder cannot be the output, in French; undefined when it can. */
export function refuseOutput(output: string, content: string): string | undefined {
  const inside = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (inside(output, process.cwd()))
    return `« ${output} » contient le projet lui-même : choisissez un dossier à part, par exemple _site.`;
  if (inside(content, output)) return `« ${output} » est dans le dossier de contenu : choisissez un dossier à part.`;
  if (inside(output, content)) return `« ${output} » contient le dossier de contenu : choisissez un dossier à part.`;
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, BUILD_FILE))) {
    return `« ${output} » n’est pas vide et n’a pas été produit par Babillard : rien n’y a été touché. Choisissez un autre dossier ou videz-le vous-même.`;
  }
  return undefined;
}

/** A new folder beside the output, on the same disk so that the swap is a rename. Remains of a build that was killed are cleared first. */
export function stageOutput(output: string): Staging {
  const target = resolve(output);
  const prefix = `.${basename(target)}.`;
  mkdirSync(dirname(target), { recursive: true });
  recover(target, prefix);
  const folder = join(dirname(target), `${prefix}nouveau-${process.pid}`);
  const former = join(dirname(target), `${prefix}ancien`);
  mkdirSync(folder);
  return {
    folder,
    ...placeFilesIn(folder),
    swap: () => {
      if (existsSync(target)) renameSync(target, former);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (existsSync(former)) renameSync(former, target);
        throw error;
      }
      rmSync(former, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A build killed between the two renames of a swap left the former site under another name: it comes back. */
export function recover(target: string, prefix = `.${basename(target)}.`): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  const former = join(parent, `${prefix}ancien`);
  if (existsSync(former)) {
    if (existsSync(target)) rmSync(former, { recursive: true, force: true });
    else renameSync(former, target);
  }
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(`${prefix}nouveau-`) ? name.slice(`${prefix}nouveau-`.length) : Number.NaN);
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
