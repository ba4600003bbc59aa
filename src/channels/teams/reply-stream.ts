// A reply shown while it is written, in a personal chat: a word that something is coming, then the checked sentences as they come.
import type { Activity, TurnContext } from 'botbuilder';
import { attempt, type Sent } from './send.ts';

export interface ReplyStream {
  /** All that may be shown so far. */
  hear(soFar: string): void;
  /** Ends it with the whole reply; undefined when nothing was streamed, so that the reply goes as a message of its own. `isTheSame`: what was shown is part of it. */
  end(reply: Partial<Activity>, isTheSame: boolean): Promise<Sent | undefined>;
}

// A stream tells that something is coming; what is there sooner needs no stream.
const announceAfterMs = 900;
// Teams takes one step after another, at most one a second.
const betweenStepsMs = 1000;

/** Opens a stream; it sends nothing until there is something to wait for or to show. */
export function openReplyStream(context: TurnContext, patienceMs: number | undefined): ReplyStream {
  let streamId: string | undefined;
  let sequence = 0;
  let words = '';
  let shown = '';
  let isOver = false;
  let isRefused = false;
  let wake: (() => void) | undefined;
  let sending: Promise<void> = Promise.resolve();

  async function step(text: string, streamType: 'informative' | 'streaming'): Promise<void> {
    sequence += 1;
    const info = {
      type: 'streaminfo',
      streamType,
      streamSequence: sequence,
      ...(streamId !== undefined && { streamId }),
    };
    const sent = await attempt(() => context.sendActivity({ type: 'typing', text, entities: [info] }), patienceMs);
    if (sent.ok) streamId ??= sent.id === '' ? undefined : sent.id;
    isRefused = !sent.ok || streamId === undefined;
  }

  async function showWords(): Promise<void> {
    while (!isOver && !isRefused && shown !== words) {
      shown = words;
      await step(words, 'streaming');
      if (isOver || isRefused) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, betweenStepsMs).unref();
      });
    }
  }

  const inTurn = (work: () => Promise<void>): void => {
    sending = sending.then(work);
  };
  const announce = setTimeout(
    () =>
      inTurn(async () =>
        isOver || sequence > 0 ? undefined : step('Looking in your guidance and lists', 'informative'),
      ),
    announceAfterMs,
  ).unref();

  return {
    hear(soFar) {
      words = soFar;
      inTurn(showWords);
    },
    async end(reply, isTheSame) {
      isOver = true;
      clearTimeout(announce);
      wake?.();
      await sending;
      if (streamId === undefined) return undefined;
      const last = { type: 'streaminfo', streamType: 'final', streamId };
      const text = isTheSame && shown !== '' ? goingOn(words, reply.text ?? '') : reply.text;
      const whole = { ...reply, ...(text !== undefined && { text }), entities: [...(reply.entities ?? []), last] };
      return attempt(() => context.sendActivity(whole), patienceMs);
    },
  };
}

// Teams refuses a step that does not hold what was shown before, and nothing that was read may vanish from the screen:
// the whole reply opens with all the sentences where its own text has the first alone.
function goingOn(words: string, text: string): string {
  return [words, ...text.split('\n\n').slice(1)].join('\n\n');
}
