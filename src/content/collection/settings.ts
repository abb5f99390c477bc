/** Reads `site.yml`, `vocabulary.yml`, `people.yml`, `places.yml` and `events.yml`: all optional, all validated like posts. */
import type { z } from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ROUTES } from "../../routes.ts";
import type { DeclaredEvent } from "../events/declared.ts";
import { readYaml, type YamlFile } from "../front-matter/read-yaml.ts";
import { BUILT_IN_KINDS, type Kind, listedKinds } from "../kinds.ts";
import type {
  MenuLink,
  Newsletter,
  Organisation,
  Person,
  Place,
  Settings,
  Theme,
  Vocabulary,
  VocabularyTerm,
} from "../model.ts";
import { eventsSchema } from "../schema/events.ts";
import { isBlank, pruned } from "../schema/pruned.ts";
import { peopleSchema } from "../schema/site/people.ts";
import { placesSchema } from "../schema/site/places.ts";
import { siteSchema, vocabularySchema } from "../schema/site.ts";
import { type Check, type Locate, problemAt, validate } from "../schema/validate.ts";
import { declaredEvents } from "./declared-events.ts";
import { kindsOf } from "./own-kinds.ts";
import { readSource } from "./read-source.ts";

export interface SettingsFiles {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  /** Where the keys of `people.yml` are. */
  readonly peopleAt: Locate;
  readonly places: readonly Place[];
  readonly events: readonly DeclaredEvent[];
  /** The keys of `site.yml` that name files, resolved once the files are listed. */
  readonly named: NamedFiles;
  readonly problems: readonly Diagnostic[];
}

/** Files named in `site.yml`, and where. */
export interface NamedFiles extends Pick<z.output<typeof siteSchema>, "logo" | "icon"> {
  readonly organisationLogo?: string;
  readonly partners: NonNullable<NonNullable<z.output<typeof siteSchema>["footer"]>["partners"]>;
  readonly at: Locate;
}

/** What a file says; without a check when there is nothing in it to place a problem at. */
interface Loaded<Keys> {
  readonly keys: Keys;
  readonly check?: Check;
}

/** Reads and validates the settings files; `read` returns the bytes of one, or undefined when the folder has none; examples in messages are of the year of `now`, `YYYY-MM-DD`. */
export function readSettings(read: (name: string) => Uint8Array | undefined, now: string): SettingsFiles {
  const problems: Diagnostic[] = [];
  const load = <S extends z.ZodType>(name: string, schema: S, empty: unknown): Loaded<z.output<S>> => {
    const bytes = read(name);
    const nothing = { keys: schema.parse(empty) as z.output<S> };
    if (bytes === undefined) return nothing;
    const source = readSource(name, bytes);
    problems.push(...source.problems);
    const yaml = readYaml(name, source.text);
    problems.push(...yaml.problems);
    if (yaml.data === undefined || yaml.data === null) return nothing;
    if (name === "site.yml") problems.push(...emptyDescription(name, yaml));
    const filled = pruned(yaml.data, isBlank);
    const check: Check = { file: name, at: (path, part) => yaml.at(filled.typedPath(path), part), problems, now };
    const { keys = nothing.keys, typedPath } = validate(schema, filled.data, check);
    return { keys, check: { ...check, at: (path, part) => check.at(typedPath(path), part) } };
  };
  const site = load("site.yml", siteSchema, {});
  const at = site.check?.at ?? nowhere;
  const { logo, icon, newsletter, organisation, footer } = site.keys;
  if (newsletter !== undefined && newsletterOf(newsletter) === undefined)
    problems.push(
      problemAt({ file: "site.yml", at }, ["newsletter"], "key", {
        code: "cle-manquante",
        message: "Il manque l’adresse de l’infolettre.",
        advice: "ajoutez `url: https://…` pour une page, ou `action: https://…` pour un formulaire",
      }),
    );
  const { keys: words } = load("vocabulary.yml", vocabularySchema, {});
  const { keys: people, check: peopleCheck } = load("people.yml", peopleSchema, []);
  const { keys: places } = load("places.yml", placesSchema, []);
  const events = load("events.yml", eventsSchema, []);
  const kinds = site.check === undefined ? Object.values(BUILT_IN_KINDS) : kindsOf(site.keys.kinds ?? [], site.check);
  const settings = completeSettings(site.keys, kinds);
  return {
    settings,
    named: {
      ...(logo === undefined ? {} : { logo }),
      ...(icon === undefined ? {} : { icon }),
      ...(organisation?.logo === undefined ? {} : { organisationLogo: organisation.logo }),
      partners: footer?.partners ?? [],
      at,
    },
    vocabulary: {
      categories: (words.categories ?? []).map(asTerm),
      tags: (words.tags ?? []).map(asTerm),
      synonyms: words.synonyms ?? [],
    },
    people,
    peopleAt: peopleCheck?.at ?? nowhere,
    places,
    events:
      events.check === undefined ? [] : declaredEvents(events.keys, events.check, people, places, settings.timezone),
    problems,
  };
}

