// Turns what the rooms found into what the worker reads. No facts are made here: every sentence comes from a file, a record or fixed-replies.
import type { Answer, AnswerBlock, Citation } from '../answering/answer.ts';
import { openedBy } from '../answering/by-model.ts';
import { movedUp, onlyCited, type Said, withServices } from '../answering/cited-blocks.ts';
import type { EscalationCase } from '../escalation/case.ts';
import type { ProtocolCard } from '../escalation/protocol.ts';
import type { CaseStanding } from '../escalation/status-text.ts';
import type { NamedHere } from '../escalation/who-is-named.ts';
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import type { IdentifierKind } from '../privacy/safe-text.ts';
import { isOfKind } from '../retrieval/sentences/question-kind.ts';
import type { SafetyReading } from '../safety/response-level.ts';
import { type AskedLeave, decisionLine, underDecision, whoDecides } from './decision.ts';
import { kindWords, words } from './fixed-replies.ts';
import { actionsFor, askTitle, type Told } from './told.ts';
import type { Action, CaseBlock, Reply, ReplyBlock } from './turn.ts';

/** What a reply is made of beside its own content. */
export interface ReplyFrame {
  readonly turnId: string;
  readonly safety: SafetyReading;
  readonly masked: readonly IdentifierKind[];
  /** They were asked not long ago to leave out what had to be masked. */
  readonly isReminded?: boolean;
}

const mostAtNow = 3;

/** The reply to a message that a human must hear of: protocol first, then who has been told, then what else bears on it. */
export function dangerReply(
  frame: ReplyFrame,
  card: ProtocolCard,
  told: Told,
  whyRead: string | undefined,
  answer: Answer | undefined,
  here: NamedHere,
  isQuestion: boolean,
  authority: readonly AuthorityRow[] = [],
  services?: Answer,
): Reply {
  const protocolCitations = card.protocols.map(citationOf);
  // Guidance only: a list of services beside danger distracts, and one that happens to share a word may harm. What the protocol itself
  // sends people to, food or heat today, is what it says to find.
  const quoted = answer === undefined || answer.kind === 'gap' ? undefined : besideProtocol(answer, card, isQuestion);
  const beside = withServices(quoted ?? { blocks: [], citations: [] }, services);
  const moved = movedUp(beside.blocks, protocolCitations.length);
  const help = moved.filter(({ kind }) => kind === 'asset');
  const more = moved.filter(({ kind }) => kind !== 'asset');
  const isNow = frame.safety.level === 'now';
  const ownLine = told.kind === 'stored' && !isNow ? told.firstLine : undefined;
  // Where there is time the colleague comes first; where there is none 999, and at night the lines that answer.
  const linesFirst = isNow || ownLine !== undefined;
  const asks = frame.safety.ask && told.kind === 'stored' && !isNow;
  const blocks: readonly ReplyBlock[] = [
    ...orderBlock(told),
    ...list('Do this', card.doNow),
    ...(linesFirst ? [] : hereBlocks(here)),
    ...(card.numbers.length > 0 ? [{ kind: 'numbers' as const, title: 'Who to ring', items: card.numbers }] : []),
    ...(linesFirst ? hereBlocks(here) : []),
    ...tellingBlocks(told),
    ...help,
    ...(asks ? [{ kind: 'text' as const, text: words.quietQuestion }] : []),
    ...(isNow ? [] : whoDecides(authority, false)),
    ...list('Do not', isNow ? card.doNot.slice(0, mostAtNow) : card.doNot),
    ...list('Say it like this', isNow ? card.say.slice(0, mostAtNow) : card.say),
    // While somebody is in danger, what can be read afterwards stays in the protocol behind the source.
    ...(isNow ? [] : card.notes.map((note) => ({ kind: 'text' as const, text: `${note.label}: ${note.text}` }))),
    ...(whyRead === undefined ? [] : [{ kind: 'text' as const, text: whyRead }]),
    ...more,
    ...maskedBlock(frame),
  ];
  return {
    ...bones(frame),
    kind: 'protocol',
    firstLine: ownLine ?? card.firstLine,
    blocks,
    citations: [...protocolCitations, ...beside.citations],
    actions: [...anotherCase(frame, told), ...actionsFor(frame.turnId, told, frame.safety.level, asks)],
    ...(told.kind === 'stored' ? { escalation: { id: told.case.id, state: told.case.state } } : {}),
    mode: 'quoted',
  };
}

