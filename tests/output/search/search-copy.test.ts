import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../../src/cli/dev-server/page-renderer.ts";
import { searchCopy } from "../../../src/output/search/search-copy.ts";
import { restoreText } from "../../../src/output/search/shown-text.ts";
import { synonymsOf } from "../../../src/output/search/synonyms.ts";
import { chance } from "../../corpus/random.ts";
import { siteFrom } from "../../site-from.ts";
import { fourGroups } from "../four-groups.ts";

const { site } = siteFrom({
  ...fourGroups(),
  "vocabulary.yml": "tags:\n  - { label: Oignon, synonyms: [échalote, bulbe] }\n",
  "articles/2013-01-05-oeuvre.md":
    '---\ntitle: L’œuvre : <i>Érable</i>\nsummary: Résumé de l’œuvre\ntags: [C#]\n---\n\nDe l’*intranet*, à l’<abbr title="Société">STI</abbr>.\n\n## L’été à 150 $\n\nSous le titre.',
  "articles/2013-01-06-soupe.md": "---\ntitle: Soupe\n---\n\nUne soupe aux légumes, avec un oignon et un bulbe.",
  "guides/2013-01-07-conseils.md":
    "---\ntitle: Conseils\nlists: [{ title: Deux conseils, kind: conseils, count: 2 }]\n---\n\n## Deux conseils\n\n1. Lisez.\n2. Écoutez **l’équipe**. Puis parlez.\n\nUn appel[^1].\n\n[^1]: La note.\n",
  "pages/contact.md": "---\ntitle: Contact\nsummary: Nous joindre\n---\n\nÉcrivez-nous.",
});
const renderer = createPageRenderer(site);
const synonyms = synonymsOf(site.vocabulary);
const rendered = (url: string) => renderer.render(url)?.html ?? "";
const copyOf = (url: string) => load(searchCopy(rendered(url), synonyms) ?? "");
const article = (html: string) => searchCopy(`<article data-pagefind-body>${html}</article>`, () => []) ?? "";
/** The words of a copy as results show them, one space between. */
const shownIn = (copy: string) =>
  restoreText(load(copy)("body").text())
    .replace(/[ \n]+/g, " ")
    .trim();

test("posts and pages have a copy, with their sort date; lists have none", () => {
  const all = Object.values(site.views).flat();
  const copied = all.flatMap(({ url }) => {
    const copy = searchCopy(rendered(url), synonyms);
    return copy === undefined ? [] : [[url, load(copy)("article").attr("data-pagefind-sort")]];
  });
  expect(Object.fromEntries(copied)).toEqual({
    "/contact/": "date:2010-09-12",
    "/formations/medias-sociaux/": "date:2013-02-11",
    "/articles/oeuvre/": "date:2013-01-05",
    "/articles/soupe/": "date:2013-01-06",
    "/guides/conseils/": "date:2013-01-07",
  });
});

test("the page has Pagefind’s attributes in plain French: an unmodified Pagefind could index it", () => {
  const $ = load(rendered("/formations/medias-sociaux/"));
  const body = $("[data-pagefind-body]");
  expect(body.length).toBe(1);
  expect(body.find("h1").attr("data-pagefind-meta")).toBe("title");
  expect(body.attr("data-pagefind-meta")).toBe("date:11\u00a0février 2013");
  expect(body.find("#session-culture").attr("data-pagefind-title")).toContain("Arts et culture – mars 2013");
  const filters = body.find("[data-pagefind-filter]").toArray();
  expect(filters.map((element) => $(element).attr("data-pagefind-filter"))).toEqual(
    expect.arrayContaining([
      "type:Formation",
      "categorie:Médias sociaux",
      "annee:2012",
      "lieu:Plessisville",
      "personne:Isabelle Poirier",
      "avenir:oui",
    ]),
  );
  expect(body.find(".more, .states, .neighbours").not("nav").not("[data-pagefind-ignore]").length).toBe(0);
});

test("the title weighs most, then the summary, then the practical information", () => {
  const $ = copyOf("/formations/medias-sociaux/");
  const weights = $("[data-pagefind-weight]")
    .toArray()
    .map((element) => [element.tagName, $(element).attr("data-pagefind-weight")]);
  expect(weights).toEqual(
    expect.arrayContaining([
      ["h1", "10"],
      ["dl", "2"],
    ]),
  );
  expect(load(rendered("/articles/oeuvre/"))(".standfirst").attr("data-pagefind-weight")).toBe("7");
});

