import { readSafetyHere } from '../../src/safety/read-safety.ts';
import { readWords } from '../../src/safety/read-words.ts';
import { isAtLeast } from '../../src/safety/response-level.ts';

const disguised: readonly (readonly [string, string])[] = [
  ['letters spaced out', 's h e   w a n t s   t o   k i l l   h e r s e l f'],
  ['letters with dots', 'she is feeling s.u.i.c.i.d.a.l'],
  ['numbers for letters', 'he wants to k1ll h1ms3lf'],
  ['stars', 'she is su*cidal tonight'],
  ['letters of another script', 'ѕhе іѕ ѕuісіdаl'],
  ['wide letters', 'ｓｈｅ ｉｓ ｓｕｉｃｉｄａｌ'],
  ['invisible characters', 'she is sui\u200Bcid\u200Dal and wants to d\u00ADie'],
  ['accents', 'she wánts to díe'],
  ['capitals', 'SHE WANTS TO DIE'],
  ['repeated letters', 'she waaants to diiiie, wants to killlll herselffff'],
  ['slips of the thumb', 'she has taken an overdsoe and is unconcious'],
  ['text-speak', 'she sed shes gna kms 2nite'],
  ['another word for it', 'says hes going to unalive himself'],
  ['pictures', 'she has got the 💊 lined up and says goodbye'],
  ['no spaces after stops', 'Bus pass sent.She has taken an overdose.Bingo is at two.'],
];

describe('danger in disguise: the service', () => {
  test.each(disguised)('hears it through %s', (_, text) => {
    expect(isAtLeast(readSafetyHere(text).level, 'today')).toBe(true);
  });

  test('points at the words as typed, whatever stood between the letters', () => {
    const text = 'ok 🙂 she is s u i c i d a l tonight';
    const [evidence] = readSafetyHere(text).evidence;
    expect(evidence).toBeDefined();
    expect(text.slice(evidence!.start, evidence!.end)).toContain('s u i c i d a l');
  });

  test('does not take ordinary words for slips', () => {
    const words = 'changing hopping lending stable petrol kitting poised filling window deadline started stopped';
    expect(
      readWords(words)
        .map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });
});

describe('messages meant to stall it: the service', () => {
  const stalling: readonly (readonly [string, string])[] = [
    ['20,000 characters of one letter', 'a'.repeat(20_000)],
    ['20,000 single letters', 'a '.repeat(10_000)],
    ['a thousand emoji', '🔪'.repeat(1_000)],
    ['the same danger a thousand times', 'she wants to die and '.repeat(1_000)],
    ['stars and numbers', '*1*3'.repeat(5_000)],
    ['nothing but marks', '?!.,;'.repeat(4_000)],
    ['combining marks', `a${'\u0301'.repeat(19_000)}`],
    ['halves of surrogate pairs', '\uD83D'.repeat(5_000)],
  ];
  test.each(stalling)('answers %s', (_, text) => {
    const before = performance.now();
    readSafetyHere(text);
    // Generous: a machine under load must not fail it, a quadratic reading must.
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test('finds danger in the middle of 20,000 characters of small talk', () => {
    const talk = 'We had tea and talked about the garden and the bus timetable. '.repeat(160);
    expect(readSafetyHere(`${talk}She has taken an overdose and is on her own. ${talk}`).level).toBe('now');
  });

  test('reads an empty message as nothing', () => {
    expect(readSafetyHere('').level).toBe('none');
  });
});
