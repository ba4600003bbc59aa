// Who is who at a practice, answered by the fact that was asked for, with the day somebody last checked it.
import { freshness } from '../knowledge/freshness.ts';
import type { Practice } from '../knowledge/knowledge.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { freshnessText } from './freshness-text.ts';

interface PracticeFact {
  readonly label: string;
  readonly value: string;
  readonly asked: RegExp;
}

function factsOf(practice: Practice): readonly PracticeFact[] {
  return [
    {
      label: 'Safeguarding lead',
      value: practice.safeguardingLead,
      asked: /\bsafeguard\w*|\bsg\b|\bsg lead\b|\bchild protection\b|\babuse\b/i,
    },
    {
      label: 'Duty route',
      value: practice.dutyRoute,
      asked:
        /\bdut(?:y|ies)\b|\bon call\b|\burgent\w*|\bemergenc\w*|\bbypass\b|\binterrupt\b|\b(?:get|reach|ring|speak|talk)\b.{0,20}\b(?:gp|doctor|dr|clinician)\b/i,
    },
    { label: 'Champion', value: practice.champion, asked: /\bchampions?\b/i },
    {
      label: 'Rooms',
      value: practice.rooms,
      asked: /\brooms?\b|\bspace\b|\bwhere (?:do|can) i (?:see|sit|meet)\b|\bdesk\b/i,
    },
    {
      label: 'Recording system',
      value: practice.recordingSystem,
      asked:
        /\brecord\w*|\b(?:what|which|whose|clinical|computer|patient|it) systems?\b|\bemis\b|\bsystm ?one\b|\bs1\b|\btemplate\b|\bcode\b|\bcoding\b|\bwrite (?:it|this|that)? ?up\b|\bnotes?\b/i,
    },
    {
      label: 'Hours',
      value: practice.hours,
      asked: /\bhours\b|\bopen\w*|\bclos(?:e|es|ing)\b|\bsaturdays?\b|\bevenings?\b/i,
    },
    { label: 'Notes', value: practice.notes, asked: /\bhuddle\b|\bmeetings?\b|\bpark\w*|\bmdt\b|\bpermit\b/i },
  ];
}

/** Whether the question asks for something that the practice's record says. */
export function asksForFact(practice: Practice, question: string): boolean {
  return factsOf(practice).some((fact) => fact.value !== '' && fact.asked.test(question));
}

// The notes of a practice are of anything ("no lift to the upstairs room"): they stand beside what is asked where they speak of it.
function isNoteOn({ name, aliases }: Practice, question: string, { label, value }: PracticeFact): boolean {
  const called = new Set(contentStems([name, ...aliases].join(' ')));
  const about = new Set(contentStems(question).filter((stem) => !called.has(stem)));
  return label === 'Notes' && contentStems(value).some((stem) => about.has(stem));
}

/** What the question asks of a practice: those facts first, or all of them. "not recorded" where the file is blank. */
export function practiceFacts(
  practice: Practice,
  question: string,
  today: string,
): {
  readonly first: string;
  readonly items: readonly string[];
  /** The items without the one that the first line says whole. */
  readonly rest: readonly string[];
  readonly checked: string;
} {
  const facts = factsOf(practice);
  const asked = facts.filter((fact) => fact.asked.test(question));
  const known = asked.length > 0 ? asked : facts.filter((fact) => fact.value !== '' && fact.label !== 'Notes');
  const shown = [...known, ...facts.filter((fact) => !known.includes(fact) && isNoteOn(practice, question, fact))];
  const checked = freshnessText(freshness(practice.checkedOn, today));
  const lead = shown[0];
  const value = lead === undefined || lead.value === '' ? 'not recorded' : lead.value;
  const line = lead === undefined ? `${practice.name}.` : `${lead.label} at ${practice.name}: ${value}`;
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  // A long first sentence is told as far as its first whole clause: what to do, with the number.
  const clause = sentence.replace(/;\s.*$/s, '.');
  const first =
    [line, sentence, clause].find((text) => text.length < 140) ??
    `${lead?.label ?? 'Facts'} at ${practice.name}: see below.`;
  return {
    first,
    items: shown.map(sayFact),
    rest: shown.filter((fact) => fact !== lead || first !== line).map(sayFact),
    checked,
  };
}

function sayFact({ label, value }: PracticeFact): string {
  return `${label}: ${value === '' ? 'not recorded' : value}`;
}
