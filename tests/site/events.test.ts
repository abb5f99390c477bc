import { expect, test } from "vitest";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import type { Site } from "../../src/site/model.ts";
import { type Files, siteFrom } from "../site-from.ts";

/** Every text is published on that day. */
const NOW = "2013-03-01";

const post = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;

const FILES: Files = {
  "formations/2013-01-02-atelier.md": post(
    "Écrire pour le Web",
    "event: { name: Semaine du Web, date: 2013-02-18, endDate: 2013-02-22 }\nsessions:\n  - { id: a, date: 2013-02-19 }",
  ),
  "conferences/2013-02-25-bilan.md": post("Bilan", "event: { name: semaine du web, date: 2013-02-18 }"),
  "conferences/2012-02-25-bilan.md": post(
    "Bilan de 2012",
    "slug: bilan-2012\nevent: { name: Semaine du Web, date: 2012-02-20 }",
  ),
  "conferences/2013-02-27-atelier.md": post("Retour sur l'atelier", "event: { name: Écrire pour le web }"),
  "articles/2013-01-30-programme.md": post("Le programme", "event: { name: Semaine du Web }"),
  "articles/2013-01-31-autre.md": post("Autre", "tags: [Semaine du Web]"),
};

// biome-ignore lint/suspicious/noExplicitAny: a parsed graph has no type
function graph(site: Site, url: string): readonly any[] {
  const view = site.views.post.find((found) => found.url === url);
  return view === undefined ? [] : JSON.parse(jsonLd(site, view))["@graph"];
}

test("trainings, reports and articles of one event are linked, ignoring accents and capitals", () => {
  const { site, problems } = siteFrom(FILES, { now: NOW });
  expect(problems).toEqual([]);
  const around = Object.fromEntries(
    site.posts.map(({ title, sameEvent }) => [title, sameEvent.map((other) => other.title)]),
  );
  expect(around).toEqual({
    "Écrire pour le Web": ["Bilan", "Le programme", "Retour sur l’atelier"],
    Bilan: ["Écrire pour le Web", "Le programme"],
    "Bilan de 2012": ["Le programme"],
    "Retour sur l’atelier": ["Écrire pour le Web"],
    "Le programme": ["Écrire pour le Web", "Bilan", "Bilan de 2012"],
    Autre: [],
  });
});

test("an event held every year under one name is not the same event each year", () => {
  const { site } = siteFrom(FILES, { now: NOW });
  const titles = site.posts.find(({ url }) => url === "/conferences/bilan-2012/")?.sameEvent.map(({ title }) => title);
  expect(titles).not.toContain("Bilan");
});

test("structured data have the links of the pages, both ways", () => {
  const { site } = siteFrom(FILES, { now: NOW });
  const [course, instance] = graph(site, "/formations/atelier/");
  expect(course.subjectOf.map((report: { url: string }) => report.url)).toEqual([
    expect.stringMatching(/\/conferences\/bilan\/$/),
    expect.stringMatching(/\/conferences\/atelier\/$/),
  ]);
  expect(instance.superEvent).toMatchObject({ "@type": "Event", name: "Semaine du Web", startDate: "2013-02-18" });
  expect(graph(site, "/conferences/atelier/")[0].about).toMatchObject({
    "@type": "Course",
    "@id": course["@id"],
    name: course.name,
  });
  expect(graph(site, "/articles/programme/")[0].about).toMatchObject({ name: "Semaine du Web" });
});

test("a report that dates the training it is about is linked to both", () => {
  const { site } = siteFrom(
    {
      ...FILES,
      "conferences/2013-02-27-atelier.md": post("Retour", "event: { name: Écrire pour le web, date: 2013-02-19 }"),
    },
    { now: NOW },
  );
  const [report] = graph(site, "/conferences/atelier/");
  expect(report.about.map((subject: { "@type": string }) => subject["@type"])).toEqual(["Event", "Course"]);
});
