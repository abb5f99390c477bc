import { expect, test } from "vitest";
import { readBuildOptions } from "../../src/cli/options.ts";

test.each([
  [["--contenu", "essai"], "L’option « --contenu » n’existe pas."],
  [["essai"], "« essai » n’est pas attendu ici; un dossier s’écrit après --content."],
  [["--content"], "L’option « --content » est incomplète"],
  [["--drafts=oui"], "L’option « --drafts » est incomplète, ou ne prend pas de valeur."],
])("%j is rejected in French", (args, words) => {
  expect(() => readBuildOptions(args)).toThrow(words);
});
