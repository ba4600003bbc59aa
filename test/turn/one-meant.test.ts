import { expect, test } from '@jest/globals';
import type { Asset } from '../../src/knowledge/knowledge.ts';
import { saidAfterForgetting } from '../../src/turn/intent.ts';
import { byItsWords } from '../../src/turn/one-meant.ts';
import { asWished } from '../../src/turn/same-case.ts';

const asset = (id: string, description: string): Asset =>
  ({
    id,
    name: id,
    description,
    categories: [],
    attendingType: [],
    languages: [],
    schedule: { text: '' },
    cost: { text: '' },
  }) as unknown as Asset;
const shown = [asset('larder', 'Vouchers from us or the town hall.'), asset('shed', 'Tools for loan.')];

test('one of those shown is meant by words that it alone has, and never where somebody else is to be rung', () => {
  expect(byItsWords('how long is the wait for the town hall', shown)?.refs).toEqual(['larder']);
  expect(byItsWords('who do i ring at the town hall', shown)).toBeUndefined();
  expect(byItsWords('have you a number for the town hall', shown)).toBeUndefined();
});

test.each(['do they work saturdays', 'and is she busy mondays?'])('a question is no refusal of a day: %s', (words) => {
  expect(asWished(words)).toBe(words);
});

test('a day on which somebody works is refused', () => expect(asWished('she works mondays')).toBe('not on mondays'));

test.each<[string, string | undefined]>([
  ['forget that, who is on', 'who is on'],
  ['ok forget that number, who else can i ring', undefined],
  ['forget that one, anything nearer', undefined],
])('"%s" forgets what it says', (words, rest) => expect(saidAfterForgetting(words)).toBe(rest));
