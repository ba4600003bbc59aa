// "Any others", "more like this, by the canal": what was not shown yet.
import type { Retrieval } from '../retrieval/passage.ts';
import { type AfterAnswer, asShown } from './after-answer.ts';
import { heldByBoth } from './both-held.ts';
import { inSameCase } from './case-goes-on.ts';
import { besidesMore } from './follow-up.ts';
import type { FoundAnswer } from './found-answer.ts';
import { ownStems } from './same-case.ts';
import { searchDepth } from './turn-ways.ts';

/** What was not shown yet, of the same question or of the kind that was picked. */
export async function moreOf(after: AfterAnswer): Promise<FoundAnswer> {
  const { last, said, isService, knowledge, wishesIn, masked, search, write, withoutWishes } = after;
  // "Any other pottery" names what there is to be more of.
  const other = ownStems(said, wishesIn).length > 0 ? await inSameCase(after) : undefined;
  if (other !== undefined) return other;
  const seen = new Set([...(last.seen ?? []), ...last.refs]);
  // "More like this", said of one of them, means its kind and not the whole question again.
  const kind = knowledge()
    .assets.find((asset) => asset.id === last.focus)
    ?.categories.join(', ');
  const question = kind === undefined || kind === '' ? last.words : masked(`${last.words}, ${kind}`);
  const added = besidesMore(said);
  const limit = searchDepth * 3;
  const asBefore = await search(question, { withoutWishes, limit });
  // "More like this, by the canal": more of the kind, and by the canal.
  const all =
    (added === undefined
      ? undefined
      : heldByBoth(
          await search(masked(added), { limit }),
          await search(masked(`${question}, ${added}`), { withoutWishes, limit }),
        )) ?? asBefore;
  const services = last.refs.some(isService);
  const unseen = all.results
    .filter((one) => !seen.has(one.passage.ref) && (!services || isService(one.passage.ref)))
    .map(asShown);
  const left: Retrieval = {
    ...all,
    answerable: all.answerable && unseen.length > 0,
    results: unseen,
    nearestMisses: all.nearestMisses.filter((one) => !seen.has(one.passage.ref)),
  };
  const found = await write(last.words, left, withoutWishes);
  return { ...found, seen: [...seen, ...found.refs] };
}
