import fc from 'fast-check';
import type { Weekday } from '../../src/knowledge/knowledge.ts';
import { readAges, readAgesInSentence, readMaxAge } from '../../src/knowledge/read-ages.ts';
import { fullPrice, readCost } from '../../src/knowledge/read-cost.ts';
import { readDate } from '../../src/knowledge/read-date.ts';
import { readDays, weekdays } from '../../src/knowledge/read-days.ts';
import { readSchedule } from '../../src/knowledge/read-schedule.ts';
import { readStatus } from '../../src/knowledge/read-status.ts';
import { readTimes } from '../../src/knowledge/read-times.ts';

describe('the service reads days as people write them:', () => {
  it.each<[string, string | undefined, Partial<ReturnType<typeof readDays>>]>([
    ['Mon/Weds half one til 3, not hols', 'Mon Wed', { termTimeOnly: true }],
    ['Mo-Fr 10:00-12:00', 'Mon Tue Wed Thu Fri', {}],
    ['Tu, Th 14:00-16:00; Sa 09:00-10:00', 'Tue Thu Sat', {}],
    ['we meet in the hall so we can sit', undefined, {}],
    ['9am-1pm Mon, Wed (not 1st Wed)', 'Mon Wed', {}],
    ['first fri each month', 'Fri', { frequency: 'monthly', nth: [1] }],
    ['tues & thurs eves', 'Tue Thu', {}],
    ['Last Sunday of the month', 'Sun', { frequency: 'monthly', nth: [-1] }],
    ['2nd and 4th Saturdays', 'Sat', { frequency: 'monthly', nth: [2, 4] }],
    ['every other Wednesday', 'Wed', { frequency: 'fortnightly' }],
    ['Mon - Fri', 'Mon Tue Wed Thu Fri', {}],
    ['Thursday to Monday', 'Mon Thu Fri Sat Sun', {}],
    ['weekdays except Wednesdays', 'Mon Tue Thu Fri', {}],
    ['Every day, closed Mondays', 'Tue Wed Thu Fri Sat Sun', {}],
    ['weekends only', 'Sat Sun', {}],
    ['Mon 1st & 3rd of the month', 'Mon', { frequency: 'monthly', nth: [1, 3] }],
    ['every second Tuesday', 'Tue', { frequency: 'fortnightly' }],
    ['alt Thursdays', 'Thu', { frequency: 'fortnightly' }],
    ['Mon-Weds-Fri', 'Mon Wed Fri', {}],
    ['Saturdays, shut on bank holiday weekends', 'Sat', {}],
    ['24 hours', 'Mon Tue Wed Thu Fri Sat Sun', {}],
    ['Mondays, not bank holidays', 'Mon', {}],
    ['Tuesdays in term time', 'Tue', { termTimeOnly: true }],
    ['School hols only, Tue-Thu', 'Tue Wed Thu', { termTimeOnly: false }],
    ['by appointment', undefined, {}],
    ['the sunny monument', undefined, {}],
  ])('%s', (text, days, rest) => {
    const nothing = { frequency: undefined, nth: undefined, termTimeOnly: undefined };
    expect(readDays(text)).toEqual({ ...nothing, ...rest, days: days?.split(' ') });
  });

  const spelt: Readonly<Record<Weekday, readonly string[]>> = {
    Mon: ['Mon', 'Monday', 'Mondays', 'mon'],
    Tue: ['Tue', 'Tues', 'Tuesday', 'TUESDAYS'],
    Wed: ['Wed', 'Weds', 'Wednesday', 'wednesdays'],
    Thu: ['Thu', 'Thur', 'Thurs', 'Thursdays'],
    Fri: ['Fri', 'Friday', 'fridays'],
    Sat: ['Sat', 'Saturday'],
    Sun: ['Sun', 'Sundays'],
  };
  const written = fc.subarray([...weekdays], { minLength: 1 }).chain((days) =>
    fc.record({
      days: fc.constant(days),
      text: fc
        .tuple(
          fc.constantFrom(', ', ' & ', '/', ' and ', ';', ' + '),
          ...days.map((day) => fc.constantFrom(...spelt[day])),
        )
        .map(([mark, ...words]) => words.join(mark)),
    }),
  );

  it('any set of days, however spelt and joined', () => {
    fc.assert(fc.property(written, ({ days, text }) => expect(readDays(text).days).toEqual(days)));
  });

  it('never throws and never makes up a day from words without one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDays(text);
        const wordless = text.replace(/[a-z0-9]/gi, ' ');
        expect(readDays(wordless).days).toBeUndefined();
      }),
    );
  });
});

