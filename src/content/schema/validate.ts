/** Validates the keys of one file against a schema and turns each issue into a problem of that file, at its line. */
import type { z } from "zod";
import type { Diagnostic, Fix, PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import type { Located } from "../front-matter/positions.ts";
import { adviceOnBlock, adviceOnMissing } from "./block-advice.ts";
import { nestedUnder } from "./block-repair.ts";
import { shapeOf } from "./blocks.ts";
import type { ValueDiagnostic } from "./fields/field.ts";
import { keysAt } from "./fields/people.ts";
import { keyMeant } from "./key-aliases.ts";
import { type Pruned, pruned, type ValuePath } from "./pruned.ts";
import { remedyOf } from "./unknown-key.ts";

export type Locate = (path: ValuePath, part: "key" | "value") => Located;

export interface Check {
  readonly file: string;
  readonly at: Locate;
  readonly problems: Diagnostic[];
  /** `YYYY-MM-DD`: the examples of messages are of its year. */
  readonly now: string;
}

/** Returns a problem at a path of the front matter. */
export function problemAt(
  check: Pick<Check, "file" | "at">,
  path: ValuePath,
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

export interface Validated<T> {
  /** The typed keys, or what remains once the invalid ones are left out; undefined when nothing remains. */
  readonly keys: T | undefined;
  /** The path, in the data, of what is at a path of the keys. */
  readonly typedPath: (path: ValuePath) => ValuePath;
}

/** Validates the data, and reports every problem at its place. */
export function validate<S extends z.ZodType>(schema: S, data: unknown, check: Check): Validated<z.output<S>> {
  const first = schema.safeParse(data);
  if (first.success) return { keys: first.data, typedPath: (path) => path };
  for (const issue of first.error.issues) report(issue, schema, data, check);
  const kept = without(data, first.error.issues);
  const rest = schema.safeParse(kept.data);
  return { keys: rest.success ? rest.data : undefined, typedPath: kept.typedPath };
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
    if (missing && isTypedOtherwise(path, schema, data)) return;
    const advice = typeof params?.advice === "function" ? params.advice(check.now) : params?.advice;
    const problem = problemAt(check, missing ? path.slice(0, -1) : path, missing ? "key" : "value", {
      code: params?.code ?? "type-invalide",
      message: missing ? `Il manque la clé \`${String(path.at(-1))}\`.` : issue.message,
      ...adviceOf(missing ? adviceOnMissing(schema, path, check.now) : advice),
    });
    const fix =
      params?.replacement === undefined ? undefined : replaceValue(check.at(path, "value"), params.replacement);
    check.problems.push(fix === undefined ? problem : { ...problem, fix });
    return;
  }
  const isList = issue.code === "invalid_type" && issue.expected === "array";
  const problem = problemAt(check, path, "value", {
    code: "type-invalide",
    message: `On attend ici ${isList ? "une liste" : "un bloc de clés"}.`,
    advice: isList
      ? "un élément par ligne, chacun précédé de `- `"
      : adviceOnBlock(schema, path, valueAt(data, path), check.now),
  });
  const fix = isList ? undefined : nestedUnder(keysAt(schema, path), valueAt(data, path), check.at(path, "value"));
  check.problems.push(fix === undefined ? problem : { ...problem, fix });
}

function adviceOf(advice: string | undefined): { readonly advice?: string } {
  return advice === undefined ? {} : { advice };
}

/** Returns a fix that replaces the value on its line, when the whole value is on it. */
export function replaceValue({ line, column, length, text }: Located, replacement: string): Fix | undefined {
  const before = text.slice(0, column - 1);
  const after = text.slice(column - 1 + length);
  if (length === 0 || !/[:,[{-]\s*["']?$/u.test(before)) return undefined;
  return { line, endLine: line, lines: [before + replacement + after], safe: true };
}

function unknownKey(key: string, path: ValuePath, schema: z.ZodType, data: unknown, check: Check): Diagnostic {
  const block = keysAt(schema, path);
  const holder = path.findLast((part) => typeof part === "string");
  const { message, advice, instead } = remedyOf(key, block, shapeOf(schema), holder);
  const problem = problemAt(check, [...path, key], "key", { code: "cle-inconnue", message, advice });
  const { line, column, text } = check.at([...path, key], "key");
  const at = column - 1;
  if (instead === undefined) return problem;
  // Renaming a key to one that already exists would create a duplicate.
  if (hasKey(data, path, instead.key)) return instead.isName ? { ...problem, ...saidTwice(key, instead.key) } : problem;
  if (!text.startsWith(key, at)) return problem;
  const rename = (typed: string) => typed.slice(0, at) + instead.key + typed.slice(at + key.length);
  const fixed = (lines: readonly string[], safe: boolean) => ({
    ...problem,
    fix: { line, endLine: line, lines, safe },
  });
  const value = valueAt(data, [...path, key]);
  const reading = block[instead.key]?.safeParse(value);
  if (reading === undefined || reading.success)
    return fixed([rename(text)], instead.isName && reading?.success === true);
  if (!instead.isName) return guessedKey(problem, reading.error, fixed([rename(text)], false), check);
  const target = [...path, instead.key];
  const inner = keysAt(schema, target);
  const nested = nestedUnder(inner, value, check.at([...path, key], "key"), instead.key);
  if (nested !== undefined) return { ...problem, fix: nested };
  const { message: refusal, params } = ownRefusal(reading.error);
  const revalued = params.replacement && replaceValue(check.at([...path, key], "value"), params.replacement);
  // What the reader itself says may be typed instead, under a name that is certain: one repair.
  if (revalued)
    return {
      ...problem,
      fix: { line, endLine: line, lines: revalued.lines.map(rename), safe: true, revalues: true },
    };
  if (refusal !== undefined)
    return {
      ...problem,
      message: `${message} ${refusal}`,
      ...adviceOf(typeof params.advice === "function" ? params.advice(check.now) : params.advice),
    };
  if (Object.keys(inner).length === 0 || typeof value === "object") return fixed([rename(text)], false);
  return { ...problem, advice: `\`${instead.key}:\`; ${adviceOnBlock(schema, target, value, check.now)}` };
}

/** A key that is only guessed, whose value its reader refuses: no line is proposed that would repeat what is wrong. */
function guessedKey(problem: Diagnostic, error: z.ZodError, renamed: Diagnostic, check: Check): Diagnostic {
  const { message, params } = ownRefusal(error);
  if (message === undefined) return renamed;
  const advice = typeof params.advice === "function" ? params.advice(check.now) : params.advice;
  return {
    ...problem,
    message: `${problem.message} ${message}`,
    ...adviceOf([problem.advice, advice && `Si oui, ${advice}`].filter(Boolean).join(" ") || undefined),
  };
}

/** What the reader of a value itself says of it. */
function ownRefusal(
  error: z.ZodError,
): Partial<Pick<Diagnostic, "message">> & { readonly params: Partial<ValueDiagnostic> } {
  const refusal = error.issues.find(({ code, path }) => code === "custom" && path.length === 0);
  if (refusal?.code !== "custom") return { params: {} };
  return { message: refusal.message, params: (refusal.params ?? {}) as Partial<ValueDiagnostic> };
}

function saidTwice(typed: string, key: string): Pick<Diagnostic, "message" | "advice"> {
  return {
    message: `La clé \`${typed}\` dit la même chose que \`${key}\`, qui est aussi donnée.`,
    advice: `gardez une seule des deux lignes, sous le nom \`${key}\``,
  };
}

/** True when an unknown key of the block stands for the missing one: that key is reported, with its true name. */
function isTypedOtherwise(path: ValuePath, schema: z.ZodType, data: unknown): boolean {
  const [holder, key] = [path.slice(0, -1), String(path.at(-1))];
  const block = keysAt(schema, holder);
  const typed = Object.keys(Object(valueAt(data, holder))).filter((each) => !Object.hasOwn(block, each));
  return typed.some((each) => keyMeant(each, block) === key || nearest(each, [key]) !== undefined);
}

function hasKey(data: unknown, path: ValuePath, key: string): boolean {
  const holder = valueAt(data, path);
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key);
}

function valueAt(data: unknown, path: ValuePath): unknown {
  let value = data;
  for (const part of path) {
    // One value typed for a list of one is its only element.
    if (part === 0 && !Array.isArray(value)) continue;
    value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  }
  return value;
}

/** Returns a copy of the data without the invalid keys and values. */
function without(data: unknown, issues: readonly Issue[]): Pruned {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) remove(copy, path, issue);
  }
  return pruned(copy, (value) => value === undefined);
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
