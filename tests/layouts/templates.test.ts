import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PARTIALS } from "../../layouts/replaceable.tsx";
import { TEMPLATES } from "../../layouts/templates.ts";

test("every template of the folder is in the table, under the name of the pages that it renders", () => {
  const files = readdirSync("layouts/pages").filter((name) => name.endsWith(".11ty.tsx"));
  const names = Object.keys(TEMPLATES).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(names.map((name) => `${name}.11ty.tsx`).sort()).toEqual(files.sort());
  for (const [name, { data }] of Object.entries(TEMPLATES))
    expect(data.pagination).toMatchObject({ data: `site.views.${name}`, size: 1 });
});

test("a partial that a site may replace is one file that asks for it by the file’s own name", () => {
  for (const [name, component] of Object.entries(PARTIALS)) {
    const text = readFileSync(`layouts/partials/${name}.tsx`, "utf8");
    const found = new RegExp(`export const ${component} = replaceable\\(\\s*"([\\w-]+)"`, "u").exec(text)?.[1];
    expect(found, name).toBe(name);
  }
});
