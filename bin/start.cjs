#!/usr/bin/env node
// `npm start`: runs the preview in a process of its own, and starts it again when its program changes: a layout, a source.
// Whatever ends the preview, this process or npm ends all that was started. It reads no content and prints no page.
const { fork } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { constants } = require("node:os");
const { dirname, join } = require("node:path");

const ROOT = dirname(__dirname);
const PROGRAM = join(__dirname, "babillard.cjs");
const SOURCES = [".eleventy.ts", "bin", "src", "layouts"].map((name) => join(ROOT, name));
/** The preview follows the sources of the stylesheet and of the little client code by itself. */
const FOLLOWED = join(ROOT, "layouts", "assets");
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** What a preview that was asked to stop may still take before it is cut short. */
const GRACE_MS = 600;
const SETTLE_MS = 100;
const ORPHAN_MS = 200;
/** Elsewhere the preview and all that it starts are a group of processes, which ends as one. */
const IS_WINDOWS = process.platform === "win32";

function supervise(args) {
  let preview;
  /** Where the site is shown, and is shown again: open pages find it there. */
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
    // Asked twice: at once.
    if (leaving) process.exit();
    leaving = true;
    // Who stops a preview that is shown has what they wanted.
    process.exitCode = port === undefined ? 128 + constants.signals[signal] : 0;
    stop(preview).then(() => process.exit());
  };
  for (const signal of SIGNALS) process.on(signal, leave);
  process.on("exit", () => cut(preview));
  start();
  watchSources(() => port !== undefined && restart());
  whenOrphaned(() => leave("SIGHUP"));
}

/** Starts a preview; `ready` is told its port once it is shown, `ended` its exit code. */
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

/** Asks a preview to stop, and sees to it. */
function stop(child) {
  return new Promise((stopped) => {
    if (child.exitCode !== null || child.signalCode !== null) return stopped();
    child.once("exit", stopped);
    child.kill("SIGTERM");
    setTimeout(() => cut(child), GRACE_MS);
  });
}

/** Ends a preview and all that it started, at once. */
function cut(child) {
  try {
    if (IS_WINDOWS) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

/** npm hands on some signals to its shell and no further, and may be killed: its end is that of what it started. */
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

/** The parent of this process and, when that is the shell of npm, npm; an orphan is taken in by a process of another session. */
function ancestry() {
  const parent = process.ppid;
  const [own, its] = [processOf(process.pid), processOf(parent)];
  // Where processes cannot be read, the parent alone tells.
  if (own === undefined) return { ids: `${parent}`, isOrphan: parent === 1 };
  if (its === undefined) return { ids: "", isOrphan: true };
  return { ids: its.isShell ? `${parent} ${its.parent}` : `${parent}`, isOrphan: own.session !== its.session };
}

/** What Linux says of a process: proc_pid_stat(5), counted after the name, which may hold anything. */
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
  watch(SOURCES, { ignoreInitial: true, ignored: (path) => path === FOLLOWED || path.startsWith(join(FOLLOWED, "/")) })
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

supervise(process.argv.slice(2));
