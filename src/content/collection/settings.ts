/** Reads `site.yml`, `vocabulary.yml`, `people.yml` and `places.yml`: all optional, all validated like posts. */
import type { z } from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { ROUTES } from "../../routes.ts";
import { readYaml } from "../front-matter/read-yaml.ts";
import { BUILT_IN_KINDS, type Kind, listedKinds } from "../kinds.ts";
import type { MenuItem, Person, Place, Settings, Vocabulary, VocabularyTerm } from "../model.ts";
import { peopleSchema, placesSchema, siteSchema, vocabularySchema } from "../schema/site.ts";
import { type Check, validate } from "../schema/validate.ts";
import { readSource } from "./read-source.ts";

export interface SettingsFiles {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly problems: readonly Diagnostic[];
}

/** Reads and validates the settings files; `read` returns the bytes of one, or undefined when the folder has none. */
export function readSettings(read: (name: string) => Uint8Array | undefined): SettingsFiles {
  const problems: Diagnostic[] = [];
  const load = <S extends z.ZodType>(name: string, schema: S, empty: unknown): z.output<S> => {
    const bytes = read(name);
    const fallback = () => schema.parse(empty) as z.output<S>;
    if (bytes === undefined) return fallback();
    const source = readSource(name, bytes);
    problems.push(...source.problems);
    const yaml = readYaml(name, source.text);
    problems.push(...yaml.problems);
    if (yaml.data === undefined || yaml.data === null) return fallback();
    const check: Check = { file: name, at: yaml.at, problems };
    return validate(schema, yaml.data, check) ?? fallback();
  };
  const site = load("site.yml", siteSchema, {});
  const words = load("vocabulary.yml", vocabularySchema, {});
  const people = load("people.yml", peopleSchema, []);
  const places = load("places.yml", placesSchema, []);
  return {
    settings: completeSettings(site),
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

function completeSettings(site: z.output<typeof siteSchema>): Settings {
  const kinds = Object.values(BUILT_IN_KINDS);
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
