/** Generates the tables of fields of the editors' guide from the schemas: one per block of keys. */
import { applyTypographyToPieces } from "../../locale/fr/typography.ts";
import { COMMON, commonSchema } from "./common.ts";
import { eventsSchema } from "./events.ts";
import { isNeeded, type JsonSchema, jsonOf, keysOf, schemaAt } from "./json.ts";
import { SCHEMAS } from "./kinds.ts";
import { peopleSchema } from "./site/people.ts";
import { placesSchema } from "./site/places.ts";
import { siteSchema, vocabularySchema } from "./site.ts";

interface Table {
  readonly schema: JsonSchema;
  /** Keys to show; all of them when absent. */
  readonly only?: (key: string) => boolean;
}

const isOwn = (key: string): boolean => !Object.hasOwn(COMMON, key);

/** Returns every table that the guide may include, by the name in its marker. */
function allTables(): Readonly<Record<string, Table>> {
  const formation = jsonOf(SCHEMAS.formation);
  const conference = jsonOf(SCHEMAS.conference);
  const guide = jsonOf(SCHEMAS.guide);
  const article = jsonOf(SCHEMAS.article);
  const common = jsonOf(commonSchema);
  const site = jsonOf(siteSchema);
  const events = jsonOf(eventsSchema);
  const vocabulary = jsonOf(vocabularySchema);
  const under = (schema: JsonSchema, ...path: readonly string[]): Table => ({ schema: schemaAt(schema, path) });
  return {
    commun: { schema: common },
    image: under(common, "image"),
    serie: under(common, "series"),
    source: under(common, "source"),
    formation: { schema: formation, only: isOwn },
    seance: under(formation, "sessions"),
    inscription: under(formation, "registration"),
    documents: under(formation, "documents"),
    conference: { schema: conference, only: isOwn },
    evenement: under(conference, "event"),
    video: under(conference, "video"),
    article: { schema: article, only: isOwn },
    guide: { schema: guide, only: isOwn },
    document: under(guide, "document"),
    liste: under(guide, "lists"),
    site: { schema: site },
    organisation: under(site, "organisation"),
    responsable: under(site, "privacy"),
    menu: under(site, "menu"),
    sorte: under(site, "kinds"),
    logo: under(site, "logo"),
    couleurs: under(site, "theme"),
    pied: under(site, "footer"),
    partenaire: under(site, "footer", "partners"),
    infolettre: under(site, "newsletter"),
    vocabulaire: { schema: vocabulary },
    terme: under(vocabulary, "categories"),
    personne: { schema: jsonOf(peopleSchema) },
    lien: under(jsonOf(peopleSchema), "links"),
    lieu: { schema: jsonOf(placesSchema) },
    evenements: { schema: events },
    edition: under(events, "editions"),
  };
}

/** Renders the Markdown table of one block of keys: key, form, meaning, example; a required key is marked. */
function tableText({ schema, only = () => true }: Table): string {
  const rows = Object.entries(keysOf(schema))
    .filter(([key]) => only(key))
    .map(([key, field]) => {
      const example = field.example === undefined ? "" : `\`${field.example}\``;
      const words = `${field.description ?? ""}${isNeeded(key, schema) && !/nécessaire/iu.test(field.description ?? "") ? ". Nécessaire." : ""}`;
      return `| \`${key}\` | ${[field.form ?? "", words, example].map(cell).join(" | ")} |`;
    });
  return ["| Clé | Forme | Ce qu’elle dit | Exemple |", "|---|---|---|---|", ...rows].join("\n");
}

/** Applies Quebec typography, except between backquotes. */
function cell(text: string): string {
  const pieces = text.replaceAll("|", "\\|").split(/(`[^`]*`)/u);
  const hidden = pieces.map((piece, index) => (index % 2 === 0 ? piece : "\ufffc"));
  return applyTypographyToPieces(hidden)
    .map((piece, index) => (index % 2 === 0 ? piece : (pieces[index] ?? "")))
    .join("");
}

const MARKED = /(<!-- champs:([a-z]+) -->\n)[\s\S]*?(<!-- fin -->)/gu;

/** Returns the guide with every table between `<!-- champs:nom -->` and `<!-- fin -->` regenerated; throws on an unknown table name. */
export function withTables(guide: string): string {
  const tables = allTables();
  return guide.replace(MARKED, (_, start: string, name: string, end: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`No table of fields is named ${name}: ${Object.keys(tables).join(", ")}`);
    return `${start}\n${tableText(table)}\n\n${end}`;
  });
}

/** Returns the names of the tables, for a test that the guide includes them all. */
export function tableNames(): readonly string[] {
  return Object.keys(allTables());
}
