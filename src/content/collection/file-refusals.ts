/** Messages for a file that must not be published because of its name, its kind or its content. */

import type { FileDiagnostic } from "../model.ts";
import { FILE_KINDS, type FileKind } from "./file-kinds.ts";
import type { Danger } from "./svg/strict-xml.ts";

/** What to publish instead of an unsupported kind. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\.(?:html?|xhtml|mht|php|aspx?)$/iu, "écrivez un texte en Markdown, ou joignez la page en PDF"],
  [/\.svgz$/iu, "enregistrez le dessin en « SVG simple », non compressé"],
  [/\.(?:docm|dotm|xlsm|pptm)$/iu, "enregistrez le document sans ses macros"],
  [/\.(?:psd|ai|eps|dng|cr2|nef|arw)$/iu, "enregistrez l’image en JPEG, en PNG ou en PDF"],
  [/\.(?:pages|numbers|key)$/iu, "exportez le document en PDF"],
  [/\.(?:rar|7z|gz|tgz|tar|bz2|xz)$/iu, "faites-en une archive ZIP"],
];
const USUAL: ReadonlySet<string> = new Set([
  "pdf",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "csv",
  "jpg",
  "png",
  "mp3",
  "mp4",
  "zip",
]);

/** Reports a kind that is not on the list. */
export function refusedKind(name: string): FileDiagnostic {
  const usual = FILE_KINDS.flatMap(({ extensions }) => extensions).filter((extension) => USUAL.has(extension));
  const instead = INSTEAD.find(([pattern]) => pattern.test(name))?.[1];
  return {
    code: "fichier-refuse",
    line: 1,
    message: `« ${name} » n’est pas d’une sorte de fichiers que le site publie.`,
    advice: instead ?? `joignez un fichier d’une sorte connue (${usual.map((each) => `.${each}`).join(", ")}…)`,
  };
}

/** Reports content of another kind than the extension says. */
export function deceitful(name: string, { name: kind }: FileKind, { what, line }: Danger): FileDiagnostic {
  return {
    code: "fichier-trompeur",
    line,
    message:
      what === ""
        ? `« ${name} » n’est pas ${kind}, malgré son nom.`
        : `« ${name} » n’est pas ${kind} comme les autres : il contient ${what}.`,
    advice: "ouvrez-le dans son logiciel et enregistrez-le de nouveau, ou retirez-le",
  };
}

/** Reports an SVG image with something off the allow-list. */
export function refusedDrawing({ what, line }: Danger): FileDiagnostic {
  return {
    code: "svg-dangereux",
    line,
    message: `Ce dessin contient ${what} : il ne peut pas être publié.`,
    advice: "enregistrez-le en « SVG simple » depuis un logiciel de dessin, ou en PNG",
  };
}

/** Reports an invisible character in the name. */
export function invisibleName(): FileDiagnostic {
  return {
    code: "nom-trompeur",
    line: 1,
    message: "Le nom de ce fichier contient un signe invisible, qui peut en cacher la sorte.",
    advice: "renommez le fichier, puis corrigez son nom dans le texte",
  };
}

/** Reports a name that some file systems treat as another one. */
export function twinName(path: string, duplicate: string): FileDiagnostic {
  return {
    code: "noms-jumeaux",
    line: 1,
    message: `\`${path}\` et \`${duplicate}\` ne diffèrent que par les majuscules ou par la façon d’écrire les accents.`,
    advice: "renommez l’un des deux : sur d’autres ordinateurs, ils n’en feraient qu’un",
  };
}
