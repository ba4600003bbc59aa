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
