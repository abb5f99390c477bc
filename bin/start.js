// `babillard demarrer`: runs the preview in a child process, and restarts it when its program changes (a layout, a source).
// When the preview, this process or npm ends, everything that was started ends too.
import { fork } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(BIN);
const PROGRAM = join(BIN, "babillard.js");
/** The program itself changes in a clone only. */
const SOURCES = existsSync(join(ROOT, "tests")) ? ["bin", "src", "layouts"].map((name) => join(ROOT, name)) : [];
/** The preview itself watches the sources of the style sheet and of the client scripts. */
const FOLLOWED = join(ROOT, "layouts", "assets");
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Milliseconds that a preview may take to stop before it is killed. */
const GRACE_MS = 600;
const SETTLE_MS = 100;
const ORPHAN_MS = 200;
/** Elsewhere the preview and its children are one process group, which is killed at once. */
const IS_WINDOWS = process.platform === "win32";

/** Runs until it is asked to stop, and ends the process. */
export function supervise(args) {
  let preview;
  /** The port of the preview, kept across restarts so that open pages find it again. */
  let port;
  let leaving = false;
  let restarting = false;
  let changedAgain = false;

  const start = () => {
    const ready = (used) => {
      port = used;
    };
    const ended = (code, wasReady) => {
      if (leaving) process.exit();
      if (restarting) return;
      if (wasReady || port === undefined) process.exit(code);
      say("L’aperçu n’a pas pu repartir : il essaiera de nouveau au prochain changement du programme.");
    };
    preview = launch(port === undefined ? args : [...args, "--port", String(port)], ready, ended);
  };
  const restart = async () => {
    changedAgain = true;
    if (restarting || leaving) return;
    restarting = true;
    while (changedAgain && !leaving) {
      changedAgain = false;
      say("Le programme a changé : l’aperçu repart.");
      await stop(preview);
    }
    restarting = false;
    if (!leaving) start();
  };
  const leave = (signal) => {
    // A second signal stops immediately.
    if (leaving) process.exit();
    leaving = true;
    // Stopping a preview that was shown is a success.
    process.exitCode = port === undefined ? 128 + constants.signals[signal] : 0;
    stop(preview).then(() => process.exit());
  };
  for (const signal of SIGNALS) process.on(signal, leave);
  process.on("exit", () => cut(preview));
  start();
  watchSources(() => port !== undefined && restart());
  whenOrphaned(() => leave("SIGHUP"));
  return new Promise(() => {});
}

/** Starts a preview; `ready` is called with its port once it listens, `ended` with its exit code. */
function launch(args, ready, ended) {
  const child = fork(PROGRAM, ["dev", ...args], {
    detached: !IS_WINDOWS,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let wasReady = false;
  child.on("message", ({ port }) => {
    wasReady = true;
    ready(port);
  });
  child.on("exit", (code) => {
    cut(child);
    ended(code ?? 1, wasReady);
  });
  child.on("error", (error) => {
    say(`L’aperçu ne peut pas être lancé : ${error.message}`);
    process.exit(1);
  });
  return child;
}

/** Asks a preview to stop, and kills it when it does not. */
function stop(child) {
  return new Promise((stopped) => {
    if (child.exitCode !== null || child.signalCode !== null) return stopped();
    child.once("exit", stopped);
    child.kill("SIGTERM");
    setTimeout(() => cut(child), GRACE_MS);
  });
}

/** Kills a preview and its children. */
function cut(child) {
  try {
    if (IS_WINDOWS) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already ended.
  }
}

/** npm forwards some signals to its shell and no further, and may be killed: then this process must leave too. */
function whenOrphaned(leave) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestry();
  const timer = setInterval(() => {
    if (before.isOrphan || ancestry().ids !== before.ids) {
      clearInterval(timer);
      leave();
    }
  }, ORPHAN_MS);
}

/** The ids of the parent of this process and, when that is npm's shell, of npm; an orphan is adopted by a process of another session. */
function ancestry() {
  const parent = process.ppid;
  const [own, its] = [processOf(process.pid), processOf(parent)];
  // Where /proc is missing, only the parent is known.
  if (own === undefined) return { ids: `${parent}`, isOrphan: parent === 1 };
  if (its === undefined) return { ids: "", isOrphan: true };
  return { ids: its.isShell ? `${parent} ${its.parent}` : `${parent}`, isOrphan: own.session !== its.session };
}

/** The fields of /proc/PID/stat: proc_pid_stat(5), counted after the name, which may contain anything. */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, , parent, , session] = stat.slice(stat.lastIndexOf(")")).split(" ");
    return { parent, session, isShell: readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[1] === "-c" };
  } catch {
    return undefined;
  }
}

async function watchSources(changed) {
  const { watch } = await import("chokidar");
  let timer;
  watch([join(process.cwd(), ".eleventy.ts"), ...SOURCES], {
    ignoreInitial: true,
    ignored: (path) => path === FOLLOWED || path.startsWith(join(FOLLOWED, "/")),
  })
    .on("all", (_, path) => {
      if (!/\.(?:[cm]?[jt]sx?|json)$/u.test(path)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MS);
    })
    .on("error", ({ code }) => say(`Les changements du programme ne sont pas tous suivis (${code}).`));
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

// In a clone, `npm start` runs this file, which starts without waiting for anything to be compiled.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  supervise(process.argv.slice(2));
