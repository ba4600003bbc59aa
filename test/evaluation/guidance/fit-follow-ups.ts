// Fits what a message after an answer means: a section of guidance, the services shown, or something else. Prints the weights of src/turn/section-meant.ts, and how often the right one comes first where each set is left out, and on cold ones.
// Run by hand: node test/evaluation/guidance/fit-follow-ups.ts [data dir] [guidance|services]
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { openRetriever } from '../../../src/retrieval/open-retriever.ts';
import { readQuestion } from '../../../src/retrieval/question/read-question.ts';
import { documentOf } from '../../../src/retrieval/rank.ts';
import { whileServicesAreTalkedOf } from '../../../src/turn/after-answer.ts';
import { oneOfThose } from '../../../src/turn/among-shown.ts';
import { wishesOnly } from '../../../src/turn/earlier-words.ts';
import { asRead, readFollowUp } from '../../../src/turn/follow-up.ts';
import { emptyMemory, type RememberedTurn } from '../../../src/turn/memory.ts';
import { topicOf } from '../../../src/turn/same-case.ts';
import { elsewhereFeatures, sectionFeatures, shownFeatures } from '../../../src/turn/section-meant.ts';
import { type TalkedOf, weighedFor } from '../../../src/turn/section-numbers.ts';
import type { TurnState } from '../../../src/turn/turn-state.ts';
import { coldMixed, fittedMixed, type MixedSet } from '../conversation/mixed-sets.ts';
import { withTurn } from '../conversation/right-before.ts';
import { type ChainSet, type ChainTurn, coldChains, fittedChains, isSectionRef } from './chain-sets.ts';

interface Case {
  readonly set: string;
  readonly isOpener: boolean;
  readonly ref: string;
  /** The features of each section, of the services shown where there are any, then those of all else. */
  readonly rows: readonly Readonly<Record<string, number>>[];
  /** The place of what is right; undefined where nothing answers, or the searches did not find it. */
  readonly right: number | undefined;
}

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };
const masked = (words: string) => deidentify(words, nobody).text;
const now = new Date('2026-11-30T10:00:00Z');
const encoder = createSentenceEncoder();
const dataDir = process.argv[2] ?? 'data';
const only = process.argv[3];
const mostPages = 3;

async function casesOf({ name, dir, chains }: ChainSet): Promise<readonly Case[]> {
  const knowledge = await loadKnowledge(dir, { today: '2026-11-30' });
  const retriever = openRetriever(knowledge, dataDir, encoder);
  await retriever.ready();
  const cases: Case[] = [];
  const add = async (before: readonly ChainTurn[], turn: ChainTurn, isOpener: boolean): Promise<void> => {
    const pages = pagesOf(before);
    const last = before.at(-1);
    if (pages.length === 0 || last === undefined) return;
    const said = asRead(turn.say);
    const search = (text: string, more: { readonly within?: readonly string[]; readonly limit: number }) =>
      retriever.retrieve(masked(text), { now, ...more });
    const searches = {
      within: await search(said, { within: pages, limit: 12 }),
      alone: await search(said, { limit: 24 }),
      joined: await search(`${topicOf(masked(last.say))}, ${said}`, { limit: 24 }),
    };
    const { found, message, sections } = weighedFor(said, searches, { shown: last.ref, pages }, knowledge.documents);
    const at = found.findIndex(({ passage }) => passage.ref === turn.ref);
    const isElsewhere = /^(?:service|practice):/.test(turn.ref);
    cases.push({
      set: name,
      isOpener,
      ref: turn.ref,
      rows: [
        ...sections.map((one) => named('section', sectionFeatures(message, one))),
        named('elsewhere', elsewhereFeatures(message)),
      ],
      right: at >= 0 ? at : isElsewhere ? found.length : undefined,
    });
  };
  const shown = chains.flatMap(({ turns }) => turns.filter(({ ref }) => isSectionRef(ref)));
  for (const [at, { turns }] of chains.entries()) {
    for (let turn = 1; turn < turns.length; turn += 1) await add(turns.slice(0, turn), turns[turn] as ChainTurn, false);
    // Whoever turns to another matter says it as one says it first: each opening after a message of another chain.
    const [opener] = turns;
    if (opener === undefined) continue;
    const repeats = isSectionRef(opener.ref) ? 1 : 2;
    for (let again = 0; again < repeats; again += 1) {
      const before = shown[(at * step + again * half) % shown.length];
      if (before !== undefined && !turns.includes(before)) await add([before], opener, true);
    }
  }
  await retriever.close();
  return cases;
}
const named = (of: string, features: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [`${of}.${name}`, value]));

