/** Renders the text of every entry once, with links and pictures of the site resolved. */
import { posix } from "node:path";
import { localPath } from "../content/assets.ts";
import type { Asset, Entry } from "../content/model.ts";
import type { Problem } from "../content/problem.ts";
import type { Gate } from "../content/read.ts";
import { isSilenced } from "../content/silences.ts";
import { createMarkdown } from "../markdown/markdown.ts";
import type { RenderedText, ResolvedImage } from "../markdown/model.ts";
import { href } from "./urls.ts";

export interface Texts {
  readonly of: (entry: Entry) => RenderedText;
  /** Local files that the texts show or link to, by entry. */
  readonly files: ReadonlyMap<Entry, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

/** A text rendered before, with what its links and pictures led to: it holds as long as they still lead there. */
interface CachedText {
  readonly body: string;
  readonly line: number;
  /** What the front matter announces, as text to compare. */
  readonly lists: string;
  readonly links: ReadonlyMap<string, string | undefined>;
  readonly images: ReadonlyMap<string, string>;
  readonly text: RenderedText;
  readonly files: ReadonlySet<string>;
}

/** Texts by file: a preview renders again only what has changed since. */
export type TextCache = Map<string, CachedText>;

/** Sections that the site prints itself: links to them are checked in the output, not here. */
const PRINTED =
  /^\/(?:$|(?:formations|conferences|guides|articles|categories|etiquettes|archives|auteurs|series|agenda|recherche|flux|plan-du-site|fichiers)(?:\/|$)|[a-z-]+\.(?:atom|json|ics|xml|txt)$)/u;

/** Texts of all entries; `base` is the path prefix of the site. */
export function renderTexts(gate: Gate, base: string, cache?: TextCache): Texts {
  const { content } = gate;
  const markdown = createMarkdown({ host: new URL(content.settings.url).host });
  const resolve = createResolver(gate, base);
  const texts = new Map<Entry, RenderedText>();
  const files = new Map<Entry, ReadonlySet<string>>();
  const problems: Problem[] = [];
  for (const entry of content.entries) {
    const known = cache?.get(entry.file);
    const rendered = known !== undefined && holds(known, entry, resolve) ? known : render(entry);
    cache?.set(entry.file, rendered);
    texts.set(entry, rendered.text);
    if (rendered.files.size > 0) files.set(entry, rendered.files);
    for (const problem of rendered.text.problems) {
      const kept = gate.bare && problem.code === "image-introuvable" ? elsewhere(problem) : problem;
      if (!isSilenced(entry, kept)) problems.push(kept);
    }
  }

  function render(entry: Entry): CachedText {
    const used = new Set<string>();
    const links = new Map<string, string | undefined>();
    const images = new Map<string, string>();
    const text = markdown.render({
      source: entry.body,
      file: entry.file,
      line: entry.bodyLine,
      ...(entry.kind === "guide" ? { lists: entry.lists } : {}),
      resolveImage: (src) => {
        const image = resolve.image(entry, src, used);
        images.set(src, JSON.stringify(image));
        return image;
      },
      resolveLink: (typed) => {
        const link = resolve.link(entry, typed, used);
        links.set(typed, link);
        return link;
      },
      fileBytes: (typed) => gate.assets.find(entry.file, splitTail(typed)[0])?.bytes,
    });
    return { body: entry.body, line: entry.bodyLine, lists: announcedBy(entry), links, images, text, files: used };
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

/** Posts that come alone from another tool name pictures by their place on the former site (`/images/x.png`): they are told, and stop nothing. */
function elsewhere(problem: Problem): Problem {
  return /« ?\//u.test(problem.message.replace("\u00a0", " ")) ? { ...problem, severity: "warning" } : problem;
}

function announcedBy(entry: Entry): string {
  return entry.kind === "guide" ? JSON.stringify(entry.lists) : "";
}

function holds(known: CachedText, entry: Entry, resolve: Resolver): boolean {
  if (known.body !== entry.body || known.line !== entry.bodyLine || known.lists !== announcedBy(entry)) return false;
  const unused = new Set<string>();
  for (const [typed, link] of known.links) if (resolve.link(entry, typed, unused) !== link) return false;
  for (const [src, image] of known.images)
    if (JSON.stringify(resolve.image(entry, src, unused)) !== image) return false;
  return true;
}

interface Resolver {
  readonly link: (entry: Entry, typed: string, used: Set<string>) => string | undefined;
  readonly image: (entry: Entry, src: string, used: Set<string>) => ResolvedImage | undefined;
}

function createResolver({ content, assets }: Gate, base: string): Resolver {
  const byFile = new Map(content.entries.map((entry) => [entry.file.normalize("NFC"), entry.url]));
  const known = new Set(content.entries.flatMap((entry) => [entry.url, ...entry.aliases]));
  const find = (entry: Entry, src: string, used: Set<string>): Asset | undefined => {
    const asset = assets.find(entry.file, src);
    if (asset !== undefined) used.add(asset.path);
    return asset;
  };
  return {
    image: (entry, src, used) => {
      const asset = find(entry, src, used);
      if (asset === undefined) return undefined;
      const { width, height } = asset;
      return {
        src: href({ base }, asset.url),
        ...(width === undefined || height === undefined ? {} : { width, height }),
      };
    },
    link: (entry, typed, used) => {
      const [path, tail] = splitTail(typed);
      if (path === "") return typed;
      const local = localPath(entry.file, path);
      const file = local === undefined ? undefined : byFile.get(local);
      if (file !== undefined) return href({ base }, file) + tail;
      const asset = find(entry, path, used);
      if (asset !== undefined) return href({ base }, asset.url);
      const url = path.startsWith("/") ? path : posix.join(entry.url, path);
      const slashed = url.endsWith("/") || /\.[a-z0-9]+$/iu.test(url) ? url : `${url}/`;
      if (known.has(slashed)) return href({ base }, slashed) + tail;
      if (known.has(url)) return href({ base }, url) + tail;
      return PRINTED.test(url) && !isEntryUrl(slashed) ? href({ base }, slashed) + tail : undefined;
    },
  };
}

/** `/articles/x/` can only be an entry, and is not one here. */
function isEntryUrl(url: string): boolean {
  return /^\/(?:formations|conferences|guides|articles)\/[^/]+\/$/u.test(url) && !/\/page-\d+\/$/u.test(url);
}

function splitTail(address: string): readonly [string, string] {
  const at = address.search(/[?#]/u);
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}
