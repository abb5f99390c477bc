import { expect, test } from "vitest";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { type Files, siteFrom } from "../site-from.ts";
import { fourGroups } from "./four-groups.ts";

// biome-ignore lint/suspicious/noExplicitAny: a parsed graph has no type
type Node = any;

function graphOf(files: Files, url: string, now = "2013-02-01"): readonly Node[] {
  const { site, problems } = siteFrom(files, { now });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const view = Object.values(site.views)
    .flat()
    .find((found) => found.url === url);
  if (!view) throw new Error(`no page ${url}`);
  const text = jsonLd(site, view);
  expect(text).not.toContain("<");
  const { "@context": context, "@graph": graph } = JSON.parse(text);
  expect(context).toBe("https://schema.org");
  return graph;
}

const TRAINING = "/formations/medias-sociaux/";
const isInstance = (node: Node) => node["@type"].includes("CourseInstance");

test("a training of four groups is one Course and an event for each of the two dated ones", () => {
  const graph = graphOf(fourGroups(), TRAINING);
  expect(graph.map((node) => node["@type"])).toEqual([
    "Course",
    ["CourseInstance", "EducationEvent"],
    ["CourseInstance", "EducationEvent"],
    "BreadcrumbList",
    "Organization",
  ]);
  const [course, first, second] = graph;
  expect(course.hasCourseInstance.map((reference: Node) => reference["@id"])).toEqual([first["@id"], second["@id"]]);
  expect(first).toMatchObject({
    "@id": "https://ex.org/formations/medias-sociaux/#session-manufacturier",
    name: "Web et médias sociaux — Manufacturier",
    startDate: "2013-01-15T09:00:00-05:00",
    endDate: "2013-01-15T16:00:00-05:00",
    courseWorkload: "PT7H",
    courseMode: "onsite",
    maximumAttendeeCapacity: 15,
    location: {
      "@type": "Place",
      name: "CLD de L’Érable",
      address: { addressLocality: "Plessisville", addressRegion: "QC", addressCountry: "CA" },
    },
    performer: { "@type": "Person", name: "Isabelle Poirier" },
    offers: { price: "150.00", priceCurrency: "CAD" },
  });
  expect(second).toMatchObject({ startDate: "2013-02-11", endDate: "2013-02-11" });
});

test("only future sessions have seats for sale", () => {
  const availability = (now: string) =>
    graphOf(fourGroups(), TRAINING, now)
      .filter(isInstance)
      .map((node) => node.offers.availability);
  expect(availability("2013-01-01")).toEqual(["https://schema.org/InStock", "https://schema.org/InStock"]);
  expect(availability("2013-02-01")).toEqual([undefined, "https://schema.org/InStock"]);
  expect(availability("2014-01-01")).toEqual([undefined, undefined]);
});

test.each([
  [
    "date: 2013-03-05\n    status: full",
    { eventStatus: "https://schema.org/EventScheduled", offers: { availability: "https://schema.org/SoldOut" } },
  ],
  [
    "date: 2013-03-05\n    status: cancelled",
    { eventStatus: "https://schema.org/EventCancelled", startDate: "2013-03-05" },
  ],
  [
    "date: 2013-03-05\n    status: postponed\n    formerDate: 2013-02-05",
    { eventStatus: "https://schema.org/EventRescheduled", startDate: "2013-03-05", previousStartDate: "2013-02-05" },
  ],
  [
    "status: postponed\n    formerDate: 2013-02-05",
    { eventStatus: "https://schema.org/EventPostponed", startDate: "2013-02-05" },
  ],
  [
    "date: 2013-07-05\n    start: 9 h\n    online: https://visio.example/x",
    {
      startDate: "2013-07-05T09:00:00-04:00",
      courseMode: "online",
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: { "@type": "VirtualLocation", url: "https://visio.example/x" },
    },
  ],
])("the language of a session « %s » is declared", (first, expected) => {
  expect(graphOf(fourGroups({ first }), TRAINING).find(isInstance)).toMatchObject(expected);
});

