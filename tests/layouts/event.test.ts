import { expect, test } from "vitest";
import { render as renderAgenda } from "../../layouts/pages/agenda.11ty.tsx";
import { render } from "../../layouts/pages/event.11ty.tsx";
import { render as renderHome } from "../../layouts/pages/home.11ty.tsx";
import { render as renderPost } from "../../layouts/pages/post.11ty.tsx";
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

test("a text that names the first day alone of an edition says all its days", () => {
  const { site: told } = siteFrom({
    "events.yml": "- { id: foire, name: Foire exemple, editions: [{ date: 2013-05-01, endDate: 2013-05-03 }] }\n",
    "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\nevent: { name: foire, date: 2013-05-01 }\n---\nT\n",
  });
  const page = renderView(renderPost, told, "post", "/articles/a/");
  expect(page(".facts-line time").first().text()).toBe("du 1er au 3\u00a0mai 2013");
});

test("the home page leads to a training that comes next and has no way to register", () => {
  const { site: bare } = siteFrom({
    "formations/a.md":
      "---\ntitle: A\ndate: 2013-01-05\nsummary: S\nsessions:\n  - { id: a, date: 2013-02-12 }\n---\nT\n",
  });
  const page = renderView(renderHome, bare, "home", "/");
  expect(page(".hero .button").text()).toBe("Voir la formation");
  expect(page(".hero .button").attr("href")).toBe("/formations/a/#session-a");
});
