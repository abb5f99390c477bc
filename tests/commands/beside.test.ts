import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AuditSubject } from "../../src/audit/subject.ts";
import { type FilesThread, startFilesThread } from "../../src/commands/beside/files-thread.ts";
import type { Times } from "../../src/commands/beside/thread.ts";

const SUBJECT: AuditSubject = {
  base: "/",
  origin: "https://exemple.org",
  redirects: [],
  pages: ["/"],
  unlisted: [],
};
let folder: string;
let files: FilesThread;
const times = new Map<string, number>();
const keep = (told: Times): void => {
  for (const [name, ms] of told) times.set(name, ms);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "babillard-fil-"));
  files = startFilesThread(keep);
});
afterEach(async () => {
  await files.end();
  rmSync(folder, { recursive: true, force: true });
});

test("files are written as they are, in folders made for them, and audited", async () => {
  files.printInto(folder, SUBJECT);
  expect(files.write("a/b/page.html", "<!doctype html><html lang=fr><title>Été</title><a href=/absente/>x</a>")).toBe(
    true,
  );
  expect(files.write("a/octets.bin", Uint8Array.of(0, 255))).toBe(true);
  const findings = await files.finish(new Map());
  expect(readFileSync(join(folder, "a/b/page.html"), "utf8")).toContain("Été");
  expect([...readFileSync(join(folder, "a/octets.bin"))]).toEqual([0, 255]);
  expect(findings?.faults.map(({ page }) => page)).toContain("/a/b/page.html");
  expect(findings?.digests.get("a/octets.bin")).toHaveLength(64);
});

test("without a subject nothing is audited", async () => {
  files.printInto(folder, undefined);
  files.write("a.html", "<p>");
  expect(await files.finish(new Map())).toBeUndefined();
  expect(existsSync(join(folder, "a.html"))).toBe(true);
});

test("a file that cannot be written, or that would leave the folder, fails the whole", async () => {
  mkdirSync(join(folder, "pris"));
  files.printInto(folder, undefined);
  files.write("pris", "contenu");
  await expect(files.finish(new Map())).rejects.toThrow("EISDIR");
  const other = startFilesThread(() => {});
  other.printInto(folder, undefined);
  other.write("../dehors.html", "contenu");
  await expect(other.finish(new Map())).rejects.toThrow("hors du dossier");
  await other.end();
  expect(existsSync(join(folder, "../dehors.html"))).toBe(false);
});

test("pages come out of the memory that both threads see as they went in, though it is used again and again", async () => {
  files.printInto(folder, undefined);
  const pages = Array.from(
    { length: 300 },
    (_, at) => `Été ${at} ${String.fromCharCode(0x41 + (at % 200)).repeat((at * 7_919) % 90_000)}`,
  );
  const taken = pages.map((page, at) => files.write(`${at}.html`, page));
  await files.finish(new Map());
  expect(taken.filter(Boolean).length).toBeGreaterThan(40);
  for (const [at, page] of pages.entries())
    if (taken[at]) expect(readFileSync(join(folder, `${at}.html`), "utf8") === page, `page ${at}`).toBe(true);
});

test("what waits has a limit: the caller then writes for itself", async () => {
  files.printInto(folder, undefined);
  const page = "é".repeat(1_000_000);
  const taken = Array.from({ length: 40 }, (_, at) => files.write(`${at}.html`, page));
  expect(taken[0]).toBe(true);
  expect(taken).toContain(false);
  await files.finish(new Map());
  expect(taken.map((_, at) => existsSync(join(folder, `${at}.html`)))).toEqual(taken);
  expect(files.write("encore.html", page)).toBe(true);
});
