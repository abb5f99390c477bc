import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../layouts/templates.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { type Files, siteFrom } from "../site-from.ts";

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><path fill="#345" d="M0 0h64v64H0z"/></svg>';
const PEOPLE = `- id: ondine
  name: Ondine Lanterne
  role: Formatrice
  organisation: Organisme Exemple
  portrait: ondine.svg
  bio: Elle enseigne la phrase courte.
  url: https://lanterne.example
  links: [{ label: Mastodon, url: "https://social.example/@ondine" }]
  email: ondine@exemple.org
  phone: 819 555-0123
- { id: basile, name: Basile Fougère }
- { id: absente, name: Personne Absente, portrait: absente.svg, bio: Rien encore. }
`;
const post = (keys: string): string => `---\nsummary: S.\n${keys}\n---\n\nDu texte.\n`;
const FILES: Files = {
  "people.yml": PEOPLE,
  "ondine.svg": DRAWING,
  "absente.svg": DRAWING,
  "formations/a-venir.md": post(
    "title: À venir\ndate: 2013-01-15\ntrainers: [ondine, Rare Passante, Autre Passante]\nsessions: [{ id: un, date: 2013-03-01 }]",
  ),
  "formations/passee.md": post(
    "title: Passée\ndate: 2012-01-15\ntrainers: [Ondine Lanterne]\nsessions: [{ id: un, date: 2012-03-01 }, { id: deux, date: 2012-05-02 }]",
  ),
  "conferences/parole.md": post(
    "title: Parole\ndate: 2012-06-12\nspeakers: [ondine, Rare Passante, basile]\nevent: { name: Les Rencontres, date: 2012-06-10 }",
  ),
  "articles/ecrit.md": post("title: Écrit\ndate: 2012-07-01\nauthors: [ondine, Signataire Seule]"),
};
const pageOf = (files: Files, url: string) => renderView(TEMPLATES.person.render, siteFrom(files).site, "person", url);

describe("who has a page", () => {
  const { site } = siteFrom(FILES);

  test("whoever signs, and those of people.yml who train or speak; others from two trainings or talks on", () => {
    expect([...site.people.keys()]).toEqual(["basile", "ondine", "rare-passante", "signataire-seule"]);
    expect(site.views.person.map(({ url }) => url)).toEqual([
      "/auteurs/basile/",
      "/auteurs/ondine/",
      "/auteurs/rare-passante/",
      "/auteurs/signataire-seule/",
    ]);
  });

  test("the portrait of someone who has none is not published", () => {
    const paths = site.assets.map(({ path }) => path);
    expect(paths).toContain("ondine.svg");
    expect(paths).not.toContain("absente.svg");
  });

  test("a draft credits nobody, and an expired text gives no page", () => {
    const { site } = siteFrom({
      "people.yml": PEOPLE,
      "ondine.svg": DRAWING,
      "absente.svg": DRAWING,
      "formations/x.md": post("title: X\ndate: 2013-01-15\ndraft: true\ntrainers: [ondine]"),
      "articles/y.md": post("title: Y\ndate: 2012-01-15\nexpires: 2012-06-01\nauthors: [basile]"),
    });
    expect([...site.people.keys()]).toEqual([]);
    expect(site.assets).toEqual([]);
  });
});

