/** The MIME type of a file by its extension: the kinds of attachments, and the files that the site generates. */
import { FILE_KINDS } from "../content/collection/file-kinds.ts";

/** Types that only generated files have (IANA registry). */
const OWN: Readonly<Record<string, string>> = {
  atom: "application/atom+xml; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OWN),
  ...FILE_KINDS.flatMap(({ extensions, type }) => extensions.map((extension) => [extension, type] as const)),
]);

/** The type, with its charset for text, for an HTTP header; `application/octet-stream` for unknown extensions. */
export function mediaType(path: string): string {
  return TYPES.get(/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "") ?? "application/octet-stream";
}

/** The type without charset, for `type` attributes and feeds. */
export function bareMediaType(path: string): string {
  return mediaType(path).replace(/;.*$/, "");
}
