/** Writes a draft for each new event; an event already imported is compared with what its text remembers of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../content/collection/list-files.ts";
import { blocksOf, type DraftOptions, draftOf } from "../../importers/draft.ts";
import type { ImportedEvent } from "../../importers/model.ts";
import { blocksNotIn, fingerprintLine, provenanceOf } from "../../importers/provenance.ts";

export interface ImportOutcome {
  readonly title: string;
  readonly state: "written" | "unchanged" | "changed" | "past";
  /** Relative to the content folder; undefined when nothing is written. */
  readonly file?: string;
  readonly sessions: number;
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
    const base = { title, sessions: event.sessions.length };
    const file = known.get(uid);
    if (file !== undefined) return { ...base, file, ...comparison(readFileSync(join(root, file), "utf8"), event) };
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
        const uid = provenanceOf(readFileSync(join(root, file), "utf8"))?.uid;
        return uid === undefined ? [] : [[uid, file] as const];
      }),
  );
}

function comparison(text: string, event: ImportedEvent): Pick<ImportOutcome, "state" | "proposed"> {
  if (provenanceOf(text)?.fingerprint === event.fingerprint) return { state: "unchanged" };
  return {
    state: "changed",
    proposed: [...blocksNotIn(text, blocksOf(event)), fingerprintLine(event.fingerprint)],
  };
}

/** Words such as « automne 2027 » are never past. */
function isPast({ sessions }: ImportedEvent, now: string): boolean {
  return sessions.every(
    ({ date, endDate = date }) => /^\d{4}-\d{2}/u.test(endDate) && endDate < now.slice(0, endDate.length),
  );
}
