// "Is it step free?", "what's their number?": a question about services already shown, answered by the fact of their records that it asks for.
import type { Answer, AnswerBlock } from './answer.ts';
import { type AskedThing, knownThing, saidOf } from './asked-thing.ts';
import { type AssetBlock, recordLine } from './asset-card.ts';
import { openedBy } from './by-model.ts';
import { recordFacts } from './record-facts.ts';

/** The labels of a card's facts, most wanted first, that a question asks for. */
export interface AskedFact {
  readonly labels: readonly string[];
  /** What a yes or a no is asked of: the words of the record that say it stand in place of the whole fact. */
  readonly thing?: AskedThing;
  /** What is done where no record says it: guidance may, or something else was meant. */
  readonly unlessSaid?: 'perhaps_guidance' | 'asked_anew';
}

// Who runs a thing is not who it is for.
const whoRuns =
  /\bwho(?:'?s| is| are)?\b.{0,20}\b(?:runs?|running|organi[sz]\w+|hosts?|provides?|behind|in charge|owns?)\b|\brun by\b|\bwhose (?:is|are)\b|\b(?:which|what) (?:organi[sz]ation|charity|company)\b/i;

/** What fact of a service a question asks for; undefined where it asks for none that a record has. */
export function askedFact(words: string): AskedFact | undefined {
  if (whoRuns.test(words)) return { labels: [runBy, 'Phone'] };
  const thing = knownThing(words);
  if (thing !== undefined) return aboutThing(thing);
  const found = recordFacts.filter(({ asked }) => asked.test(words)).flatMap(({ labels }) => labels);
  return found.length === 0 ? undefined : { labels: [...new Set(found)] };
}

/** A yes or a no asked of one thing. */
export function aboutThing(thing: AskedThing): AskedFact {
  return { labels: thing.label === undefined ? [] : [thing.label], thing };
}

/** Something else about a service, which its record may not hold. */
export const anythingElse: AskedFact = { labels: [], unlessSaid: 'perhaps_guidance' };

/** How to reach a service, for "who do I ring for that?". */
export const reaching: AskedFact = { labels: ['Phone', 'How to refer', 'E-mail', 'Website'] };

/** Whether it is open at this hour, else when it is. */
export const openNow: AskedFact = { labels: ['Now', 'When'] };

const missing = 'not recorded';
const runBy = 'Run by';
const firstLineLimit = 139;

/** The answer with the asked fact of each service first, said as its record says it, "not recorded" included. `shut`: what was asked of and gave way to what is open. */
export function withFactsFirst(answer: Answer, asked: AskedFact, shut: readonly string[] = []): Answer {
  const { labels } = asked;
  // The organisation stands with the source and not on the card.
  const cards = answer.blocks
    .filter((block): block is AssetBlock => block.kind === 'asset')
    .map((card) => {
      const owner = answer.citations[card.citation - 1]?.owner;
      return owner === undefined ? card : { ...card, facts: [...card.facts, { label: runBy, value: owner }] };
    });
  const [lead, ...others] = cards;
  if (lead === undefined) return answer;
  const lines = [
    ...linesOf(lead, asked),
    ...others.flatMap((card) => linesOf(card, asked).slice(0, 1)),
    ...shut.map((name) => `${name}: shut now.`),
  ];
  const [first = unsaid(lead), ...rest] = lines;
  const fits = first.length <= firstLineLimit;
  const listed = fits ? rest : lines;
  const list: readonly AnswerBlock[] =
    listed.length === 0 ? [] : [{ kind: 'list', title: 'From the records', items: listed }];
  return openedBy(
    answer,
    fits ? first : `${lead.name}: ${(labels[0] ?? '').toLowerCase()} as below.`.slice(0, firstLineLimit),
    [...list, ...answer.blocks.filter((block) => block.kind !== 'wishes')],
  );
}

// What no fact of the record answers: the wish it misses, where it was read as one, else that they have to be asked.
function unsaid(card: AssetBlock): string {
  const phone = card.facts.find((fact) => fact.label === 'Phone')?.value ?? missing;
  const miss = card.misses[0];
  if (miss !== undefined) return `${card.name}: ${miss}.`;
  return `${card.name}: the record does not say. Ask them${phone === missing ? '' : ` on ${phone}`}.`;
}

// How long the wait is may stand in what is said of places.
function isSaidElsewhere(card: AssetBlock, label: string, labels: readonly string[]): boolean {
  const places = card.facts.find((fact) => fact.label === 'Places')?.value ?? missing;
  return label === 'Wait' && labels.includes('Places') && places !== missing;
}

function linesOf(card: AssetBlock, { labels, thing }: AskedFact): readonly string[] {
  return thing === undefined ? factLines(card, labels) : thingLines(card, thing);
}

// What says it, and else that nothing does, with the fact where it would stand.
function thingLines(card: AssetBlock, thing: AskedThing): readonly string[] {
  const said = saidOf(card, thing).map(({ label, words }) => recordLine(card.name, label, words));
  if (said.length > 0) return said.slice(0, mostSaid);
  const value = (label: string | undefined) => card.facts.find((fact) => fact.label === label)?.value ?? missing;
  const phone = value('Phone');
  const held = value(thing.label);
  return [
    `${card.name}: the record does not say${thing.named === '' ? '' : ` (${thing.named})`}.${phone === missing ? '' : ` Ask them on ${phone}.`}`,
    ...(held === missing ? [] : [recordLine(card.name, thing.label ?? '', held)]),
  ];
}
const mostSaid = 2;

// A fact that is missing says so; the next of the wanted ones then follows.
function factLines(card: AssetBlock, labels: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [place, label] of labels.entries()) {
    const value = card.facts.find((fact) => fact.label === label)?.value ?? missing;
    if (value === missing && (place > 0 || label === 'Now' || isSaidElsewhere(card, label, labels))) continue;
    if (label === 'Now') lines.push(`${card.name}: ${value.charAt(0).toLowerCase()}${value.slice(1)}.`);
    else lines.push(recordLine(card.name, label, value));
  }
  return lines;
}
