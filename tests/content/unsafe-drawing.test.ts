import { describe, expect, test } from "vitest";
import { drawingDanger as dangerOf } from "../../src/content/unsafe-drawing.ts";

const drawingDanger = (text: string) => dangerOf(Buffer.from(text));

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;

describe("ce qui agit ou demande ailleurs est refusé", () => {
  test.each([
    "<script>alert(1)</script>",
    '<script href="x.js"/>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>',
    "<foreignObject><p/></foreignObject>",
    '<g onclick="x()"/>',
    '<g ONLOAD="x()"/>',
    '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>',
    '<iframe src="x"/>',
    '<a href="javascript:x()"><circle r="3"/></a>',
    '<a xlink:href="java&#10;script:x()"><circle r="3"/></a>',
    '<a href="&#106;avascript:x()"><circle r="3"/></a>',
    '<a href="data:text/html,x"><circle r="3"/></a>',
    '<image href="https://autre.example/x.png"/>',
    '<image xlink:href="//autre.example/x.png"/>',
    '<use href="https://autre.example/x.svg#a"/>',
    '<use href="data:image/svg+xml,x#a"/>',
    '<set attributeName="onmouseover" to="x()"/>',
    '<animate attributeName="xlink:href" values="javascript:x()"/>',
    "<style>@import 'https://autre.example/x.css';</style>",
    "<style>a { fill: url(https://autre.example/x.svg#a) }</style>",
    "<style>a { background: u\\72l(https://autre.example/x.png) }</style>",
    "<style><![CDATA[a { fill: url(//autre.example/x) }]]></style>",
    '<g style="fill:url(https://autre.example/x#a)"/>',
    '<g filter="url(x.svg#a)"/>',
    "<!-- <script>x</script> -->",
  ])("%s", (inside) => {
    expect(drawingDanger(svg(inside))).toBeDefined();
  });

  test("même avant le dessin", () => {
    expect(drawingDanger(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`)).toMatchObject({ what: /DOCTYPE/ });
    expect(drawingDanger(`<?xml-stylesheet href="https://autre.example/x.css"?>${svg("")}`)).toBeDefined();
    expect(drawingDanger(`<svg onload="x()" xmlns="http://www.w3.org/2000/svg"/>`)).toMatchObject({ line: 1 });
  });
});

describe("ce que les logiciels de dessin écrivent passe", () => {
  test.each([
    '<linearGradient id="a"/><rect fill="url(#a)" style="fill:url(\'#a\');opacity:.5"/>',
    '<style>.a { fill: url("#a") } /* https://exemple.org */</style>',
    '<use href="#a"/><use xlink:href="#b"/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<a href="https://exemple.org/"><text>Un lien</text></a><a href="../guide/"><text>Un autre</text></a>',
    '<title>Script, mode d’emploi : onglet</title><text x="1" font-size="2">url(https://exemple.org)</text>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:about=""/></rdf:RDF></metadata>',
    '<animate attributeName="opacity" values="0;1"/><animateTransform attributeName="transform"/>',
  ])("%s", (inside) => {
    expect(drawingDanger(svg(inside))).toBeUndefined();
  });

  test("la déclaration d’usage aussi", () => {
    const doctype =
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(drawingDanger(doctype + svg('<circle r="3"/>'))).toBeUndefined();
  });
});
