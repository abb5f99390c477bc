/** The kind of a picture from its bytes: only what pages can show is brought home, whatever the other site says it is. */
import { contentDanger } from "../../content/collection/file-content.ts";
import { kindOfFile } from "../../content/collection/file-kinds.ts";

/** First bytes, as Latin-1 text, of each kind that pages show. */
const STARTS: readonly (readonly [extension: string, start: RegExp])[] = [
  ["jpg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["avif", /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
  ["svg", /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/i],
];

/** The extension to give the file; undefined for anything but a picture that the site may publish. */
export function pictureExtension(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const extension = STARTS.find(([, pattern]) => pattern.test(start))?.[0];
  const kind = extension === undefined ? undefined : kindOfFile(`x.${extension}`);
  return kind === undefined || contentDanger(kind.content, bytes) !== undefined ? undefined : extension;
}
