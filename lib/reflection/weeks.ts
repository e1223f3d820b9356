const DAY = 86_400_000;

/** The Monday of the week of a moment, in the person's own time zone, as YYYY-MM-DD. */
export function weekOf(when: Date): string {
  const noon = Date.UTC(when.getFullYear(), when.getMonth(), when.getDate(), 12);
  const sinceMonday = (when.getDay() + 6) % 7;
  return new Date(noon - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The `count` weeks up to and with the week of a moment, oldest first. */
export function lastWeeks(count: number, now: Date): string[] {
  const monday = Date.parse(`${weekOf(now)}T12:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(monday - (count - 1 - index) * 7 * DAY).toISOString().slice(0, 10),
  );
}
