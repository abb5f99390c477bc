/** THE COMMANDS: `tsx src/commands/main.ts NAME …`. Each is loaded only when asked for, and answers an exit code. */
import { OptionError } from "./options.ts";

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, { readonly words: string; readonly load: () => Promise<Command> }>> = {
  build: { words: "vérifie le contenu et publie le site dans _site", load: async () => (await import("./build.ts")).build },
  check: { words: "vérifie le contenu sans rien publier", load: async () => (await import("./check.ts")).check },
  dev: { words: "montre l’aperçu du site, rafraîchi à chaque changement", load: async () => (await import("./dev.ts")).dev },
  new: { words: "crée un texte à partir de quelques questions", load: async () => (await import("./new.ts")).newCommand },
  fix: { words: "applique les corrections sûres et montre les autres", load: async () => (await import("./fix.ts")).fix },
  vocabulary: { words: "dit ce qui cloche dans les catégories et les étiquettes, renomme un terme", load: async () => (await import("./vocabulary.ts")).vocabulary },
  explain: { words: "explique ce que la publication d’un texte va faire", load: async () => (await import("./explain.ts")).explain },
  urls: { words: "note les adresses publiées, pour n’en perdre aucune", load: async () => (await import("./urls.ts")).urls },
  compare: { words: "dit ce qui change pour les lecteurs depuis un autre site produit", load: async () => (await import("./compare.ts")).compare },
  docs: { words: "refait les parties de la documentation tirées du code", load: async () => (await import("./docs.ts")).docs },
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = "", ...args] = argv;
  const command = COMMANDS[name];
  if (command === undefined || args.includes("--help")) {
    process.stdout.write(help());
    return command === undefined && name !== "--help" ? 2 : 0;
  }
  try {
    return await (await command.load())(args);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { words }]) => `  ${name.padEnd(12)} ${words}`);
  return `Babillard\n\n${lines.join("\n")}\n
Options de build, check et dev :
  --content DOSSIER   dossier du contenu (content)
  --output DOSSIER    dossier du site publié (_site)
  --url ADRESSE       adresse du site publié
  --base /chemin/     préfixe des adresses
  --now AAAA-MM-JJ    jour de la publication
  --drafts            publie aussi les brouillons et les textes à venir
  --strict            un avertissement empêche la publication
  --profile           montre la durée de chaque étape
  --audit=non         ne vérifie pas le site produit\n`;
}

process.exitCode = await main(process.argv.slice(2));
