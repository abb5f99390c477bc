import { expect, test } from "vitest";
import { render } from "../../layouts/pages/agenda-month.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const { site } = siteFrom({
  "formations/x.md": `---
title: Formation
date: 2013-01-05
summary: Une formation.
sessions:
  - { id: a, group: Un jour, date: 2013-02-11 }
  - { id: b, group: Trois jours, date: 2013-02-27, endDate: 2013-03-01 }
  - { id: c, group: Un mois, date: 2013-02 }
---
Texte.
`,
});
const page = renderView(render, site, "agendaMonth", "/agenda/2013/02/");
const cell = (day: number) => page("td").filter((_, td) => page(td).find(".month-day").text() === String(day));

test("weeks start on Sunday, and February 2013 on a Friday", () => {
  expect(page("thead th").first().find(".hidden").text()).toBe("dimanche");
  expect(page("thead th[scope=col]")).toHaveLength(7);
  const [first] = page("tbody tr").toArray();
  expect(
    page(first)
      .find("td")
      .toArray()
      .map((td) => page(td).text()),
  ).toEqual(["27", "28", "29", "30", "31", "1", "2"]);
  expect(page("td .month-day")).toHaveLength(28);
});

test("days of the months around are numbers for the eye alone, without dates of their own", () => {
  const out = page("td.month-out");
  expect(out).toHaveLength(7);
  expect(out.find("[aria-hidden]")).toHaveLength(7);
  expect(out.find("time, a")).toHaveLength(0);
});

test("today is marked in the grid of its month, and in no other", () => {
  const { site: today } = siteFrom(
    {
      "formations/x.md":
        "---\ntitle: F\ndate: 2013-01-05\nsummary: S\nsessions:\n  - { id: a, date: 2013-02-11 }\n  - { id: b, date: 2013-03-11 }\n---\nT\n",
    },
    { now: "2013-02-04" },
  );
  const marked = (url: string) =>
    renderView(
      render,
      today,
      "agendaMonth",
      url,
    )("[aria-current=date]")
      .toArray()
      .map((time) => time.attribs.datetime);
  expect(marked("/agenda/2013/02/")).toEqual(["2013-02-04"]);
  expect(marked("/agenda/2013/03/")).toEqual([]);
});

test("a cell shows whole words of a long title, which may be divided, and names its link by all of it", () => {
  const { site: long } = siteFrom({
    "formations/x.md":
      "---\ntitle: Planification stratégique et budget d'une petite équipe\ndate: 2013-01-05\nsummary: S\nsessions:\n  - { id: a, date: 2013-02-11 }\n---\nT\n",
  });
  const month = renderView(render, long, "agendaMonth", "/agenda/2013/02/");
  expect(month(".chip-words").text().replaceAll("\u00ad", "|")).toBe("Pla|ni|fi|ca|tion…");
  expect(month(".chip .hidden").text()).toBe("Planification stratégique et budget d’une petite équipe");
});

test("a session is shown on each of its days in the month", () => {
  expect(cell(11).text()).toContain("Un jour");
  expect([26, 27, 28].map((day) => cell(day).text().includes("Trois jours"))).toEqual([false, true, true]);
});

test("a session without a day is in the list but not in the grid", () => {
  expect(page("table").text()).not.toContain("Un mois");
  expect(page(".sessions").text()).toContain("Un mois");
});

test("what is cancelled is crossed out and said so, what takes place is not", () => {
  const { site: changed } = siteFrom({
    "formations/x.md":
      "---\ntitle: F\ndate: 2013-01-05\nsummary: S\nsessions:\n  - { id: a, date: 2013-02-11 }\n  - { id: b, date: 2013-02-12, status: cancelled }\n---\nT\n",
  });
  const month = renderView(render, changed, "agendaMonth", "/agenda/2013/02/");
  const chips = month(".chip").toArray();
  expect(chips.map((chip) => month(chip).text())).toEqual(["F", "Annulée : F"]);
  expect(chips.map((chip) => month(chip).is(".chip-cancelled:has(s)"))).toEqual([false, true]);
});
