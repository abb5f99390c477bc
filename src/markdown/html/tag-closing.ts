/** Which opening tag implicitly closes the element before it, as HTML parsers do (HTML §13.1.2.4). */

const CELLS: readonly string[] = ["td", "th"];
const SECTIONS: readonly string[] = ["thead", "tbody", "tfoot"];
const ENDED: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(["li"]),
  dd: new Set(["dd", "dt"]),
  dt: new Set(["dd", "dt"]),
  rp: new Set(["rp", "rt"]),
  rt: new Set(["rp", "rt"]),
  td: new Set([...CELLS, "thead"]),
  th: new Set(CELLS),
  tr: new Set([...CELLS, "tr"]),
  thead: new Set([...CELLS, "tr", ...SECTIONS]),
  tbody: new Set([...CELLS, "tr", ...SECTIONS]),
  tfoot: new Set([...CELLS, "tr", ...SECTIONS]),
};

/** True when opening `tag` closes the open element `top`. */
export function closedBy(tag: string, top: string | undefined): boolean {
  return top !== undefined && ENDED[tag]?.has(top) === true;
}
