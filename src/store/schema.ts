/** Column types of every table, the same on SQLite and PostgreSQL. Times are ISO strings in UTC, so they sort as text; JSON is text. */
export interface Schema {
  readonly schema_version: { version: number; applied_at: string };
  readonly log_head: { id: number; seq: number; hash: string; count: number };
  readonly person_refs: { ref: string; person_id: string | null; name: string | null };
  readonly cases: CaseTable;
  readonly case_keys: { key: string; case_id: string; at: string };
  readonly case_events: CaseEventTable;
  readonly event_texts: { seq: number; salt: string; body: string };
  readonly deadlines: DeadlineTable;
  readonly outbox: OutboxTable;
  readonly clock: { id: number; last_seen: string };
  readonly conversation_references: { person_id: string; channel: string; reference: string; updated_at: string };
  readonly web_conversations: { id: string; user_id: string; created_at: string; last_seq: number; touched_at: string };
  readonly web_activities: WebActivityTable;
  readonly changes: { id: number | undefined; topic: string; subject: string; at: string };
  readonly conversation_memory: { conversation_id: string; memory: string; at: string };
  /** At which practice somebody said they are, and the local day it holds for. */
  readonly day_places: { person_id: string; practice: string; day: string };
  readonly turns: TurnTable;
  readonly turn_texts: { turn_id: string; question: string; answer: string; at: string };
  readonly gaps: GapTable;
  readonly gap_work: GapWorkTable;
  readonly service_checks: { asset_id: string; checked_on: string; checked_by: string; at: string };
  readonly feedback: FeedbackTable;
  readonly asset_reports: AssetReportTable;
  readonly corrections: CorrectionTable;
  readonly induction_progress: { worker_id: string; step_id: string; state: string; detail: string; at: string };
  readonly reach_checks: { person_id: string; channel: string; ok: number; why: string; checked_at: string };
  readonly supervision_items: SupervisionItemTable;
  readonly sign_ins: SignInTable;
  readonly stored_keys: { name: string; secret: string; made_at: string };
  readonly model_usage: {
    day: string;
    model: string;
    calls: number;
    tokens_in: number;
    tokens_out: number;
    failures: number;
    millis: number;
  };
  readonly model_calls: ModelCallTable;
  /** Under which id a channel knows what the assistant said in a turn: feedback names only that. */
  readonly channel_replies: { activity_id: string; conversation_id: string; turn_id: string; at: string };
}

export interface CaseTable {
  id: string;
  level: string;
  about: string;
  categories: string;
  why: string;
  practice: string | null;
  protocol_id: string | null;
  worker_ref: string;
  conversation_channel: string;
  conversation_id: string | null;
  chosen_contact: string | null;
  opened_at: string;
  /** Copies of what the events say, kept for finding cases; `verifyLog` compares them with the events. */
  state: string;
  owner_ref: string | null;
  due_at: string | null;
  held_until: string | null;
  last_at: string;
  /** Set while a safeguarding hold keeps the texts from purge and erasure. */
  hold_reason: string | null;
}

export interface CaseEventTable {
  seq: number;
  /** Null in a husk: an event past its retention of which only the links of the chain remain. */
  case_id: string | null;
  at: string | null;
  kind: string | null;
  actor: string | null;
  channel: string | null;
  to_ref: string | null;
  detail: string | null;
  facts_hash: string | null;
  text_hash: string | null;
  prev_hash: string;
  hash: string;
}

export interface DeadlineTable {
  id: string;
  case_id: string | null;
  kind: string;
  due_at: string;
  /** 1 where the time is one of the calendar (service opens), which a corrected clock does not move. */
  calendar: number;
  done_at: string | null;
}

export interface OutboxTable {
  delivery_key: string;
  case_id: string | null;
  /** `supervisor` or `worker`: who is written to. */
  side: string;
  person_id: string;
  channel: string;
  conversation_id: string | null;
  purpose: string;
  event_seq: number;
  state: string;
  attempts: number;
  next_attempt_at: string;
  lease_by: string | null;
  lease_until: string | null;
  last_why: string | null;
  created_at: string;
}

export interface WebActivityTable {
  conversation_id: string;
  seq: number;
  author: string;
  activity: string;
  delivery_key: string | null;
  at: string;
}

export interface TurnTable {
  id: string;
  at: string;
  worker_id: string;
  conversation_id: string;
  channel: string;
  practice: string | null;
  kind: string;
  level: string;
  about: string;
  categories: string;
  refs: string;
  confidence: number | null;
  mode: string;
  masked: string;
  durations: string;
  knowledge_version: string;
  case_id: string | null;
}

export interface GapTable {
  id: string;
  at: string;
  turn_id: string | null;
  worker_id: string;
  practice: string | null;
  /** Content words of the question, sorted, by which like gaps are grouped. */
  group_key: string;
  question: string | null;
  state: string;
  best_confidence: number | null;
}

export interface GapWorkTable {
  group_key: string;
  owner_id: string;
  given_at: string;
  given_by: string;
  /** The document or record that answers it now. */
  closed_ref: string | null;
  closed_by: string | null;
  closed_at: string | null;
}

export interface FeedbackTable {
  id: string;
  at: string;
  turn_id: string;
  worker_id: string;
  thumb: string;
  reason: string;
  refs: string;
  comment: string | null;
}

export interface AssetReportTable {
  id: string;
  at: string;
  ref: string;
  worker_id: string;
  what: string;
  comment: string | null;
  state: string;
  closed_at: string | null;
}

export interface CorrectionTable {
  id: string;
  at: string;
  by_id: string;
  kind: string;
  ref: string | null;
  case_id: string | null;
  turn_id: string | null;
  body: string | null;
  state: string;
  decided_by: string | null;
  decided_at: string | null;
}

export interface SupervisionItemTable {
  id: string;
  worker_id: string;
  at: string;
  turn_id: string | null;
  case_id: string | null;
  body: string | null;
  done_at: string | null;
}

export interface ModelCallTable {
  id: string;
  at: string;
  model: string;
  prompt: string;
  prompt_version: string;
  outcome: string;
  tokens_in: number;
  tokens_out: number;
  millis: number;
  attempts: number;
}

export interface SignInTable {
  id: string;
  kind: string;
  person_id: string;
  person_name: string;
  roles: string;
  made_at: string;
  expires_at: string;
  used_at: string | null;
}
