/** What an address points to, read from its letters alone; it never opens anything. */

export type LinkKind = "fragment" | "local" | "external" | "contact";

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?|mailto|tel|webcal):/i;
const HOST = /^(?:https?:|webcal:)?\/\/([^/?#:]+)/i;
const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|epub|csv|zip|ics|mp3|mp4)$/i;

/** True for http, https, mailto, tel, webcal and relative addresses (standards on content policy); all else stays text. */
export function isAllowedAddress(address: string): boolean {
  const trimmed = address.trim();
  return !SCHEME.test(trimmed) || ALLOWED.test(trimmed);
}

/** The kind of an address; `host` is this site's own, which is never external. */
export function linkKind(href: string, host: string | undefined): LinkKind {
  if (href.startsWith("#")) return "fragment";
  const named = HOST.exec(href)?.[1];
  if (named !== undefined) return named.toLowerCase() === host ? "contact" : "external";
  return SCHEME.test(href) ? "contact" : "local";
}

/** Host of an address, for people: without « www. ». */
export function hostOf(href: string): string {
  return (HOST.exec(href)?.[1] ?? "").replace(/^www\./i, "");
}

/** « PDF », « DOCX »… for an address that ends with such a file, whatever follows `?` or `#`. */
export function documentFormat(href: string): string | undefined {
  const end = href.search(/[?#]/);
  return DOCUMENT.exec(end < 0 ? href : href.slice(0, end))?.[1]?.toUpperCase();
}

/** A local address as its file is named: « mon%20image.jpg » → « mon image.jpg »; left alone when it cannot be decoded. */
export function decodedPath(path: string, decode: (text: string) => string = decodeURI): string {
  if (!path.includes("%")) return path;
  try {
    return decode(path);
  } catch {
    return path;
  }
}
