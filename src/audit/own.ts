/** A copy of a text that does not keep in memory the whole page it was cut from, as V8's slices do. */
export function own(text: string): string {
  return Buffer.from(text).toString();
}
