/** Which keys a form shows at once, in this order, before the text; the others are folded in one group. */
import type { Kind } from "../../content/kinds.ts";
import type { Base } from "../../content/model.ts";
import type { Field } from "./model.ts";
import { MORE } from "./post-format.ts";

const FIRST: Readonly<Record<Base, readonly string[]>> = {
  formation: ["title", "date", "sessions", "place", "price", "registration"],
  conference: ["title", "date", "summary", "event"],
  guide: ["title", "date", "summary", "document"],
  article: ["title", "date", "summary", "categories"],
  page: ["title", "summary"],
};

/** The fields of a form: the first ones, those that the kind requires, the draft box, the text, then the group of all others. */
export function inFormOrder(fields: readonly Field[], { base, required }: Kind, body: Field): readonly Field[] {
  const first = [...new Set([...FIRST[base], ...required, "draft"])];
  const find = (name: string): readonly Field[] => fields.filter((field) => field.name === name);
  const others = fields.filter(({ name }) => !first.includes(name));
  return [
    ...first.flatMap(find),
    body,
    // Fields that are not shown stay where they are in the file.
    ...others.filter(({ widget }) => widget === "hidden"),
    {
      name: MORE,
      label: "Tout le reste (facultatif)",
      widget: "object",
      collapsed: true,
      required: true,
      fields: others.filter(({ widget }) => widget !== "hidden"),
    },
  ];
}

/** The names of the fields of the folded group. */
export function foldedNames(fields: readonly Field[]): readonly string[] {
  return fields.find(({ name }) => name === MORE)?.fields?.map(({ name }) => name) ?? [];
}
