/** Copies a string so that it does not retain in memory the whole page it was cut from, as V8's slices do. */
export function own(text: string): string {
  return Buffer.from(text).toString();
}
