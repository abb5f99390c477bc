import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fix } from "../../src/cli/fix.ts";
import { withFolder } from "../content/folder.ts";

let output = "";

beforeEach(() => {
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    output += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const POST = "articles/2013-02-01-essai.md";
const run = (folder: string, ...args: readonly string[]) => fix(["--content", folder, "--now", "2026-10-10", ...args]);
const text = (folder: string, file = POST) => readFileSync(join(folder, file), "utf8");
const post = (head: string, body = "Le texte.\n") => `---\n${head}\nsummary: Un essai.\n---\n\n${body}`;

describe("npm run corriger", () => {
  test("applies all safe fixes of a file, even of errors that hid others", async () => {
    await withFolder(
      { [POST]: post("titre:Guide : intégrer 'le' Web\ntags:\n  - web\n - 'l'art'") },
      async (folder) => {
        expect(await run(folder)).toBe(0);
        expect(text(folder)).toBe(post('title: "Guide : intégrer \'le\' Web"\ntags:\n  - web\n  - "l\'art"'));
        expect(output).toContain(`${POST}\u00a0: 3\u00a0corrections`);
      },
    );
  });

  test("changes nothing more the second time", async () => {
    await withFolder({ [POST]: post("title: 'L'essai'") }, async (folder) => {
      await run(folder);
      const once = text(folder);
      output = "";
      expect(await run(folder)).toBe(0);
      expect([text(folder), output]).toEqual([once, "Rien à corriger.\n"]);
    });
  });

  test("keeps the byte order mark, line ends, comments and text character for character", async () => {
    const typed =
      "\ufeff---\r\n# remarque\r\ntitle: Un : essai # vu\r\nsummary: Un essai.\r\n---\r\n\r\nTitle : a : b  \r\n\t'x'y\r\n";
    await withFolder({ [POST]: typed }, async (folder) => {
      expect(await run(folder)).toBe(0);
      expect(text(folder)).toBe(typed.replace("Un : essai #", '"Un : essai" #'));
    });
  });

  test("shows fixes that need review without applying them", async () => {
    const typed = post("title: Formation #2");
    await withFolder({ [POST]: typed }, async (folder) => {
      await run(folder);
      expect(text(folder)).toBe(typed);
      expect(output).toContain('- title: Formation #2\n+ title: "Formation #2"');
    });
  });

  test("with --simulation, writes nothing and shows everything", async () => {
    const typed = post("title: Un : essai");
    await withFolder({ [POST]: typed }, async (folder) => {
      expect(await run(folder, "--simulation")).toBe(1);
      expect(text(folder)).toBe(typed);
      expect(output).toContain('+ title: "Un : essai"');
    });
  });

  test("does not rewrite a file whose accented characters are already lost", async () => {
    const latin = Buffer.from(post("title: Un : été"), "latin1");
    await withFolder({ [POST]: latin }, async (folder) => {
      expect(await run(folder)).toBe(1);
      expect(readFileSync(join(folder, POST))).toEqual(latin);
    });
  });

  test("fixes settings files too", async () => {
    await withFolder(
      { "people.yml": "- id: camille\n  name: 'L'équipe'\n", [POST]: post("title: Essai") },
      async (folder) => {
        await run(folder);
        expect(text(folder, "people.yml")).toBe('- id: camille\n  name: "L\'équipe"\n');
      },
    );
  });

  test("says how many are made and how many are proposed, and why each of these is not made", async () => {
    const typed = post('title: "Guide" du Web\ntags: [web, culture');
    await withFolder({ [POST]: typed, "articles/2013-02-02-deux.md": post("titre: Deux") }, async (folder) => {
      await run(folder);
      expect(text(folder)).toBe(typed);
      const words = output.replaceAll("\u00a0", " ");
      expect(words).toContain("1 correction faite dans 1 fichier; 2 corrections proposées, à vérifier.");
      expect(words).toContain("Non appliquée : elle peut changer le sens; c’est à vous de choisir.");
      expect(words).toContain("Non appliquée : une fois corrigé ainsi, l’en-tête ne se lirait pas encore.");
    });
  });

  test("shows a proposal as a unified diff, with the lines around it", async () => {
    await withFolder({ [POST]: post("title: Formation #2\ntags: [web]") }, async (folder) => {
      await run(folder);
      expect(output).toContain(
        [
          "@@ -1,4 +1,4 @@",
          "  ---",
          "- title: Formation #2",
          '+ title: "Formation #2"',
          "  tags: [web]",
          "  summary: Un essai.",
        ].join("\n"),
      );
    });
  });

  test("mends the address of a picture whose name has spaces, when the picture is there", async () => {
    const body = "![Le plan](le plan.svg)\n";
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>';
    const files = {
      "site.yml": "title: Essai\n",
      "articles/essai/index.md": post("title: Essai\ndate: 2013-02-01", body),
    };
    await withFolder({ ...files, "articles/essai/le plan.svg": drawing }, async (folder) => {
      expect(await run(folder)).toBe(0);
      expect(text(folder, "articles/essai/index.md")).toContain("\n![Le plan](<le plan.svg>)\n");
    });
    await withFolder(files, async (folder) => {
      await run(folder);
      expect(text(folder, "articles/essai/index.md")).toBe(files["articles/essai/index.md"]);
      expect(output.replaceAll("\u00a0", " ")).toContain("elle ferait apparaître une autre erreur dans le site");
    });
  });

  test("a repair that the site refuses takes back only itself", async () => {
    const file = "articles/essai/index.md";
    const typed = post("title: Un : essai\ndate: 2013-02-01", "![Le plan](le plan.svg)\n");
    await withFolder({ "site.yml": "title: Essai\n", [file]: typed }, async (folder) => {
      await run(folder);
      expect(text(folder, file)).toBe(typed.replace("Un : essai", '"Un : essai"'));
    });
  });

  test("never chooses between two values of one key, however each is called", async () => {
    const file = "formations/2013-02-01-essai.md";
    const typed = post("title: Essai\nprix: 10 $\ncout: 20 $");
    await withFolder({ [file]: typed }, async (folder) => {
      expect(await run(folder)).toBe(1);
      expect(text(folder, file)).toBe(typed);
      for (const other of ["cout", "prix"])
        expect(output).toContain(`La clé \`${other}\` dit la même chose que \`price\`, qui est aussi donnée`);
    });
  });

  test("« --essai » is « --simulation »", async () => {
    const typed = post("title: Un : essai");
    await withFolder({ [POST]: typed }, async (folder) => {
      expect(await run(folder, "--essai")).toBe(1);
      expect(text(folder)).toBe(typed);
      expect(output.replaceAll("\u00a0", " ")).toContain("1 correction sûre. Rien n’a été écrit.");
    });
  });
});
