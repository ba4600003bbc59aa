// Keeps what a turn did: the record without words, the masked words apart, the gap where nothing was found.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { gapKey } from '../records/gap-groups.ts';
import { createAssetReports } from '../store/asset-reports.ts';
import { emptyWriteAheadLog } from '../store/compact.ts';
import { createConversationMemory } from '../store/conversation-memory.ts';
import type { Store } from '../store/database.ts';
import { createFeedbackLog } from '../store/feedback.ts';
import { createGaps } from '../store/gaps.ts';
import { hideWord } from '../store/hidden-words.ts';
import { createSupervisionList } from '../store/supervision-list.ts';
import { createTurnRecords } from '../store/turn-records.ts';
import { createWebChatLog } from '../store/web-chat-log.ts';
import type { TurnRecord, TurnRecords } from './turn-parts.ts';

const feedbackReasons = new Set([
  'wrong',
  'wrong_place',
  'out_of_date',
  'not_what_i_asked',
  'something_missing',
  'unclear',
  'helpful',
]);

/** The turn's records over the store. */
export function createKeptTurns(store: Store, knowledge: () => Knowledge, now: () => Date): TurnRecords {
  const turns = createTurnRecords(store);
  const gaps = createGaps(store);
  const feedback = createFeedbackLog(store);
  const reports = createAssetReports(store);
  const supervision = createSupervisionList(store);
  const memory = createConversationMemory(store);
  const chat = createWebChatLog(store);

  return {
    async keep(record) {
      const { reply, message } = record;
      await turns.record(
        {
          id: reply.turnId,
          at: message.at,
          workerId: record.workerId,
          conversationId: message.conversationId,
          channel: message.channel,
          practice: record.practice,
          kind: reply.kind,
          level: record.safety.level,
          about: record.safety.about,
          categories: record.safety.categories,
          refs: reply.citations.map((citation) => citation.ref),
          confidence: record.confidence,
          mode: reply.mode,
          masked: reply.masked,
          durations: { turn: record.milliseconds },
          knowledgeVersion: knowledge().version,
          caseId: reply.escalation?.id,
        },
        { question: record.question, answer: reply.firstLine },
      );
      for (const question of record.gaps) await keepGap(record, question);
    },
    async keepFeedback({ turnId, workerId, thumb, reason, comment }) {
      const rated = await turns.find(turnId);
      // A reason tapped or typed in the words of the page is the coded one; anything else is a comment.
      const coded = reason.trim().toLowerCase().replace(/\s+/g, '_');
      const isCoded = feedbackReasons.has(coded);
      await feedback.record({
        at: now(),
        turnId,
        workerId,
        thumb,
        reason: isCoded ? coded : '',
        refs: rated?.refs ?? [],
        comment: isCoded ? undefined : comment,
      });
    },
    reportedWrong: async () =>
      new Map([...(await reports.openSince())].map(([ref, at]) => [ref, String(at).slice(0, 10)])),
    async addToSupervision({ workerId, words, turnId, caseId }) {
      const body = words ?? (turnId === undefined ? undefined : await wordsOf(workerId, turnId));
      if (body === undefined) return false;
      await supervision.add(workerId, { at: now(), turnId, caseId, body });
      return true;
    },
    async supervisionList(workerId) {
      const items = await supervision.of(workerId);
      return items
        .filter((item) => item.doneAt === undefined)
        .map((item) => ({ id: item.id, at: item.at.toISOString(), words: item.body ?? 'words no longer kept' }));
    },
    tickOff: (workerId, itemId) => supervision.done(workerId, itemId, now()),
    wordsOf,
    async hideWord(hidden) {
      await hideWord(store, hidden);
      await leaveNoTrace();
    },
    async forget(conversationId) {
      await memory.forget(conversationId);
      await turns.forgetTexts(conversationId);
      await gaps.forgetWords(conversationId);
      await chat.forget(conversationId);
      await leaveNoTrace();
    },
  };

  // The words are gone from what is kept; that the log of the file could not be emptied yet is no reason to say that they are not.
  async function leaveNoTrace(): Promise<void> {
    await emptyWriteAheadLog(store).catch(() => undefined);
  }

  // A button may be tapped by somebody to whom the card was shown: the words are their writer's alone.
  async function wordsOf(workerId: string, turnId: string): Promise<SafeText | undefined> {
    const asked = await turns.find(turnId);
    return asked?.workerId === workerId ? (await turns.textsOf(asked.id))?.question : undefined;
  }

  async function keepGap(record: TurnRecord, question: SafeText): Promise<void> {
    await gaps.record({
      at: record.message.at,
      turnId: record.reply.turnId,
      workerId: record.workerId,
      practice: record.practice,
      groupKey: gapKey(question),
      question,
      bestConfidence: record.confidence,
    });
  }
}
