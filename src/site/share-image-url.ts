/** The address of the picture that stands for the site where a page of it is shared. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Identity, Settings } from "../content/model.ts";
import { ROUTES } from "../routes.ts";

/** Increases when the drawing changes, so that its name does too. */
const FORM = 1;

/** The site URL, by what the picture is made from: the words, the colours and the logo or icon. */
export function shareImageUrl({ title, description, theme }: Settings, { logo, icon }: Identity): string {
  const mark = logo ?? icon;
  const hash = createHash("sha256").update(JSON.stringify([FORM, title, description, theme]));
  if (mark !== undefined) hash.update(readFileSync(mark.source));
  return `${ROUTES.assets}partage.${hash.digest("hex").slice(0, 10)}.png`;
}
