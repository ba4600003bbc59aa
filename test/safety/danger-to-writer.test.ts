import { isOwnDistress } from '../../src/escalation/rota.ts';
import { isThreatToWriter, readingOfWriter } from '../../src/safety/danger-to-writer.ts';
import { type Category, nothingRead } from '../../src/safety/response-level.ts';

const ofWorker = (...categories: Category[]) => ({
  ...nothingRead,
  level: 'today' as const,
  about: 'worker' as const,
  categories,
});

describe('danger that others bring to a worker is open to all who answer', () => {
  test.each([
    'the son shoved me against the hall wall this morning',
    'a patient spat at me in reception',
    'her ex says he will come down here and sort me out',
    'he knows where I live and said so twice',
    'that man was stood outside my house again last night',
    'I keep getting vile messages from a former client',
    'I was followed back to the bus stop',
  ])('%s', (words) => {
    expect(isThreatToWriter(words)).toBe(true);
    const { about, categories, level } = readingOfWriter(words, ofWorker('worker_safety_or_wellbeing'));
    expect(isOwnDistress(about, categories)).toBe(false);
    expect(level).toBe('today');
  });
});

describe("a worker's own distress stays theirs", () => {
  test.each([
    'I have not slept all week and I cannot face tomorrow',
    'in tears again on the drive home, I am done in',
    'I feel numb and I snapped at everybody today',
  ])('%s', (words) => {
    expect(isThreatToWriter(words)).toBe(false);
    const read = readingOfWriter(words, ofWorker('worker_safety_or_wellbeing', 'safeguarding_adult'));
    expect(isOwnDistress(read.about, read.categories)).toBe(true);
  });

  test('but not where somebody else is named who may be in danger too', () => {
    const read = readingOfWriter(
      'I cannot cope, her husband is hurting that lady and nobody listens',
      ofWorker('worker_safety_or_wellbeing', 'domestic_abuse'),
    );
    expect(isOwnDistress(read.about, read.categories)).toBe(false);
  });
});
