import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { checkLink } from "../../src/cli/links/ask.ts";
import { externalLinks } from "../../src/cli/links/external-links.ts";
import { isPublicAddress } from "../../src/cli/links/public-addresses.ts";
import { checkLinks } from "../../src/cli/links/round.ts";
import { type Network, webRequest } from "../../src/cli/links/web-request.ts";
import { links } from "../../src/cli/links.ts";
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
  "/vers-prive": () => [302, "http://intranet.quebec/secret"],
  "/vers-lui-meme": () => [301, "http://[::1]/secret"],
  "/vers-poste": () => [301, "http://site.quebec:25/"],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === "/lent") return;
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

let output = "";
let reported = "";
beforeEach(() => {
  reported = "";
  asked = [];
  most = 0;
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    reported += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** Loopback stands for the Internet; `intranet.quebec` resolves to a private network, and no other name resolves. */
const NETWORK: Network = {
  isAllowed: (address) => address === "127.0.0.1" || isPublicAddress(address),
  lookup: ((name: string, _: object, answer: (error: Error | null, found: readonly object[]) => void) => {
    const address = ({ "site.quebec": "127.0.0.1", "intranet.quebec": "10.1.2.3" } as Record<string, string>)[name];
    if (address === undefined) answer(Object.assign(new Error(name), { code: "ENOTFOUND" }), []);
    else answer(null, [{ address, family: 4 }]);
  }) as unknown as Network["lookup"],
};
const ONLINE = { request: webRequest(NETWORK), isConnected: async () => true };
const OPTIONS = { ...ONLINE, timeoutMs: 5_000 };

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
  ["/vers-prive", "private", undefined],
  ["/vers-lui-meme", "private", undefined],
  ["/vers-poste", "private", undefined],
])("the link %s is %s", async (path, state, movedTo) => {
  const answer = await checkLink(`http://${host}${path}`, OPTIONS);
  expect(answer.state).toBe(state);
  expect(answer.movedTo).toBe(movedTo && `http://${host}${movedTo}`);
});

test("a host name that no longer exists is dead; a host that does not respond is only unsure", async () => {
  expect((await checkLink("https://x.quebec/", OPTIONS)).state).toBe("dead");
  const late = { ...OPTIONS, timeoutMs: 50 };
  expect(await checkLink(`http://${host}/lent`, late)).toEqual({ state: "unsure", reason: "délai dépassé" });
});

test("a host receives one request at a time, and a result of last week is not checked again", async () => {
  const urls = ["/bien", "/nouveau", "/barre/", "/interdit"].map((path) => `http://${host}${path}`);
  const options = { ...OPTIONS, today: "2026-11-21", delayMs: 0, hosts: 4 };
  const { answers: first } = await checkLinks(urls, { ...options, known: new Map() });
  expect(most).toBe(1);
  expect(asked.length).toBeGreaterThan(3);
  asked = [];
  await checkLinks(urls, { ...options, today: "2026-11-28", known: first });
  expect(asked).toEqual(["HEAD /interdit", "GET /interdit"]);
  asked = [];
  await checkLinks(urls, { ...options, today: "2027-01-15", known: first });
  expect(asked).toHaveLength(5);
});

test("links are found with their line and without punctuation; examples and private hosts are skipped", () => {
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
  expect(found.map(({ url, positions }) => [url, ...positions.map(({ line }) => line)])).toEqual([
    ["https://a.quebec/x", 6],
    ["https://b.quebec/y_(z)", 6, 7],
    ["https://c.quebec/fin", 6],
    ["https://d.quebec/p", 7],
    ["https://org.quebec/", 5],
    ["https://source.quebec/", 4],
  ]);
});

