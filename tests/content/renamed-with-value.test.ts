/** A key typed under its French name with a value in French words is one repair: the key and its value. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fix } from "../../src/cli/fix.ts";
import { folderFrom } from "../site-from.ts";

beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

async function corrected(line: string): Promise<string> {
  const text = `---\ntitle: T\ndate: 2013-01-15\nsummary: S.\n${line}\n---\n\nTexte.\n`;
  const content = folderFrom({ "site.yml": "title: S\n", "formations/2013-01-15-a.md": text });
  await fix(["--content", content, "--now", "2013-02-01"]);
  return (
    readFileSync(join(content, "formations/2013-01-15-a.md"), "utf8")
      .split("\n---")[0]
      ?.slice("---\ntitle: T\ndate: 2013-01-15\nsummary: S.\n".length) ?? ""
  );
}

const session = (line: string) => `sessions:\n  - id: a\n    date: 2013-03-01\n    ${line}`;

test.each([
  ["brouillon: oui", "draft: true"],
  ["Brouillon: Non", "draft: false"],
  [session("état: complète"), session("status: full")],
  [session('statut: "annulée"  # par la salle'), session("status: cancelled  # par la salle")],
])("%j becomes %j", async (typed, right) => {
  expect((await corrected(typed)).replaceAll('"', "")).toBe(right);
});

test("a value that only resembles is not chosen for the person", async () => {
  const typed = session("état: presque complète");
  expect(await corrected(typed)).toBe(typed);
});
