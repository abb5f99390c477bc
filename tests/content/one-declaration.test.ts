/** A field is declared once: everything generated from it follows, and its value is shown. A failure says which file to change next. */
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { BUILT_IN_KINDS } from "../../src/content/kinds.ts";
import type { Base } from "../../src/content/model.ts";
import { itemOf, type Shape, shapeOf, wordsOf } from "../../src/content/schema/blocks.ts";
import { COMMON } from "../../src/content/schema/common.ts";
import { schemaAt } from "../../src/content/schema/json.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { schemaFiles } from "../../src/content/schema/schema-files.ts";
import { withTables } from "../../src/content/schema/tables.ts";
import { adminConfig } from "../../src/output/admin/admin.ts";
import type { Field } from "../../src/output/admin/model.ts";
import { MORE } from "../../src/output/admin/post-format.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { ROUTES } from "../../src/routes.ts";
import { type Files, siteFrom } from "../site-from.ts";

type Path = readonly string[];

interface Declared {
  readonly kind: Base;
  readonly path: Path;
  readonly field: Shape[string];
  /** Why the field, or its block, is not shown. */
  readonly unshown?: string | undefined;
}

/** Every field of a kind, blocks before their keys. */
function fieldsOf(kind: Base): readonly Declared[] {
  const under = (shape: Shape, path: Path, reason?: string): readonly Declared[] =>
    Object.entries(shape).flatMap(([key, field]) => {
      const unshown = wordsOf(field).unshown ?? reason;
      const keys = shapeOf(itemOf(field) ?? field);
      return [{ kind, path: [...path, key], field, unshown }, ...under(keys, [...path, key], unshown)];
    });
  return under(SCHEMAS[kind].def.shape, []);
}

const ALL = (Object.keys(BUILT_IN_KINDS) as Base[]).flatMap(fieldsOf);
const COMMON_KEYS = new Set(Object.keys(COMMON));
/** The fields that a kind declares itself; the common ones are shown the same way in every kind, and tested in two. */
const SHOWN_IN = ALL.filter(({ kind, path: [top = ""] }) => !COMMON_KEYS.has(top) || /^(?:article|page)$/.test(kind));

const fileOf = ({ kind, path: [top = "", inner] }: Declared) => {
  if (COMMON_KEYS.has(top)) return "src/content/schema/common.ts";
  if (top === "event") return "src/content/schema/event.ts";
  return `src/content/schema/${top === "sessions" && inner !== undefined ? "session" : kind}.ts`;
};
const nameOf = ({ kind, path }: Declared) => `${path.join(".")} (${kind})`;

/** What to do for each field that fails. */
const left = (fields: readonly Declared[], passes: (field: Declared) => boolean, advice: (field: Declared) => string) =>
  fields.filter((field) => !passes(field)).map((field) => `${nameOf(field)}: ${advice(field)}`);

describe("the schema declares everything about a field", () => {
  test.each(["description", "label", "example", "form"] as const)("its %s", (word) => {
    const todo = left(
      ALL,
      ({ field }) => Boolean(wordsOf(field)[word]),
      (field) => `write its \`${word}\` in the .meta({ … }) of ${fileOf(field)}`,
    );
    expect(todo).toEqual([]);
  });

  test("an example that its own reader accepts", () => {
    const todo = left(
      ALL,
      ({ field }) => field.safeParse(parse(wordsOf(field).example ?? "")).success,
      (field) => `its reader refuses its \`example\` (${fileOf(field)})`,
    );
    expect(todo).toEqual([]);
  });

  test("a French alias means one key of a block", () => {
    const twice = ALL.filter(({ field }) => Object.keys(shapeOf(itemOf(field) ?? field)).length > 0).flatMap(
      (block) => {
        const said = Object.values(shapeOf(itemOf(block.field) ?? block.field)).flatMap(
          (each) => wordsOf(each).aliases ?? [],
        );
        return said.filter((word, index) => said.indexOf(word) !== index).map((word) => `${nameOf(block)}: ${word}`);
      },
    );
    expect(twice).toEqual([]);
  });
});

