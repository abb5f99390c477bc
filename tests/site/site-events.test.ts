import { expect, test } from "vitest";
import { editionChange, lifeOf, standingText } from "../../src/site/edition-words.ts";
import type { SiteEvent } from "../../src/site/model.ts";
import { type Files, siteFrom } from "../site-from.ts";

const NOW = "2013-12-01";

const post = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;

const eventsFrom = (files: Files, now = NOW) => {
  const { site, problems } = siteFrom(files, { now });
  const event = (id: string) => site.events.find((found) => found.id === id) as SiteEvent;
  return { site, problems, event, ids: site.events.map(({ id }) => id) };
};

test("texts that name an event have one page for it, whose editions are its years", () => {
  const { event, ids, problems, site } = eventsFrom({
    "conferences/2012-11-22-a.md": post("A", "event: { name: Journée exemple (JEX), date: 2012-11-19, place: Québec }"),
    "conferences/2013-11-11-b.md": post(
      "B",
      "event: { name: journée Exemple (JEX), edition: 35e édition, date: 2013-11-19 }",
    ),
    "articles/2013-11-25-c.md": post("C", "event: JEX 2013"),
    "guides/2013-11-30-d.md": post("D", "event: { name: JEX, date: 2013-11-19 }"),
  });
  expect(problems).toEqual([]);
  expect(ids).toEqual(["jex"]);
  const { url, name, editions } = event("jex");
  expect([url, name]).toEqual(["/evenements/jex/", "Journée exemple (JEX)"]);
  expect(editions.map(({ id, title, label, place }) => [id, title, label, place?.name])).toEqual([
    ["2013", "JEX 2013", "35e édition", undefined],
    ["2012", "JEX 2012", undefined, "Québec"],
  ]);
  const [last] = editions;
  expect(last?.announcements.map(({ title }) => title)).toEqual(["B"]);
  expect(last?.reports.map(({ title }) => title)).toEqual(["C"]);
  expect(last?.guides.map(({ title }) => title)).toEqual(["D"]);
  expect(site.views.event.map((view) => view.url)).toEqual(["/evenements/jex/"]);
  expect(site.views.event[0]?.breadcrumbs.map(({ url: at }) => at)).toEqual(["/", "/evenements/", "/evenements/jex/"]);
});

test("an event of events.yml gives its facts to every text that names it by any of its names", () => {
  const { event, ids, problems } = eventsFrom({
    "events.yml":
      "- id: forum\n  name: Forum des lieux inventés\n  synonyms: [F.L.I.]\n  organizer: Réseau Exemple\n  summary: Une rencontre.\n  editions:\n    - { date: 2013-12-10, place: Salle 2 }\n",
    "articles/2013-11-01-a.md": post("A", "event: forum"),
    "articles/2013-11-02-b.md": post("B", "event: F.L.I."),
    "articles/2013-11-03-c.md": post("C", "event: Forum des lieux inventés 2013"),
  });
  expect(problems).toEqual([]);
  expect(ids).toEqual(["forum"]);
  const [edition, ...others] = event("forum").editions;
  expect(others).toEqual([]);
  expect(edition).toMatchObject({ id: "2013", place: { name: "Salle 2" }, organizer: { name: "Réseau Exemple" } });
  expect(edition?.announcements).toHaveLength(3);
  // An identifier is not for readers.
  for (const { entry } of event("forum").posts) expect("event" in entry && entry.event?.name).not.toBe("forum");
});

test("names that are nearly the same are two events, and a warning that names both places", () => {
  const { ids, problems } = eventsFrom({
    "articles/2013-11-01-a.md": post("A", "event: { name: JIX, date: 2013-10-01 }"),
    "articles/2013-11-02-b.md": post("B", "event: { name: JIX, date: 2013-10-01 }"),
    "articles/2013-11-03-c.md": post("C", "event:\n  name: J.I.X.\n  date: 2013-10-01"),
    "articles/2013-11-04-d.md": post("D", "event: { name: Journée des idées exemplaires, date: 2012-10-01 }"),
    "articles/2013-11-05-e.md": post("E", "event: { name: Journées des idées exemplaires, date: 2012-10-01 }"),
  });
  expect(ids).toEqual(["j-i-x", "jix", "journee-des-idees-exemplaires", "journees-des-idees-exemplaires"]);
  expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
    ["evenement-ressemblant", "articles/2013-11-03-c.md", 5],
    ["evenement-ressemblant", "articles/2013-11-05-e.md", 4],
  ]);
  expect(problems[0]?.message).toContain("articles/2013-11-03-c.md:5");
  expect(problems[0]?.message).toContain("articles/2013-11-01-a.md:4");
});

