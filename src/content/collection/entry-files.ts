/** Finds the files that the front matter of an entry refers to; a missing file is reported at its line. */

import { bareCredit, creditedCaption } from "../../locale/fr/picture-credit.ts";
import type { DocumentLink, Picture } from "../model.ts";
import { shapeOf } from "../schema/blocks.ts";
import { picture as pictureBlock } from "../schema/common.ts";
import type { Focus } from "../schema/fields/focus.ts";
import { problemAt } from "../schema/validate.ts";
import type { EntryContext } from "./entry-context.ts";
import type { ParsedPost } from "./parsed-post.ts";

type Path = readonly (string | number)[];

/** Returns the local file that `src` refers to, undefined for an external URL; a missing file is an error of the post. */
export function assetOf(post: ParsedPost, context: EntryContext, src: string, path: Path) {
  if (/^https?:/iu.test(src)) return undefined;
  const asset = context.assets.find(post.file, src);
  if (asset === undefined) {
    post.check.problems.push(
      problemAt(post.check, path, "value", {
        code: "fichier-introuvable",
        message: `Le fichier \`${src}\` n’est pas à côté de ce texte.`,
        advice: "déposez le fichier dans le dossier du texte, ou corrigez son nom (majuscules et accents comptent)",
      }),
    );
  }
  return asset;
}

/** A picture as its keys say it. */
export interface TypedPicture {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly focus?: Focus | undefined;
}

/** Returns a picture with its file; reports a picture that cannot be shown or has no text alternative. */
export function pictureOf(post: ParsedPost, context: EntryContext, picture: TypedPicture, path: Path): Picture {
  const asset = assetOf(post, context, picture.src, [...path, "src"]);
  if (asset?.fault !== undefined)
    post.check.problems.push(
      problemAt(post.check, [...path, "src"], "value", { code: "image-illisible", ...asset.fault }),
    );
  if (picture.alt === undefined && !hasUnknownKey(post, path)) {
    post.check.problems.push(
      problemAt(post.check, path, "value", {
        code: "image-sans-alt",
        severity: "warning",
        message: "Cette image n’a pas de texte de remplacement.",
        advice: isBlock(post, path)
          ? "ajoutez `alt: ce que montre l’image`"
          : `écrivez \`{src: ${picture.src}, alt: ce que montre l’image}\``,
      }),
    );
  }
  return {
    src: picture.src,
    alt: picture.alt ?? "",
    ...(asset === undefined ? {} : { asset }),
    ...creditedWords(picture),
    ...(picture.focus === undefined ? {} : { focus: picture.focus }),
  };
}

/** The caption and the credit, each by itself: the credit of the key, else the one that the caption ends with. */
function creditedWords({ caption = "", credit }: TypedPicture): Pick<Picture, "caption" | "credit"> {
  const split = credit === undefined ? creditedCaption(caption) : { caption, credit: bareCredit(credit) };
  return { ...(split.caption !== "" && { caption: split.caption }), ...(split.credit && { credit: split.credit }) };
}

/** A picture as it stands in the file. */
function typedAt({ frontMatter }: ParsedPost, path: Path): unknown {
  let typed: unknown = frontMatter.data;
  for (const part of path) typed = (Object(typed) as Readonly<Record<string | number, unknown>>)[part];
  return typed;
}

/** False for the name of a file alone. */
function isBlock(post: ParsedPost, path: Path): boolean {
  return typeof typedAt(post, path) !== "string";
}

/** True when the block of a picture has a key that it does not know, told by itself: it may be the text asked for. */
function hasUnknownKey(post: ParsedPost, path: Path): boolean {
  const typed = typedAt(post, path);
  const known = shapeOf(pictureBlock);
  return typeof typed === "object" && typed !== null && Object.keys(typed).some((key) => !Object.hasOwn(known, key));
}

/** Returns a document to download: a local file, otherwise a URL. */
export function documentOf(
  post: ParsedPost,
  context: EntryContext,
  document: { title: string; file?: string | undefined; url?: string | undefined },
  path: Path,
): DocumentLink {
  const asset = document.file === undefined ? undefined : assetOf(post, context, document.file, [...path, "file"]);
  const url = document.url ?? (document.file !== undefined && asset === undefined ? document.file : undefined);
  return { title: document.title, ...(asset === undefined ? {} : { asset }), ...(url === undefined ? {} : { url }) };
}