/** The reply to a question: the answer, or the gap said plainly; before it, for a practical crisis, the protocol that fits. */
export function answerReply(
  frame: ReplyFrame,
  answer: Answer,
  told: Told,
  crisis: ProtocolCard | undefined,
  authority: readonly AuthorityRow[],
  here: NamedHere = { numbers: [], notes: [] },
  asked: AskedLeave = { isLeave: false, yesNo: undefined },
  services?: Answer,
): Reply {
  const crisisCitations = crisis === undefined ? [] : crisis.protocols.map(citationOf);
  const hasCrisis = crisis !== undefined && crisis.protocols.length > 0;
  const isGap = answer.kind === 'gap' && !hasCrisis;
  // Where the table is silent and the guidance plainly is not, the guidance opens the reply.
  const isSaidPlainly = authority.length === 0 && answer.kind === 'answer' && isOfKind('leave', '', answer.firstLine);
  const decision = hasCrisis || isSaidPlainly ? undefined : decisionLine(authority, asked);
  const said = hasCrisis
    ? withServices(answer.kind === 'gap' ? { blocks: [], citations: [] } : withoutQuotesOf(answer, crisis), services)
    : decision === undefined
      ? answer
      : underDecision(answer);
  const firstLine = hasCrisis ? crisis.firstLine : decision;
  const shown = firstLine === undefined ? answer : openedBy(answer, firstLine, said.blocks);
  const blocks: readonly ReplyBlock[] = [
    ...whoDecides(authority, decision !== undefined),
    ...(hasCrisis
      ? [
          ...list('Do this', crisis.doNow),
          ...hereBlocks(here),
          ...(crisis.numbers.length > 0
            ? [{ kind: 'numbers' as const, title: 'Who to ring', items: crisis.numbers }]
            : []),
        ]
      : []),
    ...movedUp(shown.blocks, crisisCitations.length),
    ...(hasCrisis ? [] : hereBlocks(here)),
    ...tellingBlocks(told),
    ...maskedBlock(frame),
  ];
  return {
    ...bones(frame),
    kind: told.kind === 'stored' ? 'escalation' : isGap ? 'gap' : 'answer',
    firstLine: shown.firstLine,
    blocks,
    citations: [...crisisCitations, ...said.citations],
    actions: [...anotherCase(frame, told), ...actionsFor(frame.turnId, told, frame.safety.level, false)],
    ...(told.kind === 'stored' ? { escalation: { id: told.case.id, state: told.case.state } } : {}),
    mode: shown.mode,
    ...(shown.isModelInPart === true ? { isModelInPart: true } : {}),
  };
}

// "Tell the safeguarding lead" is no use to somebody who does not know who that is.
function hereBlocks({ numbers, notes }: NamedHere): readonly ReplyBlock[] {
  return [
    ...(numbers.length > 0 ? [{ kind: 'numbers' as const, title: 'Who that is here', items: numbers }] : []),
    ...notes.map((text) => ({ kind: 'text' as const, text })),
  ];
}

/** The reply with further buttons after its own. */
export function withActions(reply: Reply, more: readonly Action[]): Reply {
  return more.length === 0 ? reply : { ...reply, actions: [...reply.actions, ...more] };
}

/** A short reply of the assistant's own words. */
export function plainReply(
  frame: ReplyFrame,
  kind: Reply['kind'],
  firstLine: string,
  then: readonly string[] = [],
  actions: readonly Action[] = [],
): Reply {
  return {
    ...bones(frame),
    kind,
    firstLine,
    blocks: [...then.map((text) => ({ kind: 'text' as const, text })), ...maskedBlock(frame)],
    citations: [],
    actions,
    mode: 'quoted',
  };
}

/** A reply about a case: its true status, the duty number, the words that went, and what the worker may do about it. */
export function caseReply(frame: ReplyFrame, found: EscalationCase, standing: CaseStanding, firstLine?: string): Reply {
  const told: Told = { kind: 'stored', case: found, ...standing };
  return {
    ...bones(frame),
    level: found.level,
    categories: found.categories,
    kind: 'escalation',
    firstLine: firstLine ?? standing.status,
    blocks: [...orderBlock(told), ...tellingBlocks(told)],
    citations: [],
    actions: [...anotherCase(frame, told), ...actionsFor(frame.turnId, told, found.level, false)],
    escalation: { id: found.id, state: found.state },
    mode: 'quoted',
  };
}

/** Where a protocol's words come from. */
export function citationOf(protocol: ProtocolCard['protocols'][number]): Citation {
  return {
    ref: protocol.path,
    title: protocol.title,
    quote: protocol.firstLine,
    owner: protocol.owner,
    ...(protocol.reviewBy === undefined ? {} : { reviewBy: protocol.reviewBy }),
    draft: protocol.status !== 'approved',
  };
}

