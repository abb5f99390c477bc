/** What a build says while it runs: stages timed for the profile, and a line on a terminal once it lasts more than a second. */

export interface Progress {
  readonly stage: <T>(name: string, run: () => T) => T;
  /** Stages timed elsewhere. */
  readonly add: (times: ReadonlyMap<string, number>) => void;
  /** Milliseconds by stage, in order. */
  readonly times: ReadonlyMap<string, number>;
  readonly seconds: () => number;
  /** The stage that is under way, or the last one. */
  readonly current: () => string | undefined;
  readonly done: () => void;
}

/** Starts the watch; `terminal` is where the line is shown, if it is one. */
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
