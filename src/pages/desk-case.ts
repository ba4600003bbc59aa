// One case at the desk: what was written, what to do now, what has happened, and what may be done by whoever looks.
import { plainDate } from '../answering/plain-date.ts';
import type { CaseEvent, EscalationCase } from '../escalation/case.ts';
import { isClosed } from '../escalation/case-state.ts';
import { protocolCard } from '../escalation/protocol.ts';
import { answersCases } from '../escalation/rota.ts';
import { caseStanding } from '../escalation/status-text.ts';
import type { Person } from '../identity/person.ts';
import type { Knowledge, Practice, TeamMember } from '../knowledge/knowledge.ts';
import { standingSentence } from './desk-list.ts';
import { dueOf, timeOf } from './desk-time.ts';
import {
  aboutWords,
  channelWords,
  eventSentence,
  headlineOf,
  levelWords,
  outcomeWords,
  roleWords,
  whyWords,
} from './desk-words.ts';

/** What a person may do with a case as it stands. */
export interface CaseActs {
  readonly own: boolean;
  readonly takeOver: boolean;
  readonly answer: boolean;
  readonly passOn: boolean;
  readonly note: boolean;
  readonly resolve: boolean;
  readonly reopen: boolean;
}

/** Whether somebody sees the words of this case, and as whom. */
export type Seeing = 'own' | 'words' | 'facts';

/** What may be done; the case service decides again when it is done. */
export function actsFor(found: EscalationCase, viewer: Person, seeing: Seeing): CaseActs {
  const closed = isClosed(found.state);
  const owner = found.ownerId === viewer.id;
  const called = found.events.some(
    (event) =>
      event.to === viewer.id || (event.actor === viewer.id && (event.kind === 'owned' || event.kind === 'taken_over')),
  );
  const colleague = seeing !== 'own';
  return {
    own: colleague && !closed && found.ownerId === undefined,
    takeOver: colleague && !closed && found.ownerId !== undefined && !owner,
    answer: !closed && (owner || (seeing === 'own' && found.state !== 'stored')),
    passOn: colleague && !closed && (owner || (found.ownerId === undefined && called)),
    note: colleague && seeing === 'words',
    resolve: colleague && !closed && owner,
    reopen: closed && seeing !== 'facts',
  };
}

/** Everything the page of one case shows. */
export function casePage(found: EscalationCase, viewer: Person, seeing: Seeing, knowledge: Knowledge, now: Date) {
  const { timeZone, nation } = knowledge.service;
  const name = nameIn(knowledge, found);
  const when = (at: string): string => timeOf(at, now, timeZone);
  const worker = knowledge.people.find((person) => person.id === found.workerId);
  const protocol = knowledge.protocols.find((each) => each.id === found.protocolId);
  const today = now.toISOString().slice(0, 10);
  const card = protocol && protocolCard(found.level, [protocol], knowledge.contacts, { nation, today });
  return {
    id: found.id,
    href: `/desk/cases/${encodeURIComponent(found.id)}`,
    level: found.level,
    levelWord: levelWords[found.level],
    headline: headlineOf(found),
    about: aboutWords[found.about],
    why: whyWords[found.why],
    isPrivate: found.ownDistress,
    isOwn: seeing === 'own',
    seeing,
    closed: isClosed(found.state),
    standing: standingSentence(found, viewer),
    due: dueOf(found, now, knowledge.service),
    raised: when(found.openedAt),
    workerName: seeing === 'own' ? 'You' : found.workerName,
    workerPhone: worker?.phone,
    ownerName: found.ownerName,
    ownerPhone: seeing === 'own' ? knowledge.people.find((person) => person.id === found.ownerId)?.phone : undefined,
    dutyPhone: caseStanding(found, knowledge, now).phone,
    words: found.words ?? [],
    wordsGone: seeing !== 'facts' && (found.words === undefined || found.words.length === 0),
    talk: found.events.filter(isTalk).map((event) => ({
      kind: event.kind,
      side: event.kind === 'note' ? 'note' : event.actor === found.workerId ? 'worker' : 'colleague',
      who: event.actor === viewer.id ? 'You' : name(event.actor),
      what:
        event.kind === 'note'
          ? 'noted'
          : event.kind === 'not_a_crisis'
            ? 'said: not a crisis'
            : event.kind === 'resolved'
              ? 'resolved it'
              : 'wrote',
      at: when(event.at),
      text: event.text,
    })),
    timeline: found.events.map((event) => ({
      at: when(event.at),
      iso: event.at,
      sentence: eventSentence(event, name),
      channel: event.channel === 'clock' ? undefined : channelWords[event.channel],
      quiet: quiet.has(event.kind),
    })),
    lastSeq: found.events.at(-1)?.seq ?? 0,
    acts: actsFor(found, viewer, seeing),
    colleagues: colleaguesFor(found, viewer, knowledge),
    outcomes: Object.entries(outcomeWords).map(([value, text]) => ({ value, text })),
    practice: practiceOf(found.practice, knowledge),
    practiceName: found.practice,
    protocol:
      protocol === undefined || card === undefined
        ? undefined
        : {
            ...card,
            numbers: card.numbers.map((line) => ({ ...line, dial: dialOf(line.number) })),
            draft: protocol.status !== 'approved',
            path: protocol.path,
            owner: protocol.owner,
            reviewBy: protocol.reviewBy === undefined ? undefined : plainDate(protocol.reviewBy),
          },
  };
}

