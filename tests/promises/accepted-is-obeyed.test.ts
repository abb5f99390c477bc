/**
 * A key that is accepted is obeyed: each key of `site.yml`, `vocabulary.yml`, of people, places and events changes something that the site
 * publishes, and each key of a text that pages do not show changes what the checker says or where the text goes. The keys
 * of texts that pages do show are walked in `tests/content/one-declaration.test.ts`.
 */
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";
import type { z } from "zod";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { itemOf, type Shape, shapeOf, wordsOf } from "../../src/content/schema/blocks.ts";
import { eventsSchema } from "../../src/content/schema/events.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { peopleSchema } from "../../src/content/schema/site/people.ts";
import { placesSchema } from "../../src/content/schema/site/places.ts";
import { siteSchema, vocabularySchema } from "../../src/content/schema/site.ts";
import { adminConfig } from "../../src/output/admin/admin.ts";
import { brandFiles } from "../../src/output/brand/brand-files.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { searchCopy } from "../../src/output/search/search-copy.ts";
import { synonymsOf } from "../../src/output/search/synonyms.ts";
import { type Files, siteFrom } from "../site-from.ts";

const drawing = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><path fill="${fill}" d="M0 0h64v64H0z"/></svg>`;
const KINDS_FILES: Files = {
  "balados/un.md": "---\ntitle: Un balado\ndate: 2013-01-16\nsummary: S.\n---\n\nDu texte.\n",
};
const FILES: Files = {
  "formations/a.md":
    "---\ntitle: A\ndate: 2013-01-15\nsummary: S.\nplace: salle\nauthors: [camille]\nsessions: [{ id: un, date: 2013-03-01, start: 9 h, end: 16 h }]\n---\n\nDu texte.\n",
  "formations/sans-ville.md":
    "---\ntitle: B\ndate: 2013-01-14\nsummary: S.\nplace: chalet\nauthors: [camille]\n---\n\nDu texte.\n",
  "articles/presse.md":
    "---\ntitle: Presse\ndate: 2013-01-13\nsummary: S.\ncategories: [Imprimerie]\ntags: [Imprimerie]\n---\n\nUne linotype.\n",
  "logo.svg": drawing("#345"),
  "sombre.svg": drawing("#9bd"),
  "pages/contact.md": "---\ntitle: Contact\n---\n\nÉcrivez-nous.\n",
};
const PEOPLE = { id: "camille", name: "Camille Exemple" };
const PLACE = { id: "salle", name: "Salle Exemple", city: "Québec", address: "1, rue de l’Exemple" };

const SOCIAL = { label: "Mastodon", url: "https://exemple.org/@camille" };

const NO_ADMIN = { repository: { host: "github", name: "aucun" }, branch: "aucune" } as const;

/** Its presence asks for the icons and the shared picture. */
const BRANDED = "dessins.txt";

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
  around: object = {},
): Walked => {
  const walked = key(name, value, base, other);
  const held = (keys: object): Walked["with"] => ({ ...around, [block]: many ? [keys] : keys });
  return {
    without: held(walked.without),
    with: held(walked.with),
    ...(block === "kinds" ? { files: KINDS_FILES } : {}),
  };
};
const kind = (name: string, value: unknown, other?: unknown): Walked =>
  inside("kinds", name, value, { label: "Balado", plural: "Balados", base: "article" }, other, true);

const menuItem = (name: string, value: string, other: string): Walked => {
  const held = (tried: string) => ({
    menu: [{ label: "Nous", url: "/contact/", items: [{ label: "A", url: "/agenda/", [name]: tried }] }],
  });
  return { without: held(other), with: held(value) };
};
const LINK = { links: [{ label: "Nous", url: "/contact/" }] } as const;
const footerItem = (list: string, name: string, value: string, base: object, other?: string): Walked => {
  const walked = key(name, value, base, other);
  return { without: { footer: { [list]: [walked.without] } }, with: { footer: { [list]: [walked.with] } } };
};

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
  "kinds.color": kind("color", "#00636b"),
  "menu.items": inside(
    "menu",
    "items",
    [{ label: "Agenda", url: "/agenda/" }],
    { label: "Nous", url: "/contact/" },
    undefined,
    true,
  ),
  "menu.items.label": menuItem("label", "Agenda", "Calendrier"),
  "menu.items.url": menuItem("url", "/agenda/", "/archives/"),
  logo: key("logo", "logo.svg"),
  "logo.light": inside("logo", "light", "logo.svg", {}, "sombre.svg"),
  "logo.dark": inside("logo", "dark", "sombre.svg", { light: "logo.svg" }),
  icon: { ...key("icon", "logo.svg"), files: { [BRANDED]: "" } },
  theme: key("theme", { accent: "#00636b" }),
  ...Object.fromEntries(
    ["accent", "formation", "conference", "guide", "article"].map((name) => [
      `theme.${name}`,
      inside("theme", name, "#00636b", { [name === "accent" ? "guide" : "accent"]: "#7a3b00" }),
    ]),
  ),
  footer: key("footer", { text: "Un organisme." }),
  "footer.text": inside("footer", "text", "Un organisme.", LINK),
  "footer.links": inside("footer", "links", LINK.links, { text: "T" }),
  "footer.links.label": footerItem("links", "label", "Nous", LINK.links[0], "Elles"),
  "footer.links.url": footerItem("links", "url", "/contact/", LINK.links[0], "/agenda/"),
  "footer.partners": inside("footer", "partners", [{ name: "Fondation Exemple" }], { text: "T" }),
  "footer.partners.name": footerItem("partners", "name", "Fondation", {}, "Caisse"),
  "footer.partners.url": footerItem("partners", "url", "https://exemple.org/", { name: "F" }),
  "footer.partners.logo": footerItem("partners", "logo", "logo.svg", { name: "F", alt: "F" }),
  "footer.partners.alt": footerItem("partners", "alt", "Un arbre", { name: "F", logo: "logo.svg" }),
  newsletter: key("newsletter", { url: "https://infolettre.exemple.org/" }),
  "newsletter.url": inside("newsletter", "url", "https://infolettre.exemple.org/", {}, "https://autre.exemple.org/"),
  "newsletter.action": inside(
    "newsletter",
    "action",
    "https://infolettre.exemple.org/a",
    {},
    "https://autre.exemple.org/",
  ),
  "newsletter.field": inside("newsletter", "field", "COURRIEL", { action: "https://infolettre.exemple.org/a" }),
  admin: key("admin", { repository: "organisme/site" }),
  "admin.repository": inside("admin", "repository", "organisme/site", {}, "organisme/autre"),
  "admin.branch": inside("admin", "branch", "textes", { repository: "organisme/site" }),
  license: key("license", "CC BY 4.0"),
  epoch: key("epoch", "2011-01-01"),
  calendarHost: key("calendarHost", "conseil.example"),
};
const PERSON: Readonly<Record<string, Walked>> = {
  id: key("id", "camille", PEOPLE, "autre"),
  name: key("name", "Camille E.", PEOPLE),
  organisation: key("organisation", "Conseil Exemple", PEOPLE),
  url: key("url", "https://exemple.org/", PEOPLE),
  role: key("role", "Formatrice", PEOPLE),
  portrait: key("portrait", "logo.svg", PEOPLE),
  bio: key("bio", "Elle enseigne la phrase courte.", PEOPLE),
  links: key("links", [SOCIAL], PEOPLE),
  "links.label": inside("links", "label", "Mastodon", SOCIAL, "Ailleurs", true, PEOPLE),
  "links.url": inside("links", "url", "https://exemple.org/@c", SOCIAL, "https://exemple.org/@d", true, PEOPLE),
  email: key("email", "camille@exemple.org", PEOPLE),
  phone: key("phone", "819 555-0123", PEOPLE),
};
const VENUE: Readonly<Record<string, Walked>> = {
  id: key("id", "salle", PLACE, "autre"),
  name: key("name", "Grande salle", PLACE),
  address: key("address", "2, rue de l’Exemple", PLACE),
  city: key("city", "Rimouski", PLACE),
  region: key("region", "Bas-Saint-Laurent", PLACE),
  postalCode: key("postalCode", "G1K 0A1", PLACE),
  url: key("url", "https://salle.exemple.org/", PLACE),
  access: key("access", ["rampe"], PLACE),
  description: key("description", "Au deuxième étage.", PLACE),
  coordinates: key("coordinates", [46.81, -71.21], PLACE),
};

const EVENT = { id: "salon", name: "Salon exemple" };
const EDITION = { edition: "2e édition", date: "2013-11-19" };
/** A key of the one edition of an event. */
const edition = (name: string, value: unknown, base: object = EDITION, other?: unknown): Walked =>
  inside("editions", name, value, base, other, true, EVENT);
const way = (name: string, value: string, base: object = { url: "https://exemple.org/inscription" }): Walked => ({
  without: { ...EVENT, editions: [{ ...EDITION, registration: base }] },
  with: { ...EVENT, editions: [{ ...EDITION, registration: { ...base, [name]: value } }] },
});
const EVENTS: Readonly<Record<string, Walked>> = {
  id: key("id", "salon", EVENT, "autre"),
  name: key("name", "Salon des exemples", EVENT),
  synonyms: {
    ...key("synonyms", ["S.E."], EVENT),
    files: { "articles/s.md": "---\ntitle: T\ndate: 2013-01-15\nsummary: S.\nevent: S.E.\n---\n\nDu texte.\n" },
  },
  summary: key("summary", "Une journée par année.", EVENT),
  organizer: key("organizer", "Réseau Exemple", EVENT),
  place: key("place", "salle", EVENT),
  url: key("url", "https://salon.exemple.org/", EVENT),
  editions: key("editions", [EDITION], EVENT),
  "editions.edition": edition("edition", "2e édition", { date: "2013-11-19" }),
  "editions.date": edition("date", "automne 2013", { edition: "2013" }),
  "editions.endDate": edition("endDate", "2013-11-20"),
  "editions.start": edition("start", "9 h"),
  "editions.end": edition("end", "16 h", { ...EDITION, start: "9 h" }),
  "editions.hours": edition("hours", "9 h à 12 h et 13 h à 16 h"),
  "editions.zone": edition("zone", "America/Halifax", { ...EDITION, start: "9 h" }),
  "editions.place": edition("place", "salle"),
  "editions.online": edition("online", true),
  "editions.price": edition("price", "à partir de 95 $"),
  "editions.prices": edition("prices", ["150 $", "Membres : 100 $"]),
  "editions.seats": edition("seats", 200),
  "editions.seatsLeft": edition("seatsLeft", 3),
  "editions.registration": edition("registration", { email: "salon@exemple.org" }),
  "editions.registration.url": way("url", "https://exemple.org/autre"),
  "editions.registration.email": way("email", "salon@exemple.org"),
  "editions.registration.phone": way("phone", "819 555-0123"),
  "editions.registration.contact": way("contact", "la coordonnatrice"),
  "editions.registration.deadline": way("deadline", "2013-11-12"),
  "editions.status": edition("status", "full"),
  "editions.formerDate": edition("formerDate", "2013-11-12"),
  "editions.access": edition("access", ["rampe"]),
  "editions.url": edition("url", "https://salon.exemple.org/2013/"),
  "editions.updated": edition("updated", "2013-02-04"),
};

/** Every key of a schema, blocks before their keys: `organisation`, `organisation.name`… */
function keysOf(schema: z.ZodType, path = ""): readonly string[] {
  const shape: Shape = shapeOf(itemOf(schema) ?? schema);
  return Object.entries(shape).flatMap(([name, field]) => [`${path}${name}`, ...keysOf(field, `${path}${name}.`)]);
}

const published = new Map<string, Promise<string>>();
afterEach(() => published.clear());

/** As `publish`; many keys are compared with the same site. */
function publishedWith(files: Files): Promise<string> {
  const id = JSON.stringify(files);
  const known = published.get(id) ?? publish(files);
  published.set(id, known);
  return known;
}

/** Everything that is published, the forms of the in-browser editor, and what the checker says. */
async function publish(files: Files): Promise<string> {
  const { site, problems } = siteFrom({ ...FILES, ...files });
  const renderer = createPageRenderer(site);
  const pages = Object.values(site.views).flatMap((views) =>
    views.map(({ url }: { readonly url: string }) => `${url}\n${renderer.render(url)?.html}`),
  );
  // Icons and the shared picture are slow to draw: only where nothing else changes.
  const drawn = files[BRANDED] === undefined ? [] : await brandFiles(site);
  const brand = drawn.map(({ path, bytes }) => ({ path, content: Buffer.from(bytes).toString("hex") }));
  const others = [...publishedFiles(site), ...brand].map(({ path, content }) => `${path}\n${content}`);
  const said = problems.map(({ code, file, message }) => `${code} ${file} ${message}`);
  return [
    ...pages,
    ...others,
    JSON.stringify(adminConfig(site, { ...(site.settings.admin ?? NO_ADMIN), folder: "content" })),
    ...said,
    ...pages.map((html) => searchCopy(html, synonymsOf(site.vocabulary)) ?? ""),
  ].join("\n");
}

const TERM = { label: "Imprimerie" } as const;
const VOCABULARY: Readonly<Record<string, Walked>> = {
  categories: key("categories", [{ label: "Autre chose" }]),
  ...Object.fromEntries(
    (["categories", "tags"] as const).flatMap((list) =>
      Object.entries({
        label: "Imprimeries",
        slug: "presses",
        description: "De l’encre.",
        synonyms: ["typographie"],
        replacedBy: "Reliure",
      }).map(([name, value]) => [`${list}.${name}`, inside(list, name, value, TERM, undefined, true)]),
    ),
  ),
  tags: key("tags", [{ label: "imprimerie" }]),
  synonyms: key("synonyms", ["linotype, composeuse"]),
};

const FILES_WALKED = [
  { file: "site.yml", schema: siteSchema, table: SITE, many: false },
  { file: "vocabulary.yml", schema: vocabularySchema, table: VOCABULARY, many: false },
  { file: "people.yml", schema: peopleSchema, table: PERSON, many: true },
  { file: "places.yml", schema: placesSchema, table: VENUE, many: true },
  { file: "events.yml", schema: eventsSchema, table: EVENTS, many: true },
] as const;

test.each(FILES_WALKED)(
  "every key of $file changes something that is published",
  async ({ file, schema, table, many }) => {
    expect(keysOf(schema).filter((name) => table[name] === undefined)).toEqual([]);
    expect(Object.keys(table).filter((name) => !keysOf(schema).includes(name))).toEqual([]);
    const written = (keys: object): string => stringify(many ? [keys] : keys);
    const idle: string[] = [];
    for (const [name, { without, with: tried, files }] of Object.entries(table)) {
      const before = await publishedWith({ ...files, [file]: written(without) });
      if (before === (await publishedWith({ ...files, [file]: written(tried) }))) idle.push(name);
    }
    expect(idle).toEqual([]);
  },
  180_000,
);

/** Keys of texts that no page shows: a text without the key, and with it. */
const UNSHOWN: Readonly<Record<string, readonly [before: Files, after: Files]>> = (() => {
  const post = (path: string, keys: string): Files => ({
    [path]: `---\ntitle: T\ndate: 2013-01-15\n${keys}---\n\nDu texte.\n`,
  });
  const IMPORTED = "imported: 0123456789abcdef foire@partenaire.example\n";
  const guide = (list: string): Files => ({
    "guides/g.md": `---\ntitle: G\ndate: 2013-01-15\nsummary: S.\nlists: [${list}]\n---\n\n## Deux conseils\n\n1. A\n2. B\n\n## Trois pas\n\n1. C\n2. D\n3. E\n`,
  });
  return {
    ignore: [post("articles/x.md", ""), post("articles/x.md", "ignore: [resume-manquant]\n")],
    layout: [post("divers/x.md", ""), post("divers/x.md", "layout: guide\n")],
    type: [post("divers/x.md", ""), post("divers/x.md", "type: guide\n")],
    imported: [
      { ...post("articles/x.md", IMPORTED), ...post("articles/y.md", "") },
      { ...post("articles/x.md", IMPORTED), ...post("articles/y.md", IMPORTED) },
    ],
    "lists.title": [
      guide("{ title: Deux conseils, kind: conseils, count: 2 }"),
      guide("{ title: Trois pas, kind: conseils, count: 2 }"),
    ],
  };
})();

test("every key of a text that no page shows changes where the text goes or what the checker says", async () => {
  const unshown = (schema: z.ZodType, path = ""): readonly string[] =>
    Object.entries(shapeOf(itemOf(schema) ?? schema)).flatMap(([name, field]) => [
      ...(wordsOf(field).unshown === undefined ? [] : [`${path}${name}`]),
      ...unshown(field, `${path}${name}.`),
    ]);
  const keys = new Set(Object.values(SCHEMAS).flatMap((schema) => unshown(schema)));
  expect([...keys].sort()).toEqual(Object.keys(UNSHOWN).sort());
  for (const [name, [before, after]] of Object.entries(UNSHOWN))
    expect(await publishedWith(before), name).not.toBe(await publishedWith(after));
}, 180_000);
