/** What typed HTML would play in place becomes a link to it, whatever the tags. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import { html, problems } from "./render.ts";

function links(source: string): readonly (readonly [address: string | undefined, words: string])[] {
  const $ = load(html(source), null, false);
  $("a .hidden").remove();
  return $("a")
    .toArray()
    .map((link) => [$(link).attr("href"), $(link).text()]);
}

test.each([
  [
    '<audio controls src="https://autre.example/son.mp3"></audio>',
    "https://autre.example/son.mp3",
    "Écouter l’enregistrement (autre.example)",
  ],
  [
    '<video controls title="Une visite"><source src="https://autre.example/film.webm"><source src="film.mp4">Trop vieux.</video>',
    "https://autre.example/film.webm",
    "Voir la vidéo «⍽Une visite⍽» (autre.example)",
  ],
  ['<video src="film.mp4" width="300"></video>', "/base/film.mp4", "Voir la vidéo (MP4, 2,3⍽Mo)"],
  [
    '<video src="https://autre.example/a.mp4"><p>Voir <a href="https://autre.example/a.mp4">le film</a>.</p></video>',
    "https://autre.example/a.mp4",
    "Voir la vidéo (autre.example)",
  ],
  ['<object data="plan.pdf" type="application/pdf"></object>', "/base/plan.pdf", "Voir le contenu (PDF, 2,3⍽Mo)"],
  [
    '<object width="4"><param name="movie" value="https://www.youtube.com/v/abc"></object>',
    "https://www.youtube.com/watch?v=abc",
    "Voir la vidéo (YouTube)",
  ],
  [
    '<object data="https://www.youtube.com/v/abc"><embed src="https://www.youtube.com/v/abc"></object>',
    "https://www.youtube.com/watch?v=abc",
    "Voir la vidéo (YouTube)",
  ],
])("%s", (source, address, words) => {
  expect(links(`<div>${source}</div>`)).toEqual([[address, words]]);
  expect(html(`<div>${source}</div>`)).not.toContain("Trop vieux");
  // Among words, what is inside is words as well.
  expect(links(`Un ${source} mot.`)[0]).toEqual([address, words]);
});

test("a player that is not closed hides nothing", () => {
  expect(html('<div><video src="film.mp4"><p>Un mot</p></div>\n\nFin.')).toMatch(/Un mot.*Fin\./s);
});

test("a player without an address is told", () => {
  expect(problems("<video controls></video>")).toEqual(["1:17 html-retire"]);
  expect(html("<video>Un mot</video>")).toContain("Un mot");
});
