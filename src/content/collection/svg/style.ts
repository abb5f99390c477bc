/** Checks what a style inside an SVG image refers to: only parts of the image, and embedded pictures and fonts. */

/** CSS functions that fetch, in addition to `url()` (CSS Images 4, CSS Values 5), and what old browsers executed. */
const FORBIDDEN =
  /@(?:import|namespace|charset)|(?:^|[^\w-])(?:src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade|element|paint|expression)\(|-moz-binding|(?:^|[;{\s])behavior\s*:|(?:java|vb)script:/iu;
const URL_VALUE = /url\(\s*(["']?)\s*([^"')]*)/giu;
const INNER = /^(?:#|data:(?:image\/(?:png|jpeg|gif|webp)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)[;,])/iu;

/** True when the style, of an attribute or of an element, would fetch or execute something. */
export function styleActs(style: string): boolean {
  // A comment inside a string or a URL is not a comment: both interpretations must be harmless.
  return [style, style.replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, "")].some((reading) => {
    const plain = unescaped(reading);
    return FORBIDDEN.test(plain) || [...plain.matchAll(URL_VALUE)].some(([, , address = ""]) => !isInner(address));
  });
}

function isInner(address: string): boolean {
  const typed = address.trim();
  return typed === "" || INNER.test(typed);
}

/** Escapes of CSS: `u\72l(` is `url(`, and so it is with one blank after the digits; CR LF is one blank (CSS Syntax §3.3, §4.3.7). */
function unescaped(style: string): string {
  return style.replace(
    /\\([0-9a-f]{1,6})(?:\r\n|\s)?|\\([\s\S])/giu,
    (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? (sign ?? "") : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}
