import { load } from "cheerio";
import { expect, test } from "vitest";
import { html, problems, render } from "./render.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "texte <script>alert(1)</script> texte",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  '<img src="x" onerror="alert(1)"/>',
  "<svg onload=alert(1)><circle/></svg>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href=" &#1;javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a> <a href="data:text/html,<script>alert(1)</script>">y</a>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="data:text/html,x">',
  '<form action="https://autre.example"><input name=a><button>x</button></form>',
  '<base href="https://autre.example/"><meta http-equiv=refresh content="0"><link rel=stylesheet href=//x>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  "<textarea><img src=x onerror=alert(1)></textarea><img src=x onerror=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<details ontoggle=alert(1) open><summary>x</summary></details>",
  "<video src=x onerror=alert(1)></video><audio src=x></audio>",
  '<a href="x" title="&quot; onmouseover=alert(1) x=&quot;">x</a>',
  '![x](a.png "\\" onerror=alert(1) \\"")',
  '[x](a "\\"><script>alert(1)</script>")',
  '## T {#x"onclick=alert(1)}',
  "::: note <img src=x onerror=alert(1)>\nx\n:::",
  '*[CLD]: "><script>alert(1)</script>\n\nLe CLD',
  '```"><script>alert(1)</script>\nx\n```',
];

const FORBIDDEN =
  "script,style,iframe,object,embed,form,input,button,textarea,svg,math,video,audio,base,meta,link,noscript";

test.each(HOSTILE)("nothing executes in %s", (source) => {
  const $ = load(render(source).html, null, false);
  expect($(FORBIDDEN).length).toBe(0);
  for (const element of $("*").toArray()) {
    const attributes = Object.entries($(element).attr() ?? {});
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/);
      if (name === "href" || name === "src") expect(value).toMatch(/^(?:[^:]*$|https?:|mailto:|tel:|webcal:)/);
    }
  }
});

test("allowed tags and attributes are unchanged", () => {
  const source = '<p class="x" lang="en">Un <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title="t">a</abbr>, <q>b</q></p>';
  expect(html(source)).toBe(source);
});

test("what is removed is a warning at its line and column; the text stays", () => {
  const source = 'Un\n\n<div>\n  <font color="red">rouge</font>\n</div>\n\nDu <u onclick="x()">texte</u>.';
  expect(html(source)).toContain("<div>\n  rouge\n</div>");
  expect(problems(source)).toEqual(["4:3 html-retire", "7:4 html-retire"]);
});

test("attributes removed from one tag make one warning that names them", () => {
  const [problem, ...others] = render('<p style="a" align="right" class="x">y</p>').problems;
  expect(problem?.message).toContain("style");
  expect(problem?.message).toContain("align");
  expect(others).toEqual([]);
});

const UNCLOSED = [
  ["a block to the end of the text", "<div>\n\nUn", "<div>\n<p>Un</p>\n</div>"],
  ["words at the end of their paragraph", "Un <b>deux\n\nTrois", "<p>Un <b>deux</b></p>\n<p>Trois</p>"],
  ["words at the end of their emphasis", "*Un <b>deux* trois</b>", "<p><em>Un <b>deux</b></em> trois</p>"],
  ["a block at the end of its quotation", "> <div>\n\nUn", "<blockquote>\n<div>\n</div></blockquote>\n<p>Un</p>"],
  ["a block at the end of its item", "- <div>a\n\nUn", "<ul>\n<li>\n<div>a\n</div></li>\n</ul>\n<p>Un</p>"],
  ["words before a block that they cannot hold", "<span>\n\nUn\n\n</span>", "<span>\n</span><p>Un</p>"],
  ["a closing tag that opens nothing", "Un</b>\n\n</div>\n\n</p>", "<p>Un</p>"],
] as const;

test.each(UNCLOSED)("an unclosed tag is closed: %s", (_name, source, expected) => {
  expect(html(source).replace(/\n+/g, "\n")).toBe(expected);
});

