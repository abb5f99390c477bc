/** Progress of a build: times the steps for the profile, and shows a line on a terminal after one second. */

export interface Progress {
  readonly stage: <T>(name: string, run: () => T) => T;
  /** Adds steps timed elsewhere. */
  readonly add: (times: ReadonlyMap<string, number>) => void;
  /** Milliseconds by step, in order. */
  readonly times: ReadonlyMap<string, number>;
  readonly seconds: () => number;
  /** The current step, or the last one. */
  readonly current: () => string | undefined;
  readonly done: () => void;
}

/** Starts timing; the line is shown on `terminal` if it is a TTY. */
export function startProgress(terminal: NodeJS.WriteStream): Progress {
  const begun = performance.now();
  const times = new Map<string, number>();
  let shown = false;
  let current: string | undefined;
  const say = (name: string): void => {
    if (!terminal.isTTY || performance.now() - begun < 1000) return;
    terminal.write(`\r\u001b[K… ${name}`);
    shown = true;
  };
  const add = (name: string, start: number): void => {
    times.set(name, (times.get(name) ?? 0) + performance.now() - start);
  };
  return {
    stage: (name, run) => {
      say(name);
      current = name;
      const start = performance.now();
      const result = run();
      if (result instanceof Promise) {
        return result.finally(() => add(name, start)) as typeof result;
      }
      add(name, start);
      return result;
    },
    add: (others) => {
      for (const [name, ms] of others) times.set(name, ms);
    },
    times,
    seconds: () => (performance.now() - begun) / 1000,
    current: () => current,
    done: () => {
      if (shown) terminal.write("\r\u001b[K");
    },
  };
}