test("terms and values do not run together, and what the style sheet separates is separated by punctuation", () => {
  const text = shownIn(searchCopy(rendered("/formations/medias-sociaux/"), synonyms) ?? "");
  expect(text).toContain("Prix\u00a0: 150\u00a0$.");
});

test("categories and tags are in the copy; related posts, buttons and states are not", () => {
  const text = shownIn(searchCopy(rendered("/formations/medias-sociaux/"), synonyms) ?? "");
  expect(text).toContain("Médias sociaux");
  for (const noise of ["min de lecture", "À lire aussi", "Ajouter à mon calendrier", "À venir", "Publié le"])
    expect(text).not.toContain(noise);
});

test("an elision stays with the next word, even across italics", () => {
  const text = copyOf("/articles/oeuvre/").text();
  expect(text).not.toMatch(/[a-z]’|l'/i);
  expect(shownIn(searchCopy(rendered("/articles/oeuvre/"), synonyms) ?? "")).toContain("De l’intranet, à l’STI.");
});

test("headings keep the ids of the page, without the permalink symbol", () => {
  const heading = copyOf("/articles/oeuvre/")("h2");
  expect(heading.attr("id")).toBe("l-ete-a-150-dollars");
  expect(restoreText(heading.text()).trim()).toBe("L’été à 150\u00a0$");
});

test("each session of a training is a sub-result, and the text after them belongs to the page again", () => {
  const $ = copyOf("/formations/medias-sociaux/");
  const titled = $("[data-pagefind-title]").toArray();
  expect(titled.map((element) => $(element).attr("id"))).toEqual([
    "session-manufacturier",
    "session-commerce",
    "session-culture",
    "session-communautaire",
    "texte",
  ]);
  expect($("#texte").attr("data-pagefind-title")).toBe($("h1").text().trim());
});

test("numbered items of announced lists are sub-results titled by their first sentence; notes are not", () => {
  const $ = copyOf("/guides/conseils/");
  const titled = $("[data-pagefind-title]").toArray();
  expect(restoreText($("body").text())).toContain("Un appel. ");
  expect(
    titled.map((element) => [$(element).attr("id"), restoreText($(element).attr("data-pagefind-title") ?? "")]),
  ).toEqual([
    ["conseil-1", "Lisez."],
    ["conseil-2", "Écoutez l’équipe."],
  ]);
});

test("an item is titled by its own words: not by those of a nested list, nor of the next item", () => {
  const $ = load(
    article(
      '<ol><li id="a"></li><li>Rien. <ol><li id="b"><p>Un.</p><p>Deux.</p></li></ol></li><li id="c"><ul><li>Trois</ul></ol>',
    ),
  );
  const titles = ["a", "b", "c"].map((id) => $(`[id=${id}]`).attr("data-pagefind-title"));
  expect(titles).toEqual([undefined, "Un.", "Trois"]);
});

test("other spellings of a term in the text are in the copy, but not shown", () => {
  const copy = searchCopy(rendered("/articles/soupe/"), synonyms) ?? "";
  expect(copy).toContain("\ue002échalote");
  expect(copy).not.toContain("\ue002bulbe");
  expect(shownIn(copy)).not.toContain("échalote");
  expect(copyOf("/articles/oeuvre/").text()).not.toContain("échalote");
});

describe("the text shown to readers keeps its typography", () => {
  test.each([
    "<p>L’<em>été</em> à <b>150</b>\u00a0$, 1<sup>er</sup> prix d’<i>«\u00a0<b>huile</b>\u00a0»</i></p>",
    "<p>A &amp; B &lt;i&gt; « c »</p>",
    "<p>un <a href=/x>chef</a>-d’<strong>œ</strong>uvre</p>",
  ])("for %s", (html) => {
    expect(shownIn(article(html))).toBe(load(html)("body").text());
  });

  test("for any words, symbols and elements, in any order", () => {
    const random = chance(8);
    const words =
      "L’|d’|le |Les |à |œ|Œuvre|13\u00a0h\u00a030|1\u00a0700|150\u00a0$|C# | .NET| : |«\u00a0|\u00a0»|été|-|, |. |que |mot".split(
        "|",
      );
    const tags = ["em", "strong", "a", "abbr", "sup", "code"];
    for (let round = 0; round < 500; round += 1) {
      const html = Array.from({ length: random.between(1, 12) }, () => {
        const word = random.pick(words);
        const tag = random.pick(tags);
        return random.often(0.4) ? `<${tag}>${word}</${tag}>` : word;
      }).join("");
      const seen = load(`<div>${html}</div>`)("div").text().replace(/ +/g, " ").trim();
      // An unclosed element that ends with a no-break space is not a real sentence.
      expect(shownIn(article(`<div>${html}</div>`)).replace(/\u00a0$/, ""), html).toBe(seen.replace(/\u00a0$/, ""));
    }
  });
});

test("adjacent spans and blocks are separated, inline elements are not", () => {
  expect(
    shownIn(article("<div><span>un</span><span>deux</span></div><div>trois</div><table><tr><th>a<td>b</table>")),
  ).toBe("un deux trois a – b.");
  expect(shownIn(article("<p><b>in</b><i>séparable</i></p>"))).toBe("inséparable");
});

test("each row of a table, each item and each paragraph is a sentence, whatever its last letter", () => {
  const rows =
    "<table><thead><tr><th>Outil</th><th>Prix</th></tr></thead><tr><td>Deux jeux</td><td>5&nbsp;$</td></tr></table>";
  expect(shownIn(article(rows))).toBe("Outil – Prix. Deux jeux – 5\u00a0$.");
  expect(shownIn(article("<ul><li>Les enjeux</li><li>Et puis (non.)</li></ul><p>Des travaux</p>"))).toBe(
    "Les enjeux. Et puis (non.) Des travaux.",
  );
});

test("a numbered item is found by its name, which is not shown", () => {
  const copy = article('<ol><li id="conseil-7">Lisez. Puis écrivez.</li><li id="note-2">Non</li></ol>');
  expect(copy).toContain("\ue002conseil \ue002\ue0087");
  expect(shownIn(copy)).toBe("Lisez. Puis écrivez. Non");
});

test("a text of a kind of its own is found by the name of the kind, which stands above its title", () => {
  const kind = (label: string): string =>
    article(`<h1>X</h1><span hidden data-pagefind-filter="type:${label}"></span>`);
  expect(kind("Offre d’emploi")).toContain("\ue002Off");
  expect(shownIn(kind("Offre d’emploi"))).toBe("X");
  expect(kind("Article")).not.toContain("\ue002");
});

test("what was put off is found as « reportée » too, and a full session as « complète »", () => {
  const copy = article('<p class="states"><span class="state state-postponed">Déplacée du 6 au 13 janvier</span></p>');
  expect(copy).toContain("\ue002reporté");
  expect(shownIn(copy)).toBe("Déplacée du 6 au 13 janvier.");
  const { site } = siteFrom({
    "formations/2013-01-05-x.md":
      "---\ntitle: X\ndate: 2013-01-05\nsessions: [{ id: a, date: 2013-03-05, status: full }]\n---\n\nX.",
  });
  const [post] = site.posts;
  const html = createPageRenderer(site).render(post?.url ?? "")?.html ?? "";
  expect(shownIn(searchCopy(html, synonyms) ?? "")).toContain("Complète");
});

test("the credit of a picture is searched, and is in no excerpt", () => {
  const copy = article(
    '<figure><figcaption>La salle <small class="credit">Crédit : Camille Exemple</small></figcaption></figure><p>Une salle pleine.</p>',
  );
  expect(load(copy)("body").text()).toContain("Camille");
  expect(shownIn(copy)).toBe("La salle. Une salle pleine.");
});

test("the terms of a text are marked off, so that no excerpt is taken from them", () => {
  const $ = copyOf("/articles/oeuvre/");
  expect($("#pied").text()).toContain("C");
  expect($("#pied").text()).not.toContain("Étiquettes");
});

test("no element, attribute or entity typed in a text becomes one of the copy", () => {
  const copy = article("<h2 id='x\"&gt;'>&lt;script&gt; &amp;lt; \"</h2><script>alert(1)</script><p onclick=x>ok</p>");
  const $ = load(copy);
  expect([$("script").length, $("[onclick]").length, $("h2").attr("id")]).toEqual([0, 0, 'x">']);
  expect(shownIn(copy)).toBe('<script> &lt; " ok');
});
