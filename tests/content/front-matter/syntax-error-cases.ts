/** Reads the cases of `syntax-errors/*.md`: a title, the file as typed, the problems expected, the file once repaired. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface SlipCase {
  /** `theme.md:LINE`, to find the case. */
  readonly place: string;
  readonly title: string;
  readonly path: string;
  readonly typed: string;
  /** `LINE:COLUMN CODE MESSAGE`, in order. */
  readonly expected: readonly string[];
  readonly repaired: string | undefined;
  /** True when an error remains that only a person can fix. */
  readonly partly: boolean;
}

const FOLDER = fileURLToPath(new URL("syntax-errors/", import.meta.url));

/** In the cases, ⇥ stands for a tab and ⍽ for a no-break space, to make them visible. */
function visible(text: string): string {
  return text.replaceAll("⇥", "\t").replaceAll("⍽", "\u00a0");
}

/** Returns the cases of every file. */
export function slipCases(): readonly SlipCase[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((theme) => casesOf(theme, readFileSync(`${FOLDER}${theme}`, "utf8")));
}

function casesOf(theme: string, text: string): readonly SlipCase[] {
  const parts = text.split(/^## (?=.*\n\n````md \S)/m);
  let line = 1 + (parts[0]?.match(/\n/g)?.length ?? 0);
  return parts.slice(1).map((part) => {
    const place = `${theme}:${line}`;
    line += part.match(/\n/g)?.length ?? 0;
    const [, path = "", typed = ""] = /^````md (\S+)\n([\s\S]*?)^````$/m.exec(part) ?? [];
    const repaired = /^Réparé(?: en partie)? :\n\n````md\n([\s\S]*?)^````$/m.exec(part)?.[1];
    const expected = Array.from(
      part.matchAll(/^- (\d+:\d+) `([a-z0-9-]+)` (.*)$/gm),
      ([, at, code, message]) => `${at} ${code} ${message}`,
    );
    return {
      place,
      title: part.slice(0, part.indexOf("\n")),
      path,
      typed: visible(typed),
      expected,
      partly: part.includes("\nRéparé en partie :"),
      repaired: repaired === undefined ? undefined : visible(repaired),
    };
  });
}
