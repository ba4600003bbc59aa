import { readSource, type Source } from '../../src/answering/check-facts-source.ts';
import { turnedRuleFault } from '../../src/answering/check-facts-turned.ts';
import { section } from '../support/checked-answers.ts';

const sourceOf = (text: string): Source => readSource(section('r1', 'training', text), 1, () => false);

const people = ['The tenant', 'A neighbour', 'The carer'] as const;
const deeds = ['open the key safe', 'collect the parcel', 'speak to the panel', 'see the minutes'] as const;
const terms = ['', ' without the warden', ' before the hearing'] as const;

test('the check cuts a leave that the source does not give and a ban that it does not make, on whatever terms', () => {
  let tried = 0;
  for (const who of people)
    for (const deed of deeds)
      for (const term of terms) {
        tried += 1;
        const [may, mayNot] = [`${who} may ${deed}${term}.`, `${who} may not ${deed}${term}.`];
        expect([may, turnedRuleFault(may, sourceOf(mayNot))]).toEqual([may, 'allows what the source forbids']);
        expect([mayNot, turnedRuleFault(mayNot, sourceOf(may))]).toEqual([mayNot, 'forbids what the source allows']);
        for (const right of [may, may.replace('may', 'can')])
          expect([right, turnedRuleFault(right, sourceOf(may))]).toEqual([right, undefined]);
        for (const right of [mayNot, mayNot.replace('may not', "can't"), mayNot.replace('may not', "isn't allowed to")])
          expect([right, turnedRuleFault(right, sourceOf(mayNot))]).toEqual([right, undefined]);
      }
  expect(tried).toBe(people.length * deeds.length * terms.length);
});

test.each([
  [
    'Never pass it to the nurse until he agrees.',
    'You do not need consent to pass a worry to the nurse.',
    'asks for consent where the source does not need it',
  ],
  [
    'The fund is open throughout the UK.',
    'The fund is for people who live in Wales.',
    'another nation than the source speaks of',
  ],
  [
    'She will get a free pass.',
    'The desk decides who qualifies for a pass. Passes are free.',
    'promises what somebody else decides',
  ],
  [
    'Ring the night team rather than 999.',
    'The night team answers until 7am. In danger ring 999.',
    'something else where the source says 999',
  ],
  [
    'The second signature is optional.',
    'Get two signatures on every loan form.',
    'makes a choice of what the source requires',
  ],
  [
    'You start the appeal with her.',
    'An appeal can be started only by a rights adviser.',
    'done by somebody else than the source says, who alone may',
  ],
])('the check cuts “%s” of “%s”', (said, text, why) => {
  expect(turnedRuleFault(said, sourceOf(text))).toBe(why);
});

test.each([
  ['You can pass it to the nurse whether or not he agrees.', 'You do not need consent to pass a worry to the nurse.'],
  ['Ask her first, and tell the nurse either way.', 'You do not need consent to tell the nurse, but ask first.'],
  ['The fund is for people in Wales.', 'The fund is for people who live in Wales.'],
  ['The desk says whether she will get a pass.', 'The desk decides who qualifies for a pass. Passes are free.'],
  ['The night team is not instead of 999.', 'The night team answers until 7am. In danger ring 999.'],
  ['A rights adviser can start the appeal with you there.', 'An appeal can be started only by a rights adviser.'],
  ['Nobody but the warden can open it.', 'Only the warden may open it.'],
  ['He may come once his form is signed.', 'He may not come until his form is signed.'],
])('the check lets “%s” of “%s” stand', (said, text) => {
  expect(turnedRuleFault(said, sourceOf(text))).toBeUndefined();
});
