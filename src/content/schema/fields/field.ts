/** The one shape of a leaf field: a value as typed comes in, a value of the model or a refusal in French goes out. It never reads a file. */
import * as z from "zod";
import type { PartialDiagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Holds } from "./words.ts";

/** Why a value is refused. */
export interface ValueDiagnostic extends PartialDiagnostic {
  /** What may be typed in place of the value without a person looking. */
  readonly replacement?: string;
}

export type Reading<T> = { readonly value: T } | ValueDiagnostic;

/** What a reader says of every field that uses it. */
export interface ReaderWords {
  /** The form of the value, in French words, e.g. « date ». */
  readonly form: string;
  /** What the value is looked up as; a plain value says nothing. */
  readonly holds?: Holds;
  /** JSON Schema keywords of what may be typed. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A zod schema for one leaf: `read` sees the value as typed and answers a value or a refusal. */
export function field<T>(words: ReaderWords, read: (value: unknown) => Reading<T>) {
  return z
    .unknown()
    .transform((value, context): T => {
      const reading = value === undefined ? MISSING : read(value);
      if ("value" in reading) return reading.value;
      context.issues.push({
        code: "custom",
        input: value,
        message: reading.message,
        params: { code: reading.code, advice: reading.advice, replacement: reading.replacement },
      });
      return z.NEVER;
    })
    .meta({ ...words.json, form: words.form, ...(words.holds === undefined ? {} : { holds: words.holds }) });
}

const MISSING: ValueDiagnostic = { code: "cle-manquante", message: "Cette clé est nécessaire ici." };

/** The refusal for a value of another form than the one awaited. */
export function wrongType(value: unknown, awaited: string, advice?: string): ValueDiagnostic {
  return {
    code: "type-invalide",
    message: `On attend ici ${awaited}, et on lit ${describe(value)}.`,
    ...(advice === undefined ? {} : { advice }),
  };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "une liste";
  if (value === null) return "une valeur vide";
  if (typeof value === "object") return "un bloc de clés";
  if (typeof value === "boolean") return `\`${value}\``;
  const text = String(value);
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}
