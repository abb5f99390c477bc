/** The keys of a session of a training. */
import * as z from "zod";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { datesIn } from "../../locale/fr/dates-in-text.ts";
import { comingDay } from "./fields/date-advice.ts";
import { comingExample } from "./fields/example-dates.ts";
import type { ValueDiagnostic } from "./fields/field.ts";
import { readDate, sessionDate, sessionStart } from "./fields/moments.ts";
import { refusalOf as refusalOfRule, repetition } from "./fields/repetition.ts";
import { choice, identifier, text } from "./fields/text.ts";
import { OCCASION } from "./occasion.ts";
import { readSessionSentence, type SentenceRefusal } from "./session-sentence.ts";
import { FRENCH_STATUSES, SESSION_STATUSES } from "./session-statuses.ts";

/** The keys of a session of a training. */
const sessionKeys = z.strictObject({
  id: z.optional(identifier).meta({
    label: "Identifiant permanent",
    aliases: ["identifiant"],
    description: "Identifiant permanent de la séance",
    example: "groupe-1",
  }),
  group: z.optional(text).meta({
    label: "Groupe",
    meanings: ["nom", "titre", "title", "name"],
    aliases: ["groupe"],
    description: "Groupe ou public de la séance",
    example: "Arts et culture",
  }),
  date: z.optional(sessionStart).meta({
    label: "Date",
    meanings: ["jour", "quand", "when"],
    description:
      "Jour, ou mois seul si le jour n’est pas connu, ou mots : `mi-mars 2027`, `automne 2027`, `à confirmer`",
    example: "2013-01-15",
  }),
  repeat: z.optional(repetition).meta({
    label: "Règle, si la séance revient",
    meanings: ["chaque", "dates", "frequence", "repeter", "recurring", "rrule"],
    aliases: ["repetition", "recurrence"],
    description:
      "Règle qui donne les jours, au lieu de `date` : une séance par jour, nommée par l’identifiant et le jour",
    example: "tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars",
  }),
  endDate: z.optional(sessionDate).meta({
    label: "Dernier jour",
    description: "Dernier jour, si la séance dure plusieurs jours",
    example: "2013-01-16",
  }),
  start: OCCASION.start,
  end: OCCASION.end,
  hours: OCCASION.hours,
  zone: OCCASION.zone,
  place: OCCASION.place,
  online: OCCASION.online.meta({ template: "true" }),
  price: OCCASION.price,
  prices: OCCASION.prices,
  seats: OCCASION.seats,
  seatsLeft: OCCASION.seatsLeft.meta({ template: "3" }),
  status: z.optional(choice(SESSION_STATUSES, "état", FRENCH_STATUSES)).meta({
    label: "État",
    aliases: ["etat", "statut"],
    description:
      "`confirmed`, `full` (complet), `cancelled` (annulée), `postponed` (reportée) ou `to-confirm` (à confirmer)",
    example: "confirmed",
    template: "to-confirm",
    templateHint:
      "L’état : confirmed, to-confirm (à confirmer), full (complet), cancelled (annulée) ou postponed (reportée).",
    choices: {
      confirmed: "confirmée",
      full: "complète",
      cancelled: "annulée",
      postponed: "reportée",
      "to-confirm": "à confirmer",
    },
  }),
  formerDate: z
    .optional(sessionDate)
    .meta({ label: "Ancienne date", description: "Ancienne date d’une séance reportée", example: "2013-01-08" }),
  access: OCCASION.access,
  note: z.optional(text).meta({
    label: "Précision",
    meanings: ["remarque", "remarques", "commentaire", "details", "precision"],
    widget: "long",
    description: "Précision affichée avec la séance",
    example: "Le dessert est offert.",
    template: "Le dessert est offert.",
  }),
});

/** One session of a training: its keys, or one sentence that says them. */
export const session = z
  .preprocess((value, context) => {
    const named = sentencesIn(value);
    if (named.length > 0) {
      const advice = `une séance par ligne, précédée d’un tiret : ${named.map((each) => `\`- ${each}\``).join(", puis ")}`;
      const params = { code: "type-invalide", advice };
      context.issues.push({ code: "custom", input: value, message: "Chaque séance est ici sous un nom.", params });
      return z.NEVER;
    }
    if (typeof value !== "string") return value;
    const reading = readSessionSentence(value);
    if ("words" in reading) return reading.words;
    const { message, code, advice } = refusalOf(value.trim(), reading);
    context.issues.push({ code: "custom", input: value, message, params: { code, advice } });
    return z.NEVER;
  }, sessionKeys)
  .meta({ type: ["object", "string"] });

function refusalOf(typed: string, refusal: SentenceRefusal): ValueDiagnostic {
  if (refusal.error === "several")
    return {
      code: "type-invalide",
      message: "Il y a ici plusieurs séances.",
      advice: `une séance par ligne : ${refusal.days.map((day) => `\`- ${day}\``).join(", puis ")}`,
    };
  if (refusal.error === "rule") {
    // « les lundis 11, 18 et 25 janvier 2027 » are days.
    const days = severalDays(
      typed.replace(/^(?:les )?(?:(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches) (?=\d)/iu, "les "),
    );
    return days.length > 1 ? refusalOf(typed, { error: "several", days }) : refusalOfRule(typed, refusal.why);
  }
  const days = refusal.error === "unreadable" ? severalDays(typed) : [];
  if (days.length > 1) return refusalOf(typed, { error: "several", days });
  const [start = ""] = /^[^,;]+/u.exec(typed) ?? [];
  if (refusal.error === "unreadable" && comingDay(start.trim(), "2000-01-01") !== undefined)
    return {
      code: "date-illisible",
      message: `Il manque l’année dans \`${start.trim()}\`.`,
      advice: (now) => `ajoutez l’année : \`${withYear(start.trim(), now)}${typed.slice(start.length)}\``,
    };
  if (refusal.error !== "unreadable") {
    const reading = readDate(refusal.typed, "session");
    if (!("value" in reading)) return reading;
  }
  return {
    code: "type-invalide",
    message: "Une séance dite en une phrase commence par sa date.",
    advice: (now) =>
      `par exemple \`${comingExample(now)}, 9 h à 16 h, Québec\`; si la date n’est pas connue : \`- note: ${typed.includes(" ") ? typed.slice(0, 60) : "Date à venir"}\``,
  };
}

function withYear(start: string, now: string): string {
  return `${start} ${comingDay(start, now)?.year ?? now.slice(0, 4)}`;
}

/** The sentences of a block that has no key of a session, each under a name: « groupe-1: 3 mars 2027, 9 h ». */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const entries = Object.entries(value);
  const isNamed = ([key, said]: readonly [string, unknown]): boolean =>
    !Object.hasOwn(sessionKeys.shape, key) && typeof said === "string" && "words" in readSessionSentence(said);
  return entries.every(isNamed) ? entries.map(([, said]) => String(said)) : [];
}

/** « 3, 10 et 17 mars 2027 » at the start of a sentence. */
function severalDays(typed: string): readonly string[] {
  const [first, ...others] = datesIn(typed.replace(/(?<=^(?:les )?(?:\d{1,2}, ){0,8}\d{1,2}), (?=\d)/gu, " et "));
  if (first === undefined || first.start > 4) return [];
  return [first, ...others.filter(({ start }) => start === first.start)].flatMap(({ year, month, day }) =>
    year === undefined ? [] : [isoDate({ year, month, day })],
  );
}
