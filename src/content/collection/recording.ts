/** Resolves the video of a report: its file, its picture, and the captions beside the file. */
import type { Recording } from "../model.ts";
import { captionNames, recordingKind } from "../recordings.ts";
import type { ConferenceKeys } from "../schema/kinds.ts";
import { problemAt } from "../schema/validate.ts";
import type { EntryContext } from "./entry-context.ts";
import { assetOf, pictureOf } from "./entry-files.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** A missing file, and one that does not play, are told at their line; an address in `file` is that of the page that plays. */
export function recordingOf(
  post: ParsedPost,
  context: EntryContext,
  video: NonNullable<ConferenceKeys["video"]>,
): Recording {
  const { file, image, url, ...words } = video;
  const asset = file === undefined ? undefined : assetOf(post, context, file, ["video", "file"]);
  const address = url ?? (file !== undefined && /^https?:/iu.test(file) ? file : undefined);
  const plays = asset !== undefined && recordingKind(asset.url) !== undefined;
  if (asset !== undefined && !plays)
    post.check.problems.push(
      problemAt(post.check, ["video", "file"], "value", {
        code: "valeur-inconnue",
        message: `\`${file}\` n’est ni une vidéo ni un son que les navigateurs jouent.`,
        advice: "une vidéo MP4 ou WebM, un son MP3, M4A ou Ogg",
      }),
    );
  const captions =
    plays && recordingKind(asset.url) === "video"
      ? captionNames(file ?? "", video.lang ?? post.keys.lang).flatMap(({ file: name, lang, label }) => {
          const found = context.assets.find(post.file, name);
          return found === undefined ? [] : [{ asset: found, lang, label }];
        })
      : [];
  return {
    ...words,
    captions,
    ...(address === undefined ? {} : { url: address }),
    ...(plays && { file: asset }),
    ...(image === undefined ? {} : { image: pictureOf(post, context, image, ["video", "image"]) }),
  };
}
