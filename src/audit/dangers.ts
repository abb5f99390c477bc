/** What printed HTML must never hold, whoever wrote it: code that would run, addresses that run, a link in a link. It reads tags and judges nothing else. */
import { Parser } from "htmlparser2";

export interface Dangers {
  /** Names of elements or attributes that hold code or styles. */
  readonly inline: ReadonlySet<string>;
  /** Addresses that run or open something, with their attribute: `href="javascript:…"`. */
  readonly addresses: ReadonlySet<string>;
  /** Addresses of links that stand in another. */
  readonly nested: ReadonlySet<string>;
}

export interface DangerReader {
  /** Looks at an opening tag, its attributes decoded. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Takes down that an element ends; a link that another element cuts short, `isImplied`, still holds what follows. */
  readonly close: (name: string, isImplied: boolean) => void;
  readonly found: Dangers;
}

/** Attributes whose value a browser may follow; all that SVG animates counts. */
const ADDRESSES = new Set(
  "action background by cite codebase content data formaction from href imagesrcset longdesc manifest ping poster src srcset to values xlink:href".split(
    " ",
  ),
);
/** Attributes with several addresses. */
const LISTS = new Set(["imagesrcset", "ping", "srcset", "values"]);
/** Attributes that may hold a picture written out. */
const PICTURES = new Set(["imagesrcset", "poster", "src", "srcset"]);
const RUNS = /^(?:javascript|vbscript|livescript|blob|filesystem|data):/i;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;
const CODE_NAME = /^(?:style|srcdoc|on[a-z]+)$/;
const SHOWN = 60;

/** Reads the tags of one text, in order. */
export function dangerReader(): DangerReader {
  const inline = new Set<string>();
  const addresses = new Set<string>();
  const nested = new Set<string>();
  let inLink = false;
  return {
    found: { inline, addresses, nested },
    close: (name, isImplied) => {
      if (name === "a" && !isImplied) inLink = false;
    },
    open: (name, attributes) => {
      if (name === "a") {
        if (inLink) nested.add(attributes.href ?? "");
        inLink = true;
      }
      for (const [key, value] of Object.entries(attributes)) {
        if (CODE_NAME.test(key)) inline.add(`${key}=`);
        if (runs(key, value)) addresses.add(`${key}="${value.trim().slice(0, SHOWN)}"`);
      }
    },
  };
}

/** What is dangerous in the HTML of a feed, where nothing else is looked at. */
export function dangersOf(html: string): Dangers {
  const reader = dangerReader();
  const elements = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "script" || name === "style") elements.add(`<${name}>`);
      reader.open(name, attributes);
    },
    onclosetag: reader.close,
  });
  parser.end(html);
  const { inline, ...others } = reader.found;
  return { inline: new Set([...elements, ...inline]), ...others };
}

function runs(key: string, value: string): boolean {
  if (!ADDRESSES.has(key)) return false;
  // In `<meta http-equiv="refresh">`, the address follows the seconds.
  if (key === "content") return RUNS.test(bare(/url\s*=\s*["']?(.*)$/is.exec(value)?.[1] ?? ""));
  return (LISTS.has(key) ? value.split(/[\s,;]+/) : [value]).some((address) => {
    const letters = bare(address);
    return RUNS.test(letters) && !(PICTURES.has(key) && PICTURE.test(letters));
  });
}

/** As browsers read an address: spaces before it, and tabs and line ends inside, do not count (URL §4.4); no address has other control characters. */
function bare(address: string): string {
  let letters = "";
  for (const sign of address) if (sign > " " && !(sign >= "\u007f" && sign <= "\u00a0")) letters += sign;
  return letters;
}
