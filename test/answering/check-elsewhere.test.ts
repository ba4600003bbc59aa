// A value that stands in the passage, but not of this: the day of another line, the hour of the telephone, the figure of another limit. Each fault beside sound twins.
import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { certainFault } from '../../src/answering/judge-sentence.ts';

const certainly = (text: string, kind = 'asset', question = 'what is there') => {
  const passages = [{ ref: 'r', kind, text }];
  const check = createAnswerCheck({ question, now: '2027-02-03T10:00:00Z', passages, contacts: [] }, certainFault);
  return (sentence: string): string | undefined => {
    const { sentences } = partAnswer(`${sentence} [1].`);
    const [only] = sentences;
    return only === undefined ? 'no sentence' : check.fault(only, sentences);
  };
};

/** Faults, each cut for this reason, and sound twins against which nothing is certain. */
function twins(
  fault: (sentence: string) => string | undefined,
  reason: string,
  faults: string[],
  sound: string[],
): void {
  test.each(faults)(`cuts, as ${reason}: %s`, (sentence) => {
    expect(fault(sentence)).toBe(reason);
  });
  test.each(sound)('has nothing certain against: %s', (sentence) => {
    expect(fault(sentence)).toBeUndefined();
  });
}

describe('hours', () => {
  const mill = certainly(
    'Mill Kitchen, Weir Street. Open Monday and Friday 10:00 to 13:30. Parcels are packed by 16:00 on Wednesday. Ring 01632 960811 from 09:00. The tool store, by the yard, is open 14:00 to 15:00 on Wednesdays.',
  );
  twins(
    mill,
    'the hours of other days',
    ['Mill Kitchen is open on Monday and Wednesday from 10am to 1.30pm', 'It opens on Wednesdays, 10 to 1.30pm'],
    [
      'Mill Kitchen is open on Monday and Friday from 10am to 1.30pm',
      'On Fridays it is open from 10:00 to 13:30',
      'The tool store is open from 2pm to 3pm on Wednesdays',
    ],
  );
  twins(
    mill,
    'a start and an end that do not belong together',
    ['Mill Kitchen is open on Fridays from 9am to 1.30pm'],
    ['It is open from 10am until 1.30pm on Fridays', 'The telephone is answered from 9am'],
  );

  twins(
    certainly(
      'Rooms. The den on Mondays, the loft on Fridays, both 10:00 to 16:00. Cleaning ends by noon on Wednesdays.',
      'practice',
    ),
    'the hours of other days',
    ['The den is yours on Mondays and Wednesdays, 10am to 4pm'],
    ['The den is yours on Mondays, 10am to 4pm', 'The loft is yours on Fridays, 10am to 4pm'],
  );

  const days = ['Monday', 'Tuesday', 'Thursday', 'Friday'] as const;
  test('of any pair of days are not those of a day on which something else is', () => {
    let tried = 0;
    for (const first of days)
      for (const second of days)
        for (const other of days) {
          if (new Set([first, second, other]).size < 3) continue;
          tried += 1;
          const fault = certainly(
            `Lock Larder, Quay Row. Open ${first} and ${second} 11:00 to 14:00. Deliveries are asked for by 17:00 on ${other}.`,
          );
          expect(fault(`Lock Larder is open on ${first} and ${other} from 11am to 2pm`)).toBe(
            'the hours of other days',
          );
          expect(fault(`Lock Larder is open on ${first} and ${second} from 11am to 2pm`)).toBeUndefined();
        }
    expect(tried).toBe(24);
  });
});

describe('how often', () => {
  twins(
    certainly(
      'Doorstep Hour, Fell Lane. A helper comes for two hours, once a fortnight, and rings once a day in the first week.',
    ),
    'so much in another time than the source says',
    ['A helper comes for two hours once a month', 'A helper comes once a year'],
    ['A helper comes for two hours once a fortnight', 'A helper comes for two hours every two weeks'],
  );
  twins(
    certainly(
      'Chapel Pot, Ghyll Road. A hot dinner on Fridays, free. Soup every week, fish on the second Friday of the month. Seats by the stove in the long hall only.',
    ),
    'how often, otherwise than the source gives it of this',
    ['Fish is served at Chapel Pot every week', 'There is fish every Friday'],
    ['Soup is served every week', 'Fish is served on the second Friday of each month'],
  );
});

