/** A time limit for steps that depend on another program, so that a hung build fails with an explanation. */
import { plural } from "../locale/fr/plural.ts";

const USUAL_MS = 300_000;
/** Ten times what a page takes in the largest measured sites. */
const PAGE_MS = 100;

/** Milliseconds a step may take: `BABILLARD_DELAI`, in seconds, else five minutes, and a tenth of a second for each page that it reads. */
export function stepLimit(env: Readonly<Record<string, string | undefined>>, pages = 0): number {
  const asked = Number(env.BABILLARD_DELAI);
  return asked > 0 ? asked * 1000 : USUAL_MS + pages * PAGE_MS;
}

/** A step exceeded its time limit; the message is French. */
export class TimeLimitError extends Error {
  constructor(step: string, milliseconds: number) {
    const seconds = Math.round(milliseconds / 1000);
    super(
      `L’étape « ${step} » n’a pas fini après ${plural(seconds, "seconde")} : elle est abandonnée. Relancez la commande; si elle doit durer plus longtemps, dites combien de secondes avec BABILLARD_DELAI.`,
    );
  }
}

/** The result of `run`. When time is up, aborts the signal given to `run` and rejects with a `TimeLimitError`. */
export async function withTimeLimit<T>(
  step: string,
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new TimeLimitError(step, milliseconds);
      reject(error);
      controller.abort(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), up]);
  } finally {
    clearTimeout(timer);
  }
}
