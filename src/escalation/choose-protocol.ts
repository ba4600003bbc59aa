// Which protocols answer a message, the one it is mainly about first. Reads files that are already in memory: no index, no store, no model.
import type { Protocol } from '../knowledge/knowledge.ts';
import { readWords } from '../safety/read-words.ts';
import type { Category, SafetyReading } from '../safety/response-level.ts';
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
  const said = stemsOf(words);
  const someLead = protocols.some((protocol) => protocol.leadsFor.length > 0);
  const heard = { reading, weights: categoryWeights(reading), isOwn: isSelfSpoken(words) && isOfWorker(reading) };
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
  const said = stemsOf(words);
  const withinHours = protocols.filter(
    (protocol) => protocol.responseLevel === 'none' && (protocol.withinMinutes ?? Number.POSITIVE_INFINITY) <= 240,
  );
  return withinHours
    .map((protocol) => ({ protocol, score: triggerScore(said, protocol) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.protocol.id.localeCompare(b.protocol.id))[0]?.protocol;
}

interface Heard {
  readonly reading: SafetyReading;
  readonly weights: ReadonlyMap<string, number>;
  /** The worker writes about themselves. */
  readonly isOwn: boolean;
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

// "She told me", "on the phone to me" are of the hearer; what is left says whether the worker is in it.
const hearing =
  /\b(?:(?:to|told|tells?|telling|told|rang|rings?|ringing|texted|texts|texting|messaged|messages|messaging|asked|asks|asking|calls?|called|calling|shows?|showed|emailed|e-?mailed) me|(?:with|next to|in front of|opposite|opened up to|confided in) me|my (?:client|patient|pt|caseload|room|phone|office|surgery)|(?:do|can|should|could|shall|must|what can) i|i(?:'?ve| have)? (?:just )?(?:saw|seen|met|think|thought|reckon|heard|know|am worried|was told|spoke|asked|visited|make|made|ring|rang))\b/gi;

function isOfWorker({ about, categories }: SafetyReading): boolean {
  return about === 'worker' || (about === 'other' && categories[0] === 'worker_safety_or_wellbeing');
}

function isSelfSpoken(words: string): boolean {
  return /\b(?:i|i'?m|i'?ve|i'?d|me|my|myself|we|us|our|mine)\b/i.test(words.replace(hearing, ' '));
}

function fitOf(said: readonly string[], heard: Heard, protocol: Protocol, someLead: boolean): number {
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
function wrongPerson({ reading, isOwn }: Heard, protocol: Protocol, triggered: number): number {
  const forWorker = protocol.categories.includes('worker_safety_or_wellbeing');
  if (!isOwn) return forWorker ? 3 : 0;
  const isDistress = isOwnDistress(reading.about, reading.categories);
  if (!forWorker) return isDistress && protocol.categories.length > 0 ? 3 : 0;
  return triggered === 0 && (protocol.tellWho === 'wellbeing') !== isDistress ? 0.75 : 0;
}

function isExcluded(said: readonly string[], protocol: Protocol): boolean {
  return protocol.notTriggers.some((phrase) => isSaid(said, compiled(phrase)));
}

// The strongest of a protocol's triggers that is said: the words of a phrase, the sets of a rule; more of them are a surer sign.
function triggerScore(said: readonly string[], protocol: Protocol): number {
  if (isExcluded(said, protocol)) return 0;
  return protocol.triggers
    .map(compiled)
    .filter((trigger) => isSaid(said, trigger))
    .reduce((most, trigger) => Math.max(most, strengthOf(trigger)), 0);
}

/** Sets of phrases: of each a phrase must be said. The sets of one row follow each other closely; the rows stand in any order. */
type Trigger = readonly (readonly (readonly (readonly string[])[])[])[];

// Triggers are few and read at every message.
const known = new Map<string, Trigger>();
const mostKnown = 5000;

/** "being followed" is a phrase; "took|swallowed + tablets|pills" asks for one of each set, "dad|uncle > hits|kicks" for the one soon after the other. */
function compiled(text: string): Trigger {
  const before = known.get(text);
  if (before !== undefined) return before;
  const trigger = text.split('+').map((row) =>
    row.split('>').map((set) =>
      set
        .split('|')
        .map(stemsOf)
        .filter((phrase) => phrase.length > 0),
    ),
  );
  if (known.size >= mostKnown) known.clear();
  known.set(text, trigger);
  return trigger;
}

function strengthOf(trigger: Trigger): number {
  const sets = trigger.flat();
  const telling = (sets[0]?.[0] ?? []).filter((stem) => !weak.has(stem));
  return sets.length > 1 ? sets.length : Math.max(1, telling.length);
}

// Words of every message; "will not let anyone" says no more than one word does.
const weak = new Set(
  'i me we you not no do does can will would for with out up let get got go who what any anyone this that'.split(' '),
);

// The rows of a rule belong to one piece of news; further apart they are of two.
const widestRule = 16;
const closely = 3;

function isSaid(said: readonly string[], trigger: Trigger): boolean {
  const [first, ...rest] = trigger.map((row) => placesOfRow(said, row));
  if (first === undefined) return false;
  return first.some((at) => rest.every((others) => others.some((other) => Math.abs(other - at) <= widestRule)));
}

function placesOfRow(said: readonly string[], row: Trigger[number]): readonly number[] {
  const [first = [], ...rest] = row.map((set) => set.flatMap((phrase) => placesOf(said, phrase)));
  return first.filter((start) => {
    let at = start;
    return rest.every((next) => {
      const follows = next.find((place) => place > at && place - at <= closely);
      at = follows ?? at;
      return follows !== undefined;
    });
  });
}

/** Where a phrase is said: every word of it, in order, with at most two other words between neighbours. */
function placesOf(said: readonly string[], phrase: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let start = 0; start < said.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < phrase.length) {
      const next = said.slice(at, at + (matched === 0 ? 1 : 3)).indexOf(phrase[matched] ?? '');
      if (next < 0) break;
      at += next + 1;
      matched++;
    }
    if (matched === phrase.length) found.push(start);
  }
  return found;
}

// Any number stands for any other: "20 tablets" is said of every heap.
const aNumber = 'num';
const fillers = new Set('a an the to of is are be and his her their my he she they them him in on at it'.split(' '));

// Plain words as the safety reading writes them, so that slips, dialect and text-speak find the same page.
function stemsOf(text: string): readonly string[] {
  return readWords(text)
    .filter((word) => !fillers.has(word.text))
    .map((word) => (/^\d+$/.test(word.text) ? aNumber : word.stem));
}
