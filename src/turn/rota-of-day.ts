// "Who is on Thursday?": the rota of another day than this one, shift by shift.
import { plainDate } from '../answering/plain-date.ts';
import type { Shift } from '../escalation/rota.ts';
import { addDays, weekdayOf } from '../knowledge/local-time.ts';
import { dayName } from '../retrieval/question/calendar.ts';
import type { WhoIsWho } from './who-is-who.ts';

/** The day that the ids of wishes name (`day:Thu`, `date:2026-12-03`), the next of its name; undefined where none or only today is named. */
export function otherDay(wishes: readonly string[], today: string): string | undefined {
  for (const id of wishes) {
    const date = /^date:(\d{4}-\d\d-\d\d)$/.exec(id)?.[1] ?? nextOf(/^day:([A-Z][a-z]{2})/.exec(id)?.[1], today);
    if (date !== undefined) return date === today ? undefined : date;
  }
  return undefined;
}

function nextOf(day: string | undefined, today: string): string | undefined {
  if (day === undefined) return undefined;
  return Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).find((date) => weekdayOf(date) === day);
}

const notesOf = ({ notes }: Shift): readonly string[] =>
  notes === '' ? [] : [`${notes}${/[.!?]$/.test(notes) ? '' : '.'}`];

/** Who answers outside all shifts: the line first, where there is one, then who is called. */
export function rotaOutOfHours(
  { shifts, phone }: { readonly shifts: readonly Shift[]; readonly phone: string },
  line: string,
): WhoIsWho {
  const people = shifts.flatMap((shift) => [
    ...shift.people.map((one) => `${hoursOf(shift).trim()} ${one.name}${numberOf(one)}.`.trim()),
    ...notesOf(shift),
  ]);
  const rest = [line, 'If a life may be in danger ring 999 first.', 'From the rota in team/rota.csv.'];
  const [first = 'Nobody is on the rota out of hours.', ...others] = people;
  return phone === ''
    ? { first: people.length === 0 ? first : `Out of hours: ${first}`, rest: [...others, ...rest] }
    : { first: `Out-of-hours line: ${phone}.`, rest: [...people, ...rest] };
}

const numberOf = (person: Shift['people'][number]): string => (person.phone === '' ? '' : `, ${person.phone}`);
const hoursOf = ({ from, to }: Shift): string => (from === '' || to === '' ? '' : ` ${from} to ${to}`);

/** Who is on the rota on a day: the first of its first shift in the first line, with the number; then the others, by shift. */
export function rotaOfDay(date: string, shifts: readonly Shift[], line: string): WhoIsWho {
  const said = `${dayName(weekdayOf(date))} ${plainDate(date).replace(/ \d{4}$/, '')}`;
  const [first] = shifts;
  const leader = first?.people[0];
  if (first === undefined || leader === undefined)
    return { first: `Nobody is on the rota on ${said}.`, rest: [line, 'From the rota in team/rota.csv.'] };
  const isWhole = shifts.length === 1;
  return {
    first: `${said}${isWhole ? '' : hoursOf(first)}: ${leader.name}${numberOf(leader)}.`,
    rest: [
      ...shifts.flatMap((shift, place) => [
        ...shift.people
          .slice(place === 0 ? 1 : 0)
          .map(
            (one, at) =>
              `${place > 0 && at === 0 ? `${hoursOf(shift).trim()}: ` : 'Then '}${one.name}${numberOf(one)}.`,
          ),
        ...notesOf(shift),
      ]),
      line,
      'From the rota in team/rota.csv, as it stands for that day.',
    ],
  };
}
