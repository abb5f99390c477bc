/** Reads `site.yml`, `vocabulary.yml`, `people.yml` and `places.yml`: all optional, all validated like posts. */
import type { z } from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ROUTES } from "../../routes.ts";
import { readYaml } from "../front-matter/read-yaml.ts";
import { BUILT_IN_KINDS, type Kind, listedKinds } from "../kinds.ts";
import type { MenuItem, Person, Place, Settings, Vocabulary, VocabularyTerm } from "../model.ts";
import { peopleSchema, placesSchema, siteSchema, vocabularySchema } from "../schema/site.ts";
import { type Check, validate } from "../schema/validate.ts";
import { kindsOf } from "./own-kinds.ts";
import { readSource } from "./read-source.ts";

export interface SettingsFiles {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly problems: readonly Diagnostic[];
}

/** What a file says; without a check when there is nothing in it to place a problem at. */
interface Loaded<Keys> {
  readonly keys: Keys;
  readonly check?: Check;
}

/** Reads and validates the settings files; `read` returns the bytes of one, or undefined when the folder has none. */
export function readSettings(read: (name: string) => Uint8Array | undefined): SettingsFiles {
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
    const check: Check = { file: name, at: yaml.at, problems };
    return { keys: validate(schema, yaml.data, check) ?? nothing.keys, check };
  };
  const site = load("site.yml", siteSchema, {});
  const { keys: words } = load("vocabulary.yml", vocabularySchema, {});
  const { keys: people } = load("people.yml", peopleSchema, []);
  const { keys: places } = load("places.yml", placesSchema, []);
  const kinds = site.check === undefined ? Object.values(BUILT_IN_KINDS) : kindsOf(site.keys.kinds ?? [], site.check);
  return {
    settings: completeSettings(site.keys, kinds),
    vocabulary: { categories: (words.categories ?? []).map(asTerm), tags: (words.tags ?? []).map(asTerm) },
    people,
    places,
    problems,
  };
}

/** The lists of kinds, then the agenda. */
function defaultMenu(kinds: readonly Kind[]): readonly MenuItem[] {
  return [
    ...listedKinds(kinds).map(({ plural, url }) => ({ label: plural, url })),
    { label: "Agenda", url: ROUTES.agenda },
  ];
}

function completeSettings(site: z.output<typeof siteSchema>, kinds: readonly Kind[]): Settings {
  const title = site.title ?? "Babillard";
  const url = (site.url ?? "https://babillard.example").replace(/\/+$/u, "");
  return {
    title,
    description: site.description ?? "Formations, conférences, guides et articles.",
    url,
    language: site.language ?? "fr-CA",
    timezone: site.timezone ?? "America/Toronto",
    organisation: site.organisation ?? { name: title },
    ...(site.privacy === undefined ? {} : { privacy: site.privacy }),
    menu: site.menu ?? defaultMenu(kinds),
    kinds,
    epoch: site.epoch ?? { year: 2010, month: 1, day: 1 },
    permanentHost: site.calendarHost ?? new URL(url).host,
  };
}

function asTerm(
  term: z.output<typeof vocabularySchema>["tags"] extends readonly (infer T)[] | undefined ? T : never,
): VocabularyTerm {
  return { ...term, synonyms: term.synonyms ?? [] };
}
