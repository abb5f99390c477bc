/** The kinds of files that may be published: their extensions, media type, and how their content is recognised. Files of any other kind are not copied. */

/** Bytes at a given offset of the file, written as Latin-1 text. */
export interface Signature {
  readonly at?: number;
  readonly bytes: string;
}

/** How a kind is recognised from the bytes of the file. */
export type ContentTest =
  /** All signatures of at least one of the lists. */
  | { readonly by: "signature"; readonly any: readonly (readonly Signature[])[] }
  /** A ZIP archive that holds a file whose name begins with this prefix. */
  | { readonly by: "zip-entry"; readonly prefix: string }
  /** A ZIP archive whose first file, `mimetype`, holds this type (OpenDocument 1.3 part 2 §3.3, EPUB OCF 3.3 §4.3). */
  | { readonly by: "zip-type"; readonly type: string }
  /** Text without control characters that is not markup; with `mark`, its first line begins with it. */
  | { readonly by: "text"; readonly mark?: string }
  | { readonly by: "json" }
  /** XML whose root element has this name, in a namespace with this prefix, without anything a browser would run. */
  | { readonly by: "xml"; readonly root: string; readonly namespace: string }
  /** An SVG image, which has its own allow-list (`svg/unsafe-svg.ts`). */
  | { readonly by: "drawing" };

export interface FileKind {
  /** French noun phrase for « ce fichier n’est pas … ». */
  readonly name: string;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** IANA media type, with the charset for text. */
  readonly type: string;
  readonly content: ContentTest;
}

const starts = (...bytes: readonly string[]): ContentTest => ({
  by: "signature",
  any: bytes.map((each) => [{ bytes: each }]),
});
const riff = (form: string): readonly Signature[] => [{ bytes: "RIFF" }, { at: 8, bytes: form }];
const brand = (...names: readonly string[]): readonly (readonly Signature[])[] =>
  names.map((name) => [{ at: 4, bytes: `ftyp${name}` }]);
const kind = (name: string, extensions: string, type: string, content: ContentTest): FileKind => ({
  name,
  extensions: extensions.split(" "),
  type,
  content,
});

