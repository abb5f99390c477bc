import { expect, test } from "vitest";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { noise } from "../noise.ts";
import { siteFrom } from "../site-from.ts";
import { withFolder } from "./folder.ts";

const article = (more: string, body: string) =>
  `---\ntitle: Salle\ndate: 2013-01-05\nsummary: Un résumé.\n${more}---\n\n${body}\n`;
const acting = '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x()</script></svg>';

test("an SVG image with a script is an error of the content loader, with file and line", async () => {
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

test("an unsafe image in another folder is reported once when a post refers to it, and is not published", () => {
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

test("a damaged picture is an error at the line of the text that shows it", async () => {
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

test("a PNG named « .jpg » is accepted as a picture", async () => {
  const { problems } = siteFrom({
    "articles/a/index.md": article("", "![Une salle](salle.jpg)"),
    "articles/a/salle.jpg": await noise(400, 300).png().toBuffer(),
  });
  expect(problems).toEqual([]);
});
