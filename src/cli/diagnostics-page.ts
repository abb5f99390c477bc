/** The documentation page that explains every diagnostic, generated from the catalogue. */
import { CATALOGUE } from "../diagnostics/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../diagnostics/catalogue/entry.ts";
import { typeset } from "../diagnostics/report/words.ts";

const INTRODUCTION = `<!-- Page produite par « npm run docs » : ne la modifiez pas à la main. -->

# Les messages du site

Chaque problème que « npm run verifier » signale porte un code. Voici ce que chacun veut dire, avec un exemple à éviter et un exemple à suivre.

Une **erreur** empêche la publication. Un **avertissement** ne l’empêche pas; pour le taire dans un texte, ajoutez son code à la clé \`ignore\` de l’en-tête :

\`\`\`yaml
ignore: [resume-manquant]
\`\`\`

On peut aussi le taire là où il paraît, par une consigne dans le texte; elle n’est jamais publiée :

\`\`\`markdown
<!-- babillard: ignorer lien-vague -->

<!-- babillard: ignorer-ligne passage-etranger -->
Un paragraphe dont on veut taire un avertissement.
\`\`\`

« ignorer » vaut pour tout le fichier, en-tête compris. « ignorer-ligne » vaut pour le paragraphe qui suit, jusqu’à la ligne vide; au bout d’une ligne, il ne vaut que pour elle. Une erreur ne se tait pas.

« npm run corriger » règle ce qui peut l’être sans risque et montre le reste.
`;

/** Markdown, with a level 3 heading for each code, so that its anchor is the code. */
export function diagnosticsPage(): string {
  const groups = CATALOGUE.map(({ title, diagnostics }) => `## ${title}\n\n${diagnostics.map(section).join("\n")}`);
  return `${typeset(INTRODUCTION)}\n${groups.join("\n")}`;
}

function section({ code, severity, title, why, wrong, right }: CatalogueEntry): string {
  const kind = severity === "error" ? "erreur" : "avertissement";
  const parts = [
    `### ${code}`,
    `**${typeset(title)}** (${kind}). ${typeset(why)}`,
    typeset("À éviter :"),
    block(wrong),
    typeset("À écrire :"),
    block(right),
  ];
  return `${parts.join("\n\n")}\n`;
}

function block(example: string): string {
  const fence = example.includes("```") ? "~~~" : "```";
  return `${fence}text\n${example}\n${fence}`;
}
