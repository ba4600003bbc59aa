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
import { openWants, type Wants, type WantsReader } from '../../../src/turn/message-wants.ts';
import { topicOf } from '../../../src/turn/same-case.ts';
import { elsewhereFeatures, sectionFeatures, shownFeatures } from '../../../src/turn/section-meant.ts';
import { type TalkedOf, weighedFor } from '../../../src/turn/section-numbers.ts';
import type { TurnState } from '../../../src/turn/turn-state.ts';
import { type FittedWeights, fitSoftmax, likelyOf, printWeights } from '../../bench/fit-softmax.ts';
import { learnWants, messageLessons } from '../../bench/train-messages.ts';
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
const lessons = await messageLessons(encoder);
/** Reads what messages want as one that has not seen this set. */
const wantsWithout = (name: string): WantsReader =>
  openWants(
    learnWants(
      lessons.filter(({ from }) => from !== name),
      encoder.id,
    ),
  );

async function casesOf({ name, dir, chains }: ChainSet, wantsOf: WantsReader): Promise<readonly Case[]> {
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
    const wants = await wantsIn(wantsOf, turn.say);
    const { found, message, sections } = weighedFor(
      said,
      searches,
      { shown: last.ref, pages, wants },
      knowledge.documents,
    );
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
const wantsIn = async (read: WantsReader, say: string): Promise<Wants> =>
  read(say, Float32Array.from(await encoder.embedQuery(masked(say))));
const named = (of: string, features: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [`${of}.${name}`, value]));

/** The messages after services of conversations that go from these to guidance and back; those that want neither are left out. */
async function mixedCasesOf({ name, dir, chains }: MixedSet, wantsOf: WantsReader): Promise<readonly Case[]> {
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
          wants: await wantsIn(wantsOf, turn.say),
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
        const isOfShown = turn.want === 'fact' || turn.want === 'pick' || turn.want === 'told';
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

// A message of a conversation counts twice an opener.
const fitted = (some: readonly Case[]): FittedWeights =>
  fitSoftmax(
    some.flatMap((one) =>
      one.right === undefined ? [] : [{ rows: one.rows, right: [one.right], counts: one.isOpener ? 1 : 2 }],
    ),
  );

function told(name: string, some: readonly Case[], weights: FittedWeights): void {
  const ofConversation = some.filter(({ isOpener }) => !isOpener);
  const guidance = ofConversation.filter(({ ref }) => isSectionRef(ref));
  const others = some.filter(({ ref }) => /^(?:service|practice):/.test(ref));
  const ofShown = some.filter(({ ref }) => ref === 'shown:');
  const placeOf = (one: Case): number => {
    const likely = likelyOf(one.rows, weights);
    return one.right === undefined ? Infinity : likely.filter((other) => other > (likely[one.right ?? 0] ?? 0)).length;
  };
  const first = guidance.filter((one) => placeOf(one) === 0).length;
  const three = guidance.filter((one) => placeOf(one) < 3).length;
  const away = guidance.filter(
    (one) => (likelyOf(one.rows, weights).at(-1) ?? 0) >= Math.max(...likelyOf(one.rows, weights)),
  ).length;
  const kept = others.filter((one) => placeOf(one) === 0).length;
  const told = ofShown.filter((one) => placeOf(one) === 0).length;
  console.log(
    `${name}: ${guidance.length} messages for guidance, right section first ${first}, among three ${three}, sent elsewhere ${away}; of ${others.length} for a service or practice ${kept} sent there; of ${ofShown.length} on the services shown ${told} told of them`,
  );
}

/** Fits on all sets, and says how each fares where it is left out, and the cold ones. */
function fitAll(sets: readonly (readonly Case[])[], cold: readonly (readonly Case[])[]): void {
  for (const some of sets)
    told(`${some[0]?.set}, left out`, some, fitted(sets.filter((other) => other !== some).flat()));
  const weights = fitted(sets.flat());
  for (const some of cold) told(`${some[0]?.set}, cold`, some, weights);
  printWeights(weights);
}

async function allOf<Set extends { readonly name: string }>(
  sets: readonly Set[],
  casesIn: (set: Set, wantsOf: WantsReader) => Promise<readonly Case[]>,
): Promise<readonly (readonly Case[])[]> {
  const all: (readonly Case[])[] = [];
  for (const set of sets) {
    all.push(await casesIn(set, wantsWithout(set.name)));
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
