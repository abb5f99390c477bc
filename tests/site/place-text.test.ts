import { expect, test } from "vitest";
import type { Place } from "../../src/content/model.ts";
import { venueText } from "../../src/site/place-text.ts";

const MRC: Place = {
  id: "mrc",
  name: "MRC de L’Érable",
  address: "1783, avenue Saint-Édouard",
  city: "Plessisville",
  postalCode: "G6L 3S7",
};

test.each<readonly [Place, string | undefined, string]>([
  [MRC, undefined, "MRC de L’Érable, 1783, avenue Saint-Édouard, Plessisville G6L⍽3S7"],
  [MRC, "Québec", "MRC de L’Érable, 1783, avenue Saint-Édouard, Plessisville (Québec) G6L⍽3S7"],
  [{ id: "", name: "Centre des congrès de Québec", city: "Québec" }, undefined, "Centre des congrès de Québec"],
  [
    { id: "", name: "Centre des congrès de Québec", city: "Québec" },
    "Québec",
    "Centre des congrès de Québec, Québec (Québec)",
  ],
  [{ id: "", name: "MRC de L’Érable", region: "Centre-du-Québec" }, "Québec", "MRC de L’Érable, Centre-du-Québec"],
  [{ id: "", name: "Salle" }, undefined, "Salle"],
])("a venue is on one line, without repetition", (place, province, expected) => {
  expect(venueText(place, province).replaceAll("\u00a0", "⍽")).toBe(expected);
});
