/** `npm start` as people run it, with npm and all the processes it starts: none may outlive it. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addressOf, expectNothingLeft, type Marked, ROOT, startMarked, within } from "../process-tree.ts";
import { folderFrom } from "../site-from.ts";

const CONTENT = {
  "site.yml": "title: Le carnet\nurl: https://essai.example\n",
  "articles/un.md": "---\ntitle: Premier\ndate: 2013-01-15\nsummary: Un essai.\n---\nLe premier texte.\n",
};

const npmStart = (...args: readonly string[]): Marked => startMarked("npm", ["start", "--", ...args]);

/** The process ids of the launcher and of the preview. */
function nodes(program: Marked): Readonly<Record<"launcher" | "preview", number>> {
  const pidOf = (words: RegExp) => [...program.alive()].find(([, command]) => words.test(command))?.[0] ?? 0;
  return { launcher: pidOf(/^node bin\/start/), preview: pidOf(/bin\/babillard\.js dev/) };
}

async function takenPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe.skipIf(process.platform !== "linux")("npm start", () => {
  test.each([
    [
      "a port that is taken",
      async () => ["--port", String(await takenPort())],
      /Le port \d+ est déjà pris\. Le port \d+ est libre : --port \d+/,
    ],
    ["an invalid port", async () => ["--port=99999"], /--port : écrivez un nombre/],
    ["a port without a number", async () => ["--port"], /--port : écrivez un nombre/],
    [
      "a missing folder",
      async () => ["--content", join(folderFrom({}), "absent")],
      /n’existe pas ou n’est pas un dossier/,
    ],
    [
      "a file instead of a folder",
      async () => ["--content", join(ROOT, "package.json")],
      /n’existe pas ou n’est pas un dossier/,
    ],
    ["an unknown option", async () => ["--contenu", "x"], /L’option « --contenu » n’existe pas/],
  ])("%s: the error is explained, the exit code is not 0, and no process is left", async (_, args, words) => {
    const program = npmStart(...(await args()));
    expect(await program.ended).toBe(2);
    expect(program.said()).toMatch(words);
    expect(program.said()).not.toMatch(/^\s+at /mu);
    await expectNothingLeft(program);
  });

  test.each(["SIGTERM", "SIGHUP", "SIGKILL"] as const)("when npm receives %s, no process is left", async (signal) => {
    const program = npmStart("--port", "0", "--content", folderFrom(CONTENT));
    await addressOf(program);
    await withSearch(program);
    program.child.kill(signal);
    await expectNothingLeft(program);
  });

  test("Ctrl+C, which the terminal sends to all of them, leaves no process", async () => {
    const program = npmStart("--port", "0", "--content", folderFrom(CONTENT));
    await addressOf(program);
    process.kill(-(program.child.pid ?? 0), "SIGINT");
    await expectNothingLeft(program);
  });

  test.each([
    ["launcher", "SIGTERM"],
    ["launcher", "SIGHUP"],
    ["launcher", "SIGKILL"],
    ["preview", "SIGTERM"],
    ["preview", "SIGKILL"],
  ] as const)("when the %s process receives %s, no process is left", async (which, signal) => {
    const program = npmStart("--port", "0", "--content", folderFrom(CONTENT));
    await addressOf(program);
    await withSearch(program);
    const pid = nodes(program)[which];
    // 0 would be the tests themselves.
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, signal);
    await expectNothingLeft(program);
  });

  test.each([0, 200, 500, 1_000])("stopped %i ms after its start, it leaves no process", async (after) => {
    const program = npmStart("--port", "0", "--content", folderFrom(CONTENT));
    await within(
      60_000,
      () => nodes(program).launcher > 0,
      () => "npm started nothing",
    );
    await new Promise((passed) => setTimeout(passed, after));
    program.child.kill("SIGTERM");
    await expectNothingLeft(program);
  });

  test("without --port, the next free port is used and printed, so that two previews can run", async () => {
    const content = folderFrom(CONTENT);
    const [one, two] = [npmStart("--content", content), npmStart("--content", content)];
    const addresses = [await addressOf(one), await addressOf(two)];
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) expect((await fetch(address)).status).toBe(200);
    expect(one.said() + two.said()).toMatch(/Le port 8080 est déjà pris\s: l’aperçu est au port \d+/u);
  });
});

/** The search process is the last to start. */
const withSearch = (program: Marked) =>
  within(
    60_000,
    () => [...program.alive().values()].some((command) => command.includes("search-process")),
    () => "no search",
  );

describe.skipIf(process.platform !== "linux")("when the program changes", () => {
  test("an edited layout is shown at the same address; an error waits for the next edit", async () => {
    const project = folderFrom({});
    for (const name of ["bin", "src", "layouts", ".eleventy.ts", "package.json", "package-lock.json"])
      cpSync(join(ROOT, name), join(project, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
    // A clone, whose sources are compiled again when they change; a package has no tests.
    mkdirSync(join(project, "tests"));
    const program = startMarked("npm", ["start", "--", "--port", "0", "--content", folderFrom(CONTENT)], {
      cwd: project,
    });
    const address = await addressOf(program);
    const layout = join(project, "layouts/pages/home.11ty.tsx");
    const before = readFileSync(layout, "utf8");
    const shown = (words: string) =>
      within(
        60_000,
        async () =>
          (
            await fetch(address).then(
              (answer) => answer.text(),
              () => "",
            )
          ).includes(words),
        () => `« ${words} » was not shown; ${program.said()}`,
      );
    await shown("Le carnet");
    writeFileSync(layout, `${before}\nconst = ;\n`);
    await within(
      60_000,
      () => program.said().includes("L’aperçu n’a pas pu repartir"),
      () => program.said(),
    );
    writeFileSync(layout, before.replace(/<Document [^>]*>/u, "$&<p>Mot ajouté.</p>"));
    await shown("Mot ajouté.");
    expect(program.said()).toContain("Le programme a changé : l’aperçu repart.");
    program.child.kill("SIGTERM");
    await expectNothingLeft(program);
    rmSync(project, { recursive: true, force: true });
  });
});
