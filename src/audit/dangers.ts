/** Detects what rendered HTML must not contain, whoever wrote it: code that would execute, script URLs, nested links. */
import { Parser } from "htmlparser2";

export interface Dangers {
  /** Names of elements or attributes that contain code or styles. */
  readonly inline: ReadonlySet<string>;
  /** URLs that execute or open something, with their attribute: `href="javascript:…"`. */
  readonly addresses: ReadonlySet<string>;
  /** URLs of links nested in another. */
  readonly nested: ReadonlySet<string>;
}

export interface DangerReader {
  /** Processes an opening tag; its attributes are decoded. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Processes the end of an element; a link closed implicitly by another element (`isImplied`) still contains what follows. */
  readonly close: (name: string, isImplied: boolean) => void;
  readonly found: Dangers;
}

/** Attributes whose value a browser may load or follow, including anything SVG can animate. */
const ADDRESSES = new Set(
  "action background by cite codebase content data formaction from href imagesrcset longdesc manifest ping poster src srcset to values xlink:href".split(
    " ",
  ),
);
/** Attributes with several URLs. */
const LISTS = new Set(["imagesrcset", "ping", "srcset", "values"]);
/** Attributes that may contain a picture as a data URL. */
const PICTURES = new Set(["imagesrcset", "poster", "src", "srcset"]);
const RUNS = /^(?:javascript|vbscript|livescript|blob|filesystem|data):/i;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;
const CODE_NAME = /^(?:style|srcdoc|on[a-z]+)$/;
const SHOWN = 60;

/** Creates a reader for the tags of one text, in order. */
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

/** Returns the dangers in an HTML text; for feeds, where nothing else is checked. */
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
  // In `<meta http-equiv="refresh">`, the URL follows the delay.
  if (key === "content") return RUNS.test(bare(/url\s*=\s*["']?(.*)$/is.exec(value)?.[1] ?? ""));
  return (LISTS.has(key) ? value.split(/[\s,;]+/) : [value]).some((address) => {
    const letters = bare(address);
    return RUNS.test(letters) && !(PICTURES.has(key) && PICTURE.test(letters));
  });
}

/** Normalizes a URL as browsers do: leading spaces, and tabs and line breaks inside, are ignored (URL §4.4); no legitimate URL has other control characters. */
function bare(address: string): string {
  let letters = "";
  for (const sign of address) if (sign > " " && !(sign >= "\u007f" && sign <= "\u00a0")) letters += sign;
  return letters;
}
