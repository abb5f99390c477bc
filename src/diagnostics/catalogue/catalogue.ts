/** The catalogue of every diagnostic; the documentation page and the machine-readable reports are generated from it. */
import { ADDRESS_DIAGNOSTICS } from "./addresses.ts";
import { ENTRY_DIAGNOSTICS } from "./entries.ts";
import type { CatalogueEntry } from "./entry.ts";
import { EVENT_DIAGNOSTICS } from "./events.ts";
import { FILE_DIAGNOSTICS } from "./files.ts";
import { OUTPUT_DIAGNOSTICS } from "./output.ts";
import { PICTURE_DIAGNOSTICS } from "./pictures.ts";
import { SESSION_DIAGNOSTICS } from "./sessions.ts";
import { SYNTAX_DIAGNOSTICS } from "./syntax.ts";
import { TEXT_DIAGNOSTICS } from "./texts.ts";
import { VALUE_DIAGNOSTICS } from "./values.ts";
import { YAML_DIAGNOSTICS } from "./yaml.ts";

export interface DiagnosticGroup {
  readonly title: string;
  readonly diagnostics: readonly CatalogueEntry[];
}

/** In the order in which an editor meets them: the file, its front matter, its values, the whole site, the text, the built pages. */
export const CATALOGUE: readonly DiagnosticGroup[] = [
  { title: "Le fichier", diagnostics: FILE_DIAGNOSTICS },
  { title: "L’en-tête et les fichiers de réglages", diagnostics: YAML_DIAGNOSTICS },
  { title: "Les clés et les valeurs", diagnostics: VALUE_DIAGNOSTICS },
  { title: "Les textes entre eux", diagnostics: ENTRY_DIAGNOSTICS },
  { title: "Les séances et l’inscription", diagnostics: SESSION_DIAGNOSTICS },
  { title: "Les événements", diagnostics: EVENT_DIAGNOSTICS },
  { title: "Le texte", diagnostics: TEXT_DIAGNOSTICS },
  { title: "Ce qui serait imprimé tel quel", diagnostics: SYNTAX_DIAGNOSTICS },
  { title: "Les images", diagnostics: PICTURE_DIAGNOSTICS },
  { title: "Le site imprimé", diagnostics: OUTPUT_DIAGNOSTICS },
  { title: "Les adresses", diagnostics: ADDRESS_DIAGNOSTICS },
];

/** Code → its entry. */
export const DIAGNOSTICS: ReadonlyMap<string, CatalogueEntry> = new Map(
  CATALOGUE.flatMap(({ diagnostics }) => diagnostics.map((diagnostic) => [diagnostic.code, diagnostic] as const)),
);
