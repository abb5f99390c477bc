/** The shape of a schema.org node, and its serialisation. */

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** Keys are written in insertion order; undefined ones are left out. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue | undefined;
}

/** A reference to a node of the same graph. */
export function reference(id: string): JsonLdNode {
  return { "@id": id };
}

/** One graph as text for `<script type="application/ld+json">`: `<` is escaped, so that no value can close the script. */
export function serializeGraph(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}

/** The value of a property with zero, one or several values: undefined, the value alone, or a list. */
export function oneOrMany(values: readonly JsonLdValue[]): JsonLdValue | undefined {
  return values.length > 1 ? values : values[0];
}
