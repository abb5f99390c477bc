/** Words of a title, a summary or a label, with the endings of French ordinals raised as in dates: « XXI<sup>e</sup> siècle ». */
import type { VNode } from "preact";
import { splitOrdinals } from "../../src/locale/fr/ordinals.ts";
import { isFrench } from "../../src/locale/fr/text-language.ts";

interface WordsProps {
  readonly of: string;
  /** Language of the words, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** The words, without an element around them; those in another language are as typed. */
export function Words({ of, lang }: WordsProps): VNode | string {
  const pieces = isFrench(lang) ? splitOrdinals(of) : [of];
  if (pieces.length === 1) return <>{of}</>;
  return <>{pieces.map((piece, at) => (at % 2 === 1 ? <sup key={at}>{piece}</sup> : piece))}</>;
}
