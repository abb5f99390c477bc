import { expect, test } from "vitest";
import { html } from "./render.ts";

test.each([
  ['<a href="/g/"></a>', "/base/g/"],
  ['<a href="/g/"><b></b></a>', "/base/g/"],
  ['<a href="/g/"><img src="p.jpg"></a>', "/base/g/"],
  ['<p><a href="/g/"><img src="p.jpg"></a></p>', "/base/g/"],
])("%s, a link without text, shows its URL", (source, words) => {
  expect(html(`Voir ${source} ici`).replace(/<[^>]+>/g, "")).toContain(words);
});

test.each([
  '<a href="/g/">**mot**</a>',
  '<a href="/g/"><img src="p.jpg" alt="Affiche"></a>',
  '<a href="/g/">mot</a>',
  '<a href="/g/">`code`</a>',
])("%s already has a text", (source) => {
  expect(html(`Voir ${source} ici`).replace(/<[^>]+>/g, "")).not.toContain("/base/g/");
});