describe("the page of someone", () => {
  const page = pageOf(FILES, "/auteurs/ondine/");

  test("presents the person, as an h-card", () => {
    const card = page(".h-card").first();
    expect(card.find("h1.p-name").text()).toBe("Ondine Lanterne");
    expect(card.find(".p-role").text()).toBe("Formatrice");
    expect(card.find(".p-org").text()).toBe("Organisme Exemple");
    expect(card.find(".p-note").text()).toBe("Elle enseigne la phrase courte.");
    expect(card.find("img.u-photo").attr("alt")).toBe("Portrait d’Ondine Lanterne");
    expect(card.find("a.u-email").attr("href")).toBe("mailto:ondine@exemple.org");
    expect(card.find("a.p-tel").attr("href")).toBe("tel:+18195550123");
    expect(
      card
        .find("a[rel=me]")
        .map((_, link) => page(link).attr("href"))
        .get(),
    ).toEqual(["https://lanterne.example/", "https://social.example/@ondine"]);
  });

  test("lists trainings to come, then past ones by their last session, talks by the day of the event, and texts", () => {
    expect(page("section h2").text()).toBe("DonneA pris la paroleA écrit");
    const given = page("section[aria-labelledby=donne]");
    expect(given.find(".session-groups a[href='/formations/a-venir/']").length).toBe(1);
    expect(given.find(".traces .trace-title").text()).toBe("Passée");
    expect(given.find(".traces time").attr("datetime")).toBe("2012-05-02");
    expect(given.find(".traces").text()).toContain("2\u00a0séances");
    expect(page("section[aria-labelledby=parole] time").attr("datetime")).toBe("2012-06-10");
    expect(page("section[aria-labelledby=ecrit] .card-title").text()).toBe("Écrit");
  });

  test("of someone who is only known by name has no empty part, and search does not find it", () => {
    const bare = pageOf(FILES, "/auteurs/signataire-seule/");
    expect(bare("section h2").text()).toBe("A écrit");
    expect(bare(".profile-head :is(img, .overline, .profile-links)").length).toBe(0);
    expect([page, bare].map((each) => each("[data-pagefind-body]").length)).toEqual([1, 0]);
  });

  test("says the same to machines, without an address that is not given", () => {
    const { site } = siteFrom(FILES);
    const personOf = (url: string) => {
      const view = site.views.person.find((candidate) => candidate.url === url);
      if (view === undefined) throw new Error(url);
      const { "@graph": graph } = JSON.parse(jsonLd(site, view)) as { "@graph": Record<string, unknown>[] };
      return graph.find((node) => node["@type"] === "Person");
    };
    expect(personOf("/auteurs/ondine/")).toMatchObject({
      name: "Ondine Lanterne",
      jobTitle: "Formatrice",
      image: expect.stringMatching(/\/fichiers\/ondine\.svg$/u),
      sameAs: ["https://lanterne.example/", "https://social.example/@ondine"],
      email: "ondine@exemple.org",
      telephone: "+18195550123",
    });
    expect(Object.keys(personOf("/auteurs/signataire-seule/") ?? {})).toEqual(["@type", "name", "url", "@id"]);
  });

  test("keeps the pages of more than twenty texts, which do not repeat the rest", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [
        `articles/t${n}.md`,
        post(`title: Texte ${n}\ndate: 2012-01-${String(n + 1).padStart(2, "0")}\nauthors: [ondine]`),
      ]),
    );
    const second = pageOf({ ...FILES, ...texts }, "/auteurs/ondine/page-2/");
    expect(second("section h2").text()).toBe("A écrit");
    expect(second("[data-pagefind-body]").length).toBe(0);
  });
});

describe("the name of someone", () => {
  const { site } = siteFrom(FILES);
  const formation = renderView(TEMPLATES.post.render, site, "post", "/formations/a-venir/");

  test("leads to their page from the sheet of a training and from a report", () => {
    const links = formation(".facts a").map((_, link) => formation(link).attr("href"));
    expect(links.get()).toEqual(["/auteurs/ondine/", "/auteurs/rare-passante/"]);
    const report = renderView(TEMPLATES.post.render, site, "post", "/conferences/parole/");
    const speakers = report(".facts a[href^='/auteurs/']").map((_, link) => report(link).attr("href"));
    expect(speakers.get()).toEqual(["/auteurs/ondine/", "/auteurs/rare-passante/", "/auteurs/basile/"]);
  });

  test("has a card beside the training when there is more to say than the name, and under a text", () => {
    expect(formation(".who-where .person").length).toBe(1);
    expect(formation(".who-where .person a").attr("href")).toBe("/auteurs/ondine/");
    expect(formation(".who-where img").attr("alt")).toBe("");
    const article = renderView(TEMPLATES.post.render, site, "post", "/articles/ecrit/");
    expect(article(".writers .person").text()).toContain("Elle enseigne la phrase courte.");
  });
});

test("a portrait that is missing, elsewhere or not a picture is told at its line", () => {
  const told = (portrait: string) =>
    siteFrom({
      "people.yml": `- id: a\n  name: A\n  portrait: ${portrait}\n`,
      "note.txt": "x",
      "articles/x.md": post("title: X\ndate: 2012-01-15\nauthors: [a]"),
    })
      .problems.filter(({ severity }) => severity === "error")
      .map(({ code, file, line }) => `${code} ${file}:${line}`);
  expect(told("absent.jpg")).toEqual(["fichier-introuvable people.yml:3"]);
  expect(told("https://ailleurs.example/a.jpg")).toEqual(["fichier-introuvable people.yml:3"]);
  expect(told("note.txt")).toEqual(["image-illisible people.yml:3"]);
});

test("whatever is typed of someone is shown as text", () => {
  const page = pageOf(
    {
      "people.yml":
        '- { id: a, name: "<b>A</b>", role: "<i>r</i>", bio: "<script>x()</script>", links: [{ label: "<img>", url: "https://exemple.org/?a=%3Cb%3E" }] }\n',
      "articles/x.md": post("title: X\ndate: 2012-01-15\nauthors: [a]"),
    },
    "/auteurs/a/",
  );
  expect(page(".profile-head :is(b, i, script, img)").length).toBe(0);
  expect(page("h1").text()).toBe("<b>A</b>");
});
