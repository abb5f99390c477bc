import { describe, expect, test } from "vitest";
import { readSource } from "../../src/content/collection/read-source.ts";

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
const places = (source: ReturnType<typeof readSource>) =>
  source.problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("readSource", () => {
  test("ôte la marque de début de fichier, ramène les fins de ligne à LF et compose les accents", () => {
    const { text, problems } = readSource("a.md", bytes("\ufeffE\u0301te\u0301\r\nun\rdeux\n"));
    expect(text).toBe("Été\nun\ndeux\n");
    expect(problems).toEqual([]);
  });

  test("un octet qui n’est pas de l’UTF-8 est dit à sa ligne et à sa colonne, avec la lettre probable", () => {
    const source = readSource("a.md", bytes("un\nL’", 0xe9, "t", 0xe9, "\n"));
    expect(places(source)).toEqual(["2:3 utf8-invalide"]);
    expect(source.problems[0]?.message).toContain("« é »");
    expect(source.text).toBe("un\nL’\ufffdt\ufffd\n");
  });

  test("un fichier en UTF-16 est une erreur, mais son texte est lu", () => {
    const source = readSource("a.md", Buffer.from("\ufefftitle: Été", "utf16le"));
    expect(places(source)).toEqual(["1:1 utf8-invalide"]);
    expect(source.text).toBe("title: Été");
  });

  test("une image renommée en .md est refusée sans être lue", () => {
    const png = bytes(0x89, "PNG\r\n", 0x1a, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, "IHDR");
    expect(places(readSource("a.md", png))).toEqual(["1:1 fichier-binaire"]);
  });

  test("un caractère invisible isolé est ignoré et signalé", () => {
    const source = readSource("a.md", bytes("un\nde\u0000ux\n"));
    expect(source.text).toBe("un\ndeux\n");
    expect(places(source)).toEqual(["2:3 caractere-invisible"]);
  });

  test("un saut de ligne de traitement de texte devient une espace, sans changer le compte des lignes", () => {
    expect(readSource("a.md", bytes("un\u2028deux\u000btrois\nquatre")).text).toBe("un deux trois\nquatre");
  });

  test("une lettre déjà perdue est un avertissement", () => {
    expect(places(readSource("a.md", bytes("L’\ufffdté")))).toEqual(["1:3 caractere-perdu"]);
  });

  test("un fichier vide n’a pas de problème", () => {
    expect(readSource("a.md", bytes())).toEqual({ text: "", problems: [] });
  });
});
