// Several things asked in one message, however they are joined, and one thing asked at length.
import { expect, test } from '@jest/globals';
import { asksNow } from '../../src/answering/service-cards.ts';
import { questionsIn } from '../../src/turn/several-questions.ts';

test.each<[string, readonly string[]]>([
  [
    'saw mr x today, need the number for the food bank, also what do i do about his rent arrears and is there a mens group on tuesdays',
    [
      'saw mr x today need the number for the food bank',
      'what do i do about his rent arrears',
      'is there a mens group on tuesdays',
    ],
  ],
  [
    'just seen a lady in bits about her gas bill, who helps with that? Also is there a craft group in Millfields, plus when is the next team meeting',
    [
      'just seen a lady in bits about her gas bill, who helps with that?',
      'is there a craft group in Millfields',
      'when is the next team meeting',
    ],
  ],
  [
    'lunch club near Highwood\ndebt advice\nwho is on duty',
    ['lunch club near Highwood', 'debt advice', 'who is on duty'],
  ],
  ['food bank number and what do I do about her landlord', ['food bank number', 'what do I do about her landlord']],
  ['need a walking group for him. Also debt advice.', ['need a walking group for him.', 'debt advice.']],
  ['Is there a choir? She also wants a craft group.', ['Is there a choir?', 'She also wants a craft group.']],
  [
    'how do I record a visit oh and also who is the champion at Hill Surgery',
    ['how do I record a visit', 'who is the champion at Hill Surgery'],
  ],
  [
    'where is there a warm space, also does she get pension credit',
    ['where is there a warm space', 'does she get pension credit'],
  ],
  [
    'anyone doing benefits advice on Mondays, who do I tell about a wrong address and is there a bus to Highwood',
    ['anyone doing benefits advice on Mondays', 'who do I tell about a wrong address', 'is there a bus to Highwood'],
  ],
  [
    'Jean needs a hand with her garden, is there a craft group on thursdays? and do i need consent to ring her daughter',
    [
      'Jean needs a hand with her garden is there a craft group on thursdays?',
      'do i need consent to ring her daughter',
    ],
  ],
])('the service takes "%s" for several questions', (words, parts) => {
  expect(questionsIn(words)).toEqual(parts);
});

test.each([
  'is there a lunch club and can her husband come',
  'walking group on saturdays, also can she bring her dog',
  'She needs a hoist. Is there a pool in Highwood?',
  'mum with dementia and who can help',
  'bailiffs at the door and what do i do',
  'He needs a new boiler, who can help?',
  'she is 70 and lonely, is there a befriender',
  'looking for somebody, who does shopping',
  'lunch club\nin Highwood on tuesdays',
  'lunch club\nTuesdays\n76 and lonely',
  'saw him today, he is low and not eating, what do i do',
])('the service takes "%s" for one question', (words) => {
  expect(questionsIn(words)).toEqual([words]);
});

test('the service takes whom somebody saw today for no wish for today', () => {
  expect(asksNow.test('saw him today need the number for the food bank')).toBe(false);
  expect(asksNow.test('is the food bank open today')).toBe(true);
});
