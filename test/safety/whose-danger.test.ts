import { readSafetyHere } from '../../src/safety/read-safety.ts';
import { mayBeOfWriter } from '../../src/safety/whose-danger.ts';

describe("a danger is the writer's own", () => {
  test.each([
    'ive had enough, cant do this any more',
    'crying in the car park and cannot stop',
    'my client killed himself last week and I cannot stop thinking about it',
    'a patient grabbed me by the arm and would not let go',
    'he followed me to my car after the visit',
    'my husband hit me last night, she at reception saw my face',
  ])('it may be: "%s"', (words) => {
    expect(mayBeOfWriter(words)).toBe(true);
  });

  test.each([
    'an old chap rang me, thanked me for all of it and hung up, I keep ringing and I cant reach him',
    'one of mine texted me goodbye, I have tried her phone four times',
    'my lady told me she has the tablets lined up, what do I do',
    'this bloke I visited says he would sooner be dead, I am really worried',
  ])('it is not, however much they try to help: "%s"', (words) => {
    expect(mayBeOfWriter(words)).toBe(false);
  });

  test('a worker with the means at hand is heard at once, as themselves; a client as a client', () => {
    const own = readSafetyHere("I don't want to be here any more, I've got the tablets out");
    expect([own.level, own.about]).toEqual(['now', 'worker']);
    const client = readSafetyHere("she doesn't want to be here any more, she's got the tablets out");
    expect([client.level, client.about]).toEqual(['now', 'client']);
  });
});
