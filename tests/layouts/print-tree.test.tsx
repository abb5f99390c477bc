import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Raw } from "../../layouts/parts/raw.tsx";
import { printTree } from "../../layouts/print-tree.ts";
import { TEMPLATES } from "../../layouts/templates.ts";
import { loadSite } from "../../src/commands/load-site.ts";

const Part = ({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) => (
  <>
    {name}
    {children}
  </>
);

test.each([
  ["text and values", <p>{'a & b < c > d "e"'}</p>],
  ["attributes", <b title={'a & "b" <c>'} class="" tabindex={-1} lang={undefined} />],
  ["attributes that are there or not", <details open hidden={false} />],
  ["attributes in words", <b aria-hidden={true} aria-current={false} data-x={true} spellcheck={false} draggable />],
  [
    "void elements",
    <p>
      <br />
      <img src="x" alt="" />
      <meta http-equiv="x" content="y" />
    </p>,
  ],
  [
    "what shows nothing",
    <p>
      {null}
      {undefined}
      {false}
      {true}
      {""}
    </p>,
  ],
  [
    "numbers",
    <p>
      {0}
      {1.5}
    </p>,
  ],
  ["lists in lists", <ul>{[[<li key="a">a</li>], "b", 3, [null, <li key="c" />]]}</ul>],
  [
    "parts in parts",
    <Part name="<a>">
      <Part name="b">{"c"}</Part>
    </Part>,
  ],
  ["trusted HTML", <Raw class="x" html="<b>&amp;</b>" />],
  ["trusted HTML that is empty", <Raw as="script" type="x" html="" />],
  [
    "drawings",
    <svg viewBox="0 0 1 1" aria-hidden="true">
      <path d="M0 0" stroke-width="2" />
    </svg>,
  ],
])("%s are printed as preact-render-to-string prints them", (_, tree) => {
  expect(printTree(tree)).toBe(renderToString(tree));
});

test("every page of the sample site is printed as preact-render-to-string prints it", () => {
  const { site } = loadSite({ content: "content", now: "2013-01-10", drafts: true });
  if (site === undefined) throw new Error("the sample site has errors");
  let pages = 0;
  for (const [name, { render }] of Object.entries(TEMPLATES)) {
    const print = render as (props: object) => Parameters<typeof renderToString>[0];
    for (const view of site.views[name as keyof typeof TEMPLATES]) {
      const tree = print({ site, view });
      expect(printTree(tree)).toBe(renderToString(tree));
      pages += 1;
    }
  }
  expect(pages).toBeGreaterThan(100);
});
