// What a message is a matter of, which the rest of the turn follows: which protocols fit, what to search for, who decides, and why a human is offered.

import { asksForServices } from '../answering/quoted-answer.ts';
import { chooseProtocols, isPractical, practicalProtocol, servicesFor } from '../escalation/choose-protocol.ts';
import type { RetrievalOutcome } from '../escalation/decide.ts';
import { isOwnDistress } from '../escalation/rota.ts';
import { findAuthority, isLeaveAsked } from '../involvement/authority.ts';
import type { Asset, AuthorityRow, Knowledge, Protocol } from '../knowledge/knowledge.ts';
import { questionKind } from '../retrieval/sentences/question-kind.ts';
import { isAtLeast, type MatterKind, type SafetyReading } from '../safety/response-level.ts';
import type { FoundAnswer } from './found-answer.ts';
import { lastTurn } from './memory.ts';
import { questionsIn } from './several-questions.ts';
import type { TurnState } from './turn-state.ts';

/** What a message is a matter of. */
export interface Matter {
  readonly kind: MatterKind | undefined;
  /** Those that fit, the one that leads first. */
  readonly protocols: readonly Protocol[];
  /** The protocol of a practical crisis: nothing to eat, no bed tonight. */
  readonly crisis: Protocol | undefined;
  /** Who decides in it. */
  readonly authority: readonly AuthorityRow[];
  /** False where the protocol is the whole answer. */
  readonly isSearched: boolean;
  /** What the guidance is searched for beside the words; undefined where services may answer as well. */
  readonly guidance: string | undefined;
  /** What local help a practical crisis is answered with. */
  readonly services: readonly string[];
  /** Several things are asked at once: each has its own decision. */
  readonly isSeveral: boolean;
}

/** What a turn is a matter of, from what was read and what the organisation holds. */
export function matterOf({ message, words, safety }: TurnState, knowledge: Knowledge): Matter {
  const isDanger = isAtLeast(safety.level, 'today');
  const kind = safety.matter?.kind;
  const protocols = chooseProtocols(message.text, safety, knowledge.protocols);
  const isSeveral = !isDanger && questionsIn(words).length > 1;
  const authority = isSeveral ? [] : authorityOn(kind, words, knowledge.authority);
  // A worker who is worn down is the one in need: their page, and not what the training says of clients who cry.
  const isStrain = !isDanger && kind === undefined && protocols.length > 0 && isOwnStrain(words, safety);
  // The Hungry Gull is a place, and whoever asks for it by name need not be hungry.
  const told = withoutNames(message.text, knowledge.assets);
  const crisis = isDanger ? undefined : practicalProtocol(told, knowledge.protocols);
  const practical = crisis ?? protocols.find(isPractical);
  return {
    kind,
    protocols,
    authority,
    crisis,
    services: practical === undefined ? [] : servicesFor(message.text, practical),
    isSeveral,
    isSearched: safety.level !== 'now' && !isStrain,
    guidance: guidanceAsked(words, safety, authority),
  };
}

function withoutNames(text: string, assets: readonly Asset[]): string {
  const lower = text.toLowerCase();
  return assets.reduce((left, { name }) => {
    const said = name.toLowerCase().replace(/^the /, '');
    if (!/\S \S/.test(said) || !lower.includes(said)) return left;
    const at = left.toLowerCase().indexOf(said);
    return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + said.length)}`;
  }, text);
}

/** How the search ended, as far as it matters to a human. */
export function outcomeOf(
  { words, memory, now }: TurnState,
  { kind, crisis, authority }: Matter,
  found: FoundAnswer | undefined,
): RetrievalOutcome {
  const hardCase =
    crisis === undefined ? (hardCaseOf(kind) ?? judgementAsked(words, authority)) : ('practical_crisis' as const);
  const why = hardCase === undefined ? {} : { hardCase };
  if (found === undefined || found.gaps.length === 0) return { kind: 'answered', ...why };
  const isAskedAgain = lastTurn(memory, now)?.answered === false;
  return { kind: isAskedAgain ? 'asked_twice' : 'nothing_found', ...why };
}

const meant: Readonly<Record<MatterKind, string>> = {
  lone_working: 'lone working, home visit alone, buddy and check-in',
  boundary: 'boundaries, gifts, private number',
  consent_or_capacity: 'consent and sharing',
  practice_matter: 'a referral that does not fit, pushing back, champion',
  for_a_manager: '',
  learning: 'new starter unsure, first two weeks, shadow colleagues, supervisor, no question is silly',
  medicine: 'medicine, pharmacist or clinician',
};

/** Who decides, from the organisation's table. Being new to the work is nothing that anybody decides. */
export function authorityOn(
  matter: MatterKind | undefined,
  words: string,
  rows: readonly AuthorityRow[],
): readonly AuthorityRow[] {
  // What somebody takes is a clinician's to change: that is said when leave is asked, and the guidance answers the rest.
  return matter === 'learning' ? [] : findAuthority(words, rows, matter !== undefined && matter !== 'medicine');
}

/**
 * What to search the guidance for beside the words: the situation that the table of who decides names, else the kind of matter.
 * Undefined where services may answer as well; what a human should hear of is not answered with a group that shares a word with it.
 */
export function guidanceAsked(
  words: string,
  { matter, level, categories }: SafetyReading,
  authority: readonly AuthorityRow[],
): string | undefined {
  if (authority[0] !== undefined && matter !== undefined) return authority[0].situation;
  if (asksForServices(words)) return undefined;
  if (matter !== undefined) return meant[matter.kind];
  return level !== 'none' && categories.length > 0 ? '' : undefined;
}

/** Whether the worker tells of a strain of their own, and asks nothing. */
export function isOwnStrain(words: string, { level, about, categories }: SafetyReading): boolean {
  return level === 'supervision' && isOwnDistress(about, categories) && !asksSomething(words);
}

/** Whether the words ask something, and do not only tell. */
export function asksSomething(words: string): boolean {
  return asks.test(words);
}

const asks = /\?\s*$|^\s*(?:how|what|where|who|which|when|why|is|are|can|could|should|do|does|did|any|need|looking)\b/i;

// What the pack can only leave to judgement: whose words may go where, and who can agree to what.
const ofConsent =
  /\b(?:consent\w*|confiden\w+|capacity|shar(?:e|ed|ing)|disclos\w+|discuss\w*|pass(?:ing)? (?:it |this |that |them )?on|next of kin|power of attorney|(?:tell|talk to|speak to|ring|contact|update) (?:his|her|their|the) (?!gp\b|doctor|supervisor|duty)\w+)\b/i;

/** The hard case of somebody who asks for leave where the guidance leaves it to judgement: a named human is offered beside whatever was found. */
export function judgementAsked(words: string, authority: readonly AuthorityRow[]): RetrievalOutcome['hardCase'] {
  if (questionKind(words) !== 'leave' || asksForServices(words)) return undefined;
  if (ofConsent.test(words)) return 'consent_or_capacity';
  return authority.length === 0 && isLeaveAsked(words) ? 'boundary' : undefined;
}

/** Why a human is offered. A medicine that nobody in particular takes is answered by the guidance, and nobody need hear. */
export function hardCaseOf(matter: MatterKind | undefined): RetrievalOutcome['hardCase'] {
  return matter === 'medicine' ? undefined : matter;
}
