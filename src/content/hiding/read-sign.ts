/** Interprets one key of another tool: shown, hidden, shown from a day, not to be indexed; or a value that cannot be interpreted, which stops the build. */
import type { PartialDiagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import { parseDate } from "../../locale/fr/calendar-date.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { HIDING_KEYS, type HidingRule } from "./hiding-keys.ts";
import { bareKey, bareWord, isEmpty, readYesNo } from "./spelling.ts";
import { CLOSED_WORDS, HIDING_WORDS, OPEN_WORDS, SESSION_WORDS, SHOWING_WORDS } from "./status-words.ts";

/** A problem to report at a key, without its position. */
export interface KeyDiagnostic extends PartialDiagnostic {
  readonly key: string;
  readonly severity: Severity;
  readonly advice: string;
  /** A valid value to type instead. */
  readonly replacement?: string;
  /** The value must not be repeated in a report. */
  readonly secret?: true;
}

export type Sign =
  | { readonly says: "shown" }
  | { readonly says: "hidden"; readonly secret?: true }
  | { readonly says: "unclear"; readonly finding: KeyDiagnostic }
  | { readonly says: "publishOn" | "expires" | "alias" | "robots"; readonly value: string }
  | { readonly says: "noindex" };

const SHOWN: Sign = { says: "shown" };
const HIDDEN: Sign = { says: "hidden" };
const NOINDEX: Sign = { says: "noindex" };

/** Returns what a key means; undefined when it does not hide or show. `hasSessions`: the text is of a kind that has sessions. */
export function readSign(typed: string, value: unknown, hasSessions: boolean): Sign | undefined {
  const rule = HIDING_KEYS.get(bareKey(typed));
  if (rule === undefined) return undefined;
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isEmpty(only)) return SHOWN;
  return READERS[rule](only, typed, hasSessions);
}

type Reader = (value: unknown, key: string, hasSessions: boolean) => Sign | undefined;

const READERS: Readonly<Record<HidingRule, Reader>> = {
  "yes-hides": (value, key) => yesHides(value) ?? unclear(key, value),
  "yes-hides-weak": yesHides,
  "no-hides": (value, key) => noHides(value) ?? dated(value) ?? unclear(key, value),
  "no-hides-weak": noHides,
  status: readStatus,
  "status-weak": noHides,
  visibility: (value, key) => noHides(value) ?? byWord(value, CLOSED_WORDS, OPEN_WORDS) ?? unclear(key, value),
  password: (value) =>
    value === false || String(value).toLowerCase() === "false" ? SHOWN : { says: "hidden", secret: true },
  "any-hides": () => HIDDEN,
  permalink: readPermalink,
  build: readBuild,
  cascade: readCascade,
  "publish-on": readPublishOn,
  expires: (value) => (readYesNo(value) === false ? SHOWN : { says: "expires", value: String(value) }),
  "no-search": (value, key) => {
    const yes = readYesNo(value);
    return yes === undefined ? unclear(key, value) : yes ? NOINDEX : SHOWN;
  },
  search: readSearch,
  robots: readRobots,
};

function yesHides(value: unknown): Sign | undefined {
  const yes = readYesNo(value);
  if (yes !== undefined) return yes ? HIDDEN : SHOWN;
  return byWord(value, HIDING_WORDS, SHOWING_WORDS);
}

function noHides(value: unknown): Sign | undefined {
  const yes = readYesNo(value);
  if (yes !== undefined) return yes ? SHOWN : HIDDEN;
  return byWord(value, HIDING_WORDS, SHOWING_WORDS);
}

function byWord(value: unknown, hiding: ReadonlySet<string>, showing: ReadonlySet<string>): Sign | undefined {
  if (typeof value !== "string") return undefined;
  const word = bareWord(value);
  return hiding.has(word) ? HIDDEN : showing.has(word) ? SHOWN : undefined;
}

/** `published: 2013-03-01` is the day of publication, past or future. */
function dated(value: unknown): Sign | undefined {
  const text = String(value);
  return "date" in parseDate(text) ? { says: "publishOn", value: text } : undefined;
}

function readStatus(value: unknown, key: string, hasSessions: boolean): Sign {
  const known = noHides(value);
  if (known !== undefined) return known;
  const word = typeof value === "string" ? bareWord(value) : "";
  const session = SESSION_WORDS.get(word) ?? SESSION_WORDS.get(word.replace(/e$/u, ""));
  if (session === undefined || !hasSessions) return unclear(key, value);
  return {
    says: "unclear",
    finding: {
      key,
      code: "etat-de-seance",
      severity: "error",
      message: `« ${shown(value)} » est l’état d’une séance : il ne se dit pas du texte entier.`,
      advice: `déplacez-le dans \`sessions:\`, sous la séance qu’il concerne : \`status: ${session}\``,
    },
  };
}

