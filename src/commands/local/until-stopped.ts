/** Waits until a server of this machine is asked to stop: by a signal, by the end of the process that started it, or by that of npm. */

/** Asks for an orderly end; npm hands on only some of them. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const ORPHAN_MS = 200;
/** What still runs after a server has closed, such as a photograph being encoded, is not waited for. */
const GRACE_MS = 300;

/** Resolves once, when it is time to close. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of SIGNALS) process.once(signal, () => stop());
    // The channel of whoever started this process, if there is one.
    process.once("disconnect", () => stop());
    // Listening to it keeps alive a process that has nothing to serve, as one that could not start.
    process.channel?.unref();
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      stop();
    }, ORPHAN_MS).unref();
  });
}

/** Sees to it that the process ends soon, whatever keeps it. */
export function endSoon(): void {
  if (process.connected) process.disconnect();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
