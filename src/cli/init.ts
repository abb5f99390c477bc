/** `babillard init DOSSIER`: writes the site of an organisation, from a few questions or options; existing files are not overwritten. */
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { clockToday } from "../build/clock.ts";
import { slug } from "../locale/fr/slug.ts";
import { readArguments } from "./arguments.ts";
import {
  type Answers,
  colourOf,
  HOSTS,
  isHost,
  refuseColour,
  refuseEmail,
  refuseTitle,
  refuseUrl,
} from "./init/answers.ts";
import { installedFrom, ownPackage, packClone } from "./init/package-source.ts";
import { promptAnswers } from "./init/questions.ts";
import { siteFiles } from "./init/site-files.ts";
import { OptionError } from "./options.ts";

const OPTIONS = {
  titre: { type: "string" },
  url: { type: "string" },
  courriel: { type: "string" },
  couleur: { type: "string" },
  hote: { type: "string" },
  exemple: { type: "boolean", default: false },
} as const;

const HELP = `npx babillard init DOSSIER            pose les questions une à une
  --titre "Nom du site"     le nom du site et de l’organisation
  --url ADRESSE             l’adresse du site publié, par exemple https://www.exemple.org
  --courriel ADRESSE        le courriel de l’organisation
  --couleur "#0b6e75"       sa couleur
  --hote HÔTE               ${Object.keys(HOSTS).join(", ")} (github)
  --exemple                 ajoute les textes du site d’exemple
  --now AAAA-MM-JJ          comme si l’on était ce jour-là

Sans terminal, rien n’est demandé : ce qui manque reste « À COMPLÉTER », et « npm run verifier » le nomme.
Un fichier qui existe déjà n’est jamais remplacé.`;

/** The time zone of the new site (`starter/site/content/site.yml`). */
const ZONE = "America/Toronto";
const VENDOR = "vendor";

/** Asks questions on a terminal, otherwise relies on the options; resolves to 1 when the person cancels. */
export async function init(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, HELP);
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) throw new OptionError(`Dites dans quel dossier, un seul.\n\n${HELP}`);
  const folder = resolve(typed);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new OptionError(`« ${typed} » n’est pas un dossier.`);
  const known = knownAnswers(values);
  const answers = process.stdin.isTTY ? await promptAnswers(known) : { host: "github" as const, ...known };
  if (answers === undefined) return refuse("Rien n’a été écrit.");
  mkdirSync(folder, { recursive: true });
  const files = siteFiles({
    ...answers,
    today: values.now ?? clockToday(ZONE),
    withExample: values.exemple,
    dependency: bringPackage(folder),
    name: slug(basename(folder)) || "site",
  });
  const kept = [...files].filter(([path, content]) => !write(join(folder, path), content)).map(([path]) => path);
  process.stdout.write(nextSteps(typed, kept, files.get("package.json")));
  return 0;
}

function knownAnswers(values: {
  readonly titre?: string;
  readonly url?: string;
  readonly courriel?: string;
  readonly couleur?: string;
  readonly hote?: string;
}): Partial<Answers> {
  const { titre, url, courriel, couleur, hote } = values;
  const errors = [
    ["--titre", titre && refuseTitle(titre)],
    ["--url", url && refuseUrl(url)],
    ["--courriel", courriel && refuseEmail(courriel)],
    ["--couleur", couleur && refuseColour(couleur)],
    ["--hote", hote === undefined || isHost(hote) ? undefined : `choisissez parmi ${Object.keys(HOSTS).join(", ")}.`],
  ].flatMap(([option, refusal]) => (refusal ? [`${option} : ${refusal}`] : []));
  if (errors.length > 0) throw new OptionError(errors.join("\n"));
  return {
    ...(titre ? { title: titre.trim() } : {}),
    ...(url ? { url: url.trim().replace(/\/+$/u, "") } : {}),
    ...(courriel ? { email: courriel.trim() } : {}),
    ...(couleur ? { colour: colourOf(couleur) } : {}),
    ...(hote !== undefined && isHost(hote) ? { host: hote } : {}),
  };
}

/** What the dependencies of the site say of this package; brings its archive into the site when no registry has it. */
function bringPackage(folder: string): string {
  const own = ownPackage();
  const source = installedFrom(own);
  if (source !== undefined && "spec" in source) return source.spec;
  const vendor = join(folder, VENDOR);
  const name = `${own.name}-${own.version}.tgz`;
  if (!existsSync(join(vendor, name))) {
    mkdirSync(vendor, { recursive: true });
    if (source !== undefined) copyFileSync(source.archive, join(vendor, name));
    else packClone(vendor);
  }
  return `file:${VENDOR}/${name}`;
}

/** False when the file exists already. */
function write(path: string, content: string | Uint8Array): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    // `wx`: fails rather than overwriting a file.
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function nextSteps(typed: string, kept: readonly string[], manifest: string | Uint8Array | undefined): string {
  const here = relative(".", resolve(typed)) === "";
  const keptWords =
    kept.length === 0
      ? ""
      : `Ces fichiers existaient déjà et n’ont pas été touchés :\n${kept.map((path) => `  ${path}\n`).join("")}`;
  const manifestWords = kept.includes("package.json")
    ? `Ajoutez vous-même à package.json ce que le site demande :\n${String(manifest)}`
    : "";
  return `${keptWords}${manifestWords}Le site est prêt : ${typed}

Ce qu’il reste à faire :
${here ? "" : `  cd ${/^[\w./-]+$/u.test(typed) ? typed : `"${typed}"`}\n`}  npm install       installe ce qu’il faut
  npm start         montre le site pendant que vous écrivez
  npm test          vérifie les textes et produit le site, sans rien publier
  npm run verifier  nomme ce qui reste à compléter

Le fichier README.md du dossier dit la suite.
`;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
