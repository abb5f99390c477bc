/** The licence of the texts: the id of a Creative Commons licence, a name, or a name with its address. */
import { creativeCommons, type Licence } from "../../licences.ts";
import { readWebAddress } from "./addresses.ts";
import { field, type Reading, wrongType } from "./field.ts";
import { readText } from "./text.ts";

const JSON_FORM = { type: ["string", "object"] };

export const licence = field<Licence>({ form: "licence", json: JSON_FORM }, readLicence);

function readLicence(value: unknown): Reading<Licence> {
  if (typeof value === "string") {
    const known = creativeCommons(value);
    if (known !== undefined) return { value: known };
    const name = readText(value);
    return "value" in name ? { value: { name: name.value } } : name;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrongType(value, "une licence", "par exemple `CC BY-SA 4.0`");
  const { name: typed, url, ...others } = value as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    return { code: "cle-inconnue", message: `La clé \`${unknown}\` n’est pas connue ici.`, advice: "`name` et `url`" };
  const name = readText(typed);
  if (!("value" in name)) return name;
  if (url === undefined || url === null) return { value: { name: name.value } };
  const address = readWebAddress(url);
  return "value" in address ? { value: { name: name.value, url: address.value } } : address;
}
