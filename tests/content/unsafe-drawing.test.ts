import { describe, expect, test } from "vitest";
import { drawingDanger as dangerOf } from "../../src/content/collection/svg/unsafe-svg.ts";

const drawingDanger = (text: string) => dangerOf(Buffer.from(text));

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;

describe("what executes or fetches is refused", () => {
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
    "<style>a { fill: u\\72&#13;&#10;l(https://autre.example/x.png) }</style>",
    "<style><![CDATA[a { fill: url(//autre.example/x) }]]></style>",
    '<g style="fill:url(https://autre.example/x#a)"/>',
    '<g filter="url(x.svg#a)"/>',
    "<!-- <script>x</script> -->",
  ])("%s", (inside) => {
    expect(drawingDanger(svg(inside))).toBeDefined();
  });

  test("even before the root element", () => {
    expect(drawingDanger(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`)).toMatchObject({ what: /DOCTYPE/ });
    expect(drawingDanger(`<?xml-stylesheet href="https://autre.example/x.css"?>${svg("")}`)).toBeDefined();
    expect(drawingDanger(`<svg onload="x()" xmlns="http://www.w3.org/2000/svg"/>`)).toMatchObject({ line: 1 });
  });
});

describe("what drawing programs write is accepted", () => {
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

  test("the usual doctype is accepted", () => {
    const doctype =
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(drawingDanger(doctype + svg('<circle r="3"/>'))).toBeUndefined();
  });
});

describe("what two parsers could read differently is refused", () => {
  const head = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
  test.each([
    [
      "ISO-2022-JP, where an escape sequence splits a tag",
      `${head("ISO-2022-JP")}${svg("<scr\u001b(Jipt>x()</scr\u001b(Jipt>")}`,
    ],
    ["another encoding, even with nothing else", `${head("ISO-8859-1")}${svg("")}`],
    ["UTF-7", `${head("UTF-7")}${svg("<desc>+ADw-script+AD4-</desc>")}`],
    ["UTF-16 declared in UTF-8", `${head("UTF-16")}${svg("")}`],
    ["a control character", svg("<desc>\u0007</desc>")],
    ["a C1 control character", svg("<desc>\u0085</desc>")],
    ["a reference to a control character", svg("<desc>&#x1b;</desc>")],
    ["an unknown entity", svg("<desc>&eacute;</desc>")],
    ["an unclosed tag", svg("<g>")],
    ["a prefix without a namespace", svg("<x:g/>")],
    ["a duplicate attribute", svg('<g id="a" id="b"/>')],
    ["a processing instruction", svg("<?php x() ?>")],
    ["XML 1.1", `<?xml version="1.1"?>${svg("")}`],
    ["an unknown doctype", `<!DOCTYPE html>${svg("")}`],
    ["an external doctype", `<!DOCTYPE svg SYSTEM "https://autre.example/x.dtd">${svg("")}`],
    [
      "a doctype that declares entities",
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY a "b">]>${svg("")}`,
    ],
    ["two root elements", `${svg("")}${svg("")}`],
    ["an empty file", ""],
    ["plain text", "bonjour"],
    ["a root element without a namespace", "<svg/>"],
    ["an HTML page", '<html xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></html>'],
  ])("%s", (_what, text) => {
    expect(drawingDanger(text)).toBeDefined();
  });

  test("bytes that are not UTF-8 are refused", () => {
    for (const bytes of [Buffer.from(svg("<desc>été</desc>"), "latin1"), Buffer.from(`\ufeff${svg("")}`, "utf16le")])
      expect(dangerOf(bytes)).toBeDefined();
    expect(drawingDanger(`\ufeff${head("utf-8")}${svg("<desc>été</desc>")}`)).toBeUndefined();
  });
});

describe("what is not on the allow-list is refused, even if unknown", () => {
  test.each([
    "<inconnu/>",
    "<SCRIPT/>",
    "<Script/>",
    '<x:y xmlns:x="https://autre.example/ns"/>',
    '<x:script xmlns:x="https://autre.example/ns">x()</x:script>',
    '<m:maction xmlns:m="http://www.w3.org/1998/Math/MathML" actiontype="x"/>',
    '<ev:listener xmlns:ev="http://www.w3.org/2001/xml-events"/>',
    '<g inconnu="x"/>',
    '<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"/>',
    '<g xml:base="https://autre.example/"/>',
    '<g src="x.png"/>',
    '<g attributeName="href"><set attributeName="href" to="#a"/></g>',
    '<animate attributeName="style" to="fill:red"/>',
    '<animate attributeName="class" to="a"/>',
    '<image href="data:image/svg+xml;base64,x"/>',
    '<feImage href="https://autre.example/x.png"/>',
    '<use href="x.svg#a"/>',
    '<use href="data:image/png;base64,x"/>',
    '<linearGradient xlink:href="https://autre.example/x#a"/>',
    '<metadata><x xmlns="http://www.inkscape.org/namespaces/inkscape" onload="x()"/></metadata>',
    '<metadata><s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script></metadata>',
    "<style>a { background: image-set('x.png' 1x) }</style>",
    "<style>a { width: expression(x()) }</style>",
    "<style>a { behavior: url(#x) }</style>",
    "<style>a { content: '/*'; fill: url(https://autre.example/x); content: '*/' }</style>",
    "<style>a { fill: url(/**/https://autre.example/x) }</style>",
    "<style>@\\69mport 'x.css';</style>",
    "<style>a { fill: u<!-- -->rl(https://autre.example/x) }</style>",
    "<g fill=\"URL( 'https://autre.example/x#a')\"/>",
    '<g cursor="url(https://autre.example/x.cur), auto"/>',
    '<a xlink:href="vbscript:x()"/>',
    '<a href="//autre.example/"/>',
    '<a href="\\\\autre.example/"/>',
  ])("%s", (inside) => {
    expect(drawingDanger(svg(inside))).toBeDefined();
  });
});