// What a telephone can dial; a text number or a web address is none.
function dialOf(number: string): string | undefined {
  return /^[+\d][\d ()-]*$/.test(number) ? number.replace(/[^\d+]/g, '') : undefined;
}

const quiet = new Set<CaseEvent['kind']>(['sent', 'delivered', 'text_viewed', 'seen', 'reminded']);

function isTalk(event: CaseEvent): boolean {
  if (event.kind === 'worker_message' || event.kind === 'supervisor_message' || event.kind === 'note') return true;
  return (event.kind === 'not_a_crisis' || event.kind === 'resolved') && event.text !== undefined;
}

function nameIn(knowledge: Knowledge, found: EscalationCase): (id: string) => string {
  return (id) =>
    id === found.workerId
      ? found.workerName
      : (knowledge.people.find((person) => person.id === id)?.name ?? (id === 'erased' ? 'somebody who has left' : id));
}

function colleaguesFor(
  found: EscalationCase,
  viewer: Person,
  knowledge: Knowledge,
): readonly { readonly id: string; readonly text: string }[] {
  const may = (person: TeamMember): boolean =>
    answersCases(person.roles) &&
    person.id !== viewer.id &&
    person.id !== found.workerId &&
    person.id !== found.ownerId &&
    !(found.ownDistress && person.roles.includes('manager'));
  return knowledge.people.filter(may).map((person) => ({
    id: person.id,
    text: `${person.name} (${person.roles.map((role) => roleWords[role]).join(', ')})`,
  }));
}

function practiceOf(
  name: string | undefined,
  knowledge: Knowledge,
): { readonly name: string; readonly facts: readonly { readonly label: string; readonly text: string }[] } | undefined {
  const practice: Practice | undefined = knowledge.practices.find(
    (each) => name !== undefined && [each.name, each.slug, ...each.aliases].includes(name),
  );
  if (practice === undefined) return undefined;
  const facts: readonly (readonly [string, string])[] = [
    ['Duty clinician', practice.dutyRoute],
    ['Safeguarding lead', practice.safeguardingLead],
    ['Champion', practice.champion],
    ['Records', practice.recordingSystem],
    ['Checked on', practice.checkedOn === undefined ? 'not yet checked' : plainDate(practice.checkedOn)],
  ];
  return {
    name: practice.name,
    facts: facts.map(([label, text]) => ({ label, text: text === '' ? 'not recorded' : text })),
  };
}
