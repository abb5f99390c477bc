/** The text of a draft made of a partner’s event, with the two comments by which the next import knows it again. */
import { stringify } from "yaml";
import { newPost } from "../content/authoring/new-post.ts";
import { readFileName } from "../content/collection/naming.ts";
import type { Kind } from "../content/kinds.ts";
import { slug } from "../locale/fr/slug.ts";
import { firstSentence, markdownOf } from "./markdown-text.ts";
import type { ImportedEvent, ImportedPlace, ImportedSession } from "./model.ts";
import { provenanceLines } from "./provenance.ts";

export interface Draft {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly url: string;
}

export interface DraftOptions {
  /** The kind of trainings of the site. */
  readonly kind: Kind;
  /** Who the event comes from. */
  readonly source: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly now: string;
  /** Whether a path of the content folder, or an address of the site, is already used. */
  readonly isTaken: (pathOrUrl: string) => boolean;
}

/** Makes the draft of one event. */
export function draftOf(event: ImportedEvent, { kind, source, now, isTaken }: DraftOptions): Draft {
  const title = slug(event.title) === "" ? `${kind.label} ${event.fingerprint.slice(0, 6)}` : event.title;
  const answers = { kind, title, date: now, categories: [], sessions: [], folder: false };
  const { path, url } = newPost(answers, now, isTaken);
  const { description } = event;
  const lines = [
    "---",
    ...keys({ title: event.title, date: now }),
    "# Brouillon : le texte paraît quand la ligne suivante est retirée.",
    "draft: true",
    "# Identifiant permanent : ne le changez jamais, même si le titre change.",
    ...keys({ id: `${kind.folder}/${readFileName(path).slug}` }),
    ...provenanceLines(event),
    ...(description === undefined
      ? ["# Une ou deux phrases, de 80 à 155 caractères, à écrire sur la ligne suivante.", "summary:"]
      : keys({ summary: firstSentence(description) })),
    ...keys({ source: { name: source, url: event.url } }),
    ...keys(valuesOf(event)),
    "---",
    "",
    ...(description === undefined ? [] : [markdownOf(description), ""]),
  ];
  return { path, url, text: lines.join("\n") };
}

/** The lines of what a partner says and a person may copy, a block for the title, for each session, and for each other key. */
export function blocksOf(event: ImportedEvent): readonly (readonly string[])[] {
  const { sessions, ...others } = valuesOf(event);
  return [
    keys({ title: event.title }),
    ...sessions.map((session) => keys([session])),
    ...Object.entries(others).map(([key, value]) => keys({ [key]: value })),
  ].filter((block) => block.length > 0);
}

/** What, when, where and how much. */
function valuesOf({ price, sessions }: ImportedEvent) {
  const place = shared(sessions, "place");
  const online = shared(sessions, "online");
  const own = sessions.map(({ place: mine, online: theirs, ...session }) => ({
    ...session,
    place: place === undefined ? placeValue(mine) : undefined,
    online: online === undefined ? theirs : undefined,
  }));
  return { sessions: own, place: placeValue(place), online, price };
}

/** The value that every session has; undefined when they differ. */
function shared<K extends "place" | "online">(
  sessions: readonly ImportedSession[],
  key: K,
): ImportedSession[K] | undefined {
  const [first, ...others] = sessions.map((session) => JSON.stringify(session[key]));
  return others.every((each) => each === first) ? sessions[0]?.[key] : undefined;
}

function placeValue(place: ImportedPlace | undefined): string | ImportedPlace | undefined {
  return place !== undefined && Object.keys(place).length === 1 ? place.name : place;
}

/** The lines of keys in YAML; those without a value are left out. */
function keys(values: object): readonly string[] {
  return stringify(values, { lineWidth: 0, keepUndefined: false, aliasDuplicateObjects: false })
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "{}");
}
