// The open WebSocket streams of this process: each is sent what lies after its own watermark.
import type { WebSocket } from 'ws';
import { type ActivityLog, type Watermark, writeWatermark } from './activity-log.ts';

export interface Streams {
  add(id: string, socket: WebSocket, from: Watermark): void;
  /** Sends what is new in a conversation; `*` looks at all. */
  flush(id: string): void;
  /** Sends something that is not kept, such as typing. */
  whisper(id: string, activity: Readonly<Record<string, unknown>>): void;
  count(): number;
  close(): void;
}

interface Stream {
  readonly socket: WebSocket;
  mark: Watermark;
}

const beatMs = 25_000;
const slowestBytes = 4_000_000;

/** Streams over an activity log. */
export function createStreams(log: ActivityLog): Streams {
  const open = new Map<string, Set<Stream>>();
  const busy = new Map<string, 'sending' | 'again'>();

  const drop = (id: string, stream: Stream): void => {
    const streams = open.get(id);
    streams?.delete(stream);
    if (streams?.size === 0) open.delete(id);
  };

  // One sender a conversation at a time, so that nothing is sent twice or out of order.
  const flush = async (id: string): Promise<void> => {
    if (busy.has(id)) {
      busy.set(id, 'again');
      return;
    }
    try {
      do {
        busy.set(id, 'sending');
        for (const stream of [...(open.get(id) ?? [])]) await bringUpToDate(stream);
      } while (busy.get(id) === 'again');
    } finally {
      busy.delete(id);
    }

    async function bringUpToDate(stream: Stream): Promise<void> {
      for (let hasMore = true; hasMore; ) {
        const page = await log.after(id, stream.mark);
        hasMore = page.hasMore;
        if (page.activities.length === 0 || stream.socket.readyState !== stream.socket.OPEN) return;
        // Somebody who reads nothing for so long reconnects and is replayed from their watermark.
        if (stream.socket.bufferedAmount > slowestBytes) return stream.socket.terminate();
        stream.mark = page.watermark;
        stream.socket.send(JSON.stringify({ activities: page.activities, watermark: writeWatermark(page.watermark) }));
      }
    }
  };

  const beat = setInterval(() => {
    for (const streams of open.values())
      for (const { socket } of streams) if (socket.readyState === socket.OPEN) socket.ping();
  }, beatMs);
  beat.unref();

  return {
    add: (id, socket, from) => {
      const stream: Stream = { socket, mark: from };
      const streams = open.get(id) ?? new Set();
      streams.add(stream);
      open.set(id, streams);
      socket.on('close', () => drop(id, stream));
      socket.on('error', () => drop(id, stream));
      // Nothing is read from a stream; activities come over POST, where the sender is known.
      socket.on('message', () => undefined);
      void flush(id);
    },
    flush: (id) => {
      for (const one of id === '*' ? [...open.keys()] : [id]) if (open.has(one)) void flush(one);
    },
    whisper: (id, activity) => {
      for (const { socket } of open.get(id) ?? [])
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ activities: [activity] }));
    },
    count: () => [...open.values()].reduce((sum, streams) => sum + streams.size, 0),
    close: () => {
      clearInterval(beat);
      for (const streams of open.values()) for (const { socket } of streams) socket.close(1001);
    },
  };
}
