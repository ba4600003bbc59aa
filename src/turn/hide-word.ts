// "Hide a word": what masking missed, taken out of all that is kept when the worker taps it.

import { hidden, withoutWord } from '../store/hidden-words.ts';
import { words } from './fixed-replies.ts';
import { plainReply } from './reply.ts';
import type { Reply } from './turn.ts';
import type { TurnParts } from './turn-parts.ts';
import type { TurnState } from './turn-state.ts';

const longest = 60;

/** Hides a word of this conversation, in the words of every open case of the worker too while they have not gone; says plainly where that came too late. */
export async function hideTapped(parts: TurnParts, turn: TurnState, tapped: string | undefined): Promise<Reply> {
  const word = (tapped ?? '').trim();
  const { conversationId, channel } = turn.message;
  if (word.length > longest || !/[\p{L}\p{N}]{2}/u.test(word) || word === hidden)
    return plainReply(turn.frame, 'status', words.notHidden, [words.notAWord]);
  try {
    await parts.records.hideWord({ conversationId, workerId: turn.person.id, word });
  } catch (error) {
    parts.onFault('records', error);
    return plainReply(turn.frame, 'status', words.notHidden, [words.notHiddenMore]);
  }
  const states = ['stored', 'sent', 'seen', 'owned', 'passed_on'] as const;
  const { cases } = await parts.escalations.list({ states }, turn.person).catch(() => ({ cases: [] }));
  let isTooLate = false;
  for (const { id: caseId, workerId, words: said = [] } of cases) {
    if (workerId !== turn.person.id) continue;
    const without = said.map((one) => withoutWord(one, word));
    if (without.every((one, place) => one === said[place])) continue;
    const edited = await parts.escalations.edit({ caseId, by: turn.person, channel, words: without });
    isTooLate ||= edited.kind !== 'done';
  }
  return isTooLate
    ? plainReply(turn.frame, 'status', words.hiddenHere, [words.hiddenButSent])
    : plainReply(turn.frame, 'status', words.hiddenNow);
}
