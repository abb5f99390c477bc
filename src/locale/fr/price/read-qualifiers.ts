// Reads what follows a cost: taxes, what it buys, whom it is for, the days on which it holds.

import { MONTHS } from "../date-text.ts";
import { datesIn } from "../dates-in-text.ts";
import type { Rate, RateDay } from "./price.ts";
import { isDay, moveDay } from "./rate-day.ts";
import { BY_NUMBER, COUNTED, isOfPeople, NUMBER_NAME, PEOPLE, TICKETS } from "./rate-words.ts";

export type Qualifiers = Partial<Omit<Rate, "cost" | "currency">> & { readonly after?: true };

interface Reader {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Qualifiers | undefined;
}

const MONTH = MONTHS.map((name) => name.replace("é", "[ée]").replace("û", "[ûu]")).join("|");
const DAY = `((?:\\d{1,2}|1er) (?:${MONTH})(?: \\d{4})?)`;
const WORDS = "([\\p{L}][\\p{L}\\d’'·\uE000\uE001 -]*[\\p{L}\\d\uE001])";

function dayIn(text: string | undefined): RateDay | undefined {
  const [found] = text === undefined ? [] : datesIn(text);
  if (found === undefined || !isDay(found)) return undefined;
  return { day: found.day, month: found.month, ...(found.year === undefined ? {} : { year: found.year }) };
}

/** Reads the day of the first group, moved by `count` days. */
const onDay =
  (key: "until" | "from", count = 0) =>
  ([, text]: RegExpExecArray): Qualifiers | undefined => {
    const day = dayIn(text);
    return day && { [key]: moveDay(day, count) };
  };