describe("files of drawing programs are accepted as saved", () => {
  const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  test.each([
    [
      "Inkscape",
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5" inkscape:version="1.3" sodipodi:docname="plan.svg"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7"><inkscape:grid type="xygrid" id="grid1"/></sodipodi:namedview>
<defs id="defs2"><linearGradient inkscape:collect="always" id="lg"><stop style="stop-color:#000;stop-opacity:1" offset="0" id="s1"/></linearGradient>
<marker style="overflow:visible" id="m" refX="0" refY="0" orient="auto" inkscape:stockid="Arrow1"><path style="fill:context-stroke" d="M0,0"/></marker></defs>
<metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:url(#lg);marker-end:url(#m);-inkscape-font-specification:'Arial'" d="m1,1" sodipodi:nodetypes="cc"/>
<text xml:space="preserve" style="font-size:10px;shape-inside:url(#r)"><tspan sodipodi:role="line" x="1" y="2">Bonjour</tspan></text></g></svg>`,
    ],
    [
      "Illustrator",
      `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
${doctype}
<svg version="1.1" id="Calque_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" x="0px" y="0px"
 width="100px" height="100px" viewBox="0 0 100 100" style="enable-background:new 0 0 100 100;" xml:space="preserve">
<style type="text/css">
	.st0{fill:#FFFFFF;stroke:url(#SVGID_1_);}
	@font-face { font-family: "A"; src: url("data:font/woff2;base64,d09GMg==") format("woff2"); }
</style>
<switch><g i:extraneous="self"><defs><rect id="SVGID_00" width="9" height="9"/></defs><clipPath id="c"><use xlink:href="#SVGID_00" style="overflow:visible;"/></clipPath></g></switch>
<image style="overflow:visible;" width="9" height="9" xlink:href="data:image/png;base64,iVBORw0KGgo=" transform="matrix(1 0 0 1 0 0)"></image></svg>`,
    ],
    [
      "Figma",
      `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
<g filter="url(#filter0_d)" style="mix-blend-mode:multiply"><mask id="m" mask-type="alpha" maskUnits="userSpaceOnUse" x="0" y="0"><rect fill="white"/></mask></g>
<defs><filter id="filter0_d" x="0" y="0" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="B"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0" result="h"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="h" operator="out"/><feBlend mode="normal" in2="B" result="e"/></filter>
<pattern id="p" patternContentUnits="objectBoundingBox" width="1" height="1"><use href="#i" transform="scale(0.01)"/></pattern><image id="i" width="9" height="9" preserveAspectRatio="none" href="data:image/jpeg;base64,/9j/"/></defs></svg>`,
    ],
    [
      "LibreOffice",
      `<?xml version="1.0" encoding="UTF-8"?>${doctype}
<svg width="9mm" height="9mm" viewBox="0 0 9 9" version="1.1" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" xmlns="http://www.w3.org/2000/svg" xmlns:ooo="http://xml.openoffice.org/svg/export" xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xmlns:xlink="http://www.w3.org/1999/xlink" xml:space="preserve">
<defs class="EmbeddedBulletChars"><g id="b" transform="scale(0.0004,-0.0004)"><path d="M 5,1"/></g></defs>
<defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Arial" units-per-em="2048" font-weight="normal" font-style="normal" ascent="1" descent="4"/><missing-glyph horiz-adv-x="2048" d="M 0,0"/><glyph unicode="a" horiz-adv-x="9" d="M 1"/></font></defs>
<g ooo:name="page1" ooo:id-list="id3" class="Page"><text class="SVGTextShape"><tspan class="TextParagraph"><tspan class="TextPosition" x="1" y="2">a</tspan></tspan></text></g></svg>`,
    ],
    [
      "Matplotlib",
      `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="9pt" height="9pt" viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg" version="1.1">
<metadata><rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
<defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs><g id="figure_1"><use xlink:href="#m" x="1" y="2" style="stroke: #000000; stroke-width: 0.8"/></g></svg>`,
    ],
  ])("%s", (_program, drawing) => {
    expect(drawingDanger(drawing)).toBeUndefined();
  });
});
