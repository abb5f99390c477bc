/** The MIME type of a file by its name's ending: the kinds that may stand beside a text, and those that the site writes itself. It never looks inside the file. */
import { FILE_KINDS } from "../content/file-kinds.ts";

/** What only the site itself may write (IANA registry). */
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

/** The type with its charset for text, as an HTTP header wants it; `application/octet-stream` for unknown endings. */
export function mediaType(path: string): string {
  return TYPES.get(/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "") ?? "application/octet-stream";
}

/** The type alone, as `type` attributes and feeds want it. */
export function bareMediaType(path: string): string {
  return mediaType(path).replace(/;.*$/, "");
}
