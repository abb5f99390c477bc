import { expect, test } from "vitest";
import { splitOrdinals } from "../../../src/locale/fr/ordinals.ts";

/** The endings between braces. */
const marked = (text: string) =>
  splitOrdinals(text)
    .map((piece, at) => (at % 2 === 1 ? `{${piece}}` : piece))
    .join("");

test.each([
  "1{er} mai",
  "le 1{er}\u00a0janvier et la 1{re} fois",
  "la 35{e} édition",
  "« 3{e} »",
  "les 1{ers} et 2{es}",
  "la 2{de} partie",
  "4{e}-5{e} année",
  "le XXI{e} siècle",
  "les XIX{e} et XX{e} siècles",
  "XIX{e}–XX{e}",
  "Napoléon I{er}",
  "la I{re} République, la V{e} aussi",
  "X{e} salon",
  "l’XI{e}",
  "LX{e} et XC{e}",
  "10\u00a0000{e} visite.",
  "1{er}, 2{e}; 3{e}!",
])("« %s »", (expected) => {
  expect(marked(expected.replace(/[{}]/g, ""))).toBe(expected);
});

test.each([
  "Le Ce De Me Les Ces Des Mes Vers Ver Mer Ire",
  "Me Exemple, Mme Exemple, MMe",
  "La VIE, la Vie, IE, Ie",
  "1e-5 et 2e6",
  "#35e, a35e, v2e, 35e.html, x/35e, 35e@exemple.org",
  "2.5e, 21er, 3re, 12de",
  "12 heures, 15 e, 3D, 2d",
  "XXIeme IIIIe VXe IXXe",
])("leaves « %s »", (text) => {
  expect(splitOrdinals(text)).toEqual([text]);
});

test("the pieces are the text, whatever it is", () => {
  const words = ["1er", "2e", "XXIe", "Le", "-", " ", ".", "a", "\u00a0", "é", "35e", "la Ire", "9", "’"];
  for (let seed = 1; seed < 2000; seed += 1) {
    const text = Array.from({ length: 6 }, (_, at) => words[(seed * (at + 7) * 31 + (seed >> at)) % words.length]).join(
      "",
    );
    expect(splitOrdinals(text).join("")).toBe(text);
  }
});
