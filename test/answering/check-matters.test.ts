import { checkOver, section, service } from '../support/checked-answers.ts';

const pool = service('p1', 'Stretching in warm water.', {
  name: 'Heron Pool Stretch',
  cost: '£3, first session free',
  referral_route: 'GP or physiotherapist only',
  address: 'Heron Baths, Tern Street',
  schedule_text: 'Mondays 10:00 to 11:00',
});
const lunch = service('p2', 'Two courses and a song.', {
  name: 'Kettle Lane Lunch',
  cost: '£5',
  referral_route: 'Book by Tuesday noon',
  typical_wait: 'Places in four days; lifts in three weeks',
  schedule_text: 'Thursdays 12:30 to 14:00',
  status: 'full',
  capacity_note: 'Full until February',
});
const welsh = section(
  'p3',
  'training',
  'Wales: the law is the Well-being Act 2014, not the Care Act. There is no such fund in England. The panel decides on Fridays.',
);
const tablets = section(
  'p4',
  'escalation',
  'Questions about medicines go to the practice pharmacist the same day. Link workers give no advice on doses. If she is hard to wake, ring 999.',
);
const ticks = section(
  'p5',
  'escalation',
  'Only trained nurses complete the DASH checklist of 24 questions. Tell the safeguarding lead the same day. No texts or leaflets about abuse.',
);
const clerk = section(
  'p6',
  'practice',
  'Staff do not witness wills or act as referees. A girl who has been hurt is told of to the lead as soon as you are safe.',
);
const base = {
  question: 'her tablets make her dizzy, her partner is rough with her',
  now: '2026-11-25T10:00:00Z',
  passages: [pool, lunch, welsh, tablets, ticks, clerk],
  contacts: [{ id: 'housing', name: 'Council housing out of hours', number: '01632 960499' }],
};
const check = checkOver(base);
const whyCut = (completion: string): readonly string[] => check(completion).cut.map((one) => one.why);

describe('an answer does not reach the worker where it', () => {
  test.each([
    ['sends by somebody whom the record does not take it from', 'You can refer her to Heron Pool Stretch [1].'],
    ['lets her refer herself where only others may', 'She can self-refer to Heron Pool Stretch [1].'],
    ['lets her turn up where she has to book', 'She can just turn up at Kettle Lane Lunch [2].'],
    ['names another last day to book', 'Book Kettle Lane Lunch by Wednesday noon [2].'],
    ['makes two free sessions of one', 'At Heron Pool Stretch the first two sessions are free [1].'],
    ['gives the street a number of its own', 'Heron Pool Stretch is at 21 Tern Street [1].'],
    ['has a seat at a full lunch', "There's a seat for her at Kettle Lane Lunch this Thursday [2]."],
    ['takes the law of another nation for ours', 'Under the Care Act she can be assessed [3].'],
    ['says that it is the same over the border', 'It works the same in England [3].'],
    ['lets somebody else decide', 'The housing officer decides [3].'],
    ['leaves to the worker what a panel decides', "Whether she's seen again is up to you [3]."],
    ['leaves to her supervisor what a panel decides', "It's down to the supervisor whether she is seen again [3]."],
    ['tells what her tablets will do', 'The dizziness usually settles within a fortnight [4].'],
    ['tells how to take them', 'Having them with food may help [4].'],
    ['tells her to go without a drink', 'Get her to go without a drink until then [4].'],
    ['goes through the checklist with her', 'Go through the questions with her and note how many are yes [5].'],
    ['says how near the number she is', 'She is one short [5].'],
    ['finds a message that will not show', "A short text wouldn't give anything away [5]."],
    ['lets her take the leaflet home', 'Let her have the leaflet if she folds it small [5].'],
  ])('%s', (_name, sentence) => {
    expect(whyCut(sentence)).toContainEqual(expect.any(String));
    expect(check(sentence).sent).not.toContain(sentence);
  });
});

describe('an answer is not cut for', () => {
  test.each([
    ['leaving the tablets to those who know', 'Ask the practice pharmacist about the dizziness today [4].'],
    ['saying that a service takes nobody', 'Kettle Lane Lunch is full until February [2].'],
    ['saying who may refer', 'A GP or physiotherapist has to refer her to Heron Pool Stretch [1].'],
    ['the first session being free', 'The first session at Heron Pool Stretch is free, then it is £3 [1].'],
    ['refusing what staff may not do', "You can't witness her will [6]."],
    ['leaving it to those who decide', 'The panel makes the decision [3].'],
    ['hurrying', "Tell the safeguarding lead today; it can't wait until tomorrow [5]."],
  ])('%s', (_name, sentence) => {
    expect(whyCut(sentence)).toEqual([]);
  });

  test.each([
    "Either could suit her, so it's worth asking which she'd prefer.",
    'This is a hard one, and you did well to listen.',
    'Both are worth a look.',
  ])('a word that only frames the answer: %s', (sentence) => {
    const sound = 'Kettle Lane Lunch is full until February [2].';
    expect(check(`${sentence}\n${sound}`).cut).toEqual([]);
  });

  test.each([
    'Both are bruises from a fall.',
    'Either is fine to leave until Monday.',
    'The tablets look the better of the two for her.',
  ])('framing that claims something is cut all the same: %s', (sentence) => {
    expect(whyCut(`${sentence}\nKettle Lane Lunch is full until February [2].`)).toHaveLength(1);
  });

  test("the registry's number told in small letters", () => {
    const homeless = {
      ref: 'h',
      kind: 'training',
      text: "Somebody with nowhere tonight rings the council's out-of-hours line.",
    };
    const ask = checkOver({ ...base, question: 'nowhere tonight', passages: [homeless] });
    expect(ask("Tonight it's the council's out-of-hours line for housing, 01632 960499 [1].").cut).toEqual([]);
    expect(ask("Tonight it's the council's out-of-hours line for housing, 01632 960498 [1].").cut).toHaveLength(1);
  });
});
