/** Parses one Markdown file and validates its keys, before people, venues and files are looked up. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import { type FrontMatter, readFrontMatter } from "../front-matter/front-matter.ts";
import { adoptKeys } from "../hiding/adopt-keys.ts";
import type { KeyDiagnostic } from "../hiding/read-sign.ts";
import type { Kind } from "../kinds.ts";
import type { Base, MissingField } from "../model.ts";
import { hasFrenchKey } from "../schema/key-aliases.ts";
import type { CommonKeys } from "../schema/kinds.ts";
import { SCHEMAS } from "../schema/kinds.ts";
import { inOwnLanguage } from "../schema/own-language.ts";
import { isBlank, pruned } from "../schema/pruned.ts";
import { type Check, problemAt, replaceValue, validate } from "../schema/validate.ts";
import { formatOf } from "../text-names.ts";
import { ownHeading } from "./leading-heading.ts";
import { addressTail, type FileName, kindOf, OWN_FOLDERS, RESERVED, readFileName, urlOf } from "./naming.ts";
import { withOnlinePlaces } from "./online-places.ts";
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

/** Parses one post of a site that has these kinds; adds its problems to `problems`, and returns undefined when the file is unusable. Examples in messages are of the day `now`, `YYYY-MM-DD`. */
export function parsePost(
  file: string,
  bytes: Uint8Array,
  kinds: readonly Kind[],
  problems: Diagnostic[],
  now: string,
): ParsedPost | undefined {
  const source = readSource(file, bytes);
  problems.push(...source.problems);
  const reading = readFrontMatter(file, source.text);
  problems.push(...reading.problems);
  const { frontMatter } = reading;
  if (frontMatter === undefined) return undefined;
  const kind = kindOf(kinds, file, frontMatter.data.layout, frontMatter.data.type);
  const present = pruned(frontMatter.data, (value) => value === null);
  const { data: ours, origin, ...adopted } = adoptKeys(present.data as FrontMatter["data"], KNOWN[kind.base]);
  // What hides a text is read first: an empty value may be a sign of another tool.
  const filled = pruned(ours, isBlank);
  const data = filled.data as FrontMatter["data"];
  const at: Check["at"] = (path, part) => {
    const [key = "", ...inner] = filled.typedPath(path);
    const named = path.length === 0 ? [] : [origin.get(String(key)) ?? key, ...inner];
    return frontMatter.at(present.typedPath(named), part);
  };
  const validation: Check = { file, at, problems, now };
  for (const finding of adopted.findings) problems.push(findingProblem(finding, validation));
  const validated = validate(SCHEMAS[kind.base], data, validation);
  const read = validated.keys as CommonKeys | undefined;
  const keys = read && withOnlinePlaces(inOwnLanguage(read, data));
  const check: Check = { ...validation, at: (path, part) => at(validated.typedPath(path), part) };
  const name = readFileName(file);
  const opening = ownHeading(frontMatter.body, formatOf(file), keys?.lang);
  const title = keys?.title ?? opening?.title;
  const shape = SCHEMAS[kind.base].def.shape;
  if (title === undefined && data.title === undefined && !hasFrenchKey(data, "title", shape)) {
    problems.push(
      problemAt(check, [], "value", {
        code: "titre-manquant",
        message: "Ce texte n’a pas de titre.",
        advice:
          frontMatter.bodyLine === 1
            ? `commencez le fichier par quatre lignes : \`---\`, \`title: Le titre du texte\`, \`date: ${now}\`, \`---\``
            : "ajoutez `title: Le titre du texte` entre les lignes `---`",
      }),
    );
  }
  const date = keys?.date ?? (data.date === undefined ? name.date : undefined);
  if (kind.isDated && date === undefined && data.date === undefined && !hasFrenchKey(data, "date", shape))
    problems.push(missingDate(check, name));
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
  const url = keys.url === undefined ? urlOf(kind, addressTail(kind, check.file, slug)) : withSlash(keys.url);
  const isFree = !isReserved(url, { kind, kinds }, keys.url !== undefined);
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
      advice: `corrigez le nom du fichier, ou ajoutez \`date: ${check.now}\``,
    });
  }
  return problemAt(check, [], "value", {
    code: "date-manquante",
    message: "Ce texte n’a pas de date.",
    advice: `ajoutez \`date: ${check.now}\`, ou renommez le fichier \`${check.now}-${name.slug || "titre"}.md\``,
  });
}

/** True for the URL of a page that the site generates itself. Under it, a URL may be chosen: `/formations/speciale/`. */
function isReserved(
  url: string,
  { kind, kinds }: { readonly kind: Kind; readonly kinds: readonly Kind[] },
  chosen: boolean,
): boolean {
  const [first = "", ...others] = url.toLowerCase().split("/").filter(Boolean);
  if (OWN_FOLDERS.has(first)) return true;
  const isTaken = RESERVED.has(first) || kinds.some((kind) => kind.url === `/${first}/`);
  if (!chosen) return kind.base === "page" && isTaken;
  return others.length === 0 && (first === "" || isTaken || /^(?:index|404)\.html?$/iu.test(first));
}

/** A page is served as HTML when its URL ends with `/` or `.html`; another extension would give another media type. */
function withSlash(path: string): string {
  return /\/$|\.html?$/iu.test(path) ? path : `${path}/`;
}

/** The dates of an event that comes back, as they stand in the file; undefined when it has none. */
export function eventSessionsTyped({ frontMatter }: ParsedPost): unknown {
  const { event } = frontMatter.data;
  return typeof event === "object" && event !== null && "sessions" in event ? event.sessions : undefined;
}
