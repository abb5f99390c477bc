/** A build never reads a former build: what it writes is the same beside one and without. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtHere } from "../run-here.ts";
import { type Files, folderFrom } from "../site-from.ts";

const root = mkdtempSync(join(tmpdir(), "babillard-former-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const post = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const announced: Files = {
  "formations/2027-09-01-atelier.md": post("Atelier", "sessions:\n  - { id: a, date: 2027-12-03 }"),
  "articles/2027-09-02-annonce.md": post("Annonce", "event: { name: Salon exemple, date: 2027-12-04 }"),
};
const moved: Files = {
  "formations/2027-09-01-atelier.md": post(
    "Atelier",
    "updated: 2027-11-02\nsessions:\n  - { id: a, date: 2027-12-08, formerDate: 2027-12-03, status: postponed }",
  ),
  "articles/2027-09-02-annonce.md": post(
    "Annonce",
    "event: { name: Salon exemple, date: 2027-12-09, formerDate: 2027-12-04, status: postponed }",
  ),
};

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );

test("dates that moved give the same bytes with the former site beside them and without", async () => {
  const build = async (name: string, files: Files, now: string) => {
    const output = join(root, name);
    await builtHere("--content", folderFrom(files), "--output", output, "--now", now);
    return filesOf(output);
  };
  await build("suivi", announced, "2027-10-01");
  const beside = await build("suivi", moved, "2027-11-10");
  const without = await build("seul", moved, "2027-11-10");
  expect(Object.keys(beside).sort()).toEqual(Object.keys(without).sort());
  expect(Object.keys(beside).filter((path) => beside[path] !== without[path])).toEqual([]);
  expect(beside["flux.atom"]).toContain("formations/atelier/a/2027-12-08");
});
