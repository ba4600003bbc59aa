// What a worker in distress of their own reads while the wellbeing contact does not answer: lines that answer at every hour, when their own person is next there, and who would pick up otherwise.
import type { Contact, TeamMember } from '../knowledge/knowledge.ts';
import { openNow, serviceClock } from '../knowledge/opening-hours.ts';
import { anybodysCase, type Team, whoHears } from './rota.ts';

const mostLines = 2;

/** The words for that hour; undefined where the registry has no line that always answers. */
export interface NightWords {
  readonly firstLine: string;
  readonly order: string;
}

/** Who listens at this hour, from the registry alone. The line manager is named as one, so that the worker chooses. */
export function nightWords(called: Pick<TeamMember, 'name' | 'phone'>, team: Team, now: Date): NightWords | undefined {
  const lines = alwaysAnswered(team);
  if (lines.length === 0) return undefined;
  const said = lines.map(({ name, phone }) => `${name}, ${phone}`).join('; ');
  const opens = nextThere(called.phone, team, now);
  return {
    firstLine: firstLineOf(lines),
    order:
      `Nobody has seen this yet: ${called.name} does not answer at this hour${opens === '' ? '' : ` and is there again ${opens}`}. To talk to somebody now: ${said}. ${outOfHours(team, now)}`.trim(),
  };
}

// Emotional support for anybody, or for staff, by telephone and at every hour; a line for staff first, then what is not an emergency service.
function alwaysAnswered({ contacts = [], service }: Team): readonly Contact[] {
  const local = new Set([service.dutyPhone, service.raw['out_of_hours_phone'] ?? '']);
  const listens = /\b(?:distress|suicid|mental[- ]health|crisis|listen|wellbeing|not all right|emotional)/i;
  return contacts
    .filter(
      (one) =>
        one.enabled &&
        one.phone !== '' &&
        !local.has(one.phone) &&
        one.phone !== '999' &&
        /\b24\s*\/\s*7\b|\b24 hours\b/i.test(one.hoursText) &&
        listens.test(one.purpose) &&
        /^(?:all(?: ages)?|adults?.*|anyone|everyone|staff.*|)$/i.test(one.whoFor.trim()) &&
        (one.nation === '' || one.nation === 'UK' || one.nation === 'GB' || one.nation === service.nation),
    )
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostLines);
}

const rankOf = ({ whoFor, purpose }: Contact): number =>
  /\bstaff\b/i.test(whoFor) ? 0 : /\bdistress|listen|emotional/i.test(purpose) ? 1 : 2;

function firstLineOf(lines: readonly Contact[]): string {
  const listed = lines.map(({ name, phone }) => (phone === '111' ? '111, mental health option' : `${name} ${phone}`));
  const line = `You matter here too. At this hour ring ${listed.join(' or ')}. If you might hurt yourself: 999.`;
  return line.length < 140
    ? line
    : `You matter here too. At this hour ring ${listed[0]}. If you might hurt yourself: 999.`;
}

function nextThere(phone: string, team: Team, now: Date): string {
  const contact = team.contacts?.find((one) => one.enabled && one.phone === phone);
  const open = openNow(contact?.hoursText ?? '', serviceClock(now, team.service.timeZone, team.holidays));
  return open.kind === 'shut' ? (open.opens ?? '') : '';
}

function outOfHours(team: Team, now: Date): string {
  const { phone, phoneName, chain } = whoHears(anybodysCase('today'), team, now);
  const first = chain[0]?.person;
  if (phone === '') return '';
  if (first === undefined) return `The ${phoneName} is ${phone}.`;
  return first.roles.includes('manager')
    ? `The ${phoneName}, ${phone}, may be answered by ${first.name}, who is a manager: you choose whether to ring it.`
    : `The ${phoneName}, ${phone}, may be answered by ${first.name}.`;
}
