import { expect, test } from "vitest";
import { html, render } from "./render.ts";

const SET = [
  ["« gras : suite » across bold", "**gras** : suite", "<strong>gras</strong>⍽: suite"],
  ["across a link", "[lien](x) ?", '<a href="/base/x">lien</a>?'],
  ["after code", "`code` : suite", "<code>code</code>⍽: suite"],
  ["across a line end", "Vraiment\n? Oui", "Vraiment? Oui"],
  ["across a raw tag", "<b>gras</b> : suite", "<b>gras</b>⍽: suite"],
  ["quotation marks around bold", '"**oui**"', "«⍽<strong>oui</strong>⍽»"],
  ["quotation marks over two tokens", '"un *deux*" trois', "«⍽un <em>deux</em>⍽» trois"],
  ["an apostrophe before emphasis", "l'*été*", "l’<em>été</em>"],
  ["prices, hours, dates", "150$, 13h30, le 15 janvier 2013", "150⍽$, 13⍽h⍽30, le 15⍽janvier 2013"],
  ["around an abbreviation", "ABC : oui\n\n*[ABC]: sens", '<abbr title="sens">ABC</abbr>⍽: oui'],
  ["an entity typed by hand", "Titre&nbsp;: x", "Titre⍽: x"],
] as const;

test.each(SET)("sets typography: %s", (_name, source, expected) => {
  expect(html(source)).toBe(`<p>${expected}</p>`);
});

const UNCHANGED = [
  ["code", "`a : b ? 150$`", "<code>a : b ? 150$</code>"],
  ["hours with a colon", "12:30 et 16:9", "12:30 et 16:9"],
  ["smileys", "avec vous :-)! Bon", "avec vous :-)! Bon"],
  ["years before a number", "en 2013 120 personnes", "en 2013 120 personnes"],
  ["templates", "{{ site.title | 'x' ? 1 }}", "{{ site.title | 'x' ? 1 }}"],
  ["template tags", '{% include "a_b_c" : x %}', "{% include &quot;a_b_c&quot; : x %}"],
  ["an enumeration by letters", "(a), (b), (c)", "(a), (b), (c)"],
] as const;

test.each(UNCHANGED)("leaves as typed: %s", (_name, source, expected) => {
  expect(html(source)).toBe(`<p>${expected}</p>`);
});

test("a URL shown as typed is unchanged", () => {
  expect(html("<https://x.example/?a='b'!>")).toContain(">https://x.example/?a='b'!<");
});

test("a code block is unchanged", () => {
  expect(html('```\nl\'été : "oui" ?\n```')).toContain("l'été : &quot;oui&quot; ?");
});

test("alternative texts, captions and box titles get the same typography as the text", () => {
  const out = html("![L'été : 5 $](a.png \"L'hiver: 6 $\")\n\n::: note L'automne : oui ?\nx\n:::");
  expect(out).toContain('alt="L’été⍽: 5⍽$"');
  expect(out).toContain("<figcaption>L’hiver⍽: 6⍽$</figcaption>");
  expect(out).toContain("Note⍽: L’automne⍽: oui?");
});

test("copyright, registered and trade mark signs are replaced only next to a year, a name or a word", () => {
  expect(html("(c) 2013 Nom(r) Autre(tm) +-5")).toBe("<p>© 2013 Nom® Autre™ ±5</p>");
});

test("messages of diagnostics are in Quebec typography", () => {
  const [problem] = render("[](a)").problems;
  expect(problem?.message).toContain("texte\u00a0: on");
});
