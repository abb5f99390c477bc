/** Classifies URLs by their text alone, without opening them. */
import type { OwnSite } from "./own-site.ts";

export type LinkKind = "fragment" | "local" | "external" | "contact";

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?|mailto|tel|webcal):/i;
const HOST = /^(?:https?:|webcal:)?\/\/([^/?#:]+)/i;
const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|epub|csv|zip|ics|mp3|m4a|ogg|wav|mp4|webm|ogv|mov)$/i;

/** True for http, https, mailto, tel, webcal and relative URLs; links to any other scheme stay text. */
export function isAllowedUrl(address: string): boolean {
  const trimmed = address.trim();
  return !SCHEME.test(trimmed) || ALLOWED.test(trimmed);
}

/** Returns the kind of a URL; an absolute address of this site is a local one. */
export function linkKind(href: string, site: OwnSite): LinkKind {
  if (href.startsWith("#")) return "fragment";
  const named = HOST.exec(href)?.[1];
  if (named !== undefined) {
    if (site.pathOf(href) !== undefined) return "local";
    return site.isHost(href) ? "contact" : "external";
  }
  return SCHEME.test(href) ? "contact" : "local";
}

/** Host of a URL for display, without « www. ». */
export function hostOf(href: string): string {
  return (HOST.exec(href)?.[1] ?? "").replace(/^www\./i, "");
}

/** « PDF », « DOCX »… when the path ends with a known document extension, whatever follows `?` or `#`. */
export function documentFormat(href: string): string | undefined {
  const end = href.search(/[?#]/);
  return DOCUMENT.exec(end < 0 ? href : href.slice(0, end))?.[1]?.toUpperCase();
}

/** Percent-decodes a local path to match the file name: « mon%20image.jpg » → « mon image.jpg »; returns it unchanged when it cannot be decoded. */
export function decodedPath(path: string, decode: (text: string) => string = decodeURI): string {
  if (!path.includes("%")) return path;
  try {
    return decode(path);
  } catch {
    return path;
  }
}
