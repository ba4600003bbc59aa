// Microsoft Teams through the Bot Framework: acknowledged fast, answered afterwards, cards kept up to date, people found again after a restart.
import { randomUUID } from 'node:crypto';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Request, Response, Server } from 'restify';
import type { Config } from '../../config.ts';
import type { EscalationCase } from '../../escalation/case.ts';
import type { Delivery, SupervisorInbox, TaskInbox, WorkerInbox, WorkerNotice } from '../../escalation/notify.ts';
import type { ReachProbe } from '../../escalation/reach.ts';
import type { Team } from '../../escalation/rota.ts';
import type { Person } from '../../identity/person.ts';
import { errorCode } from '../../log.ts';
import { readCues } from '../../safety/read-cues.ts';
import { isAtLeast } from '../../safety/response-level.ts';
import type { ChannelReplies } from '../../store/channel-replies.ts';
import type { IncomingMessage, Reply, Tap, TurnHandler } from '../../turn/turn.ts';
import { cardType } from '../card.ts';
import { HttpFault, isFromThisMachine, isRecord, plainly, readJson, sendJson, textField } from '../http.ts';
import type { Metrics } from '../metrics.ts';
import { readTap } from '../read-tap.ts';
import { renderReply } from '../render-reply.ts';
import { type AddressBookParts, createAddressBook } from './address-book.ts';
import { type CaseActParts, carryOut, refusalWords } from './case-acts.ts';
import { sentAgain } from './case-card.ts';
import { createCaseCards } from './case-cards-sent.ts';
import { conversationOf, inPlaceOf, isForOneAlone, withoutCase } from './group.ts';
import { createHeardBefore } from './heard-before.ts';
import {
  hasMore,
  isPersonal,
  isWritten,
  messageIdOf,
  readActivity,
  senderOf,
  type TeamsActivity,
  wordsOf,
} from './read-activity.ts';
import { openReplyStream } from './reply-stream.ts';
import { insist, type Sent } from './send.ts';
import { createSenders, type Sender } from './senders.ts';
import { createToldFirst } from './told-first.ts';

export interface TeamsParts extends CaseActParts, AddressBookParts {
  readonly config: Pick<Config, 'teams' | 'publicUrl'>;
  /** A turn that never fails: `createTurnRunner`. */
  readonly turn: TurnHandler;
  readonly team: () => Pick<Team, 'people'>;
  /** The worker's notice as a reply: `noticeReply` with the number to ring. */
  readonly replyOf: (notice: WorkerNotice, turnId: string) => Reply;
  /** What somebody reads who has just been given the app. */
  readonly greeting: () => Reply;
  /** What somebody reads who sent a picture, a file or a voice message without words. */
  readonly onlyTyped: () => Reply;
  /** How long a message that tells of danger may wait for its acknowledgement. */
  readonly toldWithinMs?: number;
  /** Which turn said what, for a thumb that comes later. */
  readonly replies: ChannelReplies;
  readonly metrics: Metrics;
}

export interface Teams extends SupervisorInbox {
  mount(server: Server): void;
  /** For workers who ask in Teams. */
  readonly workers: WorkerInbox;
  /** For colleagues with a task that is no case. */
  readonly tasks: TaskInbox;
  /** A plain sentence in somebody's own chat: what became of what they reported. */
  readonly say: (personId: string, text: string) => Promise<Delivery>;
  /** Whether somebody could be written to. */
  readonly probe: ReachProbe;
  close(): Promise<void>;
}

// The Bot Framework gives up on a request after fifteen seconds.
const toldWithinMs = 10_000;

