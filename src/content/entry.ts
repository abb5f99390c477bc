/** A checked draft → an entry of the model: people, places and files are looked up, sessions completed. */
import { ignoreDirectivesOf } from "../diagnostics/ignore-directives.ts";
import type { DraftEntry } from "./draft-entry.ts";
import type { EntryContext } from "./entry-context.ts";
import type { Reference } from "./fields/people.ts";
import { hidesFromSearch } from "./fields/robots.ts";
import { KINDS } from "./kinds.ts";
import type { DocumentLink, Entry, EntryBase, EventRef, NamedLink, Person, Picture, Registration } from "./model.ts";
import type { ArticleKeys, ConferenceKeys, FormationKeys, GuideKeys } from "./schema/kinds.ts";
import { completeSessions } from "./sessions.ts";
import type { Taxonomy } from "./terms.ts";
import { problemAt } from "./validate.ts";

/** Completes one entry; missing local files and unknown references are added to the draft's problems. */
export function completeEntry(draft: DraftEntry, context: EntryContext): Entry {
  const base = baseOf(draft, context);
  const date = draft.date;
  if (draft.kind === "page" || date === undefined)
    return { ...base, kind: "page", ...(date === undefined ? {} : { date }) };
  if (draft.kind === "formation") {
    const keys = draft.keys as FormationKeys;
    const place = keys.place && context.places.find(keys.place, draft.check, ["place"]);
    const registration = keys.registration && registrationOf(draft, context, keys.registration);
    const {
      sessions: _,
      trainers,
      funders,
      organizer,
      documents,
      audience,
      prerequisites,
      bring,
      price,
      seats,
      language,
    } = keys;
    return {
      ...base,
      kind: "formation",
      date,
      sessions: completeSessions(draft, keys, place, context),
      trainers: peopleOf(draft, context, trainers, "trainers"),
      audience: audience ?? [],
      prerequisites: prerequisites ?? [],
      bring: bring ?? [],
      funders: (funders ?? []).map((funder) => bodyOf(context, funder)),
      documents: (documents ?? []).map((document, index) => documentOf(draft, context, document, ["documents", index])),
      ...(price === undefined ? {} : { price }),
      ...(seats === undefined ? {} : { seats }),
      ...(place === undefined ? {} : { place }),
      ...(language === undefined ? {} : { language }),
      ...(organizer === undefined ? {} : { organizer: bodyOf(context, organizer) }),
      ...(registration === undefined ? {} : { registration }),
      ...eventPart(draft, context, keys),
    };
  }
  if (draft.kind === "conference") {
    const keys = draft.keys as ConferenceKeys;
    const { speakers, video, photos } = keys;
    return {
      ...base,
      kind: "conference",
      date,
      speakers: peopleOf(draft, context, speakers, "speakers"),
      photos: (photos ?? []).map((photo, index) => pictureOf(draft, context, photo, ["photos", index])),
      ...eventPart(draft, context, keys),
      ...(video === undefined ? {} : { video }),
    };
  }
  if (draft.kind === "guide") {
    const { document, lists } = draft.keys as GuideKeys;
    const { file, ...words } = document ?? { title: "" };
    const asset = file === undefined ? undefined : assetOf(draft, context, file, ["document", "file"]);
    return {
      ...base,
      kind: "guide",
      date,
      lists: (lists ?? []).map((list, index) => ({ ...list, line: draft.lineOf(["lists", index]) })),
      ...(document === undefined ? {} : { document: { ...words, ...(asset === undefined ? {} : { asset }) } }),
    };
  }
  return { ...base, kind: "article", date, ...eventPart(draft, context, draft.keys as ArticleKeys) };
}

function baseOf(draft: DraftEntry, context: EntryContext): EntryBase {
  const { keys } = draft;
  return {
    id: keys.id ?? `${KINDS[draft.kind].folder}/${draft.name.slug || draft.slug}`,
    slug: draft.slug,
    url: draft.url,
    file: draft.file,
    title: draft.title,
    categories: labelsOf(context, "categories", keys.categories),
    tags: labelsOf(context, "tags", keys.tags),
    authors: peopleOf(draft, context, keys.authors, "authors"),
    related: keys.related ?? [],
    aliases: keys.aliases ?? [],
    draft: draft.hiddenBy !== undefined,
    ...(draft.hiddenBy === undefined || draft.hiddenBy === "draft" ? {} : { hiddenBy: draft.hiddenBy }),
    ignoreDirectives: ignoreDirectivesOf(draft),
    body: draft.body,
    bodyLine: draft.bodyLine,
    beside: context.assets.beside(draft.file),
    ...(keys.updated === undefined ? {} : { updated: keys.updated }),
    ...(keys.summary === undefined ? {} : { summary: keys.summary }),
    ...(keys.image === undefined ? {} : { image: pictureOf(draft, context, keys.image, ["image"]) }),
    ...(keys.series === undefined ? {} : { series: keys.series }),
    ...(keys.publishOn === undefined ? {} : { publishOn: keys.publishOn }),
    ...(keys.expires === undefined ? {} : { expires: keys.expires }),
    ...robotsPart(keys),
    ...(keys.source === undefined ? {} : { source: keys.source }),
    ...(keys.lang === undefined ? {} : { lang: keys.lang }),
    ...(draft.lacks.length === 0 ? {} : { lacks: draft.lacks }),
  };
}