test("the command lists dead links with an archived copy of the time of the post, and does not fail", async () => {
  const root = folderFrom({
    "articles/a.md": `---\ntitle: A\ndate: 2013-01-10\n---\n[un](http://${host}/bien) [deux](http://${host}/disparu)\n[trois](http://${host}/demenage)\n`,
  });
  const memory = join(root, ".cache/liens.json");
  const args = ["--content", root, "--seulement-hote", host, "--memoire", memory, "--delai", "0"];
  expect(await links(args, ONLINE)).toBe(0);
  expect(output).toContain("lien-externe-mort");
  expect(output).toContain(`https://web.archive.org/web/20130110/http://${host}/disparu`);
  expect(output).toContain(`Écrivez : \`http://${host}/nouveau\``.replace(" :", "\u00a0:"));
  expect(output).not.toContain(`« http://${host}/bien »`);
  expect(Object.keys(JSON.parse(readFileSync(memory, "utf8")))).toHaveLength(3);
  asked = [];
  output = "";
  expect(await links(args, ONLINE)).toBe(0);
  expect(asked).toEqual([]);
  expect(output).toContain("lien-externe-mort");
});

test("without a connection, the command says so, caches nothing and fails", async () => {
  const root = folderFrom({
    "articles/a.md":
      "---\ntitle: A\ndate: 2013-01-10\n---\n[un](https://a.quebec/) [deux](https://b.quebec/) [trois](https://c.quebec/)\n",
  });
  const memory = join(root, ".cache/liens.json");
  const offline = { ...ONLINE, isConnected: async () => false };
  expect(await links(["--content", root, "--memoire", memory, "--delai", "0"], offline)).toBe(2);
  expect(output).toBe("");
  expect(reported.match(/Pas de connexion/gu)).toHaveLength(1);
  expect(JSON.parse(readFileSync(memory, "utf8"))).toEqual({});
});

test("a private address is reported with its line, and receives no request", async () => {
  const root = folderFrom({
    "articles/a.md": `---\ntitle: A\ndate: 2013-01-10\n---\n[un](http://site.quebec:${host.split(":")[1]}/vers-prive)\n[deux](https://intranet.quebec/)\n`,
  });
  expect(await links(["--content", root, "--memoire", join(root, "m.json"), "--delai", "0"], ONLINE)).toBe(0);
  expect(output.match(/lien-externe-prive/gu)).toHaveLength(2);
  expect(asked).toEqual(["HEAD /vers-prive"]);
});

test("the command sends no request to this machine, in whatever notation of its address", async () => {
  const port = host.split(":")[1];
  const ask = (name: string) =>
    checkLink(`http://${name}:${port}/bien`, { ...ONLINE, request: webRequest(), timeoutMs: 5_000 });
  for (const name of [
    "127.0.0.1",
    "localhost",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "0",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
  ])
    expect([name, (await ask(name)).state]).toEqual([name, "private"]);
  expect(asked).toEqual([]);
});

test("the address is checked at connection time: DNS rebinding does not work", async () => {
  const answers = ["127.0.0.1", "10.0.0.1"];
  let lookups = 0;
  const rebinding = ((_: string, __: object, answer: (error: null, found: readonly object[]) => void) => {
    answer(null, [{ address: answers[lookups++ % 2], family: 4 }]);
  }) as unknown as Network["lookup"];
  const request = webRequest({ lookup: rebinding, isAllowed: (address) => address === "10.0.0.1" });
  expect((await checkLink(`http://x.quebec:${host.split(":")[1]}/bien`, { ...OPTIONS, request })).state).toBe(
    "private",
  );
  expect([lookups, asked]).toEqual([1, []]);
});

test.each([
  ["0.0.0.0", false],
  ["10.255.0.1", false],
  ["100.64.0.1", false],
  ["100.128.0.1", true],
  ["127.8.8.8", false],
  ["169.254.169.254", false],
  ["172.15.0.1", true],
  ["172.31.0.1", false],
  ["192.0.0.8", false],
  ["192.168.1.1", false],
  ["198.19.0.1", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["9.9.9.9", true],
  ["::", false],
  ["::1", false],
  ["::ffff:10.0.0.1", false],
  ["::ffff:7f00:1", false],
  ["::127.0.0.1", false],
  ["fc00::1", false],
  ["fd12::1", false],
  ["fe80::1", false],
  ["fe80::1%eth0", false],
  ["fec0::1", false],
  ["ff02::1", false],
  ["64:ff9b::10.0.0.1", false],
  ["64:ff9b::9.9.9.9", true],
  ["64:ff9b:1::1", false],
  ["2001:0:1::1", false],
  ["2001:db8::1", false],
  ["2002:a00:1::1", false],
  ["2620:fe::fe", true],
  ["pas une adresse", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
