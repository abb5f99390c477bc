// Control characters that belong in no text: C0 and C1, lone surrogates, noncharacters; spaces and line breaks are kept.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;

/** Removes control characters: they break feeds and calendars, and terminals interpret them. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
