/** Fetches one file from a public address, within limits of time, size and redirects. */
import { NotConnected } from "./ask.ts";
import { NotPublic, TooLarge, type WebDownload } from "./web-request.ts";

export interface FileAccess {
  readonly download: WebDownload;
  /** Called when a host is unreachable. */
  readonly isConnected: () => Promise<boolean>;
  readonly timeoutMs: number;
}

/** `reason` is French, to follow « : »; « elle » is the address, or the picture that it shows. */
export type FetchedBytes = { readonly bytes: Uint8Array } | { readonly reason: string };

const MAX_STEPS = 5;

/** Rejects only with `NotConnected`. */
export async function fetchBytes(url: string, access: FileAccess): Promise<FetchedBytes> {
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
      return status === 200 ? { bytes } : { reason: `le site répond ${status}` };
    }
    return { reason: "l’adresse renvoie sans fin d’une page à l’autre" };
  } catch (error) {
    return { reason: await reasonOf(error as NodeJS.ErrnoException, access) };
  }
}

async function reasonOf(error: NodeJS.ErrnoException, { isConnected }: FileAccess): Promise<string> {
  if (error instanceof NotPublic) return "l’adresse mène à un réseau privé";
  if (error instanceof TooLarge) return "elle est trop lourde";
  if (!(await isConnected())) throw new NotConnected();
  if (error.code === "ENOTFOUND") return "ce site n’existe plus";
  return error.name === "AbortError" || error.name === "TimeoutError"
    ? "le site ne répond pas à temps"
    : `le site ne répond pas (${error.code ?? error.name})`;
}
