/** Renders the text of every entry once, with local links and pictures resolved. */
import { hash } from "node:crypto";
import { refusalProblems } from "../content/collection/assets.ts";
import type { LoadedContent } from "../content/collection/load-content.ts";
import { hasTrueDate } from "../content/collection/missing-fields.ts";
import type { Entry, Formation } from "../content/model.ts";
import { formatOf } from "../content/text-names.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isIgnored } from "../diagnostics/ignore-directives.ts";
import { plural } from "../locale/fr/plural.ts";
import { createMarkdown, type MarkdownOptions } from "../markdown/markdown.ts";
import type { RenderedText, TextRequest } from "../markdown/model.ts";
import type { CachedText, TextCache } from "./cached-text.ts";
import { emptyDescription } from "./empty-description.ts";
import {
  addressesHash,
  createLinkResolver,
  type LinkResolver,
  type ResolveOptions,
  type Used,
} from "./link-resolver.ts";
import { tolerateMissingPictures } from "./missing-pictures.ts";
import { ownUrls } from "./own-addresses.ts";
import { tellRemotePicturesOnce } from "./remote-pictures.ts";

export interface Texts {
  /** Local files that the texts show or link to, by entry. */
  readonly files: ReadonlyMap<Entry, ReadonlySet<string>>;
  /** URLs of generated pages that texts link to, by entry: as typed → site URL without the base path. */
  readonly generatedLinks: ReadonlyMap<Entry, ReadonlyMap<string, string>>;
  readonly problems: readonly Diagnostic[];
}

/** A text in English has a hundred such passages, and one remedy: the first is told for all. */
const ONCE_PER_TEXT = "passage-etranger";

function oncePerText(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...others] = problems.filter(({ code }) => code === ONCE_PER_TEXT);
  if (first === undefined || others.length === 0) return problems;
  const told = {
    ...first,
    message: `${first.message} Il y a ${plural(others.length, "autre passage", "autres passages")} de ce genre dans ce texte.`,
    advice: `si tout le texte est en anglais, ajoutez \`lang: en\` à l’en-tête; sinon, écrivez chaque passage ainsi : \`[passage]{lang=en}\``,
  };
  return problems.filter(({ code }) => code !== ONCE_PER_TEXT).concat(told);
}

/** Renders the texts of all entries, and of unpublishable ones for their diagnostics. `onRender` is called for each as soon as it is rendered. */
export function renderTexts(
  loaded: LoadedContent,
  options: ResolveOptions,
  cache?: TextCache,
  onRender?: (entry: Entry, text: RenderedText) => void,
  amend?: MarkdownOptions["amend"],
): Texts {
  const { content } = loaded;
  const site = content.settings.url;
  const markdown = createMarkdown({ site, ...(amend && { amend }) });
  const resolver = createLinkResolver(loaded, options);
  const around = cache && surroundings(loaded, options);
  const files = new Map<Entry, ReadonlySet<string>>();
  const generatedLinks = new Map<Entry, ReadonlyMap<string, string>>();
  const problems: Diagnostic[] = [];
  for (const entry of [...content.entries, ...loaded.unpublishable]) {
    const rendered = cached(entry) ?? render(entry);
    onRender?.(entry, rendered.text);
    cache?.set(entry.file, { text: rendered, around: around?.(rendered.files) });
    if (rendered.files.size > 0) files.set(entry, rendered.files);
    if (rendered.generatedLinks.size > 0) generatedLinks.set(entry, rendered.generatedLinks);
    const found = [...rendered.text.problems, ...emptyDescription(entry, rendered.text)];
    problems.push(...oncePerText(found.filter((problem) => !isIgnored(entry, problem))));
  }

  if (cache !== undefined) keepOnly(cache, content.entries, loaded.unpublishable);

  // For files that only texts name: the content loader has reported the others.
  const reportedByLoader = new Set(loaded.problems.map(({ code, file }) => `${code} ${file}`));
  const named = new Set([...files.values()].flatMap((paths) => [...paths]));
  const used = [...named].flatMap((path) => loaded.assets.byPath(path) ?? []);
  problems.push(...refusalProblems(used).filter(({ code, file }) => !reportedByLoader.has(`${code} ${file}`)));

  /** The cached text of an entry, when rendering it would give the same. */
  function cached(entry: Entry): CachedText | undefined {
    const known = cache?.get(entry.file);
    if (known === undefined || known.text.site !== site || !hasSameWords(known.text, entry)) return undefined;
    // Usually nothing around a cached text has changed, and the resolver need not be called again.
    if (known.around !== undefined && known.around === around?.(known.text.files)) return sameFor(entry, known.text);
    const used = useAgain(known.text, entry, resolver);
    if (used === undefined) return undefined;
    addOwnUrls(entry, used);
    return { ...known.text, entry, ...used };
  }

  function render(entry: Entry): CachedText {
    const used: Used = { files: new Set(), generatedLinks: new Map() };
    const answers = new Map<string, string>();
    const recorded =
      <T>(question: Question, ask: (entry: Entry, typed: string, used: Used) => T) =>
      (typed: string): T => {
        const answer = ask(entry, typed, used);
        if (cache !== undefined) answers.set(`${question} ${typed}`, JSON.stringify(answer) ?? "");
        return answer;
      };
    const text = markdown.render({
      ...requestFrom(entry),
      resolveImage: recorded("image", resolver.image),
      resolveLink: recorded("link", resolver.link),
      unpublished: recorded("unpublished", resolver.unpublished),
      suggest: recorded("suggestion", resolver.suggestion),
      fileBytes: recorded("bytes", resolver.bytes),
    });
    addOwnUrls(entry, used);
    return { entry, site, key: cache === undefined ? "" : keyOf(entry), answers, text, ...used };
  }

  function addOwnUrls(entry: Entry, used: Used): void {
    for (const url of ownUrls(entry.body, site)) {
      const asset = loaded.assets.at(url);
      if (asset !== undefined) used.files.add(asset.path);
    }
  }

  return {
    files,
    generatedLinks,
    problems: tellRemotePicturesOnce(loaded.bare ? tolerateMissingPictures(problems) : problems),
  };
}

