/** Runs Pagefind's program: it alone says how words are read. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** Indexes the pages of a folder into another; the signal ends the program. Throws an Error in French, or the reason of the signal. */
export async function runIndexer(site: string, output: string, signal?: AbortSignal): Promise<void> {
  const options = ["--site", site, "--output-path", output, "--force-language", "fr", "--silent"];
  try {
    await promisify(execFile)(indexerPath(), options, { signal, killSignal: "SIGKILL" });
  } catch (error) {
    signal?.throwIfAborted();
    const said = (error as { readonly stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new Error(`L’index de recherche ne peut pas être produit : ${said}`);
  }
}

/** The program that npm installed for this system, or the one that PAGEFIND_BINARY_PATH names. */
function indexerPath(): string {
  const { PAGEFIND_BINARY_PATH } = process.env;
  if (PAGEFIND_BINARY_PATH) return PAGEFIND_BINARY_PATH;
  const windows = process.platform === "win32";
  const name = `@pagefind/${windows ? "windows" : process.platform}-${process.arch}/bin/pagefind_extended${windows ? ".exe" : ""}`;
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `Pagefind n’est pas installé pour ce système (${process.platform}, ${process.arch}). Lancez « npm ci ».`,
    );
  }
}
