/** Finds the site that a command is about: the one of `--content`, else the nearest `site.yml` upwards. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CONFIG_FILE } from "../build/run-eleventy.ts";

export interface SiteFolder {
  /** Where `.eleventy.ts`, `_site` and `.cache` are: the working directory of the command. */
  readonly root: string;
  readonly content: string;
}

/** `from` is where the command is typed; `asked` is the value of `--content`. Without a site anywhere, `from` itself and its `content`. */
export function findSite(from: string, asked?: string): SiteFolder {
  if (asked !== undefined) {
    const content = resolve(from, asked);
    return { content, root: configured(content) ?? configured(from) ?? from };
  }
  for (const folder of upwards(from)) {
    const content = [join(folder, "content"), folder].find((path) => existsSync(join(path, "site.yml")));
    if (content !== undefined) return { content, root: configured(content) ?? dirname(join(folder, "content")) };
  }
  return { content: join(from, "content"), root: configured(from) ?? from };
}

/** The nearest folder upwards with an Eleventy configuration. */
function configured(from: string): string | undefined {
  return [...upwards(from)].find((folder) => existsSync(join(folder, CONFIG_FILE)));
}

function* upwards(from: string): Generator<string> {
  yield from;
  for (let folder = from; dirname(folder) !== folder; ) {
    folder = dirname(folder);
    yield folder;
  }
}

/**
 * The arguments as they would be typed at the root of the site: paths are made absolute, and `--content` is added when
 * the content is elsewhere than in its `content` folder. `paths` are the options that hold a path.
 */
export function argumentsAtRoot(
  args: readonly string[],
  paths: readonly string[],
  { root, content }: SiteFolder,
  from: string,
): readonly string[] {
  const options = new Set(paths.map((name) => `--${name}`));
  const absolute =
    root === from ? args : args.map((arg, index) => absoluteArgument(arg, args[index - 1], options, from));
  const adds = paths.includes("content") && askedContent(args) === undefined && content !== join(root, "content");
  return adds ? [...absolute, "--content", content] : absolute;
}

/** The same arguments, with each that names a file of `from` made absolute. */
export function filesAtRoot(args: readonly string[], from: string): readonly string[] {
  return args.map((arg) => (!arg.startsWith("-") && existsSync(resolve(from, arg)) ? resolve(from, arg) : arg));
}

/** The value of `--content` in the arguments of a command. */
export function askedContent(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === "--content" || arg.startsWith("--content="));
  const typed = args[index];
  return typed === "--content" ? args[index + 1] : typed?.slice("--content=".length);
}

function absoluteArgument(arg: string, before: string | undefined, options: ReadonlySet<string>, from: string): string {
  if (before !== undefined && options.has(before)) return pathFrom(before, arg, from);
  const [, option = "", value = ""] = /^(--[\w-]+)=(.*)$/su.exec(arg) ?? [];
  return options.has(option) ? `${option}=${pathFrom(option, value, from)}` : arg;
}

/** The text that `--verifier` names may also be typed from the content folder: it is then left as it is. */
function pathFrom(option: string, typed: string, from: string): string {
  const path = resolve(from, typed);
  return option === "--verifier" && !existsSync(path) ? typed : path;
}
