/** Hashes one file. */
import { hash } from "node:crypto";

/** SHA-256 of a file, in hexadecimal; a string is hashed as UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content);
}
