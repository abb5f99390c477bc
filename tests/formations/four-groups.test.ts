import { cpSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CheerioAPI } from "cheerio";
import { beforeAll, expect, test } from "vitest";
import { folderFrom } from "../site-from.ts";
import { type Built, buildFolder } from "./built.ts";
import { eventsOf, expectGoodBytes } from "./calendar-files.ts";
import { hiddenValues } from "./shown-values.ts";

// The training of the sample site as it was announced: four groups, two of them known only to the month.
const TRAINING = "/formations/medias-sociaux-mrc-erable/";

let site: Built;
let $: CheerioAPI;
// biome-ignore lint/suspicious/noExplicitAny: a parsed graph has no type
let graph: readonly any[];

beforeAll(async () => {
  // That day, texts whose addresses are recorded had yet to appear, and no event was declared: both records are left out.
  const content = folderFrom({});
  cpSync("content", content, {
    recursive: true,
    filter: (path) => !["urls.txt", "events.yml"].includes(basename(path)),
  });
  site = await buildFolder(content, "2012-12-15");
  $ = await site.page(TRAINING);
  graph = JSON.parse($("script[type='application/ld+json']").text())["@graph"];
});

const words = (selector: string) => $(selector).text().replace(/\s+/g, " ").trim();
const instances = () => graph.filter((node) => node["@type"].includes("CourseInstance"));

test("the page has four sessions, each with its id, date and state in words", () => {
  const sessions = $(".sheet .session")
    .toArray()
    .map((session) => [
      $(session).attr("id"),
      ...["time", ".states"].map((part) => $(session).find(part).first().text().replace(/\s+/g, " ").trim()),
    ]);
  expect(sessions).toEqual([
    ["session-manufacturier", "15 janvier 2013", "À venir Confirmée"],
    ["session-commerce-et-tourisme", "11 février 2013", "À venir Confirmée"],
    ["session-arts-et-culture", "mars 2013", "À venir À confirmer"],
    ["session-communautaire", "avril 2013", "À venir À confirmer"],
  ]);
  expect(words("#session-arts-et-culture .session-when")).toBe("mars 2013 (date à confirmer)");
});

test("the sheet gives price, seats, venue, audience, what to bring and contact", () => {
  const sheet = words(".sheet");
  for (const fact of [
    "150 $",
    "15 places par séance",
    "MRC de L’Érable",
    "Isabelle Poirier",
    "Emploi-Québec",
    "Un ordinateur portable",
    "Artistes",
  ]) {
    expect(sheet).toContain(fact);
  }
  expect($(".sheet a[href^='tel:']").attr("href")).toBe("tel:+18193622333;ext=249");
  expect($(".sheet a[href$='.pdf']").text()).toMatch(/PDF, .*(?:ko|Mo)/);
});

test("the site's calendar has two dated events, the calendar of dates to confirm two months", async () => {
  const own = async (file: string) =>
    eventsOf(await site.text(file)).filter(({ summary }) => summary.includes("médias sociaux"));
  expect((await own("agenda.ics")).map(({ start, instant }) => [start, instant])).toEqual([
    ["2013-01-15", expect.any(String)],
    ["2013-02-11", expect.any(String)],
  ]);
  const months = await own("agenda-a-confirmer.ics");
  expect(months.map(({ start, status }) => [start, status])).toEqual([
    ["2013-03-01", "TENTATIVE"],
    ["2013-04-01", "TENTATIVE"],
  ]);
  expect(await own(`${TRAINING.slice(1)}seances.ics`)).toHaveLength(2);
});

test("two CourseInstance, and no day of March or April anywhere", async () => {
  expect(instances().map((node) => node.startDate)).toEqual(["2013-01-15", "2013-02-11"]);
  const { formations } = JSON.parse(await site.text("formations.json"));
  const training = formations.find(({ url }: { url: string }) => url.endsWith(TRAINING));
  expect(training.sessions.map(({ date, datePrecision }: Record<string, string>) => [date, datePrecision])).toEqual([
    ["2013-01-15", "day"],
    ["2013-02-11", "day"],
    ["2013-03", "month"],
    ["2013-04", "month"],
  ]);
  expect(JSON.stringify([graph, training])).not.toMatch(/2013-0[34]-\d\d/);
});

