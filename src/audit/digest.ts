/** The digest of one file. */
import { hash } from "node:crypto";

/** The SHA-256 of a file, in hexadecimal; a text is that of its bytes in UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content);
}
