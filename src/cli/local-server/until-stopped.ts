/** Waits until a local server is asked to stop: by a signal, or because its parent process or npm ended. */

/** Signals for an orderly stop; npm forwards only some of them. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const ORPHAN_MS = 200;
/** Milliseconds that remaining work, such as encoding a photograph, may take after the server has closed. */
const GRACE_MS = 300;

/** Resolves once, when it is time to close. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of SIGNALS) process.once(signal, () => stop());
    // The IPC channel of the parent process, if there is one.
    process.once("disconnect", () => stop());
    // A channel with a listener would keep the process alive even when the server could not start.
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

/** Makes the process exit soon, whatever keeps it alive. */
export function exitSoon(): void {
  if (process.connected) process.disconnect();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
