/**
 * The custom format with which the in-browser editor parses and serialises a post: one uniform shape for forms, the
 * short notation in the file. Runs in the browser, without side effects.
 */
import { Document, isScalar, parse, visit, type YAMLSeq } from "yaml";
import { readSessionSentence } from "../../content/schema/session-sentence.ts";
import type { ValueShape } from "../../content/schema/value-shapes.ts";

/** Name under which the format of a collection is registered with the CMS. */
export function formatName(collection: string): string {
  return `babillard-${collection}`;
}

/** The group of a form that holds its folded fields; in a file, they are keys like the others. */
export const MORE = "more";

type Value = unknown;
type Block = Readonly<Record<string, Value>>;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)([\s\S]*)$/u;
/** Maximum length, in characters, of a list written on one line. */
const LINE = 100;

export interface PostFormat {
  /** The text of a file as the fields of a form, its text under `body`, its folded keys under `more`. */
  readonly readPost: (text: string) => Block;
  /** The fields of a form as the text of a file: empty keys left out, names and short lists on one line. */
  readonly writePost: (fields: Block) => string;
}

/** The format of posts, by the shapes of their keys; `folded` are the keys of the group `more`. */
export function postFormat(shapes: Readonly<Record<string, ValueShape>>, folded: readonly string[] = []): PostFormat {
  const shapeOf: ShapeOf = (key) => (Object.hasOwn(shapes, key) ? shapes[key] : undefined);
  return {
    readPost: (text) => fold(readPost(text, shapeOf), folded),
    writePost: (fields) => writePost(unfold(fields), shapeOf),
  };
}

/** A post that exists says that it is no draft: the form would otherwise give it the value of a new one. */
function fold({ draft = false, ...fields }: Block, folded: readonly string[]): Block {
  const isFolded = ([key]: readonly [string, Value]): boolean => folded.includes(key);
  const entries = Object.entries(fields);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isFolded(entry))),
    draft,
    ...(folded.length === 0 ? {} : { [MORE]: Object.fromEntries(entries.filter(isFolded)) }),
  };
}

function unfold({ [MORE]: more, body, ...fields }: Block): Block {
  return { ...fields, ...(isBlock(more) ? more : {}), body };
}

type ShapeOf = (key: string) => ValueShape | undefined;

function readPost(text: string, shapeOf: ShapeOf): Block {
  const found = FRONT_MATTER.exec(text);
  if (found === null) return { body: text };
  const data: Value = parse(found[1] ?? "", { version: "1.2", schema: "core" }) ?? {};
  const fields = isBlock(data)
    ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toForm(key, value, shapeOf)]))
    : {};
  return { ...fields, body: (found[2] ?? "").replace(/^\r?\n/u, "").replaceAll("\r\n", "\n") };
}

function writePost({ body, ...fields }: Block, shapeOf: ShapeOf): string {
  const data = Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const written = fromForm(key, value, shapeOf);
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

function toForm(key: string, value: Value, shapeOf: ShapeOf): Value {
  if (value === null) return undefined;
  const under = (block: Block) => inside(block, (inner, each) => toForm(inner, each, shapeOf));
  const reference = (item: Value) => (isBlock(item) ? item : { name: String(item) });
  const picture = (item: Value) => (isBlock(item) ? item : { src: String(item) });
  const element = (item: Value) => (isBlock(item) ? under(item) : (sessionOf(key, item) ?? String(item)));
  const sessionOf = (list: string, item: Value): Value => {
    const reading = list === "sessions" && typeof item === "string" ? readSessionSentence(item) : undefined;
    return reading !== undefined && "words" in reading ? under({ ...reading.words }) : undefined;
  };
  switch (shapeOf(key)) {
    case "yes or address":
      return String(value);
    case "reference":
      return reference(value);
    case "references":
      return asList(value).map(reference);
    case "picture":
      return picture(value);
    case "pictures":
      return asList(value).map(picture);
    case "terms":
      return typeof value === "string" ? termsOf(value) : asList(value).map(element);
    case "texts":
    case "blocks":
      return asList(value).map(element);
    case undefined:
      return isBlock(value) ? under(value) : value;
  }
}

function fromForm(key: string, value: Value, shapeOf: ShapeOf): Value {
  if (value === undefined || value === null || value === "" || value === false) return undefined;
  const shape = shapeOf(key);
  if (shape === "yes or address") return value === "true" ? true : value === "false" ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Value) => {
      const written = isBlock(item)
        ? blockFromForm(item, shape === "references", shapeOf)
        : fromForm("", item, shapeOf);
      return written ?? [];
    });
    return items.length === 0 ? undefined : items;
  }
  return isBlock(value) ? blockFromForm(value, shape === "reference", shapeOf) : value;
}

/** One line with commas. */
function termsOf(line: string): readonly string[] {
  return line
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

/** A reference that has only a name is written as that name. */
function blockFromForm(value: Block, isReference: boolean, shapeOf: ShapeOf): Value {
  const block = inside(value, (key, each) => fromForm(key, each, shapeOf));
  const keys = Object.keys(block);
  if (keys.length === 0) return undefined;
  return isReference && keys.length === 1 && keys[0] === "name" ? block.name : block;
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
