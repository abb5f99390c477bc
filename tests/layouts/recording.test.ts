/** The video of a report: its own file, or the page of another site that plays it. */
import { expect, test } from "vitest";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { atom } from "../../src/output/feeds/atom.ts";
import { mediaType } from "../../src/output/media-types.ts";
import { contentSecurityPolicy } from "../../src/output/policy.ts";
import { faultsOf } from "../conformance.ts";
import { noise } from "../noise.ts";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypisom\0\0\0\0isomiso2")]);
const photo = await noise(1300, 700).jpeg({ quality: 50 }).toBuffer();
const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour\n";
const report = (title: string, video: string, body = "Un texte.") =>
  `---\ntitle: ${title}\ndate: 2013-01-05\nsummary: Un résumé.\nvideo: ${video}\n---\n\n${body}\n`;

const { site, problems } = siteFrom({
  "conferences/film/index.md": report(
    "Film",
    "{ title: Entretien, file: film.mp4, length: 12 min, image: { src: p.jpg, alt: La scène }, transcript: '#transcription' }",
    "## Transcription\n\nBonjour.",
  ),
  "conferences/film/film.mp4": film,
  "conferences/film/film.vtt": captions,
  "conferences/film/film.en.vtt": captions,
  "conferences/film/p.jpg": photo,
  "conferences/ailleurs.md": report(
    "Ailleurs",
    "{ title: A talk, url: 'https://vimeo.com/1234', lang: en, length: 40 min }",
  ),
  "conferences/son/index.md": report("Son", "{ title: À la radio, file: son.mp3 }"),
  "conferences/son/son.mp3": Buffer.from("ID3\x03\0\0\0\0\0\0"),
  "conferences/plan/index.md": report("Plan", "{ title: Plan, file: plan.pdf }"),
  "conferences/plan/plan.pdf": "%PDF-1.7\n%%EOF\n",
  "articles/texte/index.md":
    "---\ntitle: Texte\ndate: 2013-01-05\nsummary: Un résumé.\n---\n\n[La visite](visite.mp4)\n",
  "articles/texte/visite.mp4": film,
  "articles/texte/visite.vtt": captions,
});
const page = (url: string) => renderView(render, site, "post", url);

test("pages are valid, and only a file that does not play is told", async () => {
  expect(problems.filter(({ severity }) => severity === "error").map(({ file, code }) => [file, code])).toEqual([
    ["conferences/plan/index.md", "valeur-inconnue"],
  ]);
  const pages = site.views.post.map(({ url }) => {
    const $ = page(url);
    return { file: url, url, html: $.html().replace("<!DOCTYPE", "<!doctype").replaceAll(' hidden=""', " hidden"), $ };
  });
  expect(await faultsOf(pages)).toEqual([]);
});

test("a file of the site plays in place, with its captions, its picture, its length and its transcript", () => {
  const box = page("/conferences/film/")(".box-video");
  expect(box.find("video").attr()).toMatchObject({
    src: "/conferences/film/film.mp4",
    poster: "/conferences/film/p.jpg",
  });
  expect(
    box
      .find("track")
      .toArray()
      .map(({ attribs }) => attribs.srclang),
  ).toEqual(["fr", "en"]);
  expect(box.find("p").first().text()).toBe("Entretien (vidéo, 12\u00a0min)");
  expect(box.find(".recording-transcript a").attr("href")).toBe("#transcription");
  const published = site.assets.map(({ url }) => url);
  for (const name of ["film.mp4", "film.vtt", "film-en.vtt", "p.jpg"])
    expect(published).toContain(`/conferences/film/${name}`);
  expect(page("/conferences/son/")(".box-video audio").attr("src")).toBe("/conferences/son/son.mp3");
});

test("what beside a film of a text belongs to it is published with it", () => {
  const published = site.assets.map(({ url }) => url);
  expect(published).toContain("/articles/texte/visite.mp4");
  expect(published).toContain("/articles/texte/visite.vtt");
});

test("a video of another site is a link that says where it leads, its length and its language", () => {
  const box = page("/conferences/ailleurs/")(".box-video");
  expect(box.find("a").text()).toBe("A talk (vidéo, 40\u00a0min, en anglais) Lire la vidéo (Vimeo)");
  expect(box.find("[lang=en]").text()).toBe("A talk");
  expect(box.find("iframe, video").length).toBe(0);
});

test("feeds lead to the file", () => {
  const feed = site.feeds.find(({ pageUrl }) => pageUrl === "/");
  if (feed === undefined) throw new Error("no feed of the whole site");
  expect(atom(site, feed)).toContain("https://site.example/conferences/film/film.mp4");
});

test("hosts send films, sounds and captions with their types, and browsers may play those of the site only", () => {
  expect(["a.mp4", "a.webm", "a.mp3", "a.ogg", "a.m4a", "a.vtt"].map(mediaType)).toEqual([
    "video/mp4",
    "video/webm",
    "audio/mpeg",
    "audio/ogg",
    "audio/mp4",
    "text/vtt; charset=utf-8",
  ]);
  expect(contentSecurityPolicy({ origin: "https://ex.org" })).toContain("media-src 'self'");
});
