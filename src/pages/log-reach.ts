// Who can be reached now, where the rota has holes in the next fortnight, and whether the parts that answer are well.

import { answersCases, anybodysCase, whoHears } from '../escalation/rota.ts';
import { daysBefore, taskWords, undeliveredDays } from '../escalation/tasks.ts';
import type { Finding, Knowledge } from '../knowledge/knowledge.ts';
import { addDays, localTime, momentOf } from '../knowledge/local-time.ts';
import { undeliveredTasks } from '../store/outbox.ts';
import { createReachChecks, type ReachCheck } from '../store/reach-checks.ts';
import { dayOf, timeOf } from './desk-time.ts';
import { channelWords, roleWords } from './desk-words.ts';
import type { LogParts } from './log-parts.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const DAYS_AHEAD = 14;
const MOST_FINDINGS = 50;
const MOST_ROWS = 12;
const whyNotDelivered: Readonly<Record<string, string>> = {
  blocked: 'the chat refuses messages',
  unknown_address: 'the chat is not known any more',
  too_old: 'tried for three days',
};

/** Reach and health. */
export async function reachPage(parts: LogParts, _request: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const now = parts.clock();
  const hearing = whoHears(anybodysCase('now'), knowledge, now);
  const checks = await createReachChecks(parts.store).all();
  const { findings } = knowledge;
  return {
    kind: 'view',
    template: 'log-reach.njk',
    data: {
      section: '/log/reach',
      duty: {
        words: hearing.when === 'out_of_hours' ? 'Out of hours' : 'On duty',
        names: hearing.chain.slice(0, 4).map(({ person }) => person.name),
        phone: hearing.phone,
        holes: hearing.holes,
      },
      people: knowledge.people
        .filter(({ roles }) => answersCases(roles))
        .map((person) => personRow(person, checks, now, knowledge)),
      unread: (await undeliveredTasks(parts.store.db, daysBefore(now, undeliveredDays))).map((letter) => ({
        to: knowledge.people.find(({ id }) => id === letter.personId)?.name ?? letter.personId,
        what: taskWords(letter.purpose)?.text ?? '',
        where: taskWords(letter.purpose)?.path ?? '',
        at: timeOf(letter.at, now, knowledge.service.timeZone),
        why: whyNotDelivered[letter.why] ?? 'it was not taken',
      })),
      unreadDays: undeliveredDays,
      holes: holesAhead(knowledge, now),
      days: DAYS_AHEAD,
      health: await healthOf(parts),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      findings: grouped(findings).slice(0, MOST_FINDINGS),
      untold: Math.max(0, grouped(findings).length - MOST_FINDINGS),
    },
  };
}

// A hundred rows with the same fault are one thing to mend.
function grouped(
  findings: readonly Finding[],
): readonly (Finding & { readonly more: number; readonly rows: string })[] {
  const groups = new Map<string, { first: Finding; count: number; others: Finding[] }>();
  for (const finding of findings) {
    const key = [finding.severity, finding.file, finding.column ?? '', finding.wanted].join('\n');
    const group = groups.get(key);
    if (group) {
      group.count += 1;
      group.others.push(finding);
    } else groups.set(key, { first: finding, count: 1, others: [] });
  }
  return [...groups.values()]
    .sort((a, b) => a.first.severity.localeCompare(b.first.severity) || b.count - a.count)
    .map(({ first, count, others }) => ({ ...first, more: count - 1, rows: rowsOf(others) }));
}

/** The rows of the others, so that each can be found; a long list is for `lwa index`. */
function rowsOf(others: readonly Finding[]): string {
  const lines = others.flatMap(({ line, found }) => (line === undefined ? [] : [`${line} (${found.slice(0, 30)})`]));
  const shown = lines.slice(0, MOST_ROWS).join(', ');
  return lines.length > MOST_ROWS ? `${shown} and more` : shown;
}

function personRow(
  person: Knowledge['people'][number],
  checks: readonly ReachCheck[],
  now: Date,
  knowledge: Knowledge,
) {
  const own = checks.filter(({ personId }) => personId === person.id);
  const failed = own.filter(({ ok }) => !ok);
  return {
    name: person.name,
    roles: person.roles.map((role) => roleWords[role]).join(', '),
    phone: person.phone,
    ok: failed.length === 0 && person.phone !== '',
    words: [
      ...(person.phone === '' ? ['no telephone number is recorded'] : []),
      ...failed.map(({ channel, why }) => `${channelName(channel)}: ${why === '' ? 'could not be reached' : why}`),
      ...(own.length === 0
        ? ['the desk only; no other channel has been checked']
        : own.filter(({ ok }) => ok).map(({ channel }) => `${channelName(channel)}: reached`)),
    ],
    checked:
      own.length === 0
        ? undefined
        : timeOf(
            own
              .map(({ checkedAt }) => checkedAt.toISOString())
              .sort()
              .at(-1) ?? '',
            now,
            knowledge.service.timeZone,
          ),
  };
}

const channelName = (channel: string): string =>
  Object.hasOwn(channelWords, channel) ? channelWords[channel as keyof typeof channelWords] : channel;

const holesOf = new WeakMap<Knowledge, { readonly date: string; readonly found: readonly DayWithHoles[] }>();

interface DayWithHoles {
  readonly day: string;
  readonly holes: readonly string[];
}

/** Days of the next fortnight on which somebody who asks would find a place of the rota empty; looked at once a day for each rota. */
function holesAhead(knowledge: Knowledge, now: Date): readonly DayWithHoles[] {
  const date = localTime(now, knowledge.service.timeZone).date;
  const known = holesOf.get(knowledge);
  if (known?.date === date) return known.found;
  const found = findHoles(knowledge, date);
  holesOf.set(knowledge, { date, found });
  return found;
}

function findHoles(knowledge: Knowledge, today: string): readonly DayWithHoles[] {
  const { timeZone } = knowledge.service;
  // Who is on duty changes only where a row of the rota begins or ends.
  const times = [...new Set(['00:00', ...knowledge.rota.flatMap(({ from, to }) => [from, to])])].filter(
    (time) => /^[012]\d:\d\d$/.test(time) && time < '24',
  );
  const found: DayWithHoles[] = [];
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    const date = addDays(today, ahead);
    const holiday = knowledge.holidays.find((each) => each.date === date);
    const holes = new Set<string>();
    for (const time of times) {
      const hearing = whoHears(anybodysCase('now'), knowledge, momentOf(date, time, timeZone));
      for (const hole of hearing.holes) holes.add(hole);
      if (hearing.chain.length === 0) holes.add(`nobody at all is called from ${time}`);
    }
    if (holiday !== undefined && holes.size > 0) holes.add(`bank holiday: ${holiday.name}`);
    if (holes.size > 0) found.push({ day: dayOf(date, today), holes: [...holes] });
  }
  return found;
}

async function healthOf(
  parts: LogParts,
): Promise<readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[]> {
  const asked = Object.entries(parts.checks ?? {}).map(async ([name, check]) => {
    const { ok, detail } = await check().catch(() => ({ ok: false, detail: 'could not be checked' }));
    return { name, ok, detail };
  });
  return Promise.all(asked);
}