/** The messages after services of conversations that go from these to guidance and back; those that want neither are left out. */
async function mixedCasesOf({ name, dir, chains }: MixedSet): Promise<readonly Case[]> {
  const knowledge = await loadKnowledge(dir, { today: '2026-11-30' });
  const retriever = openRetriever(knowledge, dataDir, encoder);
  await retriever.ready();
  const { assets, documents, service } = knowledge;
  const wishesIn = (words: string): readonly string[] =>
    readQuestion(words, { ...knowledge, timeZone: service.timeZone }, now).wishes.map(({ id }) => id);
  const isService = (ref: string): boolean => assets.some(({ id }) => id === ref);
  const nameOf = (ref: string): string => assets.find(({ id }) => id === ref)?.name ?? '';
  const cases: Case[] = [];
  for (const { turns } of chains) {
    let before: readonly RememberedTurn[] = [];
    for (const turn of turns) {
      const last = before.at(-1);
      const said = asRead(turn.say);
      const shown = (last?.refs ?? []).flatMap((ref) => assets.filter(({ id }) => id === ref));
      if (last !== undefined && shown.length > 0 && turn.want !== 'talk' && turn.want !== 'team') {
        const pages = [
          ...new Set(before.toReversed().flatMap(({ refs }) => refs.filter(isSectionRef).map(documentOf))),
        ].slice(0, mostPages);
        const search = (text: string, more: { readonly within?: readonly string[]; readonly limit: number }) =>
          retriever.retrieve(masked(text), { now, ...more });
        const searches = {
          within: await search(said, { within: pages, limit: 12 }),
          alone: whileServicesAreTalkedOf(await search(said, { limit: 24 }), said),
          joined: await search(`${topicOf(last.words)}, ${said}`, { limit: 24 }),
        };
        const state = { words: masked(turn.say), memory: { ...emptyMemory, turns: before }, now } as TurnState;
        const read = oneOfThose(knowledge, state, last, said) ?? readFollowUp(said, last, isService, nameOf);
        const adds = shown.length > 0 && wishesOnly(said, wishesIn);
        const kind = read.kind === 'fresh' && adds ? 'refine' : read.kind;
        // What is plainly read as a fact of those shown, or as one of them, is not weighed.
        if (kind !== 'fresh' && kind !== 'refine') {
          before = withTurn(before, turn, wishesIn, masked, now);
          continue;
        }
        const talkedOf: TalkedOf = {
          shown: last.refs.find(isSectionRef),
          pages,
          services: { assets: shown, read: kind, wishes: wishesIn(said).length },
        };
        const { found, message, sections } = weighedFor(said, searches, talkedOf, documents);
        const ofShown = shownFeatures(message);
        const rows = [
          ...sections.map((one) => named('section', sectionFeatures(message, one))),
          ...(ofShown === undefined ? [] : [named('shown', ofShown)]),
          named('elsewhere', elsewhereFeatures(message)),
        ];
        const at = found.findIndex(({ passage }) => passage.ref === turn.refs?.[0]);
        const isOfShown = turn.want === 'fact' || turn.want === 'pick';
        const right =
          turn.want === 'guidance' ? at : isOfShown && ofShown !== undefined ? rows.length - 2 : rows.length - 1;
        cases.push({
          set: `${name} mixed`,
          isOpener: false,
          ref: turn.want === 'guidance' ? (turn.refs?.[0] ?? '') : isOfShown ? 'shown:' : 'service:',
          rows,
          right: right < 0 ? undefined : right,
        });
      }
      before = withTurn(before, turn, wishesIn, masked, now);
    }
  }
  await retriever.close();
  return cases;
}

// Strides through the messages of the other chains.
const step = 37;
const half = 71;

