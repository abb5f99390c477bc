/** A YAML value that stands whole on one line and that reads in one way only; all else is left to the YAML library. */

export type PlainValue = string | number | boolean | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Brackets within brackets; beyond, the line is a mistake or a trap. */
const DEEPEST = 8;
/** A key that YAML cannot take for anything but a word. */
export const PLAIN_KEY = /^([a-z][\w-]*):(?: +(.*))?$/;

const DOUBLE_QUOTED = /"([^"\\]*)"/y;
const SINGLE_QUOTED = /'([^']*)'/y;
/** Words between brackets, up to a sign that means something there. */
const BARE = /[\p{L}\d][^,:"[\]{}]*/uy;
const FLOW_KEY = /([a-z][\w-]*): +/y;
const BEGINS_BARE = /^[\p{L}\d]/u;
const COLON = /:(?:\s|$)/;
const WORD_OF_YAML = /^(?:null|true|false)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** What YAML would read as a number that may not print as it was typed. */
const OTHER_NUMBER = /^\d(?:[\d.]*(?:e[-+]?\d+)?|[ox].*)$/i;

/** The value of a line without comment nor tab; undefined when it takes the library to read it. */
export function readPlainValue(text: string): PlainValue | undefined {
  if (BEGINS_BARE.test(text)) return COLON.test(text) ? undefined : typed(text);
  let at = 0;
  let depth = 0;
  const value = readPart();
  return at === text.length ? value : undefined;

  function readPart(): PlainValue | undefined {
    const first = text[at];
    if (first === "[") return readList();
    if (first === "{") return readMap();
    if (first === '"') return take(DOUBLE_QUOTED)?.[1];
    if (first === "'") return take(SINGLE_QUOTED)?.[1];
    const bare = take(BARE)?.[0];
    return bare === undefined ? undefined : typed(withoutEndSpaces(bare));
  }

  function readList(): PlainValue | undefined {
    const list: PlainValue[] = [];
    return readParts("]", () => {
      const item = readPart();
      if (item !== undefined) list.push(item);
      return item !== undefined;
    })
      ? list
      : undefined;
  }

  function readMap(): PlainValue | undefined {
    const map: Record<string, PlainValue> = {};
    return readParts("}", () => {
      const key = take(FLOW_KEY)?.[1];
      const item = key === undefined ? undefined : readPart();
      if (key === undefined || item === undefined || !addTo(map, key, item)) return false;
      return true;
    })
      ? map
      : undefined;
  }

  /** What stands between two brackets, with a comma between each; false when anything else does. */
  function readParts(close: string, readOne: () => boolean): boolean {
    at += 1;
    depth += 1;
    if (depth > DEEPEST) return false;
    for (;;) {
      skipSpaces();
      if (!readOne()) return false;
      skipSpaces();
      const sign = text[at];
      at += 1;
      if (sign === close) {
        depth -= 1;
        return true;
      }
      if (sign !== ",") return false;
    }
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }

  function skipSpaces(): void {
    while (text[at] === " ") at += 1;
  }
}

/** Adds a key; false when it is there already, or when YAML would not read it as a word. */
export function addTo(map: Record<string, PlainValue>, key: string, value: PlainValue): boolean {
  if (WORD_OF_YAML.test(key) || Object.hasOwn(map, key)) return false;
  map[key] = value;
  return true;
}

/** Without the spaces at the end: a no-break space is a letter like any other to YAML. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}

/** The words, or the number or the logical value that YAML 1.2 (core schema) makes of them. */
function typed(bare: string): PlainValue | undefined {
  if (WHOLE_NUMBER.test(bare)) return Number(bare);
  if (OTHER_NUMBER.test(bare)) return undefined;
  if (!WORD_OF_YAML.test(bare)) return bare;
  return bare === "true" ? true : bare === "false" ? false : undefined;
}
