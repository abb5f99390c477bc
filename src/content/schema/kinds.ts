/** One schema per base of kinds: the single source of validation, guide tables, JSON Schema and forms. */
import type * as z from "zod";
import { articleSchema } from "./article.ts";
import type { commonSchema } from "./common.ts";
import { conferenceSchema } from "./conference.ts";
import { formationSchema } from "./formation.ts";
import { guideSchema } from "./guide.ts";
import { pageSchema } from "./page.ts";

export const SCHEMAS = {
  formation: formationSchema,
  conference: conferenceSchema,
  guide: guideSchema,
  article: articleSchema,
  page: pageSchema,
} as const;

/** What a kind is built on: its keys, and how its page is laid out. A site names more kinds, never more bases. */
export type Base = keyof typeof SCHEMAS;

export type FormationKeys = z.output<typeof formationSchema>;
export type ConferenceKeys = z.output<typeof conferenceSchema>;
export type ArticleKeys = z.output<typeof articleSchema>;
export type GuideKeys = z.output<typeof guideSchema>;
export type CommonKeys = z.output<typeof commonSchema>;