describe("what is generated from the schema includes each field", () => {
  const guide = withTables(readFileSync("docs/guide-de-redaction.md", "utf8"));
  const openGuide = readFileSync("docs/donnees-ouvertes.md", "utf8");
  const { collections } = adminConfig(siteFrom({}).site, {
    folder: "content",
    repository: { host: "github", name: "organisme/site" },
    branch: "main",
  });

  test("the editors’ guide", () => {
    const todo = left(
      ALL,
      ({ path }) => guide.includes(`\n| \`${path.at(-1)}\` | `),
      () => "its block has no table: add one in src/content/schema/tables.ts and in docs/guide-de-redaction.md",
    );
    expect(todo).toEqual([]);
  });

  test("the JSON Schema", () => {
    const todo = left(
      ALL,
      ({ kind, path }) =>
        schemaAt(JSON.parse(schemaFiles()[`${kind}.json`] ?? ""), path).description?.includes("Exemple") === true,
      () => "src/content/schema/schema-files.ts leaves it out",
    );
    expect(todo).toEqual([]);
  });

  test("the form of the in-browser editor", () => {
    const todo = left(
      ALL,
      ({ kind, path, field }) => {
        let fields: readonly Field[] | undefined = collections
          .find(({ name }) => name === BUILT_IN_KINDS[kind].folder)
          // Folded fields are keys like the others.
          ?.fields.flatMap((shown) => (shown.name === MORE ? (shown.fields ?? []) : [shown]));
        let found: Field | undefined;
        for (const key of path) {
          found = fields?.find(({ name }) => name === key);
          fields = found?.fields;
        }
        // The date of a page is in its file name.
        if (kind === "page" && path.join() === "date") return found === undefined;
        return found?.widget === "hidden" || (found?.label !== undefined && found.label === wordsOf(field).label);
      },
      () => "src/output/admin/fields.ts leaves it out",
    );
    expect(todo).toEqual([]);
  });

  test("the page on open data lists the open fields", () => {
    const todo = left(
      ALL,
      ({ path, field }) => wordsOf(field).open !== true || openGuide.includes(`\`${path.at(-1)}\``),
      () => "name it in the table of docs/donnees-ouvertes.md",
    );
    expect(todo).toEqual([]);
  });
});

describe("the value of a field is shown", async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#345" } })
    .jpeg()
    .toBuffer();
  const published = publisher(photo);

  test.each(Object.keys(BUILT_IN_KINDS) as Base[])(
    "in a post of the kind %s",
    (kind) => {
      const todo = left(
        SHOWN_IN.filter((field) => field.kind === kind),
        (declared) => declared.unshown !== undefined || changes(declared, published),
        (field) =>
          `nothing published changes with it: show it in a layout (the sheet of a training is practical-sheet.tsx), or say in ${fileOf(field)} why not (\`unshown\`)`,
      );
      expect(todo).toEqual([]);
    },
    120_000,
  );

  test("only fields that are not shown have a reason not to be", () => {
    const excused = SHOWN_IN.filter(({ unshown }) => unshown !== undefined);
    expect(excused.filter((declared) => changes(declared, published)).map(nameOf)).toEqual([]);
    expect(excused.length).toBeGreaterThan(0);
  }, 120_000);
});

/** The days on which the site is built, before and after the days of the examples. */
const DAYS = ["2013-02-01", "2028-01-01"];

/** True when the value of the example changes a byte of what is published, alone or among all the others. */
function changes(declared: Declared, published: Published): boolean {
  const { kind, path, field } = declared;
  const { example = "", choices = {} } = wordsOf(field);
  // One value of a choice may be the default.
  const values = [parse(example), ...Object.keys(choices)];
  return [false, true].some((whole) => {
    const keys = around(kind, path.slice(0, -1), whole);
    return values.some((value) => isSeen(declared, keys, value, published));
  });
}

type Published = (kind: Base, keys: object, now: string) => string | undefined;

function isSeen(declared: Declared, keys: object, value: unknown, published: Published): boolean {
  const { kind, path, field } = declared;
  // Nothing is published without a required key: change its value instead.
  const other = isNeeded(declared) ? withValue(keys, path, otherThan(value, field)) : without(keys, path);
  return DAYS.some((now) => {
    const [before, after] = [published(kind, other, now), published(kind, withValue(keys, path, value), now)];
    return before !== undefined && after !== undefined && before !== after;
  });
}

function isNeeded({ kind, path, field }: Declared): boolean {
  if (path.join() === "date") return BUILT_IN_KINDS[kind].isDated;
  return wordsOf(field).needed === true || !field.safeParse(undefined).success;
}

/** Another value of the same form. */
function otherThan(value: unknown, field: Shape[string]): unknown {
  const { form = "" } = wordsOf(field);
  if (typeof value === "number") return value + 1;
  if (form === "nom au pluriel") return "conditions";
  if (form === "date") return "2013-01-21";
  return form === "fichier ou adresse Web" ? "salle.jpg" : `${String(value)} autre`;
}

