// Runs a bundle with what V8 compiled of it in a former run: it is neither parsed nor compiled again.
const { createHash } = require("node:crypto");
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { fileURLToPath, pathToFileURL } = require("node:url");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const { isMainThread, threadId } = require("node:worker_threads");

/** Of a bundle, which is all ASCII: V8 takes it as it is, where six megabytes of UTF-8 are decoded for as long as a command takes to start. */
const ENCODING = "latin1";

const DIGEST_BYTES = 32;

/** What a bundle begins and ends with: a function of what a CommonJS file is given. */
const [HEAD, TAIL] = ["(function (require, module, exports, bundleUrl) {", "})"];

/**
 * Runs the file `bundle`; `kept` is where its compiled form is. When there is none, or when this V8 does not want it, it
 * is made as the command ends well: by then it holds the very functions that were needed.
 */
function runCompiled(bundle, kept) {
  if (isMainThread) suitV8();
  const cachedData = readKept(kept);
  const script = new Script(readFileSync(bundle, ENCODING), { filename: bundle, cachedData });
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", (code) => {
      if (code === 0) keep(script, kept);
    });
  const requireHere = createRequire(bundle);
  // What is imported by its address is required by its path.
  const requireAny = (name) => requireHere(name.startsWith("file:") ? fileURLToPath(name) : name);
  const module = { exports: {} };
  script.runInThisContext()(Object.assign(requireAny, requireHere), module, module.exports, pathToFileURL(bundle).href);
}

/**
 * V8 optimises what runs often, on threads beside. A command that lives for a second has no use of most of that, and one that
 * lives for ten gains by its being done nine times later, when more is known. And the memory of what was just made grows to
 * its full size at once: it is looked through half as often while a command starts. Not every V8 has these flags, and one that
 * has not complains: they are set for the one they were measured on.
 */
function suitV8() {
  if (!process.version.startsWith("v20.")) return;
  setFlagsFromString("--interrupt-budget=600000");
  setFlagsFromString("--semi-space-growth-factor=8");
}

/** What was kept begins with the digest of the rest: V8 would run what is damaged. */
function readKept(kept) {
  try {
    const bytes = readFileSync(kept);
    const data = bytes.subarray(DIGEST_BYTES);
    return bytes.subarray(0, DIGEST_BYTES).equals(digestOf(data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(data) {
  return createHash("sha256").update(data).digest();
}

function keep(script, kept) {
  const beside = `${kept}.${process.pid}-${threadId}`;
  try {
    const data = script.createCachedData();
    writeFileSync(beside, Buffer.concat([digestOf(data), data]));
    renameSync(beside, kept);
  } catch {
    // A folder that cannot be written, or that is gone: the next run compiles again.
  }
}

module.exports = { ENCODING, HEAD, TAIL, runCompiled };
