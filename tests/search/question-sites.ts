/** The sites that lists of questions are about, besides the sample: 300 generated posts with planted words, and one that `init` made. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFiles } from "../../src/cli/init/site-files.ts";
import { writeCorpus } from "../corpus/realistic.ts";
import type { Files } from "../site-from.ts";
import { KNOWN_POSTS } from "./known-posts.ts";
import { writeFiles } from "./write-files.ts";

const article = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2013-09-02\nsummary: ${title}, en bref.\n---\n\n${body}\n`;

/** Words of which the forms, the synonyms or the signs are asked, each in one post only. */
const PLANTED: Files = {
  "articles/2013-09-02-vitrail.md": article(
    "Restaurer les vitraux",
    "Deux verrières, trois émaux et les travaux d'une artisane. Les vitraux dorment sous la suie.",
  ),
  "articles/2013-09-02-bijoux.md": article("Bijoux et cailloux", "La joaillière polit des cailloux de la grève."),
  "articles/2013-09-02-coiffeuse.md": article(
    "La coiffeuse et le cascadeur",
    "Une danseuse, une traductrice et un souffleur de verre montent une opérette.",
  ),
  "articles/2013-09-02-courriels.md": article(
    "Trier ses courriels",
    "Écrivez à trieuse@exemple.org, ou composez le 418 555-0177. Un pourriel sur trois finit au rebut.",
  ),
  "articles/2013-09-02-code.md": article(
    "Nommer une variable",
    "On écrit `prix_total_net` plutôt que `prixTotal`. La version 4.7.2 l'accepte.",
  ),
  "articles/2013-09-02-yourte.md": article(
    "Dormir dans une yourte",
    "| Objet | Nombre |\n|---|---|\n| Couverture laineuse | 2 |\n| Bouillotte | 1 |\n\nLe poêle chauffe en dix minutes.",
  ),
  "articles/2013-09-02-phare.md": article(
    "Le gardien de phare responsable",
    "Il note chaque passage de cargo. La nuit passée, la corne de brume a mugi.",
  ),
};

/** What an organisation writes first. */
const STARTED: Files = {
  "content/articles/2026-11-20-ouverture.md":
    "---\ntitle: L’atelier ouvre ses portes\ndate: 2026-11-20\nsummary: Le samedi 16 janvier 2027, visitez les locaux, rencontrez les bénévoles et goûtez la tarte.\ncategories: [Vie de l’organisation]\nauthors: [equipe]\n---\n\nLes nouveaux locaux ont trois grands tableaux noirs. Le stationnement est gratuit.\n",
  "content/guides/2026-11-19-inscription.md":
    "---\ntitle: S’inscrire sans se perdre\ndate: 2026-11-19\nsummary: Le formulaire, le paiement et l’annulation, expliqués en trois étapes à ceux et celles qui s’inscrivent.\nlists: [{ title: Trois étapes, kind: etapes, count: 3 }]\n---\n\n## Trois étapes\n\n1. Choisissez la séance. Une carte suffit.\n2. Payez en ligne. Le reçu arrive par courriel.\n3. Annulez à temps. On vous rembourse.\n",
};

/** The folder of the texts of a site, by the name that lists give it. */
export const QUESTION_SITES: Readonly<Record<string, () => Promise<string>>> = {
  "{300}": async () => {
    const folder = await mkdtemp(join(tmpdir(), "babillard-questions-"));
    await writeCorpus(folder, { posts: 278, seed: 11 });
    await writeFiles(folder, { ...KNOWN_POSTS, ...PLANTED });
    return folder;
  },
  "{init}": async () => {
    const folder = await mkdtemp(join(tmpdir(), "babillard-questions-"));
    const made = siteFiles({
      host: "github",
      today: "2026-11-21",
      withExample: false,
      dependency: "0.2.0",
      name: "essai",
      title: "Atelier du Fleuve",
      url: "https://fleuve.example",
      email: "bonjour@fleuve.example",
      colour: "#8a1538",
    });
    // Only its texts: its programs are those of this folder.
    const texts = [...made].flatMap(([path, text]) =>
      path.startsWith("content/") && typeof text === "string" ? [[path, text] as const] : [],
    );
    await writeFiles(folder, { ...Object.fromEntries(texts), ...STARTED });
    return join(folder, "content");
  },
};
