/** The keys of a page: the common ones, except the series, which lists dated texts. */
import * as z from "zod";
import { COMMON } from "./common.ts";

const { series: _, ...PAGE } = COMMON;

export const pageSchema = z.strictObject(PAGE);
