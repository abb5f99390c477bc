import { expect, test } from "vitest";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { noise } from "../noise.ts";
import { siteFrom } from "../site-from.ts";
import { withFolder } from "./folder.ts";

const article = (more: string, body: string) =>
  `---\ntitle: Salle\ndate: 2013-01-05\nsummary: Un résumé.\n${more}---\n\n${body}\n`;
const acting = '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x()</script></svg>';

test("un dessin qui contient un script est une erreur qui nomme le fichier et la ligne, à la barrière", async () => {
  const files = {
    "articles/a/index.md": article("image: { src: plan.svg, alt: Un plan }\n", "Texte."),
    "articles/a/plan.svg": acting,
  };
  await withFolder(files, (folder) => {
    const { problems } = loadContent(folder, "2013-02-01");
    expect(problems).toMatchObject([
      { code: "svg-dangereux", severity: "error", file: "articles/a/plan.svg", line: 2, message: /<script>/ },
    ]);
  });
});

test("même s’il est ailleurs et qu’un texte ne fait que le nommer; il n’est dit qu’une fois et n’est pas publié", () => {
  for (const body of ["![Un plan](../dessins/plan.svg)", "[Un plan](../dessins/plan.svg)"]) {
    const { site, problems } = siteFrom({
      "site.yml": "title: Essai\n",
      "articles/a/index.md": article("", body),
      "articles/b.md": article("", "[Le même plan](dessins/plan.svg)"),
      "articles/dessins/plan.svg": acting,
    });
    expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "svg-dangereux", file: "articles/dessins/plan.svg" },
    ]);
    expect(site.assets).toEqual([]);
  }
});

test("une image abîmée est une erreur à la ligne du texte qui la montre", async () => {
  const whole = await noise(400, 300).jpeg().toBuffer();
  const { problems } = siteFrom({
    "site.yml": "title: Essai\n",
    "articles/a/index.md": article(
      "image: {src: coupee.jpg, alt: Une salle}\n",
      "Texte.\n\n![Une salle](faux.png)\n\n![Une salle](IMG_1.heic)",
    ),
    "articles/a/coupee.jpg": whole.subarray(0, 4000),
    "articles/a/faux.png": "pas une image",
    "articles/a/IMG_1.heic": "photo",
  });
  expect(problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
    "articles/a/index.md:5 image-illisible",
    "articles/a/index.md:10 image-illisible",
    "articles/a/index.md:12 image-illisible",
  ]);
  expect(problems[2]?.message).toContain("HEIC");
});

test("un PNG nommé « .jpg » est une image comme une autre", async () => {
  const { problems } = siteFrom({
    "articles/a/index.md": article("", "![Une salle](salle.jpg)"),
    "articles/a/salle.jpg": await noise(400, 300).png().toBuffer(),
  });
  expect(problems).toEqual([]);
});