describe('the service reads times as people write them:', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Fridays from one until three, twenty-five minutes each', '13:00', '15:00'],
    ['Sundays at half past ten, home by four', '10:30', '16:00'],
    ['Mon/Weds half one til 3', '13:30', '15:00'],
    ['10-12', '10:00', '12:00'],
    ['2-4pm', '14:00', '16:00'],
    ['11-1pm', '11:00', '13:00'],
    ['10-12pm', '10:00', '12:00'],
    ['9.30am to noon', '09:30', '12:00'],
    ['1400-1600', '14:00', '16:00'],
    ['ten till two', '10:00', '14:00'],
    ['quarter to 3 till half past four', '14:45', '16:30'],
    ['Thurs eves 7-9', '19:00', '21:00'],
    ['6.30-8.30', '18:30', '20:30'],
    ['from 7pm', '19:00', undefined],
    ['Tuesdays at 10', '10:00', undefined],
    ['11pm-1am', '23:00', '01:00'],
    ['12-2', '12:00', '14:00'],
    ['24/7', '00:00', '24:00'],
    ['ages 5-11', undefined, undefined],
    ['mornings', undefined, undefined],
    ['Thursday afternoon', undefined, undefined],
    ['Fri 10.30', '10:30', undefined],
    ['lunchtimes 12-1.30 weekdays', '12:00', '13:30'],
    ["Sat and Sun, 10 'til 4", '10:00', '16:00'],
    ['Daily 7am-10pm', '07:00', '22:00'],
    ['between 2 and 4', '14:00', '16:00'],
    ['Thursdays, quarter past two for two hours', '14:15', '16:15'],
    ['starts at 10 for an hour and a half', '10:00', '11:30'],
    ['Tues eves 7ish', '19:00', undefined],
    ['every other Tuesday from 3 September', undefined, undefined],
    ['from 12 June, evenings', undefined, undefined],
    ['at 2 halls in turn', undefined, undefined],
    ['from 9 on Fridays', '09:00', undefined],
  ])('%s', (text, start, end) => {
    const read = readTimes(text);
    expect({ start: read.start, end: read.end }).toEqual({ start, end });
  });

  it.each(['7-9', '7.30 to 9.30', 'Mon 10-12, Thu 2-4', 'Tues 9.30 and 6.30pm'])(
    '%s: could be read two ways, so it is not read',
    (text) => {
      expect(readTimes(text)).toEqual({ start: undefined, end: undefined, unsure: true });
    },
  );

  const minutes = fc.integer({ min: 0, max: 23 * 60 + 45 }).map((at) => at - (at % 5));
  const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const spoken = (at: number) =>
    `${((Math.floor(at / 60) + 11) % 12) + 1}${at % 60 === 0 ? '' : `.${String(at % 60).padStart(2, '0')}`}${at >= 720 ? 'pm' : 'am'}`;

  it('any range, on the 24-hour clock or with am and pm', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom('-', ' - ', ' to ', ' until ', '–'), (a, b, mark) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        fc.pre(to - from >= 15 && to - from <= 12 * 60);
        const wanted = { start: clock(from), end: clock(to), unsure: false };
        expect(readTimes(`${clock(from)}${mark}${clock(to)}`)).toEqual(wanted);
        expect(readTimes(`${spoken(from)}${mark}${spoken(to)}`)).toEqual(wanted);
      }),
    );
  });

  it('never throws, and whatever it reads is a time of day', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789:.- apmtohlf'.split('')), maxLength: 24 }),
        (text) => {
          const { start, end } = readTimes(text);
          for (const time of [start, end]) expect(time ?? '00:00').toMatch(/^(?:[01]\d|2[0-4]):[0-5]\d$/);
        },
      ),
    );
  });

  it('keeps each session of "Mon 10-12, Thu 2-4" with its own day, and tells nobody a time that is true of one only', () => {
    const { schedule, faults } = readSchedule({ text: 'Mon 10-12, Thu 2-4', days: '', start: '', end: '' });
    expect(schedule).toMatchObject({
      days: ['Mon', 'Thu'],
      start: undefined,
      end: undefined,
      sessions: [
        { days: ['Mon'], start: '10:00', end: '12:00' },
        { days: ['Thu'], start: '14:00', end: '16:00' },
      ],
      text: 'Mon 10-12, Thu 2-4',
    });
    expect(faults).toEqual([]);
  });

  it('the same in two letters a day, as sheets are typed', () => {
    const { schedule, faults } = readSchedule({ text: 'Tu/We 9-11, Fr 2-4', days: '', start: '', end: '' });
    expect(schedule.sessions).toEqual([
      { days: ['Tue', 'Wed'], start: '09:00', end: '11:00' },
      { days: ['Fri'], start: '14:00', end: '16:00' },
    ]);
    expect(faults).toEqual([]);
    const served = readSchedule({ text: 'Mon 10-12, Thu 2-4, and we serve lunch', days: '', start: '', end: '' });
    expect(served.schedule.sessions?.length).toBe(2);
    const words = readSchedule({ text: 'Tuesdays 10-12, we have tea at 11', days: '', start: '', end: '' });
    expect(words.schedule.days).toEqual(['Tue']);
  });
});

