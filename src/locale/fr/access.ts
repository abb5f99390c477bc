// What makes a place or a session accessible, in the words of pages and in the terms of schema.org where it has some.

interface AccessTerm {
  /** As pages print it. */
  readonly words: string;
  /** What people type for it, without accents; the whole text, so that « rampe sur demande » stays as written. */
  readonly typed: RegExp;
  /** It belongs to the venue: `Place.amenityFeature`. */
  readonly ofPlace?: true;
  /** The value of `CreativeWork.accessibilityFeature`, in the W3C vocabulary of accessibility properties. */
  readonly feature?: string;
}

/** DATA: the words that editors use most. */
const TERMS: readonly AccessTerm[] = [
  {
    words: "accessible en fauteuil roulant",
    typed:
      /^(?:(?:lieu |salle |batiment )?acces(?:sible)? (?:en |aux? )?(?:personnes en )?)?fauteuils?(?: roulants?)?$|^(?:(?:lieu |salle )?accessible (?:aux personnes )?a )?mobilite reduite$|^wheelchair$/u,
    ofPlace: true,
  },
  { words: "rampe d’accès", typed: /^(?:(?:une )?rampe(?: d'acces)?|acces par (?:une )?rampe|ramp)$/u, ofPlace: true },
  { words: "ascenseur", typed: /^(?:ascenseurs?|elevator)$/u, ofPlace: true },
  { words: "toilettes accessibles", typed: /^toilettes? (?:accessibles?|adaptees?)$/u, ofPlace: true },
  {
    words: "stationnement accessible",
    typed: /^stationnement (?:accessible|adapte|reserve aux personnes (?:handicapees|a mobilite reduite))$/u,
    ofPlace: true,
  },
  {
    words: "boucle auditive",
    typed: /^(?:boucle (?:auditive|magnetique|d'induction|a induction)|hearing loop)$/u,
    ofPlace: true,
  },
  {
    words: "interprétation en langue des signes québécoise (LSQ)",
    typed:
      /^(?:(?:interpret(?:e|ation) (?:en |vers la )?)?(?:lsq|langue des signes(?: quebecoise)?)(?: \(lsq\))?|interprete lsq)(?: (?:sur place|offerte))?$/u,
    feature: "signLanguage",
  },
  { words: "sous-titres", typed: /^(?:sous-?titr(?:es?|age)|captions?)$/u, feature: "captions" },
  {
    words: "transcription en direct",
    typed: /^(?:transcription(?: simultanee| en direct)|cart)$/u,
    feature: "captions",
  },
  { words: "halte-garderie", typed: /^(?:halte-?garderie|garderie|service de garde|childcare)(?: sur place)?$/u },
];

const AGES: readonly (readonly [
  RegExp,
  (first: string, last: string) => string,
  (first: string, last: string) => string,
])[] = [
  [
    /^(?:ages? ?: ?|pour (?:les )?)?(?:des )?(\d{1,3})(?: ans)?(?: et plus| ?\+)$/u,
    (first) => `${first} ans et plus`,
    (first) => `${first}-`,
  ],
  [
    /^(?:ages? ?: ?|pour les )?(?:de )?(\d{1,3})(?: ans)? ?(?:a|-) ?(\d{1,3}) ans$/u,
    (first, last) => `de ${first} à ${last} ans`,
    (first, last) => `${first}-${last}`,
  ],
];

/** « rampe » → « rampe d’accès », « 12+ » → « 12 ans et plus »; undefined for other words, which are kept as written. */
export function knownAccess(text: string): string | undefined {
  const plain = plainOf(text);
  return termOf(plain)?.words ?? agesIn(plain)?.words;
}

/** The features of the venue among words of access, as `knownAccess` gives them. */
export function placeFeatures(access: readonly string[]): readonly string[] {
  return [...new Set(access)].filter((words) => TERMS.some((term) => term.words === words && term.ofPlace));
}

/** The values of `accessibilityFeature` among words of access. */
export function workFeatures(access: readonly string[]): readonly string[] {
  return [...new Set(access.flatMap((words) => TERMS.find((term) => term.words === words)?.feature ?? []))];
}

/** `typicalAgeRange`, « 12- » or « 6-12 »; undefined when no age is said, or several. */
export function ageRange(access: readonly string[]): string | undefined {
  const [range, ...others] = access.flatMap((words) => agesIn(plainOf(words))?.range ?? []);
  return others.length === 0 ? range : undefined;
}

function termOf(plain: string): AccessTerm | undefined {
  return TERMS.find(({ words, typed }) => typed.test(plain) || plainOf(words) === plain);
}

function agesIn(plain: string): { readonly words: string; readonly range: string } | undefined {
  for (const [pattern, words, range] of AGES) {
    const [, first, last = ""] = pattern.exec(plain) ?? [];
    if (first === undefined || (last !== "" && Number(first) > Number(last))) continue;
    return { words: words(first, last), range: range(first, last) };
  }
  return undefined;
}

function plainOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/’/gu, "'")
    .replace(/[‐‑‒–]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
