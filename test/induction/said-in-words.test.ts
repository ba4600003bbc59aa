import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

import { readPath, type Scenario, type Scene } from '../../src/induction/path.ts';
import { saidInWords } from '../../src/induction/said-in-words.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

let scenarios: readonly Scenario[];
beforeAll(async () => {
  scenarios = readPath(
    await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-22' }),
  ).scenarios;
});
const sceneOf = (id: string, place: number): Scene => {
  const found = scenarios.find((one) => one.id === id)?.scenes[place];
  if (found === undefined) throw new Error(`no scene ${id} ${place}`);
  return found;
};
const mark = (id: string, place: number, answer: string) => {
  const { met, avoid } = saidInWords(answer, sceneOf(id, place));
  return { met: met.length, avoid: avoid.map((point) => point.point) };
};

// Answers in words that the files were not written from: very good, terse, in dialect, very bad, bad with the right words, oblique, half right, contradicting.
interface Answered {
  readonly scenario: string;
  readonly scene: string;
  readonly kind: string;
  readonly answer: string;
  readonly did: string;
  readonly better_left: string;
  readonly known_short: string;
}
const answered: readonly Answered[] = parse(readFileSync(join(import.meta.dirname, 'practice-answers.csv'), 'utf8'), {
  columns: true,
});
const marksOf = ({ scenario, scene, answer }: Answered) => {
  const { met, avoid } = saidInWords(answer, sceneOf(scenario, Number(scene)));
  return [met, avoid].map((points) => points.map(({ point }) => point).sort());
};
const wantedOf = ({ did, better_left }: Answered) =>
  [did, better_left].map((names) =>
    names
      .split('; ')
      .filter((name) => name !== '')
      .sort(),
  );

describe('the words of an answer name points one by one', () => {
  test.each(answered.filter((row) => row.known_short === ''))('$scenario $scene, $kind: $answer', (row) => {
    expect(marksOf(row)).toEqual(wantedOf(row));
  });

  // Not heard rightly yet: a row that comes to be is to lose its mark.
  test.failing.each(answered.filter((row) => row.known_short !== ''))('$scenario $scene, $kind: $answer', (row) => {
    expect(marksOf(row)).toEqual(wantedOf(row));
  });

  test('and in every scene by somebody', () => {
    const scenes = scenarios.flatMap(({ id, scenes }) => scenes.map((_scene, place) => `${id} ${place}`));
    expect([...new Set(answered.map(({ scenario, scene }) => `${scenario} ${scene}`))].sort()).toEqual(scenes.sort());
  });
});

