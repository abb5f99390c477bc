/** Renders the text of every entry once, with links and pictures of the site resolved. */
import { posix } from "node:path";
import type { Gate } from "../content/read.ts";
import type { Entry } from "../content/model.ts";
import { localPath } from "../content/assets.ts";
import type { Problem } from "../content/problem.ts";
import { createMarkdown } from "../markdown/markdown.ts";
import type { RenderedText } from "../markdown/model.ts";
import { href } from "./urls.ts";

export interface Texts {
  readonly of: (entry: Entry) => RenderedText;
  /** Local files that the texts show or link to, by entry. */
  readonly files: ReadonlyMap<Entry, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

/** Sections that the site prints itself: links to them are checked in the output, not here. */
const PRINTED = /^\/(?:$|(?:formations|conferences|guides|articles|categories|etiquettes|archives|auteurs|series|agenda|recherche|flux|plan-du-site|fichiers)(?:\/|$)|[a-z-]+\.(?:atom|json|ics|xml|txt)$)/u;

/** Texts of all entries; `base` is the path prefix of the site. */
export function renderTexts(gate: Gate, base: string, entries: readonly Entry[] = gate.content.entries): Texts {
  const { content, assets } = gate;
  const markdown = createMarkdown({ host: new URL(content.settings.url).host });
  const byFile = new Map(content.entries.map((entry) => [entry.file.normalize("NFC"), entry.url]));
  const known = new Set(content.entries.flatMap((entry) => [entry.url, ...entry.aliases]));
  const texts = new Map<Entry, RenderedText>();
  const files = new Map<Entry, ReadonlySet<string>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const used = new Set<string>();
    const find = (src: string) => {
      const asset = assets.find(entry.file, src);
      if (asset !== undefined) used.add(asset.path);
      return asset;
    };
    const text = markdown.render({
      source: entry.body,
      file: entry.file,
      line: entry.bodyLine,
      resolveImage: (src) => {
        const asset = find(src);
        if (asset === undefined) return undefined;
        const { width, height } = asset;
        return {
          src: href({ base }, asset.url),
          ...(width === undefined || height === undefined ? {} : { width, height }),
        };
      },
      resolveLink: (typed) => {
        const [path = "", tail = ""] = splitTail(typed);
        if (path === "") return typed;
        const local = localPath(entry.file, path);
        const file = local === undefined ? undefined : byFile.get(local);
        if (file !== undefined) return href({ base }, file) + tail;
        const asset = find(path);
        if (asset !== undefined) return href({ base }, asset.url);
        const url = path.startsWith("/") ? path : posix.join(entry.url, path);
        const slashed = url.endsWith("/") || /\.[a-z0-9]+$/iu.test(url) ? url : `${url}/`;
        if (known.has(slashed)) return href({ base }, slashed) + tail;
        if (known.has(url)) return href({ base }, url) + tail;
        return PRINTED.test(url) && !isEntryUrl(slashed) ? href({ base }, slashed) + tail : undefined;
      },
    });
    texts.set(entry, text);
    if (used.size > 0) files.set(entry, used);
    for (const problem of text.problems) {
      if (problem.severity === "error" || !entry.ignore.includes(problem.code)) problems.push(problem);
    }
  }
  return {
    of: (entry) => {
      const text = texts.get(entry);
      if (text === undefined) throw new Error(`no text was rendered for ${entry.file}`);
      return text;
    },
    files,
    problems,
  };
}

/** `/articles/x/` can only be an entry, and is not one here. */
function isEntryUrl(url: string): boolean {
  return /^\/(?:formations|conferences|guides|articles)\/[^/]+\/$/u.test(url) && !/\/(?:page|flux)[^/]*\/$/u.test(url);
}

function splitTail(address: string): readonly [string, string] {
  const at = address.search(/[?#]/u);
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}
