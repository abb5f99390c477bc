/** What a build may replace, and what it must leave: only files written by a build may be removed. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { recover, refuseOutput, stageOutput } from "../../src/build/output-folder.ts";
import { runHere } from "../run-here.ts";
import { type Files, folderFrom } from "../site-from.ts";

const CONTENT = folderFrom({ "articles/x.md": "---\ntitle: Un texte\ndate: 2013-01-10\nsummary: Un.\n---\nUn.\n" });

/** Publishes a site of one page. */
function publish(output: string, words = "le site"): void {
  const staging = stageOutput(output);
  staging.write("index.html", words);
  staging.write("articles/x/index.html", words);
  staging.swap();
}

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");
const newOutput = () => join(folderFrom({}), "site");
const namesAround = (output: string) => readdirSync(dirname(output)).sort();

/** Adds files to a folder, as people and programs do. */
function add(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe("a folder filled by a build", () => {
  test("is replaced, and no other folder is left next to it", () => {
    const output = newOutput();
    publish(output);
    expect(refuseOutput(output, CONTENT)).toBeUndefined();
    publish(output, "le nouveau");
    expect(read(output, "index.html")).toBe("le nouveau");
    expect(namesAround(output)).toEqual(["site"]);
  });

  test.each(["notes.txt", "articles/photo.jpg", "articles/x/index.html.bak", ".git/HEAD", ".env", "CNAME"])(
    "stops the build when it also contains %s, which the error names",
    (path) => {
      const output = newOutput();
      publish(output);
      add(output, { [path]: "précieux" });
      expect(refuseOutput(output, CONTENT)).toContain(`« ${path} »`);
      const staging = stageOutput(output);
      staging.write("index.html", "le nouveau");
      expect(staging.swap).toThrow(`« ${path} »`);
      staging.discard();
      expect(read(output, path)).toBe("précieux");
      expect(read(output, "index.html")).toBe("le site");
      expect(namesAround(output)).toEqual(["site"]);
    },
  );

  test("has three unknown files named and the others counted", () => {
    const output = newOutput();
    publish(output);
    add(output, { "a.txt": "", "b.txt": "", "c.txt": "", "d.txt": "", "e.txt": "" });
    expect(refuseOutput(output, CONTENT)).toContain("« a.txt », « b.txt », « c.txt » et 2 de plus");
  });

  test("may contain files of a file manager", () => {
    const output = newOutput();
    publish(output);
    add(output, { ".DS_Store": "", "articles/Thumbs.db": "" });
    publish(output, "le nouveau");
    expect(namesAround(output)).toEqual(["site"]);
  });

  test("stops the build when a page or a folder was replaced by a link", () => {
    for (const replaced of ["index.html", "articles"]) {
      const output = newOutput();
      const elsewhere = folderFrom({ "x/index.html": "précieux" });
      publish(output);
      rmSync(join(output, replaced), { recursive: true });
      symlinkSync(elsewhere, join(output, replaced));
      expect(refuseOutput(output, CONTENT)).toContain(`« ${replaced} »`);
      expect(read(elsewhere, "x/index.html")).toBe("précieux");
    }
  });

  test("has a marker with relative paths, the same for the same site", () => {
    const [one, two] = [newOutput(), newOutput()];
    publish(one);
    publish(two);
    const marker = read(one, ".babillard.json");
    expect(JSON.parse(marker)).toEqual({
      generator: "Babillard",
      files: [["articles", "x", "index.html"], ["index.html"]],
    });
    expect(read(two, ".babillard.json")).toBe(marker);
  });
});

describe("a folder not filled by a build", () => {
  const marker = (files: unknown) => JSON.stringify({ generator: "Babillard", files });
  test.each<[string, Files]>([
    ["photographs", { "photo.jpg": "précieux" }],
    ["a build.json", { "build.json": '{"generator":"Babillard"}', "photo.jpg": "précieux" }],
    ["a marker that is empty", { ".babillard.json": "", "photo.jpg": "précieux" }],
    ["a marker of another program", { ".babillard.json": '{"files":["photo.jpg"]}', "photo.jpg": "précieux" }],
    ["a marker that was never finished", { ".babillard.json": '{"generator":"Babillard"}', "photo.jpg": "précieux" }],
    ["a marker that leads outside", { ".babillard.json": marker([["..", "photo.jpg"]]), "photo.jpg": "précieux" }],
    ["a marker of another site", { ".babillard.json": marker([["index.html"]]), "photo.jpg": "précieux" }],
  ])("is left as it is: %s", (_, files) => {
    const output = newOutput();
    add(output, files);
    expect(refuseOutput(output, CONTENT)).toContain("« photo.jpg »");
    expect(() => publish(output)).toThrow("« photo.jpg »");
    expect(read(output, "photo.jpg")).toBe("précieux");
  });

  test("may be empty, or missing", () => {
    const output = newOutput();
    mkdirSync(output);
    publish(output);
    expect(read(output, "index.html")).toBe("le site");
    publish(join(output, "../loin/encore/site"));
  });

  test("is not mistaken for the remains of a build, whatever its name", () => {
    const output = newOutput();
    publish(output);
    const sibling = [join(output, "../.site.ancien"), join(output, "../.site.nouveau-999999999")];
    for (const folder of sibling) add(folder, { "photo.jpg": "précieux" });
    recover(output);
    for (const folder of sibling) expect(read(folder, "photo.jpg")).toBe("précieux");
  });
});

describe("the remains of a killed build", () => {
  test("are removed, both when it was filling them and when it had filled them", () => {
    const output = newOutput();
    publish(output);
    const done = join(output, "../.site.nouveau-999999998");
    const begun = join(output, "../.site.nouveau-999999999");
    const other = newOutput();
    publish(other);
    renameSync(other, done);
    const staging = stageOutput(other);
    staging.write("index.html", "à moitié");
    renameSync(staging.folder, begun);
    recover(output);
    expect(namesAround(output)).toEqual(["site"]);
  });
});

describe("an output that is a symbolic link", () => {
  test("stays a link, and its target is replaced", () => {
    const real = newOutput();
    publish(real);
    const output = newOutput();
    symlinkSync(real, output);
    publish(output, "le nouveau");
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(read(real, "index.html")).toBe("le nouveau");
    expect([namesAround(real), namesAround(output)]).toEqual([["site"], ["site"]]);
  });

  test("may point to a folder that does not exist yet, through other links", () => {
    const real = newOutput();
    const output = newOutput();
    symlinkSync("second", output);
    symlinkSync(real, join(output, "../second"));
    publish(output);
    expect(lstatSync(output).isSymbolicLink()).toBe(true);
    expect(read(real, "index.html")).toBe("le site");
  });

  test("is refused when its target would be", () => {
    const files = folderFrom({ "photo.jpg": "précieux" });
    const folder = folderFrom({});
    const links: readonly (readonly [string, string])[] = [
      [files, "« photo.jpg »"],
      [join(files, "photo.jpg"), "n’est pas un dossier"],
      [CONTENT, "dossier de contenu"],
      [join(CONTENT, "site"), "dossier de contenu"],
      [process.cwd(), "contient le projet lui-même"],
      ["/", "contient le projet lui-même"],
      [homedir(), "contient votre dossier personnel"],
    ];
    for (const [n, [target, words]] of links.entries()) {
      const output = join(folder, `site-${n}`);
      symlinkSync(target, output);
      expect(refuseOutput(output, CONTENT)).toContain(words);
    }
  });

  test("that points to itself is explained in French, without a stack", async () => {
    const output = newOutput();
    symlinkSync(output, output);
    const { code, stderr } = await runHere("build", "--content", CONTENT, "--output", output, "--now", "2013-02-01");
    expect(code).not.toBe(0);
    expect(stderr).toContain(output);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.each([
  ["/", "contient le projet lui-même"],
  [".", "contient le projet lui-même"],
  ["..", "contient le projet lui-même"],
  [homedir(), "contient votre dossier personnel"],
  [dirname(homedir()), "contient"],
  [CONTENT, "est dans le dossier de contenu"],
  [join(CONTENT, "site"), "est dans le dossier de contenu"],
  [dirname(CONTENT), "contient"],
  ["package.json", "n’est pas un dossier"],
])("%s cannot be the output", (output, words) => {
  expect(refuseOutput(output, CONTENT)).toContain(words);
});

test("the build stops at an unknown file, names it and changes nothing", async () => {
  const output = newOutput();
  const options = ["--content", CONTENT, "--output", output, "--now", "2013-02-01"];
  expect((await runHere("build", ...options)).code).toBe(0);
  add(output, { "notes.txt": "précieux" });
  const before = readdirSync(output, { recursive: true }).sort();
  const refused = await runHere("build", ...options);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("« notes.txt »");
  expect(readdirSync(output, { recursive: true }).sort()).toEqual(before);
  expect(existsSync(join(output, "index.html"))).toBe(true);
});