const READERS: readonly Reader[] = [
  {
    pattern:
      /^(?:\+|plus|et) ?(?:les )?(?:tax(?:e|es)?|t\.?p\.?s\.?(?: et |\/| \/ )t\.?v\.?q\.?)(?: applicables)?(?![\p{L}])|^(?:taxes? (?:applicables )?|tx )?(?:en sus|non comprises?|non incluses?|exclues?)(?![\p{L}])|^h\.?t\.?(?![\p{L}])|^hors taxes?(?![\p{L}])|^avant (?:les )?taxes(?![\p{L}])|^\+ ?tx(?![\p{L}])/u,
    read: () => ({ taxes: "extra" }),
  },
  {
    pattern:
      /^(?:toutes )?(?:taxes? |tx )(?:comprises?|incluses?|incl?\.?)(?![\p{L}])|^(?:t\.?p\.?s\.?(?: et |\/| \/ )t\.?v\.?q\.?) (?:comprises|incluses)|^t\.?t\.?c\.?(?![\p{L}])|^taxes? incl\.?|^(?:avec|incluant) (?:les )?taxes(?![\p{L}])/u,
    read: () => ({ taxes: "included" }),
  },
  { pattern: new RegExp(`^(?:avant|av\\.) (?:le )?${DAY}`, "u"), read: onDay("until", -1) },
  {
    pattern: new RegExp(`^(?:jusqu['’]au|d['’]ici (?:le|au)|au plus tard le) ${DAY}(?: inclus(?:ivement)?)?`, "u"),
    read: onDay("until"),
  },
  { pattern: new RegExp(`^(?:à partir du|à compter du|dès le|depuis le) ${DAY}`, "u"), read: onDay("from") },
  { pattern: new RegExp(`^après (?:le )?${DAY}`, "u"), read: onDay("from", 1) },
  {
    pattern: /^(?:ensuite|par la suite|(?:après|à partir de|passé)(?: cette date)|après)(?![\p{L}])/u,
    read: () => ({ after: true }),
  },
  {
    pattern:
      /^(?:\/ ?|par |la |le |chaque )?(?:pers\.?|personne|participante?(?:·e|-e|\uE000e\uE001)?|tête|inscription|place|billet)(?![\p{L}])/u,
    read: ([whole]) => (/^(?:\/|par|la|le|chaque)/u.test(whole) ? { unit: "par personne" } : undefined),
  },
  {
    pattern:
      /^(?:\/ ?|par |de l['’](?=heure))(groupe|organisme|organisation|entreprise|équipe|famille|couple|ménage|table|enfant|adulte|jeune|élève|étudiant|membre|jour|journée|soir|soirée|séance|session|rencontre|cours|leçon|atelier|heure|h|mois|an|année|module|bloc|semaine)(?![\p{L}])/u,
    read: ([, what = ""]) => ({ unit: `par ${what === "h" ? "heure" : what}` }),
  },
  {
    pattern:
      /^((?:l['’]|la |le |les )(?:atelier|ateliers|formation|série|séance|session|rencontre|leçon|heure|semaine|mois|soirée|cours|groupe|journée|bloc|module|ensemble|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?: [\p{L}]+)?)(?![\p{L}])/u,
    read: ([, what = ""]) => ({ unit: what }),
  },
  { pattern: /^(chacune?)(?![\p{L}])/u, read: ([, what = ""]) => ({ unit: what }) },
  {
    pattern: new RegExp(
      `^(?:pour (?:les |les groupes d['’])?|aux |réservé aux |des |les )?(${BY_NUMBER})(?![\\p{L}\\d])`,
      "u",
    ),
    read: ([, group = ""]) => ({ group }),
  },
  {
    pattern: new RegExp(
      `^pour ((?:les |la |le |l['’]|toute la |toutes les |tous les )?(?:${NUMBER_NAME} )?${COUNTED}|${NUMBER_NAME})(?![\\p{L}\\d])`,
      "u",
    ),
    read: ([, what = ""]) => ({ unit: `pour ${what}` }),
  },
  {
    pattern: new RegExp(`^(?:\\/ ?)?(\\d{1,3} ${COUNTED})(?![\\p{L}\\d])`, "u"),
    read: ([, what = ""]) => ({ unit: `pour ${what}` }),
  },
  {
    pattern:
      /^(?:et (?:ouverte?s? à|pour) |pour )(?:tou(?:s|tes)(?: et (?:toutes|tous))?|tout le monde)(?![\p{L}])|^(?:les )?autres$/u,
    read: () => ({}),
  },
  {
    pattern: /^(?:pour )(?:tou(?:s|tes)(?: et toutes)?|tout le monde|les autres|le public|le grand public)(?![\p{L}])/u,
    read: () => ({}),
  },
  {
    pattern: new RegExp(`^(?:pour (?:les |des )?|aux |réservé aux |\\(|chez les )${WORDS}`, "u"),
    read: ([, group = ""]) => groupOf(group),
  },
  { pattern: new RegExp(`^(${TICKETS})(?![\\p{L}])`, "u"), read: ([, group = ""]) => ({ group }) },
  {
    pattern: new RegExp(`^(${PEOPLE}(?: (?:et|ou) ${PEOPLE})*)(?![\\p{L}])`, "u"),
    read: ([, group = ""]) => groupOf(group),
  },
];

function groupOf(group: string): Qualifiers | undefined {
  // A number or a day in it: it says more than whom it is for.
  if (/\d/u.test(group) || / (?:avant|jusqu|ensuite|après|et gratuit|si |qui )/u.test(group)) return undefined;
  return isOfPeople(group) ? { group } : undefined;
}

/** Reads qualifiers, in any order, until nothing is left; undefined when something is that none of them reads. */
export function readQualifiers(text: string): Qualifiers | undefined {
  let rest = cleaned(text);
  let found: Qualifiers = {};
  while (rest !== "") {
    const step = firstOf(rest);
    if (step === undefined || Object.keys(step.read).some((key) => key in found)) return undefined;
    found = { ...found, ...step.read };
    rest = cleaned(rest.slice(step.length));
  }
  return found;
}

function firstOf(text: string): { readonly read: Qualifiers; readonly length: number } | undefined {
  for (const { pattern, read } of READERS) {
    const found = pattern.exec(text);
    const qualifiers = found === null ? undefined : read(found);
    if (found !== null && qualifiers !== undefined) return { read: qualifiers, length: found[0].length };
  }
  return undefined;
}

function cleaned(text: string): string {
  return text
    .replace(/^[\s,;:()!.·–—-]+/u, "")
    .replace(/[\s,;!()]+$/u, "")
    .replace(/(?<!pers|av|t\.t)\.$/u, "");
}
