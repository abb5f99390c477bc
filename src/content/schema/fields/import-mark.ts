/** How an imported text remembers where it comes from: a mark of what the partner said then, and the partner's identifier of the event. */
import { field } from "./field.ts";

export interface ImportMark {
  /** Sixteen hexadecimal digits: changes when the partner changes something that a draft says. */
  readonly fingerprint: string;
  /** The partner's UID, on one line. */
  readonly uid: string;
}

const MARK = /^([0-9a-f]{16})\s+(\S.*)$/u;

/** Undefined for anything else than « 0123456789abcdef uid ». */
export function readImportMark(value: unknown): ImportMark | undefined {
  const [, fingerprint, uid] = MARK.exec(typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "") ?? [];
  return fingerprint === undefined || uid === undefined ? undefined : { fingerprint, uid };
}

/** As `readImportMark` reads it again. */
export function importMarkText({ fingerprint, uid }: ImportMark): string {
  return `${fingerprint} ${uid}`;
}

export const importMark = field<ImportMark>({ form: "marque de reprise", json: { type: "string" } }, (value) => {
  const mark = readImportMark(value);
  if (mark !== undefined) return { value: mark };
  return {
    code: "valeur-inconnue",
    message: "Ce n’est pas une marque que `npm run agenda` a écrite : il ne reconnaîtrait plus ce texte.",
    advice: "remettez la ligne telle que la commande l’a écrite, ou retirez-la",
  };
});
