/** Pictures of other sites are named, then brought home beside the texts that show them. The other sites are a server of this machine. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { remotePictures, withLocalPicture } from "../../src/cli/images/remote-pictures.ts";
import { images } from "../../src/cli/images.ts";
import { isPublicAddress } from "../../src/cli/links/public-addresses.ts";
import { type Network, webDownload } from "../../src/cli/links/web-request.ts";
import { folderFrom, siteFrom } from "../site-from.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const GIF = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");
const LARGEST = 5_000;

let server: Server;
let site: string;
let asked: string[] = [];
let atOnce = 0;
let most = 0;
let output = "";

/** What the other site answers: a status, headers and a body. */
const ANSWERS: Readonly<Record<string, readonly [number, Readonly<Record<string, string>>, (Buffer | string)?]>> = {
  "/Mon%20plan.PNG": [200, {}, PNG],
  "/plan.png?w=300&h=2": [200, { "content-type": "text/html" }, PNG],
  "/faux.png": [200, { "content-type": "image/png" }, "<html><script>alert(1)</script></html>"],
  "/script.svg": [200, {}, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  "/anime.jpg": [200, {}, GIF],
  "/deplace.png": [301, { location: "/anime.jpg" }],
  "/vers-prive.png": [302, { location: "http://intranet.quebec/x.png" }],
  "/vers-lui-meme.png": [302, { location: "http://[::1]/x.png" }],
  "/boucle.png": [302, { location: "/boucle.png" }],
  "/lourde.png": [200, {}, Buffer.concat([PNG, Buffer.alloc(LARGEST)])],
  "/panne.png": [503, {}],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers["user-agent"]} ${request.url}`);
    atOnce += 1;
    most = Math.max(most, atOnce);
    setTimeout(() => {
      atOnce -= 1;
      const [status, headers, body] = ANSWERS[request.url ?? ""] ?? [404, {}];
      response.writeHead(status, headers).end(body);
    }, 2);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  asked = [];
  most = 0;
  output = "";
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      output += String(text);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

/** Loopback stands for the Internet; `intranet.quebec` resolves to a private network, and no other name resolves. */
const NETWORK: Network = {
  isAllowed: (address) => address === "127.0.0.1" || isPublicAddress(address),
  lookup: ((name: string, _: object, answer: (error: Error | null, found: readonly object[]) => void) => {
    if (name === "intranet.quebec") answer(null, [{ address: "10.1.2.3", family: 4 }]);
    else answer(Object.assign(new Error(name), { code: "ENOTFOUND" }), []);
  }) as unknown as Network["lookup"],
};
const ONLINE = { download: webDownload(LARGEST, NETWORK), isConnected: async () => true };
const bring = (root: string, network = ONLINE) => images(["--content", root, "--rapatrier", "--delai", "0"], network);
const head = (more = "") => `---\ntitle: Un billet\ndate: 2013-01-10\n${more}---\n`;

test("pictures are found in Markdown, HTML and front matter; links, code and local pictures are left alone", () => {
  const text = [
    "---",
    "title: X",
    "image: https://a.quebec/entete.jpg",
    "photos: [{src: 'https://a.quebec/photo.jpg', alt: Y}]",
    "source: {name: Z, url: https://a.quebec/lien.jpg}",
    "---",
    '![un](https://a.quebec/un_(1).png "Titre") [lien](https://a.quebec/lien.png) ![local](local.png)',
    "[![deux](<https://a.quebec/deux.png>)](https://a.quebec/grand.png)",
    "<img alt=x src='https://a.quebec/trois.png?a=1&amp;b=2'> <img src=https://a.quebec/quatre.png>",
    "![cinq][plan] ![Six]",
    "`![code](https://a.quebec/code.png)`",
    "```\n![code](https://a.quebec/bloc.png)\n```",
    "[plan]: https://a.quebec/cinq.png",
    "[six]: https://a.quebec/six.png",
    "[page]: https://a.quebec/page.png",
  ].join("\n");
  expect(remotePictures(text).map(({ url }) => url.slice("https://a.quebec/".length))).toEqual([
    ...["entete.jpg", "photo.jpg", "un_(1).png", "deux.png", "trois.png?a=1&b=2", "quatre.png", "cinq.png", "six.png"],
  ]);
  const local = withLocalPicture(text, "https://a.quebec/trois.png?a=1&b=2", "trois.png");
  expect(local).toBe(text.replace("https://a.quebec/trois.png?a=1&amp;b=2", "trois.png"));
});

