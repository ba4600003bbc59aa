import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { deidentify } from '../../src/privacy/deidentify.ts';
import { readQuestion } from '../../src/retrieval/question/read-question.ts';
import { replacedWishes, saidAnew, tellsHowOneAttends } from '../../src/turn/earlier-words.ts';
import { ownThing, readFollowUp, withoutNo } from '../../src/turn/follow-up.ts';
import { asksOfTheAssistant, readIntent } from '../../src/turn/intent.ts';
import { labelledRows } from '../evaluation/safety/labelled.ts';

let knowledge: Knowledge;
const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
beforeAll(async () => {
  knowledge = await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-23' });
});

const requests: readonly (readonly [string, string])[] = [
  ['hello', 'greeting'],
  ['ok ta', 'thanks'],
  ['brilliant, thank you so much', 'thanks'],
  ['please ask my supervisor about this', 'ask_supervisor'],
  ['i need to speak to a human', 'ask_supervisor'],
  ["I'm at Weir Street this morning", 'set_practice'],
  ["i'm at the Sallows today", 'set_practice'],
  ['forget that', 'forget'],
  ['add this to my supervision', 'add_to_supervision'],
  ['my supervision list', 'supervision_list'],
  ['tick off 2', 'tick_off'],
  ['please tick number 3 off my supervision list', 'tick_off'],
  ['has my supervisor seen that', 'my_cases'],
  ["who's on duty", 'on_duty'],
  ['my supervisor is off sick who else can i try', 'on_duty'],
  ["can't reach the duty person", 'on_duty'],
  ['boss has gone home and will not pick up, who else can I try', 'on_duty'],
  ['no answer from the team leader, what now', 'on_duty'],
  ['ok, and who would know that', 'on_duty'],
  ['who is our safeguarding lead', 'team_part'],
  ["what's the wellbeing contact's number", 'team_part'],
  ['show me open escalations nobody has owned', 'manager_page'],
  ['which documents are out of date', 'manager_page'],
  ['how many red flags had no owner by thursday', 'manager_page'],
  ['what did people ask that came back blank, questions that got nothing', 'manager_page'],
  ['groups nobody has rung since easter', 'manager_page'],
  ['was there a crisis the system did not catch', 'manager_page'],
  ['spreadsheet of activity for the trustees', 'manager_page'],
  ['how many safeguarding concerns did we raise in may', 'manager_page'],
  ['who covers when my line manager is on leave', 'on_duty'],
  ['rota for tonight please', 'on_duty'],
  ['whos sup tomorrow', 'on_duty'],
  ['who covers supervision on mondays', 'on_duty'],
  ['and who is the supervisor on friday?', 'on_duty'],
  ['who is covering next weds', 'on_duty'],
  ['whos the sg lead at eastmoor', 'practice_fact'],
  ['is eastmoor open late on any day', 'practice_fact'],
  ['where can i park at the sallows', 'practice_fact'],
  ['anything open late near eastmoor', 'question'],
  ['is the shed at eastmoor open on saturdays', 'question'],
  ['duty dr at the weir please', 'practice_fact'],
  ['which room am i in at the sallows on weds', 'practice_fact'],
  ['room for friday?', 'practice_fact'],
  ['is there room for one more at the eastmoor choir', 'question'],
  ['who is on the committee of the friday club', 'question'],
  ['buried in paperwork, someone bring biscuits', 'workload'],
  ['this caseload is bonkers', 'workload'],
  ['add up her PHQ-9 for me', 'refuse'],
  ['draft a text to her for me', 'refuse'],
];
const questions: readonly string[] = [
  'when should i ask my supervisor for help',
  'what groups are on at copper lane',
  'is there a walking group',
  'how do i reach the food bank',
  'what does a supervisor do',
  'when does the safeguarding lead decide',
  'is the lunch club on duty free',
  'how many contacts can i have with someone',
  'what cases should go to MARAC',
];

test.each(requests)('the service understands "%s" as %s', (text, kind) => {
  expect(readIntent(deidentify(text, nobody).text, knowledge.practices).kind).toBe(kind);
});

test.each(questions)('the service takes "%s" for a question to be answered', (text) => {
  expect(readIntent(deidentify(text, nobody).text, knowledge.practices).kind).toBe('question');
});

