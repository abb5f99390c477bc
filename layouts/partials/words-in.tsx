/** Words of one text among words of the site, in an element of their own when their language differs. */
import type { VNode } from "preact";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface WordsInProps {
  readonly of: string;
  /** Undefined for the language of the site. */
  readonly lang: string | undefined;
}

/** The words alone, or in a `<bdi>`, so that a script read from right to left does not move what is around it. */
export function WordsIn({ of, lang }: WordsInProps): VNode {
  const words = <Words of={of} lang={lang} />;
  return lang === undefined ? words : <bdi {...spoken(lang)}>{words}</bdi>;
}
