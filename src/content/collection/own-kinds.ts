/** The kinds of a site: ours, then those that its `site.yml` names, once nothing of theirs is taken. */
import type { z } from "zod";
import type { PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { slug } from "../../locale/fr/slug.ts";
import { NEVER_PUBLISHED, SELDOM_PUBLISHED } from "../hiding/held-folders.ts";
import { BUILT_IN_KINDS, type Kind } from "../kinds.ts";
import { shapeOf, wordsOf } from "../schema/blocks.ts";
import { keyMeant } from "../schema/key-aliases.ts";
import { SCHEMAS } from "../schema/kinds.ts";
import type { ownKindSchema } from "../schema/own-kind.ts";
import { type Check, problemAt } from "../schema/validate.ts";
import { OWN_FOLDERS, RESERVED } from "./naming.ts";

type DeclaredKind = z.output<typeof ownKindSchema>;

/** Returns the kinds of the site; one whose name or folder is taken is reported and left out. */
export function kindsOf(declared: readonly DeclaredKind[], check: Check): readonly Kind[] {
  const kinds: Kind[] = Object.values(BUILT_IN_KINDS);
  for (const [index, keys] of declared.entries()) {
    const kind = kindOfKeys(keys);
    const path = ["kinds", index] as const;
    const refusal = nameRefusal(kind, kinds) ?? folderRefusal(kind, kinds);
    if (refusal === undefined) kinds.push({ ...kind, required: requiredKeys(keys, check, [...path, "required"]) });
    else check.problems.push(problemAt(check, [...path, refusal.key], "value", refusal));
  }
  return kinds;
}

function kindOfKeys({ base, label, plural, folder = slug(plural), intro, color }: DeclaredKind): Kind {
  const { isDated, icon, outline } = BUILT_IN_KINDS[base];
  return {
    id: slug(label),
    base,
    folder,
    url: `/${folder}/`,
    label,
    plural,
    intro: intro ?? `${plural} : les publications, de la plus récente à la plus ancienne.`,
    otherNames: [],
    isDated,
    required: [],
    icon,
    outline,
    ...(color === undefined ? {} : { color }),
  };
}

interface Refusal extends PartialDiagnostic {
  readonly key: "label" | "plural" | "folder";
}

/** The label is the search facet and, as a slug, the kind's id; the plural is the title of its list. */
function nameRefusal({ id, label, plural }: Kind, kinds: readonly Kind[]): Refusal | undefined {
  const isSame = (a: string, b: string): boolean => slug(a) === slug(b);
  const owner = kinds.find((kind) => kind.id === id || isSame(kind.label, label) || isSame(kind.plural, plural));
  if (owner !== undefined)
    return {
      key: owner.id === id || isSame(owner.label, label) ? "label" : "plural",
      code: "sorte-en-double",
      message: `Une autre sorte de textes s’appelle déjà « ${owner.label} », « ${owner.plural} » au pluriel.`,
      advice: "donnez à celle-ci un autre nom, ou retirez-la : ses textes peuvent aller dans le dossier de l’autre",
    };
  if (id !== "") return undefined;
  return {
    key: "label",
    code: "sorte-en-double",
    message: "Ce nom n’a ni lettre ni chiffre : rien ne distinguerait cette sorte d’une autre.",
    advice: "un nom comme « Balado »",
  };
}

function folderRefusal({ folder }: Kind, kinds: readonly Kind[]): Refusal | undefined {
  const refuse = (message: string): Refusal => ({
    key: "folder",
    code: "dossier-reserve",
    message,
    advice: "choisissez un autre dossier, par exemple `folder: balados`",
  });
  const owner = kinds.find((kind) => kind.folder === folder);
  if (owner !== undefined) return refuse(`Le dossier \`${folder}/\` est déjà celui de la sorte « ${owner.label} ».`);
  if (folder === "") return refuse("Aucun nom de dossier ne peut être tiré du nom au pluriel.");
  if (RESERVED.has(folder) || OWN_FOLDERS.has(folder))
    return refuse(`Le site a déjà des pages ou des fichiers à l’adresse \`/${folder}/\`.`);
  if (NEVER_PUBLISHED.has(folder) || SELDOM_PUBLISHED.has(folder))
    return refuse(`Rien de ce que contient un dossier nommé \`${folder}\` n’est publié.`);
  return undefined;
}

/** The keys that exist in the base; the others are reported, with the key that was probably meant. */
function requiredKeys(
  { base, required = [] }: DeclaredKind,
  check: Check,
  path: readonly (string | number)[],
): readonly string[] {
  const shape = shapeOf(SCHEMAS[base]);
  const known = Object.keys(shape).filter((key) => shape[key] && wordsOf(shape[key]).widget !== "hidden");
  return required.filter((key, index) => {
    if (known.includes(key)) return true;
    const meant = keyMeant(key, shape) ?? nearest(key, known);
    check.problems.push(
      problemAt(check, [...path, index], "value", {
        code: "valeur-inconnue",
        message: `\`${key}\` n’est pas une clé d’un texte bâti sur \`${base}\`.`,
        advice: meant === undefined ? `choisissez parmi : ${known.join(", ")}` : `vouliez-vous dire \`${meant}\`?`,
      }),
    );
    return false;
  });
}
