import { expect, test } from "vitest";
import { absoluteHtml } from "../../src/output/feeds/feed-content.ts";

const rewrite = (html: string) => absoluteHtml(html, "https://ex.org", "https://ex.org/b/articles/x/");

test.each([
  ['<a href="/b/y/">y</a>', '<a href="https://ex.org/b/y/">y</a>'],
  ['<a href="//autre.org/y">y</a>', '<a href="https://autre.org/y">y</a>'],
  ['<a href="https://autre.org/?a=1&amp;b=2">y</a>', '<a href="https://autre.org/?a=1&amp;b=2">y</a>'],
  ['<a href="mailto:a@b.ca">y</a>', '<a href="mailto:a@b.ca">y</a>'],
  ['<a href="#fn1">1</a>', '<a href="https://ex.org/b/articles/x/#fn1">1</a>'],
  ['<img src="schema.svg" alt="">', '<img src="https://ex.org/b/articles/x/schema.svg" alt="">'],
  [
    '<img srcset="/b/a.webp 320w, /b/c.webp 640w">',
    '<img srcset="https://ex.org/b/a.webp 320w, https://ex.org/b/c.webp 640w">',
  ],
])("addresses become absolute: %s", (html, expected) => {
  expect(rewrite(html)).toBe(expected);
});

test("ids, handlers, styles and references to ids are removed", () => {
  const html =
    '<h2 id="a" tabindex="-1" style="color:red" onclick="x()" data-x="1" aria-labelledby="b" lang="en">T</h2>';
  expect(rewrite(html)).toBe('<h2 lang="en">T</h2>');
});

test("heading permalinks, scripts and forms are removed with their content; what follows stays", () => {
  const html =
    '<h2>T <a class="ancre" href="#t">#</a></h2><script>if (a < b) { x("</p>") }</script><form><p>f</p><br></form><p>suite</p>';
  expect(rewrite(html)).toBe("<h2>T </h2><p>suite</p>");
});

test("a video frame becomes a link", () => {
  expect(rewrite('<p>a</p><iframe src="https://player.vimeo.com/video/1" title="v"></iframe><p>b</p>')).toBe(
    '<p>a</p><a href="https://player.vimeo.com/video/1">Voir la vidéo</a><p>b</p>',
  );
});

test("entities and void elements are kept as they are", () => {
  const html = "<p>5 &lt; 6 &amp;amp; « é »<br>x</p>\n<hr>";
  expect(rewrite(html)).toBe(html);
});

test.each([
  ["single quotes", "<a href='/b/y/'>y</a>", '<a href="https://ex.org/b/y/">y</a>'],
  ["no quotes, upper case", "<IMG SRC=x.svg ONERROR=x()>", '<img src="https://ex.org/b/articles/x/x.svg">'],
  ["a reference in an address", '<a href="&#x2F;b/y/">y</a>', '<a href="https://ex.org/b/y/">y</a>'],
  [
    "greater-than in a value",
    '<a title="a > b" id="c" href="#d">y</a>',
    '<a title="a > b" href="https://ex.org/b/articles/x/#d">y</a>',
  ],
  [
    "an element dropped inside another of its name",
    "<form><form>a</form>b</form><svg><svg></svg><b>c</b></svg><p>d</p>",
    "b<p>d</p>",
  ],
  [
    "an attribute without a value",
    '<video controls src="/b/v.mp4"></video>',
    '<video controls="" src="https://ex.org/b/v.mp4"></video>',
  ],
])("HTML is parsed as browsers do, whatever its notation: %s", (_, html, expected) => {
  expect(rewrite(html)).toBe(expected);
});
