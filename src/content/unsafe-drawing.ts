/** Finds in an SVG file what could act or ask something of another site: opened by itself, a drawing is a page. It mends nothing. */
import { Parser } from "htmlparser2";

export interface Danger {
  /** What is there, as French words for a sentence: « un script (`<script>`) ». */
  readonly what: string;
  /** Index in the text. */
  readonly at: number;
}

/** Elements that run, embed or hold HTML, whatever their namespace (SVG 2 §15, §12.1; HTML). */
const ELEMENTS: Readonly<Record<string, string>> = {
  script: "un script",
  handler: "un script",
  listener: "un script",
  foreignobject: "du HTML",
  iframe: "une page",
  embed: "un objet",
  object: "un objet",
  audio: "un son",
  video: "une vidéo",
  link: "un lien vers un autre fichier",
  meta: "une redirection",
  base: "une redirection",
  form: "un formulaire",
};
const ANIMATIONS: ReadonlySet<string> = new Set(["set", "animate", "animatetransform", "animatemotion"]);
const XHTML = "http://www.w3.org/1999/xhtml";
const INNER_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);/i;
/** What a style may fetch: only parts of the drawing and pictures or fonts written in it. */
const FETCHING_STYLE =
  /@import|(?:url|src|image|image-set)\(\s*["']?(?!\s*["']?(?:#|data:(?:image\/(?:png|jpeg|gif|webp)|(?:application\/)?(?:x-)?font))|\s*\))/i;
/** Tags that a reader less strict than ours could see where ours sees a comment or plain text. */
const HIDDEN_TAG = /<(?:[\w.-]+:)?(?:script|foreignobject|iframe|handler)\b/i;

/** The first danger of a drawing, undefined when there is none. */
export function drawingDanger(svg: string): Danger | undefined {
  const entity = /<!(?:ENTITY|ATTLIST)/i.exec(svg);
  if (entity !== null) return { what: "des entités (`<!ENTITY>`)", at: entity.index };
  const sheet = /<\?xml-stylesheet/i.exec(svg);
  if (sheet !== null) return { what: "une feuille de style à part (`<?xml-stylesheet?>`)", at: sheet.index };
  let danger: Danger | undefined;
  let style = "";
  let inStyle = 0;
  const parser = new Parser(
    {
      onopentag(typed, attributes) {
        const name = localName(typed);
        if (name === "style") inStyle += 1;
        const what = dangerOfElement(name) ?? dangerOfAttributes(name, attributes);
        if (what !== undefined) danger ??= { what, at: parser.startIndex };
      },
      ontext(text) {
        if (inStyle > 0) style += text;
      },
      onclosetag(typed) {
        if (localName(typed) !== "style") return;
        inStyle -= 1;
        if (fetches(style)) danger ??= { what: "un style qui demande un autre fichier", at: parser.startIndex };
        style = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const hidden = danger === undefined ? HIDDEN_TAG.exec(svg) : null;
  return hidden === null ? danger : { what: "une balise de script cachée", at: hidden.index };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function dangerOfElement(name: string): string | undefined {
  const what = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  return what === undefined ? undefined : `${what} (\`<${name}>\`)`;
}

function dangerOfAttributes(element: string, attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [typed, value] of Object.entries(attributes)) {
    if (typed === "xmlns" || typed.startsWith("xmlns:")) {
      if (value.trim() === XHTML) return "du HTML";
      continue;
    }
    const name = localName(typed);
    if (name.startsWith("on")) return `une action (\`${typed}\`)`;
    if ((name === "href" || name === "src") && !isSafeAddress(element, value)) return `une adresse (\`${typed}\`)`;
    if (ANIMATIONS.has(element) && name === "attributename" && /^(?:.*:)?(?:href|on.*)$/i.test(value.trim()))
      return `une adresse ou une action animée (\`<${element}>\`)`;
    if (/[(@]/.test(value) && fetches(value)) return `un style qui demande un autre fichier (\`${typed}\`)`;
  }
  return undefined;
}

/** Links may lead to the Web; all else stays inside the drawing. Browsers ignore blanks and control characters in a scheme. */
function isSafeAddress(element: string, value: string): boolean {
  const address = [...value].filter((sign) => sign > " ").join("");
  if (address === "" || address.startsWith("#")) return true;
  if (element === "a") return /^(?:https?:|mailto:|tel:|(?![\\/]{2})[^:]*$)/i.test(address);
  return INNER_IMAGE.test(address);
}

/** Escapes of CSS are read and comments left out first: `u\72l(` is `url(` (CSS Syntax §4.3.7). */
function fetches(style: string): boolean {
  const plain = style
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? (sign ?? "") : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    );
  return FETCHING_STYLE.test(plain);
}
