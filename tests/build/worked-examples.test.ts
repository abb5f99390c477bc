import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { sheetNames } from "../../layouts/assets.ts";
import { PARTIALS } from "../../layouts/replaceable.tsx";
import { babillardIn, eleventyIn, ownerSite, previewIn, ROOT } from "./owner-site.ts";

const GUIDE = readFileSync("docs/personnaliser.md", "utf8");

/** The fenced examples of the guide that have a file name, by path. */
const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  [...GUIDE.matchAll(/^```(?:tsx|css) (\S+)\n([\s\S]*?)^```$/gmu)].map(([, path = "", text = ""]) => [path, text]),
);

const pageOf = (root: string, path: string) => load(readFileSync(join(root, "_site", path, "index.html"), "utf8"));
const cssOf = (root: string): string => {
  const name = readdirSync(join(root, "_site/assets")).find((each) => each.endsWith(".css")) ?? "";
  return readFileSync(join(root, "_site/assets", name), "utf8");
};

test("the examples of the guide give what it says: a footer, a page, styles; and pass the audit of the site", async () => {
  expect(Object.keys(EXAMPLES)).toEqual([
    "layouts/partials/footer.tsx",
    "layouts/pages/en-chiffres.11ty.tsx",
    "content/theme.css",
    "layouts/assets/cards.css",
  ]);
  const root = ownerSite("", EXAMPLES);
  await babillardIn(root, "check");
  await babillardIn(root, "build");

  for (const path of ["", "articles", "en-chiffres", "articles/un"]) {
    const $ = pageOf(root, path);
    expect($("p.set-in + footer.colophon").length, path).toBe(1);
    expect($('p.set-in a[href="/articles/"]').text(), path).toBe("Nos articles");
  }
  const $ = pageOf(root, "en-chiffres");
  expect($("h1").text()).toBe("Le site en chiffres");
  expect($("main li").first().text()).toBe("3\u00a0textes");
  expect($('link[rel="canonical"]').attr("href")).toBe("https://nord.example/en-chiffres/");
  expect(readFileSync(join(root, "_site/sitemap.xml"), "utf8")).toContain("https://nord.example/en-chiffres/");
  expect(pageOf(root, "plan-du-site")('main a[href="/en-chiffres/"]').length).toBe(1);

  const css = cssOf(root);
  expect(css).toContain(".card{padding:var(--gap);border:1px solid var(--rule)");
  expect(css).not.toContain(".card-drawing");
  expect(css.trim().endsWith("--measure: 44rem;\n}")).toBe(true);

  await eleventyIn(root, "--quiet", "--output=_ailleurs");
  const both = ["index.html", "en-chiffres/index.html", "articles/index.html", "sitemap.xml"];
  for (const path of both)
    expect(readFileSync(join(root, "_ailleurs", path), "utf8"), path).toBe(
      readFileSync(join(root, "_site", path), "utf8"),
    );
});

test("the preview shows them, follows a change, and says where a layout stops", async () => {
  const root = ownerSite("", EXAMPLES);
  const { address, stop } = await previewIn(root);
  const read = async (path: string) => (await fetch(address + path)).text();
  const until = async (path: string, words: string): Promise<void> => {
    for (let turn = 0; turn < 400 && !(await read(path)).includes(words); turn++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await read(path)).toContain(words);
  };
  try {
    await until("/en-chiffres/", "Le site en chiffres");
    expect(await read("/")).toContain("y répondent peut-être");
    const footer = join(root, "layouts/partials/footer.tsx");
    writeFileSync(footer, EXAMPLES["layouts/partials/footer.tsx"]?.replace("Une question?", "Un doute?") ?? "");
    await until("/", "Un doute?");
    writeFileSync(footer, "export function Footer() {\n  throw new Error(`vide`);\n}\n");
    await until("/", "layouts/partials/footer.tsx, ligne 2");
    writeFileSync(footer, "export function Footer() {");
    await until("/", "ne peut pas être compilé");
    writeFileSync(footer, EXAMPLES["layouts/partials/footer.tsx"] ?? "");
    await until("/", "Une question?");
  } finally {
    stop();
  }
});

test("a build whose layouts stop says which file and line, and publishes nothing", async () => {
  const root = ownerSite("", {
    "layouts/partials/footer.tsx": "export function Footer() {\n  throw new Error(`vide`);\n}\n",
  });
  const failed = await babillardIn(root, "build").then(
    () => undefined,
    (error: { readonly stderr: string }) => error.stderr,
  );
  expect(failed).toContain("layouts/partials/footer.tsx, ligne 2");
  expect(failed).not.toContain("inattendue");
  expect(readdirSync(root)).not.toContain("_site");
});

test("the examples are typed: the types of a site’s layouts are exported", async () => {
  const root = ownerSite("", {
    ...EXAMPLES,
    "layouts/partials/menu.tsx": `import type { PartialProps } from "babillard/layouts";
export const Menu = ({ site, absent }: PartialProps<"menu">) => <nav>{site.settings.title}{absent}</nav>;`,
    "tsconfig.json": readFileSync("starter/site/tsconfig.json", "utf8").replace(
      '"strict"',
      '"customConditions": ["babillard-source"], "types": [], "lib": ["es2023", "dom", "dom.iterable"], "strict"',
    ),
  });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "--project", "tsconfig.json"], {
    cwd: root,
  }).catch((error: { readonly stdout: string }) => error);
  const told = stdout.split("\n").filter((line) => line.startsWith("layouts/"));
  expect(told).toEqual([expect.stringContaining("layouts/partials/menu.tsx(2,30): error TS2339: Property 'absent'")]);
});

test("the guide names every partial with its function, every page and every style sheet that may be replaced, and no other", () => {
  const rows = [...GUIDE.matchAll(/^\| `([\w.-]+\.tsx)` \| `([^`]+)` \|/gmu)].map(([, file, what]) => [file, what]);
  const pages = readdirSync("layouts/pages");
  expect(rows.filter(([file = ""]) => !file.endsWith(".11ty.tsx")).sort()).toEqual(
    Object.entries(PARTIALS)
      .map(([name, component]) => [`${name}.tsx`, component])
      .sort(),
  );
  expect(rows.flatMap(([file = ""]) => (file.endsWith(".11ty.tsx") ? [file] : [])).sort()).toEqual(pages.sort());
  const sheets = GUIDE.slice(GUIDE.indexOf("## Les feuilles de style que"));
  expect([...new Set([...sheets.matchAll(/`([\w-]+\.css)`/gu)].map(([, name]) => name))].sort()).toEqual(sheetNames());
});
