import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chooseProtocols, practicalProtocol } from '../../src/escalation/choose-protocol.ts';
import type { Protocol } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { About, Category, ResponseLevel } from '../../src/safety/response-level.ts';

let protocols: readonly Protocol[];
beforeAll(async () => {
  protocols = (await loadKnowledge(join(import.meta.dirname, '../../knowledge'), { today: '2026-11-28' })).protocols;
});

const leads = (
  words: string,
  level: ResponseLevel,
  categories: readonly Category[],
  about: About = 'client',
): readonly string[] =>
  chooseProtocols(words, { level, about, categories, evidence: [], ask: false, readers: [] }, protocols).map(
    ({ id }) => id,
  );

describe('the page that leads is about what the message is mainly about', () => {
  test.each<readonly [string, ResponseLevel, readonly Category[], string]>([
    // A partner's violence leads, and the child who saw it comes second.
    [
      'her boyfriend pushed her down the steps, the kids saw',
      'today',
      ['safeguarding_child', 'domestic_abuse'],
      'domestic-abuse',
    ],
    [
      'his wife throws plates and locks him out at night',
      'today',
      ['safeguarding_adult', 'domestic_abuse'],
      'domestic-abuse',
    ],
    ['her ex is parked outside her work most days', 'today', ['immediate_danger', 'domestic_abuse'], 'domestic-abuse'],
    // A child who is hurt is not told to get out of the room.
    [
      'boy of nine let slip that his uncle belts him and he is fetching him at three',
      'now',
      ['immediate_danger', 'safeguarding_child'],
      'safeguarding-child',
    ],
    [
      'toddler left by herself on the balcony, mum asleep drunk',
      'now',
      ['immediate_danger', 'safeguarding_child'],
      'safeguarding-child',
    ],
    // One narrow matter is heard in many wordings.
    [
      'they are flying her out to be engaged to a cousin, she is 20 and in tears',
      'now',
      ['immediate_danger', 'domestic_abuse', 'safeguarding_child'],
      'honour-based-forced-marriage',
    ],
    [
      'the in laws say he must wed a girl he has never met',
      'today',
      ['safeguarding_child', 'domestic_abuse'],
      'honour-based-forced-marriage',
    ],
    [
      'gambian mum scared the grandmother wants her daughter cut this summer',
      'today',
      ['safeguarding_child', 'domestic_abuse'],
      'fgm',
    ],
    ['downed a whole box of codeine an hour ago and feels ok', 'now', ['medical_emergency', 'suicide'], 'overdose'],
    ['been on the vodka with his methadone and is snoring oddly', 'now', ['medical_emergency'], 'overdose'],
    [
      'her baby is nine days old and she is convinced it was swapped',
      'now',
      ['acute_mental_illness', 'safeguarding_child'],
      'postpartum',
    ],
    [
      'the telly is ordering him to punish his sister',
      'now',
      ['acute_mental_illness', 'immediate_danger'],
      'psychosis-mania',
    ],
    [
      'rubbish up to the switches, droppings on the hob, refuses the council',
      'today',
      ['safeguarding_adult', 'acute_mental_illness'],
      'self-neglect-hoarding',
    ],
    [
      'sleeps in the back room of the takeaway, the owner has her documents',
      'today',
      ['exploitation'],
      'modern-slavery',
    ],
    ['nephew says he would drive a van into a mosque', 'today', ['exploitation'], 'prevent'],
    ['granddaughter uses her bank card every week, no money for gas', 'today', ['safeguarding_adult'], 'elder-abuse'],
    ['a man at the hostel forced himself on her', 'today', ['domestic_abuse'], 'sexual-violence'],
    [
      'post piled on the mat and he has not answered the door since friday',
      'now',
      ['safeguarding_adult', 'immediate_danger'],
      'missing-no-contact',
    ],
    [
      'she asks whether to skip her blood pressure tablets',
      'today',
      ['medical_emergency'],
      'medicines-and-health-today',
    ],
  ])('%s', (words, level, categories, first) => {
    expect(leads(words, level, categories)[0]).toBe(first);
  });

  test('a slip of the thumb or text-speak finds the same page', () => {
    expect(leads('he necked a load of pils 2nite', 'now', ['medical_emergency'])[0]).toBe('overdose');
    expect(leads('her hubby hits her', 'today', ['safeguarding_child', 'domestic_abuse'])[0]).toBe('domestic-abuse');
  });
});

describe('whose danger it is', () => {
  test('a client who was followed is not answered as the worker, and a worker who was followed is', () => {
    expect(
      leads('client says a man trailed her to the bus', 'today', ['domestic_abuse', 'worker_safety_or_wellbeing']),
    ).not.toContain('threat-to-staff-lone-worker');
    expect(leads('a patient trailed me to the bus', 'today', ['worker_safety_or_wellbeing'], 'worker')[0]).toBe(
      'threat-to-staff-lone-worker',
    );
  });

  test('"told me" and "on the phone to me" do not make a client\'s danger the worker\'s own', () => {
    expect(
      leads(
        'she is hiding in the bathroom, on the phone to me, her husband is beating the door in',
        'now',
        ['immediate_danger', 'worker_safety_or_wellbeing', 'domestic_abuse'],
        'worker',
      )[0],
    ).toBe('domestic-abuse');
  });

  test('a worker who lost a client is answered first as the one in need', () => {
    const chosen = leads(
      'lost a client to suicide and i keep seeing his face',
      'today',
      ['worker_safety_or_wellbeing'],
      'worker',
    );
    expect(chosen[0]).toBe('worker-wellbeing');
    expect(chosen).not.toContain('suicide');
  });
});

describe('what stands beside it', () => {
  test('a danger that comes with every other adds no page of its own', () => {
    expect(leads('he says the rope is ready', 'now', ['suicide', 'immediate_danger'])).toEqual(['suicide']);
  });

  test('a health question for today is not answered with an ambulance, an emergency is', () => {
    expect(leads('feels unwell since the new inhaler', 'today', ['medical_emergency'])[0]).toBe(
      'medicines-and-health-today',
    );
    expect(leads('he is on the floor and cold', 'now', ['medical_emergency'])[0]).toBe('medical-emergency');
  });
});

describe('a trigger that is a rule', () => {
  const one = (trigger: string): readonly Protocol[] => [
    { ...(protocols[0] as Protocol), id: 'local', categories: [], leadsFor: [], triggers: [trigger], notTriggers: [] },
  ];
  const hit = (trigger: string, words: string): boolean =>
    chooseProtocols(
      words,
      { level: 'today', about: 'client', categories: ['exploitation'], evidence: [], ask: false, readers: [] },
      one(trigger),
    ).length === 1;

  test('asks for one of each set, in any order and apart', () => {
    expect(hit('canal|lock + ice|frozen', 'the ice is thin and they play by the old canal')).toBe(true);
    expect(hit('canal|lock + ice|frozen', 'they play by the old canal')).toBe(false);
  });

  test('asks for one soon after the other where order matters', () => {
    expect(hit('dog|hound > bit|bites', 'the hound next door bites')).toBe(true);
    expect(hit('dog|hound > bit|bites', 'he bites his nails, his mother says, and she has a dog')).toBe(false);
  });
});

describe('a practical crisis is known by its own words', () => {
  test.each([
    ['chucked out by his brother this morning, sofa fell through', 'homelessness-tonight'],
    ['fridge is bare, nothing in her cupboards', 'no-food-no-heat'],
    ['enforcement officers due at the flat', 'debt-crisis-breathing-space'],
  ])('%s', (words, id) => {
    expect(practicalProtocol(words, protocols)?.id).toBe(id);
  });
});
