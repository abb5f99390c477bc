/** Redirect manifest (`redirects.txt`): old URLs that belong to no post, one a line, and where each leads. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { ROUTES } from "../../routes.ts";
import { fitsOnDisk, isSitePath } from "../schema/fields/addresses.ts";

export const REDIRECTS_FILE = "redirects.txt";

export interface RedirectRule {
  /** Site URL without the base. */
  readonly from: string;
  /** Site URL without the base, or a URL of another site. */
  readonly to: string;
  /** From 1. */
  readonly line: number;
}

/** « /ancienne/ → /nouvelle/ »; the arrow may be typed `->` or left out. */
const RULE = /^(\S+)\s+(?:(?:→|->|=>)\s*)?(\S+)$/u;

/** Parses the rules of the file; empty lines and lines that begin with « # » are ignored. */
export function readRedirectRules(text: string): {
  readonly rules: readonly RedirectRule[];
  readonly problems: readonly Diagnostic[];
} {
  const rules: RedirectRule[] = [];
  const problems: Diagnostic[] = [];
  const owners = new Map<string, number>();
  for (const [index, typed] of text.split("\n").entries()) {
    const content = typed.trim();
    if (content === "" || content.startsWith("#")) continue;
    const position = {
      severity: "error",
      file: REDIRECTS_FILE,
      line: index + 1,
      column: 1,
      excerpt: excerptAt(typed, 1),
    } as const;
    const [, from = "", to = ""] = RULE.exec(content.normalize("NFC")) ?? [];
    if (!fitsOnDisk(from)) {
      problems.push({
        ...position,
        code: "redirection-illisible",
        message: "L’ancienne adresse de cette ligne est trop longue : aucun disque ne peut garder un tel nom.",
        advice: "Retirez la ligne : une telle adresse n’a jamais pu être publiée.",
      });
      continue;
    }
    if (!isPath(from) || !isTarget(to)) {
      problems.push({
        ...position,
        code: "redirection-illisible",
        message: "Cette ligne ne dit pas une ancienne adresse de ce site, puis celle où elle mène.",
        advice: `\`/ancienne-page/ → ${ROUTES.guides}nouvelle-page/\``,
      });
      continue;
    }
    const owner = owners.get(from);
    if (owner !== undefined) {
      problems.push({
        ...position,
        code: "redirection-en-double",
        message: `« ${from} » mène déjà ailleurs, à la ligne ${owner}.`,
        advice: "Gardez une seule des deux lignes.",
      });
      continue;
    }
    owners.set(from, index + 1);
    rules.push({ from, to, line: index + 1 });
  }
  return { rules, problems };
}

function isPath(path: string): boolean {
  return path !== "/" && isSitePath(path) && !path.includes("*");
}

function isTarget(target: string): boolean {
  if (/^https:\/\//iu.test(target)) return URL.canParse(target) && !/[<>"\\]/u.test(target);
  const [path = ""] = target.split("#");
  return path === "/" || isPath(path);
}
