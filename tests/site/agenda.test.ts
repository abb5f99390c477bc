import { expect, test } from "vitest";
import { render } from "../../layouts/pages/agenda.11ty.tsx";
import { render as renderPosters } from "../../layouts/pages/agenda-posters.11ty.tsx";
import { isSession } from "../../src/site/agenda-item.ts";
import type { AgendaPageData } from "../../src/site/model.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { siteFrom } from "../site-from.ts";

const training = (title: string, category: string, ...sessions: readonly string[]) =>
  `---\ntitle: ${title}\ndate: 2012-12-10\nsummary: S\ncategories: [${category}]\nsessions:\n${sessions.map((keys, at) => `  - { id: ${title}-${at}, ${keys} }`).join("\n")}\n---\n\nTexte.`;

const { site } = siteFrom({
  "formations/a.md": training(
    "a",
    "Web",
    "date: mars 2013",
    "date: 2013-03-20, start: 13 h",
    "note: Sans date",
    "date: 2011-05-02",
  ),
  "formations/b.md": training(
    "b",
    "Gestion",
    "date: 2013-03-20, start: 9 h, place: Salle",
    "date: 2013-02-27, endDate: 2013-03-02",
    "date: 2012-01-09, online: true",
  ),
});

const view = (url: string) => site.views.agenda.find((found) => found.url === url) as AgendaPageData;
const ids = (sessions: AgendaPageData["upcoming"][number]["sessions"]) =>
  sessions.map((item) => (isSession(item) ? item.session.id : item.id));

test("upcoming sessions are grouped by month, « date à confirmer » after the days of its month, undated ones last", () => {
  const months = view("/agenda/").upcoming.map(({ title, sessions }) => [title, ids(sessions)]);
  expect(months).toEqual([
    ["février 2013", ["b-1"]],
    ["mars 2013", ["b-0", "a-1", "a-0"]],
    ["Date à confirmer", ["a-2"]],
  ]);
});

test("past years come after, latest first", () => {
  expect(view("/agenda/").past.map(({ year }) => year)).toEqual([2012, 2011]);
});

test("each category and venue has a page with its own sessions only", () => {
  expect(site.views.agenda.map(({ url }) => url).sort()).toEqual([
    "/agenda/",
    "/agenda/categories/gestion/",
    "/agenda/categories/web/",
    "/agenda/lieux/en-ligne/",
    "/agenda/lieux/salle/",
  ]);
  expect(view("/agenda/lieux/salle/").upcoming.flatMap(({ sessions }) => ids(sessions))).toEqual(["b-0"]);
  expect(view("/agenda/categories/web/").past.map(({ year }) => year)).toEqual([2011]);
});

test("each month with a session has a page, in order, linked to adjacent ones", () => {
  const months = site.views.agendaMonth.map(({ url, sessions, previous, next }) => [
    url,
    ids(sessions),
    previous?.label,
    next?.label,
  ]);
  expect(months).toEqual([
    ["/agenda/2011/05/", ["a-3"], undefined, "janvier 2012"],
    ["/agenda/2012/01/", ["b-2"], "mai 2011", "février 2013"],
    ["/agenda/2013/02/", ["b-1"], "janvier 2012", "mars 2013"],
    ["/agenda/2013/03/", ["b-1", "b-0", "a-1", "a-0"], "février 2013", undefined],
  ]);
});

test("an agenda with too many sessions shows upcoming ones and the latest months; the others link to their page", () => {
  const days = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, "0"));
  const months = ["2012-11", "2012-10", "2012-09", "2012-08", "2012-07", "2012-06", "2011-03"];
  const busy = siteFrom({
    "formations/c.md": training(
      "c",
      "Web",
      ...months.flatMap((month) => days.map((day) => `date: ${month}-${day}`)),
      "note: Sans date",
      "date: 2013-03-01",
    ),
  }).site;
  const whole = busy.views.agenda.find(({ url }) => url === "/agenda/");
  expect(whole?.upcoming.map(({ title, brief }) => [title, brief])).toEqual([
    ["mars 2013", undefined],
    ["Date à confirmer", undefined],
  ]);
  const past = whole?.past.flatMap((year) => year.months.map(({ url, brief }) => [url, brief ?? false]));
  expect(past?.filter(([, brief]) => brief)).toEqual([
    ["/agenda/2012/06/", true],
    ["/agenda/2011/03/", true],
  ]);
  const page = renderView(render, busy, "agenda", "/agenda/");
  expect(page(".session")).toHaveLength(5 * 28 + 2);
  expect(page('a[href="/agenda/2011/03/"]').closest("li").text()).toContain("28 dates");
});

