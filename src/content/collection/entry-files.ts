/** The files that the front matter of an entry names, found beside its text; what is missing is told at its line. */

import type { DocumentLink, Picture } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { EntryContext } from "./entry-context.ts";
import type { ParsedPost } from "./parsed-post.ts";

type Path = readonly (string | number)[];

/** A local file by its name, undefined for an address of the Web; its absence is an error of the post. */
export function assetOf(draft: ParsedPost, context: EntryContext, src: string, path: Path) {
  if (/^https?:/iu.test(src)) return undefined;
  const asset = context.assets.find(draft.file, src);
  if (asset === undefined) {
    draft.check.problems.push(
      problemAt(draft.check, path, "value", {
        code: "fichier-introuvable",
        message: `Le fichier \`${src}\` n’est pas à côté de ce texte.`,
        advice: "déposez le fichier dans le dossier du texte, ou corrigez son nom (majuscules et accents comptent)",
      }),
    );
  }
  return asset;
}

/** A picture with its file; one that cannot be shown, or that has no text alternative, is told of. */
export function pictureOf(
  draft: ParsedPost,
  context: EntryContext,
  picture: { src: string; alt?: string | undefined; caption?: string | undefined; credit?: string | undefined },
  path: Path,
): Picture {
  const asset = assetOf(draft, context, picture.src, [...path, "src"]);
  if (asset?.fault !== undefined)
    draft.check.problems.push(
      problemAt(draft.check, [...path, "src"], "value", { code: "image-illisible", ...asset.fault }),
    );
  if (picture.alt === undefined) {
    draft.check.problems.push(
      problemAt(draft.check, path, "value", {
        code: "image-sans-alt",
        severity: "warning",
        message: "Cette image n’a pas de texte de remplacement.",
        advice: "ajoutez `alt: ce que montre l’image`",
      }),
    );
  }
  return {
    src: picture.src,
    alt: picture.alt ?? "",
    ...(asset === undefined ? {} : { asset }),
    ...(picture.caption === undefined ? {} : { caption: picture.caption }),
    ...(picture.credit === undefined ? {} : { credit: picture.credit }),
  };
}

/** A document to download: a file beside the text, else an address. */
export function documentOf(
  draft: ParsedPost,
  context: EntryContext,
  document: { title: string; file?: string | undefined; url?: string | undefined },
  path: Path,
): DocumentLink {
  const asset = document.file === undefined ? undefined : assetOf(draft, context, document.file, [...path, "file"]);
  const url = document.url ?? (document.file !== undefined && asset === undefined ? document.file : undefined);
  return { title: document.title, ...(asset === undefined ? {} : { asset }), ...(url === undefined ? {} : { url }) };
}
