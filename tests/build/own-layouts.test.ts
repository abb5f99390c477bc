import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { styleSheet } from "../../layouts/assets.ts";
import { loadSite } from "../../src/build/load-site.ts";
import { readOwnLayouts } from "../../src/build/own-layouts/own-layouts.ts";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { type Files, folderFrom } from "../site-from.ts";

const CONTENT: Files = {
  "content/site.yml":
    "title: Atelier du Nord\ndescription: Des ateliers.\nurl: https://nord.example\norganisation:\n  name: Atelier du Nord\n",
  "content/articles/2013-01-05-un.md": "---\ntitle: Un\ndate: 2013-01-05\nsummary: Le premier.\n---\n\nTexte un.\n",
  "content/articles/2013-01-06-deux.md": "---\ntitle: Deux\ndate: 2013-01-06\n---\n\nTexte deux.\n",
};

/** The site of a folder with those layouts, and its pages as they are rendered. */
function siteWith(layouts: Files) {
  const folder = folderFrom({ ...CONTENT, ...layouts });
  const own = readOwnLayouts(undefined, join(folder, "layouts"));
  const { site, problems } = loadSite(
    { content: join(folder, "content"), now: "2013-02-01", drafts: false },
    undefined,
    false,
    { layouts: own.data },
  );
  if (site === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { render } = createPageRenderer(site, own);
  return { folder, site, own, page: (url: string) => load(render(url)?.html ?? "") };
}

const refusal = (layouts: Files): string => {
  try {
    siteWith(layouts).page("/");
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

test("a partial of the same name replaces ours on every page, with the same properties", () => {
  const { page } = siteWith({
    "layouts/partials/post-card.tsx": `import type { PartialProps } from "babillard/layouts";
export function PostCard({ post, level }: PartialProps<"post-card">) {
  return <article class="theirs"><a href={post.url}>{post.title} — {level ?? "sans niveau"}</a></article>;
}`,
  });
  expect(page("/articles/")(".theirs").text()).toContain("Deux — ");
  expect(page("/")(".theirs").length).toBe(2);
  expect(page("/")(".card").length).toBe(0);
});

test("a partial may wrap ours: inside it, the name means ours", () => {
  const { page } = siteWith({
    "layouts/partials/footer.tsx": `import { Footer as Ours, type PartialProps } from "babillard/layouts";
export function Footer(props: PartialProps<"footer">) {
  return <><p class="avant">Suivez-nous.</p><Ours {...props} /></>;
}`,
  });
  const home = page("/");
  expect(home(".avant + footer.colophon").length).toBe(1);
  expect(home("footer").length).toBe(1);
});

test("partials meet: ours inside the site’s own are the site’s own too", () => {
  const { page } = siteWith({
    "layouts/partials/header.tsx": `import { Menu, type PartialProps } from "babillard/layouts";
export function Header({ site, view }: PartialProps<"header">) {
  return <header class="theirs"><Menu site={site} view={view} /></header>;
}`,
    "layouts/partials/menu.tsx": `export function Menu() { return <nav class="own-menu" aria-label="Menu"></nav>; }`,
  });
  expect(page("/")("header.theirs > nav.own-menu").length).toBe(1);
});

test("what a partial writes is escaped, and a piece of its own may lie in another folder", () => {
  const { page } = siteWith({
    "layouts/morceaux/slogan.tsx": 'export const Slogan = ({ of }: { of: string }) => <p class="slogan">{of}</p>;',
    "layouts/partials/footer.tsx": `import { Slogan } from "../morceaux/slogan.tsx";
export function Footer() { return <footer><Slogan of="<b>l’été</b>" /></footer>; }`,
  });
  expect(page("/")(".slogan").html()).toBe("&lt;b&gt;l’été&lt;/b&gt;");
});

test("the head of a site keeps ours and adds to it", () => {
  const { page } = siteWith({
    "layouts/partials/head.tsx": `import { Head as Ours, type PartialProps } from "babillard/layouts";
export function Head(props: PartialProps<"head">) {
  return <Ours {...props}><meta name="theme" content="nord" /></Ours>;
}`,
  });
  const $ = page("/");
  expect($('head > meta[name="theme"]').attr("content")).toBe("nord");
  expect($('head > meta[http-equiv="Content-Security-Policy"]').length).toBe(1);
});

test("a page of the same name replaces ours, with our partials", () => {
  const { page } = siteWith({
    "layouts/pages/home.11ty.tsx": `import { Document, PostCard, type PageProps } from "babillard/layouts";
export function render({ site, view }: PageProps<"home">) {
  return <Document site={site} view={view} layout="home"><h1>Bienvenue</h1>{view.latest.map((post) => <PostCard key={post.url} site={site} post={post} />)}</Document>;
}`,
  });
  const $ = page("/");
  expect($("h1").text()).toBe("Bienvenue");
  expect($("main .card").length).toBe(2);
  expect($("header.masthead").length).toBe(1);
  expect(page("/articles/")("h1").text()).toBe("Articles");
});

const NEW_PAGE = `import { Document, PageHeader, type OwnPageProps } from "babillard/layouts";
export const data = { title: "Nos locaux", description: "Où nous trouver." };
export function render({ site, view }: OwnPageProps) {
  return <Document site={site} view={view} layout="page"><PageHeader title={view.title} /><p>{site.posts.length} textes</p></Document>;
}`;

test("a new page has the address of its file, its breadcrumbs, the site map and a known link", () => {
  const { page, site } = siteWith({
    "layouts/pages/nos-locaux.11ty.tsx": NEW_PAGE,
    "layouts/pages/acces/en-bus.11ty.tsx": NEW_PAGE.replace("Nos locaux", "En bus"),
    "layouts/pages/ailleurs.11ty.tsx": NEW_PAGE.replace("trouver.", 'trouver.", url: "/ici/la/').replace(
      "Nos locaux",
      "Ici",
    ),
    "content/articles/2013-01-07-trois.md":
      "---\ntitle: Trois\ndate: 2013-01-07\n---\n\nVoyez [nos locaux](/nos-locaux/).\n",
  });
  const $ = page("/nos-locaux/");
  expect($("h1").text()).toBe("Nos locaux");
  expect($("main p").text()).toBe("3 textes");
  expect(
    $(".trail li")
      .map((_, item) => $(item).text())
      .get(),
  ).toEqual(["Accueil", "Nos locaux"]);
  expect(page("/acces/en-bus/")("h1").text()).toBe("En bus");
  expect(page("/ici/la/")("h1").text()).toBe("Ici");
  expect(page("/plan-du-site/")('main a[href="/nos-locaux/"]').text()).toBe("Nos locaux");
  expect(site.views.own.length).toBe(3);
});

test("a new page at the address of a text is refused, with the text", () => {
  expect(
    refusal({
      "layouts/pages/a-propos.11ty.tsx": NEW_PAGE,
      "content/pages/a-propos.md": "---\ntitle: À propos\n---\n\nTexte.\n",
    }),
  ).toContain("Nos locaux");
});

test("a style sheet of the same name replaces ours, and the others stay", () => {
  const before = Buffer.from(styleSheet(siteWith({}).site).bytes).toString("utf8");
  const { site } = siteWith({ "layouts/assets/cards.css": ".card { outline: 3px dotted #123456 }\n" });
  const after = Buffer.from(styleSheet(site).bytes).toString("utf8");
  expect(before).toContain(".card-terms");
  expect(after).not.toContain(".card-terms");
  expect(after).toContain(".card{outline:3px dotted #123456}");
  expect(after).toContain(".masthead");
  expect(styleSheet(site).path).not.toBe(styleSheet(siteWith({}).site).path);
});

test("a style.css of the site chooses which of ours it takes", () => {
  const { site } = siteWith({
    "layouts/assets/style.css": '@import "./tokens.css";\n@import "./print.css";\nbody { margin: 7px }\n',
    "layouts/assets/print.css": "@media print { a { color: #000001 } }\n",
  });
  const css = Buffer.from(styleSheet(site).bytes).toString("utf8");
  expect(css).toContain("--paper:");
  expect(css).toContain("#000001");
  expect(css).toContain("body{margin:7px}");
  expect(css).not.toContain(".masthead");
});

test.each([
  [
    "partials/foter.tsx",
    "export function Footer() { return null; }",
    "layouts/partials/foter.tsx : aucun morceau",
    "footer.tsx?",
  ],
  ["partials/mon-slogan.tsx", "export const a = 1;", "layouts/partials/mon-slogan.tsx : aucun", "morceaux/"],
  ["partials/footer.jsx", "export function Footer() { return null; }", "layouts/partials/footer.jsx", "footer.tsx."],
  [
    "partials/footer.tsx",
    "export function Fotter() { return null; }",
    "layouts/partials/footer.tsx",
    "export function Footer(",
  ],
  ["partials/footer.tsx", "export function Footer( { return", "layouts/partials/footer.tsx, ligne 1 :", "compilé"],
  [
    "partials/footer.tsx",
    'import x from "./absent.tsx";\nexport const Footer = x;',
    "layouts/partials/footer.tsx, ligne 1 :",
    "compilé",
  ],
  [
    "partials/footer.tsx",
    "\nthrow new Error('pas prêt');",
    "layouts/partials/footer.tsx, ligne 2 :",
    "démarrant. pas prêt",
  ],
  [
    "partials/footer.tsx",
    'const Part = (): never => {\n  throw new Error("vide");\n};\nexport function Footer() {\n  return <Part />;\n}',
    "layouts/partials/footer.tsx, ligne 2 :",
    "imprimant la page /. vide",
  ],
  ["pages/home.tsx", "export function render() { return null; }", "layouts/pages/home.tsx", "home.11ty.tsx"],
  ["pages/home.njk", "<p>Accueil</p>", "layouts/pages/home.njk", "home.11ty.tsx"],
  ["pages/home.11ty.tsx", "export const data = {};", "layouts/pages/home.11ty.tsx", "export function render("],
  [
    "pages/hom.11ty.tsx",
    "export function render() { return null; }",
    "layouts/pages/hom.11ty.tsx",
    "export const data",
  ],
  ["pages/Été.11ty.tsx", NEW_PAGE, "layouts/pages/Été.11ty.tsx", "minuscules"],
  [
    "pages/ici.11ty.tsx",
    NEW_PAGE.replace("trouver.", 'trouver.", url: "ici'),
    "layouts/pages/ici.11ty.tsx",
    "barre oblique",
  ],
  ["assets/card.css", "a { color: red }", "layouts/assets/card.css", "cards.css?"],
  [
    "assets/cards.css",
    ".a {}\n.card { background: url(https://ailleurs.example/x.png) }",
    "layouts/assets/cards.css, ligne 2 :",
    "va chercher",
  ],
  [
    "assets/style.css",
    '@import "https://ailleurs.example/x.css";',
    "layouts/assets/style.css, ligne 1 :",
    "va chercher",
  ],
])("%s: a fault is told in French with its file (%#)", (file, text, place, remedy) => {
  const said = refusal({ [`layouts/${file}`]: text });
  expect(said).toContain(place);
  expect(said).toContain(remedy);
});

test("unchanged layouts are not read again; a changed one is, with what it imports", () => {
  const { folder, own, site } = siteWith({
    "layouts/morceaux/mot.ts": 'export const MOT = "avant";\n',
    "layouts/partials/footer.tsx": `import { MOT } from "../morceaux/mot.ts";
export function Footer() { return <footer>{MOT}</footer>; }`,
  });
  const layouts = join(folder, "layouts");
  expect(readOwnLayouts(own, layouts)).toBe(own);
  writeFileSync(join(layouts, "morceaux/mot.ts"), 'export const MOT = "après coup";\n');
  const again = readOwnLayouts(own, layouts);
  expect(load(createPageRenderer(site, again).render("/")?.html ?? "")("footer").text()).toBe("après coup");
});

test("other files of layouts/ are left to Eleventy, and a site without layouts has ours", () => {
  const { own } = siteWith({ "layouts/LISEZ-MOI.txt": "Notes", "layouts/partials/.gitkeep": "", "layouts/x.njk": "x" });
  expect(own).toMatchObject({ partials: {}, pages: {}, data: { sheets: {}, pages: [] } });
  const folder = folderFrom({});
  mkdirSync(join(folder, "layouts"));
  expect(readOwnLayouts(undefined, join(folder, "layouts")).partials).toEqual({});
});

test("the layouts of the program itself are not those of a site", () => {
  expect(readOwnLayouts(undefined, join(process.cwd(), "layouts")).stamp).toBe("");
  expect(readFileSync("layouts/partials/footer.tsx", "utf8")).toContain("replaceable(");
});
