import { expect, test } from "vitest";
import { ownSite } from "../../src/markdown/own-site.ts";
import { html, problems, render } from "./render.ts";

test("a local link is resolved by the site, percent-decoded as the file is named", () => {
  const asked: string[] = [];
  const resolveLink = (href: string) => {
    asked.push(href);
    return "/ok/";
  };
  expect(html("[a](mon%20guide.md) [b](<été.md>) [c](../x/#y)", { resolveLink })).toContain('<a href="/ok/">b</a>');
  expect(asked).toEqual(["mon guide.md", "été.md", "../x/#y"]);
});

test("fragments, schemes and other hosts are not resolved by the site", () => {
  const resolveLink = () => {
    throw new Error("asked");
  };
  const source = "[a](#b) [c](https://x.example) [d](mailto:a@b.example) [e](tel:+1) [f](//x.example/y)\n\n## B";
  expect(() => render(source, { resolveLink })).not.toThrow();
});

test("a broken link stays as typed and is reported at its column", () => {
  expect(html("Voir [le guide](casse.md).")).toContain('href="casse.md"');
  expect(problems("Texte.\n\nVoir [le guide](casse.md).")).toEqual(["3:17 lien-interne-casse"]);
});

test("the same broken link twice on a line is reported at both positions", () => {
  expect(problems("[un](casse.md) [deux](casse.md)")).toEqual(["1:6 lien-interne-casse", "1:23 lien-interne-casse"]);
});

test("a URL without its scheme gets specific advice", () => {
  const [problem] = render("[site](www.exemple.com)", { resolveLink: () => undefined }).problems;
  expect(problem?.advice).toContain("https://www.exemple.com");
});

test("a fragment must be an id of the text or of the page layout", () => {
  const text = "[a](#plan) [b](#contenu) [c](#session-2) [d](#absent)\n\n## Plan";
  expect(problems(text)).toEqual(["1:46 lien-interne-casse"]);
});

test("an external link says so in words and opens in the same window", () => {
  expect(html("[ailleurs](https://autre.example/)")).toBe(
    '<p><a href="https://autre.example/" class="externe" rel="noopener">ailleurs<span class="hidden"> (site externe)</span></a></p>',
  );
});

test.each([
  "https://babillard.example",
  "http://babillard.example",
  "http://www.babillard.example",
  "//WWW.babillard.example:443",
])("an address under %s is one of this site: resolved as such, never external", (root) => {
  expect(html(`[ici même](${root}/x/?y#z)`)).toBe('<p><a href="/base/x/?y#z">ici même</a></p>');
  expect(html(`<p><a href="${root}/x/">ici même</a></p>`)).toBe('<p><a href="/base/x/">ici même</a></p>');
  expect(html(`![Un point](${root}/a.png)`)).toContain('src="/base//a.png"');
  expect(problems(`Voir [la page](${root}/x/).`, { resolveLink: () => undefined })).toEqual([
    "1:16 lien-interne-casse",
  ]);
});

test.each([
  "https://autre.babillard.example/x/",
  "https://babillard.example:8443/x/",
  "https://babillard.example.org/",
])("%s is of another site", (address) => expect(html(`[ailleurs](${address})`)).toContain('class="externe"'));

test("a site in a folder of its host leaves the rest of that host alone", () => {
  const { pathOf } = ownSite("https://www.exemple.org/blogue");
  expect(pathOf("http://exemple.org/blogue/a/?b#c")).toBe("/a/?b#c");
  expect(pathOf("https://exemple.org/blogue")).toBe("/");
  for (const other of ["https://exemple.org/", "https://exemple.org/blogues/a/", "/blogue/a/", "mailto:a@exemple.org"])
    expect(pathOf(other)).toBeUndefined();
});

test("a document link gives the format and size, unless its text does", () => {
  expect(html("[le guide](guide.pdf)")).toContain('le guide <span class="format">(PDF, 2,3⍽Mo)</span></a>');
  expect(html("[le guide (PDF, 3 pages)](guide.pdf)")).not.toContain("format");
  expect(html("[le guide](https://autre.example/guide.DOCX?v=2)")).toContain('(DOCX)</span><span class="hidden">');
});

test.each(["ici", "Cliquez ici", "lire la suite…", "En savoir plus"])(
  "« %s » is reported as a vague link text",
  (words) => {
    expect(problems(`Texte [${words}](a.md).`)).toEqual(["1:7 lien-vague"]);
  },
);

test("a link without text is reported and shows its URL", () => {
  expect(html("[](a.md)")).toBe('<p><a href="/base/a.md">a.md</a></p>');
  expect(problems("Un [](a.md).")).toEqual(["1:4 lien-vide"]);
});

test("a second link with the same text but another target is reported", () => {
  expect(problems("[Le guide](a.md) et [le guide](b.md), [le guide](a.md)")).toEqual(["1:30 lien-ambigu"]);
});

test("a link around a picture is named by the alternative text", () => {
  expect(problems("[![Accueil](a.png)](b.md)")).toEqual([]);
});

test.each(["javascript:alert(1)", "JAVA&#115;cript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd"])(
  "« %s » never becomes a link",
  (address) => {
    expect(html(`[x](<${address}>) <${address}>`)).not.toContain("<a ");
  },
);

test.each(["https://a.example/b", "www.exemple.com/b"])("« %s » alone becomes a link", (address) => {
  expect(html(`Voir ${address}.`)).toContain(`>${address}<span class="hidden">`);
});

test("words that touch a full stop are not a web site", () => {
  expect(html("C’est la fin.Le reste suit. Voir notes.md")).not.toContain("<a ");
});