test("what is free has a page, and so has what is online", () => {
  const { site: mixed } = siteFrom({
    "formations/a.md":
      "---\ntitle: A\ndate: 2012-12-10\nsummary: S\nprice: 40 $\nsessions:\n  - { id: x, date: 2013-03-01, price: gratuit }\n  - { id: y, date: 2013-03-02 }\n  - { id: z, date: 2013-03-03, price: gratuit pour les membres }\n---\nT",
  });
  const free = mixed.views.agenda.find(({ url }) => url === "/agenda/gratuit/");
  expect(free?.upcoming.flatMap(({ sessions }) => ids(sessions))).toEqual(["x"]);
});

test("the wall of posters has what comes, in order, cancelled ones left out; dark and pale ones take turns", () => {
  const { site: wall } = siteFrom({
    "formations/a.md": training(
      "a",
      "Web",
      "date: 2013-03-01",
      "date: 2013-03-02, status: cancelled",
      "date: 2013-03-03",
      "date: 2013-03-04",
      "date: 2012-03-04",
    ),
  });
  const [page] = wall.views.agendaPosters;
  expect(page?.url).toBe("/agenda/affiches/");
  expect(ids(page?.sessions ?? [])).toEqual(["a-0", "a-2", "a-3"]);
  const tones = (page?.sessions ?? []).map(({ url }) => wall.sessionPosters.get(url)?.facts.tone);
  expect(tones).toEqual(["dark", "pale", "dark"]);
});

test("the wall says how to be told when nothing is to come", () => {
  const { site: bare } = siteFrom({ "formations/a.md": training("a", "Web", "date: 2011-03-01") });
  const page = renderView(renderPosters, bare, "agendaPosters", "/agenda/affiches/");
  expect(page(".wall")).toHaveLength(0);
  expect(page(".nothing .button").attr("href")).toBe("/agenda/abonnement/");
});

test("a filter counts the dates that can still be attended, and nothing when all are past", () => {
  const page = renderView(render, site, "agenda", "/agenda/");
  const count = (url: string) => page(`.filters a[href="${url}"] .count`).text();
  expect(count("/agenda/categories/web/")).toBe("3 dates à venir");
  expect(count("/agenda/lieux/salle/")).toBe("1 date à venir");
  expect(count("/agenda/lieux/en-ligne/")).toBe("");
});

test("a line ends between a day and its hours, between two rates, rather than in them", () => {
  const { site } = siteFrom({
    "formations/a.md":
      '---\ntitle: A\ndate: 2013-01-05\nsummary: S\nprices: [120 $, "membres : 85 $"]\nsessions:\n  - { id: a, date: 2013-02-12, hours: 9 h à 12 h et 13 h à 16 h }\n---\nT\n',
  });
  const page = renderView(render, site, "agenda", "/agenda/");
  const whole = (place: string) =>
    page(`${place} .whole`)
      .toArray()
      .map((piece) => page(piece).text());
  expect(whole(".session-when")).toEqual([
    "mardi 12\u00a0février 2013,",
    "de 9\u00a0h à 12\u00a0h",
    "et de 13\u00a0h à 16\u00a0h",
  ]);
  expect(page(".session-when").text()).toBe(
    "mardi 12\u00a0février 2013, de 9\u00a0h à 12\u00a0h et de 13\u00a0h à 16\u00a0h",
  );
  expect(whole(".session-facts")).toEqual(["120\u00a0$;", "membres\u00a0: 85\u00a0$"]);
});
