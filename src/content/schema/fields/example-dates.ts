/** The dates of examples: those of the year in which a message is read, so that what is copied makes sense. */

/** Returns an example with its dates, « 2013-01-15 » or « 2013-01 », moved to the year of `now`. */
export function inYearOf(now: string, example: string): string {
  return example.replace(/(?<![\d-])20\d\d(?=-\d\d(?!\d))/gu, now.slice(0, 4));
}

/** Returns the 15 January of the year of `now` (`YYYY-MM-DD`), as `YYYY-MM-DD`. */
export function exampleDate(now: string): string {
  return `${now.slice(0, 4)}-01-15`;
}

/** Returns the first 15 January that is not over on `now`, for what is to come. */
export function comingExample(now: string): string {
  const day = exampleDate(now);
  return day >= now ? day : `${Number(now.slice(0, 4)) + 1}-01-15`;
}
