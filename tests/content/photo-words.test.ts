/** What to write for a picture, a film or a person that lacks something is what their block takes. */
import { expect, test } from "vitest";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { folderFrom } from "../site-from.ts";

function adviceOn(keys: string): readonly string[] {
  const text = `---\ntitle: T\ndate: 2013-01-15\nsummary: S.\nevent: { name: Salon exemple, date: 2013-01-10 }\n${keys}\n---\n\nTexte.\n`;
  const files = { "site.yml": "title: S\n", "conferences/2013-01-15-a.md": text };
  return loadContent(folderFrom(files), "2013-02-01").problems.flatMap(({ code, advice }) =>
    code === "fichier-introuvable" ? [] : `${code} ${advice}`,
  );
}

test("the text of a picture that is a name alone goes into its block", () => {
  expect(adviceOn("photos: [a.jpg]")).toEqual(["image-sans-alt écrivez `{src: a.jpg, alt: ce que montre l’image}`"]);
  expect(adviceOn("image: { src: a.jpg }")).toEqual(["image-sans-alt ajoutez `alt: ce que montre l’image`"]);
});

test("the name of a file is not made an address", () => {
  const [advice] = adviceOn("video: { title: Un film, url: film.mp4 }");
  expect(advice).toMatch(/^url-invalide une adresse qui commence par/u);
});

test("the title of a person is not that of the text", () => {
  const [advice] = adviceOn("speakers:\n  - name: Camille Exemple\n    title: directrice");
  expect(advice).toContain("choisissez parmi `name`, `organisation`, `url`");
});
