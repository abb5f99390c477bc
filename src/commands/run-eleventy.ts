/** Runs Eleventy with a site's own configuration, for the commands that need it: a build, a check, a preview. It prints nothing itself. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { type CommandRequest, giveRequest } from "../plugin/command-request.ts";
import type { EleventyConfig } from "../plugin/eleventy-config.ts";

/** The file that says how a site is built, relative to the working folder. */
export const CONFIG_FILE = ".eleventy.ts";

export interface Run {
  /** Where pages are written; undefined = what the configuration says. */
  readonly output?: string;
  /** Path prefix, starts and ends with `/`. */
  readonly base?: string;
  readonly request: CommandRequest;
}

/** An Eleventy ready to write, and the configuration that its owner and our plugin have completed. */
export async function startEleventy({ output, base, request }: Run) {
  const [{ default: Eleventy }, { register }] = await Promise.all([import("@11ty/eleventy"), import("tsx/esm/api")]);
  // The configuration, and the pages of its owner, may be written in TypeScript.
  register();
  let config: EleventyConfig | undefined;
  const eleventy = new Eleventy(undefined, output && relative(".", output), {
    // As its own command line does: the folder asked for wins over that of the configuration.
    source: "cli",
    configPath: existsSync(CONFIG_FILE) ? CONFIG_FILE : "",
    quietMode: true,
    ...(base === undefined ? {} : { pathPrefix: base }),
    config: (own: EleventyConfig) => {
      config = own;
      giveRequest(own, request);
    },
  });
  // Its count of files, in English, is printed even in quiet mode: ours says it in French.
  eleventy.logger.overrideLogger({ log: () => {}, info: () => {}, warn: console.warn, error: () => {} });
  await eleventy.init();
  return { eleventy, config: config as EleventyConfig };
}

/** What the site's own configuration says, without printing anything; undefined when there is none. */
export async function ownerConfiguration() {
  if (!existsSync(CONFIG_FILE)) return undefined;
  const { eleventy, config } = await startEleventy({ request: { ownPages: false } });
  return { config, input: eleventy.directories.input, copied: Object.keys(config.passthroughCopies) };
}
