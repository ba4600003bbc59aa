import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createLikenessReader, type LikenessReader } from '../../src/induction/likeness.ts';
import { doneElsewhere, linesToRead, type Marked, markScene } from '../../src/induction/marking.ts';
import { type InductionPath, readPath } from '../../src/induction/path.ts';
import type { InductionItem, Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';

const encoder = createSentenceEncoder();
let knowledge: Knowledge;
let reader: LikenessReader;
beforeAll(async () => {
  knowledge = await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-22' });
  reader = createLikenessReader({
    encoder,
    mask: (words) => words,
    people: () => knowledge.people,
    patienceMs: 120_000,
  });
});
afterAll(() => encoder.close());

interface Seen extends Marked {
  /** By name, what was praised anywhere in the conversation. */
  readonly praised: readonly string[];
}

async function mark(
  id: string,
  place: number,
  answer: string,
  path: InductionPath = readPath(knowledge),
): Promise<Seen> {
  const scenario = path.scenarios.find((one) => one.id === id);
  const scene = scenario?.scenes[place];
  if (scenario === undefined || scene === undefined) throw new Error(`no scene ${id} ${place}`);
  const likeness = await reader.read(answer, linesToRead(answer, path, scenario, scene));
  if (likeness === undefined) throw new Error('the encoder did not answer');
  const marked = markScene(answer, path, scenario, scene, likeness);
  const others = scenario.scenes.filter((one) => one !== scene);
  const elsewhere =
    marked.avoid.length > 0 ? [] : others.flatMap((one) => doneElsewhere(answer, path, scenario, one, likeness));
  return { ...marked, praised: [...marked.met, ...elsewhere].map(({ point }) => point) };
}
const named = (points: Marked['met']): readonly string[] => points.map(({ point }) => point);

interface Answered {
  readonly scenario: string;
  readonly scene: string;
  readonly kind: string;
  readonly answer: string;
  readonly did: string;
}
const answered: readonly Answered[] = parse(
  readFileSync(join(import.meta.dirname, '..', 'evaluation', 'induction', 'practice-answers-fitted.csv'), 'utf8'),
  { columns: true },
);
// One scenario less keeps the suite quick; score-marking.ts reads them all.
const bad = answered.filter(({ scenario, kind, did }) => kind === 'bad' && did === '' && scenario !== 'first-visit');

describe('a practice conversation', () => {
  test('never praises, in any of its scenes, who did nothing of what was asked', async () => {
    const praised: string[] = [];
    for (const { scenario, scene, answer } of bad) {
      const seen = await mark(scenario, Number(scene), answer);
      if (seen.praised.length > 0) praised.push(`${answer} => ${seen.praised.join('; ')}`);
    }
    expect(bad.length).toBeGreaterThan(40);
    expect(praised).toEqual([]);
  }, 240_000);

  test.each([0, 1, 2, 3, 4])(
    'hears leaving her for a month as leaving her, and as nothing else, in scene %i',
    async (place) => {
      const seen = await mark('better-off-dead', place, 'right I am off now, see you in a month');
      expect(seen.praised).toEqual([]);
      expect(seen.perhaps).toEqual([]);
      expect(named(seen.avoid).join()).toMatch(/Waiting until next time|Leaving her, or putting it off/);
    },
    60_000,
  );

  test.each([
    ['better-off-dead', 2, 'Not a word to a living soul from me.', /secret/],
    ['better-off-dead', 2, 'I would tell her to double up on her tablets tonight so that she sleeps', /tablets/],
    ['better-off-dead', 1, 'nobody would be better off, look at your lovely girls', /Brushing/],
    ['better-off-dead', 3, 'I would tell her husband all about it tonight and he can watch her', /family|Leaving/],
    ['boundaries', 1, 'lovely, thanks, that will pay for my tea', /money/],
    ['husband-answers', 3, 'I will have a quiet word with him when he picks you up', /Speaking to him|Confronting/],
    ['pension-neighbour', 3, 'no rush, I will raise it when I have supervision again', /Waiting/],
  ])(
    'hears what is better left, in other words than the file has: %s %i, %s',
    async (id, place, answer, harm) => {
      const seen = await mark(id, place, answer);
      expect(named(seen.avoid).join()).toMatch(harm);
      expect(seen.praised).toEqual([]);
    },
    60_000,
  );

  // Not heard yet: the encoder holds it nearer to "no to my personal mobile".
  test.failing('hears a private number given as "this is my private mobile"', async () => {
    const seen = await mark('boundaries', 0, 'this is my private mobile, any hour you like');
    expect(named(seen.avoid)).toEqual(['Giving the number']);
  });

  test.each([
    [
      'better-off-dead',
      1,
      "I'd ask her straight out if she's thinking of killing herself",
      'Ask plainly about suicide',
    ],
    ['better-off-dead', 1, 'r u thinkin of killin urself carol', 'Ask plainly about suicide'],
    ['better-off-dead', 2, 'I cannot keep that one to myself', 'Be honest that you cannot keep it to yourself'],
    ['better-off-dead', 3, 'I am staying put with you', 'Stay with her until somebody has taken over'],
    ['better-off-dead', 4, "I'd let Ruth know straight after", 'Tell your supervisor today'],
    ['boundaries', 0, 'what is it that makes the nights so bad?', 'Be curious about the nights'],
    ['husband-answers', 2, 'you are not to blame for any of this', 'Believe her and say that it is not her fault'],
    ['pension-neighbour', 3, 'ring Helen now', 'Tell the safeguarding lead today, by voice'],
  ])(
    'sees a good deed said briefly, plainly, or told of: %s %i, %s',
    async (id, place, answer, deed) => {
      const seen = await mark(id, place, answer);
      expect(named(seen.met)).toContain(deed);
      expect(seen.avoid).toEqual([]);
    },
    60_000,
  );

  test('praises nothing without the encoder, and says only what it may have been', async () => {
    const path = readPath(knowledge);
    const scenario = path.scenarios.find(({ id }) => id === 'better-off-dead');
    const scene = scenario?.scenes[1];
    if (scenario === undefined || scene === undefined) throw new Error('no scene');
    const marked = markScene("don't be silly. are you suicidal?", path, scenario, scene, undefined);
    expect(marked.met).toEqual([]);
    expect(named(marked.perhaps)).toEqual(['Ask plainly about suicide']);
    expect(named(marked.avoid)).toEqual(['Brushing it away']);
  });
});

test("marks another organisation's scene by its examples alone, or by no more than the names of its points", async () => {
  const item: InductionItem = {
    path: 'induction/door.md',
    title: 'The open door',
    owner: '',
    head: {
      id: 'open-door',
      scenes: [
        {
          who_speaks: 'Narrator',
          says: 'The front door stands open and nobody answers.',
          expect: [
            { point: 'Call out and stay outside', sounds_like: ['hello, anybody home? I would wait on the step'] },
            { point: 'Ring the office before going in' },
          ],
          avoid: [{ point: 'Walking straight in', sounds_like: ['I would go inside and look round', 'just walk in'] }],
        },
      ],
    },
    sections: [],
  } as unknown as InductionItem;
  const path = readPath({ ...knowledge, induction: [item] });
  const good = await mark(
    'open-door',
    0,
    "I'd stand on the step and shout hello. Then ring the office before I go in.",
    path,
  );
  expect(good.missed).toEqual([]);
  expect(named(good.met)).toContain('Ring the office before going in');
  expect(good.avoid).toEqual([]);
  const wrong = await mark('open-door', 0, 'walk straight inside and have a look round', path);
  expect(named(wrong.met)).toEqual([]);
  expect(named(wrong.avoid)).toEqual(['Walking straight in']);
}, 60_000);
