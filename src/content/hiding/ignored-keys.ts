/** DATA: the keys of other tools that are ignored, each with the reason why this is harmless. */
import { bareKey } from "./spelling.ts";

export interface IgnoredKey {
  /** As its tool spells it. */
  readonly key: string;
  /** Why ignoring it is harmless; a French sentence without its final point. */
  readonly why: string;
  /** Its value may be words written for readers: their absence is reported. */
  readonly words?: true;
}

const COMMENTS = "règle les commentaires des lecteurs, que le site n’a pas";
const NUMBER = "est un numéro que l’ancien outil se donnait";
const LOOK = "règle l’apparence dans l’ancien outil; ici, la mise en page est la même pour tous les textes";
const PLACE = "range le texte dans les menus de l’ancien outil; ici, l’ordre est celui des dates";
const OTHER_DATE = "répète une date que `date` ou `updated` dit déjà";
const MORE_TEXT = "accompagnait le titre ou le texte; le site n’a pas de place pour elle";

const IGNORED: readonly IgnoredKey[] = [
  { key: "comments", why: COMMENTS, words: true },
  { key: "comment_status", why: COMMENTS },
  { key: "ping_status", why: COMMENTS },
  { key: "disqus", why: COMMENTS },
  { key: "guid", why: NUMBER },
  { key: "post_id", why: NUMBER },
  { key: "wordpress_id", why: NUMBER },
  { key: "wp_id", why: NUMBER },
  { key: "uuid", why: NUMBER },
  { key: "ghost_id", why: NUMBER },
  { key: "comment_id", why: NUMBER },
  { key: "_edit_last", why: NUMBER },
  { key: "_edit_lock", why: NUMBER },
  { key: "_thumbnail_id", why: NUMBER },
  { key: "_wp_page_template", why: LOOK },
  { key: "_wp_old_date", why: OTHER_DATE },
  { key: "toc", why: LOOK },
  { key: "share", why: LOOK },
  { key: "sidebar", why: LOOK, words: true },
  { key: "header", why: LOOK, words: true },
  { key: "footer", why: LOOK, words: true },
  { key: "format", why: LOOK },
  { key: "post_format", why: LOOK },
  { key: "parent", why: PLACE },
  { key: "menu_order", why: PLACE },
  { key: "date_gmt", why: OTHER_DATE },
  { key: "modified_gmt", why: OTHER_DATE },
  { key: "sitemap", why: "règle le plan pour les moteurs, que le site fait lui-même; `false` est obéi" },
  { key: "search", why: "règle la recherche de l’ancien outil; `false` est obéi" },
  { key: "robots", why: "est obéi; les consignes que le site ne connaît pas sont refusées" },
  { key: "permalink", why: "devient une ancienne adresse, quand c’en est une; `false` est obéi" },
  { key: "build", why: "règle les fichiers de l’ancien outil; `render: never` et `list: never` sont obéis" },
  { key: "cascade", why: "vaut pour d’autres textes; ce qui les cacherait est refusé" },
  { key: "meta", why: "répète le titre et le résumé pour les moteurs; `robots` y est obéi", words: true },
  { key: "seo", why: "répète le titre et le résumé pour les moteurs; `noindex` y est obéi", words: true },
  { key: "subtitle", why: MORE_TEXT, words: true },
  { key: "sous-titre", why: MORE_TEXT, words: true },
  { key: "tagline", why: MORE_TEXT, words: true },
  { key: "teaser", why: MORE_TEXT, words: true },
  { key: "deck", why: MORE_TEXT, words: true },
  { key: "kicker", why: MORE_TEXT, words: true },
];

/** The ignored keys, as the documentation lists them. */
export const IGNORED_KEYS: readonly IgnoredKey[] = IGNORED;

/** By the form of `bareKey`. */
export const IGNORED_BY_KEY: ReadonlyMap<string, IgnoredKey> = new Map(
  IGNORED.map((each) => [bareKey(each.key), each]),
);
