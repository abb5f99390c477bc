/** Numbers, yes or no and telephone numbers as people type them. */
import { type Phone, parsePhone } from "../../../locale/fr/phone.ts";
import { field, wrongType } from "./field.ts";

/** A whole number, 0 or more. */
export const count = field<number>({ form: "nombre", json: { type: ["integer", "string"], minimum: 0 } }, (value) => {
  const number = typeof value === "string" && /^\d+$/u.test(value.trim()) ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= 0) return { value: number };
  const [, alone] = /^(\d+) (?:places?|personnes?|participants?|participantes?)$/u.exec(String(value).trim()) ?? [];
  const [only, ...more] = String(value).match(/\d+/gu) ?? [];
  const guess =
    only !== undefined && more.length === 0 && !(Number(value) < 0)
      ? `\`${only}\``
      : /^(?:illimit|sans limite|aucun|n\/?a\b)/iu.test(String(value).trim())
        ? "retirez cette ligne s’il n’y a pas de nombre à dire"
        : "par exemple `15`";
  const refusal = wrongType(value, "un nombre entier", alone === undefined ? guess : `\`${alone}\``);
  return alone === undefined ? refusal : { ...refusal, replacement: alone };
});

/** `true` or `false`; the message shows what to type for « oui » and « non ». */
export const yesNo = field<boolean>({ form: "`true` ou `false`", json: { type: "boolean" } }, (value) => {
  if (typeof value === "boolean") return { value };
  const word = String(value).trim().toLowerCase();
  if (/^(oui|yes|vrai|on|1)$/u.test(word))
    return { ...wrongType(value, "`true` ou `false`", "`true`"), replacement: "true" };
  if (/^(non|no|faux|off|0)$/u.test(word))
    return { ...wrongType(value, "`true` ou `false`", "`false`"), replacement: "false" };
  return wrongType(value, "`true` (oui) ou `false` (non)");
});

/** « 819 362-2333, poste 249 ». */
export const phone = field<Phone>({ form: "téléphone", json: { type: ["string", "number"] } }, (value) => {
  const read = typeof value === "string" || typeof value === "number" ? parsePhone(String(value)) : undefined;
  if (read !== undefined) return { value: read };
  return {
    code: "telephone-illisible",
    message: `\`${String(value)}\` n’est pas un numéro de téléphone à dix chiffres.`,
    advice: "`819 362-2333` ou `819 362-2333, poste 249`",
  };
});
