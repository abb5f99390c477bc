/** A site in a folder of its own: three posts, its `.eleventy.ts`, its templates, and `babillard` in its node_modules. */
import { execFile, spawn } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Files, folderFrom } from "../site-from.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What `bin/babillard.js` starts once it has compiled the sources, which `tests/compile.ts` did for all tests. */
const BIN = join(ROOT, "dist/main.js");

const POSTS: Files = {
  "content/site.yml":
    "title: Atelier du Nord\ndescription: Des ateliers pour apprendre.\nurl: https://nord.example\norganisation:\n  name: Atelier du Nord\n",
  "content/articles/2013-01-05-un.md":
    "---\ntitle: Un\ndate: 2013-01-05\nsummary: Le premier.\n---\n\nDu ==marqué== et un code :\n\n```js\nconst un = 1;\n```\n",
  "content/articles/2013-01-06-deux.md":
    "---\ntitle: Deux\ndate: 2013-01-06\nsummary: Le deuxième.\n---\n\nTexte deux.\n",
  "content/articles/2013-01-07-trois.md":
    "---\ntitle: Trois\ndate: 2013-01-07\nsummary: Le troisième.\n---\n\nTexte trois.\n",
};

/** `body` follows `addPlugin(babillard)` in the configuration; `head` precedes it. */
export function ownerSite(body = "", files: Files = {}, head = ""): string {
  const root = folderFrom({
    "package.json": '{ "name": "atelier-du-nord", "private": true, "type": "module" }\n',
    ".eleventy.ts": `import { babillard, type EleventyConfig } from "babillard";
${head}
export default function (eleventy: EleventyConfig) {
  eleventy.addPlugin(babillard, { content: "content" });
  ${body}
  return { dir: { input: "layouts", output: "_site" } };
}
`,
    "layouts/.gitkeep": "",
    ...POSTS,
    ...files,
  });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(ROOT, join(root, "node_modules/babillard"));
  for (const name of ["@11ty", "tsx", "preact"])
    symlinkSync(join(ROOT, "node_modules", name), join(root, "node_modules", name));
  return root;
}

/** Runs a Babillard command in the site's folder; rejects when it fails. */
export function babillardIn(root: string, ...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [BIN, ...args], {
    cwd: root,
    env: { ...process.env, SITE_NOW: "2013-02-01" },
  });
}

/** Runs Eleventy's own command line in the site's folder. */
export function eleventyIn(root: string, ...args: readonly string[]) {
  const program = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  return promisify(execFile)(process.execPath, ["--import", "tsx", program, "--config=.eleventy.ts", ...args], {
    cwd: root,
    env: { ...process.env, SITE_NOW: "2013-02-01" },
  });
}

/** Starts the preview there, and resolves to its address once printed; `stop` ends it. */
export async function previewIn(root: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [BIN, "dev", "--port", "0", "--now", "2013-02-01"], { cwd: root });
  let output = "";
  return new Promise((resolve, reject) => {
    const listen = (text: Buffer): void => {
      output += text;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address !== undefined && output.includes("Ctrl+C")) resolve({ address, stop: () => child.kill("SIGTERM") });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`the preview ended (${code})\n${output}`)));
  });
}
