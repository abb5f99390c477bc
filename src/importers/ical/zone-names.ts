/** DATA: names that Outlook and Exchange give to zones, which are not those of the IANA base, as IANA names. */
import { isZone } from "../../locale/fr/zoned-time.ts";

const NAMES: Readonly<Record<string, string>> = {
  "Newfoundland Standard Time": "America/St_Johns",
  "Atlantic Standard Time": "America/Halifax",
  "Eastern Standard Time": "America/Toronto",
  "Central Standard Time": "America/Winnipeg",
  "Canada Central Standard Time": "America/Regina",
  "Mountain Standard Time": "America/Edmonton",
  "Pacific Standard Time": "America/Vancouver",
  "GMT Standard Time": "Europe/London",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  UTC: "UTC",
};

/** « (UTC-05:00) Eastern Time (US & Canada) », « (UTC-05:00) Est (É.-U. et Canada) ». */
const DESCRIBED: readonly (readonly [RegExp, string])[] = [
  [/^\(UTC[−-]0?3:30\) (?:Newfoundland|Terre-Neuve)/iu, "America/St_Johns"],
  [/^\(UTC[−-]0?4:00\) (?:Atlantic Time|Heure de l[’']Atlantique|Atlantique)/iu, "America/Halifax"],
  [/^\(UTC[−-]0?5:00\) (?:Eastern Time|Est|Heure de l[’']Est)/iu, "America/Toronto"],
  [/^\(UTC[−-]0?6:00\) (?:Central Time|Centre|Heure du Centre)/iu, "America/Winnipeg"],
  [/^\(UTC[−-]0?7:00\) (?:Mountain Time|Rocheuses|Heure des Rocheuses)/iu, "America/Edmonton"],
  [/^\(UTC[−-]0?8:00\) (?:Pacific Time|Pacifique|Heure du Pacifique)/iu, "America/Vancouver"],
];

/** The IANA name of a zone; undefined for a name that is neither IANA's nor known. */
export function ianaZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const plain = name.replace(/^\/(?:[\w.-]+\/)?(?:\d{8}_\d\/)?(?=[A-Z][a-z]+\/)/u, "");
  if (plain === "America/Montreal") return "America/Toronto";
  if (isZone(plain)) return plain;
  return NAMES[plain] ?? DESCRIBED.find(([words]) => words.test(plain))?.[1];
}
