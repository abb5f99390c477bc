/**
 * A key that is accepted is obeyed: each key of `site.yml`, of people and of places changes something that the site
 * publishes, and each key of a text that pages do not show changes what the checker says or where the text goes. The keys
 * of texts that pages do show are walked in `tests/content/one-declaration.test.ts`.
 */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { z } from "zod";
import { createPageRenderer } from "../../src/cli/dev-server/printer.ts";
import { itemOf, type Shape, shapeOf, wordsOf } from "../../src/content/schema/blocks.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { peopleSchema, placesSchema, siteSchema } from "../../src/content/schema/site.ts";
import { adminConfig } from "../../src/output/admin/admin.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { type Files, siteFrom } from "../site-from.ts";

const KINDS_FILES: Files = {
  "balados/un.md": "---\ntitle: Un balado\ndate: 2013-01-16\nsummary: S.\n---\n\nDu texte.\n",
};
const FILES: Files = {
  "formations/a.md":
    "---\ntitle: A\ndate: 2013-01-15\nsummary: S.\nplace: salle\nauthors: [camille]\nsessions: [{ id: un, date: 2013-03-01, start: 9 h, end: 16 h }]\n---\n\nDu texte.\n",
  "formations/sans-ville.md":
    "---\ntitle: B\ndate: 2013-01-14\nsummary: S.\nplace: chalet\nauthors: [camille]\n---\n\nDu texte.\n",
  "pages/contact.md": "---\ntitle: Contact\n---\n\nÉcrivez-nous.\n",
};
const PEOPLE = { id: "camille", name: "Camille Exemple" };
const PLACE = { id: "salle", name: "Salle Exemple", city: "Québec", address: "1, rue de l’Exemple" };

interface Walked {
  readonly without: Readonly<Record<string, unknown>>;
  readonly with: Readonly<Record<string, unknown>>;
  readonly files?: Files;
}
/** A value for a key of a block, in place of another or of none. */
const key = (name: string, value: unknown, base: object = {}, other?: unknown): Walked => ({
  without: { ...base, ...(other === undefined ? {} : { [name]: other }) },
  with: { ...base, [name]: value },
});
/** The same for a key of a block of the file, or of the one element of a list. */
const inside = (
  block: string,
  name: string,
  value: unknown,
  base: object = {},
  other?: unknown,
  many = false,
): Walked => {
  const walked = key(name, value, base, other);
  const held = (keys: object): Walked["with"] => ({ [block]: many ? [keys] : keys });
  return {
    without: held(walked.without),
    with: held(walked.with),
    ...(block === "kinds" ? { files: KINDS_FILES } : {}),
  };
};
const kind = (name: string, value: unknown, other?: unknown): Walked =>
  inside("kinds", name, value, { label: "Balado", plural: "Balados", base: "article" }, other, true);

/** What to try for each key of `site.yml`. */
const SITE: Readonly<Record<string, Walked>> = {
  title: key("title", "Le site du Conseil Exemple"),
  description: key("description", "Ce que fait le conseil"),
  url: key("url", "https://exemple.org/"),
  language: key("language", "fr-FR"),
  timezone: key("timezone", "America/Vancouver"),
  organisation: key("organisation", { name: "Conseil Exemple" }),
  "organisation.name": inside("organisation", "name", "Conseil Exemple", {}, "Autre conseil"),
  "organisation.url": inside("organisation", "url", "https://exemple.org/", { name: "C" }),
  "organisation.logo": inside("organisation", "logo", "https://exemple.org/logo.png", { name: "C" }),
  "organisation.email": inside("organisation", "email", "bonjour@exemple.org", { name: "C" }),
  "organisation.phone": inside("organisation", "phone", "819 555-0123", { name: "C" }),
  "organisation.address": inside("organisation", "address", "1, rue de l’Exemple", { name: "C" }),
  privacy: key("privacy", { title: "la direction", email: "vie@exemple.org" }),
  "privacy.title": inside("privacy", "title", "la direction", { email: "vie@exemple.org" }, "le conseil"),
  "privacy.email": inside("privacy", "email", "vie@exemple.org", { title: "la direction" }, "a@exemple.org"),
  menu: key("menu", [{ label: "Écrire", url: "/contact/" }]),
  "menu.label": inside("menu", "label", "Écrire", { url: "/contact/" }, "Joindre", true),
  "menu.url": inside("menu", "url", "/contact/", { label: "Écrire" }, "/agenda/", true),
  kinds: { ...key("kinds", [{ label: "Balado", plural: "Balados", base: "article" }]), files: KINDS_FILES },
  "kinds.label": kind("label", "Épisode", "Balado"),
  "kinds.plural": { ...kind("plural", "Émissions", "Balados") },
  "kinds.base": kind("base", "guide", "article"),
  "kinds.folder": kind("folder", "sons"),
  "kinds.intro": kind("intro", "Nos épisodes."),
  "kinds.required": kind("required", ["source"]),
  epoch: key("epoch", "2011-01-01"),
  calendarHost: key("calendarHost", "conseil.example"),
};
const PERSON: Readonly<Record<string, Walked>> = {
  id: key("id", "camille", PEOPLE, "autre"),
  name: key("name", "Camille E.", PEOPLE),
  organisation: key("organisation", "Conseil Exemple", PEOPLE),
  url: key("url", "https://exemple.org/", PEOPLE),
};
const VENUE: Readonly<Record<string, Walked>> = {
  id: key("id", "salle", PLACE, "autre"),
  name: key("name", "Grande salle", PLACE),
  address: key("address", "2, rue de l’Exemple", PLACE),
  city: key("city", "Rimouski", PLACE),
  region: key("region", "Bas-Saint-Laurent", PLACE),
  postalCode: key("postalCode", "G1K 0A1", PLACE),
  url: key("url", "https://salle.exemple.org/", PLACE),
};