/** The Teams door and the inboxes that lead out through it. */
export function createTeams(parts: TeamsParts): Teams {
  const { adapter, clock, config, log, people } = parts;
  const senders = createSenders(parts);
  const book = createAddressBook({ ...parts, senders });
  const cards = createCaseCards({ ...parts, book });
  const heardBefore = createHeardBefore(clock);
  const toldFirst = createToldFirst(parts.toldWithinMs ?? toldWithinMs);
  const underWay = new Set<Promise<unknown>>();
  const patience = parts.patienceMs;

  /** Gives the work back; its fault is logged whether or not anybody waits for it. */
  function inBackground<Done>(work: Promise<Done>): Promise<Done> {
    const noted: Promise<unknown> = work
      .catch((error: unknown) =>
        log('error', 'teams_failed', { room: 'channels', channel: 'teams', code: errorCode(error) }),
      )
      .finally(() => underWay.delete(noted));
    underWay.add(noted);
    return work;
  }

  async function receive(req: Request, res: Response): Promise<void> {
    if (config.teams === undefined && !isFromThisMachine(req))
      throw new HttpFault(403, 'Forbidden', 'Without an app id only this machine is answered.');
    const activity = readActivity(await readJson(req, 256 * 1024), config.teams !== undefined);
    const caller = await adapter.authenticate(activity, req.headers.authorization ?? '').catch(() => {
      parts.metrics.count('lwa_teams_refused_total');
      throw new HttpFault(401, 'Unauthorized', 'The request is not from the Bot Framework.');
    });
    if (activity.type === 'invoke') return answerInvoke(caller, activity, res);
    // The cues need nothing and read the words as typed, as they do before any turn.
    const isDanger = isWritten(activity) && isAtLeast(readCues(wordsOf(activity)).level, 'today');
    if (isDanger)
      await toldFirst.wait(`${activity.conversation.id}\n${messageIdOf(activity)}`, (told) =>
        inBackground(hear(caller, activity, told)),
      );
    sendJson(res, 200, {});
    if (isDanger) return;
    if (isWritten(activity)) void inBackground(hear(caller, activity));
    else if (activity.type === 'conversationUpdate' || activity.type === 'installationUpdate')
      void inBackground(meet(caller, activity));
  }

  async function meet(caller: AuthenticateRequestResult, activity: TeamsActivity): Promise<void> {
    if (activity.type === 'installationUpdate' && activity.action?.startsWith('remove')) return;
    await book.remember(activity, await senders.of(caller, activity));
    const isNew = activity.membersAdded?.some((member) => member.id === activity.recipient.id) === true;
    if (!isNew || !isPersonal(activity) || !heardBefore.isNew(greetingOf(activity))) return;
    await adapter.run(caller, activity, async (context) => {
      const sent = await insist(
        () => context.sendActivity(renderReply(parts.greeting(), 'teams')),
        undefined,
        patience,
      );
      if (!sent.ok) heardBefore.forget(greetingOf(activity));
    });
  }

  const greetingOf = (activity: TeamsActivity): Parameters<typeof heardBefore.isNew>[0] => ({
    conversationId: activity.conversation.id,
    id: 'greeting',
    senderId: senderOf(activity).id,
    words: '',
    isDanger: false,
  });

  /** `told` is given where the words tell of danger, and called once whoever must hear has been told. */
  async function hear(caller: AuthenticateRequestResult, activity: TeamsActivity, told?: () => void): Promise<void> {
    const words = wordsOf(activity);
    const tap = readTap(activity.value);
    const message = {
      conversationId: activity.conversation.id,
      id: messageIdOf(activity),
      senderId: senderOf(activity).id,
      words,
      isDanger: told !== undefined,
    };
    const isEmpty = words === '' && tap === undefined;
    if ((isEmpty && !hasMore(activity)) || !heardBefore.isNew(message)) return;
    try {
      const sender = await senders.of(caller, activity);
      await book.remember(activity, sender);
      await adapter.run(caller, activity, async (context) => {
        // Typing is a courtesy: nobody waits for it.
        void context.sendActivity({ type: 'typing' }).catch(() => undefined);
        const sent = isEmpty
          ? await say(context, parts.onlyTyped(), sender)
          : await answer(context, incoming(activity, sender, words, tap), told);
        if (!sent.ok) heardBefore.forget(message);
      });
    } catch (error) {
      heardBefore.forget(message);
      throw error;
    }
  }

  function incoming(activity: TeamsActivity, sender: Sender, words: string, tap: Tap | undefined): IncomingMessage {
    return {
      id: messageIdOf(activity) ?? randomUUID(),
      channel: 'teams',
      conversationId: conversationOf(activity, people.identify(sender).id),
      sender,
      text: tap === undefined ? words : '',
      ...(tap !== undefined && { tap }),
      at: clock(),
    };
  }

  async function answer(context: TurnContext, message: IncomingMessage, told: (() => void) | undefined): Promise<Sent> {
    const stream = isPersonal(context.activity) ? openReplyStream(context, patience) : undefined;
    const reply = await parts.turn(message, stream?.hear);
    told?.();
    // What was shown is part of the whole only where a model's words open that.
    const isTheSame = reply.mode === 'model' && reply.isModelInPart !== true;
    const streamed = await stream?.end(renderReply(reply, 'teams'), isTheSame);
    if (streamed?.ok === true) return noted(streamed, reply, message.conversationId);
    return say(context, reply, message.sender);
  }

  // In a thread what is for one alone goes to their own chat, and the thread reads no more than that.
  async function say(context: TurnContext, reply: Reply, sender: Sender): Promise<Sent> {
    const { id } = people.identify(sender);
    const isPrivate = !isPersonal(context.activity) && isForOneAlone(reply);
    const send = (shown: Reply): Promise<Sent> =>
      insist(() => context.sendActivity(renderReply(shown, 'teams')), undefined, patience);
    const first = await send(isPrivate ? inPlaceOf(reply) : reply);
    const own = isPrivate ? await book.writeTo(id, renderReply(reply, 'teams')) : first;
    const sent = own.ok || !isPrivate ? own : await send(withoutCase(reply));
    if (!sent.ok)
      log('error', 'reply_not_sent', { room: 'channels', channel: 'teams', turnId: reply.turnId, code: sent.why });
    return noted(sent, reply, conversationOf(context.activity, id));
  }

  function noted(sent: Sent, reply: Reply, conversationId: string): Sent {
    if (sent.ok && sent.id !== '')
      void inBackground(parts.replies.keep({ conversationId, activityId: sent.id, turnId: reply.turnId, at: clock() }));
    return sent;
  }

  async function answerInvoke(
    caller: AuthenticateRequestResult,
    activity: TeamsActivity,
    res: Response,
  ): Promise<void> {
    const then: (() => Promise<void>)[] = [];
    const answered = await invoke(caller, activity, then);
    sendJson(res, answered.status, answered.body ?? {});
    for (const work of then) void inBackground(work());
  }

  async function invoke(
    caller: AuthenticateRequestResult,
    activity: TeamsActivity,
    then: (() => Promise<void>)[],
  ): Promise<InvokeResponse> {
    const value: unknown = activity.value;
    if (activity.name === 'message/submitAction') {
      then.push(() => feedback(caller, activity, value));
      return { status: 200 };
    }
    const action: unknown = isRecord(value) ? value['action'] : undefined;
    if (activity.name !== 'adaptiveCard/action' || !isRecord(action)) return { status: 501 };
    const sender = await senders.of(caller, activity);
    const by = people.identify(sender);
    const isTapped = isRecord(value) && value['trigger'] !== 'automatic';
    const done = await carryOut(parts, action['data'], by, isTapped);
    // What Teams draws anew by itself has changed nothing that others would have to see.
    if (done?.kind === 'done' && !isTapped) return cardFor(done.case, by);
    if (done !== undefined) return acted(done, by, then);
    const tap = readTap(action['data']);
    // A suggestion is the words it would take to type it.
    const words = tap === undefined && isRecord(action['data']) ? (textField(action['data'], 'text', 300) ?? '') : '';
    if (tap === undefined && words === '')
      return toast('That button no longer does anything. Please type what you need.');
    const reply = await parts.turn(incoming(activity, sender, words, tap));
    // The card stays, because it holds the protocol; what came of the tap is said under it.
    then.push(() =>
      adapter.run(caller, activity, async (context) => void (await say(context, reply, sender))).then(() => undefined),
    );
    return toast(reply.firstLine);
  }

  // Whoever acts on a case goes on reading what it is about, where they may.
  async function cardFor(found: EscalationCase, by: Person): Promise<InvokeResponse> {
    const read = await parts.escalations.viewText({ caseId: found.id, by, channel: 'teams' });
    const value = cards.viewFor(read.kind === 'done' ? read.case : found, by.id);
    return { status: 200, body: { statusCode: 200, type: cardType, value } };
  }

  async function acted(
    done: NonNullable<Awaited<ReturnType<typeof carryOut>>>,
    by: Person,
    then: (() => Promise<void>)[],
  ): Promise<InvokeResponse> {
    switch (done.kind) {
      case 'done':
        then.push(() => cards.bringUpToDate(done.case, by.id));
        return cardFor(done.case, by);
      case 'refused':
        if (done.why === 'already_owned' || done.why === 'closed' || done.why === 'not_owner')
          return cardFor(done.case, by);
        return toast(refusalWords(done.why));
      case 'unknown_case':
        return toast('I cannot find that case, or it is not for you.');
      case 'not_recorded':
        return toast('This could not be recorded. Ring your colleague yourself.');
    }
  }

  async function feedback(caller: AuthenticateRequestResult, activity: TeamsActivity, value: unknown): Promise<void> {
    const given: unknown = isRecord(value) ? value['actionValue'] : undefined;
    if (!isRecord(given)) return;
    const written = textField(given, 'feedback', 4000);
    let words: string | undefined;
    try {
      const parsed: unknown = JSON.parse(written ?? '{}');
      words = isRecord(parsed) ? textField(parsed, 'feedbackText', 2000) : undefined;
    } catch {
      words = undefined;
    }
    const sender = await senders.of(caller, activity);
    const conversationId = conversationOf(activity, people.identify(sender).id);
    const verb = given['reaction'] === 'like' ? 'feedback.up' : 'feedback.down';
    await parts.turn(
      incoming(activity, sender, '', {
        verb,
        ref: (await parts.replies.turnOf(conversationId, activity.replyToId ?? '')) ?? '',
        ...(words !== undefined && { value: words }),
      }),
    );
  }

  return {
    deliver: cards.deliver,
    mount: (server) => void server.post('/api/messages', plainly(log, 'teams', receive)),
    workers: {
      async deliver(notice) {
        const said = parts.replyOf(notice, `notice-${notice.key}`);
        const reply = notice.isAgain
          ? { ...said, blocks: [...said.blocks, { kind: 'text', text: sentAgain } as const] }
          : said;
        const sent = await book.writeTo(notice.workerId, renderReply(reply, 'teams'), notice.conversationId);
        return sent.ok ? { ok: true } : sent;
      },
    },
    tasks: {
      async deliver({ to, text, path }) {
        const where = config.publicUrl === undefined ? `Open ${path} and sign in.` : `${config.publicUrl}${path}`;
        const sent = await book.writeTo(to.id, { type: 'message', summary: text, text: `${text}\n\n${where}` });
        return sent.ok ? { ok: true } : sent;
      },
    },
    async say(personId, text) {
      const sent = await book.writeTo(personId, { type: 'message', summary: text, text });
      return sent.ok ? { ok: true } : sent;
    },
    probe: {
      async check(personId) {
        const why = await book.whyNot(personId);
        return why === undefined ? { ok: true } : { ok: false, why };
      },
    },
    async close() {
      await Promise.allSettled([...underWay]);
    },
  };
}

/** A short word on the screen after a tap; the card stays as it is. */
function toast(words: string): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words } };
}
