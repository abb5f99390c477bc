import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedFiles } from "../../src/output/files.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { fourGroups } from "../output/four-groups.ts";
import { siteFrom } from "../site-from.ts";

// Golden files of the machine-readable output for the training of four groups: others rely on it, so any change must be deliberate.
const { site } = siteFrom(fourGroups());
const files = new Map([...publishedFiles(site)].map(({ path, content }) => [path, String(content)]));
const golden = (name: string) =>
  readFileSync(new URL(`../fixtures/four-groups/${name}`, import.meta.url), "utf8").replaceAll("\r\n", "\n");

test.each(["agenda-a-confirmer.ics", "formations.json", "next-rebuild.json"])("%s equals the approved file", (name) => {
  expect(files.get(name)?.replaceAll("\r\n", "\n")).toBe(golden(name));
});

test("the structured data of the page equal the approved file", () => {
  const view = site.views.post.find(({ url }) => url === "/formations/medias-sociaux/");
  expect(view && JSON.parse(jsonLd(site, view))).toEqual(JSON.parse(golden("structured-data.json")));
});
