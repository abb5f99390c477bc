/**
 * A browser for tests: the one of CHROME_PATH, else an installed one, else the one installed by `npm ci`. It fails
 * rather than skips, and has no network access.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

interface Candidate {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Only 127.0.0.1 can be resolved or reached, including by the browser's background requests. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-pings",
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const open = new Set<Browser>();

/** Closes every browser opened so far: called after the tests of each file. */
export async function closeBrowsers(): Promise<void> {
  const all = [...open];
  open.clear();
  await Promise.all(all.map((browser) => browser.close().catch(() => {})));
}

/** Opens a headless browser, closed at the latest after the tests of the file. When there is none, fails with the list of what was tried. */
export async function openBrowser(): Promise<Browser> {
  return (await start()).browser;
}

/** The environment that makes another program use the same browser: Lighthouse reads `CHROME_PATH`. */
export async function browserEnvironment(): Promise<Readonly<Record<string, string>>> {
  const { browser, candidate } = await start();
  await browser.close();
  return { ...candidate.env, CHROME_PATH: candidate.path };
}

async function start(): Promise<{ readonly browser: Browser; readonly candidate: Candidate }> {
  const failures: string[] = [];
  for (const find of finders()) {
    for (const candidate of await find()) {
      try {
        const browser = await chromium.launch({
          executablePath: candidate.path,
          args: FLAGS,
          env: { ...(process.env as Record<string, string>), ...candidate.env },
        });
        open.add(browser);
        return { browser, candidate };
      } catch (error) {
        failures.push(`${candidate.path}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
      }
    }
  }
  throw new Error(
    [
      "No browser for the tests could be started. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.",
      ...failures,
    ].join("\n"),
  );
}

/** Opens a browser, passes it to `use` and closes it whatever happens. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Where to look, in order; a path given by the environment is the only one tried. */
function finders(): readonly (() => Promise<readonly Candidate[]>)[] {
  const given = process.env.CHROME_PATH;
  if (given) return [async () => [{ path: given }]];
  return [async () => installed(), packaged];
}

function installed(): readonly Candidate[] {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const seen = new Set<string>();
  return [...onPath, ...usualPlaces()]
    .filter((path) => !seen.has(path) && seen.add(path) && existsSync(path))
    .map((path) => ({ path }));
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) => [
      `/Applications/${name}.app/Contents/MacOS/${name}`,
      join(homedir(), `Applications/${name}.app/Contents/MacOS/${name}`),
    ]);
  }
  if (process.platform === "win32") {
    return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Chromium/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
    );
  }
  return [];
}

/** The Linux x64 Chromium of the package, unpacked once per version; with the libraries it brings when the system lacks them. */
async function packaged(): Promise<readonly Candidate[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const folder = await unpack();
  const fonts = { FONTCONFIG_FILE: join(folder, "babillard-fonts.conf") };
  const path = join(folder, "chromium");
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } },
  ];
}

async function unpack(): Promise<string> {
  const manifest = await readFile(join(ROOT, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(tmpdir(), `babillard-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = await mkdtemp(`${folder}-`);
  // In a process of its own: the package reads TMPDIR and writes environment variables when it is loaded. The variable
  // that names Lambda makes it unpack the shared libraries too.
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", 'import c from "@sparticuz/chromium"; await c.executablePath();'],
    { cwd: ROOT, env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" } },
  );
  await mkdir(join(draft, "fonts-cache"), { recursive: true });
  await writeFile(
    join(draft, "babillard-fonts.conf"),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  // Test files run in parallel: the first one to finish gives the folder its final name.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}
