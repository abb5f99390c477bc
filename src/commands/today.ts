/** The day a command takes for today: the one it is given, else `SITE_NOW`, else the calendar's. The only place that reads the clock. */

/** `YYYY-MM-DD` in `zone`; throws a RangeError when the given day is not written so. */
export function today(given?: string, zone = "America/Toronto"): string {
  const day = given ?? process.env.SITE_NOW;
  if (day === undefined || day === "")
    return new Intl.DateTimeFormat("fr-CA", { timeZone: zone, dateStyle: "short" }).format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) throw new RangeError(`« ${day} » n’est pas une date de la forme 2026-12-01.`);
  return day;
}
