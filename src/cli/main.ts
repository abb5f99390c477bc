/**
 * The command line: `node bin/babillard.js NAME …`, which npm scripts call by French names. Each command is loaded on
 * demand, and resolves to an exit code.
 */
import { ROUTES } from "../routes.ts";
import { HelpRequested } from "./arguments.ts";
import { failureReport } from "./failure-words.ts";
import { OptionError } from "./options.ts";

type Command = (args: readonly string[]) => Promise<number>;

interface Entry {
  /** The name to type after `npm run`. */
  readonly script: string;
  readonly words: string;
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  build: {
    script: "build",
    words: "vérifie le contenu et publie le site dans _site",
    load: async () => (await import("./build.ts")).build,
  },
  check: {
    script: "verifier",
    words: "vérifie le contenu sans rien publier",
    load: async () => (await import("./check.ts")).check,
  },
  dev: {
    script: "start",
    words: "montre l’aperçu du site, rafraîchi à chaque changement",
    load: async () => (await import("./dev.ts")).dev,
  },
  new: {
    script: "nouveau",
    words: "crée un texte à partir de quelques questions",
    load: async () => (await import("./new.ts")).newCommand,
  },
  fix: {
    script: "corriger",
    words: "applique les corrections sûres et montre les autres",
    load: async () => (await import("./fix.ts")).fix,
  },
  vocabulary: {
    script: "vocabulaire",
    words: "dit ce qui cloche dans les catégories et les étiquettes, renomme un terme",
    load: async () => (await import("./vocabulary.ts")).vocabulary,
  },
  explain: {
    script: "publier",
    words: "explique ce que la publication d’un texte va faire",
    load: async () => (await import("./explain.ts")).explain,
  },
  urls: {
    script: "urls",
    words: "note les adresses publiées, pour n’en perdre aucune",
    load: async () => (await import("./urls.ts")).urls,
  },
  compare: {
    script: "bilan",
    words: "dit ce qui change pour les lecteurs depuis un autre site produit",
    load: async () => (await import("./compare.ts")).compare,
  },
  serve: {
    script: "serve",
    words: "montre le site produit avec les en-têtes et les redirections de production",
    load: async () => (await import("./serve.ts")).serve,
  },
  links: {
    script: "liens",
    words: "vérifie les liens vers d’autres sites",
    load: async () => (await import("./links.ts")).links,
  },
  docs: {
    script: "docs",
    words: "refait les parties de la documentation tirées du code",
    load: async () => (await import("./docs.ts")).docs,
  },
};

/** Commands whose options are in the general help; the others have their own. */
const SHARED: ReadonlySet<string> = new Set(["build", "check", "dev", "fix"]);

async function main(argv: readonly string[]): Promise<number> {
  const [name = "", ...args] = argv;
  const command = COMMANDS[name];
  if (command === undefined || (args.includes("--help") && SHARED.has(name))) {
    process.stdout.write(help());
    return command === undefined && name !== "--help" ? 2 : 0;
  }
  try {
    return await (await command.load())(args);
  } catch (error) {
    if (error instanceof HelpRequested) {
      process.stdout.write(`${error.message}\n`);
      return 0;
    }
    const misused = error instanceof OptionError;
    process.stderr.write(misused ? `${error.message}\n` : failureReport(error, process.env));
    return misused ? 2 : 1;
  }
}

function help(): string {
  const lines = Object.values(COMMANDS).map(
    ({ script, words }) => `  ${(script === "start" ? "npm start" : `npm run ${script}`).padEnd(20)} ${words}`,
  );
  return `Babillard\n\n${lines.join("\n")}\n
Options de build, verifier, corriger et start, après « -- » :
  --content DOSSIER   dossier du contenu (content)
  --output DOSSIER    dossier du site publié (_site)
  --url ADRESSE       adresse du site publié
  --base /chemin/     préfixe des adresses
  --now AAAA-MM-JJ    jour de la publication
  --drafts            publie aussi les brouillons et les textes à venir
  --strict            un avertissement empêche la publication
  --profile           montre la durée de chaque étape
  --audit=non         ne vérifie pas le site produit
  --admin             ajoute la page de rédaction ${ROUTES.admin}

Toutes les commandes acceptent --now. Les autres disent leurs options avec « -- --help ».\n`;
}

// Not awaited: with a top-level `await`, the compiled bundle would not come from the compile cache.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
