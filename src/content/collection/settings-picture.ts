/** A picture that a settings file names: a logo, an icon, a portrait. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Asset } from "../model.ts";
import { type Locate, problemAt } from "../schema/validate.ts";
import { type AssetIndex, refusalProblem } from "./assets.ts";

const DRAWN = /\.(?:svg|png|jpe?g|webp|gif|avif)$/iu;

interface Naming {
  readonly file: string;
  readonly at: Locate;
  readonly problems: Diagnostic[];
}

/** The file named at a path of keys; undefined, and told at its line, when it is missing, refused or not a picture. */
export function settingsPicture(
  src: string,
  path: readonly (string | number)[],
  { file, at, problems }: Naming,
  assets: AssetIndex,
): Asset | undefined {
  const asset = /^https?:/iu.test(src) ? undefined : assets.find(file, src);
  const fault = faultOf(src, asset);
  if (fault === undefined) return asset;
  if (asset?.refusal !== undefined) problems.push(...refusalProblem(asset));
  else problems.push(problemAt({ file, at }, path, "value", fault));
  return undefined;
}

function faultOf(src: string, asset: Asset | undefined) {
  if (/^https?:/iu.test(src))
    return {
      code: "fichier-introuvable",
      message: "Une image du site ne vient pas d’un autre site : l’adresse des lecteurs y serait connue.",
      advice: "déposez le fichier dans le dossier de contenu, et écrivez son nom",
    };
  if (asset === undefined)
    return {
      code: "fichier-introuvable",
      message: `Le fichier \`${src}\` n’est pas dans le dossier de contenu.`,
      advice: "déposez-le à côté de `site.yml`, ou corrigez son nom (majuscules et accents comptent)",
    };
  if (asset.fault !== undefined) return { code: "image-illisible", ...asset.fault };
  if (asset.refusal !== undefined || DRAWN.test(asset.path)) return asset.refusal;
  return {
    code: "image-illisible",
    message: `\`${src}\` n’est pas une image.`,
    advice: "une image SVG, PNG, JPEG ou WebP",
  };
}
