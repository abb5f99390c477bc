import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AuditSubject } from "../../src/audit/subject.ts";
import { type SecondThread, startSecondThread } from "../../src/commands/second-thread.ts";
import type { SearchDocument } from "../../src/publish/search-documents.ts";
import { buildSearchIndex } from "../../src/publish/search-index.ts";

const SUBJECT: AuditSubject = {
  base: "/",
  origin: "https://exemple.org",
  redirects: [],
  pages: ["/"],
  unlisted: [],
};
const DOCUMENTS: readonly SearchDocument[] = Array.from({ length: 120 }, (_, at) => ({
  url: `/articles/n${at}/`,
  title: `Titre ${at}`,
  filters: [["type", "Article"]],
  blocks: [{ text: `L’intranet numéro ${at} de l’organisation`, weight: 1 }],
}));

let folder: string;
let thread: SecondThread;
const times = new Map<string, number>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "babillard-fil-"));
  thread = startSecondThread((told) => {
    for (const [name, ms] of told) times.set(name, ms);
  });
});
afterEach(async () => {
  await thread.end();
  rmSync(folder, { recursive: true, force: true });
});

test("the index that the thread writes is the one that this thread would make", async () => {
  thread.prepare(DOCUMENTS.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
  thread.printInto(folder, undefined);
  expect(thread.index(DOCUMENTS)).toBe(DOCUMENTS.length);
  const printed = await thread.printSearch();
  const own = await buildSearchIndex(DOCUMENTS);
  expect([...printed.keys()].sort()).toEqual(own.map(({ path }) => path));
  for (const { path, bytes } of own) expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
  expect(times.get("index de recherche (à côté)")).toBeGreaterThan(0);
});

test("files are written as they are, in folders made for them, and audited", async () => {
  thread.printInto(folder, SUBJECT);
  expect(thread.write("a/b/page.html", "<!doctype html><html lang=fr><title>Été</title><a href=/absente/>x</a>")).toBe(
    true,
  );
  expect(thread.write("a/octets.bin", Uint8Array.of(0, 255))).toBe(true);
  const findings = await thread.finishFiles();
  expect(readFileSync(join(folder, "a/b/page.html"), "utf8")).toContain("Été");
  expect([...readFileSync(join(folder, "a/octets.bin"))]).toEqual([0, 255]);
  expect(findings?.faults.map(({ page }) => page)).toContain("/a/b/page.html");
  expect(findings?.digests.get("a/octets.bin")).toHaveLength(64);
});

test("without a subject nothing is audited", async () => {
  thread.printInto(folder, undefined);
  thread.write("a.html", "<p>");
  expect(await thread.finishFiles()).toBeUndefined();
  expect(existsSync(join(folder, "a.html"))).toBe(true);
});

test("a file that cannot be written, or that would leave the folder, fails the whole", async () => {
  mkdirSync(join(folder, "pris"));
  thread.printInto(folder, undefined);
  thread.write("pris", "contenu");
  await expect(thread.finishFiles()).rejects.toThrow("EISDIR");
  const other = startSecondThread(() => {});
  other.printInto(folder, undefined);
  other.write("../dehors.html", "contenu");
  await expect(other.finishFiles()).rejects.toThrow("hors du dossier");
  await other.end();
  expect(existsSync(join(folder, "../dehors.html"))).toBe(false);
});

test("what waits has a limit: the caller then writes for itself", async () => {
  thread.printInto(folder, undefined);
  const page = "é".repeat(1_000_000);
  const taken = Array.from({ length: 40 }, (_, at) => thread.write(`${at}.html`, page));
  expect(taken[0]).toBe(true);
  expect(taken).toContain(false);
  await thread.finishFiles();
  expect(taken.map((_, at) => existsSync(join(folder, `${at}.html`)))).toEqual(taken);
  expect(thread.write("encore.html", page)).toBe(true);
});
