import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { askLink } from "../../src/commands/links/ask.ts";
import { externalLinks } from "../../src/commands/links/external-links.ts";
import { askAll } from "../../src/commands/links/round.ts";
import { links } from "../../src/commands/links.ts";
import { folderFrom } from "../site-from.ts";

let server: Server;
let host: string;
let asked: string[] = [];
let atOnce = 0;
let most = 0;

const ANSWERS: Readonly<Record<string, (method: string) => readonly [status: number, location?: string]>> = {
  "/bien": () => [200],
  "/disparu": () => [404],
  "/sans-head": (method) => [method === "HEAD" ? 405 : 200],
  "/head-ment": (method) => [method === "HEAD" ? 404 : 200],
  "/interdit": () => [403],
  "/panne": () => [503],
  "/demenage": () => [301, "/nouveau"],
  "/nouveau": () => [200],
  "/temporaire": () => [302, "/nouveau"],
  "/barre": () => [301, "/barre/"],
  "/barre/": () => [200],
  "/vers-rien": () => [301, "/disparu"],
  "/boucle": () => [302, "/boucle"],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    atOnce += 1;
    most = Math.max(most, atOnce);
    setTimeout(() => {
      atOnce -= 1;
      const [status, location] = ANSWERS[request.url ?? ""]?.(request.method ?? "") ?? [500];
      response.writeHead(status, location === undefined ? {} : { location }).end();
    }, 2);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

let said = "";
beforeEach(() => {
  asked = [];
  most = 0;
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const OPTIONS = { fetch, timeoutMs: 5_000 };

test.each([
  ["/bien", "alive", undefined],
  ["/disparu", "dead", undefined],
  ["/sans-head", "alive", undefined],
  ["/head-ment", "alive", undefined],
  ["/interdit", "unsure", undefined],
  ["/panne", "unsure", undefined],
  ["/demenage", "moved", "/nouveau"],
  ["/temporaire", "alive", undefined],
  ["/barre", "alive", undefined],
  ["/vers-rien", "dead", undefined],
  ["/boucle", "dead", undefined],
])("%s is %s", async (path, state, movedTo) => {
  const answer = await askLink(`http://${host}${path}`, OPTIONS);
  expect(answer.state).toBe(state);
  expect(answer.movedTo).toBe(movedTo && `http://${host}${movedTo}`);
});

test("a name that no longer exists is dead; a host that is silent may only be having a bad day", async () => {
  const failing = (error: unknown) => ({ ...OPTIONS, fetch: () => Promise.reject(error) });
  const gone = Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } });
  expect((await askLink("https://x.quebec/", failing(gone))).state).toBe("dead");
  expect((await askLink("https://x.quebec/", failing(new DOMException("", "TimeoutError")))).state).toBe("unsure");
});

test("a host is asked one thing at a time, and what it said last week is not asked again", async () => {
  const urls = ["/bien", "/nouveau", "/barre/", "/interdit"].map((path) => `http://${host}${path}`);
  const options = { ...OPTIONS, today: "2026-11-21", delayMs: 0, hosts: 4 };
  const first = await askAll(urls, { ...options, known: new Map() });
  expect(most).toBe(1);
  expect(asked.length).toBeGreaterThan(3);
  asked = [];
  await askAll(urls, { ...options, today: "2026-11-28", known: first });
  expect(asked).toEqual(["HEAD /interdit", "GET /interdit"]);
  asked = [];
  await askAll(urls, { ...options, today: "2027-01-15", known: first });
  expect(asked).toHaveLength(5);
});

test("addresses are found with their line, as people mean them; examples and private machines are left alone", () => {
  const body = [
    "Voir <https://a.quebec/x>, [b](https://b.quebec/y_(z)) et https://c.quebec/fin.",
    '[d](https://d.quebec/p#partie "titre") puis https://b.quebec/y_(z)?',
    "`https://code.quebec/`",
    "```\nhttps://bloc.quebec/\n```",
    "https://exemple.org/ https://x.example/ http://192.168.0.1/ http://localhost/ https://web.archive.org/web/2013/https://z.quebec/",
  ].join("\n");
  const root = folderFrom({
    "site.yml": "title: Essai\nurl: https://essai.example\norganisation:\n  name: X\n  url: https://org.quebec/\n",
    "articles/a.md": `---\ntitle: A\ndate: 2013-01-10\nsource: { name: S, url: "https://source.quebec/" }\n---\n${body}\n`,
  });
  const found = externalLinks(root, []);
  expect(found.map(({ url, places }) => [url, ...places.map(({ line }) => line)])).toEqual([
    ["https://a.quebec/x", 6],
    ["https://b.quebec/y_(z)", 6, 7],
    ["https://c.quebec/fin", 6],
    ["https://d.quebec/p", 7],
    ["https://org.quebec/", 5],
    ["https://source.quebec/", 4],
  ]);
});

test("the command lists what is dead with an archived copy of the day of the text, and never fails", async () => {
  const root = folderFrom({
    "articles/a.md": `---\ntitle: A\ndate: 2013-01-10\n---\n[un](http://${host}/bien) [deux](http://${host}/disparu)\n[trois](http://${host}/demenage)\n`,
  });
  const memory = join(root, ".cache/liens.json");
  const args = ["--content", root, "--seulement-hote", host, "--memoire", memory, "--delai", "0"];
  expect(await links(args)).toBe(0);
  expect(said).toContain("lien-externe-mort");
  expect(said).toContain(`https://web.archive.org/web/20130110/http://${host}/disparu`);
  expect(said).toContain(`Écrivez : \`http://${host}/nouveau\``.replace(" :", "\u00a0:"));
  expect(said).not.toContain(`« http://${host}/bien »`);
  expect(Object.keys(JSON.parse(readFileSync(memory, "utf8")))).toHaveLength(3);
  asked = [];
  said = "";
  expect(await links(args)).toBe(0);
  expect(asked).toEqual([]);
  expect(said).toContain("lien-externe-mort");
});
