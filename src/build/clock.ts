/** Chooses the date of the build (« today »), from reproducible sources first. The only module that reads the clock. */
import { execFileSync } from "node:child_process";
import { DateTime } from "luxon";

export interface Today {
  /** `YYYY-MM-DD` in the zone of the site. */
  readonly now: string;
  /** True when it comes from the machine's clock. */
  readonly fromClock: boolean;
}

/** `--now`, else SITE_NOW, else SOURCE_DATE_EPOCH, else the date of the last commit of the content folder, else today. */
export function today(zone: string, folder: string, asked?: string): Today {
  const { SITE_NOW, SOURCE_DATE_EPOCH } = process.env;
  if (asked !== undefined) return { now: asked, fromClock: false };
  if (SITE_NOW !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(SITE_NOW)) return { now: SITE_NOW, fromClock: false };
  const seconds =
    SOURCE_DATE_EPOCH !== undefined && /^\d+$/u.test(SOURCE_DATE_EPOCH)
      ? Number(SOURCE_DATE_EPOCH)
      : lastCommit(folder);
  if (seconds !== undefined) return { now: dayOf(DateTime.fromSeconds(seconds, { zone })), fromClock: false };
  return { now: dayOf(DateTime.now().setZone(zone)), fromClock: true };
}

/** Today by the machine's clock, for the preview: an editor sees the site as readers would now. */
export function clockToday(zone: string): string {
  return dayOf(DateTime.now().setZone(zone));
}

/** A function that says whether so many milliseconds have passed since now. */
export function timeUp(milliseconds: number): () => boolean {
  const begun = performance.now();
  return () => performance.now() - begun >= milliseconds;
}

function dayOf(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd");
}

function lastCommit(folder: string): number | undefined {
  try {
    const text = execFileSync("git", ["-C", folder, "log", "-1", "--format=%ct", "--", "."], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return text === "" ? undefined : Number(text);
  } catch {
    return undefined;
  }
}
