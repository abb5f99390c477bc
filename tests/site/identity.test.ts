import { describe, expect, test } from "vitest";
import { styleSheet } from "../../layouts/assets.ts";
import { render as renderHome } from "../../layouts/pages/home.11ty.tsx";
import { brandFiles } from "../../src/output/brand/brand-files.ts";
import { atom } from "../../src/output/feeds/atom.ts";
import { contentSecurityPolicyMeta } from "../../src/output/policy.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { type Files, siteFrom, type TinySite } from "../site-from.ts";

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" viewBox="0 0 200 50"><path d="M0 0h200v50H0z"/></svg>';
const POST = { "articles/un.md": "---\ntitle: Un\ndate: 2013-01-02\nsummary: Un texte.\n---\n\nTexte.\n" };

function siteWith(settings: string, files: Files = {}): TinySite {
  return siteFrom({ ...POST, "site.yml": `title: Conseil Exemple\nurl: https://exemple.org\n${settings}`, ...files });
}
const home = ({ site }: TinySite) => renderView(renderHome, site, "home", "/");
const codes = ({ problems }: TinySite) => problems.map(({ code, line }) => `${code}:${line}`);
const css = ({ site }: TinySite) => Buffer.from(styleSheet(site).bytes).toString("utf8");

describe("the logo", () => {
  test("stands at the top of the page, named as the site, with its own file for the dark scheme", () => {
    const tiny = siteWith("logo: { light: logo.svg, dark: nuit.svg }\n", { "logo.svg": LOGO, "nuit.svg": LOGO });
    const $ = home(tiny);
    expect($(".wordmark img").attr("src")).toBe("/fichiers/logo.svg");
    expect($(".wordmark img").attr("alt")).toBe("Conseil Exemple");
    expect($(".wordmark source").attr("srcset")).toBe("/fichiers/nuit.svg");
    expect(tiny.site.assets.map(({ path }) => path)).toEqual(["logo.svg", "nuit.svg"]);
    expect(tiny.problems).toEqual([]);
  });

  test("is in the feed and in the structured data", () => {
    const tiny = siteWith("logo: logo.svg\n", { "logo.svg": LOGO });
    const [feed] = tiny.site.feeds;
    if (feed === undefined) throw new Error("a site has a feed");
    expect(atom(tiny.site, feed)).toContain("<logo>https://exemple.org/fichiers/logo.svg</logo>");
    expect(home(tiny)('script[type="application/ld+json"]').text()).toContain("https://exemple.org/fichiers/logo.svg");
  });

  test("given for the organisation serves the site too", () => {
    const tiny = siteWith("organisation: { name: Conseil, logo: logo.svg }\n", { "logo.svg": LOGO });
    expect(home(tiny)(".wordmark img").attr("src")).toBe("/fichiers/logo.svg");
  });

  test("that is missing, remote or no picture is told at its line", () => {
    expect(codes(siteWith("logo: absent.svg\n"))).toContain("fichier-introuvable:3");
    expect(codes(siteWith("logo: https://exemple.com/l.png\n"))).toContain("fichier-introuvable:3");
    expect(codes(siteWith("icon: notes.txt\n", { "notes.txt": "x" }))).toContain("image-illisible:3");
  });
});

