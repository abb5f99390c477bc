// Finds in one pass which groups of characters a text contains, so that typography can skip the rules that do not apply.

/** Groups of characters, one bit each. */
const GROUPS = {
  figures: "0123456789",
  colon: ":",
  stops: ";!?",
  comma: ",",
  point: ".",
  hyphen: "-",
  dashes: "–—",
  quotationMarks: '"«»“”',
  apostrophes: "'´‘",
  money: "$%¢€‰",
  degree: "°",
  titles: "MDP",
  at: "@",
  others: "=<^",
  w: "wW",
} as const;

export type SignGroup = keyof typeof GROUPS;

const NAMES = Object.keys(GROUPS) as readonly SignGroup[];
/** Up to « € », the highest code among them. */
const BY_CODE = new Uint16Array(0x20ad);
for (const name of NAMES) for (const sign of GROUPS[name]) BY_CODE[sign.charCodeAt(0)] = bitOf(name);

/** Combines the bits of some groups, to compare with `signsIn`. */
export function signs(...groups: readonly SignGroup[]): number {
  return groups.reduce((bits, name) => bits | bitOf(name), 0);
}

/** Returns the bits of all groups that occur in a text. */
export function signsIn(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < BY_CODE.length) bits |= BY_CODE[code] as number;
  }
  return bits;
}

function bitOf(name: SignGroup): number {
  return 1 << NAMES.indexOf(name);
}
