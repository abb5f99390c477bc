/** Reads the venue of a calendar as its name and its postal address, when it ends as addresses of Quebec do: « Café Exemple, 12 rue Fictive, Québec, QC G1A 1A1, Canada ». */
import type { ImportedPlace } from "./model.ts";

const COUNTRY = /^(?:canada|ca)$/iu;
const PROVINCE = /^(?:qc|québec|quebec|\(québec\))$/iu;
const POSTAL_CODE = /^[a-z]\d[a-z] ?\d[a-z]\d$/iu;
const PROVINCE_AND_CODE = /^(?:qc|québec|quebec) +([a-z]\d[a-z] ?\d[a-z]\d)$/iu;
const STREET = /^\d+[\s-]?[a-z]?,? |^(?:rue|avenue|av\.|boul\.|boulevard|chemin|route|place) /iu;

/** A name alone when the words do not end with a province and a postal code or a country. */
export function placeOf(words: string): ImportedPlace {
  const parts = words.split(/\s*,\s*/u).filter(Boolean);
  const hasCountry = take(parts, COUNTRY) !== undefined;
  const joined = take(parts, PROVINCE_AND_CODE);
  const code = joined === undefined ? take(parts, POSTAL_CODE) : PROVINCE_AND_CODE.exec(joined)?.[1];
  const hasProvince = joined !== undefined || (parts.length > 1 && take(parts, PROVINCE) !== undefined);
  const city = hasProvince && (hasCountry || code !== undefined) && parts.length > 1 ? parts.pop() : undefined;
  const [first = words, ...others] = parts;
  if (city === undefined) return { name: words };
  const isStreet = STREET.test(first);
  const address = (isStreet ? parts : others).join(", ");
  return {
    name: isStreet ? address : first,
    ...(address === "" ? {} : { address }),
    city,
    ...(code === undefined ? {} : { postalCode: code.toUpperCase().replace(/^(.{3}) ?/u, "$1 ") }),
  };
}

/** Takes the last part away when it is of that form. */
function take(parts: string[], form: RegExp): string | undefined {
  return form.test(parts.at(-1) ?? "") ? parts.pop() : undefined;
}
