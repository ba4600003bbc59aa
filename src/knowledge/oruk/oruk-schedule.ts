import { type Raw, rawList } from './feed-page.ts';

/** Schedule columns made from a feed's schedules. */
export interface ScheduleColumns {
  readonly schedule_text: string;
  readonly days: string;
  readonly start_time: string;
  readonly end_time: string;
}

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
};
const order = Object.values(dayNames);
const ordinals: Readonly<Record<string, string>> = { '1': '1st', '2': '2nd', '3': '3rd', '4': '4th', '-1': 'last' };
const say = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
const clock = (value: unknown) =>
  /^(\d{1,2}):(\d{2})/
    .exec(say(value).replace(/^.*T/, ''))
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join(':') ?? '';

interface Said {
  readonly days: readonly string[];
  readonly nth: string;
  readonly monthly: boolean;
  readonly fortnightly: boolean;
  readonly start: string;
  readonly end: string;
  readonly words: string;
}

function readOne(schedule: Raw): Said {
  const marks = [
    ...say(schedule['byday'])
      .toUpperCase()
      .matchAll(/(-?\d)?(MO|TU|WE|TH|FR|SA|SU)/g),
  ];
  const weekday = say(schedule['weekday']).slice(0, 2).toUpperCase();
  const begins = /^\d{4}-\d{2}-\d{2}/.exec(say(schedule['dtstart']))?.[0];
  const weekly = say(schedule['freq']).toUpperCase() === 'WEEKLY';
  const fromStart =
    begins !== undefined && weekly ? [order[(new Date(`${begins}T00:00:00Z`).getUTCDay() + 6) % 7] as string] : [];
  const named =
    marks.length > 0
      ? marks.map((mark) => dayNames[mark[2] as string] as string)
      : dayNames[weekday]
        ? [dayNames[weekday]]
        : fromStart;
  return {
    days: [...new Set(named)],
    nth: marks.map((mark) => ordinals[mark[1] ?? '']).find((word) => word !== undefined) ?? '',
    monthly: say(schedule['freq']).toUpperCase() === 'MONTHLY',
    fortnightly: weekly && Number(say(schedule['interval'])) === 2,
    start: clock(schedule['opens_at']),
    end: clock(schedule['closes_at']),
    words: [say(schedule['description']), say(schedule['notes'])].filter((text) => text !== '').join('. '),
  };
}

function inWords(said: Said): string {
  const often = said.fortnightly ? 'every other ' : said.nth !== '' ? `${said.nth} ` : '';
  const when = [said.start, said.end].filter((time) => time !== '').join('-');
  return [`${often}${said.days.join(', ')}${said.monthly && said.days.length > 0 ? ' of the month' : ''}`.trim(), when]
    .filter((text) => text !== '')
    .join(' ');
}

function isOver(schedule: Raw, today: string): boolean {
  const until = /^\d{4}-\d{2}-\d{2}/.exec(say(schedule['valid_to']))?.[0];
  return until !== undefined && until < today;
}

/** Puts a feed's schedules (either version) into our columns; those that are over are left out. */
export function orukSchedule(service: Raw, today: string): ScheduleColumns {
  const atLocations = rawList(service['service_at_locations']).flatMap((place) => [
    ...rawList(place['schedules']),
    ...rawList(place['regular_schedules']),
    ...rawList(place['regular_schedule']),
  ]);
  const own = [...rawList(service['schedules']), ...rawList(service['regular_schedules'])];
  const said = (own.length > 0 ? own : atLocations).filter((schedule) => !isOver(schedule, today)).map(readOne);
  const [first] = said;
  const oneTime = first !== undefined && said.every((each) => each.start === first.start && each.end === first.end);
  const days = order.filter((day) => said.some((each) => each.days.includes(day)));
  const plain =
    oneTime && !first.monthly && !first.fortnightly
      ? inWords({ ...first, days })
      : [...new Set(said.map(inWords))].filter((text) => text !== '').join('; ');
  const words = [...new Set(said.map((each) => each.words))].filter((text) => text !== '').join('; ');
  return {
    schedule_text: [plain, words].filter((text) => text !== '').join(' - '),
    days: days.join(';'),
    start_time: oneTime ? first.start : '',
    end_time: oneTime ? first.end : '',
  };
}
