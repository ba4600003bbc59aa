// A link worker at the web chat: posts over HTTP, reads the stream, comes back from their watermark after a cut, sends again what was not answered.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** What the assistant said, as the worker was shown it. */
export interface Shown {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly replyToId: string | undefined;
  readonly kind: string | undefined;
  readonly level: string | undefined;
  readonly escalation: { readonly id: string; readonly state: string } | undefined;
}

/** One message and what became of it. */
export interface Said {
  readonly text: string;
  readonly posts: number;
  readonly ms: number;
  /** Undefined when nobody answered, however often it was sent. */
  readonly reply: Shown | undefined;
}

export interface LinkWorker {
  readonly id: string;
  readonly shown: readonly Shown[];
  readonly seat: () => { readonly conversationId: string; readonly token: string };
  /** Gives the reply; sends again under the same id after `again` ms without one. */
  readonly say: (text: string, patience: { readonly again: number; readonly giveUp: number }) => Promise<Said>;
  readonly leave: () => void;
}

interface Wire {
  readonly type: string;
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly id: string };
  readonly replyToId?: string;
  readonly channelData?: {
    readonly lwa?: { readonly kind: string; readonly level: string; readonly escalation?: Shown['escalation'] };
  };
}

/** Opens a conversation and keeps a stream open until `leave`. */
export async function openLinkWorker(base: string, id: string): Promise<LinkWorker> {
  const shown: Shown[] = [];
  const waiting = new Map<string, (reply: Shown) => void>();
  let token = '';
  let conversationId = '';
  let watermark = '';
  let socket: WebSocket | undefined;
  let left = false;

  const call = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${base}/v3/directline${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  };
  const takeSeat = async (): Promise<void> => {
    const seat = await call('POST', '/tokens/generate', {
      user: { id, name: `Worker ${id}` },
      ...(conversationId !== '' && { conversationId }),
    });
    token = String(seat['token']);
    conversationId = String(seat['conversationId']);
  };
  const take = (activity: Wire): void => {
    if (activity.type !== 'message' || activity.from.id === id) return;
    const { replyToId, channelData } = activity;
    const one: Shown = {
      id: activity.id,
      text: activity.text ?? '',
      at: Date.now(),
      replyToId,
      kind: channelData?.lwa?.kind,
      level: channelData?.lwa?.level,
      escalation: channelData?.lwa?.escalation,
    };
    shown.push(one);
    if (replyToId !== undefined) waiting.get(replyToId)?.(one);
  };
  const listen = async (): Promise<void> => {
    while (!left) {
      try {
        if (token === '') await takeSeat();
        const begun = await call('GET', `/conversations/${conversationId}?watermark=${encodeURIComponent(watermark)}`);
        token = String(begun['token']);
        await new Promise<void>((closed) => {
          const mine = new WebSocket(String(begun['streamUrl']));
          socket = mine;
          mine.onmessage = ({ data }) => {
            const { activities, watermark: mark } = JSON.parse(String(data)) as {
              readonly activities: readonly Wire[];
              readonly watermark?: string;
            };
            if (mark !== undefined) watermark = mark;
            for (const activity of activities) take(activity);
          };
          mine.onclose = () => closed();
          mine.onerror = () => closed();
        });
      } catch (error) {
        if (String(error).includes(': 403')) token = '';
      }
      if (!left) await pause(200 + Math.random() * 300);
    }
  };
  for (let tries = 1; token === ''; tries += 1)
    await takeSeat().catch((error: unknown) => {
      if (tries > 300) throw error;
      return pause(200);
    });
  void listen();

  return {
    id,
    shown,
    seat: () => ({ conversationId, token }),
    async say(text, { again, giveUp }) {
      const clientId = randomUUID();
      const began = performance.now();
      let posts = 0;
      while (performance.now() - began < giveUp && !left) {
        posts += 1;
        try {
          const posted = await call('POST', `/conversations/${conversationId}/activities`, {
            type: 'message',
            id: clientId,
            text,
            from: { id },
          });
          const reply = await answerTo(String(posted['id']), again);
          if (reply !== undefined) return { text, posts, ms: performance.now() - began, reply };
        } catch {
          await pause(150);
        }
      }
      return { text, posts, ms: performance.now() - began, reply: undefined };
    },
    leave: () => {
      left = true;
      socket?.close();
    },
  };

  function answerTo(messageId: string, within: number): Promise<Shown | undefined> {
    return new Promise((resolve) => {
      const known = shown.find((one) => one.replyToId === messageId);
      if (known) return resolve(known);
      const timer = setTimeout(() => end(undefined), within);
      const end = (reply: Shown | undefined): void => {
        clearTimeout(timer);
        waiting.delete(messageId);
        resolve(reply);
      };
      waiting.set(messageId, end);
    });
  }
}