test("a block inside a paragraph is removed, with a warning; its text stays", () => {
  expect(html("Un <div>deux</div> trois")).toBe("<p>Un deux trois</p>");
  expect(problems("Un <div>deux</div> trois")).toEqual(["1:4 html-retire"]);
});

test("a link typed inside a link is removed", () => {
  expect(html('[un <a href="x">deux</a>](y)')).toBe('<p><a href="/base/y">un deux</a></p>');
});

test("an unterminated tag does not swallow what follows", () => {
  const out = html('<div class="x\nUn mot\n\nDeux');
  expect(out).toContain("Un mot");
  expect(out).toContain("<p>Deux</p>");
});

test("comments are removed silently, instructions with a warning", () => {
  expect(html("Un <!-- x --> deux\n\n<!-- y\n\nz -->")).toBe("<p>Un  deux</p>");
  expect(problems("Un <!-- x -->\n\n<!-- y -->")).toEqual([]);
  expect(html("<?php echo '>'; ?>\n\nUn")).toBe("<p>Un</p>");
  expect(problems("<?php echo '>'; ?>")).toEqual(["1:1 html-retire"]);
});

test.each([
  [
    '<iframe src="https://www.youtube.com/embed/abc-12_3?rel=0" width="5"></iframe>',
    "https://www.youtube.com/watch?v=abc-12_3",
    "YouTube",
  ],
  ['<iframe src="//player.vimeo.com/video/42"></iframe>', "https://vimeo.com/42", "Vimeo"],
  [
    '<object><param name=x><embed src="http://www.youtube.com/v/abc"></object>',
    "https://www.youtube.com/watch?v=abc",
    "YouTube",
  ],
])("an embedded player becomes a link: %s", (source, href, name) => {
  expect(html(source)).toContain(`href="${href}" class="externe" rel="noopener">Voir la vidéo (${name})</a>`);
  expect(html(source)).not.toMatch(/iframe|object|embed/);
});

test("any other frame becomes a link too, with a warning", () => {
  const source = '<iframe title="Plan" src="https://cartes.example/x"></iframe>';
  expect(html(source)).toContain("Voir le contenu «⍽Plan⍽» (cartes.example)");
  expect(problems(source)).toEqual(["1:1 html-retire"]);
});

test("links and pictures typed as HTML are resolved too", () => {
  const source =
    '<p><a href="/x" target="_blank">x</a> <img src="a.png" alt="y" border="0"> <img src="absent.png" alt="z"></p>';
  expect(html(source)).toContain('<a href="/base/x">x</a>');
  expect(html(source)).toContain(
    '<img src="/base/a.png" alt="y" width="640" height="480" loading="lazy" decoding="async"',
  );
  expect(problems(source)).toEqual(["1:39 html-retire", "1:86 image-introuvable"]);
  expect(render(source).images).toEqual(["a.png"]);
});

test("raw HTML text gets Quebec typography, except in code", () => {
  expect(html("<p>Titre : l'été <code>a : b</code></p>")).toBe("<p>Titre⍽: l’été <code>a : b</code></p>");
});

test("an id or name typed as HTML is reserved in the page, and unique", () => {
  expect(html('<p id="a">x</p>\n\n<a name="b"></a>\n\n## A\n\n[y](#b)')).toContain('<h2 id="a-2">');
  expect(problems('<a name="b"></a>\n\n[y](#b)')).toEqual([]);
});

