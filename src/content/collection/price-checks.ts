/** Tells of prices that are printed as typed because they could not be read. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Price } from "../../locale/fr/price/price.ts";
import { isUnderstood } from "../../locale/fr/price/read-price.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** One warning for each price of the training and of its sessions. */
export function checkPrices(post: ParsedPost): readonly Diagnostic[] {
  const keys = post.keys as FormationKeys;
  const said = (holder: Pick<FormationKeys, "price" | "prices">, path: readonly (string | number)[]) =>
    (["price", "prices"] as const).flatMap((key) => {
      const price = holder[key];
      return price === undefined || isUnderstood(price) ? [] : [inWords(post, [...path, key], price)];
    });
  return [...said(keys, []), ...(keys.sessions ?? []).flatMap((session, index) => said(session, ["sessions", index]))];
}

function inWords(post: ParsedPost, path: readonly (string | number)[], { rates }: Price): Diagnostic {
  const words = rates.flatMap(({ cost }) => (cost.kind === "words" ? [cost.words] : []));
  return problemAt(post.check, path, "value", {
    code: "prix-en-mots",
    severity: "warning",
    message: `« ${words.join("; ")} » sera montré tel quel : ni les filtres ni les moteurs de recherche n’y liront un prix.`,
    advice: "par exemple `150 $`, `à partir de 95 $`, `de 100 à 150 $`, `150 $ (membres : 100 $)` ou `gratuit`",
  });
}
