/** The files that one photograph becomes: names, widths and formats, known before anything is encoded. It reads and encodes nothing. */
import { createHash } from "node:crypto";
import type { Asset } from "../content/model.ts";
import { ROUTES } from "../routes.ts";

export type PictureFormat = "jpeg" | "png" | "webp";

/** A file printed from a photograph. */
export interface PictureFile {
  /** Site URL without the base. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
  /** The original without its metadata, not encoded again unless it must be turned. */
  readonly asIs?: true;
}

export interface PictureSet {
  /** At the asset's own URL, in its own format: what every browser, feed reader and sharing site can show. */
  readonly main: PictureFile;
  /** Lighter ones for browsers to choose among, narrowest first; none for a small picture. */
  readonly webp: readonly PictureFile[];
}

/** How pictures are encoded: a change here changes the names of the files, and cached ones are left behind. */
export const ENCODING = {
  /** Added to by hand when the encoding code itself changes. */
  revision: 1,
  /** Pixels. */
  widths: [480, 960, 1600],
  jpeg: { quality: 80, progressive: true },
  png: { compressionLevel: 9 },
  /** `flat` is for PNG pictures: diagrams and screens show the marks of compression. */
  webp: { photo: { quality: 78 }, flat: { quality: 86, smartSubsample: true } },
} as const;

/** Bytes under which a picture is light enough as it is. */
const SMALL = 30_000;
/** A width that saves less than this part of the next one is not worth a file. */
const WORTHWHILE = 0.85;
/** Pixels: what sharing sites want at least for a large card (ogp.me; 1.91:1 at 1200). */
const SHARED_WIDTH = 1200;
/** Characters of the original name that are kept: the size and the fingerprint must fit too. */
const LONGEST_STEM = 100;
/** What browsers cache for ever, since each name carries a fingerprint. */
const FOLDER = ROUTES.pictures;

/** The files of a photograph, undefined for any other asset: that one is published as it is. */
export function pictureSet(asset: Asset): PictureSet | undefined {
  const { raster, width, height, url, bytes } = asset;
  const format = formatOf(url);
  if (raster === undefined || width === undefined || height === undefined || format === undefined) return undefined;
  if (bytes < SMALL) return { main: { url, width, height, format, asIs: true }, webp: [] };
  const sized = (wanted: number) => ({ width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) });
  const widest = Math.min(width, ENCODING.widths[2]);
  const main = { url, ...sized(widest), format };
  const webp = (wanted: number): PictureFile => ({
    url: fileUrl(asset, wanted, "webp"),
    ...sized(wanted),
    format: "webp",
  });
  const lighter = ENCODING.widths.filter((each) => each < widest * WORTHWHILE).map(webp);
  return { main, webp: [...lighter, format === "webp" ? main : webp(widest)] };
}

/** The picture as every browser shows it: its address, and its size when it is known. */
export function mainPicture(asset: Asset): Pick<Asset, "url" | "width" | "height"> {
  return pictureSet(asset)?.main ?? asset;
}

/** The file to share, JPEG or PNG and at least 1200 pixels wide; undefined when the photograph is not large enough. */
export function sharedPicture(asset: Asset): PictureFile | undefined {
  const main = pictureSet(asset)?.main;
  if (main === undefined || main.width < SHARED_WIDTH) return undefined;
  if (main.format !== "webp") return main;
  const height = Math.round((main.height * SHARED_WIDTH) / main.width);
  return { url: fileUrl(asset, SHARED_WIDTH, "jpg"), width: SHARED_WIDTH, height, format: "jpeg" };
}

function formatOf(url: string): PictureFormat | undefined {
  const extension = /\.(jpe?g|png|webp)$/u.exec(url)?.[1];
  return extension === undefined || extension === "png" || extension === "webp" ? extension : "jpeg";
}

/** `/assets/images/salle-960.1a2b3c4d5e.webp`: the fingerprint is that of the original and of the way it is encoded. */
function fileUrl({ url, raster }: Asset, width: number, extension: string): string {
  const stem = url.slice(url.lastIndexOf("/") + 1, url.lastIndexOf(".")).slice(0, LONGEST_STEM);
  const print = createHash("sha256")
    .update(JSON.stringify(ENCODING))
    .update(raster?.hash ?? "")
    .digest("hex");
  return `${FOLDER}${stem}-${width}.${print.slice(0, 10)}.${extension}`;
}
