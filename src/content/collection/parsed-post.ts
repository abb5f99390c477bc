/** Parses one Markdown file and validates its keys, before people, venues and files are looked up. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import { type FrontMatter, readFrontMatter } from "../front-matter/front-matter.ts";
import { adoptKeys } from "../hiding/adopt-keys.ts";
import type { KeyDiagnostic } from "../hiding/read-sign.ts";
import type { Kind } from "../kinds.ts";
import type { Base, MissingField } from "../model.ts";
import type { CommonKeys } from "../schema/kinds.ts";
import { SCHEMAS } from "../schema/kinds.ts";
import { inOwnLanguage } from "../schema/own-language.ts";
import { type Check, problemAt, replaceValue, validate } from "../schema/validate.ts";
import { formatOf } from "../text-names.ts";
import { ownHeading } from "./leading-heading.ts";
import { type FileName, kindOf, OWN_FOLDERS, RESERVED, readFileName, urlOf } from "./naming.ts";
import { readSource } from "./read-source.ts";

export interface ParsedPost {
  readonly file: string;
  readonly kind: Kind;
  readonly name: FileName;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly date?: CalendarDate;
  /** Fields without a usable value: a placeholder is used so that everything else is still checked. */
  readonly missingFields: readonly MissingField[];
  /** The key that prevents publication: `draft`, one of another tool, or one that cannot be interpreted. */
  readonly hiddenBy?: string;
  /** True when `expires` was typed under the name of another tool, which takes the page away with the text. */
  readonly removedOnceExpired?: true;
  /** Unknown keys that may be a misspelt key of the kind. */
  readonly suspects: readonly string[];
  /** Ignored keys whose value was written for readers. */
  readonly leftWords: readonly string[];
  /** The validated keys; narrow by the base of the kind. */
  readonly keys: CommonKeys;
  readonly frontMatter: FrontMatter;
  readonly check: Check;
  /** The line of a value, for diagnostics raised after the texts are parsed. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly body: string;
  readonly bodyLine: number;
}

const KNOWN = Object.fromEntries(
  Object.entries(SCHEMAS).map(([base, schema]) => [base, new Set(Object.keys(schema.def.shape))]),
) as unknown as Readonly<Record<Base, ReadonlySet<string>>>;

/** Placeholders: they are not shown, and no diagnostic may be derived from them. */
const STAND_IN = { title: "Sans titre", date: { year: 1970, month: 1, day: 1 }, slug: "sans-adresse" } as const;

/** Parses one post of a site that has these kinds; adds its problems to `problems`, and returns undefined when the file is unusable. */
export function parsePost(
  file: string,
  bytes: Uint8Array,
  kinds: readonly Kind[],
  problems: Diagnostic[],
): ParsedPost | undefined {
  const source = readSource(file, bytes);
  problems.push(...source.problems);
  const reading = readFrontMatter(file, source.text);
  problems.push(...reading.problems);
  const { frontMatter } = reading;
  if (frontMatter === undefined) return undefined;
  const kind = kindOf(kinds, file, frontMatter.data.layout, frontMatter.data.type);
  const { data, origin, ...adopted } = adoptKeys(withoutEmptyKeys(frontMatter.data), KNOWN[kind.base]);
  const typedPath = (path: readonly (string | number)[]): readonly (string | number)[] =>
    path.length > 0 && origin.has(String(path[0])) ? [origin.get(String(path[0])) ?? "", ...path.slice(1)] : path;
  const check: Check = { file, at: (path, part) => frontMatter.at(typedPath(path), part), problems };
  for (const finding of adopted.findings) problems.push(findingProblem(finding, check));
  const read = validate(SCHEMAS[kind.base], data, check) as CommonKeys | undefined;
  const keys = read && inOwnLanguage(read, data);
  const name = readFileName(file);
  const opening = ownHeading(frontMatter.body, formatOf(file), keys?.lang);
  const title = keys?.title ?? opening?.title;
  if (title === undefined && data.title === undefined) {
    problems.push(
      problemAt(check, [], "value", {
        code: "titre-manquant",
        message: "Ce texte n’a pas de titre.",
        advice:
          frontMatter.bodyLine === 1
            ? "commencez le fichier par quatre lignes : `---`, `title: Le titre du texte`, `date: 2013-03-01`, `---`"
            : "ajoutez `title: Le titre du texte` entre les lignes `---`",
      }),
    );
  }
  const date = keys?.date ?? (data.date === undefined ? name.date : undefined);
  if (kind.isDated && date === undefined && data.date === undefined) problems.push(missingDate(check, name));
  if (keys === undefined) return undefined;
  const address = addressOf({ kind, kinds }, name, keys, check);
  // An invalid `publishOn` is an error; meanwhile the post stays hidden.
  const hiddenBy = adopted.hiddenBy ?? (data.publishOn !== undefined && !keys.publishOn ? "publishOn" : undefined);
  const isDated = !kind.isDated || date !== undefined;
  const shownDate = isDated ? date : STAND_IN.date;
  const repeats = opening !== undefined && (keys.title === undefined || termKey(opening.title) === termKey(keys.title));
  return {
    file,
    kind,
    name,
    slug: address.slug,
    url: address.url,
    title: title ?? STAND_IN.title,
    ...(shownDate === undefined ? {} : { date: shownDate }),
    missingFields: [
      ...(title === undefined ? (["title"] as const) : []),
      ...(isDated ? [] : (["date"] as const)),
      ...(address.isFree ? [] : (["url"] as const)),
    ],
    ...(hiddenBy === undefined ? {} : { hiddenBy }),
    ...(origin.has("expires") ? { removedOnceExpired: true as const } : {}),
    suspects: adopted.suspects,
    leftWords: adopted.leftWords,
    keys,
    frontMatter,
    check,
    lineOf: (path) => check.at(path, "value").line,
    body: repeats ? frontMatter.body.slice(opening.length) : frontMatter.body,
    bodyLine: frontMatter.bodyLine + (repeats ? opening.lines : 0),
  };
}

