/** Milliseconds of an ISO date and time; without a zone it is Guangzhou time. Undefined for what is no time or no day of the calendar. */
export function instantOf(text: string): number | undefined {
  const [, day, time = 'T00:00', zone = '+08:00'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const instant = Date.parse(`${day}${time}${zone}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** 2026-02-30 is read by Date as 2 March: a day must come back as it was written. */
function isDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
