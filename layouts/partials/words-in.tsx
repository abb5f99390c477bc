/** Words of one text among words of the site, in an element of their own when their language differs. */
import type { ComponentChildren, VNode } from "preact";
import { spoken } from "./spoken.ts";

interface WordsInProps {
  /** Undefined for the language of the site. */
  readonly lang: string | undefined;
  readonly children: ComponentChildren;
}

/** The words alone, or in a `<bdi>`, so that a script read from right to left does not move what is around it. */
export function WordsIn({ lang, children }: WordsInProps): VNode {
  return lang === undefined ? <>{children}</> : <bdi {...spoken(lang)}>{children}</bdi>;
}