describe('what means the turn before', () => {
  const last = {
    at: '2026-11-23T10:00:00Z',
    words: deidentify('craft group', nobody).text,
    refs: ['a', 'b', 'c'],
    wishes: ['day:Tue', 'cost:free'],
    answered: true,
  };

  test.each([
    ['what about saturdays?', 'refine'],
    ['and for women', 'refine'],
    ['nearer the station', 'refine'],
    ['anything cheaper', 'refine'],
    ['the second one', 'pick'],
    ['who do i ring for that?', 'ring'],
    ['more like this', 'more'],
    ['any others', 'more'],
    ['how do i record a home visit in the practice system', 'fresh'],
    ['she says she wants to die', 'fresh'],
  ])('the service reads "%s" as %s', (words, kind) => {
    expect(readFollowUp(words, last).kind).toBe(kind);
  });

  test.each<[string, string | undefined]>([
    ['something crafty in a wheelchair, not tuesdays', 'crafty'],
    ['any singing groups', 'singing'],
    ['is there anything gardening related', 'gardening'],
    ['anything for men', undefined],
    ['anything cheaper', undefined],
    ['any gentle ones', undefined],
    ['something on a saturday', undefined],
    ['and for women', undefined],
  ])('the service hears in "%s" a thing of its own: %s', (words, thing) => {
    expect(ownThing(words)).toBe(thing);
  });

  test('the service hears a correction in "no in person", and a refusal in "no stairs"', () => {
    expect(withoutNo('no in person')).toBe('in person');
    expect(withoutNo('no stairs')).toBe('no stairs');
  });

  test('the service takes no sentence that was ever labelled as needing a human for a way of attending', () => {
    const wishesIn = (words: string) =>
      readQuestion(
        words,
        { timeZone: 'Europe/London', holidays: [], practices: [], places: [] },
        new Date(),
      ).wishes.map(({ id }) => id);
    expect(['in person', 'face to face', 'mondays'].every((words) => tellsHowOneAttends(words, wishesIn))).toBe(true);
    const folder = join(import.meta.dirname, '..', '..', 'src/safety/sentences');
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const dangers = labelledRows(files.map((name) => join(folder, name))).filter(({ level }) => level !== 'none');
    expect(dangers.length).toBeGreaterThan(400);
    expect(dangers.filter(({ text }) => tellsHowOneAttends(text, wishesIn))).toEqual([]);
  });

  test('the service adds who it is for to what it is for', () => {
    expect(saidAnew('something for dementia', 'and for his wife')).toBeUndefined();
    expect(saidAnew('referral for an adult', 'and for a child')).toBe('referral for a child');
  });

  test('the service picks the thing that stood at the named place', () => {
    expect(readFollowUp('the second one', last)).toEqual({ kind: 'pick', ref: 'b' });
    expect(readFollowUp('tell me about the third one', last)).toEqual({ kind: 'pick', ref: 'c' });
  });

  test('the service reads nothing into a message with nothing before it', () => {
    expect(readFollowUp('the second one', undefined).kind).toBe('fresh');
  });

  test('the service lets a new day replace the old one and keeps the price', () => {
    expect(replacedWishes(['day:Tue', 'cost:free'], ['day:Sat'])).toEqual(['day:Tue']);
  });
});

describe('a short request of the assistant tells of nobody', () => {
  test.each(['who is on duty tonight', 'show me open escalations nobody has owned', 'swamped with admin today'])(
    '%s',
    (words) => {
      const { text } = deidentify(words, nobody);
      expect(asksOfTheAssistant(text, knowledge.practices)).toBe(true);
    },
  );

  test.each([
    'who is on duty tonight, he has taken tablets',
    "swamped with admin and i can't go on",
    'who covers my supervisor, a client is hurt',
    'my supervisor is off sick and i feel like ending it',
  ])('and one with somebody in it is read like any other: %s', (words) => {
    const { text } = deidentify(words, nobody);
    expect(asksOfTheAssistant(text, knowledge.practices)).toBe(false);
  });
});

const nobodyOfOurs = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const kindOf = (words: string): string => readIntent(deidentify(words, nobodyOfOurs).text, []).kind;

test('what only ends a matter is not searched, and what asks or tells something is, thanks or not', () => {
  const ends = [
    'right ok cheers',
    'lush thanks',
    'spot on',
    'ok got that',
    'nice one',
    'grand thats me sorted',
    'thanks 👍',
  ];
  const asks = [
    'now what thanks',
    'help us ta',
    'I needed help. Cheers',
    'thanks 999',
    'thanks 💔',
    'its all so much, ta',
    'what is it for, ta',
    'bye all. thanks for all your help',
  ];
  expect(ends.filter((words) => kindOf(words) !== 'thanks')).toEqual([]);
  expect(asks.filter((words) => kindOf(words) !== 'question')).toEqual([]);
});
