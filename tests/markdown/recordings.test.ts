/** Videos and sounds alone in their paragraph: files of the site play in place, others stay links. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import type { TextRequest } from "../../src/markdown/model.ts";
import { html as htmlOf, problems as problemsOf, render } from "./render.ts";

const BESIDE = /^(?:visite\.(?:mp4|vtt|en\.vtt)|son\.mp3|nu\.webm)$/;
const request: Partial<TextRequest> = {
  fileBytes: (name) => (BESIDE.test(name) ? 2_345_678 : undefined),
  resolveLink: (name) => (BESIDE.test(name) ? `/base/${name}` : undefined),
  resolveImage: (name) =>
    /^(?:visite|a)\.jpg$/.test(name) ? { src: `/base/${name}`, width: 640, height: 360 } : undefined,
};
const html = (source: string) => load(htmlOf(source, request), null, false);
const problems = (source: string) => problemsOf(source, request);

test.each(["[La visite](visite.mp4)", "![La visite](visite.mp4)"])(
  "%s plays, with its captions and its picture",
  (source) => {
    const $ = html(source);
    expect($("figure video").attr()).toEqual({
      controls: "",
      preload: "none",
      poster: "/base/visite.jpg",
      src: "/base/visite.mp4",
      "aria-label": "La visite",
    });
    expect(
      $("track")
        .toArray()
        .map(({ attribs }) => [attribs.src, attribs.srclang, attribs.label]),
    ).toEqual([
      ["/base/visite.vtt", "fr", "Français"],
      ["/base/visite.en.vtt", "en", "Anglais"],
    ]);
    expect($("figcaption a").attr("href")).toBe("/base/visite.mp4");
    expect($("figcaption").text()).toBe("La visite (MP4, 2,3⍽Mo)");
    expect(problems(source)).toEqual([]);
    expect(render(source, request).images).toEqual(["visite.jpg"]);
  },
);

test("a film that browsers do not play stays a link", () => {
  const film = { ...request, fileBytes: () => 9, resolveLink: (name: string) => `/base/${name}` };
  expect(htmlOf("[Un film](film.mov)", film)).toMatch(/^<p><a href="\/base\/film\.mov">/);
  expect(problemsOf("[Un film](film.mov)", film)).toEqual([]);
});

test("a sound plays, and needs no captions", () => {
  expect(html("[L’entrevue](son.mp3)")("figure > audio").attr("src")).toBe("/base/son.mp3");
  expect(problems("[L’entrevue](son.mp3)")).toEqual([]);
});

test("a video without captions is told", () => {
  expect(problems("[Un film](nu.webm)")).toEqual(["1:11 video-sans-sous-titres"]);
  expect(html("[Un film](nu.webm)")("video").attr("preload")).toBe("metadata");
});

test("the captions without a language are in that of the text", () => {
  const $ = load(htmlOf("[The tour](visite.mp4)", { ...request, lang: "en" }), null, false);
  expect($("track").first().attr()).toMatchObject({ srclang: "en", label: "Anglais" });
});

test("a caption keeps its credit", () => {
  expect(html('![La visite](visite.mp4 "Trois minutes. Image : Camille")')("figcaption").text()).toContain(
    "Trois minutes.",
  );
  expect(html('![La visite](visite.mp4 "La cour. crédit : Camille")')(".credit").text()).toBe("Crédit⍽: Camille");
});

test.each([
  "Voir [la visite](visite.mp4) ici.",
  "Voir ![la visite](visite.mp4) ici.",
  "- [La visite](visite.mp4)",
  "| A |\n|---|\n| ![La visite](visite.mp4) |",
])("among words, in a list or a table, it is a link: %s", (source) => {
  expect(html(source)("video").length).toBe(0);
  expect(html(source)('a[href="/base/visite.mp4"]').length).toBe(1);
});

test("a file that is missing or not published yet does not play", () => {
  expect(problems("[Perdu](perdu.mp4)")).toEqual(["1:9 lien-interne-casse"]);
  const hidden = { ...request, unpublished: () => "hidden" as const };
  expect(htmlOf("[La visite](visite.mp4)", hidden)).toBe("<p>La visite</p>");
});

test.each([
  ["https://www.youtube.com/watch?v=abc", "Lire la vidéo (YouTube)"],
  ["https://youtu.be/abc", "Lire la vidéo (YouTube)"],
  ["https://vimeo.com/1234", "Lire la vidéo (Vimeo)"],
  ["https://soundcloud.com/conseil/entrevue", "Écouter (SoundCloud)"],
])("%s alone is shown as what it plays", (address, words) => {
  const $ = html(`[Entretien](${address})`);
  expect($("p.recording > a").attr()).toEqual({ href: address, class: "externe", rel: "noopener" });
  expect($(".play").text()).toBe(words);
  expect(html(`Voir [l’entretien](${address}).`)(".recording").length).toBe(0);
  expect(html(`[![La scène](a.jpg)](${address})`)("figure.recording-picture .play").text()).toBe(words);
});

test.each([
  "https://www.youtube.com/@conseil",
  "https://vimeo.com/conseil",
  "https://youtube.com.exemple.org/watch?v=a",
])("%s is an ordinary link", (address) => {
  expect(html(`[Le conseil](${address})`)(".recording").length).toBe(0);
});

test("no page of another site is loaded", () => {
  for (const source of ["[E](https://youtu.be/abc)", "![E](https://autre.example/film.mp4)"])
    expect(html(source)("iframe, video, audio, source, script, img").length).toBe(0);
});
