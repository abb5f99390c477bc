/** The preview as an editor uses it: a process of its own, files that are saved, broken and fixed, pages requested over HTTP. */
import { type ChildProcess, spawn } from "node:child_process";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withBrowser } from "./browser.ts";
import { within } from "./process-tree.ts";
import { folderFrom } from "./site-from.ts";

const post = (title: string, body: string, keys = "") =>
  `---\ntitle: ${title}\ndate: 2013-01-15\nsummary: Un essai.\n${keys}---\n${body}\n`;

const FILES = {
  "site.yml": "title: Le carnet\nurl: https://essai.example\n",
  "articles/un.md": post("Premier", "Le premier texte."),
  "articles/deux.md": post("Deuxième", "Le deuxième texte."),
  "articles/brouillon.md": post("Secret", "Pas encore.", "draft: true\n"),
  "articles/demain.md": post("Demain", "Pas encore.", "publishOn: 2913-01-01\n"),
  "articles/douteux.md": post("Douteux", "[ici](/agenda/)"),
};

interface Running {
  readonly folder: string;
  /** Address of the home page, with its final slash. */
  readonly address: string;
  readonly process: ChildProcess;
  readonly said: () => string;
}

/** Starts the preview as people do and waits for the address it prints. */
async function start(files: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Running> {
  const folder = folderFrom(files);
  const words = ["dist/main.js", "dev", "--port", "0", "--content", folder, ...options];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const address = await within(
    60_000,
    () => /Aperçu du site : (\S+)/.exec(output)?.[1] ?? false,
    () => `no address; it said: ${output}`,
  );
  return { folder, address, process: child, said: () => output };
}

interface Page {
  readonly status: number;
  readonly html: string;
}

async function get(running: Running, path: string): Promise<Page> {
  const response = await fetch(new URL(path, running.address), { redirect: "manual" });
  return { status: response.status, html: await response.text() };
}

/** The page once it contains the words. */
function pageWith(running: Running, path: string, words: string): Promise<Page> {
  return within(
    60_000,
    async () => {
      const page = await get(running, path);
      return page.html.includes(words) ? page : false;
    },
    () => `${path} never said « ${words} »; ${running.said()}`,
  );
}

const panel = ({ html }: Page) => load(html)("aside.apercu");
const save = (running: Running, path: string, text: string) => writeFile(join(running.folder, path), text);

let running: Running;

beforeAll(async () => {
  running = await start(FILES);
}, 60_000);

afterAll(() => {
  running.process.kill();
});

describe("the preview", () => {
  test("shows drafts and scheduled posts, with their badge", async () => {
    expect(
      load((await get(running, "articles/brouillon/")).html)("main .badge")
        .first()
        .text(),
    ).toBe("Brouillon");
    expect(
      load((await get(running, "articles/demain/")).html)("main .badge")
        .first()
        .text(),
    ).toBe("À paraître");
    expect(load((await get(running, "")).html)("main").text()).toContain("Secret");
  });

  test("shows the new text after a save, and notifies open pages", async () => {
    const stop = new AbortController();
    const events = await fetch(new URL("/__apercu/evenements", running.address), { signal: stop.signal });
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    const notified = (async () => {
      let heard = "";
      for await (const chunk of events.body ?? []) {
        heard += Buffer.from(chunk).toString("utf8");
        if (heard.includes("event: change")) return heard;
      }
      return heard;
    })();
    await save(running, "articles/un.md", post("Premier", "Le texte retouché."));
    await pageWith(running, "articles/un/", "Le texte retouché.");
    expect(await notified).toContain("event: change");
    stop.abort();
  });

  test("shows an added post, and forgets a deleted one", async () => {
    await save(running, "articles/trois.md", post("Troisième", "Le troisième texte."));
    await pageWith(running, "articles/trois/", "Le troisième texte.");
    await rm(join(running.folder, "articles/trois.md"));
    expect((await pageWith(running, "articles/trois/", "Page introuvable")).status).toBe(404);
  });

  test("shows the diagnostics of a post on its own page, and nothing on others", async () => {
    const own = panel(await get(running, "articles/douteux/"));
    expect(own.find("summary").text()).toBe("1\u00a0avertissement");
    expect(own.find("li").text()).toContain("«\u00a0ici\u00a0» ne dit pas où mène le lien.");
    expect(panel(await get(running, "articles/deux/")).length).toBe(0);
  });
});

describe("an invalid post", () => {
  const broken = "---\ntitle: Deuxième : la suite\ndate: 2013-02-31\n---\nLe deuxième texte.\n";

  test("does not prevent seeing the others, which say where the error is", async () => {
    await save(running, "articles/deux.md", broken);
    await pageWith(running, "articles/deux/", "Ce texte ne peut pas être affiché");
    const other = await get(running, "articles/un/");
    expect(other.html).toContain("Le texte retouché.");
    expect(panel(other).text()).toContain("articles/deux.md, ligne");
    expect((await get(running, "")).status).toBe(200);
  });

  test("has, at its address, a page that says what is wrong and what to write", async () => {
    const page = await get(running, "articles/deux/");
    const $ = load(page.html);
    expect(page.status).toBe(404);
    expect($("h1").text()).toBe("Ce texte ne peut pas être affiché");
    expect($("main").text()).toContain("articles/deux.md");
    expect($("main li").length).toBeGreaterThan(0);
    expect($("main li pre").length).toBeGreaterThan(0);
    expect($("title").text()).toBe("Ce texte ne peut pas être affiché – Le carnet");
  });

  test("comes back once fixed", async () => {
    await save(running, "articles/deux.md", post("Deuxième", "Le texte corrigé."));
    const page = await pageWith(running, "articles/deux/", "Le texte corrigé.");
    expect(page.status).toBe(200);
    expect(panel(await get(running, "articles/un/")).length).toBe(0);
  });

  test("keeps the address that it had chosen itself", async () => {
    await save(running, "articles/ailleurs.md", post("Ailleurs", "Un texte.", "url: /speciale/\n"));
    await pageWith(running, "speciale/", "Un texte.");
    await save(running, "articles/ailleurs.md", "---\ntitle: [Ailleurs\n---\nUn texte.\n");
    await pageWith(running, "speciale/", "articles/ailleurs.md");
    await rm(join(running.folder, "articles/ailleurs.md"));
    await pageWith(running, "speciale/", "Page introuvable");
  });
});

describe("the preview survives", () => {
  test("invalid settings, and says so on every page", async () => {
    await save(running, "site.yml", "title: [Le carnet\nurl: pas une adresse\n");
    const page = await pageWith(running, "articles/un/", "site.yml, ligne");
    expect(page.status).toBe(200);
    await save(running, "site.yml", FILES["site.yml"]);
    await within(
      60_000,
      async () => panel(await get(running, "articles/un/")).length === 0 || false,
      () => "the panel stayed",
    );
  });

  test("the disappearance of the folder, and its return", async () => {
    await rename(running.folder, `${running.folder}-parti`);
    const page = await pageWith(running, "articles/un/", "L’aperçu n’est pas à jour");
    expect(page.html).toContain("Le texte retouché.");
    await rename(`${running.folder}-parti`, running.folder);
    await within(
      60_000,
      async () => panel(await get(running, "articles/un/")).length === 0 || false,
      () => "the panel stayed",
    );
    await save(running, "articles/trois.md", post("Troisième", "Écrit après le retour."));
    await pageWith(running, "articles/trois/", "Écrit après le retour.");
    await rm(join(running.folder, "articles/trois.md"));
  });

  test.each(["//", "/%E0%A4%A", "/../../etc/passwd", "/articles/un?x=%", "/__apercu/rien"])(
    "an unusual address: %s",
    async (path) => {
      const response = await fetch(new URL(running.address).origin + path, { redirect: "manual" });
      expect(response.status).toBeLessThan(500);
      expect((await get(running, "articles/un/")).status).toBe(200);
    },
  );
});

describe("the panel", () => {
  test("closes without JavaScript, has a name, and respects the page's CSP", async () => {
    const page = await get(running, "articles/douteux/");
    const $ = load(page.html);
    expect($("aside.apercu").attr("aria-label")).toMatch(/aperçu seulement/);
    expect($("aside.apercu > details[open] > summary").length).toBe(1);
    expect($("aside.apercu [style], aside.apercu script, aside.apercu [onclick]").length).toBe(0);
    const added = [...$('[src^="/__apercu/"], [href^="/__apercu/"]')].map(
      (element) => $(element).attr("src") ?? $(element).attr("href") ?? "",
    );
    expect(added.length).toBe(2);
    for (const path of added) expect((await fetch(new URL(path, running.address))).status).toBe(200);
  });
});

test("closes with the keyboard in a browser, stays closed, and breaks neither the CSP nor accessibility", async () => {
  const address = running.address.replace("localhost", "127.0.0.1");
  await withBrowser(async (browser) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${address}articles/douteux/`);
    const { violations } = await new AxeBuilder({ page }).include("aside.apercu").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator(".apercu summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".apercu-corps").isVisible(), { timeout: 20_000 }).toBe(false);
    await page.reload();
    await expect.poll(() => page.locator(".apercu-corps").isVisible(), { timeout: 20_000 }).toBe(false);
    await save(running, "articles/douteux.md", post("Douteux", "[ici](/agenda/) et [ici](/flux/)"));
    await expect.poll(() => page.locator(".apercu-corps").isVisible(), { timeout: 20_000 }).toBe(true);
    expect(complaints).toEqual([]);
  });
}, 60_000);

describe("under a base path, and without a single valid post", () => {
  test("--base puts the whole site under a prefix", async () => {
    const other = await start(FILES, "--base", "/carnet/");
    try {
      expect(other.address).toMatch(/\/carnet\/$/);
      const page = await get(other, "articles/un/");
      expect(page.status).toBe(200);
      const style = load(page.html)('link[rel="stylesheet"]').first().attr("href") ?? "";
      expect(style).toMatch(/^\/carnet\//);
      expect((await fetch(new URL(style, other.address))).status).toBe(200);
      const root = await fetch(new URL("/", other.address), { redirect: "manual" });
      expect(root.headers.get("location")).toBe("/carnet/");
      expect((await get(other, "/articles/un/")).status).toBe(404);
    } finally {
      other.process.kill();
    }
  }, 60_000);

  test("the first load may fail: the preview starts anyway and shows why", async () => {
    const other = await start({
      "articles/un.md": "---\ntitle: [\n",
      "site.yml": "\u0000\u0001: [",
      "places.yml": "- x: [",
    });
    try {
      expect((await get(other, "")).status).toBe(200);
      expect(panel(await get(other, "")).text()).toContain("articles/un.md");
      await save(other, "articles/un.md", post("Premier", "Tout va bien."));
      await pageWith(other, "articles/un/", "Tout va bien.");
    } finally {
      other.process.kill();
    }
  }, 60_000);
});
