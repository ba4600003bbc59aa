import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { claimFault } from '../../src/answering/check-facts-offer.ts';
import { sidesOf } from '../../src/answering/check-facts-polarity.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { type GivenPassage, readSource } from '../../src/answering/check-facts-source.ts';
import { agentFault } from '../../src/answering/check-facts-who.ts';
import { certainFault } from '../../src/answering/judge-sentence.ts';
import { certainIn, section, service } from '../support/checked-answers.ts';

const rule = (text: string): GivenPassage => section('s1', 'training', text);
const group = (text: string, status = 'active'): GivenPassage =>
  service('s1', text, { name: 'Pebble Bank Weavers', status });
const read = (passage: GivenPassage) => readSource(passage, 1, () => false);

test.each(['Booking: none.', 'Fridays at 2. Booking: not needed; tea.', 'Booking: no. Stairs.'])(
  'what a record marks as none is denied: %s',
  (text) => {
    expect(sidesOf(text).filter((one) => one.stem === 'book')).toEqual([{ stem: 'book', said: 'no' }]);
    expect(sidesOf(text.replace(/none|not needed|no\b/, 'by phone')).find((one) => one.stem === 'book')?.said).toBe(
      'yes',
    );
  },
);

test.each([
  ['They lend sewing machines', 'Sewing machines are lent for a month.'],
  ['You can borrow a kettle', 'Lending of kettles, on Mondays.'],
  ['It is a loan', 'It is lent, and given back in June.'],
])('what is lent bears out a loan: %s', (said, text) => {
  expect(claimFault(said, read(group(text)), '')).toBeUndefined();
  expect(claimFault(said, read(group('Machines and kettles for sale.')), '')).toBe('loans: not in the source');
});

test.each(['address', 'number', 'phone'])('his home %s is no visit to his home', (what) => {
  const desk = read(group('Letters are sent out on Mondays.'));
  expect(claimFault(`Letters go to his home ${what}`, desk, '')).toBeUndefined();
  expect(claimFault('Somebody goes to his home', desk, '')).toBe('home visits: not in the source');
});

test.each([
  ['Ask him once more before you choose a slot', 'You choose the slot'],
  ['Read the sheet before you decide', 'The seat is for you to decide'],
  ['Finish your call list first', 'Who gets a seat is your call'],
  ['Leave your call until the desk opens', 'The seat is your call'],
])('nothing is left to you: %s', (sound, fault) => {
  const seats = rule('The organiser decides who gets a seat and chooses the slot.');
  expect([sound, certainIn(sound, seats)]).toEqual([sound, undefined]);
  expect([fault, certainIn(fault, seats)]).toEqual([fault, 'decided by somebody else than the source says']);
});

test.each(['Nobody should be sent to the Weavers', 'No one is to be sent there', 'Nobody must go there'])(
  'of what has closed this may be said: %s',
  (said) => {
    const closed = group('Weaving on Fridays. Closed in May.', 'closed');
    expect(certainIn(said, closed)).toBeUndefined();
    expect(certainIn(said.replace(/Nobody|No one/, 'He'), closed)).toBe('suggests a service that has closed');
  },
);

test.each(['Ellenfoot', 'Upper Dray', 'Stone'])('another body of the same town is not the contact: %s', (town) => {
  const hub = rule('Ring Ellenfoot Money Hub, Upper Money Hub or Stone Money Hub on 01632 960911.');
  const contacts = [{ id: 'duty', name: `${town} duty supervisor`, number: '01632 960922' }];
  const first = town.split(' ')[0] ?? '';
  expect(certainIn(`Ring ${first} Money Hub on 01632 960911`, hub, 'who helps', contacts)).toBeUndefined();
  expect(certainIn(`Ring the ${town} duty supervisor on 01632 960911`, hub, 'who helps', contacts)).toBeDefined();
});