test("each value of the structured data is on the page", () => {
  const [course] = graph;
  const page = words("main");
  expect(words("h1")).toBe(course.name);
  expect(words(".standfirst")).toBe(course.description);
  for (const name of [course.provider.name, course.funder.name]) expect(page).toContain(name);
  for (const { audienceType } of course.audience) expect(page).toContain(audienceType);
  for (const node of instances()) {
    const item = $(`[id="${new URL(node["@id"]).hash.slice(1)}"]`);
    expect(item.find("time").attr("datetime")).toBe(node.startDate);
    expect(node.name).toBe(`${course.name} — ${item.find(".session-title").text()}`);
    const text = item.text().replace(/\s+/g, " ");
    expect(text).toContain(node.location.name);
    expect(text).toContain(`${node.maximumAttendeeCapacity} places`);
    expect(text).toContain(`${Number(node.offers.price)} $`);
    expect(page).toContain(node.performer.name);
    expect([node.eventStatus, node.offers.availability]).toEqual([
      "https://schema.org/EventScheduled",
      "https://schema.org/InStock",
    ]);
  }
});

test("no page of the sample site gives machines what it does not show", async () => {
  const files = (await readdir(site.folder, { recursive: true })).filter((file) => /(?:^|\/)index\.html$/.test(file));
  const hidden = await Promise.all(
    files.map(async (file) => {
      const page = await site.page(`/${file.replace(/index\.html$/, "")}`);
      return hiddenValues(page).map((value) => `${file} ${value}`);
    }),
  );
  expect(hidden.flat()).toEqual([]);
});

test("every calendar is parsed and valid byte by byte, and the home page, agenda and category show what is next", async () => {
  const files = (await readdir(site.folder, { recursive: true })).filter((file) => file.endsWith(".ics"));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const ics = await site.text(join(file));
    expectGoodBytes(ics, file);
    eventsOf(ics);
  }
  for (const url of ["/", "/agenda/", "/categories/medias-sociaux/", "/formations/"]) {
    const page = await site.page(url);
    expect(page("[data-session]").length, url).toBeGreaterThanOrEqual(4);
    expect(page("[data-session]").first().text(), url).toContain("15");
  }
  const category = await site.page("/categories/medias-sociaux/");
  expect(category("main a[href$='.ics']").attr("href")).toBe("/categories/medias-sociaux/agenda.ics");
});

test("the agenda is grouped by month, past years are collapsed, filters are pages", async () => {
  const agenda = await site.page("/agenda/");
  const titles = agenda("main .agenda-month.beside > h2")
    .toArray()
    .map((title) => agenda(title).text());
  expect(titles).toEqual(["janvier 2013", "février 2013", "mars 2013", "avril 2013"]);
  expect(agenda(".past summary").first().text()).toBe("2012");
  expect(agenda(".past details").first().attr("open")).toBeUndefined();
  const filters = agenda(".filters a")
    .toArray()
    .map((link) => agenda(link).attr("href") ?? "");
  expect(filters).toContain("/agenda/lieux/mrc-de-l-erable/");
  expect((await site.page("/agenda/lieux/mrc-de-l-erable/"))(".session")).toHaveLength(4);
  expect((await site.page("/agenda/categories/web-2-0/"))("[data-session=manufacturier]")).toHaveLength(0);
});

test("next-rebuild.json gives the next change: a text to come, before the first session", async () => {
  expect(JSON.parse(await site.text("next-rebuild.json"))).toEqual({
    built: "2012-12-15",
    at: "2012-12-17T00:00:00-05:00",
    sessions: [],
  });
});

test("the guide has six conditions, five factors and fifteen tips, each with its URL", async () => {
  const guide = await site.page("/guides/cefrio-web-2-0-organisations-publiques/");
  const count = (kind: string) => guide(`li[id^="${kind}-"]`).length;
  expect(["condition", "facteur", "conseil"].map(count)).toEqual([6, 5, 15]);
  expect(guide("#conseil-7").text()).toContain("Concentrez-vous sur votre cible");
  const text = guide("main").text().replace(/\s+/g, " ");
  const [node] = JSON.parse(guide("script[type='application/ld+json']").text())["@graph"];
  expect(text).toContain(node.isBasedOn.name.replace(/\s/g, " "));
  expect(text).toContain(`${node.isBasedOn.numberOfPages} pages`);
  expect(guide(".document time").attr("datetime")).toBe(node.isBasedOn.datePublished);
});
