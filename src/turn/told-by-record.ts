// "Will they feed him", "does his mam get told": what is asked of services on the screen in whatever words, told by the clause of their records that comes nearest.
import { firstLineLimit, within } from '../answering/answer-parts.ts';
import { recordLine } from '../answering/asset-card.ts';
import { openedBy } from '../answering/by-model.ts';
import type { Asset } from '../knowledge/knowledge.ts';
import type { AfterAnswer } from './after-answer.ts';
import {
  type Clause,
  type ClauseOfShown,
  clauseAsRead,
  clausesMeant,
  clausesOf,
  descriptionLabel,
} from './clause-meant.ts';
import type { FoundAnswer } from './found-answer.ts';

// Below this the clause is named as the nearest, and not told as the answer: of 152 that were likelier, 121 were right, of 120 below 52 (sets left out, fit-clauses.ts).
const plainlyMeant = 0.5;
// So likely beside the likeliest, another clause stands under it.
const shareOfFirst = 0.3;
const mostUnder = 2;
const mostShown = 4;

/** Of which of those shown it is asked, though its words read as though these facts were: only what is plainly said under another is told then. */
export interface ReadAs {
  readonly of: readonly string[];
  readonly not: readonly string[];
}

/** What the records on the screen say of it; undefined while the encoder is away. */
export async function toldByRecord(after: AfterAnswer, read?: ReadAs): Promise<FoundAnswer | undefined> {
  const { turn, meaning, last, knowledge, shownBefore, write, still, withoutWishes } = after;
  const assets = (read?.of ?? last.refs)
    .flatMap((ref) => knowledge().assets.filter(({ id }) => id === ref))
    .slice(0, mostShown);
  const clauses = await clausesOfShown(after, assets);
  if (meaning === undefined || clauses === undefined || clauses.length === 0) return undefined;
  const likely = clausesMeant({ words: turn.words, ...meaning }, clauses);
  const ranked = clauses
    .map((clause, at) => ({ clause, likely: likely[at] ?? 0 }))
    .sort((one, other) => other.likely - one.likely);
  const [best, ...others] = ranked;
  if (best === undefined || (read !== undefined && isAsRead(best.clause, best.likely, read))) return undefined;
  const isPlain = best.likely >= plainlyMeant;
  const { asset } = best.clause;
  const refs = [asset.id, ...assets.map(({ id }) => id).filter((id) => id !== asset.id)];
  const found = await write(
    last.words,
    await shownBefore(last.focus === undefined ? refs : [asset.id]),
    withoutWishes,
    false,
  );
  if (found.answer.kind !== 'answer') return undefined;
  const under = others.filter((one) => one.likely >= best.likely * shareOfFirst).slice(0, mostUnder);
  const lines = [best, ...under].map((one) => lineOf(one.clause));
  const first = isPlain ? lineOf(best.clause) : nearestOf(best.clause);
  const listed = within(first) ? lines.slice(1) : lines;
  const opening = within(first) ? first : `${first.slice(0, firstLineLimit).replace(/\s+\S*$/, '')}…`;
  const blocks = found.answer.blocks.filter(({ kind }) => kind !== 'wishes');
  const answer = openedBy(found.answer, opening, [
    ...(listed.length === 0 ? [] : [{ kind: 'list' as const, title: 'From the records', items: listed }]),
    ...blocks,
  ]);
  return { ...still({ ...found, question: last.words, answer }, asset.id), isOfShown: true };
}

const isAsRead = ({ label }: Clause, likely: number, { not }: ReadAs): boolean =>
  likely < plainlyMeant || not.includes(label);

const lineOf = ({ asset, label, words }: ClauseOfShown): string =>
  recordLine(asset.name, label === descriptionLabel ? undefined : label, words);

// What comes nearest is no answer in another's clothes.
const nearestOf = (clause: ClauseOfShown): string => `The record may not say. Nearest: ${lineOf(clause)}`;

// A record is read once; a new list brings new records.
const vectorsOfRecord = new WeakMap<Asset, readonly Float32Array[]>();

async function clausesOfShown(
  { parts, last }: AfterAnswer,
  assets: readonly Asset[],
): Promise<readonly ClauseOfShown[] | undefined> {
  const read = assets.map((asset) => ({ asset, clauses: clausesOf(asset) }));
  const unread = read.filter(({ asset }) => !vectorsOfRecord.has(asset));
  const texts = unread.flatMap(({ clauses }) => clauses.map(clauseAsRead));
  const made = texts.length === 0 ? [] : await parts.vectorsOf?.(texts);
  if (made === undefined) return undefined;
  let from = 0;
  for (const { asset, clauses } of unread) {
    vectorsOfRecord.set(asset, made.slice(from, from + clauses.length));
    from += clauses.length;
  }
  return read.flatMap(({ asset, clauses }, at) => {
    const vectors = vectorsOfRecord.get(asset) ?? [];
    const whose = { asset, isOfFocus: asset.id === last.focus, isOfFirst: last.focus === undefined && at === 0 };
    return clauses.flatMap((clause, place): readonly ClauseOfShown[] => {
      const vector = vectors[place];
      return vector === undefined ? [] : [{ ...clause, ...whose, vector }];
    });
  });
}
