/** A rule that gives the days of sessions: « tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars ». */
import { longDateText } from "../../../locale/fr/date-text.ts";
import {
  type Repetition,
  type RepetitionError,
  readRepetition,
} from "../../../locale/fr/repetition/read-repetition.ts";
import { MOST_DAYS } from "../../../locale/fr/repetition/repetition.ts";
import { comingDay } from "./date-advice.ts";
import { field, SENTENCE_JSON, type ValueDiagnostic } from "./field.ts";

const CODE = "repetition-illisible";

/** A rule, with its days. */
export const repetition = field<Repetition>({ form: "règle", json: SENTENCE_JSON }, (value) => {
  const reading = readRepetition(String(value));
  return "value" in reading ? reading : refusalOf(String(value).trim(), reading);
});

/** Why a rule is refused, and what to write instead. */
export function refusalOf(typed: string, refusal: RepetitionError): ValueDiagnostic {
  switch (refusal.error) {
    case "endless":
      return { code: CODE, message: "Cette règle ne dit pas de quand à quand.", advice: example(typed) };
    case "yearless":
      return {
        code: CODE,
        message: "Il manque l’année dans cette règle.",
        advice: (now) => `ajoutez l’année à la dernière date, par exemple \`${withYear(typed, now)}\``,
      };
    case "empty":
      return {
        code: CODE,
        message: "Cette règle ne donne aucun jour.",
        advice: "vérifiez le jour de la semaine, le début et la fin",
      };
    case "too many":
      return {
        code: CODE,
        message: `Cette règle donne plus de ${MOST_DAYS} jours.`,
        advice: "une fin plus proche, ou une règle par année",
      };
    case "exception":
      return {
        code: CODE,
        message: "On ne lit pas les jours qui suivent « sauf ».",
        advice: "par exemple `sauf le 16 mars`, `sauf les 9 et 16 mars` ou `sauf du 1er au 5 mars`",
      };
    case "not its day":
      return {
        code: CODE,
        message: `Le ${longDateText(refusal.day)}, qui suit « sauf », n’est pas un jour de cette règle.`,
        advice: "corrigez ce jour, ou retirez-le",
      };
    default:
      return (
        onHours(typed) ?? {
          code: CODE,
          message: `On ne lit pas de règle dans \`${typed.slice(0, 60)}\`.`,
          advice: example("", typed),
        }
      );
  }
}

/** The last date of a rule, with the year of its next coming. */
function withYear(typed: string, now: string): string {
  const [last = ""] =
    /\d{1,2}(?:er)? \p{L}+(?=\)?$|,| \()|\p{L}+$/u.exec(
      typed.replace(/[ ,(]+(?:sauf|excepté|relâche|congé).*$/iu, ""),
    ) ?? [];
  const coming = comingDay(last, now);
  return coming === undefined ? now.slice(0, 4) : `${last} ${coming.year}`;
}

/** « tous les mardis du 2 février au 30 mars 2027, 19 h à 21 h »: hours have their own key. */
function onHours(typed: string): ValueDiagnostic | undefined {
  const [said = "", hours = ""] =
    /[ ,]*(?<!\p{L})(?:à |de )?(\d{1,2} ?h(?: ?\d{2})?(?: ?(?:à|-|–) ?\d{1,2} ?h(?: ?\d{2})?)?)(?!\p{L})/u.exec(
      typed,
    ) ?? [];
  const rule = typed.replace(said, "");
  if (hours === "" || !("value" in readRepetition(rule))) return undefined;
  return {
    code: CODE,
    message: "Les heures ne vont pas dans la règle.",
    advice: `\`repeat: ${rule}\` et, sur la ligne suivante, \`hours: ${hours}\``,
  };
}

function example(typed: string, whole = typed): (now: string) => string {
  const rhythm = typed
    .replace(
      /,? (?:à partir|à compter|dès le|depuis|jusqu[’']|du \d|de (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|sauf|excepté).*$/iu,
      "",
    )
    .split(",")[0];
  return (now) =>
    `par exemple \`${rhythm || "tous les mardis"} du 2 février au 30 mars ${Number(now.slice(0, 4)) + 1}\`; si les jours ne sont pas connus, \`- note: ${whole.slice(0, 60) || "Dates à venir"}\``;
}