function findingProblem({ key, secret, replacement, ...words }: KeyDiagnostic, check: Check): Diagnostic {
  const { excerpt, ...problem } = problemAt(check, [key], "value", words);
  const fix = replacement === undefined ? undefined : replaceValue(check.at([key], "value"), replacement);
  return {
    ...problem,
    ...(excerpt === undefined || secret ? {} : { excerpt }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The URL of a post; `isFree` is false, and a problem is reported, when it cannot be the URL of a page. */
function addressOf(
  { kind, kinds }: { readonly kind: Kind; readonly kinds: readonly Kind[] },
  name: FileName,
  keys: CommonKeys,
  check: Check,
): { readonly slug: string; readonly url: string; readonly isFree: boolean } {
  const slug = keys.slug ?? name.slug;
  if (slug === "" && keys.url === undefined) {
    check.problems.push(
      problemAt(check, [], "value", {
        code: "adresse-vide",
        message: "Aucune adresse ne peut être tirée du nom de ce fichier.",
        advice: "ajoutez `slug: un-nom-simple`",
      }),
    );
    return { slug: STAND_IN.slug, url: urlOf(kind, STAND_IN.slug), isFree: false };
  }
  const url = keys.url === undefined ? urlOf(kind, slug) : withSlash(keys.url);
  const isFree = !isReserved(url, kinds, keys.url !== undefined);
  if (!isFree) {
    check.problems.push(
      problemAt(check, keys.url === undefined ? [] : ["url"], "value", {
        code: "adresse-reservee",
        message: `L’adresse \`${url}\` est déjà celle d’une page du site.`,
        advice:
          keys.url === undefined
            ? "renommez le fichier, ou ajoutez `slug: un-autre-nom`"
            : "choisissez une autre adresse",
      }),
    );
  }
  return { slug, url, isFree };
}

function missingDate(check: Check, name: FileName): Diagnostic {
  if (name.dateText !== undefined) {
    return problemAt(check, [], "value", {
      code: "date-impossible",
      message: `Le \`${name.dateText}\` du nom du fichier n’existe pas au calendrier.`,
      advice: "corrigez le nom du fichier, ou ajoutez `date: 2013-03-01`",
    });
  }
  return problemAt(check, [], "value", {
    code: "date-manquante",
    message: "Ce texte n’a pas de date.",
    advice: "ajoutez `date: 2013-03-01`, ou renommez le fichier `2013-03-01-titre.md`",
  });
}

/** True for the URL of a page that the site generates itself. Under it, a URL may be chosen: `/formations/speciale/`. */
function isReserved(url: string, kinds: readonly Kind[], chosen: boolean): boolean {
  const [first = "", ...others] = url.toLowerCase().split("/").filter(Boolean);
  if (OWN_FOLDERS.has(first)) return true;
  const isTaken = RESERVED.has(first) || kinds.some((kind) => kind.url === `/${first}/`);
  return others.length === 0 && (first === "" || isTaken || (chosen && /^(?:index|404)\.html?$/iu.test(first)));
}

/** A page is served as HTML when its URL ends with `/` or `.html`; another extension would give another media type. */
function withSlash(path: string): string {
  return /\/$|\.html?$/iu.test(path) ? path : `${path}/`;
}

/** Returns the same keys without those that have no value, at any level. */
function withoutEmptyKeys(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => item !== null).map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([key, item]) => [key, visit(item)]),
    );
  };
  return visit(data) as Readonly<Record<string, unknown>>;
}
