// What the rota, the team, a practice's own page and the log say by themselves: short answers that need no search, and change nothing.
import { firstLineLimit } from '../answering/answer-parts.ts';
import { practiceFacts } from '../answering/practice-facts.ts';
import { outOfHoursRota, shiftsOn } from '../escalation/rota.ts';
import { whoIsNamed } from '../escalation/who-is-named.ts';
import type { Practice } from '../knowledge/knowledge.ts';
import { countsFor } from './case-counts.ts';
import { hostWords, managerWords, words } from './fixed-replies.ts';
import { practiceNamed, readIntent } from './intent.ts';
import { localDay } from './local-day.ts';
import type { ManagerPage } from './manager-questions.ts';
import { lastTurn } from './memory.ts';
import { plainReply } from './reply.ts';
import { asksOutOfHours } from './rota-asked.ts';
import { otherDay, rotaOfDay, rotaOutOfHours } from './rota-of-day.ts';
import type { Action, Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';
import { type TeamPart, whoToRing } from './who-is-who.ts';

const askSupervisorTap: Action = { title: 'Ask my supervisor', tap: { verb: 'case.send', value: 'worker_asked' } };
const asksWhereToRecord = /\brecord\w*\b|\bnotes?\b|\bwrite\b.*\bup\b/i;

/** What a question is answered with where it asks only who, where or how many; undefined where it is to be searched. */
export async function teamAnswer(parts: TurnParts, turn: TurnState): Promise<Reply | undefined> {
  const intent = readIntent(turn.words, parts.knowledge().practices);
  switch (intent.kind) {
    case 'manager_page':
      return managerReply(parts, turn, intent.page);
    case 'on_duty':
      return onDutyReply(parts, turn);
    case 'team_part':
      return teamPartReply(parts, turn, intent.part);
    case 'practice_fact':
      return practiceFactReply(parts, turn);
    default:
      return undefined;
  }
}

/** What a manager asked of the log: the figure for those who may see it, and the page for everybody. */
export async function managerReply(parts: TurnParts, turn: TurnState, asked: ManagerPage): Promise<Reply> {
  const page = managerWords[asked];
  const counts = asked === 'escalations' ? await countsFor(parts, turn) : undefined;
  const figures = await parts.figures?.(asked, turn.words, turn.person).catch((error: unknown) => {
    parts.onFault('records', error);
    return undefined;
  });
  const more = [
    ...(counts === undefined ? [] : [...counts.rest]),
    ...(figures === undefined ? [] : counts === undefined ? figures.rest : [figures.first, ...figures.rest]),
    ...(counts === undefined && figures === undefined
      ? [...(page.more === undefined ? [] : [page.more]), words.figuresFor]
      : []),
  ];
  const first = counts?.first ?? figures?.first ?? page.first;
  return plainReply(turn.frame, 'status', first, [
    ...more,
    `Open it at ${figures?.link ?? page.link} (managers sign in).`,
  ]);
}

/** Who is to be rung at this hour, or on the day that the words name. */
export function onDutyReply(parts: TurnParts, turn: TurnState): Reply {
  const knowledge = parts.knowledge();
  const day = otherDay(parts.wishesIn(turn.words, turn.now), localDay(turn.now, knowledge.service.timeZone));
  const { phone, phoneName } = parts.onDuty();
  const nowOn = `Now: the ${phoneName}, ${phone}.`;
  const atNight = outOfHoursRota(knowledge);
  const night = rotaOutOfHours(atNight, nowOn);
  // Out of hours is out of hours on every day.
  if (asksOutOfHours(turn.words)) return plainReply(turn.frame, 'answer', night.first, night.rest, [askSupervisorTap]);
  if (day !== undefined) {
    const shifts = shiftsOn(day, knowledge);
    const { first, rest } = rotaOfDay(day, shifts, nowOn);
    // Where nobody is on in the day, whoever answers out of hours does.
    return shifts.length > 0
      ? plainReply(
          turn.frame,
          'answer',
          first,
          [...rest, ...(phone === atNight.phone ? [] : [night.first])],
          [askSupervisorTap],
        )
      : plainReply(turn.frame, 'answer', `${first} ${night.first}`.slice(0, firstLineLimit), night.rest, [
          askSupervisorTap,
        ]);
  }
  const practice = knowledge.practices.find((one) => one.name === turn.practice);
  const route =
    practice === undefined || practice.dutyRoute === ''
      ? words.dutyClinician
      : `Duty clinician at ${practice.name}: ${practice.dutyRoute}`;
  const { first, rest } = whoToRing(turn.words, parts.onDuty(), route);
  return plainReply(turn.frame, 'answer', first, rest, [askSupervisorTap]);
}

/** Who holds a part in the team; undefined where the team names nobody. */
export function teamPartReply(parts: TurnParts, turn: TurnState, asked: TeamPart): Reply | undefined {
  const said = { safeguarding_lead: 'your safeguarding lead', wellbeing: 'the wellbeing contact' };
  const knowledge = parts.knowledge();
  const here = whoIsNamed(
    [asked === 'safeguarding_lead' || asked === 'wellbeing' ? said[asked] : `your ${asked}`],
    knowledge,
    turn.practice,
    turn.now,
  );
  const found = here.numbers.find(({ number }) => number !== parts.onDuty().phone) ?? here.numbers[0];
  if (found === undefined) return undefined;
  const note = found.note === '' ? '' : ` (${found.note})`;
  const others = here.numbers
    .filter((one) => one !== found)
    .map(({ name, number, note: when }) => `${name}: ${number}${when === '' ? '' : `, ${when}`}.`);
  const isOfPractices = asked === 'safeguarding_lead' && turn.practice === undefined;
  return plainReply(
    turn.frame,
    'answer',
    `${found.name}: ${found.number}${note}.`,
    [...others, ...here.notes, ...(isOfPractices ? [words.practiceLeads] : [])],
    isOfPractices
      ? knowledge.practices.map(({ name }) => ({ title: name, text: `who is the safeguarding lead at ${name}?` }))
      : [],
  );
}

// "Is there a room" names no place.
const saysThere = /(?<!\b(?:is|are|was|will|if) )\bthere\b/i;

/** The practice that the words name, else the one just told of where they say "there", else where the worker is today. */
export function practiceMeant(parts: TurnParts, turn: TurnState): Practice | undefined {
  const { practices } = parts.knowledge();
  const ref = saysThere.test(turn.words) ? lastTurn(turn.memory, turn.now)?.refs[0] : undefined;
  return (
    practiceNamed(turn.words, practices)?.practice ??
    practices.find(({ slug }) => ref === `practices#${slug}`) ??
    practices.find(({ name }) => name === turn.practice)
  );
}

/** Asks at which practice the worker is. */
export function whichPractice(parts: TurnParts, turn: TurnState): Reply {
  return plainReply(
    turn.frame,
    'status',
    words.whichPractice,
    [],
    parts.knowledge().practices.map((one) => ({ title: one.name, text: `I'm at ${one.name} today` })),
  );
}

/** Who is who at a practice, and how things are done there; undefined where the guidance answers it. */
export function practiceFactReply(parts: TurnParts, turn: TurnState): Reply | undefined {
  const { service } = parts.knowledge();
  const practice = practiceMeant(parts, turn);
  const record = asksWhereToRecord.test(turn.words) ? hostWords(service).record : undefined;
  if (practice === undefined && record !== undefined) return plainReply(turn.frame, 'answer', record);
  if (practice === undefined) {
    // Without a practice, who a champion or a lead is may be asked of the service: that is the guidance's to answer.
    if (/\b(champion|lead)s?\b/i.test(turn.words) && !/\bhere\b/i.test(turn.words)) return undefined;
    return whichPractice(parts, turn);
  }
  const facts = practiceFacts(practice, turn.words, localDay(turn.now, service.timeZone));
  return record === undefined
    ? plainReply(turn.frame, 'answer', facts.first, [...facts.rest, facts.checked])
    : plainReply(turn.frame, 'answer', record, [facts.first, ...facts.rest, facts.checked]);
}