/** Every key of a schema, blocks before their keys: `organisation`, `organisation.name`… */
function keysOf(schema: z.ZodType, path = ""): readonly string[] {
  const shape: Shape = shapeOf(itemOf(schema) ?? schema);
  return Object.entries(shape).flatMap(([name, field]) => [`${path}${name}`, ...keysOf(field, `${path}${name}.`)]);
}

/** Everything that is published, the forms of the in-browser editor, and what the checker says. */
function publishedWith(files: Files): string {
  const { site, problems } = siteFrom({ ...FILES, ...files });
  const printer = createPageRenderer(site);
  const pages = Object.values(site.views).flatMap((views) =>
    views.map(({ url }: { readonly url: string }) => `${url}\n${printer.print(url)?.html}`),
  );
  const others = [...publishedFiles(site)].map(({ path, content }) => `${path}\n${content}`);
  const said = problems.map(({ code, file, message }) => `${code} ${file} ${message}`);
  return [...pages, ...others, JSON.stringify(adminConfig(site, { folder: "content" })), ...said].join("\n");
}

const FILES_WALKED = [
  { file: "site.yml", schema: siteSchema, table: SITE, many: false },
  { file: "people.yml", schema: peopleSchema, table: PERSON, many: true },
  { file: "places.yml", schema: placesSchema, table: VENUE, many: true },
] as const;

test.each(FILES_WALKED)(
  "every key of $file changes something that is published",
  ({ file, schema, table, many }) => {
    expect(keysOf(schema).filter((name) => table[name] === undefined)).toEqual([]);
    expect(Object.keys(table).filter((name) => !keysOf(schema).includes(name))).toEqual([]);
    const written = (keys: object): string => stringify(many ? [keys] : keys);
    const idle = Object.entries(table).filter(([, { without, with: tried, files }]) => {
      const [before, after] = [without, tried].map((keys) => publishedWith({ ...files, [file]: written(keys) }));
      return before === after;
    });
    expect(idle.map(([name]) => name)).toEqual([]);
  },
  60_000,
);

/** Keys of texts that no page shows: a text without the key, and with it. */
const UNSHOWN: Readonly<Record<string, readonly [before: Files, after: Files]>> = (() => {
  const post = (path: string, keys: string): Files => ({
    [path]: `---\ntitle: T\ndate: 2013-01-15\n${keys}---\n\nDu texte.\n`,
  });
  const guide = (list: string): Files => ({
    "guides/g.md": `---\ntitle: G\ndate: 2013-01-15\nsummary: S.\nlists: [${list}]\n---\n\n## Deux conseils\n\n1. A\n2. B\n\n## Trois pas\n\n1. C\n2. D\n3. E\n`,
  });
  return {
    ignore: [post("articles/x.md", ""), post("articles/x.md", "ignore: [resume-manquant]\n")],
    layout: [post("divers/x.md", ""), post("divers/x.md", "layout: guide\n")],
    type: [post("divers/x.md", ""), post("divers/x.md", "type: guide\n")],
    "lists.title": [
      guide("{ title: Deux conseils, kind: conseils, count: 2 }"),
      guide("{ title: Trois pas, kind: conseils, count: 2 }"),
    ],
    "lists.count": [
      guide("{ title: Deux conseils, kind: conseils, count: 2 }"),
      guide("{ title: Deux conseils, kind: conseils, count: 3 }"),
    ],
  };
})();

test("every key of a text that no page shows changes where the text goes or what the checker says", () => {
  const unshown = (schema: z.ZodType, path = ""): readonly string[] =>
    Object.entries(shapeOf(itemOf(schema) ?? schema)).flatMap(([name, field]) => [
      ...(wordsOf(field).unshown === undefined ? [] : [`${path}${name}`]),
      ...unshown(field, `${path}${name}.`),
    ]);
  const keys = new Set(Object.values(SCHEMAS).flatMap((schema) => unshown(schema)));
  expect([...keys].sort()).toEqual(Object.keys(UNSHOWN).sort());
  const idle = Object.entries(UNSHOWN).filter(
    ([, [without, tried]]) => publishedWith(without) === publishedWith(tried),
  );
  expect(idle.map(([name]) => name)).toEqual([]);
}, 60_000);
