/** The options shared by build, check and preview. Errors are an `OptionError` in French. */

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";

export class OptionError extends Error {}

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  /** Origin and path of the published site, without a final `/`; undefined = the one of `site.yml`. */
  readonly url?: string;
  /** Path prefix, starts and ends with `/`; undefined = the path of the URL. */
  readonly base?: string;
  readonly now?: string;
  readonly drafts: boolean;
  readonly strict: boolean;
  readonly profile: boolean;
  readonly audit: boolean;
}

const CONFIG = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  url: { type: "string" },
  base: { type: "string" },
  now: { type: "string" },
  drafts: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  profile: { type: "boolean", default: false },
  audit: { type: "string", default: "oui" },
} as const satisfies ParseArgsConfig["options"];

/** Throws when the content folder does not exist. */
export function requireContent(folder: string): void {
  if (!isFolder(folder)) throw new OptionError(`--content : « ${folder} » n’existe pas ou n’est pas un dossier.`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Throws when `--now` is not a valid date. */
export function requireDay(now: string | undefined): void {
  if (now === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(now) && "date" in parseDate(now))) return;
  throw new OptionError(`--now : « ${now} » n’est pas une date. Écrivez par exemple --now 2026-11-21`);
}

/** Parses the options of a build. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  const { values } = parse(args);
  const { url, base, now } = values;
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol))) {
    throw new OptionError(
      `--url : « ${url} » n’est pas une adresse complète. Écrivez par exemple --url https://exemple.org`,
    );
  }
  if (base !== undefined && !/^\/(?:[\w.~-]+\/)*$/u.test(base)) {
    throw new OptionError(`--base : « ${base} » doit commencer et finir par « / », par exemple /blogue/`);
  }
  requireDay(now);
  return {
    content: resolve(values.content),
    output: resolve(values.output),
    drafts: values.drafts,
    strict: values.strict,
    profile: values.profile,
    audit: values.audit !== "non",
    ...(url === undefined ? {} : { url: url.replace(/\/+$/u, "") }),
    ...(base === undefined ? {} : { base }),
    ...(now === undefined ? {} : { now }),
  };
}

const NO_ADMIN = `--admin n’existe plus : écrivez « admin: {repository: organisme/site} » dans site.yml, et chaque publication a sa page ${ROUTES.admin}`;

function parse(args: readonly string[]) {
  if (args.includes("--admin")) throw new OptionError(NO_ADMIN);
  try {
    return parseArgs({ args: [...args], options: CONFIG, allowPositionals: false, strict: true });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const typed = /'([^'\s,]*)/u.exec(message)?.[1] ?? "";
    const words =
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `L’option « ${typed} » n’existe pas.`
        : code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL"
          ? `« ${typed} » n’est pas attendu ici; un dossier s’écrit après --content.`
          : `L’option « ${typed} » est incomplète, ou ne prend pas de valeur.`;
    throw new OptionError(`${words} Voyez npm run build -- --help`);
  }
}
