import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mark, readQuestions, scoreOf } from "../../src/cli/search/questions.ts";
import { run } from "../command.ts";
import { builtHere } from "../run-here.ts";
import { folderFrom } from "../site-from.ts";

describe("a list of questions", () => {
  test("has a query, right addresses and a remark on each line; titles, comments and blank lines count for nothing", () => {
    const text = "\uFEFFrequête\tadresse attendue\tremarque\r\n# un commentaire\r\n\r\nc#\t/a/ /b/\tdeux\r\nzzz\t-\r\n";
    expect(readQuestions(text)).toEqual([
      { line: 4, query: "c#", expected: ["/a/", "/b/"] },
      { line: 5, query: "zzz", expected: [] },
    ]);
  });

  test("without an answer is refused, with its line", () => {
    expect(() => readQuestions("a\t/a/\nb\n")).toThrow("ligne 2");
  });

  const found = (urls: readonly string[], led: readonly string[] = []) => ({
    outcome: { results: urls.map((url) => ({ page: { url } })) },
    destinations: led.map((url) => ["", url, "", []]),
  });
  const marked = (expected: readonly string[], urls: readonly string[], led: readonly string[] = []) =>
    mark({ line: 1, query: "q", expected }, found(urls, led) as never, (url) => url);

  test("is right when one of its addresses is among the first three, or where the query leads", () => {
    expect(marked(["/a/", "/b/"], ["/x/", "/y/", "/b/"])).toMatchObject({ isRight: true, isFirst: false });
    expect(marked(["/b/"], ["/b/"])).toMatchObject({ isRight: true, isFirst: true });
    expect(marked(["/go/"], ["/b/"], ["/go/"])).toMatchObject({ isRight: true, isFirst: true });
    expect(marked(["/d/"], ["/a/", "/b/", "/c/", "/d/"])).toMatchObject({ isRight: false });
    expect(marked([], [])).toMatchObject({ isRight: true });
    expect(marked([], ["/a/"])).toMatchObject({ isRight: false });
    expect(marked([], [], ["/go/"])).toMatchObject({ isRight: false });
  });

  test("is scored, and its failures named", () => {
    const { rate, words } = scoreOf([marked(["/a/"], ["/a/"]), marked(["/a/"], ["/b/"]), marked([], [])]);
    expect(Math.round(rate)).toBe(67);
    expect(words).toEqual([
      "✗ ligne 1, «\u00a0q\u00a0» : attendu /a/; donné /b/",
      "3\u00a0questions : 2 avec la bonne réponse dans les 3 premières (66,6 %), 2 en tête (66,6 %).",
    ]);
  });
});

describe("the command", () => {
  let root: string;
  let site: string;
  beforeAll(async () => {
    root = folderFrom({
      "content/site.yml": "title: Essai\ndescription: D.\nurl: https://essai.example\n",
      "content/articles/poterie.md":
        "---\ntitle: Tourner la poterie\ndate: 2027-01-05\nsummary: Le tournage.\n---\n\nLe tournage, pas à pas.\n",
      "content/formations/emaux.md":
        "---\ntitle: Émaux et glaçures\ndate: 2027-01-05\nsummary: Le four.\nprice: gratuit\nsessions:\n  - id: a\n    date: 2027-03-15\n---\n\nLa poterie émaillée.\n",
    });
    site = join(root, "site");
    await builtHere("--content", join(root, "content"), "--output", site, "--now", "2027-01-10");
  });
  const ask = (...args: readonly string[]) => run("recherche", "--output", site, "--now", "2027-01-10", ...args);

  test("explains what was understood, where it leads, and each result", async () => {
    const { code, stdout } = await ask("poterie", "gratuite", "en", "mars", "2027");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "Filtres\u00a0: Gratuit (de «\u00a0gratuite\u00a0»); mars 2027 (de «\u00a0mars 2027\u00a0»)",
    );
    expect(stdout).toContain("Mots cherchés\u00a0: poterie");
    expect(stdout).toContain("/formations/emaux/");
    expect(stdout).toMatch(/poterie\u00a0: exact/);
    expect(stdout).not.toContain("/articles/poterie/");
    expect((await ask("flux", "rss")).stdout).toContain("Aller à\u00a0: Fils d’actualité (rubrique), /flux/");
  });

  test("scores a list, and fails under the threshold", async () => {
    const list = join(root, "questions.tsv");
    writeFileSync(list, "tournage\t/articles/poterie/\nagenda\t/rien/\n");
    const failed = await ask("--lot", list);
    expect([failed.code, failed.stdout.includes("ligne 2")]).toEqual([1, true]);
    expect((await ask("--lot", list, "--seuil", "50")).code).toBe(0);
  });

  test("asks for words or for a list, and for a site", async () => {
    expect((await ask()).stderr).toContain("npm run recherche");
    for (const list of [join(root, "absent.tsv"), root])
      expect((await ask("--lot", list)).stderr).toMatch(/ne se lit pas\s: il n’y a pas de fichier de ce nom\.\s*$/u);
    const without = await run("recherche", "--output", join(root, "content"), "mots");
    expect([without.code, without.stderr.includes("npm run build")]).toEqual([1, true]);
  });
});
