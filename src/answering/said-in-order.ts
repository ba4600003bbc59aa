// How far a sentence says its source's own words in their own order, and what small words that turn a meaning lie beside them: what is taken over nearly word for word is borne out unless one of those changed.

const turning =
  /^(?:not|no|never|nobody|none|nothing|without|cannot|\w+n't|only|unless|except|until|till|befor\w*|after|first|then|must|mai|may|might|can|could|should|alwai|always|if|when|even|instead|rather|both|either|or|all|ani|any|everi|every|each)$/;

/** The names of the numbers that `saidInOrder` gives, in order. */
export const orderNames: readonly string[] = [
  'order: share',
  'order: words beside',
  'order: turns beside',
  'order: left out between',
  'order: turns left out',
  'order: turns left out after',
];

const countTurns = (words: readonly string[]): number => words.filter((one) => turning.test(one)).length;

/** Places of the longest run of words that both have in the same order, gaps allowed. */
export function inOrder(said: readonly string[], known: readonly string[]): readonly (readonly [number, number])[] {
  const width = known.length + 1;
  const best = new Uint16Array((said.length + 1) * width);
  for (let a = said.length - 1; a >= 0; a -= 1)
    for (let b = known.length - 1; b >= 0; b -= 1)
      best[a * width + b] =
        said[a] === known[b]
          ? 1 + (best[(a + 1) * width + b + 1] ?? 0)
          : Math.max(best[(a + 1) * width + b] ?? 0, best[a * width + b + 1] ?? 0);
  const found: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < said.length && b < known.length) {
    if (said[a] === known[b]) found.push([a++, b++]);
    else if ((best[(a + 1) * width + b] ?? 0) >= (best[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return found;
}

/** Compares the stems of a sentence with those of each part of its source and tells of the part that it follows most. */
export function saidInOrder(said: readonly string[], parts: readonly (readonly string[])[]): readonly number[] {
  let most: readonly (readonly [number, number])[] = [];
  let near: readonly string[] = [];
  for (const part of parts) {
    const found = inOrder(said, part);
    if (found.length > most.length || (found.length === most.length && part.length < near.length))
      [most, near] = [found, part];
  }
  const held = new Set(most.map(([a]) => a));
  const taken = new Set(most.map(([, b]) => b));
  const from = most[0]?.[1] ?? 0;
  const to = most.at(-1)?.[1] ?? 0;
  const beside = said.filter((_one, place) => !held.has(place));
  const between = near.filter((_one, place) => place > from && place < to && !taken.has(place));
  const after = near.slice(to + 1);
  const size = Math.max(1, said.length);
  return [
    most.length / size,
    beside.length,
    countTurns(beside),
    between.length / size,
    countTurns(between),
    countTurns(after),
  ];
}
