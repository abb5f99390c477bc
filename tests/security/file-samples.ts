/** The first bytes of files of every kind, as small as possible. */

const latin1 = (text: string) => Buffer.from(text, "latin1");
const riff = (form: string) => latin1(`RIFF\x10\0\0\0${form}fmt \x10\0\0\0`);
const brand = (name: string) => latin1(`\0\0\0\x18ftyp${name}\0\0\0\0`);
const EMPTY_HEADER = "PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/** A zip archive with one stored empty file for each name. */
const zip = (...names: readonly string[]) =>
  latin1(
    `${names.map((name) => `${EMPTY_HEADER}${String.fromCharCode(name.length)}\0\0\0${name}`).join("")}PK\x05\x06`,
  );
const typedZip = (type: string) => latin1(`${EMPTY_HEADER}\x08\0\0\0mimetype${type}PK\x01\x02`);
const office = (folder: string) => zip("[Content_Types].xml", `${folder}/x.xml`);

export const HTML = latin1("<!doctype html><script>alert(1)</script>");
export const SVG = latin1('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>');
export const PDF = latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
export const GIF = latin1("GIF89a\x01\0\x01\0\0\0\0;");
/** A picture of one pixel. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** By extension. */
export const SAMPLES: Readonly<Record<string, Buffer>> = {
  png: PNG,
  jpg: PNG,
  gif: GIF,
  svg: SVG,
  avif: brand("avif"),
  tif: latin1("II*\0\x08\0\0\0"),
  heic: brand("heic"),
  bmp: latin1("BM\x1e\0\0\0"),
  pdf: PDF,
  doc: latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
  docx: office("word"),
  xlsx: office("xl"),
  pptx: office("ppt"),
  odt: typedZip("application/vnd.oasis.opendocument.text"),
  ods: typedZip("application/vnd.oasis.opendocument.spreadsheet"),
  odp: typedZip("application/vnd.oasis.opendocument.presentation"),
  epub: typedZip("application/epub+zip"),
  rtf: latin1("{\\rtf1 Bonjour}"),
  zip: zip("a.txt"),
  txt: Buffer.from("Bonjour à tous\n"),
  csv: latin1("Pr\xe9nom;\xc2ge\r\n"),
  ics: latin1("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
  vcf: latin1("BEGIN:VCARD\r\nEND:VCARD\r\n"),
  vtt: latin1("WEBVTT\n\n"),
  srt: latin1("1\n00:00:00,000 --> 00:00:01,000\nBonjour\n"),
  json: latin1('{"a":1}'),
  geojson: latin1('{"type":"FeatureCollection","features":[]}'),
  gpx: latin1('<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk/></gpx>'),
  kml: latin1('<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'),
  mp3: latin1("ID3\x04\0\0"),
  m4a: brand("M4A "),
  ogg: latin1("OggS\0"),
  flac: latin1("fLaC\0"),
  wav: riff("WAVE"),
  mp4: brand("isom"),
  mov: brand("qt  "),
  webm: latin1("\x1a\x45\xdf\xa3"),
};
