import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { readGiven } from '../../src/answering/check-facts-given.ts';
import { createOwnerCheck } from '../../src/answering/check-facts-owners.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { service } from '../support/checked-answers.ts';

/** Numbers from a seed, the same each time. */
function drawn(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const firsts = ['Larkrise', 'Copper', 'Tidewell', 'Juniper', 'Foxglove', 'Marram', 'Bellwether', 'Quillon', 'Saffron'];
const lasts = ['Pantry', 'Choir', 'Walkers', 'Debt Desk', 'Café', 'Singers', 'Shed', 'Befrienders', 'Advice'];
const streets = ['Tanner Street', 'Weir Lane', 'Priory Road', 'Orchard Close', 'Bridge Row', 'Kiln Yard', 'Abbey Walk'];

const kinds = ['phone', 'email', 'website', 'door', 'postcode'] as const;
type Own = Readonly<Record<(typeof kinds)[number] | 'name', string>>;

/** Four services that share no word of their names, and two contacts. */
function world(seed: number) {
  const draw = drawn(seed);
  const shuffled = (all: readonly string[]): readonly string[] =>
    all
      .map((one) => [draw(1_000_000), one] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, one]) => one);
  const [names, ends, roads] = [shuffled(firsts), shuffled(lasts), shuffled(streets)];
  const services: readonly Own[] = [0, 1, 2, 3].map((place) => {
    const first = names[place] ?? '';
    const host = `${first.toLowerCase()}${draw(90) + 10}.example`;
    return {
      name: `${draw(2) === 0 ? 'The ' : ''}${first} ${ends[place] ?? ''}`,
      phone: `01632 96${place}${draw(900) + 100}`,
      email: `hello@${host}`,
      website: `www.${host}/join`,
      door: `${draw(90) + 10 * place + 1} ${roads[place] ?? ''}`,
      postcode: `QX${place + 1} ${draw(9) + 1}${'ABDEFGHJL'[draw(9)] ?? 'A'}${'NPQRSTUWX'[draw(9)] ?? 'N'}`,
    };
  });
  const contacts = [
    { id: 'c1', name: 'Harrowgate Night Line', number: `0808 4960 ${draw(900) + 100}` },
    { id: 'c2', name: 'Seagrave Carers Line', number: `0116 496 0${draw(900) + 100}` },
  ];
  return {
    services,
    contacts,
    given: {
      question: 'where can she go and what is the number?',
      now: '2026-11-25T10:00:00Z',
      passages: services.map((one, place) =>
        service(`s${place}`, `${one.name}. Open to adults in the town. ${one.phone}.`, {
          name: one.name,
          phone: one.phone,
          email: one.email,
          website: one.website,
          address: one.door,
          postcode: one.postcode,
          eligibility: 'Adults in the town',
          schedule_text: 'Tuesdays 10:00 to 12:00',
        }),
      ),
      contacts,
    },
  };
}

const sayings: readonly ((name: string, figure: string) => string)[] = [
  (name, figure) => `${name}: ${figure}`,
  (name, figure) => `Ring ${name} on ${figure}`,
  (name, figure) => `**${name}** meets on Tuesdays from 10 to 12, and you can reach it at ${figure}`,
  (name, figure) => `For adults in the town there's ${name.replace(/^The /, 'the ')} (${figure})`,
  (name, figure) => `${figure} is for ${name.replace(/^The /, 'the ')}`,
  (name, figure) => `${name} takes adults; its details are ${figure}`,
];

/** The sentences of an answer that the whole check lets out. */
function passer(given: ReturnType<typeof world>['given']): (completion: string) => string {
  const check = createAnswerCheck(given);
  return (completion) => {
    const { sentences } = partAnswer(completion);
    return sentences
      .filter((one) => check.fault(one, sentences) === undefined)
      .map((one) => one.text)
      .join(' ');
  };
}

const worlds = Array.from({ length: 4 }, (_one, seed) => world(seed + 1));

describe('a number, address or link beside the name of a service', () => {
  test.each(kinds)('goes out only if it is that service’s own: %s', (kind) => {
    let wrong = 0;
    for (const { services, given } of worlds) {
      const ownerFault = createOwnerCheck(readGiven(given).sources, given.contacts);
      const passed = passer(given);
      for (const [place, one] of services.entries())
        for (const [at, other] of services.entries())
          for (const saying of sayings) {
            const sentence = saying(one.name, other[kind]);
            if (at === place) {
              expect([sentence, ownerFault(sentence, '')]).toEqual([sentence, undefined]);
              continue;
            }
            // Whichever record is cited, and with both.
            for (const marks of [`[${place + 1}]`, `[${at + 1}]`, `[${place + 1}][${at + 1}]`]) {
              wrong += 1;
              expect(passed(`${sentence} ${marks}.`)).toBe('');
            }
          }
    }
    expect(wrong).toBe(4 * 12 * sayings.length * 3);
  });

  test('is the last one named where a sentence without a mark names nobody', () => {
    for (const { services, given } of worlds) {
      const [one, other] = services;
      if (one === undefined || other === undefined) throw new RangeError('no services');
      const lead = `${one.name} takes adults in the town.`;
      const check = (number: string): string =>
        passer(given)(`${lead} Ring them on ${number}. It is in the town [1][2].`);
      expect(check(other.phone)).not.toContain(other.phone);
      const ownerFault = createOwnerCheck(readGiven(given).sources, given.contacts);
      expect(ownerFault(`Ring them on ${one.phone}.`, lead)).toBeUndefined();
    }
  });

  test('is each one’s own where a sentence names two', () => {
    for (const { services, given } of worlds) {
      const [one, other] = services;
      if (one === undefined || other === undefined) throw new RangeError('no services');
      const both = (first: string, second: string): string =>
        `${one.name} is on ${first} and ${other.name} is on ${second}`;
      const ownerFault = createOwnerCheck(readGiven(given).sources, given.contacts);
      expect(ownerFault(both(one.phone, other.phone), '')).toBeUndefined();
      expect(passer(given)(`${both(other.phone, one.phone)} [1][2].`)).toBe('');
    }
  });

  test('is the registry’s for a contact', () => {
    for (const { services, contacts, given } of worlds) {
      const [line, other] = contacts;
      const [one] = services;
      if (line === undefined || other === undefined || one === undefined) throw new RangeError('no contacts');
      const ownerFault = createOwnerCheck(readGiven(given).sources, given.contacts);
      expect(ownerFault(`${line.name}: ${line.number}`, '')).toBeUndefined();
      for (const number of [other.number, one.phone])
        for (const said of [`${line.name}: ${number}`, `Ring ${line.name} on ${number}`])
          expect(passer(given)(`${said} [1].`)).toBe('');
      expect(passer(given)(`${one.name} is on ${line.number} [1].`)).toBe('');
    }
  });
});
