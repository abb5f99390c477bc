/** How long a step of another program may take: a build that waits for ever tells nobody why. */
import { plural } from "../french/plural.ts";

/** Ten times what the largest site measured needs. */
const USUAL_SECONDS = 300;

/** Milliseconds that a step may take: those of `BABILLARD_DELAI`, in seconds, else five minutes. */
export function stepLimit(env: Readonly<Record<string, string | undefined>>): number {
  const asked = Number(env.BABILLARD_DELAI);
  return (asked > 0 ? asked : USUAL_SECONDS) * 1000;
}

/** Why a step was given up, in French. */
export class TimeLimitError extends Error {
  constructor(step: string, milliseconds: number) {
    const seconds = Math.round(milliseconds / 1000);
    super(
      `L’étape « ${step} » n’a pas fini après ${plural(seconds, "seconde")} : elle est abandonnée. Relancez la commande; si elle doit durer plus longtemps, dites combien de secondes avec BABILLARD_DELAI.`,
    );
  }
}

/** What `run` answers, or a `TimeLimitError` once its time is up: the signal it is given then tells it to let everything go. */
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