test("an acronym that nobody spelled out is nearly the name whose first letters it is", () => {
  const { problems } = eventsFrom({
    "articles/2013-11-01-a.md": post("A", "event: Web à Montcalm"),
    "articles/2013-11-02-b.md": post("B", "event: Web à Montcalm"),
    "articles/2013-11-03-c.md": post("C", "event: WAM"),
  });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ["evenement-ressemblant", "articles/2013-11-03-c.md"],
  ]);
});

test("one edition with two dates, or a month and its day, is a warning; a former date explains the other", () => {
  const dated = (date: string) => `event: { name: Salon exemple, ${date} }`;
  const { problems, event } = eventsFrom({
    "articles/2013-10-01-a.md": post("A", dated("date: 2013-11")),
    "articles/2013-10-02-b.md": post("B", dated("date: 2013-11-19")),
  });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([["evenement-dates", "articles/2013-10-01-a.md"]]);
  expect(problems[0]?.message).toMatch(
    /novembre 2013 \(articles\/2013-10-01-a.md:4\) et 19\u00a0novembre 2013 \(articles\/2013-10-02-b.md:4\)/u,
  );
  expect(event("salon-exemple").editions[0]?.date).toEqual({ year: 2013, month: 11, day: 19 });
  const moved = eventsFrom({
    "articles/2013-10-01-a.md": post("A", dated("date: 2013-12-03")),
    "articles/2013-10-02-b.md": post("B", dated("date: 2013-12-08, formerDate: 2013-12-03, status: postponed")),
  });
  expect(moved.problems).toEqual([]);
  const [edition] = moved.event("salon-exemple").editions;
  expect(edition && editionChange(edition)).toBe("Déplacé du 3 au 8\u00a0décembre");
});

test("an event moved to the next year stays the edition of the year it was announced for", () => {
  const { event } = eventsFrom({
    "articles/2013-10-01-a.md": post("A", "event: { name: Salon exemple, date: 2013-12-10 }"),
    "articles/2013-11-01-b.md": post(
      "B",
      "event: { name: Salon exemple, date: 2014-01-15, formerDate: 2013-12-10, status: postponed }",
    ),
  });
  const editions = event("salon-exemple").editions;
  expect(editions.map(({ id }) => id)).toEqual(["2013"]);
  expect(editions[0] && standingText(editions[0])).toBe("Déplacé du 10\u00a0décembre 2013 au 15\u00a0janvier 2014");
});

test("two editions of one year, each with its name and its days, are two", () => {
  const { event, problems } = eventsFrom({
    "articles/2013-02-01-a.md": post("A", "event: { name: Café exemple, edition: Printemps, date: 2013-04-02 }"),
    "articles/2013-09-01-b.md": post("B", "event: { name: Café exemple, edition: Automne, date: 2013-10-02 }"),
  });
  expect(problems).toEqual([]);
  expect(event("cafe-exemple").editions.map(({ id }) => id)).toEqual(["2013-automne", "2013"]);
});

test("a report on a training announced here is not another event", () => {
  const { ids } = eventsFrom({
    "formations/2013-01-01-atelier.md": post("Écrire", "sessions:\n  - { id: a, date: 2013-02-19 }"),
    "conferences/2013-02-27-retour.md": post("Retour", "event: { name: Écrire, date: 2013-02-19 }"),
  });
  expect(ids).toEqual([]);
});

test("figures far from the year of a text are part of the name", () => {
  const { event } = eventsFrom({ "articles/2013-02-01-a.md": post("A", "event: Québec 2050") });
  expect(event("quebec-2050")).toMatchObject({ name: "Québec 2050", editions: [] });
});

test("the life of an edition says where it stands, and leads to the texts", () => {
  const { event } = eventsFrom({
    "conferences/2013-11-22-a.md": post("Compte rendu", "event: { name: Salon exemple, date: 2013-11-19 }"),
    "articles/2013-11-01-b.md": post("Annonce", "event: { name: Salon exemple, date: 2013-11-19 }"),
  });
  const [edition] = event("salon-exemple").editions;
  const steps = edition === undefined ? [] : lifeOf(edition);
  expect(steps.map(({ label, state, posts }) => [label, state, posts.map(({ title }) => title)])).toEqual([
    ["Annoncé", "done", ["Annonce"]],
    ["A eu lieu", "done", []],
    ["Compte rendu", "now", ["Compte rendu"]],
  ]);
});
