import { expect, test } from "vitest";
import { eventFacts, postFacts } from "../../src/site/search-facts.ts";
import { siteFrom } from "../site-from.ts";

/** The values of the filters of a training, and its keys for sorting. */
function facts(sessions: string, head = "", now = "2026-12-01") {
  const { site } = siteFrom(
    {
      "formations/a.md": `---\ntitle: A\ndate: 2026-11-02\nsummary: R.\n${head}sessions:\n${sessions}---\n\nTexte.\n`,
    },
    { now },
  );
  const [post] = site.posts;
  if (post === undefined) throw new Error("the training is not listed");
  const { filters, sortDate, nextDate, date } = postFacts(site, post);
  const values = (group: string) => filters.filter(([name]) => name === group).map(([, value]) => value);
  return {
    sortDate,
    nextDate,
    date,
    years: values("annee"),
    months: values("mois"),
    prices: values("prix"),
    coming: values("avenir"),
  };
}

test("a training is found by the months when it takes place, and when it was announced", () => {
  const { years, months } = facts(
    "  - id: a\n    date: 2027-01-30\n    endDate: 2027-03-02\n  - id: b\n    date: 2027-05\n",
  );
  expect(years).toEqual(["2026", "2027"]);
  expect(months).toEqual(["2026-11", "2027-01", "2027-02", "2027-03", "2027-05"]);
});

test("a season gives its year, and no month", () => {
  const { years, months } = facts("  - id: a\n    date: automne 2028\n");
  expect(years).toEqual(["2026", "2028"]);
  expect(months).toEqual(["2026-11"]);
});

test("it is told by its next day, else by the last one; what comes next is sorted by its day, a month after its days", () => {
  const sessions = "  - id: a\n    date: 2026-12-05\n  - id: b\n    date: 2027-03\n";
  expect(facts(sessions)).toMatchObject({ sortDate: "2026-12-05", nextDate: "2026-12-05", coming: ["oui"] });
  expect(facts(sessions, "", "2026-12-10")).toMatchObject({ sortDate: "2027-03-01", nextDate: "2027-03-99" });
  expect(facts(sessions, "", "2027-06-01")).toMatchObject({ sortDate: "2027-03-01", nextDate: undefined, coming: [] });
  const cancelled = "  - id: a\n    date: 2026-12-05\n    status: cancelled\n";
  expect(facts(cancelled)).toMatchObject({ sortDate: "2026-11-02", nextDate: undefined, coming: [] });
});

test.each([
  ["price: gratuit\n", ["Gratuit"]],
  ["price: 150 $\n", ["Payant"]],
  ["price: gratuit pour les membres, 40 $ pour les autres\n", ["Payant"]],
  ["price: contribution volontaire\n", []],
  ["price: à confirmer\n", []],
  ["", []],
])("%j is sorted under %j", (head, prices) => {
  expect(facts("  - id: a\n    date: 2027-03-15\n", head).prices).toEqual(prices);
});

test.each(["article", "conference"])("an event is found where it takes place, by its %s as by its page", (kind) => {
  const { site } = siteFrom(
    {
      [`${kind}s/a.md`]: "---\ntitle: A\ndate: 2026-11-02\nsummary: R.\nevent: Salon exemple 2027\n---\n\nTexte.\n",
      "places.yml": "- id: quai\n  name: Quai des Bulles\n  city: Saint-Exemple\n",
      "events.yml":
        '- id: salon-exemple\n  name: Salon exemple\n  editions:\n    - edition: "2027"\n      date: 2027-03-12\n      place: quai\n      online: true\n',
    },
    { now: "2026-12-01" },
  );
  const [post] = site.posts;
  const [event] = site.events;
  if (post === undefined || event === undefined) throw new Error("the event is not listed");
  const where = ({ filters }: Pick<ReturnType<typeof postFacts>, "filters">) =>
    filters.filter(([group]) => group === "lieu").map(([, value]) => value);
  expect(where(postFacts(site, post))).toEqual(["Saint-Exemple", "En ligne"]);
  expect(where(eventFacts(site, event))).toEqual(["Saint-Exemple", "En ligne"]);
});

test("a result says the season that a training names, never a month that nobody gave", () => {
  const season = "  - id: a\n    date: automne 2028\n";
  expect(facts(season)).toMatchObject({ date: "automne 2028", sortDate: "2028-09-01" });
  expect(facts(`${season}  - id: b\n    date: 2027-03-15\n`).date).toBe("15\u00a0mars 2027");
});

test.each([
  ["2026-12-01", "12\u00a0mars 2027"],
  ["2027-04-01", "automne 2028"],
  ["2029-06-01", "automne 2028"],
])("on %s, an event is told by the edition that it announces: %s", (now, date) => {
  const { site } = siteFrom(
    {
      "articles/a.md": "---\ntitle: A\ndate: 2026-11-02\nsummary: R.\n---\n\nTexte.\n",
      "events.yml":
        '- id: salon-exemple\n  name: Salon exemple\n  editions:\n    - edition: "2026"\n      date: 2026-03-14\n    - edition: "2027"\n      date: 2027-03-12\n    - edition: "2028"\n      date: automne 2028\n',
    },
    { now },
  );
  const [event] = site.events;
  if (event === undefined) throw new Error("the event is not listed");
  expect(eventFacts(site, event).date).toBe(date);
});
