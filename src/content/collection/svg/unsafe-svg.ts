/** Finds what is not on the allow-list in an SVG file: opened by itself, an SVG image is a page that can run scripts. */

import {
  ANIMATIONS,
  holdsNotes,
  mayBeAnimated,
  SVG_ATTRIBUTES,
  SVG_ELEMENTS,
  XLINK,
  XLINK_ATTRIBUTES,
  XML_ATTRIBUTES,
  XML_NAMESPACE,
} from "./allow-list.ts";
import { type Danger, type XmlAttribute, type XmlElement, xmlDanger } from "./strict-xml.ts";
import { styleActs } from "./style.ts";

const SVG = "http://www.w3.org/2000/svg";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Words for what people are most likely to meet; everything else off the list is reported by its name. */
const KNOWN: Readonly<Record<string, string>> = {
  script: "un script",
  handler: "un script",
  foreignObject: "du HTML",
  iframe: "une page",
  audio: "un son",
  video: "une vidéo",
};
const INNER_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);/iu;
const PICTURES: ReadonlySet<string> = new Set(["image", "feImage"]);
/** Tags that a parser less strict than browsers could see inside a comment. */
const HIDDEN_TAG = /<(?:[\w.-]+:)?(?:script|foreignobject|iframe|handler)\b/iu;
const ACTS = "un style qui demande un autre fichier ou qui agit";

/** Returns the first danger in an SVG file, undefined when there is none. */
export function drawingDanger(bytes: Uint8Array): Danger | undefined {
  return xmlDanger(bytes, {
    element: (element, isRoot) => {
      if (isRoot && (element.uri !== SVG || element.local !== "svg")) return "autre chose qu’un dessin SVG";
      return dangerOfElement(element) ?? firstOf(element, dangerOfAttribute);
    },
    text: ({ uri, local }, text) => (uri === SVG && local === "style" && styleActs(text) ? ACTS : undefined),
    comment: (text) => (HIDDEN_TAG.test(text) ? "une balise de script cachée" : undefined),
  });
}

function dangerOfElement({ name, local, uri }: XmlElement): string | undefined {
  if (uri === SVG ? SVG_ELEMENTS.has(local) : holdsNotes(uri)) return undefined;
  const what = Object.hasOwn(KNOWN, local) ? KNOWN[local] : undefined;
  return `${what ?? "un élément qui n’est pas d’un dessin"} (\`<${name}>\`)`;
}

function firstOf(
  element: XmlElement,
  find: (element: XmlElement, attribute: XmlAttribute) => string | undefined,
): string | undefined {
  for (const attribute of element.attributes) {
    const what = find(element, attribute);
    if (what !== undefined) return what;
  }
  return undefined;
}

function dangerOfAttribute(element: XmlElement, attribute: XmlAttribute): string | undefined {
  const { name, local, uri, value } = attribute;
  if (uri === XMLNS) return undefined;
  if (/^on/iu.test(local)) return `une action (\`${name}\`)`;
  if (!isListed(element, attribute)) return `un attribut qui n’est pas d’un dessin (\`${name}\`)`;
  if (element.uri !== SVG || holdsNotes(uri)) return undefined;
  if (local === "href") return isSafeAddress(element.local, value) ? undefined : `une adresse (\`${name}\`)`;
  if (local === "attributeName" && ANIMATIONS.has(element.local) && !mayBeAnimated(value.trim()))
    return `une animation d’autre chose que du dessin (\`<${element.name}>\`)`;
  return /[(@\\:]/u.test(value) && styleActs(value) ? `${ACTS} (\`${name}\`)` : undefined;
}

function isListed(element: XmlElement, { local, uri }: XmlAttribute): boolean {
  if (uri === "") return element.uri !== SVG || SVG_ATTRIBUTES.has(local) || /^(?:data|aria)-[\w.-]+$/u.test(local);
  if (uri === XLINK) return XLINK_ATTRIBUTES.has(local);
  if (uri === XML_NAMESPACE) return XML_ATTRIBUTES.has(local);
  return holdsNotes(uri);
}

/** Links may lead to the Web; any other reference must stay inside the image. Browsers ignore blanks and control characters in a scheme. */
function isSafeAddress(element: string, value: string): boolean {
  const address = [...value].filter((sign) => sign > " ").join("");
  if (address === "" || address.startsWith("#")) return true;
  if (element === "a") return /^(?:https?:|mailto:|tel:|(?![\\/]{2})[^:]*$)/iu.test(address);
  return PICTURES.has(element) && INNER_IMAGE.test(address);
}
