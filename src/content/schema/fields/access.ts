/** How a session, a training or a venue can be attended: known words take one form, others are kept as written. */
import { knownAccess } from "../../../locale/fr/access.ts";
import { field } from "./field.ts";
import { distinctListOf } from "./lists.ts";
import { readText } from "./text.ts";

export const access = distinctListOf(
  field<string>({ form: "texte", json: { type: ["string", "number"] } }, (value) => {
    const reading = readText(value);
    return "value" in reading ? { value: knownAccess(reading.value) ?? reading.value } : reading;
  }),
).meta({ form: "liste de textes" });
