/** HTML fragments designed to get through a sanitiser, and texts that mix them, the same for the same seed. */

const NAMES = [
  ..."a b p div h2 li td tr th table thead tbody ul details summary rt rp dt dd pre code span img br iframe".split(" "),
  ..."svg math template noscript style script title textarea select option xmp plaintext noembed noframes mglyph mtext foreignObject annotation-xml form button base body html font x:y video object embed".split(
    " ",
  ),
];
const SIGNS = [
  "&#xE000;",
  "&#xe001;",
  "\ue000",
  "\ufffc",
  "&#0;",
  "\u0000",
  "&Tab;",
  "&NewLine;",
  "&#x1b;",
  "&#xFFFE;",
];
const ENTITIES = [
  "&quot;",
  "&#34;",
  "&#x22",
  "&lt;",
  "&gt;",
  "&amp;",
  "&amp;quot;",
  "&apos;",
  "&nbsp",
  "&colon;",
  "&#58;",
];
const SPLITS = [
  '"',
  "'",
  "`",
  "<",
  ">",
  "=",
  "/",
  " ",
  "\n",
  "\t",
  "\f",
  "--",
  "-->",
  "--!>",
  "]]>",
  "<!--",
  "<![CDATA[",
];
const HANDLERS = ["onclick", "ontoggle", "onerror", "ONLOAD", "onfocus", "on", "onx"].map((name) => `${name}=alert(1)`);
const ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java&#10;script:alert(1)",
  "java\tscript:alert(1)",
  "&#1;javascript:alert(1)",
  " javascript&colon;alert(1)",
  "java<!-- -->script:alert(1)",
  "&#106;avascript:alert(1)",
  "vbscript:x",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://a.example/1",
  "//a.example/x",
  "https://a.example/?a=1&b=2",
  "x.png",
  "#a",
  "",
];
const ATTRIBUTES = [
  "href",
  "src",
  "title",
  "class",
  "id",
  "style",
  "alt",
  "lang",
  "cite",
  "srcset",
  "action",
  "formaction",
  "xlink:href",
  "name",
  "open",
  "width",
  "background",
];

/** A seeded random choice. */
export function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return list[(state >> 8) % list.length] as (typeof list)[number];
  };
}

type Choose = ReturnType<typeof chooser>;

/** A few tags, closed or not, with too many attributes. */
export function hostileHtml(choose: Choose): string {
  const length = choose([1, 2, 3, 4, 5, 6, 8, 12]);
  return Array.from({ length }, () => piece(choose)).join("");
}

function piece(choose: Choose): string {
  switch (choose(["open", "open", "open", "close", "close", "words", "aside", "cut"])) {
    case "open":
      return `<${choose(NAMES)}${attributes(choose)}${choose([">", ">", ">", "/>", " >", ""])}`;
    case "close":
      return `</${choose(NAMES)}${choose([">", ">", " x>", ""])}`;
    case "aside":
      return choose([
        "<!-- x -->",
        "<!-->",
        "<!--",
        "<![CDATA[x]]>",
        "<?php x ?>",
        "<!DOCTYPE x>",
        "<!--><img src=x onerror=alert(1)>-->",
      ]);
    case "cut":
      return choose(SPLITS) + choose(SIGNS) + choose(ENTITIES);
    default:
      return (
        choose([
          "mot ",
          "l'été : ",
          "&eacute;",
          "**gras**",
          "[lien](y)",
          "![x](https://a.example/x.png)",
          "https://a.example/",
        ]) + choose(ENTITIES)
      );
  }
}

function attributes(choose: Choose): string {
  const length = choose([0, 0, 1, 1, 2, 3]);
  return Array.from({ length }, () => {
    const quote = choose(['"', '"', "'", ""]);
    const value = [
      choose(["", choose(SIGNS), choose(ENTITIES), choose(SPLITS)]),
      choose([choose(ADDRESSES), choose(HANDLERS), "x"]),
      choose(["", choose(SIGNS), choose(SPLITS)]),
    ];
    return choose([
      ` ${choose(ATTRIBUTES)}=${quote}${value.join("")}${quote}`,
      ` ${choose(ATTRIBUTES)}="${choose(SIGNS)} ${choose(HANDLERS)} x="`,
      `${choose([" ", "/", "\n", "\u0000"])}${choose(HANDLERS)}`,
    ]);
  }).join("");
}