function bones(frame: ReplyFrame): Pick<Reply, 'turnId' | 'level' | 'categories' | 'masked'> {
  return {
    turnId: frame.turnId,
    level: frame.safety.level,
    categories: frame.safety.categories,
    masked: [...new Set(frame.masked)],
  };
}

// While nobody has it, that stands right under what to do: further down nobody on a phone would read it in time.
function orderBlock(told: Told): readonly ReplyBlock[] {
  if (told.kind === 'stored')
    return [
      ...(told.order === undefined ? [] : [{ kind: 'text' as const, text: told.order }]),
      ...(told.toldBeforeAt === undefined
        ? []
        : [{ kind: 'text' as const, text: words.toldBefore(told.toldBeforeAt) }]),
    ];
  if (told.kind !== 'not_recorded') return [];
  const ring = told.phone === '' ? 'your supervisor' : `the ${told.phoneName}, ${told.phone},`;
  return [{ kind: 'text', text: `Nobody has been told. Ring ${ring} now.` }];
}

// Two clients in the same words: one tap makes the second a case of its own. It stands first, because Teams draws six buttons.
function anotherCase(frame: ReplyFrame, told: Told): readonly Action[] {
  if (told.kind !== 'stored' || told.toldBeforeAt === undefined) return [];
  return [{ title: words.somebodyElse, tap: { verb: 'case.another', caseId: told.case.id, ref: frame.turnId } }];
}

function tellingBlocks(told: Told): readonly ReplyBlock[] {
  switch (told.kind) {
    case 'nobody':
      return [];
    case 'stored':
      return [caseBlock(told.case, told)];
    case 'offered':
      return [
        {
          kind: 'text',
          text: words.offer(askTitle(told), told.to, told.words),
        },
      ];
    case 'not_recorded':
      return [
        {
          kind: 'text',
          text: `${words.notRecorded} Ring ${told.phone === '' ? 'your supervisor' : `the ${told.phoneName} on ${told.phone}`} yourself now. Not recorded. ${words.keepTrying}`,
        },
      ];
  }
}

function caseBlock(found: EscalationCase, standing: CaseStanding): CaseBlock {
  return {
    kind: 'case',
    caseId: found.id,
    level: found.level,
    state: found.state,
    status: standing.status,
    phone: standing.phone,
    phoneName: standing.phoneName,
    words: found.words ?? [],
  };
}

/** What is said when something is kept for the next supervision, or its words are gone. */
export function addedReply(frame: ReplyFrame, added: boolean): Reply {
  return added
    ? plainReply(frame, 'status', 'Added to your supervision list. Nobody has been told.', [
        'Say “my supervision list” to see it.',
      ])
    : plainReply(frame, 'status', 'Not added: I no longer have those words.', [
        'Type them: “add … to my supervision”.',
      ]);
}

function list(title: string, items: readonly string[]): readonly AnswerBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}

function maskedBlock({ masked, isReminded }: ReplyFrame): readonly AnswerBlock[] {
  const kinds = [...new Set(masked)].map((kind) => kindWords[kind] ?? kind);
  return kinds.length === 0 ? [] : [{ kind: 'text', text: words.masked(kinds, isReminded === true) }];
}

// Beside a protocol one or two passages that bear on the same matter; what only shares a word with the message distracts.
function besideProtocol(answer: Answer, card: ProtocolCard, isQuestion: boolean): Said {
  const quotes = answer.blocks.filter((block) => block.kind === 'quote');
  const bears = quotes.filter(({ citation }) =>
    card.protocols.some(({ path }) => answer.citations[citation - 1]?.ref.startsWith(path) === true),
  );
  // What was asked beside the danger has its answer in the passage that came first.
  const shown = isQuestion ? [...new Set([...quotes.slice(0, 1), ...bears])] : bears;
  return onlyCited(shown.slice(0, 2), answer.citations);
}

// A crisis card says what its protocol says; the rest of the answer need not say it again.
function withoutQuotesOf(answer: Answer, card: ProtocolCard): Said {
  const isOfCard = (ref: string): boolean => card.protocols.some(({ path }) => ref.startsWith(path));
  const blocks = answer.blocks.filter(
    (block) => block.kind !== 'quote' || !isOfCard(answer.citations[block.citation - 1]?.ref ?? ''),
  );
  return onlyCited(blocks, answer.citations);
}
