// What the worker reads in the chat when something happened to their case: the true sentence of that moment, or the supervisor's words.
import type { WorkerNotice } from '../escalation/notify.ts';
import type { CaseStanding } from '../escalation/status-text.ts';
import { nothingRead } from '../safety/response-level.ts';
import { caseReply } from './reply.ts';
import type { Reply } from './turn.ts';

/** A notice as a reply in the worker's own conversation. */
export function noticeReply(notice: WorkerNotice, standing: CaseStanding, turnId: string): Reply {
  const frame = { turnId, safety: nothingRead, masked: [] };
  const said = notice.text === undefined ? undefined : `${notice.from ?? 'Your supervisor'}: ${notice.text}`;
  return caseReply(frame, notice.case, { ...standing, status: notice.status }, said);
}
