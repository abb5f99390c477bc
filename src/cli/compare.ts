/** `npm run bilan`: what changes for readers between the site just built and another one, in French. */
import { readArguments } from "./arguments.ts";
import { compareSites, holdsSite } from "./compare/differences.ts";
import { asMarkdown, asText } from "./compare/words.ts";
import { OptionError } from "./options.ts";

const HELP = `npm run bilan -- --contre DOSSIER [--output DOSSIER] [--format texte|markdown]

Compare le site produit (_site) à celui de l’autre dossier, par exemple le site en ligne.
  --contre DOSSIER   le site d’avant
  --output DOSSIER   le site d’après (_site)
  --format FORMAT    texte, ou markdown pour une demande de tirage`;

/** Resolves to 0 whatever the differences. */
export async function compare(args: readonly string[]): Promise<number> {
  const { values } = readArguments(
    args,
    {
      contre: { type: "string" },
      output: { type: "string", default: "_site" },
      format: { type: "string", default: "texte" },
    },
    HELP,
  );
  const { contre, output, format } = values;
  if (contre === undefined) throw new OptionError(HELP);
  if (format !== "texte" && format !== "markdown") throw new OptionError(`--format : choisissez texte ou markdown.`);
  for (const folder of [contre, output]) {
    if (!holdsSite(folder))
      throw new OptionError(`« ${folder} » ne contient pas de site : lancez d’abord « npm run build ».`);
  }
  const differences = compareSites(contre, output);
  process.stdout.write(format === "markdown" ? asMarkdown(differences) : asText(differences));
  return 0;
}
