/** Syntax of other tools that is rendered as its writer meant: tasks, alerts, strikethrough, bars in code. */
import { load } from "cheerio";
import { expect, test } from "vitest";
import { html, problems } from "./render.ts";

test("tasks are items whose box is seen and read aloud", () => {
  const $ = load(html("- [ ] à *faire*\n- [x] fait\n- mot\n\n1. [X] un\n\n   deux"), null, false);
  expect(
    $("li.tache")
      .toArray()
      .map((item) => [$(item).find("[role=img]").attr("aria-label"), $(item).text().trim()]),
  ).toEqual([
    ["À faire⍽:", "☐ à faire"],
    ["Fait⍽:", "☑ fait"],
    ["Fait⍽:", expect.stringMatching(/^☑ un\s+deux$/)],
  ]);
  expect($("li").length).toBe(4);
});

test.each(["- [x](/agenda/)", "- [1] une source", "- \\[ ] mot", "Un [ ] mot", "- `[ ]` mot", "[x] mot"])(
  "%j is no task",
  (source) => {
    expect(html(source)).not.toContain("tache");
  },
);

test.each([
  ["NOTE", "note", "Note"],
  ["TIP", "conseil", "Conseil"],
  ["IMPORTANT", "note", "Important"],
  ["WARNING", "attention", "Attention"],
  ["CAUTION", "attention", "Prudence"],
  ["tip", "conseil", "Conseil"],
  ["danger", "attention", "Danger"],
])("a quotation that begins with [!%s] is a box", (name, style, label) => {
  const source = `> [!${name}]\n> Un *avis*.\n>\n> - un\n> - deux\n\nAprès.`;
  const $ = load(html(source), null, false);
  expect($(`div.encadre-${style}[role=note]`).attr("aria-label")).toBe(label);
  expect($(".encadre").text().replace(/\s+/g, " ").trim()).toBe(`${label} Un avis. un deux`);
  expect($("blockquote").length).toBe(0);
  expect($.root().children("p").text()).toBe("Après.");
  expect(problems(source)).toEqual([]);
});

test("an alert has a title, may be folded elsewhere, stand in a list and hold another", () => {
  expect(html("> [!warning]- Le *titre*\n> a")).toContain(
    '<p class="encadre-titre">Attention⍽: Le *titre*</p>\n<p>a</p>',
  );
  expect(html("- x\n\n  > [!NOTE]\n  >\n  > a\n  >\n  > > [!TIP]\n  > > b").match(/role="note"/g)).toHaveLength(2);
});

test.each(["> Un [!NOTE] mot", "> \\[!NOTE]\n> mot", "> `[!NOTE]`", "[!NOTE]\nmot", "> [!](x)"])(
  "%j stays as it is",
  (source) => {
    expect(html(source)).not.toContain("encadre");
  },
);

test("struck words are struck", () => {
  expect(html("Un ~~mot~~.")).toBe("<p>Un <s>mot</s>.</p>");
});

function cells(source: string): readonly (readonly string[])[] {
  const $ = load(html(source), null, false);
  return $("tr")
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text()),
    );
}

test("a bar in code does not cut a row that would have too many cells", () => {
  const source = "| Commande | Sens |\n|---|---|\n| `a | b` | un |\n| ``x ` | y`` | `z | t` |\n| a \\| b | c |";
  expect(cells(source)).toEqual([
    ["Commande", "Sens"],
    ["a | b", "un"],
    ["x ` | y", "z | t"],
    ["a | b", "c"],
  ]);
  expect(problems(source)).toEqual([]);
  expect(cells("> | `a | b` | c |\n> |---|---|\n> | `a|b` | c |")).toEqual([
    ["a | b", "c"],
    ["a|b", "c"],
  ]);
});

test("a bar between two accents graves still cuts a row that has the right number of cells", () => {
  expect(cells("| a | b |\n|---|---|\n| ` | ` |")).toEqual([
    ["a", "b"],
    ["`", "`"],
  ]);
});

test("bars in code outside tables are untouched", () => {
  expect(html("a | b\n---|---\n`x|y` | z\n\n~~~\n| `a | b` |\n~~~")).toContain("| `a | b` |");
  expect(html("~~~\na | b\n---|---\n`x|y` | z\n~~~")).toContain("`x|y` | z");
});
