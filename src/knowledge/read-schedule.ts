import type { Schedule, Session, Weekday } from './knowledge.ts';
import { ownText } from './own-text.ts';
import { readDays } from './read-days.ts';
import { readTimes } from './read-times.ts';

/** The cells that say when a service runs. */
export interface ScheduleCells {
  readonly text: string;
  readonly days: string;
  readonly start: string;
  readonly end: string;
}

/** A schedule and the cells in it that could not be read. */
export interface ScheduleRead {
  readonly schedule: Schedule;
  readonly faults: readonly { readonly column: string; readonly found: string; readonly wanted: string }[];
}

const leftOpen =
  /\b(?:appointment|appt|arrange\w*|agree\w*|vari\w+|various|flexib\w+|ring|call|contact|ask|website|facebook|tbc|tba|seasonal|one[- ]off|dates?|programme|online|any ?time|on request|as needed|when needed|timetable|n\/?a|none|open|ongoing|rolling|monthly|weekly|fortnightly|term|morning|afternoon|evening|eves?|office hours)\b|24\s*\/\s*7|^\W*$/i;

function clockCell(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return undefined;
  const exact = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/.exec(plain);
  if (exact && Number(exact[1]) <= 24 && Number(exact[2]) < 60)
    return `${(exact[1] as string).padStart(2, '0')}:${exact[2]}`;
  const alone = readTimes(`at ${plain}`);
  return alone.start;
}

function differ(a: readonly Weekday[] | undefined, b: readonly Weekday[] | undefined): boolean {
  return a !== undefined && b !== undefined && !a.some((day) => b.includes(day));
}

const nextDay =
  /(?:;|\n|,|\/|&|\+|\band\b|\bor\b|\.\s)\s*(?=(?:[a-z' -]{0,24}\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun|weekend|weekday)[a-z']*|(?:mo|tu|we|th|fr|sa|su)(?=\s+\d|\s*[-,/&]))\b)/gi;

/** Parts "Mon 10-12, Thu 2-4" where a new day follows a time; each part must give days and a time, or none is given. */
function readSessions(text: string): readonly Session[] | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(nextDay)) {
    const before = text.slice(from, match.index);
    if (!/\d|noon|midday/.test(before)) continue;
    parts.push(before);
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  // "; closed Sun" adds no session.
  if (/\d|noon|midday/.test(rest) || !/\b(?:closed|shut|not|no|except)\b/i.test(rest)) parts.push(rest);
  if (parts.length < 2) return undefined;
  const sessions = parts.map((part) => ({ days: readDays(part).days, ...readTimes(part) }));
  const whole = sessions.flatMap(({ days, start, end, unsure }) =>
    days !== undefined && start !== undefined && !unsure ? [{ days, start, end }] : [],
  );
  return whole.length === parts.length ? whole : undefined;
}

/** Puts the cells about days and times together: exact cells first, then what the words say; nothing is made up. */
export function readSchedule(cells: ScheduleCells): ScheduleRead {
  const faults: { column: string; found: string; wanted: string }[] = [];
  const say = (column: string, found: string, wanted: string) => faults.push({ column, found, wanted });
  const words = readDays(cells.text);
  const own = readDays(cells.days);
  const sessions = cells.start === '' ? readSessions(cells.text) : undefined;
  const [first] = sessions ?? [];
  const oneTime =
    first !== undefined &&
    (sessions ?? []).every((session) => session.start === first.start && session.end === first.end);
  const nowhere = { start: undefined, end: undefined, unsure: false };
  const times = oneTime ? { ...first, unsure: false } : sessions === undefined ? readTimes(cells.text) : nowhere;
  const start = clockCell(cells.start);
  const end = clockCell(cells.end);
  if (cells.days !== '' && own.days === undefined && !leftOpen.test(cells.days))
    say('days', cells.days, 'days such as Mon;Wed or Mon-Fri');
  if (cells.start !== '' && start === undefined) say('start_time', cells.start, 'a time such as 13:30');
  if (cells.end !== '' && end === undefined) say('end_time', cells.end, 'a time such as 15:00');
  if (differ(own.days, words.days))
    say('days', `${cells.days}, but the schedule says ${cells.text}`, 'the same days in both');
  if (cells.start === '' && times.unsure)
    say(
      'schedule_text',
      cells.text,
      'one start and one end that can be read one way only, such as 13:30-15:00; the words are kept',
    );
  const readSomething =
    words.days !== undefined || words.frequency !== undefined || times.start !== undefined || times.end !== undefined;
  if (cells.text !== '' && !readSomething && !times.unsure && cells.days === '' && !leftOpen.test(cells.text))
    say('schedule_text', cells.text, 'days and times such as Mon and Wed 13:30-15:00; the words are kept');
  const schedule: Schedule = {
    days: own.days ?? words.days,
    start: start ?? (cells.start === '' ? times.start : undefined),
    end: end ?? (cells.end === '' && (start === undefined || start === times.start) ? times.end : undefined),
    frequency: words.frequency ?? own.frequency,
    nth: words.nth ?? own.nth,
    termTimeOnly: words.termTimeOnly ?? own.termTimeOnly,
    ...(sessions === undefined || oneTime ? {} : { sessions }),
    text: ownText(
      cells.text ||
        [cells.days, [cells.start, cells.end].filter((cell) => cell !== '').join('-')]
          .filter((cell) => cell !== '')
          .join(' '),
    ),
  };
  return { schedule, faults };
}
