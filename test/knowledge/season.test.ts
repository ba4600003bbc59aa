// What a record says of the year, held against a day.
import { expect, test } from '@jest/globals';
import type { Asset } from '../../src/knowledge/knowledge.ts';
import { readSchedule } from '../../src/knowledge/read-schedule.ts';
import { monthsNamed, outOfSeason } from '../../src/knowledge/season.ts';

const said = (text: string, date: string, description = '') => {
  const { schedule } = readSchedule({ text, days: '', start: '', end: '' });
  return outOfSeason({ schedule, description } as Pick<Asset, 'schedule' | 'description'>, date)?.words;
};

test.each([
  ['Saturday mornings April to October', '2026-11-29', 'Runs April to October; not now'],
  ['Apr-Sept, Weds 1-4', '2026-11-29', 'Runs Apr-Sept; not now'],
  ['Weds 10-3 (March until mid October)', '2027-01-10', 'Runs March until mid October; not now'],
  ['Nov to March: Mon-Sat 9.30-5', '2026-07-02', 'Runs Nov to March; not now'],
  ['Fri 10-2, Nov to Easter', '2026-08-02', 'Runs Nov to Easter; not now'],
  ['Tuesdays 2pm-3.30pm, not August', '2026-08-04', 'Not August, so not now'],
  ['Thursdays 7pm, closed in July and August', '2026-07-09', 'Closed in July and August, so not now'],
  ['Mondays 2-4 term time only', '2026-08-10', 'Term time only; not now'],
  ['Thursdays after school in term', '2026-12-24', 'Term time only; not now'],
  ['School hols only, Tue-Thu 10-2', '2026-11-24', 'School holidays only; not now'],
  ['Feb and Oct, Thurs 2-3.30', '2026-11-24', 'Runs in Feb and Oct; not now'],
  ['Sundays 2pm, summer months only', '2026-12-06', 'Runs in the summer; not now'],
])('the service reads "%s" on %s as out of season', (text, date, words) => {
  expect(said(text, date)).toBe(words);
});

test.each([
  ['Saturday mornings April to October', '2026-04-04'],
  ['Nov to March: Mon-Sat 9.30-5', '2027-01-04'],
  ['Fri 10-2, Nov to Easter', '2027-04-02'],
  ['Tuesdays 2pm-3.30pm, not August', '2026-11-24'],
  ['Mondays 2-4 term time only', '2026-11-23'],
  // Where school years differ, nothing is claimed.
  ['Mondays 2-4 term time only', '2026-10-27'],
  ['Tues 1.30-3.30, blocks start Sept, Jan, April', '2026-11-24'],
  ['Mondays 10-12; you may come late', '2026-11-23'],
  ['Tuesdays 12 noon to 2.30pm, all year except Christmas week', '2026-11-24'],
  ['Mon to Fri 9-5', '2026-11-24'],
  ['Sat 10-1, March meeting moved', '2026-11-24'],
])('the service says nothing of the season of "%s" on %s', (text, date) => {
  expect(said(text, date)).toBeUndefined();
});

const closures = [
  'Mon, Wed and Fri 9.30am-1pm. Closed 21 Dec to 3 Jan',
  'Tues 10-12, not running 21st December until 3rd January',
  'Mondays 2-4 (no sessions Dec 21 - Jan 3)',
  'Thursdays 1-3, shut 21, 22, 23 Dec and 24 Dec to 3 Jan',
];
test.each(closures)('the service reads "%s" as shut between the days named, and open before and after', (text) => {
  for (const date of ['2026-12-21', '2026-12-30', '2027-01-03']) expect(said(text, date)).toMatch(/so not now$/);
  for (const date of ['2026-11-30', '2026-12-20', '2027-01-04', '2027-06-01']) expect(said(text, date)).toBeUndefined();
});

test.each([
  ['Mon - Sat 10 to 4, 1 November to 31 March. Shut 25, 26, 28 Dec and 1 Jan', '2026-12-26', '2026-12-24'],
  ['Fridays 11am-1pm. Fri 25 Dec closed, opens Thurs 24 Dec instead', '2026-12-25', '2026-12-24'],
  ['Saturdays 9-11, not Dec 26 or Jan 2', '2026-12-26', '2026-12-19'],
  ['Sat walks 10am except 26 December', '2026-12-26', '2027-01-02'],
])('the service reads "%s" as shut on %s and not on %s', (text, shut, open) => {
  expect(said(text, shut)).toMatch(/so not now$/);
  expect(said(text, open)).toBeUndefined();
});

test.each([
  'Mon-Fri 9-5, closed 12-1 and 25-26 Dec',
  'Closed 12-1, 3 Jan start',
  'Every day except 25 Dec, 10-4, 1 Jan 12-4',
  'Open daily 1 April to 30 September closed Mondays',
  'Closed Mondays 1 April to 30 September',
  'Open 22 Dec closed 24 Dec to 2 Jan',
  'Mondays 2-4, shut 12.30 to 1',
])('"%s" shuts nothing in June', (text) => {
  expect(said(text, '2026-06-10')).toBeUndefined();
});

test.each([
  ['Closed between 20 Dec and 4 Jan', '2026-12-25', '2026-12-19'],
  ['Closed Christmas Eve to 2 January', '2026-12-30', '2026-12-23'],
  ['Closed for summer 20 July - 5 Sept', '2026-08-01', '2026-09-06'],
  ['Closed 24 December 2026 to 2 January 2027', '2026-12-28', '2026-12-23'],
  ['Closed Dec 25, 26', '2026-12-26', '2026-12-27'],
  ['Closed Dec 24-28', '2026-12-27', '2026-12-29'],
  ['Closed half term 25-29 May', '2026-05-27', '2026-05-30'],
  ['Shut Boxing Day', '2026-12-26', '2026-12-27'],
])('"%s" is shut on %s and not on %s', (text, shut, open) => {
  expect(said(text, shut)).toMatch(/so not now$/);
  expect(said(text, open)).toBeUndefined();
});

test('a season stands beside the days on which it is shut, and dates of other things shut nothing', () => {
  expect(said('Mon - Sat 10 to 4, 1 November to 31 March. Shut 25, 26 Dec', '2026-07-01')).toBe(
    'Runs 1 November to 31 March; not now',
  );
  expect(said('Mondays 2-3.30, last one before Xmas 14 Dec', '2026-12-14')).toBeUndefined();
  expect(said('Alternate Tuesdays 10.30-12 (next: 1 Dec, 15 Dec)', '2026-12-01')).toBeUndefined();
  expect(said('Wednesdays 1-3, not 1 to 1', '2026-12-02')).toBeUndefined();
});

test('the service reads a season that only the description tells, and no tale of months', () => {
  expect(said('Saturdays', '2026-11-28', 'Free lessons. Runs from May to September.')).toBe(
    'Runs May to September; not now',
  );
  expect(said('Saturdays', '2026-11-28', 'We walked from May to September last year.')).toBeUndefined();
});

test('the service hears for which months somebody plans', () => {
  expect(monthsNamed('something outdoors in June')).toEqual([6]);
  expect(monthsNamed('anything for the summer')).toContain(7);
  expect(monthsNamed('may I visit alone, in May as it may be')).toEqual([5]);
  expect(monthsNamed('gardening group')).toEqual([]);
});
