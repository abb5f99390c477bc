import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderFrom } from "../site-from.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a workflow does. */
function script(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = ROOT,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { GITHUB_STEP_SUMMARY: _, GITHUB_OUTPUT: __, ...inherited } = process.env;
    execFile(
      join(cwd, "scripts/ci", name),
      [...args],
      { cwd, env: { ...inherited, ...env } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const git = (cwd: string, ...args: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const author = ["-c", "user.name=Essai", "-c", "user.email=essai@exemple.org"];
    execFile("git", ["-C", cwd, ...author, ...args], (error) => (error ? reject(error) : resolve()));
  });

const text = (title: string) => `---\ntitle: ${title}\ndate: 2013-01-10\nsummary: Une phrase.\n---\nBonjour.\n`;
const CONTENT = { "site.yml": "title: Essai\nurl: https://essai.example\n", "articles/a.md": text("Un texte") };

test("check.sh turns diagnostics into annotations and fails on errors", async () => {
  const sound = await script("check.sh", [], { SITE_CONTENT: folderFrom(CONTENT) });
  expect(sound).toMatchObject({ code: 0, stdout: "" });
  const broken = await script("check.sh", [], {
    SITE_CONTENT: folderFrom({ ...CONTENT, "articles/b.md": "---\ndate: 2013-02-31\n---\n" }),
  });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/^::error file=.*b\.md,line=2/m);
});

test("build.sh builds for the host's address and path, and pages.sh removes the files that GitHub Pages would serve", async () => {
  const site = join(folderFrom({}), "site");
  const env = {
    SITE_CONTENT: folderFrom(CONTENT),
    SITE_OUTPUT: site,
    SITE_URL: "https://moi.github.io/blogue",
    SITE_BASE: "/blogue/",
    SITE_NOW: "2013-02-01",
  };
  expect(await script("build.sh", [], env)).toMatchObject({ code: 0 });
  expect(readFileSync(join(site, "index.html"), "utf8")).toContain('href="/blogue/articles/a/"');
  expect(readFileSync(join(site, "sitemap.xml"), "utf8")).toContain("https://moi.github.io/blogue/articles/a/");
  expect(existsSync(join(site, "_headers"))).toBe(true);
  await script("pages.sh", [site]);
  expect(["_headers", "_redirects"].filter((name) => existsSync(join(site, name)))).toEqual([]);
});

test("bilan.sh compares with the site of another commit, built with that commit's own code", async () => {
  const clone = folderFrom({ "README.md": "Rien encore.\n" });
  const env = { SITE_NOW: "2013-02-01", SITE_CONTENT: "essai", SITE_OUTPUT: "apres" };
  await git(clone, "init", "--quiet");
  await git(clone, "add", ".");
  await git(clone, "commit", "--quiet", "-m", "Rien");
  for (const name of [
    "src",
    "layouts",
    "bin",
    "scripts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    ".eleventy.ts",
  ]) {
    cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  cpSync(folderFrom({ "a.md": text("Un texte"), "b.md": text("Un autre") }), join(clone, "essai"), { recursive: true });
  writeFileSync(join(clone, ".gitignore"), "node_modules\n.cache\n");
  await git(clone, "add", ".");
  await git(clone, "commit", "--quiet", "-m", "Avant");
  writeFileSync(join(clone, "essai/a.md"), text("Un nouveau titre"));
  expect((await script("build.sh", [], env, clone)).stderr).not.toContain("Rien n’a été publié");
  expect(await script("bilan.sh", ["HEAD", "bilan.md"], env, clone)).toMatchObject({ code: 0 });
  const bilan = readFileSync(join(clone, "bilan.md"), "utf8");
  expect(bilan).toContain("1\u00a0texte modifié");
  expect(bilan).toContain("Un nouveau titre");
  expect((await script("summary.sh", ["bilan.md"], {}, clone)).stdout).toBe(bilan);
  expect(await script("bilan.sh", ["HEAD~1", "rien.md"], env, clone)).toMatchObject({ code: 0 });
  expect(readFileSync(join(clone, "rien.md"), "utf8")).toContain("rien à comparer");
});

test("comment.sh creates one comment, then updates it", async () => {
  const tools = folderFrom({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell variable
    gh: '#!/usr/bin/env bash\necho "$*" >>"$LOG"\nif [[ "$*" == *--paginate* ]]; then echo "$KNOWN"; else for arg in "$@"; do [[ "$arg" == body=@* ]] && cat "${arg#body=@}" >>"$LOG"; done; fi\nexit 0\n',
  });
  await new Promise((resolve) => execFile("chmod", ["+x", join(tools, "gh")], resolve));
  const file = join(tools, "bilan.md");
  writeFileSync(file, "## Bilan\n");
  const env = { PATH: `${tools}:${process.env.PATH}`, GH_REPO: "moi/blogue", GH_TOKEN: "x" };
  for (const [known, call] of [
    ["", "--method POST repos/moi/blogue/issues/7/comments"],
    ["42", "--method PATCH repos/moi/blogue/issues/comments/42"],
  ]) {
    const log = join(tools, `log${known}`);
    expect(await script("comment.sh", ["7", file], { ...env, LOG: log, KNOWN: known ?? "" })).toMatchObject({
      code: 0,
      stderr: "",
    });
    const output = readFileSync(log, "utf8");
    expect(output).toContain(call);
    expect(output).toContain("<!-- babillard : bilan -->\n## Bilan\n");
  }
});

test("due.sh publishes on request, when the day or a session's state has changed, and when it cannot tell", async () => {
  const today = new Intl.DateTimeFormat("fr-CA", { timeZone: "America/Toronto" }).format(new Date());
  let answer: unknown = {};
  const server = createServer((request, response) =>
    response.end(request.url === "/blogue/next-rebuild.json" ? JSON.stringify(answer) : ""),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const SITE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/blogue/`;
  const due = async (env: Readonly<Record<string, string>> = {}) =>
    (await script("due.sh", [], { EVENT: "schedule", SITE_URL, ...env })).stdout;
  for (const [published, expected] of [
    [{ built: today, at: null }, "due=false\n"],
    [{ built: today, at: "2999-01-01T00:00:00-05:00" }, "due=false\n"],
    [{ built: today, at: "2013-01-01T00:00:00-05:00" }, "due=true\n"],
    [{ built: "2013-01-01", at: null }, "due=true\n"],
    ["?", "due=true\n"],
  ] as const) {
    answer = published;
    expect(await due()).toBe(expected);
  }
  answer = { built: today, at: null };
  expect(await due({ EVENT: "push" })).toBe("due=true\n");
  server.close();
  expect(await due()).toBe("due=true\n");
});

test.each([
  ["2027-01-10", "2027-07-10", /^La dernière date annoncée est le 10 juillet 2027 \(Un atelier\)\.\n$/u],
  ["2027-01-10", "2027-07-09", /^::warning::La saison s’épuise : sa dernière date est le 9 juillet 2027/u],
  ["2027-08-31", "2028-02", /^La dernière date annoncée est le 29 février 2028/u],
  ["2027-09-01", "2028-02", /^::warning::La saison s’épuise : sa dernière date est le 29 février 2028/u],
  ["2027-02-01", "2027-01-31", /^::warning::La saison est finie/u],
])(
  "season.sh, on %s, when the last date is %s, warns less than six months before, and never fails",
  async (today, last, words) => {
    const SITE_OUTPUT = folderFrom({
      "formations.json": JSON.stringify({
        formations: [
          {
            title: "Un atelier",
            sessions: [{ date: last }, { date: "2029-01-01", status: "cancelled" }, { dateNote: "automne 2030" }],
          },
        ],
      }),
      "evenements.json": JSON.stringify({ events: [{ name: "Une journée", editions: [{ date: "2013-05-01" }, {}] }] }),
    });
    const { code, stdout } = await script("season.sh", [], { SITE_OUTPUT, SITE_NOW: today });
    expect([code, stdout]).toEqual([0, expect.stringMatching(words)]);
  },
);

test("links.sh writes annotations and a summary, requests no private address, and does not fail for a broken link", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const content = folderFrom({ "articles/a.md": `${text("Un texte")}[ici](http://${host}/x)\n` });
  const summary = join(content, "resume.md");
  const env = {
    SITE_CONTENT: content,
    LINKS_ONLY_HOST: host,
    LINKS_MEMORY: join(content, "liens.json"),
    GITHUB_STEP_SUMMARY: summary,
  };
  const outcome = await script("links.sh", [], env);
  server.close();
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toMatch(/^::warning file=.*a\.md,line=7/m);
  expect(readFileSync(summary, "utf8")).toContain("lien-externe-prive");
  expect(asked).toBe(0);
});