describe("the colours", () => {
  test("of the theme are in the style sheet, with their dark pair and one for each kind", () => {
    const style = css(siteWith('theme: { accent: "#8a1538", guide: "#2b6230" }\n'));
    expect(style).toMatch(/:root\{--accent:#8a1538;[^}]*--kind-formation:#[0-9a-f]{6};[^}]*--kind-guide:#2b6230;/u);
    expect(style).toMatch(/prefers-color-scheme:dark\)\{:root\{--accent:#(?!8a1538)[0-9a-f]{6}/u);
    expect(style).toContain(".post-guide,.hero-guide{--kind:var(--kind-guide);");
  });

  test("are also those of the site's own kinds", () => {
    const style = css(siteWith('kinds: [{ label: Balado, plural: Balados, base: article, color: "#00636b" }]\n'));
    expect(style).toContain("--kind-balado:#00636b;");
  });

  test("that cannot be read are refused with the nearest that can, which is accepted", () => {
    const { problems } = siteWith('theme: { accent: "#fec92f" }\n');
    const found = problems.find(({ code }) => code === "couleur-peu-lisible");
    const nearest = /#[0-9a-f]{6}/u.exec(found?.advice ?? "")?.[0];
    expect(found).toMatchObject({ file: "site.yml", line: 3 });
    expect(codes(siteWith(`theme: { accent: "${nearest}" }\n`))).toEqual([]);
  });
});

test("icons and the shared picture are made from the icon and the words of the site, the same bytes each time", async () => {
  const tiny = siteWith("icon: logo.svg\n", { "logo.svg": LOGO });
  const files = await brandFiles(tiny.site);
  expect(files.map(({ path }) => path.replace(/\.[0-9a-f]{10}\./u, ".#."))).toEqual([
    "favicon.ico",
    "favicon.svg",
    "apple-touch-icon.png",
    "icon-512.png",
    "icon-maskable.png",
    "assets/partage.#.png",
  ]);
  expect(Buffer.from(files[1]?.bytes ?? []).toString()).toBe(LOGO);
  const again = await brandFiles(tiny.site);
  for (const [index, { bytes }] of files.entries())
    expect(Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array())).toBe(0);
  expect(siteWith("icon: logo.svg\ndescription: Autre\n", { "logo.svg": LOGO }).site.shareImage).not.toBe(
    tiny.site.shareImage,
  );
});

test("the footer has the text, links, partners, licence and newsletter of the settings", () => {
  const tiny = siteWith(
    [
      "footer:",
      "  text: Un organisme à but non lucratif",
      "  links: [{ label: Le un, url: /articles/un/ }]",
      "  partners: [{ name: Fondation Exemple, url: https://exemple.com, logo: f.svg }, { name: Ville Exemple }]",
      "license: cc-by-sa-4.0",
      "newsletter: { action: https://infolettre.exemple.com/abonner, field: EMAIL }",
      "",
    ].join("\n"),
    { "f.svg": LOGO },
  );
  const footer = home(tiny)("footer");
  expect(footer.text()).toContain("Un organisme à but non lucratif");
  expect(footer.find('a[href="/articles/un/"]').text()).toBe("Le un");
  expect(footer.find('.partners a[href="https://exemple.com/"] img').attr("alt")).toBe("Fondation Exemple");
  expect(footer.find(".partners").text()).toContain("Ville Exemple");
  expect(footer.find('a[rel="license"]').attr("href")).toBe("https://creativecommons.org/licenses/by-sa/4.0/deed.fr");
  expect(footer.find("form.newsletter input").attr("name")).toBe("EMAIL");
  expect(contentSecurityPolicyMeta(tiny.site)).toContain("form-action 'self' https://infolettre.exemple.com");
  expect(tiny.problems).toEqual([]);
});

test("a newsletter without an address is told, and one with a page is a link", () => {
  expect(codes(siteWith("newsletter: { field: EMAIL }\n"))).toEqual(["cle-manquante:3"]);
  const footer = home(siteWith("newsletter: https://infolettre.exemple.com/\n"))("footer");
  expect(footer.find('a[href="https://infolettre.exemple.com/"]').text()).toBe("S’abonner à l’infolettre");
});

test("a menu opens its links without any script, at the section of the page", () => {
  const $ = home(
    siteWith("menu:\n  - { label: Nous, url: /articles/, items: [{ label: Le un, url: /articles/un/ }] }\n"),
  );
  expect($(".menu details summary").text()).toBe("Nous");
  expect(
    $(".menu details a")
      .map((_, a) => $(a).attr("href"))
      .get(),
  ).toEqual(["/articles/", "/articles/un/"]);
});

describe("theme.css", () => {
  test("is added last to the style sheet", () => {
    const tiny = siteWith("", { "theme.css": ":root { --measure: 42rem; }\n" });
    expect(css(tiny).trim().endsWith(":root { --measure: 42rem; }")).toBe(true);
    expect(tiny.problems).toEqual([]);
  });

  test.each([
    ["@import url(x.css);", 1],
    ["a {}\nb { background: url('https://exemple.com/x.png') }", 2],
    ["a { background: u\\72l(//exemple.com/x) }", 1],
    ["a {\n  color: red;\n", 1],
    ["a { } }", 1],
  ])("that fetches or does not close is refused at its line: %s", (style, line) => {
    expect(codes(siteWith("", { "theme.css": style }))).toEqual([`style-refuse:${line}`]);
  });

  test("may draw with data: and name a part of a drawing", () => {
    expect(codes(siteWith("", { "theme.css": 'a { background: url("data:image/png;base64,AA==") }' }))).toEqual([]);
  });
});