/** All that the renderer is given of an entry, besides the link resolver. */
function requestFrom(entry: Entry): Omit<TextRequest, "resolveLink" | "resolveImage"> {
  return {
    source: entry.body,
    format: formatOf(entry.file),
    file: entry.file,
    line: entry.bodyLine,
    ...factsOf(entry),
  };
}

/** What the renderer needs from the front matter. */
function factsOf(entry: Entry): Pick<TextRequest, "dates" | "lang" | "lists"> {
  return {
    ...(entry.lang === undefined ? {} : { lang: entry.lang }),
    ...(entry.base === "formation" ? datesOf(entry) : {}),
    ...(entry.base === "guide" ? { lists: entry.lists } : {}),
  };
}

/** Empty when the text or a session has no date at all, since any day could then be right. */
function datesOf(entry: Formation): Pick<TextRequest, "dates"> {
  const { sessions, registration, date, updated, publishOn, expires } = entry;
  const dated = sessions.flatMap(({ date: day, endDate }) =>
    day === undefined ? [] : [{ date: day, ...(endDate === undefined ? {} : { endDate }) }],
  );
  if (dated.length === 0 || dated.length < sessions.length || !hasTrueDate(entry)) return {};
  const deadline = registration?.deadline;
  const declared = [date, updated, publishOn, expires, deadline, ...sessions.map(({ formerDate }) => formerDate)];
  const others = declared.filter((day) => day !== undefined);
  return { dates: { sessions: dated, others, hasDeadline: deadline !== undefined } };
}

type Question = keyof LinkResolver;

/** Returns a function of the files a text uses, whose result changes when link resolution may change; it returns undefined when that is uncertain. */
function surroundings(
  loaded: LoadedContent,
  options: ResolveOptions,
): (files: ReadonlySet<string>) => string | undefined {
  const mark = addressesHash(loaded, options);
  return (files) => {
    const found = [...files].map((path) => loaded.assets.byPath(path));
    return found.includes(undefined) ? undefined : `${mark} ${JSON.stringify(found)}`;
  };
}

function keepOnly(cache: TextCache, ...lists: readonly (readonly Entry[])[]): void {
  const files = new Set(lists.flatMap((entries) => entries.map(({ file }) => file)));
  for (const file of cache.keys()) if (!files.has(file)) cache.delete(file);
}

function hasSameWords(known: CachedText, entry: Entry): boolean {
  return known.entry === entry || known.key === keyOf(entry);
}

/** A hash of what the renderer is given of an entry, except the results of the link resolver. */
function keyOf(entry: Entry): string {
  return hash("sha256", JSON.stringify(requestFrom(entry)));
}

/** A cached text for the current entry; the previous entry object is released. */
function sameFor(entry: Entry, known: CachedText): CachedText {
  return known.entry === entry ? known : { ...known, entry };
}

/** What a cached text uses, when the resolver still gives each of its answers; undefined when one has changed. */
function useAgain(known: CachedText, entry: Entry, resolver: LinkResolver): Used | undefined {
  const used: Used = { files: new Set(), generatedLinks: new Map() };
  for (const [key, answer] of known.answers) {
    const space = key.indexOf(" ");
    const question = key.slice(0, space) as Question;
    if ((JSON.stringify(resolver[question](entry, key.slice(space + 1), used)) ?? "") !== answer) return undefined;
  }
  return used;
}
