/** Encodes the photographs of a site while its pages are printed; it writes in the store only, never in the output. */
import { resolve } from "node:path";
import type { Asset } from "../content/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type PictureSubject, pictureJobs } from "./picture-files.ts";
import { openPictureStore, PictureError, type PictureStore } from "./picture-store.ts";

export interface EncodedPictures {
  /** Site URL without the base → path on this machine. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that cannot be read, each once. */
  readonly problems: readonly Diagnostic[];
}

/** The store of the project, kept from one build to the next and shared with the preview. */
export function projectPictures(): PictureStore {
  return openPictureStore(resolve(".cache", "images"));
}

/** Every file that the photographs of the site become. */
export async function encodePictures(site: PictureSubject, store: PictureStore): Promise<EncodedPictures> {
  const files = new Map<string, string>();
  const problems = new Map<string, Diagnostic>();
  for (const { path, fault } of site.assets)
    if (fault !== undefined && /\.(?:jpe?g|png|webp)$/iu.test(path)) problems.set(path, unreadable(path, fault));
  await Promise.all(
    [...pictureJobs(site)].map(async ([url, job]) => {
      try {
        files.set(url, await store.find(job));
      } catch (error) {
        if (!(error instanceof PictureError)) throw error;
        problems.set(error.path, unreadable(error.path, faultOf(error)));
      }
    }),
  );
  return { files, problems: [...problems.values()] };
}

function unreadable(file: string, fault: NonNullable<Asset["fault"]>): Diagnostic {
  return { code: "image-illisible", severity: "error", file, line: 1, column: 1, ...fault };
}

function faultOf({ cause }: PictureError): NonNullable<Asset["fault"]> {
  const [reason] = (cause as Error).message.split("\n", 1);
  return {
    message: `Cette image ne peut pas être lue (${reason}).`,
    advice: "ouvrez l’original et enregistrez-le de nouveau en JPEG ou en PNG",
  };
}