function labelsOf(context: EntryContext, taxonomy: Taxonomy, typed: readonly string[] | undefined): readonly string[] {
  return [...new Set((typed ?? []).map((term) => context.terms.label(taxonomy, term)))];
}

/** `noindex` is one of the words of `robots`. */
function robotsPart({ noindex, robots = "" }: DraftEntry["keys"]): Pick<EntryBase, "robots" | "noindex"> {
  if (hidesFromSearch(robots)) return { robots, noindex: true };
  if (noindex === true) return { robots: robots === "" ? "noindex" : `noindex, ${robots}`, noindex: true };
  return robots === "" ? {} : { robots };
}

type Path = readonly (string | number)[];

/** A local file by its name; its absence is an error of the post. */
function assetOf(draft: DraftEntry, context: EntryContext, src: string, path: Path) {
  if (/^https?:/iu.test(src)) return undefined;
  const asset = context.assets.find(draft.file, src);
  if (asset === undefined) {
    draft.check.problems.push(
      problemAt(draft.check, path, "value", {
        code: "fichier-introuvable",
        message: `Le fichier \`${src}\` n’est pas à côté de ce texte.`,
        advice: "déposez le fichier dans le dossier du texte, ou corrigez son nom (majuscules et accents comptent)",
      }),
    );
  }
  return asset;
}

function pictureOf(
  draft: DraftEntry,
  context: EntryContext,
  picture: { src: string; alt?: string | undefined; caption?: string | undefined; credit?: string | undefined },
  path: Path,
): Picture {
  const asset = assetOf(draft, context, picture.src, [...path, "src"]);
  if (asset?.fault !== undefined)
    draft.check.problems.push(
      problemAt(draft.check, [...path, "src"], "value", { code: "image-illisible", ...asset.fault }),
    );
  if (picture.alt === undefined) {
    draft.check.problems.push(
      problemAt(draft.check, path, "value", {
        code: "image-sans-alt",
        severity: "warning",
        message: "Cette image n’a pas de texte de remplacement.",
        advice: "ajoutez `alt: ce que montre l’image`",
      }),
    );
  }
  return {
    src: picture.src,
    alt: picture.alt ?? "",
    ...(asset === undefined ? {} : { asset }),
    ...(picture.caption === undefined ? {} : { caption: picture.caption }),
    ...(picture.credit === undefined ? {} : { credit: picture.credit }),
  };
}

function documentOf(
  draft: DraftEntry,
  context: EntryContext,
  document: { title: string; file?: string | undefined; url?: string | undefined },
  path: Path,
): DocumentLink {
  const asset = document.file === undefined ? undefined : assetOf(draft, context, document.file, [...path, "file"]);
  const url = document.url ?? (document.file !== undefined && asset === undefined ? document.file : undefined);
  return { title: document.title, ...(asset === undefined ? {} : { asset }), ...(url === undefined ? {} : { url }) };
}

function registrationOf(
  draft: DraftEntry,
  context: EntryContext,
  keys: NonNullable<FormationKeys["registration"]>,
): Registration {
  const { document, ...rest } = keys;
  if (document === undefined) return rest;
  const link = documentOf(draft, context, { title: "Formulaire d’inscription", file: document }, [
    "registration",
    "document",
  ]);
  return { ...rest, document: link };
}

function peopleOf(
  draft: DraftEntry,
  context: EntryContext,
  references: readonly Reference[] | undefined,
  key: string,
): readonly Person[] {
  return (references ?? []).map((reference, index) => context.people.find(reference, draft.check, [key, index]));
}

/** A body may be one of `people.yml` or simply a name. */
function bodyOf(context: EntryContext, reference: Reference): NamedLink {
  const { name, url } = context.people.get(reference.typed) ?? reference;
  return { name, ...(url === undefined ? {} : { url }) };
}

function eventPart(
  draft: DraftEntry,
  context: EntryContext,
  { event }: Pick<ArticleKeys, "event">,
): { readonly event?: EventRef } {
  if (event === undefined) return {};
  const { place, organizer, ...rest } = event;
  return {
    event: {
      ...rest,
      ...(place === undefined ? {} : { place: context.places.find(place, draft.check, ["event", "place"]) }),
      ...(organizer === undefined ? {} : { organizer: bodyOf(context, organizer) }),
    },
  };
}
