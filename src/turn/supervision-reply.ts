// What a worker keeps for their next supervision: shown, and ticked off one by one.
import { plainDate } from '../answering/plain-date.ts';
import { plainReply, type ReplyFrame } from './reply.ts';
import type { Reply } from './turn.ts';
import type { TurnRecords } from './turn-parts.ts';

// More buttons than these would push the list off a phone; the others are ticked off in words.
const MOST_BUTTONS = 5;

/** The worker's own list, numbered, with a button for each of the first things on it. */
export async function listReply(frame: ReplyFrame, records: TurnRecords, workerId: string, said = ''): Promise<Reply> {
  const items = await records.supervisionList(workerId);
  const count =
    items.length === 0
      ? 'Your supervision list is empty.'
      : `Your supervision list has ${items.length} ${items.length === 1 ? 'thing' : 'things'}.`;
  return plainReply(
    frame,
    'status',
    said === '' ? count : `${said} ${count}`,
    [
      ...items.map((item, place) => `${place + 1}. ${plainDate(item.at)}: ${item.words}`),
      ...(items.length > MOST_BUTTONS ? ['Say “tick off 6” for what has no button.'] : []),
    ],
    items.slice(0, MOST_BUTTONS).map((item, place) => ({
      title: `Tick off ${place + 1}`,
      tap: { verb: 'supervision.done', ref: item.id },
    })),
  );
}

/** Ticks off a thing by its number on the list as it stands now. */
export async function tickNumber(
  frame: ReplyFrame,
  records: TurnRecords,
  workerId: string,
  number: number,
): Promise<Reply> {
  const item = (await records.supervisionList(workerId))[number - 1];
  return item === undefined
    ? listReply(frame, records, workerId, `Nothing ticked off: there is no number ${number}.`)
    : tickItem(frame, records, workerId, item.id);
}

/** Ticks off a thing of the worker's own; a button on somebody else's card does nothing. */
export async function tickItem(
  frame: ReplyFrame,
  records: TurnRecords,
  workerId: string,
  itemId: string,
): Promise<Reply> {
  const item = (await records.supervisionList(workerId)).find(({ id }) => id === itemId);
  const isTicked = item !== undefined && (await records.tickOff(workerId, itemId));
  return listReply(
    frame,
    records,
    workerId,
    isTicked ? `Ticked off: “${item.words}”.` : 'Nothing ticked off: that is not on your list.',
  );
}
