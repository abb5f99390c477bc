import { expect, test } from "vitest";
import { compareSites } from "../../src/cli/compare/differences.ts";
import { asMarkdown, asText } from "../../src/cli/compare/words.ts";
import { run } from "../command.ts";
import { folderFrom } from "../site-from.ts";

const page = (title: string, text: string, layout = "post", around = "") =>
  `<!doctype html><html><head><title>${title}</title><link rel="stylesheet" href="/assets/s.0123456789.css"></head><body class="layout-${layout}">${around}<main><h1>${title}</h1>${text}</main></body></html>`;
const moved =
  '<!doctype html><meta http-equiv="refresh" content="0; url=https://x.example/b/"><title>Page déplacée</title>';
const feed = (...items: readonly (readonly [id: string, date: string])[]) =>
  JSON.stringify({
    feed_url: "https://x.example/flux.json",
    items: items.map(([id, day]) => ({
      id,
      title: `Titre ${id}`,
      url: `https://x.example/${id}/`,
      date_modified: `${day}T00:00:00Z`,
    })),
  });

const BEFORE = {
  "index.html": page("Accueil", "<p>a</p>", "home"),
  "a/index.html": page("A", '<p>un</p><img src="/assets/p.aaaaaaaaaa.png">'),
  "b/index.html": page("B", "<p>un</p>"),
  "c/index.html": page("C", "<p>un</p>"),
  "d/index.html": page("D", "<p>un</p>"),
  "e/index.html": page("E", '<p>un</p><footer class="post-foot"><div class="terms">t</div>suite</footer>'),
  "flux.json": feed(["a", "2013-01-01"], ["b", "2013-01-01"], ["e", "2013-01-01"]),
};
const AFTER = {
  "index.html": page("Accueil", "<p>b</p>", "home"),
  "a/index.html": page("A", '<p>un</p><img src="/assets/p.bbbbbbbbbb.png">', "post", "<nav>menu</nav>"),
  "b/index.html": page("B", "<p>deux</p>"),
  "c/index.html": moved,
  "e/index.html": page("E", '<p>un</p><footer class="post-foot"><div class="terms">t</div>autre suite</footer>'),
  "f/index.html": page("F [*neuf*]", "<p>un</p>"),
  "flux.json": feed(["a", "2013-01-01"], ["b", "2013-01-02"], ["d", "2012-01-01"], ["f", "2013-01-03"]),
};

test("changes of content are told apart from changes around it", () => {
  const differences = compareSites(folderFrom(BEFORE), folderFrom(AFTER));
  expect(differences).toMatchObject({ lists: 1, dressed: 2 });
  expect(differences.added.map(({ url }) => url)).toEqual(["/f/"]);
  expect(differences.changed.map(({ url }) => url)).toEqual(["/b/"]);
  expect(differences.removed).toEqual([
    { url: "/c/", title: "C", leadsTo: "https://x.example/b/" },
    { url: "/d/", title: "D" },
  ]);
});

test("feeds announce a new entry, and again one whose date changed or that comes back", () => {
  const { announced } = compareSites(folderFrom(BEFORE), folderFrom(AFTER));
  expect(announced.map(({ id, isNew }) => [id, isNew])).toEqual([
    ["b", false],
    ["d", false],
    ["f", true],
  ]);
});

test("comparing a site with itself finds no difference", () => {
  const folder = folderFrom(AFTER);
  expect(asText(compareSites(folder, folder))).toBe("Aucune page ne change.\n");
});

test("a title cannot inject Markdown, and long lists are collapsed", () => {
  const [before, after] = [folderFrom(BEFORE), folderFrom(AFTER)];
  expect(asMarkdown(compareSites(before, after))).toContain("- F \\[\\*neuf\\*\\] `/f/`");
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`p${n}/index.html`, page(`P${n}`, "")]));
  expect(asMarkdown(compareSites(before, folderFrom({ ...AFTER, ...many })))).toContain(
    "<details><summary>Pages ajoutées",
  );
});

test("the command requires the other folder, and rejects one without a site", async () => {
  const folder = folderFrom(AFTER);
  expect((await run("compare", "--output", folder)).code).toBe(2);
  const refusal = await run("compare", "--contre", folderFrom({}), "--output", folder);
  expect(refusal.code).toBe(2);
  expect(refusal.stderr).toContain("ne contient pas de site");
  const answer = await run("compare", "--contre", folderFrom(BEFORE), "--output", folder, "--format", "markdown");
  expect(answer).toMatchObject({ code: 0, stdout: expect.stringMatching(/^## Bilan\n/) });
});

test("a session or an event that moved without saying so is told, with the line to write", () => {
  const dates = (date: string, more = {}) => ({
    "formations.json": JSON.stringify({
      formations: [{ title: "Atelier", sessions: [{ uid: "a", group: "Arts", date, ...more }] }],
    }),
    "evenements.json": JSON.stringify({ events: [{ editions: [{ uid: "b", title: "Salon 2027", date: "2027-12" }] }] }),
  });
  const before = folderFrom({ ...AFTER, ...dates("2027-12-03") });
  const moved = compareSites(before, folderFrom({ ...AFTER, ...dates("2027-12-08") }));
  expect(asText(moved)).toContain("Atelier – Arts  2027-12-03 → 2027-12-08 : ajoutez formerDate: 2027-12-03");
  const told = compareSites(before, folderFrom({ ...AFTER, ...dates("2027-12-08", { formerDate: "2027-12-03" }) }));
  expect(told.moved).toEqual([{ title: "Atelier – Arts", from: "2027-12-03", to: "2027-12-08", isUntold: false }]);
  expect(asText(told)).not.toContain("formerDate");
  const known = {
    "evenements.json": JSON.stringify({ events: [{ editions: [{ uid: "b", title: "Salon", date: "2027-12-08" }] }] }),
  };
  const precise = compareSites(before, folderFrom({ ...AFTER, ...dates("2027-12-03"), ...known }));
  expect(precise.moved).toEqual([]);
});
