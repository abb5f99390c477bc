/** Maps the keys of Jekyll, Hugo, WordPress and others to ours: renamed, applied, or knowingly ignored. It reports what it hides, and does not publish what another tool would hide. */
import { compareDates, parseDate } from "../../locale/fr/calendar-date.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { COMMON } from "../schema/common.ts";
import { keyMeant } from "../schema/key-aliases.ts";
import { hiddenInside } from "./hidden-inside.ts";
import { OFTEN_TYPED } from "./hiding-keys.ts";
import { IGNORED_BY_KEY } from "./ignored-keys.ts";
import { hiddenFinding, type KeyDiagnostic, readSign, type Sign } from "./read-sign.ts";
import { bareKey, bareWord, isEmpty, readYesNo } from "./spelling.ts";
import { HIDING_WORDS, SHOWING_WORDS } from "./status-words.ts";

/** Key of another tool, in the form of `bareKey` → ours. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ["author", "authors"],
  ["category", "categories"],
  ["tag", "tags"],
  ["keywords", "tags"],
  ["excerpt", "summary"],
  ["description", "summary"],
  ["modified", "updated"],
  ["lastmod", "updated"],
  ["lastmodifiedat", "updated"],
  ["redirectfrom", "aliases"],
]);

export interface Adopted {
  readonly data: Readonly<Record<string, unknown>>;
  /** Our key → the key as typed. */
  readonly origin: ReadonlyMap<string, string>;
  /** The key, as typed, that hides the text, or may do so. */
  readonly hiddenBy?: string;
  readonly findings: readonly KeyDiagnostic[];
  /** Unknown keys that look like a hiding key: they must not be mistaken for a key of another tool. */
  readonly suspects: readonly string[];
  /** Ignored keys, as typed, whose value was written for readers. */
  readonly leftWords: readonly string[];
}

/** Returns the same keys under our names; ours win when both are present, except for what hides a text. */
export function adoptKeys(data: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): Adopted {
  const adopted: Record<string, unknown> = { ...data };
  const origin = new Map<string, string>();
  const findings: KeyDiagnostic[] = [];
  const suspects: string[] = [];
  const leftWords: string[] = [];
  const signs: { readonly key: string; readonly sign: Sign }[] = [];
  let hiddenBy = readDraftKey(adopted, findings) ? "draft" : undefined;
  const isDraft = adopted.draft === true;
  for (const key of Object.keys(data)) {
    if (known.has(key)) continue;
    const bare = bareKey(key);
    const sign = readSign(key, data[key], known.has("sessions"));
    if (sign !== undefined) {
      delete adopted[key];
      signs.push({ key, sign });
      continue;
    }
    const inner = hiddenInside(key, data[key]);
    if (inner !== undefined) {
      delete adopted[key];
      findings.push(inner);
      hiddenBy ??= key;
      continue;
    }
    const ours = RENAMED.get(bare);
    if (ours !== undefined) {
      delete adopted[key];
      if (isEmpty(adopted[ours])) {
        adopted[ours] = data[key];
        origin.set(ours, key);
      } else if (holdsWords(data[key]) && JSON.stringify(adopted[ours]) !== JSON.stringify(data[key]))
        leftWords.push(key);
      continue;
    }
    const ignored = IGNORED_BY_KEY.get(bare);
    if (ignored !== undefined) {
      delete adopted[key];
      if (ignored.words && holdsWords(data[key])) leftWords.push(key);
    } else if (mayHide(key, data[key])) {
      suspects.push(key);
      hiddenBy ??= key;
    }
  }
  for (const { key, sign } of signs) {
    switch (sign.says) {
      case "hidden":
        // Once per text: a draft is reported by its own key.
        if (!isDraft && hiddenBy === undefined) findings.push(hiddenFinding(key, data[key], sign.secret === true));
        hiddenBy ??= key;
        break;
      case "unclear":
        findings.push(sign.finding);
        hiddenBy ??= key;
        break;
      case "publishOn":
      case "expires":
        if (adopted[sign.says] !== undefined && !isStricter(sign.says, sign.value, adopted[sign.says])) break;
        adopted[sign.says] = sign.value;
        origin.set(sign.says, key);
        break;
      case "alias":
        if (adopted.aliases !== undefined) break;
        adopted.aliases = [sign.value];
        origin.set("aliases", key);
        break;
      case "robots":
        if (!isEmpty(adopted.robots)) adopted.robots = `${String(adopted.robots)}, ${sign.value}`;
        else {
          adopted.robots = sign.value;
          origin.set("robots", key);
        }
        break;
      case "noindex":
        adopted.noindex = true;
        break;
      case "shown":
        break;
    }
  }
  return {
    data: adopted,
    origin,
    findings,
    suspects,
    leftWords,
    ...(hiddenBy === undefined ? {} : { hiddenBy }),
  };
}

/** Reads our own `draft`, as others spell it; true when it hides the text. What cannot be interpreted is left to the schema, which refuses it. */
function readDraftKey(adopted: Record<string, unknown>, findings: KeyDiagnostic[]): boolean {
  const value = adopted.draft;
  if (isEmpty(value)) {
    delete adopted.draft;
    return false;
  }
  const yes = readYesNo(value);
  if (yes === undefined) return true;
  adopted.draft = yes;
  if (typeof value !== "boolean" && !/^(?:true|false)$/iu.test(String(value).trim())) {
    findings.push({
      key: "draft",
      code: "type-invalide",
      severity: "warning",
      message: `\`draft\` se lit ${yes ? "« oui »" : "« non »"}; il s’écrit \`true\` (oui) ou \`false\` (non).`,
      advice: `\`${yes}\``,
      replacement: String(yes),
    });
  }
  return yes;
}

/** True for a later day of publication, or an earlier day of expiry; what is not a date goes to the schema, which refuses it. */
function isStricter(key: "publishOn" | "expires", value: string, former: unknown): boolean {
  const [a, b] = [parseDate(value), parseDate(String(former))];
  if ("error" in b) return false;
  if ("error" in a) return true;
  return key === "publishOn" ? compareDates(a.date, b.date) > 0 : compareDates(a.date, b.date) < 0;
}

/** `brouillon: oui`, `drfat: true`, `staus: private`: perhaps a typo in a hiding key. */
function mayHide(key: string, value: unknown): boolean {
  const french = keyMeant(key, COMMON);
  if (french === "draft") return readYesNo(value) !== false;
  if (french === "publishOn") return true;
  if (nearest(key, OFTEN_TYPED) === undefined) return false;
  if (readYesNo(value) !== undefined) return true;
  return typeof value === "string" && (HIDING_WORDS.has(bareWord(value)) || SHOWING_WORDS.has(bareWord(value)));
}

/** True for words written for readers: not a yes or no, a number or a URL. */
function holdsWords(value: unknown): boolean {
  if (typeof value === "string")
    return /\p{L}{2}/u.test(value) && readYesNo(value) === undefined && !/[/\\]|^\S+\.\w{2,4}$/u.test(value.trim());
  if (typeof value !== "object" || value === null) return false;
  // A single word in a block is a setting: `sidebar: { nav: docs }`.
  return Object.values(value).some(
    (each) => holdsWords(each) && (typeof each !== "string" || /\p{L}\s+\p{L}/u.test(each)),
  );
}
