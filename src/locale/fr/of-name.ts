/** « de » before the name of a person or a team: « d’Ondine », « de Camille », « de l’équipe ». */

/** First names whose h is silent; before others, « de » is always right. */
const SILENT_H = /^h(?:e|é|ë)(?:l[eèéoi]|n[rd]|rv|rm)|^h(?:u(?:b|go|gu)|ono|onor|orte|ya|ila|ippo)/iu;

/** Elides before a vowel, a silent h and a y before a consonant; an article at the beginning of the name loses its capital. */
export function ofName(name: string): string {
  if (/^L[’']/u.test(name)) return `de l${name.slice(1)}`;
  if (/^La /u.test(name)) return `de la${name.slice(2)}`;
  if (/^Le /u.test(name)) return `du${name.slice(2)}`;
  if (/^Les /u.test(name)) return `des${name.slice(3)}`;
  const plain = name.normalize("NFD");
  const isElided = /^[aeiouœæ]/iu.test(plain) || /^y[bcdfghjklmnpqrstvwxz]/iu.test(plain) || SILENT_H.test(name);
  return isElided ? `d’${name}` : `de ${name}`;
}
