import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type LivePreview, livePreview } from "../../src/cli/dev-server/live-preview.ts";
import { replyTo } from "../../src/cli/dev-server/reply.ts";
import { readBuildOptions } from "../../src/cli/options.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import { folderFrom } from "../site-from.ts";

const post = (body: string) => `---\ntitle: Premier\ndate: 2013-01-05\nsummary: Un essai.\n---\n\n${body}\n`;

function previewOf(content: string) {
  const failures: string[] = [];
  const ignored = () => undefined;
  const preview = livePreview(
    readBuildOptions(["--content", content, "--now", "2013-02-01"]),
    openPictureStore(folderFrom({})),
    () => "http://localhost:8080",
    { changed: ignored, found: ignored, recovered: ignored, failed: (message) => failures.push(message) },
  );
  return { preview, failures };
}

/** Identifies the current index by its file names, which contain content hashes. */
function indexed(preview: LivePreview): string {
  return [...preview.now().search.keys()].filter((path) => path.startsWith("pagefind/fragment/")).join();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}

test("pages are shown before there is an index, then the search follows the edits", async () => {
  const content = folderFrom({ "articles/un.md": post("Une mangouste.") });
  const { preview, failures } = previewOf(content);
  preview.refresh();
  expect(replyTo(preview.now(), "/articles/un/")).toMatchObject({ status: 200 });
  expect(preview.now().search.size).toBe(0);
  await until(() => indexed(preview) !== "");
  const former = indexed(preview);
  writeFileSync(join(content, "articles/un.md"), post("Un ornithorynque, à la place."));
  preview.refresh();
  expect(indexed(preview)).toBe(former);
  await until(() => indexed(preview) !== former);
  expect(replyTo(preview.now(), "/pagefind/pagefind-entry.json")).toMatchObject({ status: 200 });
  expect(failures).toEqual([]);
}, 120_000);

test("an indexing failure is reported, and pages are still shown", async () => {
  vi.stubEnv("PAGEFIND_EXTENDED_BINARY_PATH", join(folderFrom({}), "absent"));
  try {
    const { preview, failures } = previewOf(folderFrom({ "articles/un.md": post("Une mangouste.") }));
    preview.refresh();
    await until(() => failures.length > 0);
    expect(failures.join()).toMatch(/^La recherche n’est pas à jour : L’index de recherche ne peut pas être produit/);
    expect(replyTo(preview.now(), "/articles/un/")).toMatchObject({ status: 200 });
  } finally {
    vi.unstubAllEnvs();
  }
}, 120_000);
