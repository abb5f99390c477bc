/** The shape of a leaf field: takes a value as typed, returns a value of the model or a French diagnostic. */
import * as z from "zod";
import type { PartialDiagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Holds } from "./words.ts";

/** What to write instead; a function of the day (`YYYY-MM-DD`) when an example has a date. */
export type Advice = string | ((now: string) => string);

/** Why a value is refused. */
export interface ValueDiagnostic extends Omit<PartialDiagnostic, "advice"> {
  readonly advice?: Advice;
  /** What may be typed instead of the value without review. */
  readonly replacement?: string;
  /** Where the fault is inside the value, when it is a block: its keys. */
  readonly within?: readonly string[];
  /** Keys of a block that it does not have: validation says what to write instead. */
  readonly unknownKeys?: readonly string[];
  /** The other faults of the same value. */
  readonly others?: readonly ValueDiagnostic[];
}

export type Reading<T> = { readonly value: T } | ValueDiagnostic;

/** Metadata that a reader gives to every field that uses it. */
export interface ReaderWords {
  /** The form of the value, in French words, e.g. « date ». */
  readonly form: string;
  /** What the value is looked up as; a plain value says nothing. */
  readonly holds?: Holds;
  /** JSON Schema keywords of what may be typed. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A sentence; one between brackets is cut at its commas by YAML, and read as if they were not there. */
export const SENTENCE_JSON = { type: ["string", "array"], items: { type: "string" } };

/** Returns a zod schema for one leaf: `read` takes the value as typed and returns a value or a diagnostic. */
export function field<T>(words: ReaderWords, read: (value: unknown) => Reading<T>) {
  return z
    .unknown()
    .transform((value, context): T => {
      const reading = value === undefined ? MISSING : read(value);
      if ("value" in reading) return reading.value;
      for (const { message, code, advice, replacement, within = [], unknownKeys } of [
        reading,
        ...(reading.others ?? []),
      ]) {
        const path = [...within];
        if (unknownKeys !== undefined)
          context.issues.push({ code: "unrecognized_keys", input: Object(value), path, keys: [...unknownKeys] });
        else
          context.issues.push({ code: "custom", input: value, path, message, params: { code, advice, replacement } });
      }
      return z.NEVER;
    })
    .meta({ ...words.json, form: words.form, ...(words.holds === undefined ? {} : { holds: words.holds }) });
}

const MISSING: ValueDiagnostic = { code: "cle-manquante", message: "Cette clé est nécessaire ici." };

/** Returns the diagnostic for a value of another form than the expected one. */
export function wrongType(value: unknown, awaited: string, advice?: Advice): ValueDiagnostic {
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
