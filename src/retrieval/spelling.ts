import { isEmptyWord, isPlainWord } from './tokens.ts';

/** Mends a word that the corpus does not hold; `undefined` when nothing is near enough. */
export type Spelling = (word: string) => { readonly word: string; readonly sureness: number } | undefined;

/** Steps between two words (put in, leave out, change, swap neighbours), or `most + 1` when there are more. */
export function stepsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

const doubled = (word: string) => word.replace(/(.)\1+/g, '$1');

/**
 * Spelling repair against the words of the corpus and of everyday speech. Real words of neither are left alone unless they are one slip away;
 * short words are never mended, since "pain" and "paint" are both meant.
 */
export function createSpelling(written: ReadonlyMap<string, number>, known: ReadonlySet<string>): Spelling {
  const byStart = new Map<string, string[]>();
  const all = new Map<string, number>([...[...known].map((word) => [word, 1] as const), ...written]);
  for (const word of all.keys()) {
    if (word.length < 4 || /\d/.test(word) || isEmptyWord(word)) continue;
    const list = byStart.get(word[0]!);
    if (list === undefined) byStart.set(word[0]!, [word]);
    else list.push(word);
  }
  const kept = new Map<string, ReturnType<Spelling>>();
  return (word) => {
    if (word.length < 4 || /\d/.test(word) || all.has(word) || isEmptyWord(word) || isPlainWord(word)) return undefined;
    if (kept.has(word)) return kept.get(word);
    const most = word.length >= 8 ? 2 : 1;
    let found: { word: string; steps: number; often: number } | undefined;
    for (const first of 'abcdefghijklmnopqrstuvwxyz') {
      const candidate = first + word;
      if (all.has(candidate)) found = { word: candidate, steps: 1, often: 1e6 };
    }
    // The first letter is hardly ever the slip; where it is, it is swapped with the second.
    for (const start of new Set([word[0]!, word[1]!])) {
      for (const candidate of byStart.get(start) ?? []) {
        let steps = stepsBetween(word, candidate, most);
        // Thumbs leave letters out more than they put wrong ones in.
        if (steps > most && word.length >= 6 && candidate.startsWith(word.slice(0, 4)))
          steps = stepsBetween(word, candidate, 2);
        if (steps > 1 && doubled(word) === doubled(candidate)) steps = 1;
        if (
          steps > Math.max(most, candidate.startsWith(word.slice(0, 4)) && word.length >= 6 ? 2 : 1) ||
          (start !== word[0] && steps > 1)
        )
          continue;
        // Another ending of the same word is a form, not a slip; stems see to it.
        const often = all.get(candidate)! * (candidate.length > word.length ? 3 : 1);
        if (found === undefined || steps < found.steps || (steps === found.steps && often > found.often))
          found = { word: candidate, steps, often };
      }
    }
    const mended = found === undefined ? undefined : { word: found.word, sureness: found.steps === 1 ? 0.85 : 0.65 };
    if (kept.size > 5000) kept.clear();
    kept.set(word, mended);
    return mended;
  };
}
