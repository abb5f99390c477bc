import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseOf, parseHeaders, parseRedirects, redirectFor } from "../../src/cli/serve/rules.ts";
import { headersFile } from "../../src/output/headers-file.ts";
import { redirectsFile } from "../../src/output/redirects.ts";
import { run } from "../command.ts";
import { type Served, serve } from "../serve.ts";
import { folderFrom } from "../site-from.ts";

const SITE = {
  base: "/blogue/",
  origin: "https://essai.example",
  redirects: [{ from: "/vieux/", to: "/a/", file: "a.md" }],
};
const FILES = {
  _headers: headersFile(SITE),
  _redirects: redirectsFile(SITE),
  "index.html": "<title>Accueil</title>",
  "404.html": "<title>Introuvable</title>",
  "a/index.html": "<title>A</title>",
  "a/seances.ics": "BEGIN:VCALENDAR\r\n",
  "assets/style.0123456789.css": "p{}",
  "été.txt": "bonjour",
};

let site: Served;
let folder: string;

beforeAll(async () => {
  folder = folderFrom(FILES);
  site = await serve(folder);
});
afterAll(() => site.close());

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.url), { redirect: "manual", ...init });

test("the base path is the one the rules were generated for", async () => {
  expect(new URL(site.url).pathname).toBe("/blogue/");
  expect(await (await get("")).text()).toContain("Accueil");
  expect((await get("/")).status).toBe(404);
  expect(baseOf([])).toBe("/");
});

test("every response has the production headers", async () => {
  const home = await get("");
  expect(home.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(home.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await get("assets/style.0123456789.css")).headers.get("cache-control")).toContain("immutable");
  expect((await get("a/seances.ics")).headers.get("content-type")).toBe("text/calendar; charset=utf-8");
});

test("redirects work with or without the final slash", async () => {
  for (const path of ["vieux/", "vieux"]) {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/blogue/a/"]);
  }
  expect((await get("a")).headers.get("location")).toBe("/blogue/a/");
});

test("missing files get the error page, and so do the host's configuration files", async () => {
  for (const path of ["rien/", "_headers", "_redirects", "%2e%2e/%2e%2e/etc/passwd"]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain("Introuvable");
  }
  expect(await (await get("%C3%A9t%C3%A9.txt")).text()).toBe("bonjour");
});

test("only reading is allowed, and a path that cannot be decoded is refused", async () => {
  expect((await get("", { method: "POST" })).status).toBe(405);
  const head = await get("", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const asked = request(new URL("%E0%A4%A", site.url)).end();
  const [answer] = (await once(asked, "response")) as [{ readonly statusCode: number; resume(): void }];
  answer.resume();
  expect(answer.statusCode).toBe(400);
});

test("rules are parsed as hosts parse them, and an invalid line is an error", () => {
  expect(parseRedirects("# x\n/a /b\n/c /d 302\n")).toEqual([
    { from: "/a", to: "/b", status: 301 },
    { from: "/c", to: "/d", status: 302 },
  ]);
  expect(redirectFor([{ from: "/a/", to: "/b/", status: 301 }], "/ab/")).toBeUndefined();
  expect(() => parseRedirects("/a /b 301 x")).toThrow("not a redirect");
  expect(() => parseHeaders("/*\n  rien")).toThrow("not a header");
});

test("the command serves until it is interrupted", async () => {
  const child = spawn(process.execPath, ["bin/babillard.js", "serve", "--output", folder, "--port", "0"]);
  const [output] = (await once(child.stdout, "data")) as [Buffer];
  const address = /http:\S+/.exec(output.toString())?.[0] ?? "";
  expect(await (await fetch(address)).text()).toContain("Accueil");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect((await run("serve", "--output", folderFrom({}))).stderr).toContain("npm run build");
});
