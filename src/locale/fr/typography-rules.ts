// The rules of Quebec typography (OQLF, « Espacement avant et après les signes »), in the order in which they apply.

import { type SignGroup, signs } from "./signs-in-text.ts";

/** Rewrites every match of a global pattern; skipped for a text that contains none of its `signs`. */
export type TypographyRule = {
  readonly name: string;
  /** Bits of `signsIn`, from the text as typed. */
  readonly signs: number;
  /** A fast test for what every match contains and few texts do; it starts with a rare character. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly by: string | ((match: string, ...groups: string[]) => string);
};

const NBSP = "\u00a0";
// Spaces within a line; letters of French and nearby languages are listed because \p{L} is slower, and this runs on every post.
const H = "[ \\u00a0\\u202f\\u2009]";
// The same, or a line break of the source file, matched from the first space of a run only: a run may have thousands.
const GAP = `(?:${H}(?<!${H}${H})${H}*(?:\\n${H}*)?|\\n${H}*)`;
const GAP_BEFORE = `(?:${H}+\\n?${H}*|\\n${H}*)`;
// One space, anywhere in a run.
const S = "[ \\u00a0\\u202f\\u2009\\n]";
const L = "A-Za-zªºÀ-ÖØ-öø-ɏ\\u0300-\\u036f";
const END = `(?![${L}\\d'’])`;
// « 13 h 00 15 places »: without this, the hour would take the 15 as its minutes.
const MINUTES = `(?:0[1-9]|[1-5]\\d|00(?!${GAP}[0-5]\\d))`;
const MONTH =
  "(?:janv(?:ier|\\.)|févr(?:ier|\\.)|fevrier|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|août|aout|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.)|decembre)";
const UNIT =
  "(?:[kMGT]?o|[kMG]?bit|[kMG]?bit/s|[kcmd]?m[²³2]?|km/h|[km]?g|[mcd]?[lL]|ha|h|min|s|ms|[kM]?Wh?|[kMG]?Hz|px|ppp|pi|po|millions?|milliards?)";
const TITLE = "(?:MM?\\.|Mmes?|Mlles?|Dre?s?|Prs?|Mes?)";
const NUMBERED = "(?:[nN][°ᵒº]s?|no|No|pp?\\.|art\\.|vol\\.|chap\\.|fig\\.|poste)";

/** Punctuation: before quotation marks, whose rules read the spaces that these set. */
export const PUNCTUATION: readonly TypographyRule[] = [
  rule("points de suspension", ["point"], String.raw`\.{3}(?<!\.{4})(?!\.)`, "…"),
  rule("tirets", ["hyphen"], String.raw`--(-?)(?=[\s»”"])(?<=[\s«“"]---?)`, (_, third = "") => (third ? "—" : "–")),
  rule(
    "rien devant ; ! ?",
    ["stops"],
    String.raw`${GAP}(?=[;!?]+(?:[\s«»“”"’')\],.:…\ufffc]|$))(?<=[^\s«“‘([{–—]${GAP_BEFORE})`,
    "",
    { hint: `[;!?](?<=${S}[;!?])` },
  ),
  rule(
    "rien devant la virgule",
    ["comma"],
    String.raw`${GAP}(?=,(?:[\s«»“”":…]|$))(?<=[${L}\d»”")…!?]${GAP_BEFORE})`,
    "",
    { hint: String.raw`,(?<=[ \u00a0],)` },
  ),
  rule(
    "espace insécable devant :",
    ["colon"],
    String.raw`${GAP}(?=:(?:[\s«»“”"]|$))(?<=[^\s:«“([{-]${GAP_BEFORE})`,
    NBSP,
    { hint: `:(?<=${S}:)` },
  ),
  rule("deux-points collé", ["colon"], String.raw`:(?<=[^\s:«“([{-]:)(?=[\s«»“”"]|$)`, `${NBSP}:`),
  rule("apostrophe", ["apostrophes"], String.raw`['´‘](?<=[${L}]['´‘])(?=[${L}\d«“"(\ufffc])`, "’"),
];

/** Numbers with their units, titles and names: after quotation marks. */
export const GROUPS: readonly TypographyRule[] = [
  rule(
    "heure",
    ["figures"],
    String.raw`(?<![${L}\d:.,/])(0?\d|1\d|2[0-4])(?:${GAP}?h(?:${GAP}?(${MINUTES}))?|H(${MINUTES}))(?![${L}\d'´‘’])`,
    clock,
  ),
  rule("milliers", ["figures"], String.raw`(?<![${L}\d,.])\d{1,3}(?:${H}\d{3})+(?!\d)`, (match) =>
    match.replace(/\D/g, NBSP),
  ),
  rule(
    "signe collé",
    ["money"],
    String.raw`(?:[kMG]?\$|[%¢€‰])(?<=\d(?:[kMG]?\$|[%¢€‰]))${END}`,
    (match) => NBSP + match,
  ),
  rule("signe", ["money"], String.raw`(?<=\d)${GAP}(?=(?:[kMG]?\$|[%¢€‰])${END})`, NBSP),
  rule("dollar canadien", ["money"], String.raw`(?<=\$)${GAP}(?=(?:CAN?D?|US)${END})`, NBSP),
  rule("degré", ["degree"], String.raw`(?<=\d)${H}*°${H}*([CF])${END}`, (_, scale = "") => `${NBSP}°${scale}`),
  rule(
    "unité collée",
    ["figures"],
    String.raw`(?:[kMGT]o|km|kg|h)(?<=(?:^|[\s(«,.–-])\d+(?:[kMGT]o|km|kg|h))${END}`,
    (match) => NBSP + match,
  ),
  rule("unité", ["figures"], String.raw`(?<=\d)${GAP}(?=${UNIT}${END})`, NBSP, { hint: String.raw`\d${S}+[A-Za-z]` }),
  rule(
    "jour et mois",
    ["figures"],
    String.raw`${GAP}(?=${MONTH}(?![${L}]))(?<=(?<!\d)\d{1,2}(?:er|ᵉʳ)?${GAP_BEFORE})`,
    NBSP,
    { flags: "gi", hint: String.raw`\d(?:er|ᵉʳ)?${S}+(?:ja|f|ma|a[voû]|jui|se|oc|no|d)` },
  ),
  rule("téléphone", ["hyphen"], String.raw`${GAP}(?=\d{3}-\d{4}(?!\d))(?<=(?<!\d)\d{3}\)?${GAP_BEFORE})`, NBSP, {
    hint: String.raw`\d{3}-\d{4}`,
  }),
  rule("numéro", ["figures"], String.raw`${GAP}(?=\d)(?<=(?<![${L}\d.])${NUMBERED}${GAP_BEFORE})`, NBSP, {
    hint: String.raw`\d(?<=${NUMBERED}${S}+\d)`,
  }),
  rule(
    "titre de civilité",
    ["titles"],
    String.raw`${GAP}(?=[A-ZÀ-ÖØ-Þ])(?<=(?<![${L}\d.])${TITLE}${GAP_BEFORE})`,
    NBSP,
    { hint: `${TITLE}${S}` },
  ),
  rule("incise", ["dashes", "hyphen"], String.raw`([–—])${H}([^–—.!?\n]*[^–—.!?\s])${H}(?=\1)\1`, incise),
];

function rule(
  name: string,
  groups: readonly SignGroup[],
  source: string,
  by: TypographyRule["by"],
  { flags = "g", hint }: { readonly flags?: string; readonly hint?: string } = {},
): TypographyRule {
  return {
    name,
    signs: signs(...groups),
    pattern: new RegExp(source, flags),
    by,
    ...(hint && { hint: new RegExp(hint, flags.replace("g", "")) }),
  };
}

/** « 13 h 30 », « 9 h 05 », « 13 h » on the hour (OQLF). */
function clock(_: string, hour = "", spaced?: string, capital?: string): string {
  const minutes = spaced ?? capital;
  const shown = `${Number(hour)}${NBSP}h`;
  return minutes === undefined || minutes === "00" ? shown : `${shown}${NBSP}${minutes}`;
}

/** Only the closing dash is bound to what precedes it. */
function incise(_: string, dash = "", inside = ""): string {
  return `${dash} ${inside}${NBSP}${dash}`;
}
