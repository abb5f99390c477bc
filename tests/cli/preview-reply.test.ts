import { expect, test } from "vitest";
import { emptyCache } from "../../src/build/load-site.ts";
import { type Preview, replyTo } from "../../src/cli/dev-server/reply.ts";
import { loadPreview } from "../../src/cli/dev-server/state.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import { folderFrom } from "../site-from.ts";

test("a redirect leads to an address under the base path, or unchanged to another site", () => {
  const content = folderFrom({
    "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\naliases: [/vieux/]\n---\n\nTexte.\n",
    "redirects.txt": "/partenaire/ → https://exemple.org/page\n",
  });
  const state = loadPreview({ content, now: "2013-02-01", drafts: true, base: "/blogue/" }, emptyCache());
  const preview: Preview = { state, search: new Map(), pictures: openPictureStore(folderFrom({})) };
  expect(replyTo(preview, "/blogue/vieux/")).toEqual({ location: "/blogue/articles/a/" });
  expect(replyTo(preview, "/blogue/partenaire")).toEqual({ location: "https://exemple.org/page" });
});

test.each([
  ["nothing", "", "nommez son dépôt dans"],
  ["a repository", "admin: {repository: organisme/site}\n", "npm run build"],
])("when the settings declare %s, « /admin/ » says where the editor is", async (_, admin, words) => {
  const content = folderFrom({
    "site.yml": `title: Essai\n${admin}`,
    "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\n---\n\nTexte.\n",
  });
  const state = loadPreview({ content, now: "2013-02-01", drafts: true }, emptyCache());
  const preview: Preview = { state, search: new Map(), pictures: openPictureStore(folderFrom({})) };
  for (const path of ["/admin", "/admin/"]) {
    const reply = replyTo(preview, path);
    expect(reply).toMatchObject({ status: 200 });
    expect("body" in reply && String(await reply.body)).toContain(words);
  }
});