it.each([
  ['No under 18s, it is a bar', 18, undefined],
  ['For the over sixties of the parish', 60, undefined],
  ['55 and up', 55, undefined],
  ['18-65', 18, 65],
])('the service reads ages out of who may come: %s', (text, min, max) => {
  expect(readAgesInSentence(text)).toEqual({ min, max, understood: true });
});

describe('the service reads prices as people write them:', () => {
  it.each<[string, string, number | undefined]>([
    ['forty-five pounds', 'paid', 45],
    ['three quid a go', 'paid', 3],
    ['£2.50 / £1 conc', 'paid', 1],
    ['free (donations welcome)', 'free', undefined],
    ['Free', 'free', undefined],
    ['nowt', 'free', undefined],
    ['gratis', 'free', undefined],
    ['£30 per term', 'paid', undefined],
    ['£120 annual membership', 'paid', undefined],
    ['£3 or £30 for 12 sessions', 'paid', 3],
    ['first session free then £4', 'paid', 4],
    ['50p', 'paid', 0.5],
    ['£3,50', 'paid', 3.5],
    ['1,50', 'paid', 1.5],
    ['Subs £2 weekly', 'paid', 2],
    ['£1,200 course', 'paid', undefined],
    ['a fiver', 'paid', 5],
    ['two pound fifty', 'paid', 2.5],
    ['3', 'paid', 3],
    ['0', 'free', undefined],
    ['no charge', 'free', undefined],
    ['not free', 'paid', undefined],
    ['by donation, £2 suggested', 'donation', undefined],
    ['Pay what you can', 'donation', undefined],
    ['£4 (free for carers)', 'paid', 4],
    ['Free for over 60s, £3 others', 'paid', 3],
    ['£2, free parking', 'paid', 2],
    ['gluten free food, £5', 'paid', 5],
    ['varies', 'unknown', undefined],
    ['TBC', 'unknown', undefined],
    ['', 'unknown', undefined],
  ])('%s', (text, kind, amount) => {
    expect(readCost(text)).toEqual({ kind, amount, text });
  });

  it('any stated price, and the lowest of two', () => {
    const pence = fc.integer({ min: 5, max: 20_000 });
    const pounds = (amount: number) => `£${(amount / 100).toFixed(2)}`;
    fc.assert(
      fc.property(pence, pence, (a, b) => {
        expect(readCost(pounds(a))).toMatchObject({ kind: 'paid', amount: a / 100 });
        expect(readCost(`${pounds(a)}, ${pounds(b)} concessions`)).toMatchObject({
          kind: 'paid',
          amount: Math.min(a, b) / 100,
        });
        if (a < 100) expect(readCost(`${a}p a cup`)).toMatchObject({ kind: 'paid', amount: a / 100 });
      }),
    );
  });

  it('never calls anything free that says neither free nor nothing, and keeps the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdgh £123456789.,/p '.split('')), maxLength: 30 }),
        (text) => {
          const read = readCost(text);
          expect(read.kind).not.toBe('free');
          expect(read.text).toBe(text.trim());
        },
      ),
    );
  });
});

