/** Allow-list of SVG: the elements and attributes that draw and do not act, and the metadata of drawing programs. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Elements of the SVG namespace (SVG 1.1, SVG 2, Filter Effects 1), case-sensitive. Excludes those that run, embed, fetch or contain HTML. */
export const SVG_ELEMENTS = words(`
  svg g defs symbol use switch title desc metadata style a view image
  path rect circle ellipse line polyline polygon text tspan textPath tref
  linearGradient radialGradient stop pattern marker clipPath mask filter
  meshgradient meshrow meshpatch mesh hatch hatchpath hatchPath solidcolor solidColor
  flowRoot flowRegion flowRegionExclude flowPara flowDiv flowSpan flowLine
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  font font-face font-face-src font-face-name font-face-format glyph missing-glyph hkern vkern
  animate animateTransform animateMotion animateColor mpath set`);

export const ANIMATIONS = words("set animate animateTransform animateMotion animateColor");

/** Presentation attributes (SVG 2 §6.6) and geometry: what an animation may change. */
const SHOWN = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-profile color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity
  fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-east-asian
  font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size isolation kerning
  letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
  opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding shape-rendering
  shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-align-last
  text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
  text-orientation text-overflow text-rendering text-transform transform transform-box transform-origin
  unicode-bidi vector-effect visibility white-space word-spacing writing-mode
  amplitude azimuth baseFrequency bias cx cy d diffuseConstant divisor dx dy edgeMode elevation exponent fr fx fy
  gradientTransform gradientUnits height in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength
  lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits method mode
  numOctaves offset operator order orient pathLength patternContentUnits patternTransform patternUnits points
  pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY result rotate
  rx ry scale seed slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation
  stitchTiles surfaceScale tableValues targetX targetY textLength type values viewBox width x x1 x2
  xChannelSelector y y1 y2 yChannelSelector z clipPathUnits filterUnits filterRes`);

export function mayBeAnimated(name: string): boolean {
  return SHOWN.has(name);
}

/** Attributes without a prefix that SVG elements may have, in addition to `data-*` and `aria-*`. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...SHOWN,
  ...words(`
    id class style lang role tabindex focusable version baseProfile zoomAndPan contentScriptType contentStyleType
    href target rel hreflang download media title name nonce requiredFeatures requiredExtensions systemLanguage
    externalResourcesRequired side path crossorigin decoding
    accent-height alphabetic arabic-form ascent bbox cap-height descent g1 g2 glyph-name hanging horiz-adv-x
    horiz-origin-x horiz-origin-y ideographic k mathematical overline-position overline-thickness panose-1 slope
    stemh stemv strikethrough-position strikethrough-thickness string u1 u2 underline-position
    underline-thickness unicode unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical
    vert-adv-y vert-origin-x vert-origin-y widths x-height format
    accumulate additive attributeName attributeType begin by calcMode dur end fill from keyPoints keySplines
    keyTimes max min origin repeatCount repeatDur restart to
    pitch hatchContentUnits hatchUnits hatchTransform gradientShape visibility xml:space`),
]);

export const XLINK = "http://www.w3.org/1999/xlink";
export const XLINK_ATTRIBUTES = words("href title type role arcrole show actuate");
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
export const XML_ATTRIBUTES = words("space lang id");

/** Prefixes of metadata namespaces, which browsers ignore. */
const NOTES: readonly string[] = [
  "http://sodipodi.sourceforge.net/",
  "http://inkscape.sourceforge.net/",
  "http://www.inkscape.org/",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "http://purl.org/dc/",
  "http://ns.adobe.com/",
  "adobe:ns:meta/",
  "http://www.bohemiancoding.com/",
  "http://www.figma.com/",
  "http://www.serif.com/",
  "http://www.openswatchbook.org/",
  "http://schemas.microsoft.com/visio/",
  "http://schemas.microsoft.com/expression/",
  "http://xml.openoffice.org/",
  "http://www.corel.com/",
  "http://vectornator.io/",
  "http://svgjs.com/",
  "http://svgjs.dev/",
  "https://svgjs.dev/",
  "https://boxy-svg.com",
  "https://graphics.penpot.app/",
  "https://penpot.app/",
];

/** True for the namespace of a drawing program or of a description of the image. */
export function holdsNotes(uri: string): boolean {
  return NOTES.some((start) => uri.startsWith(start));
}
