/** The output can be embedded in a page as it is: valid HTML, whatever an editor mixes. */
import { load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { render } from "./render.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "void-style": "off" },
});

async function faults(html: string): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>\n<html lang="fr-CA"><head><title>Essai</title></head><body><main><h1>Essai</h1>\n${html}</main></body></html>`;
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const RICH = `Un [lien](a.md), [ailleurs](https://autre.example/), [guide](g.pdf), [open data]{lang=en} et une note[^a].

# Grand titre

## Plan {#contenu}

## Plan

![Deux courbes](a.png "Les courbes. Photo : Camille Exemple")

[![Une carte](b.png)](c.md)

![](filet.svg){.decor}

![Une carte](https://autre.example/c.png)

::: conseil Un titre
- [ ] un
:::

::: note
| | Prix |
|---|--:|
| Québec | 5 $ |
:::

| A | B |
|---|---|
| 1 | 2 |

Terme
: Sens, encore la note[^a] et l'autre[^b].

*[CLD]: Centre local de développement

Le CLD <kbd>x</kbd> et https://autre.example/x.

~~~js
const x = "<b>";
~~~

<details><summary>Plus</summary>

Du **texte**.

</details>

<table><tr><th>a</th></tr><tr><td>b</td></tr></table>

<h2>Brut</h2>

<p>Un <a href="x">lien</a> et <img src="a.png" alt="une image" border="0"></p>

<iframe src="https://www.youtube.com/embed/abc"></iframe>

[^a]: Une note.

    En deux paragraphes.

[^b]: L'autre.
`;

test("a text with every construct makes a valid page", async () => {
  expect(await faults(render(RICH).html)).toEqual([]);
});

test("a text full of errors makes a valid page too", async () => {
  const slips = `##\n\n[](a.md) [ici](casse.md) ![](absente.png)\n\n<b>ouvert <div>x\n\n<center>a</center> [^z]\n\n[a]{#x} [b]{#x}\n\n<span>\n\nbloc\n\n[^n]: perdue`;
  expect(await faults(render(slips).html)).toEqual([]);
});

const BITS = [
  "mot",
  "**gras** ",
  "*pen",
  "ché* : ",
  "[lien](a.md)",
  "![x y](a.png)",
  "`code`",
  "\n\n",
  "\n",
  "> ",
  "- ",
  "## Titre\n",
  "::: note\n",
  "\n:::\n",
  "| a | b |\n|---|---|\n| ",
  " | ",
  "[^1]",
  "\n\n[^1]: note\n\n",
  "<div>",
  "</div>",
  "\n\n<div>\n\n",
  "\n\n</div>\n\n",
  "<b>",
  "</b>",
  "<a href=x>",
  "</a>",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "</td></tr></table>",
  "<details><summary>s</summary>",
  "<ul><li>",
  "<script>",
  "</script>",
  "<!-- ",
  " -->",
  "<!--more-->",
  "<img src=x onerror=y>",
  "{#x}",
  "{{ x }}",
  '"',
  "<pre>",
  "<span title='",
  "<h2>",
  "</h2>",
  "[open",
  "]{lang=en}",
];

/** A generator with the same numbers on each run (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

test("whatever is mixed, tags are balanced and only allowed ones are output", () => {
  const next = numbers(2013);
  for (let round = 0; round < 1500; round += 1) {
    const source = Array.from({ length: 3 + (next() % 18) }, () => BITS[next() % BITS.length]).join("");
    const { html, excerptHtml } = render(source);
    for (const out of excerptHtml === undefined ? [html] : [html, excerptHtml]) {
      expect(unbalanced(out), JSON.stringify(source)).toEqual([]);
      const $ = load(out, null, false);
      expect($("script, [onerror]").length, JSON.stringify(source)).toBe(0);
    }
    const ids = [...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, JSON.stringify(source)).toBe(ids.length);
  }
});

const VOID = new Set(["br", "col", "hr", "img", "wbr"]);

/** Returns the tags that close nothing or are not closed, checked as strictly as in XML. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(`</${name}>`);
  }
  return [...faults, ...open];
}
