/** The command line: `babillard NAME …`, which npm scripts call. Each command is loaded on demand, and resolves to an exit code. */
import { HelpRequested } from "./arguments.ts";
import { COMMANDS, commandNamed } from "./commands.ts";
import { failureReport } from "./failure-words.ts";
import { OptionError } from "./options.ts";
import { argumentsAtRoot, askedContent, filesAtRoot, findSite } from "./site-folder.ts";

/** Commands whose options are in the general help; the others have their own. */
const SHARED: ReadonlySet<string> = new Set(
  ["build", "check", "dev", "start", "fix"].map((name) => COMMANDS[name]?.name ?? name),
);

async function main(argv: readonly string[]): Promise<number> {
  const [word = "", ...args] = argv;
  const command = commandNamed(word);
  if (command === undefined || (args.includes("--help") && SHARED.has(command.name))) {
    const isAsked = command !== undefined || ["--help", "-h", "aide", "help"].includes(word);
    if (!isAsked && word !== "") process.stderr.write(`La commande « ${word} » n’existe pas.\n\n`);
    process.stdout.write(help());
    return isAsked ? 0 : 2;
  }
  try {
    const run = await command.load();
    if (command.paths.length === 0) return await run(args);
    const from = process.cwd();
    const site = findSite(from, command.paths.includes("content") ? askedContent(args) : undefined);
    if (site.root !== from) process.chdir(site.root);
    const moved = argumentsAtRoot(args, command.paths, site, from);
    return await run(command.takesFile === true ? filesAtRoot(moved, from) : moved);
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
  const lines = Object.entries(COMMANDS).flatMap(([english, { name, script, words }]) =>
    words === undefined
      ? []
      : [
          `  ${`${name}, ${english}`.padEnd(24)} ${(script === "start" ? "npm start" : `npm run ${script}`).padEnd(20)} ${words}`,
        ],
  );
  return `Babillard\n
  npx babillard NOM        dans un site         ce que fait la commande\n
${lines.join("\n")}\n
Une commande lancée dans un dossier concerne le site le plus proche : celui dont « site.yml » est dans ce
dossier, dans son dossier « content » ou plus haut.

Options de construire, verifier, corriger et demarrer, après « -- » quand la commande commence par « npm » :
  --content DOSSIER   dossier du contenu (content)
  --output DOSSIER    dossier du site publié (_site)
  --url ADRESSE       adresse du site publié
  --base /chemin/     préfixe des adresses
  --now AAAA-MM-JJ    jour de la publication
  --drafts            publie aussi les brouillons et les textes à venir
  --strict            un avertissement empêche la publication
  --profile           montre la durée de chaque étape
  --audit=non         ne vérifie pas le site produit
  --tout              montre tous les problèmes, même nombreux (verifier)

Toutes les commandes acceptent --now. Les autres disent leurs options avec « --help ».\n`;
}

// Not awaited: with a top-level `await`, the compiled bundle would not come from the compile cache.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
