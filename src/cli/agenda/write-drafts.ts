/** Writes a draft for each new event; an event already imported is compared with what its text remembers of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../content/collection/list-files.ts";
import { blocksOf, type DraftOptions, draftOf } from "../../importers/draft.ts";
import { isOver } from "../../importers/draft-values.ts";
import type { ImportedEvent } from "../../importers/model.ts";
import { blocksNotIn, provenanceLine, provenanceOf } from "../../importers/provenance.ts";

export interface ImportOutcome {
  readonly title: string;
  readonly state: "written" | "unchanged" | "changed" | "past";
  /** Relative to the content folder; undefined when nothing is written. */
  readonly file?: string;
  readonly sessions: number;
  readonly as: DraftOptions["as"];
  /** For a change: lines of front matter to copy, that the text does not have. */
  readonly proposed?: readonly string[];
}

export interface WriteOptions extends Omit<DraftOptions, "isTaken"> {
  /** Addresses of the site already used. */
  readonly urls: readonly string[];
  /** True to take events whose last day is before `now`. */
  readonly withPast: boolean;
}

/** Outcomes are in the order of the events. */
export function writeDrafts(
  root: string,
  events: readonly ImportedEvent[],
  { urls, withPast, ...options }: WriteOptions,
): readonly ImportOutcome[] {
  const known = importedTexts(root);
  const taken = new Set(urls);
  const isTaken = (pathOrUrl: string): boolean =>
    pathOrUrl.startsWith("/") ? taken.has(pathOrUrl) : existsSync(join(root, pathOrUrl));
  return events.map((event): ImportOutcome => {
    const { title, uid } = event;
    const base = { title, sessions: event.sessions.length, as: options.as };
    const file = known.get(uid);
    if (file !== undefined) return { ...base, file, ...comparison(root, file, event, options.now) };
    if (!withPast && isPast(event, options.now)) return { ...base, state: "past" };
    const draft = draftOf(event, { ...options, isTaken });
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
function comparison(
  root: string,
  file: string,
  event: ImportedEvent,
  now: string,
): Pick<ImportOutcome, "state" | "proposed"> {
  const text = readFileSync(join(root, file), "utf8");
  if (provenanceOf(file, text)?.fingerprint === event.fingerprint) return { state: "unchanged" };
  const as = /^sessions:/mu.test(text) ? "formation" : "evenement";
  return {
    state: "changed",
    proposed: [...blocksNotIn(text, blocksOf(event, { as, now })), provenanceLine(event)],
  };
}

function isPast({ sessions }: ImportedEvent, now: string): boolean {
  return sessions.every((session) => isOver(session, now));
}
