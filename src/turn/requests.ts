// Plain requests that need no search: a greeting, "ask my supervisor", "I'm at Copper Lane today", "forget that", what a manager asks for.

import { freshnessText } from '../answering/freshness-text.ts';
import type { Decision } from '../escalation/decide.ts';
import { findAuthority } from '../involvement/authority.ts';
import { freshness } from '../knowledge/freshness.ts';
import type { Practice } from '../knowledge/knowledge.ts';
import { deidentify } from '../privacy/deidentify.ts';
import { nothingRead } from '../safety/response-level.ts';
import { colleagueAsked } from './colleague.ts';
import { hostWords, refusalWords, words } from './fixed-replies.ts';
import { asksForNumber } from './follow-up.ts';
import { type Intent, readIntent, saidAfterForgetting, saidForSupervision } from './intent.ts';
import { localDay } from './local-day.ts';
import { emptyMemory, isAfterRota, isPlaceOnly, lastTurn, type Memory, recentWords, remember } from './memory.ts';
import { forgetPlace } from './place-today.ts';
import { createRelay } from './relay.ts';
import { addedReply, caseReply, plainReply } from './reply.ts';
import { goesOnAboutRota } from './rota-asked.ts';
import { questionsIn } from './several-questions.ts';
import { listReply, tickNumber } from './supervision-reply.ts';
import {
  managerReply,
  onDutyReply,
  practiceFactReply,
  practiceMeant,
  teamPartReply,
  whichPractice,
} from './team-answers.ts';
import { createTelling } from './telling.ts';
import type { Action, Reply } from './turn.ts';
import type { Heard, TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';
import { teamPartMeant } from './who-is-who.ts';

/** A request carried out, with the memory that follows from it where it changes. */
export interface CarriedOut {
  readonly reply: Reply;
  readonly memory?: Memory;
}

const forTheAssistant: ReadonlySet<Intent['kind']> = new Set([
  'ask_supervisor',
  'ask_counsellor',
  'supervision_list',
  'tick_off',
  'add_to_supervision',
  'my_cases',
  'forget',
  'set_practice',
  'on_duty',
  'team_part',
]);

const needsNoSearch: ReadonlySet<Intent['kind']> = new Set(['on_duty', 'team_part', 'practice_fact', 'manager_page']);

/** The turn without what was to be forgotten, and with what was asked after that: "forget that, who is on duty". */
export async function forgotten(parts: TurnParts, turn: TurnState): Promise<TurnState> {
  const rest = saidAfterForgetting(turn.words);
  if (rest === undefined) return turn;
  await forgetSaid(parts, turn);
  return { ...turn, words: deidentify(rest, parts.people.directory()).text, memory: emptyMemory };
}

async function forgetSaid(parts: TurnParts, { message }: TurnState): Promise<void> {
  await parts.records.forget(message.conversationId).catch((error: unknown) => parts.onFault('records', error));
}

/** Carries out what the words plainly ask for; undefined when they are a question to be searched. */
export function createRequests(parts: TurnParts): (turn: TurnState) => Promise<CarriedOut | undefined> {
  const tell = createTelling(parts);
  const relay = createRelay(parts, forTheAssistant);

  return async (turn) => {
    const relayed = await relay(turn);
    if (relayed !== undefined) return { reply: relayed };
    const heard = await listen(turn);
    if (heard !== undefined) return { reply: heard };
    const { frame, memory } = turn;
    const intent = readIntent(turn.words, parts.knowledge().practices);
    // Beside another question it is one of several, each of which is answered.
    if (needsNoSearch.has(intent.kind) && questionsIn(turn.words).length > 1) return undefined;
    switch (intent.kind) {
      case 'question':
        return ofWhoWasNamed(turn);
      case 'greeting':
        // After a list it is a time of day.
        if (/^\s*morning\s*[.?]*\s*$/i.test(turn.words) && isAfterServices(turn)) return undefined;
        return { reply: plainReply(frame, 'status', words.greeting, words.greetingMore) };
      case 'thanks':
        return { reply: plainReply(frame, 'status', words.thanked) };
      case 'forget':
        await forgetSaid(parts, turn);
        await forgetPlace(parts, turn);
        return { reply: plainReply(frame, 'status', words.forgot), memory: emptyMemory };
      case 'refuse': {
        const said = refusalWords[intent.what];
        return {
          reply: plainReply(
            frame,
            'refusal',
            said.first,
            [said.more],
            [{ title: 'Ask my supervisor', tap: { verb: 'case.send', value: 'worker_asked' } }],
          ),
        };
      }
      case 'manager_page':
        return { reply: await managerReply(parts, turn, intent.page) };
      case 'set_practice': {
        const { name, dutyRoute, safeguardingLead, champion, checkedOn } = intent.practice;
        const facts = [
          ['Duty route', dutyRoute],
          ['Safeguarding lead', safeguardingLead],
          ['Champion', champion],
        ].map(([label, value]) => `${label}: ${value === '' ? 'not recorded' : value}`);
        return {
          reply: plainReply(frame, 'answer', words.practiceSet(name), [
            ...facts,
            freshnessText(freshness(checkedOn, localDay(turn.now, parts.knowledge().service.timeZone))),
            hostWords(parts.knowledge().service).at,
          ]),
        };
      }
      case 'practice_fact': {
        const reply = practiceFactReply(parts, turn);
        // "And at the other practice?" asks the same there, "and the champion?" another fact of this one.
        const slug = practiceMeant(parts, turn)?.slug;
        const refs = slug === undefined ? [] : [`practices#${slug}`];
        const asked = { at: turn.now.toISOString(), words: turn.words, refs, wishes: [], answered: true };
        return reply === undefined
          ? undefined
          : { reply, memory: remember(memory, { ...asked, turnId: frame.turnId }) };
      }
      case 'tell_champion': {
        const practice = practiceMeant(parts, turn);
        if (practice === undefined) return { reply: whichPractice(parts, turn) };
        const line =
          practice.champion === '' ? words.championUnknown : words.champion(practice.name, practice.champion);
        const to = await championWhoHears(turn, practice);
        return {
          reply: plainReply(
            frame,
            'answer',
            line,
            [to === undefined ? words.championHow : words.championHears(to)],
            [
              ...(to === undefined ? [] : [toChampion(to, turn)]),
              { title: 'Ask my supervisor', text: `ask my supervisor: ${turn.words}` },
              { title: 'Add to my supervision', text: `add ${turn.words} to my supervision` },
            ],
          ),
        };
      }
      case 'on_duty':
        return rotaTold(turn);
      case 'team_part': {
        const reply = teamPartReply(parts, turn, intent.part);
        return reply === undefined ? undefined : { reply };
      }
      case 'workload':
        return {
          reply: plainReply(frame, 'answer', words.workload, words.workloadMore, [
            { title: 'Ask my supervisor', text: `ask my supervisor: ${turn.words}` },
            { title: 'Add to my supervision', text: `add ${turn.words} to my supervision` },
          ]),
        };
      case 'ask_supervisor':
        return { reply: await askSupervisor(turn, 'worker_asked') };
      case 'ask_counsellor':
        return { reply: await askSupervisor(turn, 'counsellor_step_up') };
      case 'my_cases': {
        const mine = await parts.escalations.list({ limit: 5 }, turn.person);
        const newest = mine.cases.at(-1);
        if (newest === undefined) return { reply: plainReply(frame, 'status', 'You have no cases on the record.') };
        return { reply: caseReply(frame, newest, parts.standingOf(newest)) };
      }
      case 'add_to_supervision': {
        const own = saidForSupervision(turn.words);
        const last = own === undefined ? memory.turns.at(-1) : undefined;
        const kept = own === undefined ? (last?.words ?? turn.words) : deidentify(own, parts.people.directory()).text;
        const added = await parts.records.addToSupervision({
          workerId: turn.person.id,
          words: kept,
          turnId: frame.turnId,
        });
        return { reply: addedReply(frame, added) };
      }
      case 'supervision_list':
        return { reply: await listReply(frame, parts.records, turn.person.id) };
      case 'tick_off':
        return { reply: await tickNumber(frame, parts.records, turn.person.id, intent.number) };
    }
  };

  // After danger a number is that of whoever hears of it; after a decision "who is that" is whoever decides.
  function ofWhoWasNamed(turn: TurnState): CarriedOut | undefined {
    const last = lastTurn(turn.memory, turn.now);
    if (last?.isAlarm === true && asksForNumber(turn.words)) return { reply: onDutyReply(parts, turn) };
    if (isAfterRota(turn.memory, turn.now) && goesOnAboutRota(turn.words)) return rotaTold(turn);
    // Whoever is worried as well is heard first.
    const colleague = turn.safety.level === 'none' ? colleagueAsked(turn.words, parts.knowledge()) : undefined;
    if (colleague !== undefined) return { reply: plainReply(turn.frame, 'answer', colleague.first, colleague.rest) };
    const [row] = last === undefined ? [] : findAuthority(last.words, parts.knowledge().authority);
    const part = row === undefined ? undefined : teamPartMeant(turn.words, row.whoDecides);
    const reply = part === undefined ? undefined : teamPartReply(parts, turn, part);
    return reply === undefined ? undefined : { reply };
  }

  function rotaTold(turn: TurnState): CarriedOut {
    return { reply: onDutyReply(parts, turn), memory: { ...turn.memory, rotaToldAt: turn.now.toISOString() } };
  }

  function isAfterServices({ memory, now }: TurnState): boolean {
    const refs = lastTurn(memory, now)?.refs ?? [];
    return parts.knowledge().assets.some(({ id }) => refs.includes(id));
  }

  async function listen(turn: TurnState): Promise<Reply | undefined> {
    for (const listener of parts.listeners) {
      try {
        const heard = await listener.hear(heardOf(turn));
        if (heard === undefined) continue;
        // What is said on the path and in practice concerns nobody real.
        const { level, categories } = heard.kind === 'induction' ? nothingRead : turn.safety;
        return { ...heard, turnId: turn.frame.turnId, masked: turn.frame.masked, level, categories };
      } catch (error) {
        parts.onFault('listener', error);
      }
    }
    return undefined;
  }

  async function askSupervisor(turn: TurnState, why: 'worker_asked' | 'counsellor_step_up'): Promise<Reply> {
    const own = turn.words.replace(
      /\b(please|can you|could you|i want to|i need to|i'd like to)?\s*(ask|tell|message|contact|speak to|talk to|get|need|want)\b.{0,12}\b(supervisor|human|person|manager|counsellor)\b[\s:,.-]*/i,
      '',
    );
    const said = own.split(/\s+/).filter((word) => word.length > 2).length >= 3;
    const last = lastTurn(turn.memory, turn.now);
    if (!said && last === undefined) return plainReply(turn.frame, 'status', words.askFor);
    const decision: Decision = { kind: 'escalate', level: 'supervision', why, holdSeconds: 0 };
    // Whoever writes what to pass on has chosen the words: nothing said before goes with it.
    // "Ask my supervisor" is said of one question after another, and each is a case.
    const ways = said ? { words: [turn.words] } : { sameAs: `${turn.message.text}\n${last?.at}\n${last?.words}` };
    const told = await tell(turn, decision, undefined, ways);
    if (told.kind === 'stored') return caseReply(turn.frame, told.case, told);
    return plainReply(turn.frame, 'escalation', words.notRecorded, [
      `Ring ${told.kind === 'not_recorded' && told.phone !== '' ? told.phone : 'your supervisor'}.`,
    ]);
  }

  // The champion of the practice the worker is at today, where the team names them as somebody who answers.
  async function championWhoHears(turn: TurnState, practice: Practice): Promise<string | undefined> {
    if (practice.name !== turn.practice) return undefined;
    const told = await tell(turn, { kind: 'offer', level: 'supervision', why: 'practice_matter' }, undefined);
    return told.kind === 'offered' && told.to !== undefined && practice.champion.includes(told.to)
      ? told.to
      : undefined;
  }
}

const toChampion = (to: string, turn: TurnState): Action => ({
  title: `Send this to ${to}`,
  tap: { verb: 'case.send_edited', ref: 'practice_matter' },
  write: { label: 'What is passed on', words: turn.words, send: `Send to ${to}` },
  style: 'primary',
});

/** What the listeners hear of a turn. */
export function heardOf(turn: TurnState): Heard {
  const last = turn.memory.turns.at(-1);
  return {
    words: turn.words,
    message: turn.message,
    workerId: turn.person.id,
    workerName: turn.person.name,
    safety: turn.safety,
    lastRefs: (last?.refs ?? []).filter((ref) => !isPlaceOnly(ref)),
    recentWords: recentWords(turn.memory, turn.now),
  };
}
