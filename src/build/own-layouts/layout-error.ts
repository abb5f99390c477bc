/** A fault in a site's own layouts, told in French: it is for the person who wrote the file, never a bug of ours. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

export interface LayoutFault extends Pick<Diagnostic, "file" | "message"> {
  /** From 1; undefined for the whole file, which `file` names as the person sees it, e.g. `layouts/partials/footer.tsx`. */
  readonly line?: number | undefined;
}

export class LayoutError extends Error {
  override readonly name = "LayoutError";

  constructor(faults: readonly LayoutFault[], options?: ErrorOptions) {
    super(faults.map(sentence).join("\n"), options);
  }
}

/** True in whichever copy of the package the error was made. */
export function isLayoutError(error: unknown): error is LayoutError {
  return error instanceof Error && error.name === "LayoutError";
}

function sentence({ file, line, message }: LayoutFault): string {
  return `${file}${line === undefined ? "" : `, ligne ${line}`} : ${message}`;
}