function readPermalink(value: unknown): Sign | undefined {
  if (readYesNo(value) === false) return HIDDEN;
  if (isRecord(value)) return Object.values(value).some((each) => readYesNo(each) === false) ? HIDDEN : undefined;
  return typeof value === "string" && !value.includes(":") && value.includes("/")
    ? { says: "alias", value }
    : undefined;
}

/** Hugo: `build: { render: never, list: never }`; it may still be `_build`, with `false`. */
function readBuild(value: unknown): Sign | undefined {
  if (!isRecord(value)) return noHides(value);
  const hides = Object.entries(value).some(
    ([key, each]) =>
      ["render", "list"].includes(bareKey(key)) &&
      (readYesNo(each) === false || ["never", "link", "local"].includes(bareWord(String(each)))),
  );
  return hides ? HIDDEN : undefined;
}

/** Hugo applies the keys under `cascade` to other texts: those that would hide them must be reported. */
function readCascade(value: unknown, key: string): Sign | undefined {
  const blocks = Array.isArray(value) ? value : [value];
  const hides = blocks.some(
    (block) =>
      isRecord(block) &&
      Object.entries(block).some(([name, each]) => {
        const says = name === "cascade" ? undefined : readSign(name, each, false)?.says;
        return says !== undefined && says !== "shown" && says !== "alias";
      }),
  );
  return hides ? unclear(key, value) : undefined;
}

function readPublishOn(value: unknown): Sign {
  const yes = readYesNo(value);
  if (yes !== undefined) return yes ? HIDDEN : SHOWN;
  return { says: "publishOn", value: String(value) };
}

/** `sitemap: false`, `search: { exclude: true }`, `sitemap: { disable: true }`. */
function readSearch(value: unknown): Sign | undefined {
  const yes = readYesNo(value);
  if (yes !== undefined) return yes ? SHOWN : NOINDEX;
  if (!isRecord(value)) return bareWord(String(value)) === "exclude" ? NOINDEX : undefined;
  const hides = Object.entries(value).some(
    ([key, each]) => ["disable", "disabled", "exclude", "ignore", "noindex"].includes(bareKey(key)) && readYesNo(each),
  );
  return hides ? NOINDEX : undefined;
}

function readRobots(value: unknown): Sign | undefined {
  if (!isRecord(value)) {
    const yes = readYesNo(value);
    if (yes !== undefined) return yes ? SHOWN : NOINDEX;
    return typeof value === "string" || Array.isArray(value) ? { says: "robots", value: String(value) } : undefined;
  }
  for (const [key, each] of Object.entries(value)) {
    const name = bareKey(key);
    if (name === "noindex" && readYesNo(each) === true) return NOINDEX;
    if (name === "index" && readYesNo(each) === false) return NOINDEX;
    if (name === "robots" || name === "metarobots") return readRobots(each);
  }
  return undefined;
}

function unclear(key: string, value: unknown): Sign {
  return { says: "unclear", finding: unclearFinding(key, value) };
}

/** What is said of a key that may hide the text, and whose value is not understood. */
export function unclearFinding(key: string, value: unknown): KeyDiagnostic {
  const word = typeof value === "string" ? bareWord(value) : "";
  const close = word === "" ? undefined : nearest(word, [...HIDING_WORDS, ...SHOWING_WORDS]);
  return {
    key,
    code: "valeur-inconnue",
    severity: "error",
    message: `On ne sait pas si ce texte doit paraître : \`${shown(key)}\` peut le cacher, et sa valeur ne se comprend pas.`,
    advice:
      close === undefined
        ? "retirez cette ligne pour publier le texte, ou remplacez-la par `draft: true` pour le garder en brouillon"
        : `vouliez-vous dire \`${close}\`?`,
  };
}

/** Reports a text that a key hides. */
export function hiddenFinding(key: string, value: unknown, secret: boolean): KeyDiagnostic {
  const said = secret || isRecord(value) ? shown(key) : `${shown(key)}: ${shown(value)}`;
  return {
    key,
    code: "texte-non-publie",
    severity: "warning",
    message: `Ce texte n’est pas publié : \`${said}\`, qui vient d’un autre outil, le cache.`,
    advice: "retirez cette ligne pour le publier, ou remplacez-la par `draft: true` pour le garder en brouillon",
    ...(secret ? { secret } : {}),
  };
}

/** Formats a value on one short line, without control characters that a terminal would interpret. */
function shown(value: unknown): string {
  const text = String(value)
    .replace(/[\p{C}`]/gu, "")
    .replace(/\s+/gu, " ");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
