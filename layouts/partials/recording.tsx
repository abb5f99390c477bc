/** The video of a report: a file of the site plays in place, one of another site is a link shown as a poster; with its length, its language and where to read it. */
import type { ComponentChildren, VNode } from "preact";
import type { Asset, Picture, Recording } from "../../src/content/model.ts";
import { focusClass } from "../../src/content/picture-shape.ts";
import { playerOf, playWords, recordingKind } from "../../src/content/recordings.ts";
import { mainPicture } from "../../src/images/picture-sizes.ts";
import { isFrench } from "../../src/locale/fr/text-language.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { languageName } from "./language-name.ts";
import { PictureWords } from "./picture-words.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { WordsIn } from "./words-in.tsx";

interface RecordingBoxProps {
  readonly site: Site;
  readonly recording: Recording;
}

/** An aside named by what it holds. The page loads nothing of another site: its readers are unknown there until they follow the link. */
export function RecordingBox({ site, recording }: RecordingBoxProps): VNode {
  const { file, image, transcript } = recording;
  const kind = file !== undefined && recordingKind(file.url) === "audio" ? "Enregistrement" : "Vidéo";
  const Shown = file ? OwnPlayer : image?.asset ? Pictured : Linked;
  return (
    <aside class="box box-video" aria-label={kind}>
      <Shown site={site} recording={recording} kind={kind} />
      {transcript && (
        <p class="recording-transcript">
          {/^(https?:\/\/|\/|#)/.test(transcript) ? (
            <a href={href(site, transcript)}>Transcription de la vidéo</a>
          ) : (
            transcript
          )}
        </p>
      )}
    </aside>
  );
}

interface ShownProps extends RecordingBoxProps {
  /** « Vidéo ». */
  readonly kind: string;
}

/** A link with a drawn screen; the title alone when nothing says where it plays. */
function Linked({ recording, kind }: ShownProps): VNode {
  const { url } = recording;
  return (
    <p class={url ? "recording" : undefined}>
      <PlayLink url={url}>
        <Title recording={recording} kind={kind} />
      </PlayLink>
    </p>
  );
}

/** The picture is the link. */
function Pictured({ site, recording, kind }: ShownProps): VNode | null {
  const { url, image } = recording;
  if (image?.asset === undefined) return null;
  const classes = ["recording-picture", focusClass(image.focus, image.asset, "lead")];
  return (
    <figure class={classes.filter(Boolean).join(" ")}>
      <PlayLink url={url}>
        <ResponsivePicture site={site} asset={image.asset} position="text" alt={image.alt} />
        <Title recording={recording} kind={kind} />
      </PlayLink>
      <PictureWords picture={image} />
    </figure>
  );
}

function PlayLink({
  url,
  children,
}: {
  readonly url: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  if (url === undefined) return <>{children}</>;
  return (
    <a href={url} class="externe" rel="noopener">
      {children} <span class="play">{wordsFor(url)}</span>
    </a>
  );
}

function wordsFor(url: string): string {
  const player = playerOf(url);
  return player === undefined ? `Voir la vidéo (${new URL(url).hostname.replace(/^www\./u, "")})` : playWords(player);
}

/** « Entretien (vidéo, 12 min, en anglais) ». */
function Title({ recording: { title, lang, length }, kind }: Pick<ShownProps, "recording" | "kind">): VNode {
  const foreign = lang !== undefined && !isFrench(lang) ? lang : undefined;
  const facts = [kind.toLowerCase(), length, foreign && `en ${languageName(foreign)}`].filter(Boolean);
  return (
    <>
      <WordsIn of={title} lang={foreign} />
      {` (${facts.join(", ")})`}
    </>
  );
}

/** With a link to its file, for who would rather keep it. */
function OwnPlayer({ site, recording, kind }: ShownProps): VNode | null {
  const { file, image } = recording;
  if (file === undefined) return null;
  return (
    <>
      <figure class="recording-own">
        <Media site={site} recording={recording} file={file} />
        {image && <PictureWords picture={image} />}
      </figure>
      <p>
        <a href={href(site, file.url)}>
          <Title recording={recording} kind={kind} />
        </a>
      </p>
    </>
  );
}

function Media({ site, recording, file }: RecordingBoxProps & { readonly file: Asset }): VNode {
  const { title, captions, image } = recording;
  const src = href(site, file.url);
  if (recordingKind(file.url) === "audio")
    // biome-ignore lint/a11y/useMediaCaption: a sound has a transcript, not captions
    return <audio controls preload="none" src={src} aria-label={title} />;
  const poster = posterOf(site, image);
  return (
    // biome-ignore lint/a11y/useMediaCaption: they are in the list, which the checker asks for
    <video controls preload={poster === undefined ? "metadata" : "none"} poster={poster} src={src} aria-label={title}>
      {captions.map(({ asset, lang, label }) => (
        <track key={asset.url} kind="captions" src={href(site, asset.url)} srclang={lang} label={label} />
      ))}
    </video>
  );
}

function posterOf(site: Site, image: Picture | undefined): string | undefined {
  return image?.asset && href(site, mainPicture(image.asset).url);
}
