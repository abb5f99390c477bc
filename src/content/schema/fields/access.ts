/** How a session, a training or a venue can be attended: known words take one form, others are kept as written. */
import { knownAccess } from "../../../locale/fr/access.ts";
import { field } from "./field.ts";
import { asList, distinctListOf } from "./lists.ts";
import { readText } from "./text.ts";

/** « rampe, LSQ, 12 ans et plus » in one line is a list, as soon as two of its parts are known words: other sentences have commas too. */
function said(value: unknown): unknown {
  const parts = typeof value === "string" ? value.split(/\s*[,;]\s*/u).filter(Boolean) : [];
  return parts.filter((part) => knownAccess(part) !== undefined).length > 1 ? parts : asList(value);
}

export const access = distinctListOf(
  field<string>({ form: "texte", json: { type: ["string", "number"] } }, (value) => {
    const reading = readText(value);
    return "value" in reading ? { value: knownAccess(reading.value) ?? reading.value } : reading;
  }),
  said,
).meta({ form: "liste de textes" });
