import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const article = (title: string, date: string) => `---\ntitle: ${title}\ndate: ${date}\nsummary: S\n---\nTexte.\n`;
const FIRST = {
  "articles/a.md": article("A", "2012-01-10"),
  "articles/b.md": article("B", "2012-02-10"),
  "guides/g.md": article("G", "2012-02-15"),
  "articles/c.md": article("C", "2012-03-10"),
};

const tonesOf = (files: Readonly<Record<string, string>>) => {
  const { site } = siteFrom(files);
  return site.posts.map(({ title, entry }) => `${title} ${site.posters.get(entry.id)?.facts.tone}`);
};

test("among the texts of a kind, dark and pale posters take turns", () => {
  expect(tonesOf(FIRST)).toEqual(["C dark", "G dark", "B pale", "A dark"]);
});

test("a new text changes the poster of no other", () => {
  const after = tonesOf({ ...FIRST, "articles/d.md": article("D", "2012-04-10") });
  expect(after).toEqual(["D pale", ...tonesOf(FIRST)]);
});
