/** The output folder: made beside, swapped in whole. What is published stays as it was until the new site is complete; what a build has not written is never removed. */

import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, sep } from "node:path";
import { ROUTES } from "../routes.ts";
import { type FilePlacer, placeFilesIn } from "./file-placer.ts";
import { isUnderWay, isWritten, markUnderWay, markWritten, removeWritten, strangers } from "./output-marker.ts";
import { realPlace } from "./output-place.ts";

/** What a build was, told to those who look at the site: it proves nothing of the folder it stands in. */
export const BUILD_FILE = ROUTES.build.slice(1);

/** Strange files that a refusal names; the others are counted. */
const NAMED = 3;

export interface Staging extends FilePlacer {
  readonly folder: string;
  /** Puts the new site in the place of the old one. Throws an Error in French when a file of someone else is in the way. */
  readonly swap: () => void;
  readonly discard: () => void;
}

/** Why a folder cannot be the output, in French; undefined when it can. */
export function refuseOutput(output: string, content: string): string | undefined {
  const target = realPlace(output);
  const source = realPlace(content);
  if (isIn(target, realPlace(process.cwd())))
    return `« ${output} » contient le projet lui-même : choisissez un dossier à part, par exemple _site.`;
  if (isIn(target, realPlace(homedir())))
    return `« ${output} » contient votre dossier personnel : choisissez un dossier à part, par exemple _site.`;
  if (isIn(source, target)) return `« ${output} » est dans le dossier de contenu : choisissez un dossier à part.`;
  if (isIn(target, source)) return `« ${output} » contient le dossier de contenu : choisissez un dossier à part.`;
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory()
    ? refuseStrangers(target, output)
    : `« ${output} » n’est pas un dossier : rien n’y a été touché. Choisissez un autre dossier.`;
}

/** True for a folder, and for what is inside. */
function isIn(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Why a folder cannot be replaced, in French; undefined when a build has written all that it holds. */
function refuseStrangers(folder: string, shown: string): string | undefined {
  const found = strangers(folder);
  if (found.length === 0) return undefined;
  const names = found.slice(0, NAMED).map((path) => `« ${path} »`);
  const more = found.length - names.length;
  const list = more > 0 ? `${names.join(", ")} et ${more} de plus` : names.join(", ");
  return isWritten(folder)
    ? `« ${shown} » contient ce que Babillard n’a pas écrit : ${list}. Rien n’y a été touché. Déplacez-le ailleurs, ou choisissez un autre dossier.`
    : `« ${shown} » n’est pas vide, et rien ne dit que Babillard l’a rempli : ${list}. Rien n’y a été touché. Choisissez un autre dossier, ou videz-le vous-même, aussi s’il vient d’une version précédente.`;
}

/** A new folder beside the output, on the same disk so that the swap is a rename. An output that is a link keeps being one: it is what it points to that is replaced. Remains of a build that was killed are cleared first. */
export function stageOutput(output: string): Staging {
  const target = realPlace(output);
  mkdirSync(dirname(target), { recursive: true });
  recover(target);
  const folder = join(dirname(target), `${remainsOf(target)}nouveau-${process.pid}`);
  const former = formerOf(target);
  mkdirSync(folder);
  markUnderWay(folder);
  return {
    folder,
    ...placeFilesIn(folder),
    swap: () => {
      markWritten(folder);
      const isThere = statSync(target, { throwIfNoEntry: false }) !== undefined;
      // What came while the site was being made is not ours either.
      const refusal = isThere ? refuseStrangers(target, output) : undefined;
      if (refusal !== undefined) throw new Error(refusal);
      if (isThere) renameSync(target, former);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (isThere) renameSync(former, target);
        throw error;
      }
      if (isThere) removeWritten(former);
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

/** A build killed between the two renames of a swap left the former site under another name: it comes back. What a build that is no more was filling goes. */
export function recover(output: string): void {
  const target = realPlace(output);
  const parent = dirname(target);
  if (!isFolder(parent)) return;
  const former = formerOf(target);
  if (isFolder(former)) {
    if (statSync(target, { throwIfNoEntry: false }) === undefined) renameSync(former, target);
    else removeWritten(former);
  }
  const prefix = `${remainsOf(target)}nouveau-`;
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    const folder = join(parent, name);
    if (!Number.isInteger(pid) || isAlive(pid) || !isFolder(folder)) continue;
    if (isUnderWay(folder)) rmSync(folder, { recursive: true, force: true });
    else removeWritten(folder);
  }
}

/** A link to a folder is none. */
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
