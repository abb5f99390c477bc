import { expect, test } from "vitest";
import { folderFrom } from "../site-from.ts";
import { ask, searchSite, shown } from "./search-page.ts";

test("a site whose only text has left the search shows no result, without an error", async () => {
  const content = folderFrom({
    "articles/vieux.md":
      "---\ntitle: Vieux texte\ndate: 2013-01-02\nsummary: R.\nexpires: 2013-01-31\n---\n\nIntranet.\n",
  });
  const site = await searchSite("--content", content, "--now", "2013-02-01");
  const { page, refused } = await site.visit("");
  await ask(page, "intranet");
  expect((await shown(page)).urls).toEqual([]);
  expect(refused).toEqual([]);
}, 120_000);
