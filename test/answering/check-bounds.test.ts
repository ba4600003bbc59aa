import { boundFault } from '../../src/answering/check-facts-bounds.ts';
import { readFacts, readSource, type Source } from '../../src/answering/check-facts-source.ts';
import { section } from '../support/checked-answers.ts';

const sourceOf = (text: string): Source => readSource(section('r1', 'practice', text), 1, () => false);
const asked = readFacts('where can she go').figures;
const months = ['January', 'March', 'June', 'September', 'November'] as const;

test('the check cuts an end on another date than the record gives, whatever weekday that is', () => {
  for (const [place, month] of months.entries()) {
    const record = sourceOf(
      `Quay Table. Monday to Saturday, 10:00 to 15:00, until 28 ${month} 2028. Not open on 1 May.`,
    );
    for (const said of [`It runs until 28 ${month}.`, `Quay Table goes on till ${month} 28.`])
      expect([said, boundFault(said, record, asked)]).toEqual([said, undefined]);
    const other = months[(place + 1) % months.length] ?? 'May';
    for (const said of [`It runs until 28 ${other}.`, `It ends on 27 ${month} 2028.`, `Open up to ${month} 2.`])
      expect([said, boundFault(said, record, asked)]).toEqual([said, 'a date that the source does not give']);
  }
});

test.each([
  ['Book before 4pm for a box the same day.', 'a time that the source gives of something else'],
  ['You have till four pm to get it the same day.', 'a time that the source gives of something else'],
  ['Ring before 2pm.', 'a time on the wrong side'],
  ['Ring by noon and it comes the same day, after 2pm.', undefined],
  ['It comes after two.', undefined],
  ['The desk is open until 4pm.', undefined],
])('of boxes that are rung for by noon and come after two: “%s”', (said, why) => {
  const record = sourceOf(
    'Box Run. Desk 9am to 4pm. Ring before 12 noon and the box comes the same day, after 2pm; later calls go out the next day.',
  );
  expect(boundFault(said, record, asked)).toBe(why);
});
