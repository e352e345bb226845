/** Applies WeChat's setData keys ("root.cn.[0].cl", "list[3].name") to a page's data. */
export function applySetData(data: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(changes)) setPath(data, parsePath(key), value);
}

export function parsePath(key: string): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (const [, name, index] of key.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) steps.push(index === undefined ? (name ?? '') : Number(index));
  if (steps.length === 0) throw new Error(`"${key}" is no setData path`);
  return steps;
}

function setPath(data: Record<string, unknown>, steps: readonly (string | number)[], value: unknown): void {
  let at = data as Record<string | number, unknown>;
  steps.slice(0, -1).forEach((step, i) => {
    const inside = at[step];
    if (typeof inside !== 'object' || inside === null) at[step] = typeof steps[i + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  });
  const last = steps[steps.length - 1];
  if (last !== undefined) at[last] = value;
}
