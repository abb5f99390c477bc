import { expect, test } from "vitest";
import { render as renderPerson } from "../../layouts/pages/person.11ty.tsx";
import { render as renderPlace } from "../../layouts/pages/place.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const { site } = siteFrom({
  "people.yml": "- { id: camille, name: Camille Exemple }\n",
  "places.yml": "- { id: salle, name: Salle Exemple, city: Québec }\n",
  "formations/a.md":
    "---\ntitle: A\ndate: 2012-09-01\nsummary: S.\ntrainers: [camille]\nplace: salle\nsessions: [{ id: un, date: 2012-10-01 }]\n---\n\nDu texte.\n",
});

test("what a person gave and what took place somewhere have a small picture, lazy and sized, in the colour of their kind", () => {
  const pages = [
    renderView(renderPerson, site, "person", [...site.people.values()][0]?.url ?? ""),
    renderView(renderPlace, site, "place", [...site.places.values()][0]?.url ?? ""),
  ];
  for (const page of pages) {
    expect(page(".traces > .card-formation .card-picture img").attr()).toMatchObject({
      alt: "",
      loading: "lazy",
      width: /^\d+$/.exec(page(".traces img").attr("width") ?? "")?.[0],
      height: /^\d+$/.exec(page(".traces img").attr("height") ?? "")?.[0],
    });
    expect(page(".traces > li").length).toBe(1);
  }
});
