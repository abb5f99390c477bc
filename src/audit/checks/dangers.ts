/** Checks that nothing rendered can execute: no code in a page, no script URL, no nested links; the same in the HTML of feeds. */
import { ROUTES } from "../../routes.ts";
import { dangersOf } from "../dangers.ts";
import type { PageCheck, PageDiagnostic } from "../model.ts";

/** Codes that are errors wherever the text comes from: code would run in the reader's browser. */
const RUNNING: ReadonlySet<string> = new Set(["adresse-dangereuse", "code-dans-la-page"]);

/** True for a code that stays an error when others become warnings. */
export function isDangerous(code: string): boolean {
  return RUNNING.has(code);
}

/** The content security policy forbids inline styles and scripts. */
export const checkInline: PageCheck = ({ inline }, page) => [...inline].map((name) => inlineFault(name, page));

/** A URL may open a page or a file, not execute code. */
export const checkAddresses: PageCheck = ({ running }, page) =>
  [...running].map((address) => runningFault(address, page));

/** No link inside a link (HTML §4.5.1). */
export const checkNestedLinks: PageCheck = ({ nestedLinks }, page) =>
  [...nestedLinks].map((address) => nestedFault(address, page));

/** Returns the first danger in the HTML of a feed's entry. */
export function feedDanger(content: string, page: string): PageDiagnostic | undefined {
  const { inline, addresses, nested } = dangersOf(content);
  for (const name of inline) return inlineFault(name, page);
  for (const address of addresses) return runningFault(address, page);
  for (const address of nested) return nestedFault(address, page);
  return undefined;
}

function inlineFault(name: string, page: string): PageDiagnostic {
  return {
    code: "code-dans-la-page",
    severity: "error",
    page,
    message: `\`${name}\` est écrit dans la page : la politique de sécurité du site l’empêche d’agir.`,
    advice: "Placez les styles et les scripts dans `layouts/assets/`.",
  };
}

function runningFault(address: string, page: string): PageDiagnostic {
  return {
    code: "adresse-dangereuse",
    severity: "error",
    page,
    message: `L’adresse \`${address}\` ferait agir un programme chez le lecteur.`,
    advice: `Donnez l’adresse d’une page ou d’un fichier : « https://… », « ${ROUTES.agenda} », « mailto:… ».`,
  };
}

function nestedFault(address: string, page: string): PageDiagnostic {
  return {
    code: "lien-dans-lien",
    severity: "error",
    page,
    message: `Le lien vers « ${address} » est à l’intérieur d’un autre lien.`,
    advice: "Fermez le premier lien avant d’ouvrir le second.",
    typed: address,
  };
}
