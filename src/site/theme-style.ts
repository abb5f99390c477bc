/** The colours of the site as custom properties of CSS: the accent and one colour per kind of post, in both schemes. */
import type { Hex } from "../colour/colour.ts";
import { derivedColours } from "../colour/derived-colours.ts";
import { type SchemePair, type Shades, schemePair } from "../colour/scheme-pair.ts";
import { listedKinds } from "../content/kinds.ts";
import type { Settings } from "../content/model.ts";

/** The accent of a site that names none: that of the style sheet. */
export const DEFAULT_ACCENT: Hex = "#1f3d99";

type Themed = Pick<Settings, "theme" | "kinds">;

export interface Palette {
  readonly accent: SchemePair;
  /** By kind. */
  readonly kinds: Readonly<Record<string, SchemePair>>;
}

/** The colours of a site; those that its theme does not name are derived from its accent. */
export function paletteOf({ theme: { accent = DEFAULT_ACCENT, kinds: named }, kinds }: Themed): Palette {
  const listed = listedKinds(kinds);
  const derived = derivedColours(accent, listed.length);
  return {
    accent: schemePair(accent),
    kinds: Object.fromEntries(
      listed.map(({ id, color }, index) => [id, schemePair(named[id] ?? color ?? derived[index] ?? accent)]),
    ),
  };
}

/** The rule sets `:root { --accent: …; --kind-formation: … }`, one for each scheme, and the colour of each kind’s mark. */
export function themeStyle(settings: Themed): string {
  const palette = paletteOf(settings);
  const declarations = (scheme: keyof SchemePair): string =>
    [
      ["accent", palette.accent] as const,
      ...Object.entries(palette.kinds).map(([id, pair]) => [`kind-${id}`, pair] as const),
    ]
      .map(([name, pair]) => shadesOf(name, pair[scheme]))
      .join("");
  const kinds = Object.keys(palette.kinds).map(
    (id) =>
      `.kind-${id},.card-${id},.post-${id},.hero-${id}{--kind:var(--kind-${id});--kind-flat:var(--kind-${id}-flat);--kind-wash:var(--kind-${id}-wash)}`,
  );
  return `:root{${declarations("light")}}@media (prefers-color-scheme:dark){:root{${declarations("dark")}}}${kinds.join("")}`;
}

function shadesOf(name: string, { text, flat, wash }: Shades): string {
  return `--${name}:${text};--${name}-flat:${flat};--${name}-wash:${wash};`;
}
