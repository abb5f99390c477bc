/** Runs Eleventy with the site's configuration, for the commands that need it (build, check, preview). */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { packagePath } from "../package-path.ts";
import { type CommandRequest, setRequest } from "./command-request.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

/** The Eleventy configuration file, relative to the working directory. */
export const CONFIG_FILE = ".eleventy.ts";

export interface Run {
  /** Output folder; undefined = the one of the configuration. */
  readonly output?: string;
  /** Path prefix, starts and ends with `/`. */
  readonly base?: string;
  readonly request: CommandRequest;
}

/** An Eleventy instance ready to write, and the configuration after the owner and our plugin have completed it. */
export async function startEleventy({ output, base, request }: Run) {
  const [{ default: Eleventy }, { register }] = await Promise.all([import("@11ty/eleventy"), import("tsx/esm/api")]);
  // The owner's configuration and templates may be written in TypeScript.
  register();
  let config: EleventyConfig | undefined;
  const eleventy = new Eleventy(undefined, output && relative(".", output), {
    // Like Eleventy's own command line: the requested folder overrides the configuration's.
    source: "cli",
    // Without one of its own, a folder of texts has the configuration of the package.
    configPath: existsSync(CONFIG_FILE) ? CONFIG_FILE : relative(".", packagePath(CONFIG_FILE)),
    quietMode: true,
    ...(base === undefined ? {} : { pathPrefix: base }),
    config: (own: EleventyConfig) => {
      config = own;
      setRequest(own, request);
    },
  });
  // Eleventy prints its file count, in English, even in quiet mode; the build prints its own in French.
  eleventy.logger.overrideLogger({ log: () => {}, info: () => {}, warn: console.warn, error: () => {} });
  await eleventy.init();
  return { eleventy, config: config as EleventyConfig };
}

/** The owner's configuration, without rendering anything; undefined when there is no configuration file. */
export async function ownerConfiguration() {
  if (!existsSync(CONFIG_FILE)) return undefined;
  const { eleventy, config } = await startEleventy({ request: { ownPages: false } });
  return { config, input: eleventy.directories.input, copied: Object.keys(config.passthroughCopies) };
}
