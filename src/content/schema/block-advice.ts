/** Advice where a block of keys is expected: the very lines to write, which the block accepts. */
import type { z } from "zod";
import { yamlScalar } from "../front-matter/yaml-scalar.ts";
import { readYesNo } from "../hiding/spelling.ts";
import { type Shape, shapeAt, wordsOf } from "./blocks.ts";
import { inYearOf } from "./fields/example-dates.ts";
import { keysAt } from "./fields/people.ts";

type Path = readonly (string | number)[];

/** What to write instead of a value that is not a block: the key that takes it, with those that its block requires, else the example of the key. */
export function adviceOnBlock(schema: z.ZodType, path: Path, value: unknown, now: string): string {
  if (Array.isArray(value)) return "un seul bloc, sans tiret : une clé par ligne, décalée de deux espaces";
  const shape = shapeAt(schema, path);
  const taking = readYesNo(value) === undefined ? keyTaking(value, shape) : undefined;
  if (taking === undefined) {
    const key = path.findLast((part) => typeof part === "string");
    const holder = key === undefined ? undefined : shapeAt(schema, path.slice(0, path.lastIndexOf(key)))[key];
    const example = holder === undefined ? undefined : wordsOf(holder).example;
    return example?.startsWith("{")
      ? `par exemple \`${key}: ${inYearOf(now, example)}\``
      : "une clé par ligne, décalée de deux espaces";
  }
  const needed = Object.keys(shape).filter((key) => key !== taking && !shape[key]?.safeParse(undefined).success);
  const lines = [...needed.map((key) => lineOf(key, shape, now)), `${taking}: ${yamlScalar(String(value))}`];
  return `passez à la ligne, et écrivez, décalé de deux espaces : ${lines.map((line) => `\`${line}\``).join(", puis ")}`;
}

/** The line to add for a missing key, with an example of it. */
export function adviceOnMissing(schema: z.ZodType, path: Path, now: string): string {
  return `ajoutez \`${lineOf(String(path.at(-1)), keysAt(schema, path.slice(0, -1)), now)}\``;
}

function lineOf(key: string, shape: Shape, now: string): string {
  const field = shape[key];
  const example = field === undefined ? undefined : wordsOf(field).example;
  return `${key}: ${inYearOf(now, example ?? "…")}`;
}

/** The key of a block that would accept a value typed instead of the block: the most specific one; never a list, which takes anything. */
function keyTaking(value: unknown, shape: Shape): string | undefined {
  if (typeof value !== "string") return undefined;
  const accepts = (key: string, typed: string): boolean => shape[key]?.safeParse(typed).success === true;
  const taking = Object.keys(shape).filter((key) => key !== "id" && accepts(key, value));
  const isFile = /^\S+\.[a-z0-9]{2,4}$/iu.test(value);
  const file = isFile ? taking.find((key) => accepts(key, "x.pdf") && !accepts(key, "x: y|\\")) : undefined;
  return taking.find((key) => !accepts(key, "\u2026")) ?? file ?? taking[0];
}