function pagesOf(before: readonly ChainTurn[]): readonly string[] {
  const newest = before.toReversed();
  const change = newest.findIndex(({ ref }) => !isSectionRef(ref));
  const talked = change < 0 ? newest : newest.slice(0, change);
  return [...new Set(talked.map(({ ref }) => documentOf(ref)))].slice(0, mostPages);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function likelyOf({ rows }: Case, weights: ReadonlyMap<string, number>): readonly number[] {
  const scores = rows.map((row) => sum(Object.entries(row).map(([name, value]) => value * (weights.get(name) ?? 0))));
  const top = Math.max(...scores);
  const shares = scores.map((one) => Math.exp(one - top));
  const all = sum(shares);
  return shares.map((one) => one / all);
}

/** A softmax over all that may be meant, the right one to come first; a message of a conversation counts twice an opener. */
function fitted(some: readonly Case[]): ReadonlyMap<string, number> {
  const taught = some.filter(({ right }) => right !== undefined);
  const names = [...new Set(taught.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))];
  const weights = new Map(names.map((name) => [name, 0]));
  const moved = new Map(weights);
  const spread = new Map(weights);
  const total = sum(taught.map(saysMuch));
  for (let round = 1; round <= 400; round += 1) {
    const slope = new Map(names.map((name) => [name, (weights.get(name) ?? 0) / total]));
    for (const one of taught) {
      const likely = likelyOf(one, weights);
      one.rows.forEach((row, at) => {
        const off = ((likely[at] ?? 0) - Number(at === one.right)) * (saysMuch(one) / total);
        for (const [name, value] of Object.entries(row)) slope.set(name, (slope.get(name) ?? 0) + off * value);
      });
    }
    for (const name of names) {
      const down = slope.get(name) ?? 0;
      moved.set(name, 0.9 * (moved.get(name) ?? 0) + 0.1 * down);
      spread.set(name, 0.99 * (spread.get(name) ?? 0) + 0.01 * down ** 2);
      const to = (moved.get(name) ?? 0) / (1 - 0.9 ** round);
      const by = Math.sqrt((spread.get(name) ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights.set(name, (weights.get(name) ?? 0) - (0.1 * to) / by);
    }
  }
  return weights;
}
const saysMuch = ({ isOpener }: Case): number => (isOpener ? 1 : 2);

function told(name: string, some: readonly Case[], weights: ReadonlyMap<string, number>): void {
  const ofConversation = some.filter(({ isOpener }) => !isOpener);
  const guidance = ofConversation.filter(({ ref }) => isSectionRef(ref));
  const others = some.filter(({ ref }) => /^(?:service|practice):/.test(ref));
  const ofShown = some.filter(({ ref }) => ref === 'shown:');
  const placeOf = (one: Case): number => {
    const likely = likelyOf(one, weights);
    return one.right === undefined ? Infinity : likely.filter((other) => other > (likely[one.right ?? 0] ?? 0)).length;
  };
  const first = guidance.filter((one) => placeOf(one) === 0).length;
  const three = guidance.filter((one) => placeOf(one) < 3).length;
  const away = guidance.filter(
    (one) => (likelyOf(one, weights).at(-1) ?? 0) >= Math.max(...likelyOf(one, weights)),
  ).length;
  const kept = others.filter((one) => placeOf(one) === 0).length;
  const told = ofShown.filter((one) => placeOf(one) === 0).length;
  console.log(
    `${name}: ${guidance.length} messages for guidance, right section first ${first}, among three ${three}, sent elsewhere ${away}; of ${others.length} for a service or practice ${kept} sent there; of ${ofShown.length} on the services shown ${told} told of them`,
  );
}

const print = (weights: ReadonlyMap<string, number>): void =>
  console.log(
    JSON.stringify(Object.fromEntries([...weights].map(([name, one]) => [name, Number(one.toFixed(2))])), null, 2),
  );

/** Fits on all sets, and says how each fares where it is left out, and the cold ones. */
function fitAll(sets: readonly (readonly Case[])[], cold: readonly (readonly Case[])[]): void {
  for (const some of sets)
    told(`${some[0]?.set}, left out`, some, fitted(sets.filter((other) => other !== some).flat()));
  const weights = fitted(sets.flat());
  for (const some of cold) told(`${some[0]?.set}, cold`, some, weights);
  print(weights);
}

async function allOf<Set extends { readonly name: string }>(
  sets: readonly Set[],
  casesIn: (set: Set) => Promise<readonly Case[]>,
): Promise<readonly (readonly Case[])[]> {
  const all: (readonly Case[])[] = [];
  for (const set of sets) {
    all.push(await casesIn(set));
    console.error(`${set.name}: ${all.at(-1)?.length} messages`);
  }
  return all;
}

// What follows services is weighed by itself: how it is typed differs, and taught together it costs one in ten of what follows guidance.
if (only !== 'services') {
  console.log('after guidance');
  fitAll(await allOf(fittedChains, casesOf), await allOf(coldChains, casesOf));
}
if (only !== 'guidance') {
  console.log('after services');
  fitAll(await allOf(fittedMixed, mixedCasesOf), await allOf(coldMixed, mixedCasesOf));
}
await encoder.close();
