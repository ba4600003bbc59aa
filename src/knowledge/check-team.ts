import { daysBetween } from './freshness.ts';
import type { Contact, Finding, Knowledge, RotaRow, Weekday } from './knowledge.ts';
import { readDays } from './read-days.ts';
import { readTimes } from './read-times.ts';

type Read = Omit<Knowledge, 'findings'>;

// Contacts past half a year count as not checked, like services.
const contactDays = 180;

function checkContacts(contacts: readonly Contact[], today: string): Finding[] {
  const file = 'contacts/contacts.csv';
  const enabled = contacts.filter((contact) => contact.enabled);
  const never = enabled.filter((contact) => contact.verifiedOn === undefined);
  const ids = never
    .slice(0, 5)
    .map((contact) => contact.id)
    .join(', ');
  const unchecked: Finding[] =
    never.length === 0
      ? []
      : [
          {
            severity: 'warning',
            file,
            column: 'verified_on',
            found: `${never.length} of ${enabled.length} contacts not yet checked by your service (${ids}${never.length > 5 ? ' and others' : ''})`,
            wanted: 'the date on which somebody rang or looked',
          },
        ];
  const stale = enabled.flatMap((contact): Finding[] => {
    const age = contact.verifiedOn === undefined ? 0 : daysBetween(contact.verifiedOn, today);
    if (age < 0)
      return [
        {
          severity: 'warning',
          file,
          column: 'verified_on',
          found: `${contact.id} checked on ${contact.verifiedOn}, a day that has not come`,
          wanted: 'the date on which it was checked',
        },
      ];
    return age <= contactDays
      ? []
      : [
          {
            severity: 'warning',
            file,
            column: 'verified_on',
            found: `${contact.urgent ? 'crisis ' : ''}contact ${contact.id} last checked on ${contact.verifiedOn}: shown as expired`,
            wanted: `a check within ${contactDays} days`,
          },
        ];
  });
  return [...unchecked, ...stale];
}

