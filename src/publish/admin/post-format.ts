/**
 * The custom format with which the in-browser editor parses and serialises a post: one uniform shape for forms, the
 * short notation in the file. Runs in the browser, without side effects.
 */
import { Document, isScalar, parse, visit, type YAMLSeq } from "yaml";

/** Name under which the format is registered with the CMS. */
export const POST_FORMAT = "babillard";

type Value = unknown;
type Block = Readonly<Record<string, Value>>;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)([\s\S]*)$/u;
/** Maximum length, in characters, of a list written on one line. */
const LINE = 100;
/** Keys that hold one person, venue or organisation. */
const REFERENCE: ReadonlySet<string> = new Set(["place", "organizer"]);
/** Keys that hold a list of them. */
const REFERENCES: ReadonlySet<string> = new Set(["authors", "trainers", "funders", "speakers"]);
const LISTS: ReadonlySet<string> = new Set([
  "categories",
  "tags",
  "related",
  "aliases",
  "ignore",
  "audience",
  "prerequisites",
  "bring",
  "sessions",
  "documents",
  "photos",
  "lists",
]);
const COMMAS: ReadonlySet<string> = new Set(["categories", "tags"]);
const PICTURES: ReadonlySet<string> = new Set(["image", "photos"]);

/** Parses a post file into form fields; the body is under `body`. */
export function readPost(text: string): Block {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return { body: text };
  const data: Value = parse(found[1] ?? "", { version: "1.2", schema: "core" }) ?? {};
  const fields = isBlock(data)
    ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toForm(key, value)]))
    : {};
  return { ...fields, body: (found[2] ?? "").replace(/^\r?\n/u, "").replaceAll("\r\n", "\n") };
}

/** Serialises form fields to a post file: empty keys left out, names and short lists on one line. */
export function writePost({ body, ...fields }: Block): string {
  const data = Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const written = fromForm(key, value);
      return written === undefined ? [] : [[key, written]];
    }),
  );
  const document = new Document(data, { version: "1.2", schema: "core" });
  visit(document, {
    Seq: (_, list) => {
      list.flow = fitsOneLine(list);
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const text = typeof body === "string" ? body.trimEnd() : "";
  return `---\n${yaml}---\n${text === "" ? "" : `\n${text}\n`}`;
}

/** A short list of short words is written in flow style, as people do. */
function fitsOneLine(list: YAMLSeq): boolean {
  const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  return words.every((word) => word !== undefined) && words.join(", ").length < LINE;
}

function toForm(key: string, value: Value): Value {
  if (value === null) return undefined;
  if (key === "online") return String(value);
  if (REFERENCE.has(key)) return isBlock(value) ? value : { name: String(value) };
  if (REFERENCES.has(key)) return asList(value).map((item) => (isBlock(item) ? item : { name: String(item) }));
  if (PICTURES.has(key)) {
    const picture = (item: Value) => (isBlock(item) ? item : { src: String(item) });
    return key === "image" ? picture(value) : asList(value).map(picture);
  }
  if (COMMAS.has(key) && typeof value === "string")
    return value
      .split(",")
      .map((term) => term.trim())
      .filter((term) => term !== "");
  if (LISTS.has(key)) return asList(value).map((item) => (isBlock(item) ? inside(item, toForm) : String(item)));
  if (isBlock(value)) return inside(value, toForm);
  return value;
}

function fromForm(key: string, value: Value): Value {
  if (value === undefined || value === null || value === "" || value === false) return undefined;
  if (key === "online") return value === "true" ? true : value === "false" ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Value) => fromForm(REFERENCES.has(key) ? "place" : "", item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (!isBlock(value)) return value;
  const block = inside(value, fromForm);
  const keys = Object.keys(block);
  if (keys.length === 0) return undefined;
  return REFERENCE.has(key) && keys.length === 1 && keys[0] === "name" ? block.name : block;
}

function inside(block: Block, change: (key: string, value: Value) => Value): Block {
  return Object.fromEntries(
    Object.entries(block).flatMap(([key, value]) => {
      const changed = change(key, value);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

function isBlock(value: Value): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
