/** A state has one word, the same on the page and in calendars. */
import { expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { siteFrom } from "../site-from.ts";

test("a full session is « Complète » on its page and in its calendars, a full event « Complet »", () => {
  const { site, problems } = siteFrom(
    {
      "events.yml":
        "- id: salon\n  name: Salon Exemple\n  editions:\n    - {date: 2027-02-15, place: Salle 1, status: full}\n",
      "formations/t.md":
        "---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, date: 2027-01-15, place: Salle 1, status: full}\n---\n\nTexte.",
    },
    { now: "2027-01-05" },
  );
  expect(problems).toEqual([]);
  const pages = createPageRenderer(site);
  const calendar = [...calendarFiles(site)].find(({ path }) => path === "agenda.ics")?.content ?? "";
  const entryOf = (words: string) =>
    calendar
      .replaceAll("\r\n ", "")
      .split("BEGIN:VEVENT")
      .find((entry) => entry.includes(words)) ?? "";
  expect(pages.render("/formations/t/")?.html).toContain("Complète");
  expect(entryOf("SUMMARY:T")).toMatch(/\\nComplète\\n/u);
  expect(pages.render("/evenements/salon/")?.html).toContain("Complet");
  expect(entryOf("Salon Exemple")).toMatch(/\\nComplet\\n/u);
});