function checkRotaPeople(read: Read): Finding[] {
  const people = new Set(read.people.map((person) => person.id));
  return read.rota.flatMap((row) => {
    const when = row.outOfHours ? 'out of hours' : `${row.days.join(', ')} ${row.from}-${row.to}`;
    const named = [row.first, row.second, row.third].filter((id) => id !== '');
    const unknown = named
      .filter((id) => !people.has(id))
      .map(
        (id): Finding => ({
          severity: 'error',
          file: 'team/rota.csv',
          found: `${id} (${when}), who is not in team/people.csv`,
          wanted: 'the id of a person',
        }),
      );
    const nobody: Finding[] =
      row.first === ''
        ? [
            {
              severity: 'warning',
              file: 'team/rota.csv',
              found: `nobody is first (${when})`,
              wanted: 'a person, or the knowledge that workers will be told to ring',
            },
          ]
        : [];
    const silent = named
      .filter((id) =>
        read.people.some(
          (person) => person.id === id && person.phone === '' && person.email === '' && person.teamsUser === '',
        ),
      )
      .map(
        (id): Finding => ({
          severity: 'error',
          file: 'team/people.csv',
          found: `${id} is on the rota and has no telephone, e-mail or Teams name`,
          wanted: 'a way to reach them',
        }),
      );
    return [...unknown, ...nobody, ...silent];
  });
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function holesOn(day: Weekday, start: string, end: string, rota: readonly RotaRow[]): string[] {
  const covered = rota
    .filter((row) => !row.outOfHours && row.days.includes(day))
    .map((row) => [minuteOf(row.from), minuteOf(row.to)] as const)
    .sort((a, b) => a[0] - b[0]);
  const holes: string[] = [];
  let at = minuteOf(start);
  for (const [from, to] of [...covered, [minuteOf(end), minuteOf(end)] as const]) {
    if (from > at) holes.push(`${day} ${clock(at)}-${clock(Math.min(from, minuteOf(end)))}`);
    at = Math.max(at, to);
    if (at >= minuteOf(end)) break;
  }
  return holes;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function checkRotaHours(read: Read): Finding[] {
  const file = 'team/rota.csv';
  if (read.rota.length === 0)
    return [
      {
        severity: read.people.length === 0 ? 'warning' : 'error',
        file,
        found: 'no rota',
        wanted: 'who is first, second and third: until then workers are told to ring, and nobody is called',
      },
    ];
  const none: Finding[] = read.rota.some((row) => row.outOfHours)
    ? []
    : [
        {
          severity: 'warning',
          file,
          found: 'no row out_of_hours',
          wanted: 'who is called out of hours, or that nobody is',
        },
      ];
  const hours = read.service.raw['service_hours'] ?? '';
  const stretches = hours.split(';').map((piece) => ({ ...readDays(piece), ...readTimes(piece) }));
  const isUnread = stretches.some((one) => one.days === undefined || one.start === undefined || one.end === undefined);
  if (hours !== '' && isUnread)
    return [
      ...none,
      {
        severity: 'warning',
        file: 'team/service.csv',
        column: 'service_hours',
        found: hours,
        wanted: 'hours such as Mon-Fri 08:30-17:30, or several parted by ;',
      },
    ];
  const holes = stretches.flatMap(({ days, start, end }) =>
    days === undefined || start === undefined || end === undefined
      ? []
      : days.flatMap((day) => holesOn(day, start, end, read.rota)),
  );
  return holes.length === 0
    ? none
    : [
        ...none,
        {
          severity: 'warning',
          file,
          found: `nobody on the rota in service hours: ${holes.join(', ')}`,
          wanted: 'somebody for every service hour',
        },
      ];
}

function checkPractices(read: Read): Finding[] {
  const names = new Set(
    read.practices.flatMap((practice) => [practice.name, ...practice.aliases]).map((name) => name.toLowerCase()),
  );
  const stranger = (file: string, column: string, who: string, name: string): Finding[] =>
    names.size === 0 || name === '' || names.has(name.toLowerCase())
      ? []
      : [
          {
            severity: 'warning',
            file,
            column,
            found: `${who}: practice ${name}, which practices.csv does not have`,
            wanted: 'the name of a practice',
          },
        ];
  return [
    ...read.practices
      .filter((practice) => practice.dutyRoute === '')
      .map(
        (practice): Finding => ({
          severity: 'error',
          file: 'practices/practices.csv',
          column: 'duty_route',
          found: `${practice.name} has no duty route`,
          wanted: 'how the duty clinician is reached at once',
        }),
      ),
    ...read.practices
      .filter((practice) => practice.safeguardingLead === '')
      .map(
        (practice): Finding => ({
          severity: 'warning',
          file: 'practices/practices.csv',
          column: 'safeguarding_lead',
          found: `${practice.name} has no safeguarding lead`,
          wanted: 'who it is and how they are reached',
        }),
      ),
    ...read.places.flatMap((place) =>
      stranger('practices/places.csv', 'practice', place.neighbourhood, place.practice),
    ),
    ...read.people.flatMap((person) =>
      person.practices.flatMap((name) => stranger('team/people.csv', 'practices', person.id, name)),
    ),
  ];
}

function checkRoles(read: Read): Finding[] {
  if (read.people.length === 0) return [];
  const wanted = [
    ['supervisor', 'the supervisor who answers escalations'],
    ['manager', 'the manager, who is called last'],
    ['safeguarding_lead', 'the safeguarding lead'],
  ] as const;
  const missing = wanted
    .filter(([role]) => !read.people.some((person) => person.roles.includes(role)))
    .map(
      ([role, why]): Finding => ({
        severity: 'warning',
        file: 'team/people.csv',
        column: 'roles',
        found: `nobody is ${role}`,
        wanted: why,
      }),
    );
  const ids = read.people.map((person) => person.id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
    (id): Finding => ({
      severity: 'error',
      file: 'team/people.csv',
      column: 'id',
      found: `${id} stands twice`,
      wanted: 'an id of its own for each person',
    }),
  );
  return [...missing, ...twice];
}

/** What the service should know of its people: contacts out of date, holes in the rota, practices that cannot be reached. */
export function checkTeam(read: Read, today: string): readonly Finding[] {
  return [
    ...checkContacts(read.contacts, today),
    ...checkRotaPeople(read),
    ...checkRotaHours(read),
    ...checkRoles(read),
    ...checkPractices(read),
  ];
}
