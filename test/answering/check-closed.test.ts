import type { GivenPassage } from '../../src/answering/check-facts-source.ts';
import { checkOver } from '../support/checked-answers.ts';

const record = (text: string): GivenPassage => ({ ref: 'r', kind: 'asset', text, fields: {} });
const over = (text: string): ((sentence: string) => readonly string[]) => {
  const check = checkOver({
    question: 'somewhere for her to go in the week',
    now: '2027-05-18T10:00:00Z',
    passages: [record(text)],
    contacts: [],
  });
  return (sentence) => check(sentence).cut.map((one) => one.why);
};

// The same quilting circle, shut in words that nobody can list.
const shut = [
  'Closed for May while the ceiling is mended; we start again on 8 June.',
  'Shut for rewiring from 3 May to 7 June; open again on 8 June.',
  'SUSPENDED: the hall is without heating until 8 June.',
  'The circle is paused until 8 June.',
  'We are on a break until Tuesday 8 June.',
  'On a break until the summer term, Tuesday 8 June.',
  'Not running in May; back on 8 June.',
];
const circle = (closing: string): string =>
  `Bobbin Quilting Circle, Weaver's Hall, 6 Dyer Street. ${closing} Tuesdays 10am to noon, two pounds. The postal swap still runs: write to Agnes, 01632 960771. Checked 10 May.`;

describe.each(shut)('a record that says "%s"', (closing) => {
  const why = over(circle(closing));
  test.each([
    'Bobbin Quilting Circle meets on Tuesdays from 10am [1].',
    'She could sew with them at the hall on Dyer Street for two pounds [1].',
    'Ask Agnes to book her a place at the circle next Tuesday [1].',
    'The quilting starts again on 1 June [1].',
    'The circle is back next week [1].',
  ])('cuts: %s', (sentence) => {
    expect(why(sentence)).toHaveLength(1);
  });
  test.each([
    "The quilting circle isn't running at the moment [1].",
    'Bobbin Quilting Circle starts again on 8 June [1].',
    'Agnes still runs the postal swap on 01632 960771 [1].',
    'After that it is two pounds on Tuesdays [1].',
  ])('keeps: %s', (sentence) => {
    expect(why(sentence)).toEqual([]);
  });
});

// A part told shut beside what runs.
const ended = ['has ended', 'is off until August', 'was dropped in March', 'is paused', 'has been wound up', 'is full'];

describe.each(ended)('of a Friday supper that %s', (state) => {
  const why = over(
    `Larkfield Table, 40 Cross Lane, side hall. Lunch on Mondays and Wednesdays at noon, four pounds. The Friday supper ${state}. Ring Joan on 01632 960772.`,
  );
  test.each(['The Friday supper would be company for her [1].', 'On Fridays she can have her supper there [1].'])(
    'cuts: %s',
    (sentence) => {
      expect(why(sentence)).toHaveLength(1);
    },
  );
  test.each([
    'Lunch is on Mondays and Wednesdays at noon [1].',
    "The Friday supper can't be had at present [1].",
    'Larkfield Table is in the side hall at 40 Cross Lane [1].',
  ])('keeps: %s', (sentence) => {
    expect(why(sentence)).toEqual([]);
  });
});

describe('a record that is full', () => {
  const why = over(
    'Thimble Club, the Monday sewing club, 12 Dyer Street. The club is full, there is no list, and nobody new is taken before October. Mondays 2pm for members. Ravi, 01632 960773, still lends machines.',
  );
  test.each(['The Thimble Club would give her some company [1].', 'Have her join the sewing on Mondays at 2pm [1].'])(
    'cuts: %s',
    (sentence) => {
      expect(why(sentence)).toHaveLength(1);
    },
  );
  test.each(['Ravi still lends machines on 01632 960773 [1].', 'The Thimble Club has no room before October [1].'])(
    'keeps: %s',
    (sentence) => {
      expect(why(sentence)).toEqual([]);
    },
  );
});

describe('what is told by a number', () => {
  const why = over(
    'Holt Library pods, 3 Weir Street. Pods 1 and 2 are free to book on 01632 960774. Pod 4 in the loft is out of use until August.',
  );
  test('cuts the pod that is out of use', () => {
    expect(why('Pod 4 would be quiet for the two of you [1].')).toHaveLength(1);
  });
  test('keeps its neighbours', () => {
    expect(why('Pods 1 and 2 can be booked on 01632 960774 [1].')).toEqual([]);
  });
});

// Words of closing that close nothing today.
test.each([
  'Closed in August.',
  'Closed 24 to 28 December and 1 January.',
  'Not open Mondays.',
  'Shut for painting in the week of 2 August.',
  'No under 18s.',
  'Vouchers are taken.',
  'Cancelled if the path is icy.',
  'Everyone is shown how; no one is asked why they come.',
  'People who have finished rehab bring a letter.',
])('a record that says "%s" runs', (line) => {
  const why = over(
    `Weir Walkers, a slow walk from 5 Mill Gate. Thursdays 10am, free. ${line} Ring Sol on 01632 960775.`,
  );
  expect(why('Weir Walkers go out on Thursdays at 10am, free [1].')).toEqual([]);
  expect(why('Ring Sol on 01632 960775 [1].')).toEqual([]);
});

describe('what was withdrawn, boarded up or takes nobody new, in other words', () => {
  test.each(['was withdrawn on 4 January', 'is boarded up for now', 'has been sealed off'])(
    'the pottery wheel %s',
    (state) => {
      const why = over(
        `Quarry Arts, 8 Lime Row. Painting on Thursdays at 2pm in the upper studio, three pounds. The pottery wheel ${state}. Ring Bea on 01632 960776.`,
      );
      expect(why('She could use the pottery wheel [1].')).toHaveLength(1);
      expect(why('Painting is on Thursdays at 2pm in the upper studio [1].')).toEqual([]);
    },
  );
});
