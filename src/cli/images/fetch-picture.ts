/** Fetches one picture from a public address, within limits of time, size and redirects. */
import { type FileAccess, fetchBytes } from "../links/fetch-bytes.ts";
import { pictureExtension } from "./picture-kind.ts";

export type FetchedPicture =
  | { readonly bytes: Uint8Array; readonly extension: string }
  /** In French, to follow « : ». */
  | { readonly reason: string };

/** Rejects only with `NotConnected`. */
export async function fetchPicture(url: string, access: FileAccess): Promise<FetchedPicture> {
  const fetched = await fetchBytes(url, access);
  if ("reason" in fetched) return fetched;
  const extension = pictureExtension(fetched.bytes);
  return extension === undefined
    ? { reason: "ce n’est pas une image que le site peut publier" }
    : { bytes: fetched.bytes, extension };
}
