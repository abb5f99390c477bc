/** The key under which a name and a query are the same, for the build and the browser alike. */
import { singularOf } from "../../locale/fr/singular.ts";
import type { Asked } from "./spelling.ts";

/** « Mots-clics », « mot clic » and « les mots clics » have one key; `parse` is `parseQuery`, which browsers load once. Empty when nothing is left to compare. */
export function nameKey(text: string, parse: (typed: string) => Asked): string {
  return singularOf(parse(text.replace(/[-‐‑/]/g, " ")).words)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** The first sign of a key, by which destinations are published: a letter or a digit, or else `autre`. */
export function initialOf(key: string): string {
  return /^[a-z0-9]/.test(key) ? key.charAt(0) : "autre";
}
