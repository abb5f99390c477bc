/** What the organisation shows of itself: finds the files that `site.yml` names, and reads `theme.css`. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Asset, Identity, Partner } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { AssetIndex } from "./assets.ts";
import { ownStyle, THEME_STYLE } from "./own-style.ts";
import type { NamedFiles } from "./settings.ts";
import { settingsPicture } from "./settings-picture.ts";

export interface FoundIdentity {
  readonly identity: Identity;
  readonly problems: readonly Diagnostic[];
}

const FILE = "site.yml";
/** Sides in pixels: icons are made from a picture at least this large (512 is the largest, W3C Web Application Manifest). */
const LEAST_ICON = 180;
const GOOD_ICON = 512;

/** Finds the logo, the icon and the logos of partners; each that is missing, refused or not a picture is told at its line. `read` returns the text of `theme.css`. */
export function findIdentity(named: NamedFiles, assets: AssetIndex, read: () => string | undefined): FoundIdentity {
  const problems: Diagnostic[] = [];
  const at = { file: FILE, at: named.at };
  const picture = (src: string | undefined, path: readonly (string | number)[]): Asset | undefined =>
    src === undefined ? undefined : settingsPicture(src, path, { ...at, problems }, assets);
  const given = picture(named.logo?.light, ["logo", ...(named.logo?.dark === undefined ? [] : ["light"])]);
  const dark = picture(named.logo?.dark, ["logo", "dark"]);
  const icon = picture(named.icon, ["icon"]);
  const theirs = named.organisationLogo;
  const logo = given ?? (isFile(theirs) ? picture(theirs, ["organisation", "logo"]) : undefined);
  if (icon !== undefined) problems.push(...iconProblems(icon).map((words) => problemAt(at, ["icon"], "value", words)));
  const partners = named.partners.map(({ name, url, alt, logo: file }, index): Partner => {
    const found = picture(file, ["footer", "partners", index, "logo"]);
    return { name, alt: alt ?? name, ...(url && { url }), ...(found && { logo: found }) };
  });
  const text = read();
  const style = text === undefined ? undefined : ownStyle(text);
  problems.push(...(style?.problems ?? []));
  return {
    identity: {
      ...(logo && { logo }),
      ...(dark && { darkLogo: dark }),
      ...(icon && { icon }),
      partners,
      ...(style === undefined || style.problems.length > 0 ? {} : { style: style.text }),
    },
    problems,
  };
}

/** The files of the identity, all published. */
export function identityFiles({ logo, darkLogo, icon, partners }: Identity): readonly Asset[] {
  return [logo, darkLogo, icon, ...partners.map((partner) => partner.logo)].flatMap((asset) => asset ?? []);
}

/** What the files of the identity are called, for the report of unused files. */
export function identityPaths(identity: Identity): readonly string[] {
  return [...identityFiles(identity).map(({ path }) => path), THEME_STYLE];
}

function isFile(src: string | undefined): boolean {
  return src !== undefined && !/^https?:/iu.test(src);
}

function iconProblems({ path, width = 0, height = 0 }: Asset) {
  if (/\.svg$/iu.test(path)) return [];
  const side = Math.min(width, height);
  if (side >= GOOD_ICON) return [];
  return [
    {
      code: "icone-petite",
      severity: side < LEAST_ICON ? ("error" as const) : ("warning" as const),
      message: `Cette image de ${width} × ${height} pixels est trop petite pour faire des icônes nettes.`,
      advice: `une image SVG, ou carrée d’au moins ${GOOD_ICON} pixels`,
    },
  ];
}
