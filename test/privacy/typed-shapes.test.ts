import fc from 'fast-check';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { shipped } from '../evaluation/privacy/directory.ts';
import * as shapes from './typed-shapes.ts';

const ours = await shipped();

/** What of an identifier can still be read; of an address only its figures and letters count, and "mailto" tells nobody. */
function readable({ before, value, after }: shapes.Typed): string {
  const { removed } = deidentify(before + value + after, ours);
  return [...value]
    .filter((_, at) => !removed.some(({ start, end }) => start <= before.length + at && before.length + at < end))
    .join('')
    .replace(/^mailto/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the service masks, in whatever shape it is typed,', () => {
  test.each([
    ['an NHS number that holds its check digit', shapes.checkedNhsNumbers],
    ['ten figures behind "NHS", right or wrong', shapes.toldNhsNumbers],
    ['ten figures with "NHS" behind them', shapes.nhsToldBehind],
    ['an NHS number with letters for figures', shapes.letteredNhsNumbers],
    ['an NHS number said aloud', shapes.spokenNhsNumbers],
    ['a telephone number', shapes.phones],
    ['a telephone number with letters for figures', shapes.letteredPhones],
    ['a telephone number said aloud', shapes.spokenPhones],
    ['a mobile number without its 0', shapes.phonesWithoutZero],
    ['a postcode', shapes.postcodes],
    ['a postcode spelt, broken or mistyped, when it is called one', shapes.brokenPostcodes],
    ['a registration', shapes.registrations],
    ['a registration spelt or mistyped, when it is called one', shapes.brokenRegistrations],
    ['an e-mail address', shapes.emails],
    ['an e-mail address said aloud', shapes.spokenEmails],
  ])('%s', (_, typed) => {
    fc.assert(
      fc.property(typed, (one) => readable(one) === ''),
      { numRuns: 100 },
    );
  });
});

describe('the service leaves no figure of a telephone number, nor of what it stands right behind:', () => {
  test.each(Object.entries(shapes.phonesBehind))('%s', (_, typed) => {
    fc.assert(
      fc.property(typed, (one) => readable(one) === ''),
      { numRuns: 300, seed: 12 },
    );
  });

  test.each([
    ['account 4471 0093 01632 960733', 'account [account number] [phone]', 18],
    ['ring 4471 0093 / +44 7700 900354 thx', 'ring [account number] / [phone] thx', 17],
    ['reached on +44 7700 900354 today', 'reached on [phone] today', 11],
    ['dob 05/02/1994, 01632-379-672', 'dob [date of birth], [phone]', 16],
    ['sort code 98 44 70 0782 8727', 'sort code [account number] [account number]', 19],
  ])('%s', (text, masked, last) => {
    const { text: told, removed } = deidentify(text, ours);
    expect(told).toBe(masked);
    expect(removed.at(-1)).toMatchObject({ start: last });
  });
});

describe('the service leaves, though they have the look of a number,', () => {
  test.each([
    'the group is in M1, 2nd floor',
    'anything in SW1A or E14, 3 stops from here',
    'served s21, out by 5 Jan',
    'ring 0300 123 4567 or 0800 1111',
    'NHS 111 option 2 then 999',
    'NHS app, 5 mins to set up, 3 steps',
    'phq9 was 12, gad7 9, audit 14, age 40',
    'reg for the course by 5 on monday',
    'plates for 12, cups for 20',
    'ISBN 0141036149 from the library',
    'order number 9434765918 for the nhs leaflets',
    'the number at the foot, 7189572091, is only the leaflet code',
    'see you at 10 or 11, no later than 12',
    'he took 2 l of water and 3 o levels',
    'look at www.hill.org.uk or book at hill.org.uk',
    'lunch@12 in room 4',
    '2026/27 budget is £1,234,567 for 10 000 people',
  ])('%s', (text) => {
    expect(deidentify(text, ours).text).toBe(text);
  });
});
