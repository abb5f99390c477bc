// Characters that are no part of any text: C0 and C1 controls, halves of pairs, non-characters; never spaces nor line ends.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;

/** The text without them: they break feeds and calendars, and terminals obey them. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