test("a report is about its event, a guide about its document", () => {
  const files: Files = {
    "conferences/2013-01-28-extensions.md":
      "---\ntitle: Nouvelles extensions\nsummary: S\nspeakers: [Camille Exemple]\nseries: { title: Aspects légaux, part: 1, of: 2 }\nevent: { name: Séminaire, date: 2013-01-23, place: { name: Musée, city: Québec } }\n---\n\nTexte.",
    "guides/2013-01-29-guide.md":
      "---\ntitle: Guide\nsummary: S\ndocument: { title: Rapport, publisher: CEFRIO, date: 2012-09, pages: 22, format: PDF, lang: fr, url: https://ex.org/r.pdf }\n---\n\nTexte.",
  };
  const [report] = graphOf(files, "/conferences/extensions/");
  expect(report).toMatchObject({
    "@type": "BlogPosting",
    position: 1,
    isPartOf: { "@type": "CreativeWorkSeries", name: "Aspects légaux" },
    about: {
      "@type": "Event",
      name: "Séminaire",
      startDate: "2013-01-23",
      location: { name: "Musée" },
      performer: { name: "Camille Exemple" },
    },
  });
  const [guide] = graphOf(files, "/guides/guide/");
  expect(guide).toMatchObject({
    "@type": "Article",
    isBasedOn: {
      "@type": ["Report", "DigitalDocument"],
      name: "Rapport",
      datePublished: "2012-09",
      numberOfPages: 22,
      encodingFormat: "application/pdf",
      inLanguage: "fr",
    },
  });
});

test("the source that an editor names is what a guide is based on, as a page or as a work", () => {
  const based = (more: string) =>
    graphOf(
      { "guides/2013-01-29-guide.md": `---\ntitle: Guide\nsummary: S\n${more}\n---\n\nTexte.` },
      "/guides/guide/",
    )[0].isBasedOn;
  expect(based("source: { name: Rapport exemple, url: https://rapport.example/ }")).toEqual({
    "@type": "WebPage",
    name: "Rapport exemple",
    url: "https://rapport.example/",
  });
  expect(based("source: { name: Rapport exemple }")).toEqual({ "@type": "CreativeWork", name: "Rapport exemple" });
  expect(based("document: { title: Document }\nsource: { name: Rapport exemple }")).toHaveLength(2);
  expect(based("")).toBeUndefined();
});

test.each([
  ["Camille Exemple", "Person"],
  ["Serge Bureau-Dupré", "Person"],
  ["Babillard", "Organization"],
  ["CLD de L’Érable", "Organization"],
  ["L’équipe de rédaction", "Organization"],
  ["Réseau Exemple", "Organization"],
  ["Institut des exemples", "Organization"],
  ["exemple.org", "Organization"],
  ["www.exemple.org", "Organization"],
])("« %s » signs a text as a %s: a site is not a person", (name, type) => {
  const { "site.yml": settings } = fourGroups();
  const files = {
    ...(settings === undefined ? {} : { "site.yml": settings }),
    "articles/2013-01-29-a.md": `---\ntitle: A\nsummary: S\nauthors: ["${name}"]\n---\n\nTexte.`,
  };
  expect(graphOf(files, "/articles/a/")[0].author).toMatchObject([{ "@type": type, name }]);
});

test("the breadcrumbs are those of the page: the last step has no address", () => {
  const trail = graphOf(fourGroups(), TRAINING).find((node) => node["@type"] === "BreadcrumbList");
  expect(trail.itemListElement.map((step: Node) => [step.position, step.name, step.item])).toEqual([
    [1, "Accueil", "https://ex.org/"],
    [2, "Formations", "https://ex.org/formations/"],
    [3, "Web et médias sociaux", undefined],
  ]);
});

test("an archive lists its posts in order; the home page names the site", () => {
  const [archive] = graphOf(fourGroups(), "/formations/");
  expect(archive).toMatchObject({
    "@type": "CollectionPage",
    mainEntity: {
      "@type": "ItemList",
      itemListElement: [
        {
          position: 1,
          url: "https://ex.org/formations/medias-sociaux/",
          item: {
            "@type": "Course",
            name: "Web et médias sociaux",
            description: "Quatre journées par secteur.",
            provider: { "@id": "https://ex.org/#organisation" },
          },
        },
      ],
    },
  });
  expect(graphOf(fourGroups(), "/")[0]).toMatchObject({
    "@type": "WebSite",
    name: "Babillard",
    url: "https://ex.org/",
  });
});

test("no title, venue or name can close the script", () => {
  const files = {
    "conferences/2013-01-28-x.md": `---\ntitle: "</script><script>alert(1)</script>"\nsummary: "</script>"\ntags: ["<!--", "</script>"]\nspeakers: ["</script>"]\nevent: { name: "</script>", date: 2013-01-23, place: { name: "</script>" } }\n---\n\nTexte.`,
  };
  expect(graphOf(files, "/conferences/x/")[0].about.location.name).toContain("</script>");
});
