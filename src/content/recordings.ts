/** Videos and sounds: which files are some, what a site plays, and the files beside one that hold its captions and its picture. */
import { kindOfFile } from "./collection/file-kinds.ts";

export type RecordingKind = "video" | "audio";

export interface Player {
  /** As its readers name it. */
  readonly name: string;
  readonly kind: RecordingKind;
}

export interface CaptionFile {
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  /** In French, as the menu of the player shows it. */
  readonly label: string;
}

/** Hosts whose pages play a recording, by the path of one. */
const HOSTS: readonly { readonly host: RegExp; readonly path: RegExp; readonly player: Player }[] = [
  {
    host: /^(?:[a-z]+\.)?youtube(?:-nocookie)?\.com$/u,
    path: /^\/(?:watch$|live\/|shorts\/|embed\/|v\/)/u,
    player: { name: "YouTube", kind: "video" },
  },
  { host: /^youtu\.be$/u, path: /^\/[\w-]+$/u, player: { name: "YouTube", kind: "video" } },
  {
    host: /^(?:player\.)?vimeo\.com$/u,
    path: /^\/(?:video\/|event\/|channels\/[^/]+\/|showcase\/[^/]+\/)?\d+/u,
    player: { name: "Vimeo", kind: "video" },
  },
  {
    host: /^(?:[a-z]+\.)?dailymotion\.com$/u,
    path: /^\/(?:video|embed)\//u,
    player: { name: "Dailymotion", kind: "video" },
  },
  { host: /^dai\.ly$/u, path: /^\/\w+$/u, player: { name: "Dailymotion", kind: "video" } },
  { host: /^(?:m\.)?soundcloud\.com$/u, path: /^\/[^/]+\/[^/]+/u, player: { name: "SoundCloud", kind: "audio" } },
  {
    host: /^open\.spotify\.com$/u,
    path: /^\/(?:[a-z-]+\/)?(?:episode|track|show)\//u,
    player: { name: "Spotify", kind: "audio" },
  },
  { host: /^podcasts\.apple\.com$/u, path: /\/podcast\//u, player: { name: "Apple Podcasts", kind: "audio" } },
];
const CAPTIONS: readonly (readonly [suffix: string, lang: string, label: string])[] = [
  [".vtt", "fr", "Français"],
  [".fr.vtt", "fr", "Français"],
  [".en.vtt", "en", "Anglais"],
  [".es.vtt", "es", "Espagnol"],
];

/** What plays at a Web address; undefined for an ordinary page. */
export function playerOf(address: string): Player | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, protocol } = new URL(address);
  if (!/^https?:$/u.test(protocol)) return undefined;
  const host = hostname.replace(/^www\./u, "");
  return HOSTS.find((each) => each.host.test(host) && each.path.test(pathname))?.player;
}

/** Whether a file is a video or a sound that browsers play, by its name: a QuickTime film is only downloaded. */
export function recordingKind(path: string): RecordingKind | undefined {
  const kind = /^(video|audio)\/(?!quicktime)/u.exec(kindOfFile(path)?.type ?? "")?.[1];
  return kind as RecordingKind | undefined;
}

/** The names that the captions of a recording may have: `film.vtt`, in its own language, then `film.en.vtt`. */
export function captionNames(path: string, own = "fr"): readonly CaptionFile[] {
  const stem = stemOf(path);
  return CAPTIONS.map(([suffix, lang, label]) =>
    suffix === ".vtt" && own !== "fr"
      ? { file: stem + suffix, lang: own, label: CAPTIONS.find(([, each]) => each === own)?.[2] ?? own }
      : { file: stem + suffix, lang, label },
  );
}

/** The names that the picture of a video may have. */
export function posterNames(path: string): readonly string[] {
  return ["jpg", "jpeg", "png", "webp"].map((extension) => `${stemOf(path)}.${extension}`);
}

/** « Lire la vidéo (YouTube) », « Écouter (SoundCloud) ». */
export function playWords({ name, kind }: Player): string {
  return `${kind === "video" ? "Lire la vidéo" : "Écouter"} (${name})`;
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/u, "");
}
