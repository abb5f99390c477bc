/** Why a repair is shown rather than made: the ends of a French sentence, after « Non appliquée : ». */
export const DOUBTS = {
  unreadable: "une fois corrigé ainsi, l’en-tête ne se lirait pas encore",
  lost: "des mots, une ligne ou un élément pourraient changer de place ou se perdre",
  twoReadings: "ces lignes se lisent de plus d’une façon",
  rivals: "deux lignes donnent une valeur à la même clé",
  useless: "le même problème demeurerait",
  yours: "elle peut changer le sens; c’est à vous de choisir",
  encoding: "des caractères de ce fichier sont déjà perdus",
  notKept: "une fois appliquée, elle ferait apparaître une autre erreur dans le site",
  appears: (message: string): string => `elle ferait apparaître un autre problème : ${message.replace(/\.$/u, "")}`,
} as const;
