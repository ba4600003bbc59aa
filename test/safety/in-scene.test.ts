import { levelInScene, readSafetyHere } from '../../src/safety/read-safety.ts';
import type { Category, SafetyReading } from '../../src/safety/response-level.ts';

const heard = (more: Partial<SafetyReading>): SafetyReading => ({
  ...readSafetyHere('see you on tuesday'),
  level: 'today',
  categories: ['safeguarding_adult'],
  ask: false,
  evidence: [],
  ...more,
});
const about = ['safeguarding_adult', 'suicide'];

describe('in a practice scene the service', () => {
  test('takes what the scene is about, and no cue hears, for a line of the scene', () => {
    expect(levelInScene(heard({}), about)).toBe('supervision');
    const ofNobody = { categories: ['worker_safety_or_wellbeing'], about: 'client' } as const;
    expect(levelInScene(heard(ofNobody), about)).toBe('supervision');
  });

  test('takes what the scene told for the scene, whatever is heard in it, but not where the scene is about suicide', () => {
    const misheard = heard({ categories: ['suicide'] });
    expect(levelInScene(misheard, ['safeguarding_adult'], true)).toBe('supervision');
    expect(levelInScene(misheard, ['safeguarding_adult'], false)).toBe('today');
    expect(levelInScene(misheard, about, true)).toBe('today');
    expect(levelInScene(misheard, [], true)).toBe('today');
    expect(levelInScene({ ...misheard, level: 'now' }, ['safeguarding_adult'], true)).toBe('now');
  });

  test.each<[string, Partial<SafetyReading>]>([
    ['what is for now', { level: 'now' }],
    ['what a cue hears', { evidence: [{ start: 0, end: 3, cue: 'bruises' }] }],
    ['what the scene is not about', { categories: ['safeguarding_child'] }],
    ['a worker in danger', { categories: ['worker_safety_or_wellbeing'], about: 'worker' }],
    ['talk of suicide, though the scene is about it', { categories: ['suicide'] as readonly Category[] }],
  ])('still has a human hear %s', (_, more) => {
    expect(levelInScene(heard(more), about)).not.toBe('supervision');
  });
});

test.each(['am I allowed to hold her bank card?', 'may i lend him a tenner'])(
  'a short question of what the worker may do calls nobody by doubt alone: %s',
  (text) => {
    expect(['none', 'supervision']).toContain(readSafetyHere(text).level);
  },
);

test.each([
  'can I keep it secret that her dad touches her',
  'can i tell his dad that he cuts himself',
  'am i allowed to keep quiet that he hits her',
])('and one that tells of a child, abuse or a life calls somebody: %s', (text) => {
  expect(readSafetyHere(text).level).toBe('today');
});
