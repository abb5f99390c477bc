import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { expect, test } from "vitest";
import { render as renderPost } from "../../layouts/pages/post.11ty.tsx";
import { render } from "../../layouts/pages/poster.11ty.tsx";
import { sitemapFiles } from "../../src/output/sitemap.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { siteFrom } from "../site-from.ts";

const { site } = siteFrom({
  "formations/atelier.md": `---
title: Écrire pour être lu
date: 2012-12-10
summary: S
price: 40 $
sessions:
  - { id: a, group: Lundi, date: 2013-03-04, start: 9 h, end: 12 h, place: Salle du Quai, seats: 12 }
  - { id: b, group: Mardi, date: 2013-03-05 }
  - { id: c, group: Passée, date: 2012-12-12 }
registration: { email: atelier@exemple.org, deadline: 2013-02-20 }
---

Texte.
`,
  "formations/finie.md":
    "---\ntitle: Finie\ndate: 2012-12-10\nsummary: S\nsessions:\n  - { id: a, date: 2013-01-04 }\n---\n\nTexte.\n",
  "events.yml":
    "- id: salon\n  name: Salon exemple\n  editions:\n    - { date: 2014-05-01 }\n    - { date: 2013-05-02 }\n    - { date: 2012-05-03 }\n- id: ancien\n  name: Ancien salon\n  editions:\n    - { date: 2011-05-02 }\n",
});
const URL_OF_POSTER = "/formations/atelier/affiche/";

test("each training and each event with a date to come has a poster to print, and no other has one", () => {
  expect(site.views.poster.map(({ url }) => url)).toEqual([URL_OF_POSTER, "/evenements/salon/affiche/"]);
  expect(site.printedPosters.get("/evenements/salon/affiche/")?.facts.sign).toBe("2");
});

test("it says what, when, where, how much and how to register, without anything to click", () => {
  const page = renderView(render, site, "poster", URL_OF_POSTER);
  const words = page(".printed").text().replace(/\s+/gu, " ");
  for (const part of [
    "Écrire pour être lu",
    "lundi 4 mars 2013, de 9 h à 12 h",
    "Salle du Quai",
    "40 $, 12 places",
    "Inscription jusqu’au 20 février 2013 : atelier@exemple.org",
    "Aussi : Mardi, mardi 5 mars 2013",
  ])
    expect(words).toContain(part);
  expect(words).not.toContain("Passée");
  expect(page(".printed a")).toHaveLength(0);
});

test("its QR code leads to the page of the training, whose address is also written", async () => {
  const page = renderView(render, site, "poster", URL_OF_POSTER);
  const svg = page(".qr").html() ?? "";
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 })
    .resize(600, 600)
    .flatten({ background: "#fff" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const address = decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
  expect(address).toBe(`${site.origin}/formations/atelier/`);
  expect(page(".printed-address").text()).toBe(address.replace("https://", "").replace(/\/$/u, ""));
});

test("neither engines nor search find it, but the page of the training leads to it", () => {
  const page = renderView(render, site, "poster", URL_OF_POSTER);
  expect(page("meta[name=robots]").attr("content")).toContain("noindex");
  expect(page("[data-pagefind-body]")).toHaveLength(0);
  const maps = [...sitemapFiles(site, undefined, [])].map(({ content }) => String(content)).join("");
  expect(maps).toContain("/formations/atelier/");
  expect(maps).not.toContain("/affiche/");
  const links = (url: string) =>
    renderView(
      renderPost,
      site,
      "post",
      url,
    )(".share a")
      .toArray()
      .map(({ attribs }) => attribs.href);
  expect(links("/formations/atelier/")).toContain(URL_OF_POSTER);
  expect(links("/formations/finie/").some((href) => href?.includes("affiche"))).toBe(false);
});

test("the ways to share a page are plain links, but for the button that only a script shows", () => {
  const page = renderView(renderPost, site, "post", "/formations/atelier/");
  const title = encodeURIComponent("Écrire pour être lu");
  const address = encodeURIComponent(`${site.origin}/formations/atelier/`);
  expect(
    page(".share a")
      .toArray()
      .map(({ attribs }) => attribs.href),
  ).toEqual([
    URL_OF_POSTER,
    `mailto:?subject=${title}&body=${address}`,
    `https://share.joinmastodon.org/#text=${title}%20${address}`,
    `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
  ]);
  expect(page(".share li[hidden] button").attr("data-copy")).toBe(`${site.origin}/formations/atelier/`);
});