/** Browsers and the encoder recognise photographs by content: a photograph with the extension of another format is accepted. */
const PICTURE: ContentTest = {
  by: "signature",
  any: [
    [{ bytes: "\xff\xd8\xff" }],
    [{ bytes: "\x89PNG\r\n\x1a\n" }],
    [{ bytes: "GIF87a" }],
    [{ bytes: "GIF89a" }],
    riff("WEBP"),
    ...brand("avif", "avis", "mif1"),
  ],
};
const OLD_OFFICE = starts("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
const OOXML = "application/vnd.openxmlformats-officedocument";
const ODF = "application/vnd.oasis.opendocument";
const odf = (name: string, extension: string, form: string): FileKind =>
  kind(name, extension, `${ODF}.${form}`, { by: "zip-type", type: `${ODF}.${form}` });

export const FILE_KINDS: readonly FileKind[] = [
  kind("une image JPEG", "jpg jpeg", "image/jpeg", PICTURE),
  kind("une image PNG", "png", "image/png", PICTURE),
  kind("une image GIF", "gif", "image/gif", PICTURE),
  kind("une image WebP", "webp", "image/webp", PICTURE),
  kind("une image AVIF", "avif", "image/avif", PICTURE),
  kind("un dessin SVG", "svg", "image/svg+xml", { by: "drawing" }),
  // Not shown in pages, but print shops download it.
  kind("une image TIFF", "tif tiff", "image/tiff", starts("II*\0", "MM\0*")),
  kind("une image BMP", "bmp", "image/bmp", starts("BM")),
  kind("une image HEIC", "heic heif", "image/heic", {
    by: "signature",
    any: brand("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"),
  }),

  kind("un document PDF", "pdf", "application/pdf", starts("%PDF-")),
  kind("un document Word", "doc", "application/msword", OLD_OFFICE),
  kind("un classeur Excel", "xls", "application/vnd.ms-excel", OLD_OFFICE),
  kind("une présentation PowerPoint", "ppt", "application/vnd.ms-powerpoint", OLD_OFFICE),
  kind("un document Word", "docx", `${OOXML}.wordprocessingml.document`, { by: "zip-entry", prefix: "word/" }),
  kind("un modèle Word", "dotx", `${OOXML}.wordprocessingml.template`, { by: "zip-entry", prefix: "word/" }),
  kind("un classeur Excel", "xlsx", `${OOXML}.spreadsheetml.sheet`, { by: "zip-entry", prefix: "xl/" }),
  kind("une présentation PowerPoint", "pptx", `${OOXML}.presentationml.presentation`, {
    by: "zip-entry",
    prefix: "ppt/",
  }),
  kind("un diaporama PowerPoint", "ppsx", `${OOXML}.presentationml.slideshow`, { by: "zip-entry", prefix: "ppt/" }),
  odf("un texte OpenDocument", "odt", "text"),
  odf("un modèle OpenDocument", "ott", "text-template"),
  odf("un classeur OpenDocument", "ods", "spreadsheet"),
  odf("une présentation OpenDocument", "odp", "presentation"),
  odf("un dessin OpenDocument", "odg", "graphics"),
  kind("un texte RTF", "rtf", "application/rtf", starts("{\\rtf")),
  kind("un livre EPUB", "epub", "application/epub+zip", { by: "zip-type", type: "application/epub+zip" }),
  kind("une archive ZIP", "zip", "application/zip", starts("PK\x03\x04", "PK\x05\x06")),

  kind("un texte", "txt", "text/plain; charset=utf-8", { by: "text" }),
  kind("un tableau CSV", "csv", "text/csv; charset=utf-8", { by: "text" }),
  kind("un tableau TSV", "tsv", "text/tab-separated-values; charset=utf-8", { by: "text" }),
  kind("un calendrier", "ics", "text/calendar; charset=utf-8", { by: "text", mark: "BEGIN:VCALENDAR" }),
  kind("une fiche vCard", "vcf", "text/vcard; charset=utf-8", { by: "text", mark: "BEGIN:VCARD" }),
  kind("des sous-titres WebVTT", "vtt", "text/vtt; charset=utf-8", { by: "text", mark: "WEBVTT" }),
  kind("des sous-titres SubRip", "srt", "application/x-subrip", { by: "text" }),
  kind("des données JSON", "json", "application/json; charset=utf-8", { by: "json" }),
  kind("une carte GeoJSON", "geojson", "application/geo+json", { by: "json" }),
  kind("un tracé GPX", "gpx", "application/gpx+xml", {
    by: "xml",
    root: "gpx",
    namespace: "http://www.topografix.com/GPX/1/",
  }),
  kind("une carte KML", "kml", "application/vnd.google-earth.kml+xml", {
    by: "xml",
    root: "kml",
    namespace: "http://www.opengis.net/kml/2.",
  }),

  // An MPEG frame begins with eleven set bits: MPEG-1 and MPEG-2, layer III, with and without a checksum.
  kind("un son MP3", "mp3", "audio/mpeg", starts("ID3", "\xff\xfb", "\xff\xfa", "\xff\xf3", "\xff\xf2")),
  kind("un son MPEG-4", "m4a", "audio/mp4", { by: "signature", any: brand("M4A", "M4B", "mp4", "isom", "dash") }),
  kind("un son Ogg", "ogg oga opus", "audio/ogg", starts("OggS")),
  kind("un son FLAC", "flac", "audio/flac", starts("fLaC")),
  kind("un son WAV", "wav", "audio/wav", { by: "signature", any: [riff("WAVE")] }),
  kind("une vidéo MPEG-4", "mp4 m4v", "video/mp4", {
    by: "signature",
    any: brand("isom", "iso", "mp4", "avc1", "M4V", "MSNV", "dash", "qt", "3gp"),
  }),
  kind("une vidéo QuickTime", "mov", "video/quicktime", {
    by: "signature",
    any: [...brand("qt"), ...["moov", "mdat", "wide", "free"].map((atom) => [{ at: 4, bytes: atom }])],
  }),
  kind("une vidéo WebM", "webm", "video/webm", starts("\x1a\x45\xdf\xa3")),
  kind("une vidéo Ogg", "ogv", "video/ogg", starts("OggS")),
];

const BY_EXTENSION: ReadonlyMap<string, FileKind> = new Map(
  FILE_KINDS.flatMap((each) => each.extensions.map((extension) => [extension, each] as const)),
);

/** Returns the kind for the extension of a file name (after its last dot); undefined when such files are not published. */
export function kindOfFile(name: string): FileKind | undefined {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1];
  return extension === undefined ? undefined : BY_EXTENSION.get(extension.toLowerCase());
}
