/** The attributes of the copy that Pagefind indexes: its own, spelled for French, and the ids of sub-results. */
import { escapeAttribute } from "entities";
import { type Attributes, isHeading } from "./copied-elements.ts";
import { concealed, indexText } from "./spelling.ts";

/** Metadata that Pagefind reads on any element, even inside ignored text. */
const METADATA = ["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort"] as const;
/** Metadata that are not words. */
const UNSEARCHED = new Set(["image:", "frame:", "kind:"]);
/** Id of the footer in the copy: excerpts are not taken from it. */
const FOOTER = "pied";
/** Ids of the summary and of the text, with the metadata between them: a result without words starts with both. */
const LANDMARKS = new Set(["resume", "texte", FOOTER]);

/** The Pagefind attributes of an element: weight and metadata, and its id when it is a sub-result. */
export function copiedAttributes(name: string, attributes: Attributes): string {
  const { id = "", "data-pagefind-title": title } = name === "footer" ? { ...attributes, id: FOOTER } : attributes;
  const own = rendered(attributes, ["data-pagefind-body", "data-pagefind-weight", ...METADATA]);
  const addressed = isHeading(name) || title !== undefined || LANDMARKS.has(id);
  const address = addressed && id !== "" ? attribute("id", id) : "";
  return own + address + (title === undefined ? "" : attribute("data-pagefind-title", indexText(title)));
}

/** The metadata of an element, as attributes; empty without any. */
export function metadataAttributes(attributes: Attributes): string {
  return rendered(attributes, METADATA);
}

export function hasMetadata(attributes: Attributes): boolean {
  return METADATA.some((name) => attributes[name] !== undefined);
}

/** The attributes of a sub-result that is not a heading. */
export function titledAttributes(id: string, title: string): string {
  return attribute("id", id) + attribute("data-pagefind-title", indexText(title));
}

/** Filter values are shown, not searched: they keep their spelling. */
function rendered(attributes: Attributes, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = attributes[name];
      if (value === undefined) return "";
      return attribute(name, name === "data-pagefind-meta" ? spelledMeta(value) : value);
    })
    .join("");
}

/** « date:5 janvier 2013 »: only what follows the name is spelled; what is not words is not searched. */
function spelledMeta(value: string): string {
  const colon = value.indexOf(":") + 1;
  const [name, words] = [value.slice(0, colon), value.slice(colon)];
  if (colon === 0) return value;
  return name + (UNSEARCHED.has(name) ? concealed(words) : indexText(words));
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}
