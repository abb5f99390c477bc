/** The order of the numbers in « 05/03/2027 », when another date of the same spreadsheet tells it: « 25/03/2027 » begins with the day. */

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[ T])/u;

export interface DayOrder {
  readonly first: "day" | "month";
  /** The date that tells it. */
  readonly told: string;
}

/** Undefined when no date tells it, or when two contradict each other. */
export function dayOrderOf(typed: readonly string[]): DayOrder | undefined {
  const told = typed.flatMap((each): readonly DayOrder[] => {
    const [, first, , second] = NUMERIC.exec(each) ?? [];
    if (Number(first) > 12) return [{ first: "day", told: each }];
    return Number(second) > 12 ? [{ first: "month", told: each }] : [];
  });
  const [order] = told;
  return told.some(({ first }) => first !== order?.first) ? undefined : order;
}

/** The date with its year first; unchanged when it has no such form, or when no order is known. */
export function inOrder(typed: string, order: DayOrder | undefined): string {
  if (order === undefined) return typed;
  return typed.replace(NUMERIC, (_, first: string, __: string, second: string, year: string) => {
    const [day, month] = order.first === "day" ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  });
}
