/** YYYY, YYYY-MM or YYYY-MM-DD of a date as tables write it, Excel's serial numbers among them; undefined for anything else. */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain));
    return serial >= 36_526 && serial <= 58_000 ? new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10) : undefined;
  }
  const [, year, month, day] = /^((?:19|20)\d{2})(?:[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?)?月?|年)?(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const text2 = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  const midnight = new Date(`${day === undefined ? `${text2}-01` : text2}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text2) ? text2 : undefined;
}
