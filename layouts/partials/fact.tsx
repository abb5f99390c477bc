/** One fact of a description list: its name, then what is known. */
import type { ComponentChildren, VNode } from "preact";

interface FactProps {
  readonly term: string;
  readonly children: ComponentChildren;
}

/** A group of a `<dl>` (HTML §4.4.9). */
export function Fact({ term, children }: FactProps): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
