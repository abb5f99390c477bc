/** Fourteen posts with words that no other post of the corpus has, for the golden queries of the fixture. Data only. */
import type { Files } from "../site-from.ts";

function post(front: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** Files to write along with the corpus. */
export const KNOWN_POSTS: Files = {
  "vocabulary.yml": `categories:
  - { label: Médias sociaux, synonyms: [réseaux sociaux] }
tags:
  - { label: Oignon, synonyms: [ognon] }
  - { label: Sérigraphie, synonyms: [impression au pochoir] }
`,
  "places.yml": `- { id: quai, name: Le Quai des bulles, city: Chicoutimi, region: Saguenay }
`,
  "people.yml": `- { id: zoe, name: Zoé L’Écuyère, organisation: Imprimerie Spécimen }
- { id: marie-eve, name: Marie-Ève Gabarit }
`,
  "formations/2014-01-06-poterie.md": post(
    {
      title: "'L’argile et le tour : une journée de poterie'",
      summary: "Tourner, émailler et cuire un premier bol.",
      categories: "[Formation professionnelle]",
      tags: "[argile]",
      price: "85 $",
      place: "quai",
      trainers: "[marie-eve]",
      sessions:
        "[{ id: soir, group: Groupe du soir, date: 2014-05-06, start: 19 h 45, end: 22 h 15 }, { id: congelateur, group: Groupe du verglas, date: 2014-05-13 }]",
    },
    "On repart avec un bol.\n\n## Ce que l'on émaille\n\nLes glaçures mates se posent au pinceau.",
  ),
  "formations/2013-03-04-reliure.md": post(
    {
      title: "Reliure japonaise pour débutants",
      categories: "[Formation professionnelle]",
      price: "1 250 $",
      sessions: "[{ id: seule, date: 2013-04-02, place: { name: Salle Prototype, city: Kamouraska } }]",
    },
    "Coudre un cahier de huit feuillets.",
  ),
  "conferences/2013-06-03-serigraphie.md": post(
    {
      title: "'Zoé L’Écuyère : encres et pochoirs'",
      summary: "Compte rendu d'une causerie devant 1 700 curieux.",
      tags: "[Sérigraphie]",
      speakers: "[zoe]",
      event: "{ name: Les Soirées du pochoir, date: 2013-06-01, place: quai }",
    },
    "L'encre sèche en 35 % du temps annoncé. La presse a 53 000 km au compteur.",
  ),
  "guides/2013-07-01-compost.md": post(
    {
      title: "Le compostage collectif en trois conseils",
      lists: "[{ title: Trois conseils, kind: conseils, count: 3 }]",
    },
    "## Trois conseils\n\n1. Choisissez un bac ventilé. Le vent fait le reste.\n2. Brassez chaque quinzaine. Sinon gare aux moucherons.\n3. Tamisez au printemps.",
  ),
  "articles/2013-01-07-oenologie.md": post(
    { title: "L'œnologie sans cérémonie", tags: "[œnologie]" },
    "Un chef-d'œuvre de patience, puis un bœuf braisé.",
  ),
  "articles/2013-01-08-csharp.md": post(
    { title: "Programmer en C#" },
    "Le C# vit dans .NET, le langage C vit partout.",
  ),
  "articles/2013-01-09-cplusplus.md": post({ title: "Programmer en C++" }, "Le C++ a des pointeurs."),
  "articles/2013-01-10-oignon.md": post({ title: "Confire un oignon doux" }, "Éplucher les oignons sous l'eau."),
  "articles/2013-01-11-jardiner.md": post(
    { title: "Nous jardinerons au solstice" },
    "Les jardinières jardinaient déjà; les voisins rempotaient des bégonias.",
  ),
  "articles/2013-01-12-epingle.md": post(
    { title: "Une épingle bien placée" },
    "Au casino, il faut tirer son épingle du jeu avant minuit.",
  ),
  "articles/2013-01-13-jeu.md": post(
    { title: "Le casino du village" },
    "Une épingle dort sur le tapis; le jeu recommence : au casino, tirer au sort est un art.",
  ),
  "articles/2013-01-14-chevaux.md": post(
    { title: "Les chevaux canadiens et les journaux équestres" },
    "Un palefrenier lit les hebdomadaires régionaux.",
  ),
  "articles/2013-01-15-arc-en-ciel.md": post(
    { title: "Un arc-en-ciel au-dessus de l'île d'Orléans" },
    "L'été indien, aujourd'hui comme hier, attire des kayakistes. Le fichier pèse 2,5 Go; il s'ouvre avec Windows 3.1.",
  ),
  "articles/2013-01-16-rendez-vous.md": post(
    { title: "Rendez-vous à Baie-Saint-Paul" },
    "Un week‑end de clavecin chez Anne‑Sophie Maquette, au 819 555-0142.",
  ),
  "articles/2013-01-17-quebec.md": post(
    { title: "Le domaine .quebec vu de Natashquan" },
    "Un nom en .quebec coûte moins cher qu'un harfang.",
  ),
};
