/** The attributes of an element whose words are in a language of their own (WCAG 3.1.2): a title, a summary, a text. */
import { isRightToLeft } from "../../src/locale/fr/text-language.ts";

export interface Spoken {
  readonly lang?: string;
  readonly dir?: "rtl";
}

/** `lang`, with `dir` for a script read from right to left; nothing when the language is that of the site. */
export function spoken(lang: string | undefined): Spoken {
  if (lang === undefined) return {};
  return isRightToLeft(lang) ? { lang, dir: "rtl" } : { lang };
}