test("each picture is fetched once, politely, saved beside every text that shows it, and named in the texts", async () => {
  const root = folderFrom({
    "articles/a.md": `${head(`image: ${site}/Mon%20plan.PNG\n`)}![Un plan](${site}/Mon%20plan.PNG)\r\n`,
    "articles/b.html": `${head()}<p><img src="${site}/plan.png?w=300&amp;h=2" alt="x"> <a href="${site}/plan.png">lien</a></p>`,
    "guides/c/index.md": `${head()}![Un plan](${site}/Mon%20plan.PNG) ![Animé](${site}/deplace.png)\n`,
  });
  expect(await bring(root)).toBe(0);
  expect(readFileSync(join(root, "articles/a.md"), "utf8")).toBe(
    `${head("image: mon-plan.png\n")}![Un plan](mon-plan.png)\r\n`,
  );
  expect(readFileSync(join(root, "articles/b.html"), "utf8")).toBe(
    `${head()}<p><img src="plan.png" alt="x"> <a href="${site}/plan.png">lien</a></p>`,
  );
  expect(readFileSync(join(root, "guides/c/index.md"), "utf8")).toBe(
    `${head()}![Un plan](mon-plan.png) ![Animé](deplace.gif)\n`,
  );
  expect(readFileSync(join(root, "articles/mon-plan.png")).equals(PNG)).toBe(true);
  expect(readdirSync(join(root, "guides/c")).sort()).toEqual(["deplace.gif", "index.md", "mon-plan.png"]);
  expect(asked.filter((each) => each.endsWith("/Mon%20plan.PNG"))).toHaveLength(1);
  expect(asked.every((each) => each.startsWith("Babillard (rapatriement des images)"))).toBe(true);
  expect(most).toBe(1);
  expect(output).toContain("3\u00a0images rapatriées, 0\u00a0déjà là, 0\u00a0restée ailleurs.");
  asked = [];
  expect(await bring(root)).toBe(0);
  expect(asked).toEqual([]);
});

test("what cannot be fetched stays a link, and the report says where and why; nothing private is reached", async () => {
  const names = [
    ...["absente", "faux", "vers-prive", "vers-lui-meme", "boucle", "lourde", "panne"].map((name) => `${name}.png`),
    "script.svg",
  ];
  const elsewhere = ["http://intranet.quebec/x.png", "http://10.0.0.1/x.png", "http://disparu.quebec/x.png"];
  const urls = [...names.map((name) => `${site}/${name}`), ...elsewhere];
  const text = head() + urls.map((url) => `![x](${url})\n`).join("");
  const root = folderFrom({ "articles/a.md": text });
  expect(await bring(root)).toBe(1);
  expect(readFileSync(join(root, "articles/a.md"), "utf8")).toBe(text);
  expect(readdirSync(join(root, "articles"))).toEqual(["a.md"]);
  for (const [url, reason] of [
    [`${site}/absente.png`, "elle n’y est plus (404)"],
    [`${site}/faux.png`, "ce n’est pas une image"],
    [`${site}/script.svg`, "ce n’est pas une image"],
    [`${site}/vers-prive.png`, "réseau privé"],
    [`${site}/vers-lui-meme.png`, "réseau privé"],
    [`${site}/boucle.png`, "sans fin"],
    [`${site}/lourde.png`, "trop lourde"],
    [`${site}/panne.png`, "503"],
    ["http://intranet.quebec/x.png", "réseau privé"],
    ["http://10.0.0.1/x.png", "réseau privé"],
    ["http://disparu.quebec/x.png", "n’existe plus"],
  ] as const) {
    const line = output.split("\n").find((each) => each.includes(`${url} `));
    expect(line, url).toContain(reason);
    expect(line, url).toContain(`articles/a.md:${5 + urls.indexOf(url)}`);
  }
});

test("a picture already there is not written twice, and no other file is replaced", async () => {
  const root = folderFrom({
    "articles/Mon-Plan.png": PNG,
    "articles/plan.png": GIF,
    "articles/a.md": `${head()}![x](${site}/Mon%20plan.PNG) ![y](${site}/plan.png?w=300&h=2)`,
  });
  expect(await bring(root)).toBe(0);
  expect(readFileSync(join(root, "articles/a.md"), "utf8")).toContain("![x](Mon-Plan.png) ![y](plan-2.png)");
  expect(readFileSync(join(root, "articles/plan.png")).equals(GIF)).toBe(true);
  expect(output).toContain("1\u00a0image rapatriée, 1\u00a0déjà là");
});

test("without a connection, what is done is kept and the rest is left for later", async () => {
  const root = folderFrom({
    "articles/a.md": `${head()}![x](${site}/Mon%20plan.PNG) ![y](http://ailleurs.quebec/y.png)`,
  });
  expect(await bring(root, { ...ONLINE, isConnected: async () => false })).toBe(2);
  expect(output).toContain("Pas de connexion");
  expect(readFileSync(join(root, "articles/a.md"), "utf8")).toContain("![y](http://ailleurs.quebec/y.png)");
});

test("without --rapatrier, hosts are counted and nothing is asked", async () => {
  const root = folderFrom({ "articles/a.md": `${head()}![x](${site}/a.png) ![y](${site}/b.png)` });
  expect(await images(["--content", root], ONLINE)).toBe(0);
  expect(asked).toEqual([]);
  expect(output).toContain(`${new URL(site).host} : 2\u00a0images`);
  expect(existsSync(join(root, "articles/a.png"))).toBe(false);
});

test("pictures of other sites are told once a host", () => {
  const { problems } = siteFrom({
    "articles/a.md": `${head()}![x](https://a.quebec/1.png)\n\n![y](https://a.quebec/2.png)\n\n![z](https://b.quebec/3.png)`,
    "articles/b.md": `${head()}![x](https://a.quebec/4.png)`,
  });
  const told = problems.filter(({ code }) => code === "image-externe");
  expect(told.map(({ file, line }) => `${file}:${line}`)).toEqual(["articles/a.md:5", "articles/a.md:9"]);
  expect(told[0]?.message).toContain("3\u00a0images");
  expect(told[0]?.advice).toContain("npm run images -- --rapatrier");
});
