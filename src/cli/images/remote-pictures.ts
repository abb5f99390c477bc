/** Finds the pictures of other sites in a text as typed (Markdown, HTML and front matter), and puts local files in their place. Links are left alone. */
import { decodeEntities } from "../../locale/fr/entities.ts";

/** An address typed as a picture: its offsets in the text, and what it means. */
export interface TypedPicture {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const ADDRESS = "https?:\\/\\/[^\\s<>\"'`]+";
/** `![…](https://…)`, up to the space or the bracket that ends the address. */
const INLINE = /!\[[^\]]*\]\(\s*<?(https?:\/\/(?:[^\s<>"'`()]|\([^\s<>"'`()]*\))+)/giu;
const TAG = new RegExp(`<img\\b[^<>]*?\\ssrc\\s*=\\s*["']?(${ADDRESS})`, "giu");
/** `[plan]: https://…`, when the text has `![…][plan]` or `![plan]`. */
const DEFINITION = new RegExp(`^ {0,3}\\[([^\\]\\n]+)\\]:\\s*<?(${ADDRESS})`, "gimu");
const REFERENCE = /!\[([^\]\n]*)\](?:\[([^\]\n]*)\])?(?!\()/gu;
/** In front matter: `image: https://…`, `{src: https://…}`, and an item of a list of pictures. */
const KEYED = new RegExp(
  `(?:^|[{,\\s])["']?(?:image|src|cover|thumbnail|featured_?image)["']?:\\s*["']?(${ADDRESS})`,
  "gimu",
);
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1|`[^`\n]+`/gmu;
const HEAD = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;

/** The pictures of other sites, in the order of the text. */
export function remotePictures(text: string): readonly TypedPicture[] {
  const head = HEAD.exec(text)?.[0] ?? "";
  // Same length, so that offsets hold.
  const body = " ".repeat(head.length) + text.slice(head.length).replace(CODE, (code) => " ".repeat(code.length));
  const labels = new Set([...body.matchAll(REFERENCE)].map(([, words = "", label]) => labelKey(label || words)));
  const found = [
    ...[...head.matchAll(KEYED)].map((match) => typedPicture(match, match[1] ?? "")),
    ...[...body.matchAll(INLINE)].map((match) => typedPicture(match, match[1] ?? "")),
    ...[...body.matchAll(TAG)].map((match) => typedPicture(match, match[1] ?? "")),
    ...[...body.matchAll(DEFINITION)].flatMap((match) =>
      labels.has(labelKey(match[1] ?? "")) ? [typedPicture(match, match[2] ?? "")] : [],
    ),
  ];
  return found.filter(({ url }) => URL.canParse(url)).sort((a, b) => a.start - b.start);
}

function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase();
}

function typedPicture(match: RegExpExecArray, typed: string): TypedPicture {
  const address = typed.replace(/[,}\]]+$/u, "");
  const start = match.index + match[0].lastIndexOf(typed);
  return { start, end: start + address.length, url: decodeEntities(address).replace(/#.*$/u, "") };
}

/** The same text with the file in place of each picture that has this address. */
export function withLocalPicture(text: string, url: string, file: string): string {
  let result = "";
  let from = 0;
  for (const picture of remotePictures(text)) {
    if (picture.url !== url || picture.start < from) continue;
    result += text.slice(from, picture.start) + file;
    from = picture.end;
  }
  return result + text.slice(from);
}
