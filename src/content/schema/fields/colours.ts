/** An opaque CSS colour for the theme, legible as text on the grounds of both schemes (WCAG 2.2, 1.4.3). */
import { contrast, type Hex, readColour } from "../../../colour/colour.ts";
import { GROUNDS, LEAST_CONTRAST, leastContrast, nearestLegible, schemePair } from "../../../colour/scheme-pair.ts";
import { field, type Reading, wrongType } from "./field.ts";

/** Reads a legible colour; one that is not is refused with the nearest that is. */
export function readLegibleColour(value: unknown): Reading<Hex> {
  if (value === null)
    return wrongType(value, "une couleur", "entre guillemets : sans eux, tout ce qui suit « # » est un commentaire");
  const typed = typeof value === "number" ? String(value) : value;
  const colour = typeof typed === "string" ? readColour(typed) : undefined;
  if (colour === undefined) return wrongType(value, "une couleur", 'par exemple `"#1f3d99"`, entre guillemets');
  if (leastContrast(schemePair(colour)) >= LEAST_CONTRAST) return { value: colour };
  const nearest = nearestLegible(colour);
  const found = contrast(colour, GROUNDS.light.paper).toFixed(1).replace(".", ",");
  return {
    code: "couleur-peu-lisible",
    message: `La couleur \`${colour}\` ne se lit pas assez bien sur le papier du site : son contraste est de ${found}, et il en faut 4,5.`,
    advice: `\`"${nearest}"\`, la plus proche qui se lit`,
    replacement: nearest,
  };
}

export const legibleColour = field<Hex>({ form: "couleur", json: { type: ["string", "number"] } }, readLegibleColour);
