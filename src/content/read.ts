/** THE GATE. A content folder → checked, typed, frozen entries, and every problem of every file. It prints nothing and writes nothing. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type AssetIndex, indexAssets } from "./assets.ts";
import { checkEntries } from "./checks.ts";
import { type DraftEntry, readDraft } from "./draft-entry.ts";
import { completeEntry } from "./entry.ts";
import { listFiles } from "./files.ts";
import { tolerateForeignKeys } from "./foreign-keys.ts";
import { isPrintable } from "./lacks.ts";
import { lookUp } from "./look-up.ts";
import type { Content, Entry } from "./model.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { readSettings } from "./settings.ts";
import { isSilenced } from "./silences.ts";
import { mergeTerms } from "./terms.ts";
import { separateUrls } from "./urls.ts";

export interface Gate {
  readonly content: Content;
  /** Entries that lack a title, a date or an address of their own: checked like the others, left out of the site. */
  readonly unprintable: readonly Entry[];
  /** Sorted by file and line. Errors among them: the content must not be printed. */
  readonly problems: readonly Problem[];
  /** The other files of the folder, for links and pictures. */
  readonly assets: AssetIndex;
  /** True when the folder holds nothing but posts, probably from another tool. */
  readonly bare: boolean;
}

/** Files read before, by path: a preview reads again only what has changed since. */
export type ReadCache = Map<
  string,
  { readonly stamp: string; readonly draft: DraftEntry | undefined; readonly problems: readonly Problem[] }
>;

/** Reads the whole folder in one go; `now` (`YYYY-MM-DD`) decides what is in the future. Throws only when the folder itself cannot be read. */
export function readContent(root: string, now: string, cache?: ReadCache): Gate {
  const files = listFiles(root);
  const problems: Problem[] = [...files.problems];
  const settings = readSettings((name) => (existsSync(join(root, name)) ? readBytes(root, name, problems) : undefined));
  problems.push(...settings.problems);
  const drafts = files.posts.flatMap((path) => readPost(root, path, problems, cache) ?? []);
  const placed = separateUrls(drafts, files.bare);
  problems.push(...placed.problems);
  const folders = new Map(
    placed.drafts
      .filter((draft) => draft.name.isFolder && !draft.lacks.includes("url"))
      .map((draft) => [draft.file.slice(0, draft.file.lastIndexOf("/")), draft.url]),
  );
  const assets = indexAssets(root, files.others, (folder) => folders.get(folder));
  const terms = mergeTerms(placed.drafts, settings.vocabulary);
  problems.push(...terms.problems);
  const context = {
    assets,
    terms,
    people: lookUp(settings.people, "people.yml"),
    places: lookUp(settings.places, "places.yml"),
    timezone: settings.settings.timezone,
  };
  const entries = placed.drafts.map((draft) => completeEntry(draft, context));
  problems.push(...checkEntries(placed.drafts, entries, now), ...assets.dangers());
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const isHeard = (problem: Problem): boolean => {
    const entry = byFile.get(problem.file);
    return entry === undefined || !isSilenced(entry, problem);
  };
  return {
    content: {
      root,
      settings: settings.settings,
      vocabulary: settings.vocabulary,
      people: settings.people,
      places: settings.places,
      entries: entries.filter(isPrintable),
    },
    unprintable: entries.filter((entry) => !isPrintable(entry)),
    problems: (files.bare ? tolerateForeignKeys(problems) : problems).filter(isHeard).sort(compareProblems),
    assets,
    bare: files.bare,
  };
}

/** One post, from the cache when its file has not changed; later checks add their problems to `problems`. */
function readPost(
  root: string,
  path: string,
  problems: Problem[],
  cache: ReadCache | undefined,
): DraftEntry | undefined {
  const stamp = cache === undefined ? "" : stampOf(join(root, path));
  let known = cache?.get(path);
  if (known === undefined || known.stamp !== stamp) {
    const own: Problem[] = [];
    const bytes = readBytes(root, path, own);
    known = { stamp, draft: bytes && readDraft(path, bytes, own), problems: own };
    cache?.set(path, known);
  }
  problems.push(...known.problems);
  const { draft } = known;
  return draft && { ...draft, check: { ...draft.check, problems } };
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${size} ${ino}`;
}

function readBytes(root: string, path: string, problems: Problem[]): Uint8Array | undefined {
  try {
    return readFileSync(join(root, path));
  } catch {
    problems.push({
      code: "fichier-illisible",
      severity: "error",
      file: path,
      line: 1,
      column: 1,
      message: "Ce fichier ne peut pas être lu.",
      advice: "vérifiez les permissions du fichier",
    });
    return undefined;
  }
}
