/** Gives back the words of a text in another language as they were typed: text fields apply French typography, before the language is known. */
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { textAsTyped } from "./fields/text.ts";

/** Words of the site rather than of one text: the same term or name is typed in texts of every language. */
const OF_THE_SITE: ReadonlySet<string> = new Set(["categories", "tags", "authors"]);

type Block = Readonly<Record<string, unknown>>;

/**
 * Returns the validated `keys` of a text, where the words that are not in French are those of `typed`, what was validated.
 * The text itself says its language by `lang`; a document or a video says by its own `lang` the language of its title.
 */
export function inOwnLanguage<T extends { readonly lang?: string | undefined }>(keys: T, typed: Block): T {
  const entries = Object.entries(keys).map(([key, value]) => [
    key,
    OF_THE_SITE.has(key) ? value : inLanguage(value, typed[key], keys.lang),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Follows the values read and the values typed together, as far as they have the same shape. */
function inLanguage(read: unknown, typed: unknown, lang: string | undefined): unknown {
  if (typeof read === "string") return isFrench(lang) ? read : wordsTyped(read, typed);
  if (Array.isArray(read)) {
    const items = Array.isArray(typed) ? typed : [typed];
    return items.length === read.length ? read.map((item, at) => inLanguage(item, items[at], lang)) : read;
  }
  if (!isBlock(read) || !isBlock(typed)) return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]) => [
      key,
      inLanguage(value, typed[key], key === "title" && typeof read.lang === "string" ? read.lang : lang),
    ]),
  );
}

/** The words typed, when French typography alone made the value of them: a text field, whatever its key. */
function wordsTyped(read: string, typed: unknown): string {
  const words = textAsTyped(typed);
  return words !== undefined && applyTypography(words) === read ? words : read;
}

function isBlock(value: unknown): value is Block {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