/** The keys of a post: the required ones, or all; with the blocks on the path. */
function around(kind: Base, path: Path, whole: boolean): Readonly<Record<string, unknown>> {
  const block = (shape: Shape, [next, ...rest]: Path): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(shape).flatMap(([key, field]): (readonly [string, unknown])[] => {
        if (key === next) return [[key, listed(field, block(shapeOf(itemOf(field) ?? field), rest))]];
        const isBase = wordsOf(field).needed === true || !field.safeParse(undefined).success;
        // These would hide the post, or are not set by its author.
        const hides = /^(?:draft|publishOn|expires|noindex|robots|ignore|layout|type)$/.test(key);
        // The dates of an event that comes back take the place of its one date.
        const replaces = key === "sessions" && Object.hasOwn(shape, "edition");
        return isBase || (whole && !hides && !replaces) ? [[key, parse(wordsOf(field).example ?? "")]] : [];
      }),
    );
  // A session with only a date inherits the rest from its training.
  const bare = kind === "formation" && !whole ? { sessions: [{ id: "groupe-1", date: "2013-03-15" }] } : {};
  return { date: "2013-01-20", ...bare, ...block(SCHEMAS[kind].def.shape, path) };
}

const listed = (field: Shape[string], block: object) => (itemOf(field) === undefined ? block : [block]);

function withValue(keys: object, path: Path, value: unknown): object {
  const [key = "", ...rest] = path;
  const held = (keys as Readonly<Record<string, unknown>>)[key];
  if (rest.length === 0) return { ...keys, [key]: value };
  const inner = Array.isArray(held) ? [withValue(held[0], rest, value)] : withValue(held as object, rest, value);
  return { ...keys, [key]: inner };
}

function without(keys: object, [key = "", ...rest]: Path): object {
  const { [key]: held, ...others } = keys as Readonly<Record<string, unknown>>;
  if (rest.length === 0) return others;
  return { ...keys, [key]: Array.isArray(held) ? [without(held[0], rest)] : without(held as object, rest) };
}

/** Everything published for one post with these keys, as one text; the other posts are link targets. */
function publisher(photo: Uint8Array) {
  const known = new Map<string, string | undefined>();
  const pdf = "%PDF-1.7\n%%EOF\n";
  const film = Buffer.from("\0\0\0\x18ftypisom");
  return (kind: Base, keys: object, now: string): string | undefined => {
    const folder = `${BUILT_IN_KINDS[kind].folder}/essai`;
    const post = `---\n${stringify(keys)}---\n\nUn texte.\n\n## Quinze conseils\n\n${"1. Lire.\n".repeat(15)}`;
    const id = `${kind} ${now} ${post}`;
    const files: Files = {
      [`${folder}/index.md`]: post,
      ...Object.fromEntries(["affiche.jpg", "salle.jpg"].map((name) => [`${folder}/${name}`, photo])),
      ...Object.fromEntries(["plan.pdf", "formulaire.pdf", "guide.pdf"].map((name) => [`${folder}/${name}`, pdf])),
      [`${folder}/entrevue.mp4`]: film,
      // Finds a page by its permanent id.
      "pages/autre.md": "---\ntitle: Autre page\nrelated: [web-2-0-2013]\n---\n\nUn texte.\n",
      "articles/l-intranet-1-0.md": "---\ntitle: L’intranet 1.0\ndate: 2012-01-10\n---\n\nUn texte.\n",
      "articles/intranet-2.md":
        "---\ntitle: L’intranet 2\ndate: 2012-01-11\nseries: { title: Intranet, part: 2 }\n---\n\nUn texte.\n",
    };
    if (!known.has(id)) known.set(id, textOf(files, now));
    return known.get(id);
  };
}

/** Undefined when the post is refused, e.g. for a session with an end and no start. */
function textOf(written: Files, now: string): string | undefined {
  const { site, problems } = siteFrom(written, { now });
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  const renderer = createPageRenderer(site);
  const pages = Object.values(site.views).flatMap((views) =>
    views.map(({ url }: { readonly url: string }) => renderer.render(url)?.html),
  );
  // Open data are generated from the schema and are not shown on the site.
  const files = [...publishedFiles(site)].filter(({ path }) => path !== ROUTES.openData.slice(1));
  return [...pages, ...files.map(({ path, content }) => `${path}\n${content}`)].join("\n");
}
