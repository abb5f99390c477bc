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
  ).toEqual(["", "", "", "", "", "1", "2"]);
  expect(page("td .month-day")).toHaveLength(28);
});

test("a session is shown on each of its days in the month", () => {
  expect(cell(11).text()).toContain("Un jour");
  expect([26, 27, 28].map((day) => cell(day).text().includes("Trois jours"))).toEqual([false, true, true]);
});

test("a session without a day is in the list but not in the grid", () => {
  expect(page("table").text()).not.toContain("Un mois");
  expect(page(".sessions").text()).toContain("Un mois");
});