describe('the words of an answer name what was done and what is better left', () => {
  test.each([
    // very good
    [
      'better-off-dead',
      1,
      'Thank you for telling me, Carol. That sounds so painful. Are you thinking of killing yourself?',
      2,
      [],
    ],
    [
      'better-off-dead',
      2,
      "I can't promise that, I'd need to tell the duty doctor. Have you thought about how you would do it, do you have tablets at home?",
      2,
      [],
    ],
    [
      'better-off-dead',
      3,
      "I'm going to get the duty GP now, and I'll stay with you till they come. Who is at home tonight?",
      3,
      [],
    ],
    [
      'better-off-dead',
      4,
      'Ring Ruth, my supervisor. Write down her words and the time. Agree who will ring her tomorrow. Then a cup of tea and a debrief.',
      4,
      [],
    ],
    [
      'pension-neighbour',
      3,
      'Ring the safeguarding lead straight away, give his own words and wishes, record it, and tell my supervisor.',
      4,
      [],
    ],
    // very bad
    ['better-off-dead', 1, "Oh don't be silly, you've so much to live for. Cheer up!", 0, ['Brushing it away']],
    [
      'better-off-dead',
      2,
      "No of course not, I promise I won't tell anyone, it's just between us.",
      0,
      ['Promising to keep it secret'],
    ],
    [
      'better-off-dead',
      3,
      "Ok then, see how you feel and I'll see you next week. Here's a leaflet, ring Samaritans if you're low.",
      0,
      ['Leaving her with a helpline', 'Waiting until next time'],
    ],
    [
      'husband-answers',
      0,
      'Hi, I am her link worker from the wellbeing service, can you ask her to ring me back?',
      0,
      ['Saying why you ring', 'Leaving a message with him'],
    ],
    // terse
    ['better-off-dead', 1, 'sorry. suicidal?', 2, []],
    ['better-off-dead', 4, 'supervisor. notes. follow up tmrw. brew', 4, []],
    ['boundaries', 3, 'ring ruth now, incident form, buddy to car, debrief', 4, []],
    // typo-ridden
    ['better-off-dead', 1, 'im so sory carol tht sounds relly hard r u feeling suicdal', 2, []],
    ['better-off-dead', 4, 'tel my superviser, rite it in the recrod, folow up tomorow, debreif', 4, []],
    ['pension-neighbour', 3, 'fone the safegaurding lead today', 1, []],
    // rambling
    [
      'better-off-dead',
      3,
      "Well first of all I think I'd probably sit back down, I mean my next appointment can wait can't it, and I'd say look Carol, I know you want me to go but I'm not going anywhere, I'd like us to speak to the duty doctor together this morning, and while we wait, tell me, who's at home with you tonight, is there a friend or your sister maybe?",
      3,
      [],
    ],
  ] as const)('%s %i: %s', (id, place, answer, met, avoid) => {
    const marked = mark(id, place, answer);
    expect(marked.met).toBeGreaterThanOrEqual(met);
    if (met === 0) expect(marked.met).toBeLessThanOrEqual(1);
    expect(marked.avoid).toEqual(avoid);
  });

  test.each([
    ['I would never promise to keep it secret', []],
    ["I can't keep it between us", []],
    ['I would not say I promise', []],
    ["I'd never say I won't tell anyone", []],
    ['I promise', ['Promising to keep it secret']],
    ['It stays between us, love', ['Promising to keep it secret']],
    ['low risk I think', ['Grading the danger']],
    ['without calling it low risk or high risk', []],
  ])('knows what is not meant: %s', (answer, avoid) => {
    expect(mark('better-off-dead', 2, answer).avoid).toEqual(avoid);
  });

  test.each([
    ["I wouldn't ask about suicide", 0],
    ['avoid mentioning suicide', 0],
    ["I'd rather talk about the weather than ask about suicide", 0],
    ["I wouldn't hesitate to ask about suicide", 1],
    ["I'm not afraid to ask: are you suicidal?", 1],
    ["I know it's not easy, so I'd ask plainly about suicide", 1],
    ["don't beat about the bush, ask if she is thinking of killing herself, suicide", 1],
  ])('counts asking only when they would ask: %s', (answer, met) => {
    const asked = saidInWords(answer, sceneOf('better-off-dead', 1)).met.filter(
      (point) => point.point === 'Ask plainly about suicide',
    );
    expect(asked.length).toBe(met);
  });

  test('knows a text that is not sent from one that is', () => {
    expect(
      mark(
        'husband-answers',
        1,
        "I wouldn't text or email her. I'd see her at the surgery on her own and ring the safeguarding lead",
      ).met,
    ).toBe(3);
    expect(mark('husband-answers', 1, "I'd text her to see if she is ok").avoid).toEqual(['Sending her a message']);
  });

  test('finds every point of every scene in the words that the file itself gives for it, and none in silence', () => {
    for (const scenario of scenarios) {
      for (const scene of scenario.scenes) {
        for (const point of [...scene.expect, ...scene.avoid].filter(({ words }) => words.length > 0)) {
          const said = point.words.map((anyOf) => anyOf[0]?.text).join('. ');
          const marked = saidInWords(said, scene);
          expect([...marked.met, ...marked.avoid].map((one) => one.point)).toContain(point.point);
        }
        expect(saidInWords('', scene).met).toEqual([]);
        expect(saidInWords('erm', scene).avoid).toEqual([]);
      }
    }
  });
});
