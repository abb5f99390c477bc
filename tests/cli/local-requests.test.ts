/** What the preview and `serve` refuse, tested as running programs: other hosts, write methods, invalid paths, links that leave the folder. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../command.ts";
import { folderFrom } from "../site-from.ts";
import { startPreview, startServe, type Told } from "../told-program.ts";

const SECRET = "LE SECRET";
const outside = folderFrom({ "secret.txt": SECRET, "secret.pdf": `%PDF-1.4 ${SECRET}` });

const SITE = {
  "index.html": "<title>Accueil</title>",
  "404.html": "<title>Introuvable</title>",
  "a/index.html": "<title>A</title>",
};
const CONTENT = {
  "site.yml": "title: Le carnet\nurl: https://essai.example\n",
  "articles/un.md": "---\ntitle: Premier\ndate: 2013-01-15\nsummary: Un essai.\n---\n[Le plan](plan.pdf)\n",
  "articles/plan.pdf": "%PDF-1.4 le plan",
};

const programs: Record<"preview" | "serve", Told> = {} as never;

beforeAll(async () => {
  const site = folderFrom(SITE);
  symlinkSync(join(outside, "secret.txt"), join(site, "fichier.txt"));
  symlinkSync(outside, join(site, "dossier"));
  symlinkSync(site, join(site, "boucle"));
  symlinkSync("lui-meme", join(site, "lui-meme"));
  mkdirSync(join(site, "vers"));
  symlinkSync(join(outside, "secret.txt"), join(site, "vers/index.html"));
  [programs.preview, programs.serve] = await Promise.all([startPreview(folderFrom(CONTENT)), startServe(site)]);
}, 60_000);
afterAll(() => {
  for (const program of Object.values(programs)) program.end();
});

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends raw request bytes, which no client would, and reads the start of the response until the connection closes. */
function send(port: number, bytes: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let heard = "";
    const done = () => {
      const [head = "", ...body] = heard.split("\r\n\r\n");
      resolve({ status: Number(head.slice(9, 12)), head, body: body.join("\r\n\r\n") });
    };
    socket.setTimeout(2_000, () => socket.destroy());
    socket.setEncoding("utf8").on("data", (text) => {
      heard += text;
    });
    socket.on("error", reject).on("close", done);
  });
}

