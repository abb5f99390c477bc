/** `npm run publier -- --verifier FICHIER`: explains what publishing a post will do, without writing anything. */
import { isAbsolute, relative, resolve } from "node:path";
import { clockToday } from "../build/clock.ts";
import { siteZone } from "../build/load-site.ts";
import { readOwnLayouts } from "../build/own-layouts/own-layouts.ts";
import { loadContent } from "../content/collection/load-content.ts";
import type { Content, Entry } from "../content/model.ts";
import { compareDiagnostics } from "../diagnostics/diagnostic.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { typeset } from "../diagnostics/report/words.ts";
import { formatReport } from "../diagnostics/report.ts";
import { nearest } from "../locale/fr/nearest.ts";
import { plural } from "../locale/fr/plural.ts";
import { buildSite } from "../site/build-site.ts";
import { gatherPosts } from "../site/posts.ts";
import { renderTexts } from "../site/render-texts.ts";
import { readArguments } from "./arguments.ts";
import { asPublished, dayOfPublication, explanation } from "./explanation.ts";
import { OptionError } from "./options.ts";

const HELP = `npm run publier -- --verifier FICHIER   explique ce que la publication de ce texte va faire
               [--content DOSSIER]      le dossier des textes (content)
               [--now AAAA-MM-JJ]       comme si l’on était ce jour-là`;

const OPTIONS = {
  verifier: { type: "string" },
  content: { type: "string", default: "content" },
  aide: { type: "boolean", default: false },
} as const;

/** Resolves to 1 when the post has errors, or does not exist. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS, HELP);
  if (values.aide) return tell(`${HELP}\n`, 0);
  if (values.verifier === undefined)
    throw new OptionError(`Dites quel fichier : --verifier content/articles/mon-texte.md\n\n${HELP}`);
  const root = resolve(values.content);
  const now = values.now ?? clockToday(siteZone(root));
  const loaded = loadContent(root, now);
  const file = fileOf(values.verifier, root);
  const isMeant = (candidate: Entry) => candidate.file === file || candidate.file === `${file}/index.md`;
  const entry = loaded.content.entries.find(isMeant);
  const options = { colour: process.stdout.isTTY === true, root };
  if (entry === undefined) {
    const texts = renderTexts(loaded, { base: "/", now, drafts: false });
    const broken = loaded.unpublishable.find(isMeant)?.file ?? file;
    const own = [...loaded.problems, ...texts.problems]
      .filter((problem) => problem.file === broken)
      .sort(compareDiagnostics);
    if (own.length > 0)
      return tell(
        `${formatReport(own, "humain", options)}Corrigez d’abord ces erreurs : le texte ne peut pas paraître.\n`,
        1,
      );
    return tell(unknownFile(values.verifier, loaded.content), 1);
  }
  const content = {
    ...loaded.content,
    entries: loaded.content.entries.map((other) => (other === entry ? asPublished(entry) : other)),
  };
  const day = dayOfPublication(entry, now);
  const posts = gatherPosts(content, day, false);
  const texts = renderTexts({ ...loaded, content }, { base: "/", now: day, drafts: false }, undefined, posts.giveText);
  const site = buildSite(content, posts, texts, {
    now: day,
    base: "/",
    drafts: false,
    layouts: readOwnLayouts().data,
    findAsset: loaded.assets.byPath,
    findNamed: loaded.assets.find,
    fileAt: loaded.assets.at,
  });
  const problems = [...loaded.problems, ...texts.problems].sort(compareDiagnostics);
  const mine = problems.filter((problem) => problem.file === entry.file);
  const elsewhere = problems.filter(({ file: other, severity }) => other !== entry.file && severity === "error");
  const errors = mine.some(({ severity }) => severity === "error");
  const parts = [
    typeset(explanation(entry, site, now)),
    mine.length === 0 ? "" : `\n${formatReport(mine, "humain", options)}`,
    elsewhere.length === 0
      ? ""
      : `\n${plural(elsewhere.length, "erreur")} dans d’autres fichiers empêche${elsewhere.length > 1 ? "nt" : ""} toute publication : npm run verifier\n`,
  ];
  return tell(parts.join(""), errors || elsewhere.length > 0 ? 1 : 0);
}

/** The path relative to the content folder, whether it was typed from there or from the working directory. */
function fileOf(typed: string, root: string): string {
  const way = relative(root, resolve(typed));
  const inside = way !== "" && !way.startsWith("..") && !isAbsolute(way);
  return (inside ? way : typed).replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/$/u, "").normalize("NFC");
}

function unknownFile(typed: string, content: Content): string {
  const files = content.entries.map(({ file }: Entry) => file);
  const name = typed.replaceAll("\\", "/").split("/").slice(-2).join("/");
  const close = nearest(name, files, 12);
  return typeset(
    `Aucun texte ne porte ce nom : ${typed}${close === undefined ? "" : `\nVouliez-vous dire « ${terminalLine(close)} »?`}\n`,
  );
}

function tell(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}
