/** The configuration and the HTML page of the in-browser editor (Sveltia CMS), generated from the content schemas. */

import { escapeAttribute, escapeText } from "entities";
import type { z } from "zod";
import type { Kind } from "../../content/kinds.ts";
import type { AdminSettings } from "../../content/model.ts";
import { eventsSchema } from "../../content/schema/events.ts";
import { type JsonSchema, jsonOf } from "../../content/schema/json.ts";
import { SCHEMAS } from "../../content/schema/kinds.ts";
import { peopleSchema } from "../../content/schema/site/people.ts";
import { placesSchema } from "../../content/schema/site/places.ts";
import { siteSchema, vocabularySchema } from "../../content/schema/site.ts";
import { ROUTES } from "../../routes.ts";
import type { Site } from "../../site/model.ts";
import { absolute, href } from "../../site/urls.ts";
import { type FieldChoices, fieldsOf } from "./fields.ts";
import { inFormOrder } from "./form-order.ts";
import type { CmsConfig, CollectionFile, EntryCollection, Field } from "./model.ts";
import { formatName } from "./post-format.ts";

/** `admin` of the site's settings, and where its texts are. */
export interface AdminOptions extends AdminSettings {
  /** The content folder from the root of the repository, e.g. `content`. */
  readonly folder: string;
}

/** The whole configuration, as JSON. */
export function adminConfig(site: Site, { repository, branch, folder }: AdminOptions): CmsConfig {
  const choices: FieldChoices = { categories: site.categories.map(({ label }) => label), now: site.now };
  return {
    load_config_file: false,
    backend: {
      name: repository.host,
      repo: repository.name,
      branch,
      auth_methods: ["token"],
      commit_messages: {
        create: "Ajoute {{collection}} : {{slug}}",
        update: "Modifie {{collection}} : {{slug}}",
        delete: "Supprime {{collection}} : {{slug}}",
        uploadMedia: "Ajoute le fichier {{path}}",
        deleteMedia: "Supprime le fichier {{path}}",
      },
    },
    app_title: `${site.settings.title} – rédaction`,
    site_url: absolute(site, "/"),
    logo: { src: href(site, ROUTES.icon), show_in_header: false },
    media_folder: `${folder}${ROUTES.attachments.slice(0, -1)}`,
    public_folder: ROUTES.attachments.slice(0, -1),
    slug: { encoding: "ascii", clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true, yaml: { quote: "none" } },
    editor: { preview: false },
    collections: site.settings.kinds.map((kind) => collection(kind, folder, choices)),
    singletons: settingsFiles(folder, choices),
  };
}

function collection(kind: Kind, root: string, choices: FieldChoices): EntryCollection {
  const { base, folder, label, plural, intro, icon, isDated } = kind;
  return {
    name: folder,
    label: plural,
    label_singular: label,
    description: intro,
    icon,
    folder: `${root}/${folder}`,
    // The extension, « md », comes with the format.
    format: formatName(folder),
    // Posts are files or folders with their pictures; new ones are folders.
    nested: { depth: 2 },
    meta: { path: { index_file: "index" } },
    media_folder: "",
    public_folder: "",
    create: true,
    slug: {
      template: "{{title}}",
      editable: ["create"],
      hint: "La fin de l’adresse, sans accent ni espace. Elle ne changera plus.",
    },
    summary: isDated ? "{{title}} ({{date}})" : "{{title}}",
    sortable_fields: isDated
      ? { fields: ["date", "title"], default: { field: "date", direction: "descending" } }
      : ["title"],
    fields: inFormOrder(
      fieldsOf(jsonOf(SCHEMAS[base]), choices).flatMap((field) => asKind(field, kind)),
      kind,
      BODY,
    ),
  };
}

const BODY: Field = {
  name: "body",
  label: "Texte",
  widget: "markdown",
  required: false,
  modes: ["raw"],
  hint: "En Markdown : ## pour un titre, - pour une liste, [texte](adresse) pour un lien.",
};

/**
 * Requires what the kind requires. A form does not show the file name, which may carry the date, so it has a date field
 * of its own. The field has no default: Sveltia would add it to existing posts too.
 */
function asKind(field: Field, { isDated, required }: Kind): readonly Field[] {
  // A new text is a draft; one that exists says what it is (`post-format.ts`).
  if (field.name === "draft") return [{ ...field, default: true }];
  if (required.includes(field.name)) return [{ ...field, required: true }];
  if (field.name !== "date") return [field];
  return isDated ? [{ ...field, required: true }] : [];
}

function settingsFiles(root: string, choices: FieldChoices): CollectionFile[] {
  const file = (name: string, label: string, icon: string, fields: CollectionFile["fields"]): CollectionFile => ({
    name,
    label,
    icon,
    file: `${root}/${name}.yml`,
    format: "yaml",
    media_folder: `/${root}`,
    public_folder: "",
    fields,
  });
  const blocks = (schema: z.ZodType): CollectionFile["fields"] =>
    fieldsOf(jsonOf(schema), { ...choices, categories: [] }, "site");
  const list = (label: string, schema: z.ZodType): CollectionFile["fields"] => [
    {
      name: "list",
      label,
      widget: "list",
      root: true,
      summary: "{{fields.name}}",
      collapsed: true,
      fields: fieldsOf(itemsOf(jsonOf(schema)), choices, "settings"),
    },
  ];
  return [
    file("site", "Réglages du site", "settings", blocks(siteSchema)),
    file("vocabulary", "Vocabulaire", "label", blocks(vocabularySchema)),
    file("people", "Personnes", "group", list("Personnes", peopleSchema)),
    file("places", "Lieux", "location_on", list("Lieux", placesSchema)),
    file("events", "Événements", "event", list("Événements", eventsSchema)),
  ];
}

function itemsOf(schema: JsonSchema): JsonSchema {
  return schema.items ?? schema;
}

/** The CSP (Level 3) of the editor's page: requests to the repository's host and blobs of its own. Kept apart from the policy of the site's pages. */
export function adminPolicy({ repository }: Pick<AdminOptions, "repository">): string {
  const hosts =
    repository.host === "gitlab"
      ? { api: "https://gitlab.com", pictures: "https://gitlab.com https://secure.gravatar.com" }
      : {
          api: "https://api.github.com",
          pictures: "https://avatars.githubusercontent.com",
        };
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    // The editor's components write their own styles.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${hosts.pictures}`,
    "media-src 'self' blob:",
    "frame-src blob:",
    `connect-src 'self' blob: data: ${hosts.api}`,
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** `admin/index.html`: in French, `noindex`, with its own CSP. `script` is the name of the script file in the same folder. */
export function adminPage(site: Site, options: AdminOptions, script: string): string {
  return `<!doctype html>
<html lang="${escapeAttribute(site.settings.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(adminPolicy(options))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeText(site.settings.title)} – rédaction</title>
</head>
<body>
<noscript>La rédaction dans le navigateur demande JavaScript. Le site, lui, s’en passe.</noscript>
<script type="module" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}
