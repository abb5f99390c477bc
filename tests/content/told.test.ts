/** What would be lost or printed wrongly in silence is told, and what people type by habit is read. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const HEAD = "---\ntitle: T\ndate: 2014-01-02\nsummary: S\n";
const post = (lines: string, body = "Texte.") => `${HEAD}${lines}\n---\n\n${body}\n`;
const read = (files: Readonly<Record<string, string>>) => siteFrom(files, { now: "2026-11-28" });
const told = (files: Readonly<Record<string, string>>) =>
  read(files).problems.map(({ code, line }) => `${code} ${line}`);

test("an update before the publication, and an end before the beginning", () => {
  expect(told({ "articles/x.md": post("updated: 2010-01-01") })).toEqual(["updated-avant-date 5"]);
  expect(told({ "articles/x.md": post("publishOn: 2026-12-01\nexpires: 2026-11-01") })).toContain(
    "expires-avant-parution 6",
  );
  expect(told({ "articles/x.md": post("updated: 2014-01-02\nexpires: 2014-01-02") })).toEqual([]);
  const [entry] = read({ "articles/x.md": post("updated: 2010-01-01") }).site.posts;
  expect(entry?.modified).toEqual({ year: 2014, month: 1, day: 2 });
});

test("Markdown in a title, but not a sign that is a word", () => {
  const title = (text: string) =>
    told({ "articles/2014-01-02-x.md": `---\ntitle: "${text}"\nsummary: S\n---\n\nTexte.` });
  for (const text of ["Le **Web**", "Le *Web*", "Le _Web_", "Le `code`", "Voir [ici](/x/)"])
    expect(title(text), text).toContain("markdown-dans-titre 2");
  for (const text of ["C++ et C#", "mot_clé_long", "5 * 3 * 2", "[Complet] Atelier", "Note*"])
    expect(title(text), text).toEqual([]);
});

test("an invitation to register, once registration is closed", () => {
  const formation = (deadline: string) =>
    told({
      "formations/x.md": post(
        `sessions: 15 janvier 2027\nregistration: {email: a@exemple.org, deadline: ${deadline}}`,
        "Bonjour.\n\nRemplissez le formulaire.",
      ),
    });
  expect(formation("2026-11-01")).toEqual(["invitation-perimee 11"]);
  expect(formation("2026-12-01")).toEqual([]);
});

test("a tag that is one slip from one in use elsewhere", () => {
  const tags = (tag: string) => post(`tags: [${tag}]`);
  const files = { "articles/a.md": tags("accessibilité"), "articles/b.md": tags("accessibilité") };
  const { problems } = read({ ...files, "articles/c.md": tags("accesibilité") });
  expect(problems.map(({ code, advice }) => [code, advice])).toEqual([
    ["terme-ressemblant", "vouliez-vous dire « accessibilité »?"],
  ]);
  expect(told({ ...files, "articles/c.md": tags("intranet") })).toEqual([]);
  expect(
    told({ "articles/a.md": tags("web 2014"), "articles/b.md": tags("web 2014"), "articles/c.md": tags("web 2015") }),
  ).toEqual([]);
});

test.each([
  ["médias sociaux", "média social", true],
  ["Journal", "journaux", true],
  ["Arts-plastiques", "art plastique", true],
  ["weekend", "week-ends", true],
  ["Réseaux sociaux", "Reseau Social", true],
  ["cours", "cour", false],
  ["vers", "ver", false],
  ["HTTP", "HTTPS", false],
  ["C", "C#", false],
  ["art", "arme", false],
  ["web 2.0", "web 20", false],
])("the tags « %s », used elsewhere, and « %s » are alike: %s", (used, once, isAlike) => {
  const tags = (tag: string) => post(`tags: ["${tag}"]`);
  const found = told({ "articles/a.md": tags(used), "articles/b.md": tags(used), "articles/c.md": tags(once) });
  expect(found.length).toBe(isAlike ? 1 : 0);
  expect(found.every((each) => each.startsWith("terme-ressemblant"))).toBe(true);
});

test("a text to read next that is nowhere", () => {
  const files = (related: string) => ({
    "site.yml": "title: S\ndescription: D\nurl: https://exemple.org\n",
    "articles/2013-01-10-un-article.md": post(""),
    "articles/illisible.md": "---\n<<<<<<< HEAD\n---\n",
    "articles/b.md": post(`related: [${related}]`),
  });
  for (const name of [
    "un-article",
    "/articles/un-article/",
    "2013-01-10-un-article",
    "../articles/2013-01-10-un-article.md",
    "illisible",
  ])
    expect(told(files(name)), name).toEqual(["conflit-a-regler 2"]);
  const { problems } = read(files("un-articel"));
  expect(problems.find(({ code }) => code === "texte-introuvable")?.advice).toBe("vouliez-vous dire `un-article`?");
});

test("a description that was left empty", () => {
  const text = post("");
  const site = (description: string) => told({ "site.yml": `title: S\n${description}`, "articles/a.md": text });
  expect(site('description: ""')).toEqual(["description-vide 2"]);
  expect(site("description:")).toEqual(["description-vide 2"]);
  expect(site("description: Un site.")).toEqual([]);
  const page = (head: string, body: string) =>
    told({ "pages/a.md": `---\ntitle: T\n${head}---\n\n${body}`, "articles/a.md": text });
  expect(page('summary: ""\n', "")).toEqual(["resume-manquant 1"]);
  expect(page("", "Un mot.")).toEqual([]);
  expect(page("summary: Un mot.\n", "")).toEqual([]);
  expect(page("ignore: [resume-manquant]\n", "")).toEqual([]);
});

test("« # » and « ? » in the name of a document, in a link and in the front matter, typed as such or as in an address", () => {
  const links = ["a%232.pdf", "a#2.pdf", "q%3F.pdf", "q?.pdf", "a%20b#1.pdf"].map(
    (name, index) => `[Le plan ${index}](${name})`,
  );
  const head = 'sessions: 15 janvier 2027\ndocuments: [{title: A, file: "a#2.pdf"}, {title: Q, file: q%3F.pdf}]';
  const pdf = "%PDF-1.4\n%%EOF\n";
  const files = {
    "formations/x/index.md": post(head, `${links.join("\n\n")}\n\n[La page 3](plan.pdf#page=3)`),
    "formations/x/a#2.pdf": pdf,
    "formations/x/q?.pdf": pdf,
    "formations/x/a b#1.pdf": pdf,
    "formations/x/plan.pdf": pdf,
  };
  expect(told(files)).toEqual([]);
  const html = read(files).site.posts[0]?.text.html ?? "";
  const targets = [...html.matchAll(/href="([^"]+)"/gu)].map(([, url = ""]) => url.split("/").at(-1));
  expect(targets).toEqual(["a-diese-2.pdf", "a-diese-2.pdf", "q.pdf", "q.pdf", "a-b-diese-1.pdf", "plan.pdf#page=3"]);
  expect(told({ ...files, "formations/y.md": post("sessions: 15 janvier 2027", "[Rien](rien%231.pdf)") })).toEqual([
    "lien-interne-casse 8",
  ]);
});

test("a text without a summary and without words is not said to have a beginning", () => {
  const [problem] = read({ "articles/x.md": "---\ntitle: T\ndate: 2014-01-02\nsummary: ''\n---\n" }).problems;
  expect(problem?.message).toContain("ni résumé ni texte");
});

test("English passages are told once in a text, with the language of the whole", () => {
  const english = "The quick brown fox jumps over the lazy dog and then it goes back to the house.";
  const { problems } = read({ "articles/x.md": post("", `${english}\n\n${english}\n\n${english}`) });
  expect(problems.map(({ code }) => code)).toEqual(["passage-etranger"]);
  expect(problems[0]?.message).toContain("2\u00a0autres passages");
  expect(problems[0]?.advice).toContain("`lang: en`");
});

test("the colon after an address belongs to the sentence", () => {
  const [found] = read({ "articles/x.md": post("", "Voir https://autre.example/x: la suite.") }).site.posts;
  expect(found?.text.html).toContain('href="https://autre.example/x"');
  expect(found?.text.html).not.toContain('x:"');
});

test("« # » and « ? » in the name of a picture, typed as in an address", () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
  const body = "![Dièse](diese%231.svg)\n\n![Question](question%3F.svg)";
  const files = {
    "articles/x/index.md": post("", body),
    "articles/x/diese#1.svg": drawing,
    "articles/x/question?.svg": drawing,
  };
  expect(told(files)).toEqual([]);
  const [found] = read(files).site.posts;
  expect(found?.text.html.match(/<img /gu)).toHaveLength(2);
});

test("a quoted « true » is a draft, and a date keeps its day whatever hour follows it", () => {
  expect(read({ "articles/x.md": post('draft: "true"') }).site.posts).toEqual([]);
  for (const typed of [
    "2013-01-15T23:30:00-05:00",
    "2013-01-15 00:00:00 -0500",
    "2013-01-15 00:00:00 +0000",
    "mardi 15 janvier 2013",
    "15/01/2013",
  ]) {
    const text = `---\ntitle: T\ndate: ${typed}\nsummary: S\n---\n\nTexte.`;
    expect(read({ "articles/x.md": text }).site.posts[0]?.entry.date, typed).toEqual({ year: 2013, month: 1, day: 15 });
  }
});

test("a tag of any type is the text typed", () => {
  const typed = [
    "2013",
    "yes",
    "C#",
    "1.0",
    "C++",
    "C",
    ".NET",
    "007",
    "12:30",
    "1e3",
    "0x1F",
    "constructor",
    "__proto__",
    "toString",
  ];
  const line = `tags: [2013, yes, "C#", 1.0, C++, C, .NET, "007", 12:30, 1e3, 0x1F, constructor, __proto__, toString]`;
  const { site, problems } = read({ "articles/x.md": post(line) });
  expect(problems).toEqual([]);
  expect(site.posts[0]?.tags.map(({ label }) => label)).toEqual(typed);
  expect(new Set(site.posts[0]?.tags.map(({ url }) => url)).size).toBe(typed.length);
});

test("a head in TOML is named, and its repair is read", () => {
  const { problems } = read({ "articles/x.md": '+++\ntitle = "Toml"\ndate = 2014-01-01\ndraft = true\n+++\n\nCorps.' });
  expect(problems.map(({ code, fix }) => [code, fix?.lines])).toEqual([
    ["front-matter-toml", ["---", 'title: "Toml"', "date: 2014-01-01", "draft: true", "---"]],
  ]);
});
