/** The size at which a picture typed in HTML is shown. */
import type { ResolvedImage } from "../model.ts";
import type { Attributes } from "./opening-tag.ts";

/** The width typed, if in pixels, with the height that preserves the aspect ratio; otherwise the intrinsic size. */
export function displayedSize(typed: Attributes, found: ResolvedImage | undefined): Attributes {
  if (found?.width === undefined || found.height === undefined) return {};
  const width = /^\d+$/.test(typed.width ?? "") ? Number(typed.width) : found.width;
  return { width: String(width), height: String(Math.round((width * found.height) / found.width)) };
}
