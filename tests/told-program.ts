/** The preview and `serve` as processes of their own, on free ports, once they have printed their address. */
import { spawn } from "node:child_process";
import { load } from "cheerio";
import { ROOT, within } from "./process-tree.ts";

export interface Told {
  readonly port: number;
  readonly end: () => void;
  /** The address of a page's link whose href contains some words. */
  readonly hrefOf: (page: string, words: string) => Promise<string>;
  /** Waits until a page contains some words. */
  readonly shows: (page: string, words: string) => Promise<void>;
}

/** The preview of a content folder. */
export const startPreview = (content: string): Promise<Told> => start("dev", "--content", content);

/** `serve` of a built site. */
export const startServe = (output: string): Promise<Told> => start("serve", "--output", output);

async function start(command: string, ...options: readonly string[]): Promise<Told> {
  const words = ["bin/babillard.js", command, "--port", "0", ...options];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const address = await within(
    60_000,
    () => /http:\/\/localhost:\d+/u.exec(said)?.[0] ?? false,
    () => `no address; it said: ${said}`,
  );
  const html = async (page: string) => (await fetch(address + page)).text();
  return {
    port: Number(new URL(address).port),
    end: () => void child.kill("SIGTERM"),
    hrefOf: async (page, part) => load(await html(page))(`a[href*="${part}"]`).attr("href") ?? "",
    shows: async (page, part) => {
      await within(
        20_000,
        async () => (await html(page)).includes(part),
        () => `${page} never said « ${part} »; ${said}`,
      );
    },
  };
}
