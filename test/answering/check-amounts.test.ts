import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { certainFault } from '../../src/answering/judge-sentence.ts';

const passages = [
  {
    ref: 'assets#kilnsey',
    kind: 'asset' as const,
    text: "Kilnsey Bench, Marrow Street, Tolbeck: woodwork for adults of 25 and over. Thursdays 10am to noon. First and third Tuesdays as well. £3 a session, £12 a year to join, first two visits free. Waiting time about six weeks. First call back within four working days. At most nine people. Up to seven talks a person. Visitors may borrow eleven tools. Once in twelve months a member may keep a chair. Home visits only on Fridays. Polish spoken on Mondays. No meeting on 18 March. The tutor's introduction goes on for 40 minutes.",
  },
  {
    ref: 'guidance#tolbeck-lone',
    kind: 'guidance' as const,
    text: 'Ring the buddy within 15 minutes of coming out. Write the note within three hours. Keep at least two working days free. A fob is signed out for one day. A household may have three parcels in six months.',
  },
];
const check = createAnswerCheck(
  { question: 'what is there for him in tolbeck', now: '2027-02-03T10:00:00Z', passages, contacts: [] },
  certainFault,
);
function faultOf(text: string): string | undefined {
  const { sentences } = partAnswer(text);
  const [only] = sentences;
  return only === undefined ? undefined : check.fault(only, sentences);
}

const faults: readonly (readonly [string, readonly string[]])[] = [
  [
    "the source's figure with another unit of time",
    ['The wait is about six days [1].', 'Write it up within three weeks [2].', 'Six months is what to expect [1].'],
  ],
  [
    'another wait than the source gives',
    ['The waiting time is nine weeks [1].', 'The first call back comes within two hours [1].'],
  ],
  ['another length of time beside the words of the source', ['Kilnsey Bench has an introduction of 25 minutes [1].']],
  ['a price per something else than the source says', ['To join it is £12 a month [1].', 'It costs £3 an hour [1].']],
  [
    'another weekday of the month than the source gives',
    ['It is on the second Tuesday as well [1].', 'It is also on the first and last Tuesdays [1].'],
  ],
  ['another number of first ones than the source gives', ['The first five visits are a trial [1].']],
  [
    'the same number from the other side',
    [
      'There are at least nine people [1].',
      'A person gets at least seven talks [1].',
      'Keep at most two working days free [2].',
    ],
  ],
  [
    'another number of what the source counts',
    ['There are at most fourteen people [1].', 'Visitors may borrow nineteen tools [1].'],
  ],
  [
    'the day of something else in the source',
    ['It does home visits on Mondays [1].', 'Polish is spoken on Thursdays [1].'],
  ],
  ['a date on which the source shuts', ['There is a meeting on 18 March [1].']],
];
const sound: readonly string[] = [
  'Home visits are on Fridays [1].',
  'Polish is spoken on Mondays [1].',
  'It does not meet on 18 March [1].',
  'The wait is about six weeks [1].',
  'It is about a month and a half [1].',
  'Write it up within 180 minutes [2].',
  'Write it up within three hours [2].',
  "Home visits only on Fridays. Polish spoken on Mondays. No meeting on 18 March. The tutor's introduction goes on for 40 minutes [1].",
  'To join it is £12 a year [1].',
  'It costs £3 a visit [1].',
  'It is on the first and third Tuesdays as well [1].',
  'The first two visits are free [1].',
  'There are no more than nine people [1].',
  'Keep two working days free at least [2].',
  'Visitors may borrow eleven tools [1].',
  'Once a year a member may keep a chair [1].',
];

describe('of lengths of time, rates, numbers and days, the service', () => {
  test.each(faults.flatMap(([why, texts]) => texts.map((text) => [text, why] as const)))('cuts %s', (text, why) => {
    expect(faultOf(text)).toBe(why);
  });
  test.each(sound)('has nothing certain against %s', (text) => {
    expect(faultOf(text)).toBeUndefined();
  });
});
