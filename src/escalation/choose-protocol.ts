// Which protocols answer a message, the one it is mainly about first. Reads files that are already in memory: no index, no store, no model.
import type { Protocol } from '../knowledge/knowledge.ts';
import { isThreatToWriter } from '../safety/danger-to-writer.ts';
import { readWords } from '../safety/read-words.ts';
import type { Category, SafetyReading } from '../safety/response-level.ts';
import { type Rule, ruleOf, type Said, saidIn, strengthOf, whereSaid } from '../safety/rules.ts';
import { mayBeOfWriter } from '../safety/whose-danger.ts';
import { isOwnDistress } from './rota.ts';

const mostProtocols = 3;

/**
 * The protocols for a message, best first: their own triggers lead, then the categories of the safety reading.
 * For `now` the list ends with the general protocol when nothing else fits.
 */
export function chooseProtocols(
  words: string,
  reading: SafetyReading,
  protocols: readonly Protocol[],
): readonly Protocol[] {
  if (reading.level === 'none') return [];
  const said = saidIn(readWords(words));
  const someLead = protocols.some((protocol) => protocol.leadsFor.length > 0);
  const heard = {
    reading,
    weights: categoryWeights(reading),
    isOwn: isOfWorker(reading) && mayBeOfWriter(words),
    isThreatened: isOfWorker(reading) && isThreatToWriter(words),
  };
  const scored = protocols
    .map((protocol) => ({ protocol, score: fitOf(said, heard, protocol, someLead) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.protocol.id.localeCompare(b.protocol.id));
  const best = scored[0]?.score ?? 0;
  const chosen = scored.filter((candidate, place) => place === 0 || candidate.score >= best / 2);
  if (chosen.length > 0) return chosen.slice(0, mostProtocols).map((candidate) => candidate.protocol);
  const general = protocols.find((protocol) => protocol.id === 'general-now');
  return reading.level === 'now' && general !== undefined ? [general] : [];
}

/** The protocol of a practical crisis that the words name (no food, no bed, bailiffs): help within hours, though nobody is in danger. */
export function practicalProtocol(words: string, protocols: readonly Protocol[]): Protocol | undefined {
  const said = saidIn(readWords(words));
  return protocols
    .filter(isPractical)
    .map((protocol) => ({ protocol, score: triggerScore(said, protocol) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.protocol.id.localeCompare(b.protocol.id))[0]?.protocol;
}

/** Whether a protocol is of a practical crisis: help is wanted within hours, and nobody need be in danger. */
export function isPractical({ responseLevel, withinMinutes }: Protocol): boolean {
  return responseLevel === 'none' && (withinMinutes ?? Number.POSITIVE_INFINITY) <= 240;
}

/** What local help to search for beside a protocol's steps: what its own words say of the message, else all that it names. */
export function servicesFor(words: string, { services }: Protocol): readonly string[] {
  const said = saidIn(readWords(words));
  const all = services.map((line) => {
    const [when, what] = line.split('=>').map((part) => part.trim());
    return what === undefined ? { what: when ?? '', when: undefined } : { what, when };
  });
  const meant = all.filter(({ when }) => when === undefined || whereSaid(said, compiled(when)) !== undefined);
  return (meant.length > 0 ? meant : all).map(({ what }) => what);
}

interface Heard {
  readonly reading: SafetyReading;
  readonly weights: ReadonlyMap<string, number>;
  /** The worker writes about themselves. */
  readonly isOwn: boolean;
  /** Somebody threatens or hurts the worker who writes. */
  readonly isThreatened: boolean;
}

// These two come with nearly every other danger; beside one that says more they do not lead.
const general: ReadonlySet<Category> = new Set(['immediate_danger', 'safeguarding_adult']);

/** How far each category says what the message is about: what a cue heard weighs most, then what the trained reader put first. */
function categoryWeights(reading: SafetyReading): ReadonlyMap<string, number> {
  const byCue = new Set(
    reading.readers
      .filter(({ reader, level }) => reader === 'cues' && level === reading.level)
      .flatMap(({ categories }) => categories),
  );
  const byMeaning = reading.readers
    .filter(({ reader }) => reader === 'meaning')
    .flatMap(({ categories }) => categories);
  const says = reading.categories.some((category) => !general.has(category));
  return new Map(
    reading.categories.map((category, place) => {
      const first = byMeaning.length === 0 ? place === 0 : byMeaning[0] === category;
      const weight = (byCue.has(category) ? 0.8 : 0.5) + (first ? 0.3 : 0);
      return [category, says && general.has(category) ? weight * 0.4 : weight];
    }),
  );
}

function isOfWorker({ about, categories }: SafetyReading): boolean {
  return about === 'worker' || categories.includes('worker_safety_or_wellbeing');
}

function fitOf(said: Said, heard: Heard, protocol: Protocol, someLead: boolean): number {
  if (isExcluded(said, protocol)) return 0;
  const { reading, weights } = heard;
  const weightOf = (categories: readonly string[]): number =>
    Math.max(0, ...categories.map((category) => weights.get(category) ?? 0));
  const triggered = triggerScore(said, protocol);
  // A page for one narrow matter (forced marriage, radicalisation) is shown when its own words are said; a category alone leads to the page that leads for it.
  const leading = weightOf(someLead ? protocol.leadsFor : protocol.categories);
  if (triggered === 0 && leading === 0) return 0;
  const shared = weightOf(protocol.categories);
  const sameLevel = protocol.responseLevel === reading.level && shared > 0 ? 0.35 : 0;
  return Math.max(
    0,
    triggered * 2 + (triggered > 0 ? shared : 0) + leading * 1.5 + sameLevel - wrongPerson(heard, protocol, triggered),
  );
}

// A worker's own distress, danger to a worker, and the same words about a client need different pages.
function wrongPerson({ reading, isOwn, isThreatened }: Heard, protocol: Protocol, triggered: number): number {
  const forWorker = protocol.categories.includes('worker_safety_or_wellbeing');
  // Who is hurt or threatened needs neither the page for clients nor the one for the worker's own heart.
  if (isThreatened) return forWorker ? (protocol.tellWho === 'wellbeing' ? 3 : 0) : 2;
  if (!isOwn) return forWorker ? 3 : 0;
  const isDistress = isOwnDistress(reading.about, reading.categories);
  if (!forWorker) return isDistress && protocol.categories.length > 0 ? 3 : 0;
  return triggered === 0 && (protocol.tellWho === 'wellbeing') !== isDistress ? 0.75 : 0;
}

function isExcluded(said: Said, protocol: Protocol): boolean {
  return protocol.notTriggers.some((phrase) => whereSaid(said, compiled(phrase)) !== undefined);
}

// The strongest of a protocol's triggers that is said: the words of a phrase, the sets of a rule; more of them are a surer sign.
function triggerScore(said: Said, protocol: Protocol): number {
  if (isExcluded(said, protocol)) return 0;
  return protocol.triggers
    .map(compiled)
    .filter((trigger) => whereSaid(said, trigger) !== undefined)
    .reduce((most, trigger) => Math.max(most, strengthOf(trigger)), 0);
}

// Triggers are few and read at every message.
const known = new Map<string, Rule>();
const mostKnown = 5000;

function compiled(text: string): Rule {
  const before = known.get(text);
  if (before !== undefined) return before;
  const rule = ruleOf(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, rule);
  return rule;
}
