/** A list without what it says twice: « LSQ, LSQ » is one condition, a person under her name and under her identifier is one. */

/** Elements that have the same JSON are the same; the first is kept. */
export function distinct<T>(list: readonly T[]): T[] {
  if (list.length < 2) return [...list];
  const found = new Map<string, T>();
  for (const item of list) {
    const key = JSON.stringify(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}