const NESTED = [
  ["a block closes the words it cannot stand in", "<p><b>un<div>deux</div></b></p>", "<p><b>un</b></p><div>deux</div>"],
  ["a heading closes the heading before it", "<h2>un<h2>deux</h2>", '<h2 id="un">un</h2><h2 id="deux">deux</h2>'],
  ["a link may hold a block", '<div><a href="x"><p>un</p></a></div>', '<div><a href="/base/x"><p>un</p></a></div>'],
  ["rows get the body of their table", "<table><tr><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>"],
  ["a heading without words is not printed", "<h2></h2><p>un</p>", "<p>un</p>"],
  ["a link without words shows its address", '<p><a href="/x"></a></p>', '<p><a href="/base/x">/base/x</a></p>'],
  ["parts of another page are blocks", "<center>un</center><aside>deux</aside>", "<div>un</div><div>deux</div>"],
  ["cells without their table are blocks", "<tr><td>a</td><td>b</td></tr>", "<div><div>a</div><div>b</div></div>"],
  ["items without their list too", "<li>a<li>b", "<div>a</div><div>b</div>"],
  ["so is a term without its list", '<dt class="x">a</dt>', '<div class="x">a</div>'],
  ["a caption without its figure too", "<figcaption>a</figcaption>", "<div>a</div>"],
  [
    "words between rows get a row",
    "<table><tbody>a<tr><td>b</table>",
    "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>",
  ],
  ["words in a list get an item", "<ul>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"],
  [
    "a list in a list continues the item before it",
    "<ul><li>a</li><ul><li>b</li></ul></ul>",
    "<ul><li>a<ul><li>b</li></ul></li></ul>",
  ],
  ["a list without terms is no description list", "<dl><dd>a</dd></dl>", "<div><div>a</div></div>"],
  [
    "a caption in the middle of its figure is a block",
    "<figure>a<figcaption>b</figcaption>c</figure>",
    "<figure>a<div>b</div>c</figure>",
  ],
  [
    "details get a summary",
    "<details><p>a</p><summary>b</summary></details>",
    "<details><summary>Détails</summary><p>a</p><div>b</div></details>",
  ],
  [
    "a foot before the body is one of the bodies",
    "<table><tfoot><tr><td>a</tfoot><tbody><tr><td>b</table>",
    "<table><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody></table>",
  ],
  [
    "a row without cells is not printed",
    "<table><tr></tr><tr><td>a</table>",
    "<table><tbody><tr><td>a</td></tr></tbody></table>",
  ],
  ["a time that no machine reads is words", "<p><time>hier</time></p>", "<p><span>hier</span></p>"],
  ["a reading without its word is words", "<p>a<rt>b</rt></p>", "<p>ab</p>"],
  ["a heading in an address is a paragraph", "<address><h2>a</h2></address>", "<address><p>a</p></address>"],
] as const;

test.each(NESTED)("raw HTML is nested as the standard requires: %s", (_name, source, expected) => {
  expect(html(source)).toBe(expected);
});

test("a picture keeps the width typed and its aspect ratio", () => {
  expect(html('<p><img src="a.png" alt="x" width="320" height="9"></p>')).toContain('width="320" height="240"');
  expect(html('<p><img src="a.png" alt="x" width="50%"></p>')).toContain('width="640" height="480"');
});

test("attributes with values that HTML does not have are removed, with a warning", () => {
  const source =
    '<table><tr><td colspan="0" lang="fr_CA" rowspan="2">a</td></tr></table>\n\n<ol type="z" start="3"><li value="x">b</ol>';
  expect(html(source)).toContain('<td rowspan="2">');
  expect(html(source)).toContain('<ol start="3"><li>');
  expect(problems(source)).toEqual(["1:12 html-retire", "3:1 html-retire", "3:24 html-retire"]);
});

test("spaces in the address of a typed link are encoded; unknown link types are dropped", () => {
  expect(html('<p><a href="plan 2.pdf" rel="attachment wp-att-2 nofollow">x</a></p>')).toContain(
    '<a rel="nofollow" href="/base/plan%202.pdf">',
  );
  expect(html('<p><a href="https://autre.example/a b[1].pdf">x</a></p>')).toContain(
    "https://autre.example/a%20b%5B1%5D.pdf",
  );
});
