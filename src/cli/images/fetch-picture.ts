/** Fetches one picture from a public address, within limits of time, size and redirects. */
import { NotConnected } from "../links/ask.ts";
import { NotPublic, TooLarge, type WebDownload } from "../links/web-request.ts";
import { pictureExtension } from "./picture-kind.ts";

export interface PictureAccess {
  readonly download: WebDownload;
  /** Called when a host is unreachable. */
  readonly isConnected: () => Promise<boolean>;
  readonly timeoutMs: number;
}

export type FetchedPicture =
  | { readonly bytes: Uint8Array; readonly extension: string }
  /** In French, to follow « : ». */
  | { readonly reason: string };

const MAX_STEPS = 5;

/** Rejects only with `NotConnected`. */
export async function fetchPicture(url: string, access: PictureAccess): Promise<FetchedPicture> {
  const signal = AbortSignal.timeout(access.timeoutMs);
  let at = url;
  try {
    for (let step = 0; step <= MAX_STEPS; step += 1) {
      const { status, location, bytes } = await access.download(at, signal);
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, at)) {
        at = new URL(location, at).href;
        continue;
      }
      if (status === 404 || status === 410) return { reason: `elle n’y est plus (${status})` };
      if (status !== 200) return { reason: `le site répond ${status}` };
      const extension = pictureExtension(bytes);
      return extension === undefined
        ? { reason: "ce n’est pas une image que le site peut publier" }
        : { bytes, extension };
    }
    return { reason: "l’adresse renvoie sans fin d’une page à l’autre" };
  } catch (error) {
    return { reason: await reasonOf(error as NodeJS.ErrnoException, access) };
  }
}

async function reasonOf(error: NodeJS.ErrnoException, { isConnected }: PictureAccess): Promise<string> {
  if (error instanceof NotPublic) return "l’adresse mène à un réseau privé";
  if (error instanceof TooLarge) return "elle est trop lourde";
  if (!(await isConnected())) throw new NotConnected();
  if (error.code === "ENOTFOUND") return "ce site n’existe plus";
  return error.name === "AbortError" || error.name === "TimeoutError"
    ? "le site ne répond pas à temps"
    : `le site ne répond pas (${error.code ?? error.name})`;
}