describe('of some only', () => {
  twins(
    certainly(
      'Two Paths, Fell Lane. A low path and a high path. Handrails along the low path only. Toilets at the start of each path.',
    ),
    'all where the source says some',
    ['Both paths have handrails', 'Every walk of theirs has handrails'],
    ['The low path has handrails', 'Handrails are along the low path only', 'Each path has toilets at the start'],
  );
});

describe('limits', () => {
  twins(
    certainly(
      'Frost Fund, Dale House. A grant of £30, up to twice or, with a letter, up to 3 times a winter. Six weeks must pass between grants.',
    ),
    'another limit than the source gives',
    ['A home may have up to six grants in a winter'],
    ['With a letter a home may have up to 3 grants in a winter', 'Six weeks must pass between grants'],
  );
  twins(
    certainly('Reading Room, Fell Lane. £8 a lesson; the first two are free.'),
    'another number of first ones than the source gives',
    ['The first four lessons are free', 'It is free for the first five'],
    ['The first two lessons are free', 'It is £8 a lesson, and the first two are free'],
  );
  twins(
    certainly('Wheel Bench, Fell Lane. Fridays, £4 an evening, the first one free.'),
    'a price for what is free the first time',
    ['An evening costs £4, including the first', 'It is £4 from the very first'],
    ['An evening costs £4, and the first is free', 'After the first it is £4 an evening'],
  );
  twins(
    certainly(
      'Ring the desk within 20 minutes of coming out. If you forget, it rings you twice, 10 minutes apart. The green form must reach the hub by noon on the next working day.',
      'practice',
    ),
    'another length of time than the source gives of this',
    ['They ring you twice, 20 minutes apart'],
    ['They ring you twice, 10 minutes apart', 'Ring the desk within 20 minutes of coming out'],
  );
  twins(
    certainly(
      'Ring the hub within the hour. The green form must reach the hub by noon on the next working day.',
      'practice',
    ),
    'sooner than the source sets it',
    ['The green form must reach the hub by noon the same day'],
    ['The green form must reach the hub by noon on the next working day'],
  );
  twins(
    certainly(
      'Bell Post, Dale House. A box goes out on the 7th of each month. A talk on the 22nd at 6pm. Last checked 4 May 2026.',
    ),
    'a date that the source does not give',
    ['It goes out on the 17th', 'The talk is on the 12th of each month'],
    ['It goes out on the 7th', 'The talk is on the 22nd at 6pm'],
  );
});

describe('a length of time that only the question has', () => {
  twins(
    certainly(
      'Bell Round: a caller rings once a week for ten minutes. The hub matches within four weeks.',
      'asset',
      'he has seen nobody in a week, who calls',
    ),
    'another wait than the source gives',
    ['Bell Round matches people within one week'],
    ['Bell Round matches people within four weeks'],
  );
});

describe('whom a record takes', () => {
  const groups = [
    ['Over-60s only', 'anyone over 60'],
    ['Members only: joining is free', 'any member'],
    ['First 15 people only', 'the first 15 people'],
    ['Carers only', 'any carer'],
  ] as const;
  test.each(groups)('is not everybody where it says %s', (only, them) => {
    const fault = certainly(`Fold Hall, Dale Street. Lunch on Mondays. ${only}. Ring Bet, 01632 960831.`);
    for (const all of [
      'Anybody can come to the lunch',
      'The lunch is open to any adult',
      'Everyone who rings Bet gets a lunch',
    ])
      expect([all, fault(all)]).toEqual([all, 'for all where the record takes some']);
    const sound = `The lunch is for ${them}`;
    expect([sound, fault(sound)]).toEqual([sound, undefined]);
  });
});

