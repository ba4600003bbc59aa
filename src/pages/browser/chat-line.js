// Direct Line from the browser: one conversation a day, a stream that comes back by itself, nothing lost and nothing sent twice.

const root = '/v3/directline';
const longestWait = 15_000;
const unansweredAfter = 20_000;
const unsentKey = 'lwa.unsent';

/**
 * @typedef {object} Activity
 * @property {string} type
 * @property {string} id
 * @property {string} [text]
 * @property {{ id: string, name?: string, role?: string }} from
 * @property {string} [replyToId]
 * @property {any} [channelData]
 * @property {{ contentType: string, content: any }[]} [attachments]
 * @property {{ actions: { type: string, title: string, text?: string, value?: any }[] }} [suggestedActions]
 */

/**
 * @typedef {object} Listener
 * @property {(activity: Activity) => void} heard
 * @property {(state: 'connecting' | 'open' | 'away' | 'signed_out') => void} state
 * @property {(clientId: string) => void} unsent
 */

/**
 * Opens the line for whoever sits here.
 * @param {{ id: string, name: string }} person  empty when nobody is signed in
 * @param {Listener} listener
 */
export function openLine(person, listener) {
  const today = new Date().toLocaleDateString('en-CA');
  const guest = remembered('guest') ?? remember('guest', { id: `worker-${crypto.randomUUID()}`, name: 'Link worker' });
  const user = person.id === '' ? guest : person;
  let seat = remembered('seat');
  if (seat?.day !== today || seat.user !== user.id) seat = undefined;
  let watermark = '';
  let tries = 0;
  let isOver = false;
  /** @type {WebSocket | undefined} */
  let socket;
  /** Sent and not yet answered: kept in memory only, because it holds what was typed. @type {Map<string, { body: object, timer: number, tries: number, id?: string }>} */
  const waiting = new Map();

  /** @param {string} path @param {{ method?: string, body?: object, token?: string }} [options] */
  async function call(path, { method = 'GET', body, token = seat?.token } = {}) {
    const answer = await fetch(root + path, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw Object.assign(new Error(`status ${answer.status}`), { status: answer.status });
    return answer.json();
  }

  /** A token for this conversation; a fresh one when the old one has ended. */
  async function takeSeat() {
    const given = await call('/tokens/generate', {
      method: 'POST',
      token: '',
      body: { user, ...(seat && { conversationId: seat.id }) },
    });
    // Whoever signs in here later has a page of their own: nothing written on this one is ever said in their name.
    if (given.userId !== user.id) throw Object.assign(new Error('somebody else is signed in'), { status: 403 });
    if (seat?.id !== given.conversationId) watermark = '';
    seat = remember('seat', { day: today, user: user.id, id: given.conversationId, token: given.token });
  }

  async function connect() {
    listener.state(tries === 0 ? 'connecting' : 'away');
    try {
      if (!seat) await takeSeat();
      const begun = await call(`/conversations/${seat.id}?watermark=${encodeURIComponent(watermark)}`).catch(
        async (error) => {
          if (error.status !== 403) throw error;
          await takeSeat();
          return call(`/conversations/${seat.id}?watermark=${encodeURIComponent(watermark)}`);
        },
      );
      seat = remember('seat', { ...seat, token: begun.token });
      open(begun.streamUrl);
    } catch (error) {
      if (/** @type {any} */ (error).status === 403) end();
      else again();
    }
  }

  /** Whoever sits here is no longer signed in: nothing more is sent, nothing more is heard. */
  function end() {
    isOver = true;
    const open = socket;
    socket = undefined;
    open?.close();
    listener.state('signed_out');
    for (const [clientId, sent] of waiting) {
      clearTimeout(sent.timer);
      if (!sent.id) listener.unsent(clientId);
    }
    keepUnsent();
  }

  // What could not be sent any more waits in this tab for its writer to sign in again; in no other case is typed text stored.
  function keepUnsent() {
    const left = [...waiting].filter(([, sent]) => !sent.id).map(([clientId, { body }]) => ({ clientId, body }));
    try {
      if (left.length > 0) sessionStorage.setItem(unsentKey, JSON.stringify({ user: user.id, left }));
      else sessionStorage.removeItem(unsentKey);
    } catch {
      // A browser that keeps nothing loses it with the page, as it says.
    }
  }

  /** Asks whether the conversation may go on, with a fresh token where the old one has ended. */
  async function renew() {
    if (!seat || socket?.readyState !== WebSocket.OPEN) return;
    try {
      const fresh = await call('/tokens/refresh', { method: 'POST', body: {} }).catch(async (error) => {
        if (error.status !== 403) throw error;
        await takeSeat();
        return seat;
      });
      seat = remember('seat', { ...seat, token: fresh.token });
    } catch (error) {
      if (/** @type {any} */ (error).status === 403) end();
    }
  }

  /** @param {string} address */
  function open(address) {
    const url = new URL(address);
    // The page may have come through a forwarded port or a proxy; the stream takes the same way.
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    url.host = location.host;
    const mine = new WebSocket(url);
    socket = mine;
    mine.onopen = () => {
      tries = 0;
      listener.state('open');
      for (const clientId of waiting.keys()) void post(clientId);
    };
    mine.onmessage = ({ data }) => {
      if (data === '') return;
      const { activities, watermark: mark } = JSON.parse(data);
      if (mark) watermark = mark;
      for (const activity of activities) {
        settle(activity);
        listener.heard(activity);
      }
    };
    mine.onclose = () => {
      if (socket === mine) again();
    };
  }

  function again() {
    socket = undefined;
    tries += 1;
    listener.state('away');
    setTimeout(connect, Math.min(longestWait, 400 * 2 ** Math.min(tries, 6)) * (0.7 + Math.random() * 0.6));
  }

  /** @param {Activity} activity */
  function settle(activity) {
    for (const [clientId, sent] of waiting) {
      const isAnswer =
        activity.type === 'message' && activity.replyToId !== undefined && activity.replyToId === sent.id;
      if (isAnswer) {
        clearTimeout(sent.timer);
        waiting.delete(clientId);
      }
    }
  }

  /** @param {string} clientId */
  async function post(clientId) {
    const sent = waiting.get(clientId);
    if (!sent) return;
    clearTimeout(sent.timer);
    if (isOver) {
      listener.unsent(clientId);
      keepUnsent();
      return;
    }
    try {
      if (!seat) throw new Error('not connected');
      const { id } = await call(`/conversations/${seat.id}/activities`, { method: 'POST', body: sent.body });
      sent.id = id;
      if (unsent.some((each) => each.clientId === clientId)) keepUnsent();
      sent.tries += 1;
      // Sent again under the same id until it is answered: the service runs it once.
      sent.timer = window.setTimeout(
        () => (sent.tries < 3 ? post(clientId) : void waiting.delete(clientId)),
        unansweredAfter,
      );
    } catch (error) {
      const status = /** @type {any} */ (error).status;
      if (status === 403)
        await takeSeat().then(
          () => listener.state('open'),
          (refused) => refused.status === 403 && end(),
        );
      if (isOver) return;
      if (status === 400 || status === 413) {
        waiting.delete(clientId);
        listener.unsent(clientId);
        if (unsent.some((each) => each.clientId === clientId)) keepUnsent();
        return;
      }
      listener.unsent(clientId);
      sent.timer = window.setTimeout(() => post(clientId), 2500);
    }
  }

  window.addEventListener('online', () => !isOver && socket?.readyState !== WebSocket.OPEN && connect());
  setInterval(renew, 10 * 60_000);
  // A page that is looked at again may have been signed out meanwhile.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void renew());
  const unsent = leftUnsent(user.id);
  for (const { clientId, body } of unsent) waiting.set(clientId, { body, timer: 0, tries: 0 });
  void connect();

  return {
    userId: user.id,
    /** What this person could not send before they were signed out here: it goes as soon as the line is open. */
    unsent: unsent.map(({ clientId, body }) => ({ clientId, text: body.text ?? '' })),
    /** Sends words or a tap; gives the id under which its echo comes back. @param {{ text?: string, value?: object }} message */
    say(message) {
      const clientId = crypto.randomUUID();
      waiting.set(clientId, {
        body: { type: 'message', ...message, channelData: { clientActivityID: clientId } },
        timer: 0,
        tries: 0,
      });
      // After whoever says it has drawn it.
      queueMicrotask(() => void post(clientId));
      return clientId;
    },
    /** Tells something that needs no place in the conversation, such as a thumb. @param {object} value */
    async tell(value) {
      if (seat && !isOver)
        await call(`/conversations/${seat.id}/activities`, {
          method: 'POST',
          body: { type: 'event', name: 'tap', value },
        });
    },
  };
}

/**
 * What this person could not send; another person's is thrown away unread.
 * @param {string} userId
 * @returns {{ clientId: string, body: { text?: string } }[]}
 */
function leftUnsent(userId) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(unsentKey) ?? 'null');
    if (kept?.user === userId) return kept.left;
    sessionStorage.removeItem(unsentKey);
  } catch {
    // As if nothing had been kept.
  }
  return [];
}

/** @param {string} name */
function remembered(name) {
  try {
    return JSON.parse(localStorage.getItem(`lwa.${name}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @template T @param {string} name @param {T} value @returns {T} */
function remember(name, value) {
  try {
    localStorage.setItem(`lwa.${name}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still chats; it only starts afresh after a reload.
  }
  return value;
}
