/** The table of the commands: what people type, what it does, and how to load it. */
import { pathToFileURL } from "node:url";
import { packagePath } from "../package-path.ts";

export type Command = (args: readonly string[]) => Promise<number>;

export interface CommandEntry {
  /** The French name, without accents; the key of the table is its English alias. */
  readonly name: string;
  /** The npm script of a site that calls it; undefined when there is none. */
  readonly script?: string;
  /** What it does, in French, for the general help; undefined for a command that other commands start. */
  readonly words?: string;
  /** The options whose value is a path: one typed in a folder of the site is read from there. */
  readonly paths: readonly string[];
  /** True when it is given a file by its name alone, without an option. */
  readonly takesFile?: true;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: {
    name: "creer",
    script: "init",
    words: "crée le site d’une organisation dans un nouveau dossier",
    paths: [],
    load: async () => (await import("./init.ts")).init,
  },
  start: {
    name: "demarrer",
    script: "start",
    words: "montre l’aperçu du site, rafraîchi à chaque changement",
    paths: ["content", "output"],
    load: supervisor,
  },
  build: {
    name: "construire",
    script: "build",
    words: "vérifie le contenu et publie le site dans _site",
    paths: ["content", "output"],
    load: async () => (await import("./build.ts")).build,
  },
  check: {
    name: "verifier",
    script: "verifier",
    words: "vérifie le contenu sans rien publier",
    paths: ["content", "output"],
    load: async () => (await import("./check.ts")).check,
  },
  dev: {
    name: "apercu",
    paths: ["content", "output"],
    load: async () => (await import("./dev.ts")).dev,
  },
  new: {
    name: "nouveau",
    script: "nouveau",
    words: "crée un texte à partir de quelques questions",
    paths: ["content"],
    load: async () => (await import("./new.ts")).newCommand,
  },
  fix: {
    name: "corriger",
    script: "corriger",
    words: "applique les corrections sûres et montre les autres",
    paths: ["content", "output"],
    load: async () => (await import("./fix.ts")).fix,
  },
  vocabulary: {
    name: "vocabulaire",
    script: "vocabulaire",
    words: "dit ce qui cloche dans les catégories et les étiquettes, renomme un terme",
    paths: ["content"],
    load: async () => (await import("./vocabulary.ts")).vocabulary,
  },
  explain: {
    name: "publier",
    script: "publier",
    words: "explique ce que la publication d’un texte va faire",
    paths: ["content", "verifier"],
    load: async () => (await import("./explain.ts")).explain,
  },
  urls: {
    name: "adresses",
    script: "urls",
    words: "note les adresses publiées, pour n’en perdre aucune",
    paths: ["content"],
    load: async () => (await import("./urls.ts")).urls,
  },
  compare: {
    name: "bilan",
    script: "bilan",
    words: "dit ce qui change pour les lecteurs depuis un autre site produit",
    paths: ["contre", "output"],
    load: async () => (await import("./compare.ts")).compare,
  },
  "follow-up": {
    name: "suivi",
    script: "suivi",
    words: "dit ce qui attend : comptes rendus, jours à préciser, places libres",
    paths: ["content"],
    load: async () => (await import("./follow-up.ts")).followUpCommand,
  },
  search: {
    name: "recherche",
    script: "recherche",
    words: "demande au site produit ce qu’un lecteur y chercherait, et explique chaque résultat",
    paths: ["content", "output", "lot"],
    load: async () => (await import("./search.ts")).search,
  },
  serve: {
    name: "servir",
    script: "serve",
    words: "montre le site produit avec les en-têtes et les redirections de production",
    paths: ["output"],
    load: async () => (await import("./serve.ts")).serve,
  },
  links: {
    name: "liens",
    script: "liens",
    words: "vérifie les liens vers d’autres sites",
    paths: ["content", "memoire"],
    load: async () => (await import("./links.ts")).links,
  },
  images: {
    name: "images",
    script: "images",
    words: "nomme les images d’autres sites, et les rapatrie avec --rapatrier",
    paths: ["content"],
    load: async () => (await import("./images.ts")).images,
  },
  "import-calendar": {
    name: "agenda",
    script: "agenda",
    words: "fait des brouillons de l’agenda ou du tableau d’un partenaire",
    paths: ["content"],
    takesFile: true,
    load: async () => (await import("./agenda.ts")).agenda,
  },
  docs: {
    name: "documentation",
    script: "docs",
    words: "refait les parties de la documentation tirées du code (dans un clone)",
    paths: [],
    load: async () => (await import("./docs.ts")).docs,
  },
};

/** The command that a word names: in French with or without accents, in English, or as its npm script. */
export function commandNamed(word: string): CommandEntry | undefined {
  const plain = word.normalize("NFKD").replace(/\p{M}+/gu, "");
  return Object.entries(COMMANDS).find(
    ([english, { name, script }]) => plain === english || plain === name || plain === script,
  )?.[1];
}

/** Not compiled with the commands, which it starts again when their sources change. */
async function supervisor(): Promise<Command> {
  const { supervise } = (await import(pathToFileURL(packagePath("bin/start.js")).href)) as {
    readonly supervise: Command;
  };
  return supervise;
}
