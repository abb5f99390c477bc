// Which signs stand in a text, found in one look at its letters: typography asks of each text about a dozen of them.

/** Groups of signs, each a bit: rules are about whole groups. */
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
/** Up to « € », the last of them. */
const BY_CODE = new Uint16Array(0x20ad);
for (const name of NAMES) for (const sign of GROUPS[name]) BY_CODE[sign.charCodeAt(0)] = bitOf(name);

/** The bits of some groups, to compare with those of a text. */
export function signs(...groups: readonly SignGroup[]): number {
  return groups.reduce((bits, name) => bits | bitOf(name), 0);
}

/** The bits of all groups that a text has a sign of. */
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