test.each(['Book', 'Visit', 'Meet', 'Ask'])('a verb that opens a sentence names no service: %s', (verb) => {
  const passages: GivenPassage[] = [
    service('s1', 'Walks on Mondays, 01632 960933.', { name: 'Fellside Walkers' }),
    service('s2', 'Volunteers on 01632 960944.', { name: `${verb} Round` }),
  ];
  const why = (said: string): string | undefined => {
    const check = createAnswerCheck(
      { question: 'who walks', now: '2027-02-03T10:00:00Z', passages, contacts: [] },
      certainFault,
    );
    const { sentences } = partAnswer(said);
    return sentences[0] === undefined ? undefined : check.fault(sentences[0], sentences);
  };
  expect(why(`${verb} the leader on 01632 960933 [1].`)).toBeUndefined();
  expect(why(`${verb} Round is on 01632 960933 [1].`)).toBeDefined();
});

test.each(['All Will Be Fine Singers', 'She Is Safe Project', 'Nothing To Worry About Club'])(
  'the name of a record that is only text reassures nobody: %s',
  (name) => {
    const record: GivenPassage = { ref: 's1', kind: 'asset', text: `${name}, 7 Ropery Walk. Mondays at 3pm. Free.` };
    expect(certainIn(`${name} meets on Mondays`, record)).toBeUndefined();
    expect(certainIn(name.replace(/ \w+$/, ''), record)).toBeDefined();
  },
);

test.each([
  ['You may go if Talan Goldsworthy agrees', 'You may go if your GP agrees'],
  ['Your adviser waits until Bethan Oke agrees', 'Go once your adviser agrees'],
  ['Ask your GP to wait until Odo Lark decides', 'Wait until your GP decides'],
])('whoever is named before the deed does it: %s', (sound, fault) => {
  const source = read(rule('Your supervisor agrees to a visit and decides who goes.'));
  expect(agentFault(sound, source)).toBeUndefined();
  expect(agentFault(fault, source)).toBeDefined();
});

describe.each([
  ['A coat grant of up to £70 goes to each household. The bursar decides.', '£70', ['£85', '£140']],
  ['The rail fund pays no more than £24 a quarter; keep the ticket.', '£24', ['£30', '£19']],
  ['Heating vouchers: at most £49 a winter, asked for by letter.', '£49', ['£99', '£60']],
])('a limit of money, %s', (text, own, others) => {
  const pot = rule(text);
  test.each(others)('another is cut: up to %s', (other) => {
    expect(certainIn(`It pays up to ${other}`, pot)).toBe('a price that the source does not give');
    expect(certainIn(`It pays up to ${own}`, pot)).toBeUndefined();
  });
});

// The third of February 2027 is a Wednesday.
describe('a weekday that is only today', () => {
  const walks = group('Weaving on Mondays and Saturdays, 10 to 12.');
  test.each(['It is open on Wednesday', 'It is on every Wednesday and Saturday', 'It is held each Wednesday'])(
    'is no day of opening: %s',
    (said) => {
      expect(certainIn(said, walks)).toBe('a day that the source does not give');
    },
  );
  test.each(["It's Wednesday, so it is shut until Saturday", 'It is already Wednesday, so wait for Saturday'])(
    'may be said of today: %s',
    (said) => {
      expect(certainIn(said, walks)).toBeUndefined();
    },
  );
});

describe('the day before', () => {
  const bus = group('The bus goes on Tuesdays and Fridays. Seats are booked by 3pm on the day before.');
  test.each([
    'It runs on Mondays and Tuesdays',
    'The bus meets people on Thursdays and Fridays',
    'It is on Mondays and Fridays',
  ])('is no day on which it runs: %s', (said) => {
    expect(certainIn(said, bus)).toBe('a day that the source does not give');
  });
  test.each([
    'Book a Friday seat by 3pm on Thursday',
    'For Tuesday, ring by 3pm on Monday',
    'It runs on Fridays, booked by 3pm on Thursday',
  ])('is when it is asked for: %s', (said) => {
    expect(certainIn(said, bus)).toBeUndefined();
  });
});
