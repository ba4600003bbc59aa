import { describe, expect, test } from '@jest/globals';
import { otherPerson, withoutPerson } from '../../src/turn/other-person.ts';
import { asWished } from '../../src/turn/same-case.ts';

describe('the service reads for whom else something is asked', () => {
  test.each([
    ['and for her nephew, 15', 'a boy aged 15'],
    ['same for his sister', 'women'],
    ['what about his gran shes 81', 'a woman aged 81'],
    ['anything for the neighbour', 'a person'],
    ['and for a girl of 9', 'a girl aged 9'],
    ['or for her kid', 'a child'],
  ])('"%s"', (words, somebody) => expect(otherPerson(words)).toBe(somebody));

  test.each([
    'his wife has died',
    'and for her brother who hits her',
    'and for tuesdays',
    'for her son at 3pm',
    'his daughter will interpret',
  ])('and nobody else in "%s"', (words) => expect(otherPerson(words)).toBeUndefined());

  test.each([
    ['mens bowls', 'bowls'],
    ['whittling for a man', 'whittling'],
    ['shed near the quay', 'shed near the quay'],
  ])('the need without the person: "%s"', (words, need) => expect(withoutPerson(words)).toBe(need));
});

describe('the service says a refusal as a wish, and keeps what else is asked', () => {
  test.each([
    ['no she cant do mornings. something by the river', 'not mornings, something by the river'],
    ['they work sundays', 'not on sundays'],
    ['wednesdays are no good', 'not on wednesdays'],
    ['too far for him, anything closer', 'anything closer'],
  ])('"%s"', (words, wished) => expect(asWished(words)).toBe(wished));
});
