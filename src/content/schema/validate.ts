/** Validates the keys of one file against a schema and turns each issue into a problem of that file, at its line. */
import type { z } from "zod";
import type { Diagnostic, Fix, PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import type { Located } from "../front-matter/positions.ts";
import { shapeAt } from "./blocks.ts";
import type { ValueDiagnostic } from "./fields/field.ts";
import { keyMeant } from "./key-aliases.ts";

export type Locate = (path: readonly (string | number)[], part: "key" | "value") => Located;

export interface Check {
  readonly file: string;
  readonly at: Locate;
  readonly problems: Diagnostic[];
}

/** Returns a problem at a path of the front matter. */
export function problemAt(
  check: Pick<Check, "file" | "at">,
  path: readonly (string | number)[],
  part: "key" | "value",
  words: PartialDiagnostic,
): Diagnostic {
  const { line, column, length, excerpt } = check.at(path, part);
  return {
    code: words.code,
    severity: words.severity ?? "error",
    file: check.file,
    line,
    column,
    length,
    excerpt,
    message: words.message,
    ...(words.advice === undefined ? {} : { advice: words.advice }),
  };
}

/** Returns the typed keys, or what remains once the invalid ones are left out; undefined when nothing remains. */
export function validate<S extends z.ZodType>(schema: S, data: unknown, check: Check): z.output<S> | undefined {
  const first = schema.safeParse(data);
  if (first.success) return first.data;
  for (const issue of first.error.issues) report(issue, schema, data, check);
  const rest = schema.safeParse(without(data, first.error.issues));
  return rest.success ? rest.data : undefined;
}

type Issue = z.core.$ZodIssue;

function report(issue: Issue, schema: z.ZodType, data: unknown, check: Check): void {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) check.problems.push(unknownKey(key, path, schema, data, check));
    return;
  }
  if (issue.code === "custom") {
    const params = issue.params as Partial<ValueDiagnostic> | undefined;
    const missing = params?.code === "cle-manquante";
    const problem = problemAt(check, missing ? path.slice(0, -1) : path, missing ? "key" : "value", {
      code: params?.code ?? "type-invalide",
      message: missing ? `Il manque la clé \`${String(path.at(-1))}\`.` : issue.message,
      advice: missing ? `ajoutez \`${String(path.at(-1))}: …\`` : params?.advice,
    });
    const fix =
      params?.replacement === undefined ? undefined : replaceValue(check.at(path, "value"), params.replacement);
    check.problems.push(fix === undefined ? problem : { ...problem, fix });
    return;
  }
  const awaited = issue.code === "invalid_type" && issue.expected === "array" ? "une liste" : "un bloc de clés";
  check.problems.push(
    problemAt(check, path, "value", {
      code: "type-invalide",
      message: `On attend ici ${awaited}.`,
      advice:
        awaited === "une liste"
          ? "un élément par ligne, chacun précédé de `- `"
          : adviceOnBlock(keyTaking(valueAt(data, path), shapeAt(schema, path)), valueAt(data, path)),
    }),
  );
}

/** Returns a fix that replaces the value on its line, when the whole value is on it. */
export function replaceValue({ line, column, length, text }: Located, replacement: string): Fix | undefined {
  const before = text.slice(0, column - 1);
  const after = text.slice(column - 1 + length);
  if (length === 0 || !/[:,[{-]\s*["']?$/u.test(before)) return undefined;
  return { line, endLine: line, lines: [before + replacement + after], safe: true };
}

/** The key of a block that would accept a value typed instead of the block: the most specific one. */
function keyTaking(value: unknown, shape: Readonly<Record<string, z.ZodType>>): string | undefined {
  if (typeof value !== "string") return undefined;
  const taking = Object.keys(shape).filter((key) => key !== "id" && shape[key]?.safeParse(value).success === true);
  return taking.find((key) => shape[key]?.safeParse("\u2026").success === false) ?? taking[0];
}

function adviceOnBlock(key: string | undefined, value: unknown): string {
  if (key === undefined) return "une clé par ligne, décalée de deux espaces";
  return `passez à la ligne, et écrivez, décalé de deux espaces : \`${key}: ${String(value).slice(0, 60)}\``;
}

function unknownKey(
  key: string,
  path: readonly (string | number)[],
  schema: z.ZodType,
  data: unknown,
  check: Check,
): Diagnostic {
  const block = shapeAt(schema, path);
  const known = Object.keys(block);
  const french = keyMeant(key, block);
  const close = french ?? nearest(key, known);
  const message =
    close === french && french !== undefined
      ? `Ici, on écrit \`${french}\` plutôt que \`${key}\`.`
      : `La clé \`${key}\` n’est pas connue ici.`;
  const problem = problemAt(check, [...path, key], "key", {
    code: "cle-inconnue",
    message,
    advice:
      close === undefined
        ? `retirez-la, ou choisissez parmi : ${known.join(", ")}`
        : french === close
          ? `\`${close}\``
          : `vouliez-vous dire \`${close}\`?`,
  });
  const { line, column, text } = check.at([...path, key], "key");
  const at = column - 1;
  // Renaming a key to one that already exists would create a duplicate.
  if (close === undefined || !text.startsWith(key, at) || hasKey(data, path, close)) return problem;
  const renamed = text.slice(0, at) + close + text.slice(at + key.length);
  return { ...problem, fix: { line, endLine: line, lines: [renamed], safe: french === close } };
}

function hasKey(data: unknown, path: readonly (string | number)[], key: string): boolean {
  const holder = valueAt(data, path);
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key);
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return value;
}

/** Returns a copy of the data without the invalid keys and values. */
function without(data: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) remove(copy, path, issue);
  }
  return compact(copy);
}

function compact(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== undefined).map(compact);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, compact(value)]));
}

/** Removes an invalid value; a missing required key removes its block, and a list item is removed as a whole. */
function remove(data: unknown, path: readonly PropertyKey[], issue: Issue): void {
  const missing =
    issue.code === "custom" && (issue.params as { readonly code?: string } | undefined)?.code === "cle-manquante";
  const target = missing ? path.slice(0, -1) : path;
  let holder = data as Record<PropertyKey, unknown> | undefined;
  for (const part of target.slice(0, -1)) holder = holder?.[part] as Record<PropertyKey, unknown> | undefined;
  const last = target.at(-1);
  if (holder === undefined || holder === null || typeof holder !== "object" || last === undefined) return;
  if (Array.isArray(holder)) holder[last as number] = undefined;
  else delete holder[last];
}