const ask = (port: number, target: string, host = `localhost:${port}`, method = "GET") =>
  send(port, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

describe.each(["preview", "serve"] as const)("the server of %s", (name) => {
  const port = () => programs[name].port;

  test.each(["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])("responds to %s at its port", async (host) => {
    expect((await ask(port(), "/", `${host}:${port()}`)).status).toBe(200);
  });

  test.each([
    "attaquant.example",
    "attaquant.example:PORT",
    "localhost",
    "localhost:1",
    "localhost.attaquant.example:PORT",
    "127.0.0.1.attaquant.example:PORT",
    "localhost.:PORT",
    "0.0.0.0:PORT",
    "127.0.0.2:PORT",
    "moi@localhost:PORT",
    "",
  ])("does not respond to the host « %s », not even for events", async (typed) => {
    const host = typed.replace("PORT", String(port()));
    for (const path of ["/", "/articles/un/", "/__apercu/evenements", "/rien"]) {
      const { status, body } = await ask(port(), path, host);
      expect([path, status, body]).toEqual([
        path,
        421,
        expect.stringContaining("Ce site ne se montre que sur cet ordinateur"),
      ]);
    }
  });

  test("refuses two hosts, and none", async () => {
    const host = `Host: localhost:${port()}\r\n`;
    expect(
      (await send(port(), `GET / HTTP/1.1\r\n${host}Host: x.example\r\nConnection: close\r\n\r\n`)).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await send(port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).status).toBe(400);
    expect((await send(port(), "GET / HTTP/1.0\r\n\r\n")).status).toBe(421);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("refuses %s", async (method) => {
    for (const path of ["/", "/__apercu/evenements"]) {
      const { status, head } = await ask(port(), path, `localhost:${port()}`, method);
      expect([status, head]).toEqual([405, expect.stringMatching(/^allow: GET, HEAD\r?$/imu)]);
    }
  });

  test.each(["/", "/rien/", "/__apercu/evenements"])("HEAD of %s has no body", async (path) => {
    expect((await ask(port(), path, `localhost:${port()}`, "HEAD")).body).toBe("");
  });

  test.each([
    "/../secret.txt",
    "/a/../../secret.txt",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/a%2Findex.html",
    "/..\\..\\secret.txt",
    "/..%5c..%5csecret.txt",
    "/a%00",
    "/a%0d%0aX:%20y",
    "//attaquant.example/a",
    "/a//index.html",
    "/%",
    "/%E0%A4%A",
    "/%zz",
    "http://attaquant.example/",
    "*",
    `/${"a".repeat(5_000)}`,
  ])("rejects %s, and keeps running", async (target) => {
    const { status, body } = await ask(port(), target);
    expect(status).toBe(400);
    expect(body).toContain("mal écrite");
    expect((await ask(port(), "/")).status).toBe(200);
  });

  test("keeps running after an invalid request, and after one that does not end", async () => {
    expect((await send(port(), "bonjour\r\n\r\n")).status).toBe(400);
    expect((await ask(port(), `/${"a".repeat(100_000)}`).catch(() => ({ status: 431 }))).status).toBe(431);
    await Promise.all(Array.from({ length: 50 }, () => ask(port(), "/rien")));
    expect((await ask(port(), "/")).status).toBe(200);
  });
});

test.each(["/fichier.txt", "/dossier/secret.txt", "/dossier/", "/vers/", "/lui-meme", "/boucle/dossier/secret.txt"])(
  "serve follows no link out of the folder: %s",
  async (path) => {
    const { status, body } = await ask(programs.serve.port, path);
    expect(status).toBe(404);
    expect(body).not.toContain(SECRET);
  },
);

test("serve follows a link that stays in the folder, and the folder may be a link itself", async () => {
  expect((await ask(programs.serve.port, "/boucle/a/")).status).toBe(200);
  const link = join(folderFrom({}), "lien");
  symlinkSync(folderFrom(SITE), link);
  const other = await startServe(link);
  expect((await ask(other.port, "/a/")).status).toBe(200);
  other.end();
});

test("the preview does not send a file replaced by a link out of the folder", async () => {
  const content = folderFrom(CONTENT);
  const preview = await startPreview(content);
  const address = await preview.hrefOf("/articles/un/", "plan");
  expect((await ask(preview.port, address)).body).toContain("le plan");
  rmSync(join(content, "articles/plan.pdf"));
  symlinkSync(join(outside, "secret.pdf"), join(content, "articles/plan.pdf"));
  expect((await ask(preview.port, address)).body).not.toContain(SECRET);
  preview.end();
});

test("the preview survives a post replaced by a folder, a link to itself, and a loop of folders", async () => {
  const content = folderFrom(CONTENT);
  const preview = await startPreview(content);
  symlinkSync("boucle.md", join(content, "articles/boucle.md"));
  symlinkSync("..", join(content, "articles/parent"));
  mkdirSync(join(content, "articles/dossier.md"));
  writeFileSync(join(content, "articles/dossier.md/x.txt"), "x");
  await preview.shows("/articles/un/", "articles/boucle.md");
  expect((await ask(preview.port, "/")).status).toBe(200);
  preview.end();
});

test("serve says when there is no site to serve, or one that it cannot read", async () => {
  for (const folder of [folderFrom({}), join(folderFrom({}), "absent"), join(folderFrom(SITE), "index.html")]) {
    const { code, stderr } = await run("serve", "--output", folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/ne contient pas de site\s: lancez d’abord/u)]);
  }
  const { code, stderr } = await run("serve", "--output", folderFrom({ ...SITE, _headers: "/*\n  rien\n" }));
  expect([code, stderr]).toEqual([1, expect.stringContaining("_headers")]);
});

test("when a requested port is taken, the error names a free one", async () => {
  const taken = String(programs.serve.port);
  const refused = await run("serve", "--output", folderFrom(SITE), "--port", taken);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/est déjà pris\. Le port \d+ est libre/u)]);
});