describe('the service reads ages as people write them:', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['thirty-five and over', 35, undefined],
    ['over 16s', 16, undefined],
    ['18+', 18, undefined],
    ['0-4yrs', 0, 4],
    ['12yrs - 18yrs', 12, 18],
    ['no upper limit', undefined, undefined],
    ['11-19 yrs', 11, 19],
    ['under 25s', undefined, 24],
    ['adults', 18, undefined],
    ['all ages', undefined, undefined],
    ['50 and over', 50, undefined],
    ['aged 8 to 12', 8, 12],
    ['up to 11', undefined, 11],
    ['6 months - 4 years', 0, 4],
    ["over 55's", 55, undefined],
    ['18 or over', 18, undefined],
    ['between 16 and 25', 16, 25],
    ['<35', undefined, 34],
    ['over-50s', 50, undefined],
    ['no under 18s', 18, undefined],
    ['not suitable for under 16s', 16, undefined],
    ['nobody under the age of 21', 21, undefined],
    ['for the over sixties', 60, undefined],
    ['the over-fifties', 50, undefined],
    ['18-65', 18, 65],
    ['55 and up', 55, undefined],
  ])('%s', (text, min, max) => {
    expect(readAges(text)).toEqual({ min, max, understood: true });
  });

  it.each(['older people', 'school age', '90 to 20', '16 to 999'])('%s: not understood, so nothing is read', (text) => {
    expect(readAges(text)).toEqual({ min: undefined, max: undefined, understood: false });
  });

  it('any range, lower end and upper end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom('-', ' to ', '–', ' - '),
        (a, b, mark) => {
          const [min, max] = [Math.min(a, b), Math.max(a, b)];
          expect(readAges(`${min}${mark}${max} years`)).toEqual({ min, max, understood: true });
          expect(readAges(`${a}+`)).toEqual({ min: a, max: undefined, understood: true });
          expect(readMaxAge(String(a))).toEqual({ min: undefined, max: a, understood: true });
        },
      ),
    );
  });

  it.each([
    'Anyone who has waited over 20 weeks',
    'A group of 10+ members',
    'Funded since 2019',
    'Over 30 years of experience',
    'BMI 30+, borough GP',
    '60+ or disabled tenants',
    "All; young people's walk-in for under 19s",
    'Walking, with an adult',
  ])('takes no age from "%s"', (text) => {
    expect(readAgesInSentence(text)).toMatchObject({ min: undefined, max: undefined });
  });
});

describe('the service reads dates as people write them:', () => {
  it.each<[string, string | undefined]>([
    ['2026-03-12', '2026-03-12'],
    ['12/03/2026', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12th March 2026', '2026-03-12'],
    ['Mon 3 Nov 2025', '2025-11-03'],
    ['Mar 2026', '2026-03-01'],
    ['2026-03', '2026-03-01'],
    ["Sept '26", '2026-09-01'],
    ['31/02/2026', undefined],
    ['03/25/2026', undefined],
    ['last week', undefined],
    ['45992', undefined],
    ['2026', undefined],
    ['', undefined],
  ])('%s', (text, wanted) => {
    expect(readDate(text)).toBe(wanted);
  });

  it('a month as its last day where something ends, so that nothing looks overdue too soon', () => {
    expect(readDate('2028-02', true)).toBe('2028-02-29');
  });

  it('any day, in five spellings', () => {
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          for (const text of [
            iso,
            `${day}/${month}/${year}`,
            `${day}.${month}.${year}`,
            `${day} ${names[month - 1]} ${year}`,
            `${day} ${names[month - 1]?.slice(0, 3)} ${year}`,
          ])
            expect(readDate(text)).toBe(iso);
        },
      ),
    );
  });

  it('never throws, and never gives a day that is not in the calendar', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-. janfebmrch'.split('')), maxLength: 16 }),
        (text) => {
          const read = readDate(text);
          if (read !== undefined) expect(new Date(`${read}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read);
        },
      ),
    );
  });
});

describe('the service reads the state of a group:', () => {
  it.each<[string, string | undefined]>([
    ['Open', 'active'],
    ['still running', 'active'],
    ['temporarily closed', 'paused'],
    ['closed', 'closed'],
    ['no longer running', 'closed'],
    ['inactive', 'closed'],
    ['defunct', 'closed'],
    ['FULL - waiting list', 'full'],
    ['', 'unknown'],
    ['purple', undefined],
  ])('%s', (text, wanted) => {
    expect(readStatus(text)).toBe(wanted);
  });
});

test.each([
  ['£7 / £3', 7],
  ['£6, or £2 if on benefits', 6],
  ['£4.80; £2.90 with Bay Card; one carer goes free', 4.8],
  ['£3 a session, £25 a quarter; first one free', undefined],
  ['£2 a session, members £20 a year', undefined],
  ['£4 a meal', undefined],
  ['Free', undefined],
  ['£3 to £5', undefined],
])('what whoever gets no reduction pays is read from "%s"', (text, full) => {
  expect(fullPrice(text)).toBe(full);
});
