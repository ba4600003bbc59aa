// Mornings, afternoons and evenings beside a day: what runs from two till four on Wednesdays is on no Wednesday morning.
import type { ReadTime } from './check-facts-clock.ts';
import { type Day, week } from './check-facts-clock.ts';
import type { Source } from './check-facts-source.ts';
import { isDenied, plainWords } from './negation.ts';

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const dayPart = new RegExp(
  `\\b(${day}(?:(?:, | and | or |, and | & )${day})*),? (morning|afternoon|evening)s?\\b`,
  'gi',
);
const noon = 12 * 60;

/** Whether a time of the source can lie in that part of a day: a start before noon, an end after one. */
function isIn(part: string, { minutes, role }: ReadTime): boolean {
  if (part === 'morning') return role !== 'end' && minutes.some((one) => one < noon);
  if (part === 'evening') return minutes.some((one) => (role === 'end' ? one > noon + 300 : one >= noon + 270));
  return minutes.some((one) => (role === 'end' ? one > noon + 75 : one >= noon && one < noon + 330));
}

/** Another part of a day than the source's times of that day. */
export function dayPartFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  for (const match of text.matchAll(dayPart)) {
    const part = (match[2] ?? '').toLowerCase();
    if (isDenied(text, match.index) || new RegExp(`\\b${part}`, 'i').test(source.all)) continue;
    for (const name of (match[1] ?? '').match(new RegExp(day, 'gi')) ?? []) {
      const known = source.clock.pairs.get(dayOf(name)) ?? [];
      if (known.length > 0 && !known.some((one) => isIn(part, one))) return 'another part of the day';
    }
  }
  return undefined;
}

const dayOf = (name: string): Day => week.find((one) => one.toLowerCase() === name.slice(0, 3).toLowerCase()) ?? 'Mon';
