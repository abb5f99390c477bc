import { describe, expect, test } from "vitest";
import { type NewPostAnswers, newPost } from "../../src/content/authoring/new-post.ts";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { BUILT_IN_KINDS } from "../../src/content/kinds.ts";
import { folderFrom } from "../site-from.ts";

const NOW = "2026-10-01";

function answers(more: Partial<NewPostAnswers>): NewPostAnswers {
  return {
    kind: BUILT_IN_KINDS.article,
    title: "Un titre",
    date: "2026-12-01",
    categories: [],
    sessions: [],
    folder: false,
    ...more,
  };
}

describe.each(Object.values(BUILT_IN_KINDS))("a new post of the kind $id", (kind) => {
  const post = newPost(
    answers({
      kind,
      title: "Guide : l'érable & les « arts »",
      categories: ["Médias sociaux", "Rédaction, etc."],
      sessions:
        kind.base === "formation"
          ? [{ date: "2026-12-01", start: "9 h", end: "16 h", group: "Arts" }, { date: "2027-03" }]
          : [],
    }),
    NOW,
  );

  test("is valid; only the summary remains to be written", () => {
    const { problems, content } = loadContent(folderFrom({ [post.path]: post.text }), NOW);
    expect(problems.map(({ code }) => code)).toEqual(kind.base === "page" ? [] : ["resume-manquant"]);
    const [entry] = content.entries;
    expect(entry).toMatchObject({
      kind: kind.id,
      url: post.url,
      draft: true,
      id: `${kind.folder}/guide-l-erable-et-les-arts`,
    });
  });

  test("each optional line is valid once its « # » is removed", () => {
    const whole = post.text.split("\n---\n")[0]?.replace(/^( *)# (?=[a-z]+:| )/gmu, "$1");
    const text = `${whole?.replace(/^summary:$/mu, "summary: Un résumé.")}\n---\n\nDu texte.\n`;
    const { problems } = loadContent(folderFrom({ [post.path]: text }), NOW);
    const slips = problems.filter(
      ({ code }) => !["fichier-introuvable", "texte-introuvable", "updated-futur"].includes(code),
    );
    expect(slips).toEqual([]);
  });
});

test("each session has an id, made from its group or its number", () => {
  const sessions = [{ date: "2026-12-01", group: "Arts" }, { date: "2026-12-02", group: "Arts" }, { date: "2027-03" }];
  const post = newPost(answers({ kind: BUILT_IN_KINDS.formation, sessions }), NOW);
  const { content } = loadContent(folderFrom({ [post.path]: post.text }), NOW);
  const [entry] = content.entries;
  const found = entry?.base === "formation" ? entry.sessions.map(({ id, idGiven }) => [id, idGiven]) : [];
  expect(found).toEqual([
    ["arts", true],
    ["arts-2", true],
    ["seance-3", true],
  ]);
});

test("a name already taken gets the year, then a number", () => {
  const taken = new Set(["/articles/un-titre/", "articles/2026-12-01-un-titre-2026.md"]);
  const post = newPost(answers({}), NOW, (name) => taken.has(name));
  expect(post).toMatchObject({ path: "articles/2026-12-01-un-titre-2026-2.md", url: "/articles/un-titre-2026-2/" });
  expect(post.text).toContain("\nid: articles/un-titre-2026-2\n");
});

test("a folder can hold pictures, and its name has no date", () => {
  expect(newPost(answers({ kind: BUILT_IN_KINDS.guide, folder: true }), NOW).path).toBe("guides/un-titre/index.md");
});

test("a title without a letter or digit is refused", () => {
  expect(() => newPost(answers({ title: "« … »" }), NOW)).toThrow(RangeError);
});

test("examples have the year of the day on which the post is made", () => {
  const { text } = newPost(answers({ kind: BUILT_IN_KINDS.formation, date: "2031-02-03" }), "2031-02-03");
  expect(text).toContain("#     date: 2031-12-01");
  expect(text).toContain("deadline: 2031-11-20");
  expect(text).not.toMatch(/20(?!31)\d\d-\d\d/u);
});

test("a session given in one sentence keeps all its words", () => {
  const session = {
    date: "2027-01-15",
    endDate: "2027-01-16",
    place: { name: "Salle 2", city: "Québec" },
    online: true,
    price: "150 $",
    seats: 12,
    status: "full",
    note: "Zoom: lien à venir",
  } as const;
  const post = newPost(answers({ kind: BUILT_IN_KINDS.formation, sessions: [session] }), NOW);
  const { content } = loadContent(folderFrom({ [post.path]: post.text }), NOW);
  const [entry] = content.entries;
  expect(entry?.base === "formation" ? entry.sessions : []).toMatchObject([
    {
      date: { year: 2027, month: 1, day: 15 },
      endDate: { year: 2027, month: 1, day: 16 },
      place: { name: "Salle 2", city: "Québec" },
      online: true,
      price: { rates: [{ cost: { kind: "amount", cents: 15000 }, currency: "CAD" }] },
      seats: 12,
      status: "full",
      note: "Zoom\u00a0: lien à venir",
    },
  ]);
});
