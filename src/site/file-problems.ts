/** Diagnostics on local files, once all texts are rendered: files of unpublished texts that others use, files that may not be published, unused files. */
import { posix } from "node:path";
import { refusalProblem } from "../content/collection/assets.ts";
import { identityPaths } from "../content/collection/identity.ts";
import type { LoadedContent } from "../content/collection/load-content.ts";
import { REDIRECTS_FILE } from "../content/collection/redirect-manifest.ts";
import { URL_MANIFEST_FILE } from "../content/collection/url-manifest.ts";
import { declaredFiles, declaredPictures } from "../content/collection/used-files.ts";
import type { Asset, Entry } from "../content/model.ts";
import { isFolderText } from "../content/text-names.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isIgnored } from "../diagnostics/ignore-directives.ts";
import { listText, plural } from "../locale/fr/plural.ts";
import { fileHider } from "./hidden-files.ts";
import type { Site } from "./model.ts";
import type { Texts } from "./render-texts.ts";
import { settingsLinks } from "./settings-links.ts";

/** Maximum number of files that a message names. */
const NAMED = 10;
const READ_BY_US: ReadonlySet<string> = new Set([REDIRECTS_FILE, URL_MANIFEST_FILE]);

/** Codes reported for a missing file: the unused file may be the one intended. */
const MISNAMED: ReadonlySet<string> = new Set(["image-introuvable", "lien-interne-casse", "fichier-introuvable"]);

/** Returns the diagnostics, unsorted. `reported` are those already reported. Unreadable pictures are reported where pages show them. */
export function fileDiagnostics(
  { content, unpublishable, assets, bare }: LoadedContent,
  texts: Texts,
  { posts, pages }: Pick<Site, "posts" | "pages">,
  now: string,
  reported: readonly Diagnostic[],
): readonly Diagnostic[] {
  const entries = [...content.entries, ...unpublishable];
  const isHidden = fileHider(entries, now);
  const shown = new Set(
    [...posts, ...pages].flatMap(({ entry, text }) => [
      ...declaredPictures(entry).map(({ path }) => path),
      ...text.images.flatMap((src) => assets.find(entry.file, src)?.path ?? []),
    ]),
  );
  const used = new Set<string>();
  const problems: Diagnostic[] = [];
  const linked = new Map<string, Asset>();
  for (const entry of entries) {
    const named = [...(texts.files.get(entry) ?? [])].flatMap((path) => assets.byPath(path) ?? []);
    for (const asset of [...declaredFiles(entry), ...named]) {
      used.add(asset.path);
      if (!shown.has(asset.path)) linked.set(asset.path, asset);
    }
    // A link to such a file renders its text only, as for an unpublished page; a file that a page must show is an error.
    const wanted = [...declaredFiles(entry), ...named.filter(({ path }) => shown.has(path))];
    for (const path of new Set(wanted.map((asset) => asset.path)))
      if (isHidden(path, entry)) problems.push(hiddenFile(entry, path));
  }
  for (const path of identityPaths(content.identity)) used.add(path);
  for (const { path } of content.portraits.values()) used.add(path);
  for (const { url } of settingsLinks(content.settings)) {
    const asset = assets.at(url);
    if (asset !== undefined) used.add(asset.path);
  }
  for (const asset of linked.values()) problems.push(...unfit(asset));
  const unused = [...assets.urls.keys()].filter((path) => !used.has(path) && !READ_BY_US.has(path));
  const misnaming = new Set(reported.filter(({ code }) => MISNAMED.has(code)).map(({ file }) => file));
  return [...problems, ...unusedFiles(unused, bare ? [] : entries).filter(({ file }) => !misnaming.has(file))];
}

/** A file that no page shows, and that could not be copied or read. */
function unfit(asset: Asset): readonly Diagnostic[] {
  const { path, fault, refusal } = asset;
  if (fault === undefined) return [];
  if (refusal !== undefined) return refusalProblem(asset);
  return /\.(?:jpe?g|png|webp)$/iu.test(path)
    ? [{ code: "image-illisible", severity: "error", file: path, line: 1, column: 1, ...fault }]
    : [];
}

function hiddenFile(entry: Entry, path: string): Diagnostic {
  const name = posix.basename(path);
  const index = entry.body.split("\n").findIndex((line) => line.includes(name));
  return {
    code: "fichier-de-brouillon",
    severity: "error",
    file: entry.file,
    line: index < 0 ? 1 : entry.bodyLine + index,
    column: 1,
    message: `« ${path} » est à côté d’un texte qui n’est pas publié : il ne l’est pas non plus.`,
    advice: "copiez-le dans le dossier de ce texte-ci, ou publiez les deux textes ensemble",
  };
}

/** One warning for each text with unused files in its folder, and one for all the other files. */
function unusedFiles(paths: readonly string[], entries: readonly Entry[]): readonly Diagnostic[] {
  const owners = new Map(
    entries
      .filter(({ file }) => file.includes("/") && isFolderText(file))
      .map((entry) => [posix.dirname(entry.file), entry]),
  );
  const groups = new Map<Entry | undefined, string[]>();
  for (const path of paths) {
    let folder = posix.dirname(path);
    while (folder !== "." && !owners.has(folder)) folder = posix.dirname(folder);
    const owner = owners.get(folder);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [path]);
    else group.push(path);
  }
  return [...groups].flatMap(([owner, group]) => {
    const folder = owner === undefined ? "." : posix.dirname(owner.file);
    const names = group.slice(0, NAMED).map((path) => `\`${posix.relative(folder, path)}\``);
    const rest = group.length - names.length;
    const many = group.length > 1;
    const problem: Diagnostic = {
      code: "fichiers-inutilises",
      severity: "warning",
      file: owner?.file ?? group[0] ?? "",
      line: 1,
      column: 1,
      message: `${plural(group.length, "fichier")} ${many ? "ne servent" : "ne sert"} à aucun texte et ${many ? "ne sont pas publiés" : "n’est pas publié"} : ${listText(rest > 0 ? [...names, plural(rest, "autre")] : names)}.`,
      advice: many
        ? "nommez-les dans un texte, ou retirez-les du dossier"
        : "nommez-le dans un texte, ou retirez-le du dossier",
    };
    return owner !== undefined && isIgnored(owner, problem) ? [] : [problem];
  });
}
