/** Directives for search engines: the words of `<meta name="robots">` (Robots Exclusion Protocol, as Google, Bing and Yandex document it). */
import { readYesNo } from "../../hiding/spelling.ts";
import { field, wrongType } from "./field.ts";

const HIDING = new Set(["noindex", "none"]);
const WORDS = new Set([
  ...["index", "follow", "all", "noindex", "nofollow", "none", "noarchive", "nocache", "nosnippet", "noimageindex"],
  ...["notranslate", "indexifembedded", "noodp", "noydir"],
]);
const LIMIT = /^(?:max-snippet:-?\d{1,4}|max-image-preview:(?:none|standard|large)|max-video-preview:-?\d{1,4})$/u;

/** « noindex, nofollow », or a list of such words; in lower case, without repeats. */
export const robots = field<string>(
  { form: "consignes aux moteurs de recherche", json: { type: ["string", "array"] } },
  (value) => {
    const words = (Array.isArray(value) ? value.join(",") : String(value))
      .toLowerCase()
      .split(/[\s,;]+/u)
      .filter(Boolean);
    const unknown = words.find((word) => !WORDS.has(word) && !LIMIT.test(word));
    if (words.length > 0 && unknown === undefined) return { value: [...new Set(words)].join(", ") };
    return {
      code: "valeur-inconnue",
      message: "Cette valeur n’est pas une consigne que les moteurs de recherche connaissent.",
      advice: "`noindex` pour que la page demeure sans qu’on la trouve, ou retirez la ligne",
    };
  },
);

/** `true` or `false`, in any spelling, so that a request not to be indexed is always applied. */
export const notIndexed = field<boolean>(
  { form: "`true` ou `false`", json: { type: ["boolean", "string", "integer"] } },
  (value) => {
    const yes = readYesNo(value);
    return yes === undefined ? wrongType(value, "`true` (oui) ou `false` (non)") : { value: yes };
  },
);

/** True when search engines must not index the page. */
export function hidesFromSearch(words: string): boolean {
  return words.split(", ").some((word) => HIDING.has(word));
}
