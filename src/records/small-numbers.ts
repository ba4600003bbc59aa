/** A count as it may be shown: exact, or only that it is small. */
export type ShownCount = number | string;

const SMALL = 5;

/** Hides a count from 1 to 4: in a small team it points at one person. Nought stays nought. */
export function shownCount(count: number, floor = SMALL): ShownCount {
  return count > 0 && count < floor ? `fewer than ${floor}` : count;
}

/**
 * Hides the small counts of a table whose total is shown. Where only one is hidden, the next smallest is hidden too:
 * otherwise it could be worked out from the total.
 */
export function shownCounts<K extends string>(
  counts: ReadonlyMap<K, number>,
  floor = SMALL,
): ReadonlyMap<K, ShownCount> {
  const small = [...counts].filter(([, count]) => count > 0 && count < floor);
  const hidden = new Set(small.map(([key]) => key));
  if (small.length === 1) {
    const next = [...counts]
      .filter(([key, count]) => count >= floor && !hidden.has(key))
      .sort((a, b) => a[1] - b[1])[0];
    if (next) hidden.add(next[0]);
  }
  return new Map(
    [...counts].map(([key, count]) => [
      key,
      !hidden.has(key) ? count : count < floor ? `fewer than ${floor}` : 'not shown',
    ]),
  );
}
