/** Text fields: a line or a paragraph, with entities decoded and Quebec typography applied; and raw text for URLs and ids. */
import { withoutControls } from "../../../locale/fr/control-characters.ts";
import { decodeEntities } from "../../../locale/fr/entities.ts";
import { nearest } from "../../../locale/fr/nearest.ts";
import { slug } from "../../../locale/fr/slug.ts";
import { applyTypography } from "../../../locale/fr/typography.ts";
import { field, type Reading, wrongType } from "./field.ts";

const TEXT_JSON = { type: ["string", "number"] };

/** An entity, repeated or special spaces, control characters: most texts have none, and are left unchanged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const TO_CLEAN = /&|[^\S ]| {2}|[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/u;

function asLine(value: unknown): string | undefined {
  if (typeof value === "string") return (TO_CLEAN.test(value) ? value.replace(/\s+/gu, " ") : value).trim();
  return typeof value === "number" ? String(value) : undefined;
}

/** A line of text as typed, with entities decoded and spaces tidied; undefined for a value that is not a text. */
export function textAsTyped(value: unknown): string | undefined {
  const line = asLine(value);
  if (line === undefined || !TO_CLEAN.test(line)) return line;
  return withoutControls(decodeEntities(line))
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .trim();
}

/** Parses a line of text as readers see it; refuses an empty one. */
export function readText(value: unknown): Reading<string> {
  const typed = textAsTyped(value);
  if (typed === undefined)
    return wrongType(value, "un texte", "écrivez le texte sur la même ligne, entre guillemets droits au besoin");
  const text = applyTypography(typed);
  return text === ""
    ? { code: "texte-vide", message: "Le texte est vide.", advice: "écrivez un texte, ou retirez la clé" }
    : { value: text };
}

export const text = field({ form: "texte", json: TEXT_JSON }, readText);

/** Text kept as typed (ids, sizes, names of formats), without typography. */
export const rawText = field<string>({ form: "texte", json: TEXT_JSON }, (value) => {
  const line = asLine(value);
  const clean = line === undefined ? "" : withoutControls(line).trim();
  return clean === "" ? wrongType(value, "un texte court") : { value: clean };
});

/** A permanent id: letters without accents, figures and hyphens. */
export const identifier = field<string>({ form: "identifiant", json: TEXT_JSON }, (value) => {
  const line = asLine(value);
  if (line === undefined) return wrongType(value, "un identifiant");
  const clean = slug(line);
  if (clean === line) return { value: line };
  return {
    code: "identifiant-invalide",
    message: "Un identifiant s’écrit en minuscules, sans accent ni espace, avec des traits d’union.",
    advice: clean === "" ? "par exemple `groupe-1`" : `\`${clean}\``,
  };
});

/** What the elements of a list are: a few words without figures nor signs, in lower case. */
export const pluralNoun = field<string>({ form: "nom au pluriel", json: { type: "string" } }, (value) => {
  const line = asLine(value)?.normalize("NFC").toLowerCase();
  if (line !== undefined && line.length <= 40 && /^\p{L}+(?:[ '’-]\p{L}+)*$/u.test(line)) return { value: line };
  return wrongType(value, "un nom au pluriel", "par exemple `étapes` ou `questions`");
});

/** A BCP 47 language code such as `fr` or `en-CA`. */
export const language = field<string>({ form: "code de langue", json: { type: "string" } }, (value) => {
  const line = asLine(value);
  if (line !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(line)) return { value: line };
  return wrongType(value, "un code de langue", "par exemple `fr` ou `en`");
});

/** The language of the site: a variety of French, since every word of its pages is written in French. */
export const siteLanguage = field<string>(
  { form: "code de langue", json: { type: "string", pattern: "^fr(-[A-Za-z0-9]{2,8})*$" } },
  (value) => {
    const line = asLine(value);
    if (line !== undefined && /^fr(-[A-Za-z0-9]{2,8})*$/u.test(line)) return { value: line };
    return {
      code: "langue-du-site",
      message: `La langue du site est le français, et on lit ici \`${String(value).slice(0, 40)}\` : les menus, les dates, la typographie et la recherche ne sont écrits qu’en français.`,
      advice:
        "écrivez `language: fr-CA`, ou retirez la ligne; un texte dans une autre langue le dit dans son en-tête, par exemple `lang: en`",
    };
  },
);

/** Returns a field for one word of a list; the message names them all. `french`: words that people type instead, without accents, in the masculine. */
export function choice<T extends string>(words: readonly T[], form: string, french: Readonly<Record<string, T>> = {}) {
  return field<T>({ form, json: { enum: words } }, (value) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return { value: found };
    const meant =
      typeof value === "string" ? (french[slug(value)] ?? french[slug(value).replace(/e$/u, "")]) : undefined;
    const close = typeof value === "string" ? nearest(value, words) : undefined;
    const guess = close === undefined ? "un de ces mots, tel quel" : `vouliez-vous dire \`${close}\`?`;
    return {
      code: "valeur-inconnue",
      message: `\`${String(value)}\` n’est pas une des valeurs possibles : ${words.map((word) => `\`${word}\``).join(", ")}.`,
      advice: meant === undefined ? guess : `\`${meant}\``,
      ...(meant === undefined ? {} : { replacement: meant }),
    };
  });
}