/** An empty key is an absent one, except where readers would see what stands for it. */
function emptyDescription(file: string, { data, at }: YamlFile): readonly Diagnostic[] {
  const { description } = Object(data) as { readonly description?: unknown };
  if (description === undefined || !isBlank(description)) return [];
  return [
    problemAt({ file, at }, ["description"], "key", {
      code: "description-vide",
      severity: "warning",
      message: "La description du site est vide : les moteurs de recherche en montreraient une toute faite.",
      advice: "dites en une phrase ce que l’on trouve sur le site",
    }),
  ];
}

/** The lists of kinds, then the agenda. */
function defaultMenu(kinds: readonly Kind[]): readonly MenuLink[] {
  return [
    ...listedKinds(kinds).map(({ plural, url }) => ({ label: plural, url })),
    { label: "Agenda", url: ROUTES.agenda },
  ];
}

function completeSettings(site: z.output<typeof siteSchema>, kinds: readonly Kind[]): Settings {
  const title = site.title ?? "Site sans titre";
  const url = (site.url ?? "https://site.example").replace(/\/+$/u, "");
  const newsletter = newsletterOf(site.newsletter);
  return {
    title,
    description: site.description ?? "Formations, conférences, guides et articles.",
    url,
    language: site.language ?? "fr-CA",
    timezone: site.timezone ?? "America/Toronto",
    organisation: organisationOf(site.organisation ?? { name: title }),
    ...(site.admin === undefined
      ? {}
      : { admin: { repository: site.admin.repository, branch: site.admin.branch ?? "main" } }),
    ...(site.privacy === undefined ? {} : { privacy: site.privacy }),
    menu: (site.menu ?? defaultMenu(kinds)).map((item) => ({ items: [], ...item })),
    theme: themeOf(site.theme ?? {}),
    footer: { links: site.footer?.links ?? [], ...(site.footer?.text === undefined ? {} : { text: site.footer.text }) },
    ...(newsletter === undefined ? {} : { newsletter }),
    ...(site.license === undefined ? {} : { license: site.license }),
    kinds,
    epoch: site.epoch ?? { year: 2010, month: 1, day: 1 },
    permanentHost: site.calendarHost ?? new URL(url).host,
  };
}

/** A logo that is a file is the site's, found with the others. */
function organisationOf({ logo, ...organisation }: Organisation): Organisation {
  return logo !== undefined && /^https?:/iu.test(logo) ? { ...organisation, logo } : organisation;
}

function themeOf({ accent, ...kinds }: NonNullable<z.output<typeof siteSchema>["theme"]>): Theme {
  const named = Object.entries(kinds).flatMap(([kind, colour]) =>
    colour === undefined ? [] : [[kind, colour] as const],
  );
  return { ...(accent === undefined ? {} : { accent }), kinds: Object.fromEntries(named) };
}

function newsletterOf(keys: z.output<typeof siteSchema>["newsletter"]): Newsletter | undefined {
  if (keys?.action !== undefined) return { action: keys.action, field: keys.field ?? "email" };
  return keys?.url === undefined ? undefined : { url: keys.url };
}

const nowhere: Locate = () => ({ line: 1, column: 1, length: 1, excerpt: "", text: "" });

function asTerm(
  term: z.output<typeof vocabularySchema>["tags"] extends readonly (infer T)[] | undefined ? T : never,
): VocabularyTerm {
  return { ...term, synonyms: term.synonyms ?? [] };
}
