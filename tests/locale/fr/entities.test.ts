import { expect, test } from "vitest";
import { decodeEntities } from "../../../src/locale/fr/entities.ts";

test("entities typed in a title are decoded, once", () => {
  expect(decodeEntities("Guide&nbsp;: l&rsquo;&eacute;t&eacute; &#8212; &#x2014;")).toBe("Guide\u00a0: l’été — —");
  expect(decodeEntities("&amp;eacute;")).toBe("&eacute;");
});

test("a lone « & » and a URL are left as typed", () => {
  for (const text of ["R&D", "Cie & fils", "?a=1&copy=2", "&inconnu;"]) expect(decodeEntities(text)).toBe(text);
});
