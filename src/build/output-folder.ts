/**
 * The output folder: the site is built in a staging folder next to it, then swapped in whole. The published site stays
 * as it was until then, and files that no build wrote are not removed.
 */

import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, sep } from "node:path";
import { ROUTES } from "../routes.ts";
import { type FileWriter, fileWriterFor } from "./file-writer.ts";
import { isBuilding, isComplete, markBuilding, markComplete, removeBuiltFiles, unknownFiles } from "./output-marker.ts";
import { realOutputPath } from "./output-target.ts";

/** Information about the build, published for visitors. It does not prove that a build wrote the folder: the marker does. */
export const BUILD_FILE = ROUTES.build.slice(1);

/** Unknown files named in a refusal; the others are counted. */
const NAMED = 3;

export interface Staging extends FileWriter {
  readonly folder: string;
  /** Replaces the old site with the new one. Throws an Error in French when a file that no build wrote is in the way. */
  readonly swap: () => void;
  readonly discard: () => void;
}

/** Why a folder cannot be the output, in French; undefined when it can. */
export function refuseOutput(output: string, content: string): string | undefined {
  const target = realOutputPath(output);
  const source = realOutputPath(content);
  if (isIn(target, realOutputPath(process.cwd())))
    return `« ${output} » contient le projet lui-même : choisissez un dossier à part, par exemple _site.`;
  if (isIn(target, realOutputPath(homedir())))
    return `« ${output} » contient votre dossier personnel : choisissez un dossier à part, par exemple _site.`;
  if (isIn(source, target)) return `« ${output} » est dans le dossier de contenu : choisissez un dossier à part.`;
  if (isIn(target, source)) return `« ${output} » contient le dossier de contenu : choisissez un dossier à part.`;
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory()
    ? refuseStrangers(target, output)
    : `« ${output} » n’est pas un dossier : rien n’y a été touché. Choisissez un autre dossier.`;
}

/** True for the folder itself, and for what is inside. */
function isIn(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Why a folder cannot be replaced, in French; undefined when builds wrote everything in it. */
function refuseStrangers(folder: string, shown: string): string | undefined {
  const found = unknownFiles(folder);
  if (found.length === 0) return undefined;
  const names = found.slice(0, NAMED).map((path) => `« ${path} »`);
  const more = found.length - names.length;
  const list = more > 0 ? `${names.join(", ")} et ${more} de plus` : names.join(", ");
  return isComplete(folder)
    ? `« ${shown} » contient ce que Babillard n’a pas écrit : ${list}. Rien n’y a été touché. Déplacez-le ailleurs, ou choisissez un autre dossier.`
    : `« ${shown} » n’est pas vide, et rien ne dit que Babillard l’a rempli : ${list}. Rien n’y a été touché. Choisissez un autre dossier, ou videz-le vous-même, aussi s’il vient d’une version précédente.`;
}

/**
 * A new folder next to the output, on the same disk so that the swap is a rename. When the output is a symbolic link,
 * its target is replaced and the link stays. First removes what a killed build left.
 */
export function stageOutput(output: string): Staging {
  const target = realOutputPath(output);
  mkdirSync(dirname(target), { recursive: true });
  recover(target);
  const folder = join(dirname(target), `${remainsOf(target)}nouveau-${process.pid}`);
  const former = formerOf(target);
  mkdirSync(folder);
  markBuilding(folder);
  return {
    folder,
    ...fileWriterFor(folder),
    swap: () => {
      markComplete(folder);
      const isThere = statSync(target, { throwIfNoEntry: false }) !== undefined;
      // Files added while the site was being built are not ours either.
      const refusal = isThere ? refuseStrangers(target, output) : undefined;
      if (refusal !== undefined) throw new Error(refusal);
      if (isThere) renameSync(target, former);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (isThere) renameSync(former, target);
        throw error;
      }
      if (isThere) removeBuiltFiles(former);
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function remainsOf(target: string): string {
  return `.${basename(target)}.`;
}

function formerOf(target: string): string {
  return join(dirname(target), `${remainsOf(target)}ancien`);
}

/** Repairs what a killed build left: restores the former site when it was killed between the two renames of a swap, and removes its staging folder. */
export function recover(output: string): void {
  const target = realOutputPath(output);
  const parent = dirname(target);
  if (!isFolder(parent)) return;
  const former = formerOf(target);
  if (isFolder(former)) {
    if (statSync(target, { throwIfNoEntry: false }) === undefined) renameSync(former, target);
    else removeBuiltFiles(former);
  }
  const prefix = `${remainsOf(target)}nouveau-`;
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    const folder = join(parent, name);
    if (!Number.isInteger(pid) || isAlive(pid) || !isFolder(folder)) continue;
    if (isBuilding(folder)) rmSync(folder, { recursive: true, force: true });
    else removeBuiltFiles(folder);
  }
}

/** A link to a folder does not count. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
