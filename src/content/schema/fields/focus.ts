/** The point of a picture that stays in sight wherever it is cropped: words (« haut », « bas droite ») or two percentages. */
import { slug } from "../../../locale/fr/slug.ts";
import { field, type Reading, wrongType } from "./field.ts";

/** Percentages from the left and from the top, as `object-position` has them (CSS Images 3 §4.5). */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

const EXAMPLE = "`haut`, `bas gauche`, ou deux pourcentages depuis la gauche et le haut : `50% 20%`";
const ACROSS: Readonly<Record<string, number>> = { gauche: 0, left: 0, droite: 100, right: 100 };
const DOWN: Readonly<Record<string, number>> = { haut: 0, top: 0, bas: 100, bottom: 100 };
/** Words that change nothing: « en haut à gauche », « au centre ». */
const MIDDLE: ReadonlySet<string> = new Set(["a", "au", "en", "la", "centre", "center", "milieu"]);
const NUMBERS = /^(\d{1,3}(?:[.,]\d+)?)\s*%?(?:\s*[;/]\s*|,\s+|\s+)(\d{1,3}(?:[.,]\d+)?)\s*%?$/u;

/** At least one word of a side, or two numbers from 0 to 100. */
export const focus = field<Focus>(
  {
    form: "point d’une image",
    json: { type: ["string", "array"], items: { type: ["number", "string"] }, minItems: 2, maxItems: 2 },
  },
  (value): Reading<Focus> => {
    const typed = Array.isArray(value) ? value.join(" ") : value;
    if (typeof typed !== "string") return wrongType(value, "un point de l’image", EXAMPLE);
    const [, across, down] = NUMBERS.exec(typed.trim()) ?? [];
    const found = across === undefined || down === undefined ? pointOf(typed) : inside(percent(across), percent(down));
    return found === undefined ? misread(typed) : { value: found };
  },
);

function pointOf(typed: string): Focus | undefined {
  const words = slug(typed).split("-").filter(Boolean);
  const across = words.filter((word) => Object.hasOwn(ACROSS, word));
  const down = words.filter((word) => Object.hasOwn(DOWN, word));
  const isKnown = across.length + down.length + words.filter((word) => MIDDLE.has(word)).length === words.length;
  if (!isKnown || across.length > 1 || down.length > 1 || !words.some((word) => word.length > 2)) return undefined;
  return { x: ACROSS[across[0] ?? ""] ?? 50, y: DOWN[down[0] ?? ""] ?? 50 };
}

function percent(typed: string): number {
  return Number(typed.replace(",", "."));
}

function inside(x: number, y: number): Focus | undefined {
  return x <= 100 && y <= 100 ? { x, y } : undefined;
}

function misread(typed: string): Reading<Focus> {
  return {
    code: "valeur-inconnue",
    message: `\`${typed.slice(0, 40)}\` ne dit pas où est l’essentiel de l’image.`,
    advice: EXAMPLE,
  };
}
