/** Why a command failed, in French for an editor: which file or folder, and what to do. The stack is printed only on request. */

import { isLayoutError } from "../build/own-layouts/layout-error.ts";

/** System error code → its meaning in French. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "l’accès y est refusé; vérifiez les permissions",
  EPERM: "l’accès y est refusé; vérifiez les permissions",
  EROFS: "ce disque ne peut pas être modifié",
  ENOSPC: "il n’y a plus de place sur le disque",
  EDQUOT: "il n’y a plus de place pour vous sur le disque",
  EFBIG: "ce fichier est trop gros pour le disque",
  ENAMETOOLONG: "ce nom est trop long pour le disque",
  ENOTDIR: "un fichier se trouve là où il faut un dossier",
  EISDIR: "un dossier se trouve là où il faut un fichier",
  EEXIST: "quelque chose de ce nom s’y trouve déjà",
  ENOTEMPTY: "ce dossier n’est pas vide",
  ENOENT: "ce fichier ou ce dossier n’existe pas",
  ELOOP: "ce lien symbolique tourne en rond",
  EMFILE: "trop de fichiers sont ouverts à la fois",
  ENFILE: "trop de fichiers sont ouverts à la fois",
  EBUSY: "un autre programme s’en sert",
  EXDEV: "les deux dossiers ne sont pas sur le même disque",
  EIO: "le disque ne répond pas comme il le devrait",
};

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
  readonly dest?: string;
}

/** One or more French sentences, without a stack; `step` names what was being done, for errors that name no file. */
export function failureWords(error: unknown, step?: string): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", path, dest } = error as SystemError;
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (reason === undefined) return error.message;
  const files = [path, dest].filter((name) => name !== undefined).map((name) => `« ${name} »`);
  const during = step === undefined ? "" : ` (étape « ${step} »)`;
  return files.length > 0
    ? `${files.join(" → ")} : ${reason}${during} [${code}].`
    : `Un fichier ne peut pas être lu ou écrit${during} : ${reason} [${code}].`;
}

/** True for a system error (disk, permissions) rather than a bug. */
export function isSystemFailure(error: unknown): boolean {
  return error instanceof Error && Object.hasOwn(REASONS, (error as SystemError).code ?? "");
}

/** What a command prints before it exits: the explanation, and the stack when `BABILLARD_DEBUG` is set. */
export function failureReport(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (isLayoutError(error)) return `${error.message}\n`;
  const words = isSystemFailure(error)
    ? failureWords(error)
    : `Babillard s’est arrêté sur une erreur inattendue : ${failureWords(error)}`;
  const stack = env.BABILLARD_DEBUG && error instanceof Error ? `${error.stack ?? ""}\n` : "";
  const hint = stack === "" && !isSystemFailure(error) ? "BABILLARD_DEBUG=1 montre où elle s’est produite.\n" : "";
  return `${words}\n${hint}${stack}`;
}
