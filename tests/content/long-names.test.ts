/** Names too long for a disk: those that editors type are refused at their line, those made from words are cut. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pictureJobs } from "../../src/images/picture-files.ts";
import { publishedAddresses } from "../../src/output/published-addresses.ts";
import { noise } from "../noise.ts";
import { runHere } from "../run-here.ts";
import { type Files, folderFrom, siteFrom } from "../site-from.ts";

const LONGEST = 255;
const text = (more: string) => `---\ntitle: Un titre\ndate: 2013-01-10\nsummary: Un résumé.\n${more}\n---\nUn texte.\n`;
const [latin, accents, chinese] = ["a".repeat(300), "é".repeat(200), "訓".repeat(150)];

test.each<[string, Files, string]>([
  ["an old URL", { "articles/x.md": text(`aliases: [/${latin}/]`) }, "articles/x.md:5"],
  ["an old URL with accents", { "articles/x.md": text(`aliases: [/${accents}/]`) }, "articles/x.md:5"],
  [
    "an old URL with many folders",
    { "articles/x.md": text(`aliases: [${"/abcdefghi".repeat(120)}/]`) },
    "articles/x.md:5",
  ],
  ["a URL", { "articles/x.md": text(`url: /${latin}/`) }, "articles/x.md:5"],
  ["a slug", { "articles/x.md": text(`slug: ${latin}`) }, "articles/x.md:5"],
  ["a redirect", { "articles/x.md": text(""), "redirects.txt": `\n/${latin}/ → /articles/x/\n` }, "redirects.txt:2"],
  [
    "the URL of a tag",
    { "articles/x.md": text(""), "vocabulary.yml": `tags:\n  - { label: A, slug: ${latin} }\n` },
    "vocabulary.yml:2",
  ],
])("%s that is too long is refused at its line", (_, files, position) => {
  const errors = siteFrom(files).problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, line }) => `${file}:${line}`)).toEqual([position]);
});

const long = async (): Promise<Files> => ({
  "articles/x/index.md": text(
    `tags: [${latin}, ${accents}, ${chinese}, ${chinese}訓]\ncategories: [${chinese}]\nauthors: [${latin}, ${accents}]\nseries: { title: ${chinese}, part: 1 }`,
  ).replace("Un texte.", `![Une image](${"b".repeat(250)}.jpg) [Un document](${"c".repeat(250)}.pdf)`),
  [`articles/x/${"b".repeat(250)}.jpg`]: await noise(1300, 800).jpeg({ quality: 80 }).toBuffer(),
  [`articles/x/${"c".repeat(250)}.pdf`]: "%PDF-1.4\n%%EOF\n",
  [`articles/${"d".repeat(250)}.md`]: text(""),
});

test("names made from long words and long files are cut and stay unique", async () => {
  const { site } = siteFrom(await long());
  const urls = [...publishedAddresses(site).keys(), ...pictureJobs(site).keys(), ...site.assets.map(({ url }) => url)];
  for (const name of urls.flatMap((url) => url.split("/")))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(LONGEST);
  expect(new Set(site.tags.map(({ url }) => url)).size).toBe(4);
});

test("a site with long names is built", async () => {
  const output = join(folderFrom({}), "site");
  const content = folderFrom(await long());
  const { code, stderr } = await runHere("build", "--content", content, "--output", output, "--now", "2013-02-01");
  expect(stderr).not.toContain("ENAMETOOLONG");
  expect(code, stderr).toBe(0);
  expect(readFileSync(join(output, "articles/x/index.html"), "utf8")).toContain(chinese);
});
