/** Writes a draft for each new event; an event already imported is compared with what its text remembers of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../content/collection/list-files.ts";
import type { Kind } from "../../content/kinds.ts";
import { blocksOf, type DraftOptions, draftOf } from "../../importers/draft.ts";
import { type ImportedAs, isOver } from "../../importers/draft-values.ts";
import type { ImportedEvent } from "../../importers/model.ts";
import { blocksNotIn, provenanceLine, provenanceOf } from "../../importers/provenance.ts";

export interface ImportOutcome {
  readonly title: string;
  readonly state: "written" | "unchanged" | "changed" | "past";
  /** Relative to the content folder; undefined when nothing is written. */
  readonly file?: string;
  readonly sessions: number;
  readonly as: ImportedAs;
  /** Whether the partner calls it a training. */
  readonly isTraining: boolean;
  /** For a change: lines of front matter to copy, that the text does not have. */
  readonly proposed?: readonly string[];
}

export interface WriteOptions extends Pick<DraftOptions, "source" | "now"> {
  /** What an entry becomes. */
  readonly sortOf: (event: ImportedEvent) => ImportedAs;
  /** The kind of the texts of each sort. */
  readonly kinds: Readonly<Record<ImportedAs, Kind>>;
  /** Addresses of the site already used. */
  readonly urls: readonly string[];
  /** True to take events whose last day is before `now`. */
  readonly withPast: boolean;
}

/** Outcomes are in the order of the events. */
export function writeDrafts(
  root: string,
  events: readonly ImportedEvent[],
  { urls, withPast, sortOf, kinds, ...options }: WriteOptions,
): readonly ImportOutcome[] {
  const known = importedTexts(root);
  const taken = new Set(urls);
  const isTaken = (pathOrUrl: string): boolean =>
    pathOrUrl.startsWith("/") ? taken.has(pathOrUrl) : existsSync(join(root, pathOrUrl));
  return events.map((event): ImportOutcome => {
    const { title, uid, otherUids = [] } = event;
    const as = sortOf(event);
    const base = { title, sessions: event.sessions.length, as, isTraining: event.isTraining === true };
    const file = [uid, ...otherUids].map((each) => known.get(each)).find((each) => each !== undefined);
    if (file !== undefined) return { ...base, file, ...comparison(root, file, event) };
    if (!withPast && isPast(event, options.now)) return { ...base, state: "past" };
    const draft = draftOf(event, { ...options, as, kind: kinds[as], isTaken });
    const path = join(root, draft.path);
    mkdirSync(dirname(path), { recursive: true });
    // `wx`: fails rather than overwriting a file created meanwhile.
    writeFileSync(path, draft.text, { flag: "wx" });
    taken.add(draft.url);
    return { ...base, file: draft.path, state: "written" };
  });
}

/** The file of each UID. */
function importedTexts(root: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(root)
      .posts.toReversed()
      .flatMap((file) => {
        const uid = provenanceOf(file, readFileSync(join(root, file), "utf8"))?.uid;
        return uid === undefined ? [] : [[uid, file] as const];
      }),
  );
}

/** A text is compared as what it is, whatever is asked for of new ones. */
function comparison(root: string, file: string, event: ImportedEvent): Pick<ImportOutcome, "state" | "proposed"> {
  const text = readFileSync(join(root, file), "utf8");
  if (provenanceOf(file, text)?.fingerprint === event.fingerprint) return { state: "unchanged" };
  const as = /^sessions:/mu.test(text) ? "formation" : "evenement";
  return {
    state: "changed",
    proposed: [...blocksNotIn(text, blocksOf(event, as)), provenanceLine(event)],
  };
}

function isPast({ sessions }: ImportedEvent, now: string): boolean {
  return sessions.every((session) => isOver(session, now));
}