describe('what a source says shortly that it is not', () => {
  twins(
    certainly(
      'Harbour Ear, Quay Row. A listening group on Mondays. It is not therapy. There is no childcare. Not a drop-in. Tea is served.',
    ),
    'says that there is what the source says there is not',
    [
      'Harbour Ear is therapy for the bereaved',
      'Harbour Ear has childcare on Mondays',
      'Harbour Ear on Quay Row is a drop-in',
    ],
    ['Harbour Ear is not therapy', 'It has no childcare', 'Harbour Ear is not a drop-in', 'Harbour Ear has tea'],
  );
});

describe('who decides and does', () => {
  const panel =
    'You fill in the blue form and the area manager, Ros Tarn, decides within five days. Reception keeps the keys. Bel Hope decides on a referral to the council; you do not make it yourself. Write the plan with the carer, who signs it.';
  twins(
    certainly(panel, 'practice'),
    'decided by somebody else than the source says',
    ['You fill in the blue form and reception decides within five days', 'You decide on a referral to the council'],
    [
      'You fill in the blue form and the area manager decides within five days',
      'Bel Hope decides on a referral to the council',
    ],
  );
  twins(
    certainly(panel, 'practice'),
    'done by you where the source has another do it',
    ['You can sign the plan for her'],
    ['The carer signs the plan'],
  );
  twins(
    certainly(
      'Step Class, Fell Lane. For people who fall; Limits: the tutor decides on the level; a wait of up to four weeks.',
    ),
    'decided by somebody else than the source says',
    ['The falls clinic decides whether he joins', 'Bronwen decides on the level'],
    ['The tutor decides on the level', 'The wait is up to four weeks'],
  );
  twins(
    certainly(
      'Tell the lead, Ros Tarn, the same day. Refusing does not stop you telling the lead. If she is away: the deputy, Ivo Wick. Do not go in through an open window. Nobody uses Room 9.',
      'practice',
    ),
    'another role than the source gives',
    ['Ros Tarn is the deputy'],
    ['Ivo Wick is the deputy', 'Ros Tarn is the lead'],
  );
  twins(
    certainly(
      'On Mondays the on-call GP is Dr Ros Tarn and on Fridays Dr Ivo Wick. Keys are in the office.',
      'practice',
    ),
    'somebody of another day',
    ['On Mondays the on-call GP is Dr Ivo Wick', 'Dr Ros Tarn is on call on Fridays'],
    ['On Mondays the on-call GP is Dr Ros Tarn', 'Dr Ivo Wick is on call on Fridays'],
  );
});

describe('what a source forbids and asks', () => {
  const rules = certainly(
    'Tell the lead, Ros Tarn, the same day. Refusing does not stop you telling the lead. Raise a fall with the warden. Do not go in through an open window. Nobody uses Room 9.',
    'practice',
  );
  twins(
    rules,
    'forbids what the source asks',
    ['As he has refused, you should not tell the lead', 'Never raise a fall with the warden'],
    ['Tell the lead the same day', 'Never raise a fall with the warden by text', 'Do not tell him who the lead is'],
  );
  twins(
    rules,
    'does what the source forbids',
    ['If there is no answer and a window is open, go in and call him', 'Use Room 9 if the others are taken'],
    ['If a window is open, do not go in', 'Do not use Room 9'],
  );
});

describe('what no service can promise', () => {
  twins(
    certainly('Step Class, Fell Lane. For people who fear a fall. The bus stops outside.'),
    'promises what no service can',
    ['Step Class stops people falling', 'Step Class will prevent falls'],
    ['Step Class may help her to fall less', 'The bus stops outside'],
  );
});

describe('what somebody has', () => {
  twins(
    certainly('Ask the carer how she sleeps. Code "carer" with her agreement.', 'practice'),
    'diagnoses',
    ['What she has is plain burnout', 'What he has got is carer burn-out'],
    ['Ask the carer how she sleeps'],
  );
});
