/** Keeps the last results of a pure function of texts, at most ten thousand: site builds ask the same things many times. */
import QuickLRU from "quick-lru";

const MAX_RESULTS = 10_000;

/** The same function, which computes a result again only once it was forgotten. */
export function memoized<Args extends readonly string[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const results = new QuickLRU<string, { readonly result: Result }>({ maxSize: MAX_RESULTS });
  return (...args) => {
    const key = args.join("\n");
    const known = results.get(key) ?? { result: compute(...args) };
    results.set(key, known);
    return known.result;
  };
}
