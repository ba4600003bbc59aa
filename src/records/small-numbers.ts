/** A count as it may be shown: exact, or only that it is small. */
export type ShownCount = number | string;

const SMALL = 5;

/** Hides a count from 1 to 4: in a small team it points at one person. Nought stays nought. */
export function shownCount(count: number, floor = SMALL): ShownCount {
  return count > 0 && count < floor ? fewerThan(floor) : count;
}

/**
 * Hides the small counts of a table whose total is shown, and as many of the next smallest as it takes:
 * what is left of the total when the shown counts are taken away tells no more than the words do.
 */
export function shownCounts<K extends string>(
  counts: ReadonlyMap<K, number>,
  floor = SMALL,
): ReadonlyMap<K, ShownCount> {
  const present = [...counts].filter(([, count]) => count > 0).sort((a, b) => a[1] - b[1]);
  const small = present.filter(([, count]) => count < floor).length;
  let hidden = small;
  while (hidden > 0 && hidden < present.length && tells(present.slice(0, hidden), hidden === small, floor)) hidden += 1;
  const hiddenOnes = present.slice(0, hidden);
  const hiddenKeys = new Set(hiddenOnes.map(([key]) => key));
  // Beside a count hidden only for its sake, a small one is not called small either: that would tell how large the other is.
  const allSmall = hidden === small && !tells(hiddenOnes, true, floor);
  const words = allSmall ? fewerThan(floor) : 'not shown';
  // Where all is hidden and the total still tells, the noughts are hidden with it.
  const noughts = hidden > 0 && !allSmall && tells(hiddenOnes, false, floor);
  return new Map(
    [...counts].map(([key, count]) => [key, hiddenKeys.has(key) || (noughts && count === 0) ? words : count]),
  );
}

// Whether somebody with the sum of the hidden counts knows more of one of them than the words say: from 1 to below the floor, or anything from 1 to the floor.
function tells(hidden: readonly (readonly [string, number])[], allSmall: boolean, floor: number): boolean {
  const sum = hidden.reduce((all, [, count]) => all + count, 0);
  const others = hidden.length - 1;
  const most = allSmall ? floor - 1 : floor;
  const couldBeMost = sum - others >= most;
  const couldBeOne = !allSmall || sum - others * most <= 1;
  return !couldBeMost || !couldBeOne;
}

const fewerThan = (floor: number): string => `fewer than ${floor}`;
