import { expect, test } from "vitest";
import { render as renderAgenda } from "../../layouts/pages/agenda.11ty.tsx";
import { render } from "../../layouts/pages/event.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const { site } = siteFrom(
  {
    "site.yml":
      "title: Le Relais\ndescription: Un site.\nurl: https://relais.example\norganisation: { name: Le Relais }\n",
    "events.yml": `- id: foire
  name: Foire exemple
  editions:
    - { date: 2011-05-01 }
    - { date: 2012-05-01 }
    - { date: 2013-05-01 }
    - { date: 2014-05-01 }
  organizer: Le Relais
- { id: salon, name: Salon exemple, organizer: Un autre, editions: [{ date: 2014-05-01 }] }
`,
  },
  { now: "2013-02-01" },
);

test("the next edition comes first, then those after it, then the past, newest first", () => {
  const page = renderView(render, site, "event", "/evenements/foire/");
  const titles = page(".edition-title")
    .toArray()
    .map((title) => page(title).text());
  expect(titles.map((title) => /\d{4}/.exec(title)?.[0])).toEqual(["2013", "2014", "2012", "2011"]);
});

test("the agenda names who organises an event when it is another than the publisher, and says what it is", () => {
  const page = renderView(renderAgenda, site, "agenda", "/agenda/");
  const facts = page(".session-facts")
    .toArray()
    .map((list) => page(list).text());
  expect(facts).toEqual(["Organisation\u00a0: Un autre"]);
});
