/** What a check of unread syntax receives and answers. Types only. */
import type { TextDiagnostic } from "../report.ts";

/** Something that would be printed as typed; `typed` is as in the source, to find its line. */
export type Unread = Required<Pick<TextDiagnostic, "code" | "typed" | "message" | "advice">> &
  Pick<TextDiagnostic, "instead">;

/** Looks at the shown text of one block; `source` is what was typed. */
export type Check = (shown: string, source: string) => readonly Unread[];
