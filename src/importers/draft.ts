/** The text of a draft made of a partner’s event, with the key by which the next import knows it again. */
import { stringify } from "yaml";
import { newPost } from "../content/authoring/new-post.ts";
import { readFileName } from "../content/collection/naming.ts";
import type { Kind } from "../content/kinds.ts";
import { slug } from "../locale/fr/slug.ts";
import { announcementKeys, type ImportedAs, trainingKeys } from "./draft-values.ts";
import { firstSentence, markdownOf } from "./markdown-text.ts";
import type { ImportedEvent } from "./model.ts";
import { provenanceLine } from "./provenance.ts";

export interface Draft {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly url: string;
}

export interface DraftOptions {
  readonly as: ImportedAs;
  /** The kind of the draft: that of trainings, or that of articles. */
  readonly kind: Kind;
  /** Who the event comes from. */
  readonly source: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly now: string;
  /** Whether a path of the content folder, or an address of the site, is already used. */
  readonly isTaken: (pathOrUrl: string) => boolean;
}

/** Makes the draft of one event. */
export function draftOf(event: ImportedEvent, options: DraftOptions): Draft {
  const { as, kind, source, now, isTaken } = options;
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
    "# Repris d’un partenaire : « npm run agenda » le reconnaît à la ligne suivante; gardez-la.",
    provenanceLine(event),
    ...(description === undefined
      ? ["# Une ou deux phrases, de 80 à 155 caractères, à écrire sur la ligne suivante.", "summary:"]
      : keys({ summary: firstSentence(description) })),
    ...keys({ source: { name: source, url: event.url } }),
    ...keys(as === "evenement" ? announcementKeys(event) : trainingKeys(event)),
    "---",
    "",
    ...(description === undefined ? [] : [markdownOf(description), ""]),
  ];
  return { path, url, text: lines.join("\n") };
}

/** The lines of what a partner says and a person may copy: a block for the title, for each session, and for each other key. */
export function blocksOf(event: ImportedEvent, as: ImportedAs): readonly (readonly string[])[] {
  const title = keys({ title: event.title });
  if (as === "evenement" && event.sessions.length === 1) return [title, keys(announcementKeys(event))].filter(isSaid);
  const { sessions, ...others } = as === "evenement" ? announcementKeys(event).event : trainingKeys(event);
  return [
    title,
    ...(sessions ?? []).map((session) => keys([session])),
    ...Object.entries(others).map(([key, value]) => keys({ [key]: value })),
  ].filter(isSaid);
}

function isSaid(block: readonly string[]): boolean {
  return block.length > 0;
}

/** The lines of keys in YAML; those without a value are left out. */
function keys(values: object): readonly string[] {
  return stringify(values, { lineWidth: 0, keepUndefined: false, aliasDuplicateObjects: false })
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "{}");
}
