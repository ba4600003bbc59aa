import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isEmptyWord, isFunctionWord, type Token, tokens } from '../tokens.ts';
import { readByPhrase } from './by-phrase.ts';
import { readByStance } from './by-stance.ts';
import { type Moment, momentIn } from './calendar.ts';
import { readNotTheOne } from './not-the-one.ts';
import { readTerms } from './terms.ts';
import { withdrawTold } from './told.ts';
import { readUnwanted } from './unwanted.ts';
import { readWhen } from './when.ts';
import { readWhere } from './where.ts';
import { readWho } from './who.ts';
import type { Claim, Reading, ReadWish } from './wish.ts';

/** What a question asks for by its shape; a prior for the kind of answer, never a filter. */
export type Shape = 'service' | 'guidance' | 'practice' | 'contact' | 'status' | 'worker';

/** A word of the topic with its weight in the search. */
export interface TopicWord extends Token {
  readonly weight: number;
}

/** What was read from one question. */
export interface Question {
  readonly text: string;
  /** The question without the words that only say when, where or for how much: what is encoded. */
  readonly topic: string;
  readonly words: readonly TopicWord[];
  readonly wishes: readonly ReadWish[];
  readonly now: Moment;
  /** How much the question looks like each shape, 0 to 1. */
  readonly shape: Readonly<Record<Shape, number>>;
}

export type QuestionFacts = Pick<Knowledge, 'places' | 'practices' | 'holidays'> & {
  readonly timeZone: string;
  /** Documents alone are asked: no days, prices or places are wished of them, and every word may be what it is about. */
  readonly isLibrary?: boolean;
};

const shapes: readonly (readonly [Shape, RegExp, number])[] = [
  [
    'guidance',
    /^\s*(?:(?:hi|hello|hey|quick q|quick question|q)[ ,:-]+)?(?:how|what|whats|why|when|should|shall|can i|could i|do i|am i|may i|must|is it (?:ok|okay|alright|allowed|normal|legal)|are we|do we|can we|does (?:a|the|low|an)|whos? responsible|explain|remind me|difference|where do i (?:record|write|put|code|log))\b/,
    0.6,
  ],
  [
    'guidance',
    /\b(?:what (?:do|should|shall|can|must) (?:i|we)|how (?:do|should|can|to|long|often|much) (?:i|we|do)?|am i allowed|do i (?:need|have) to|should i|can i|could i|is it (?:ok|okay|alright|allowed)|what (?:is|are|does)|whats (?:a|an|the)|policy|protocol|procedure|guidance|what happens (?:if|when)|what if|consent|record(?:ing)?|confidential|safeguarding|boundar|supervision|supervisor|template|coding?|snomed|gillick|capacity)\b/,
    0.5,
  ],
  ['guidance', /\b(?:i'?m|im|i am|i'?ve|ive|i (?:feel|think|saw|visited|cant|can't|dont|just))\b/, 0.2],
  [
    'guidance',
    /\b(?:disclosed|told me|says (?:he|she)|threaten\w*|hit(?:s|ting)?|bruis\w+|abus\w+|suicid\w*|self[- ]?harm\w*|overdos\w*|kill\w*|weapon|knife|missing|collapsed|rape\w*|forced|scared of (?:her|his|him))\b/,
    0.5,
  ],
  [
    'service',
    /\b(?:some(?:thing|where|one)|any(?:thing|one|where|body)?|groups?|clubs?|class(?:es)?|caf[eé]s?|drop[- ]?in|sessions?|lessons?|activit(?:y|ies)|course|near|free|looking for|recommend|wants? (?:to|a|some)|would (?:like|love)|loves?|likes?|interested|keen|who (?:can|does|do|runs|offers|helps)|where (?:can|could|to)|refer (?:him|her|them) to|services?|local|meet (?:people|others)|make friends|befriend\w*|lonely|bored|volunteer\w*)\b/,
    0.35,
  ],
  [
    'service',
    /\b(?:is there|are there|there (?:a|any)|whats on|what's on|got any|know of|find|need(?:s)? (?:a|an|some|help))\b/,
    0.35,
  ],
  [
    'status',
    /\b(?:(?:is|does|do|are|has|did) (?:the )?[\w' ]{3,40}\b(?:still|on|open|running|going|closed|stopped|shut|happening)|still (?:on|open|running|going|do|doing|happening)|(?:closed|shut|stopped|finished|folded)\?*$|what (?:day|time) (?:is|does))\b/,
    0.7,
  ],
  // Asked whether somebody may come, a service is named.
  ['status', /\bcan (?!i |we |you )(?:\w+ ){1,4}(?:go to|come to|join|attend|use|get into)\b/, 0.4],
  [
    'practice',
    /\b(?:who(?:'?s| is)? (?:the )?(?:[\w ]{0,20})?(?:lead|champion|duty|dr|doctor)|(?:safeguarding|sg) lead|champion|on call|opening hours|duty (?:dr|doctor|gp|route|clinician|team|number)|which room|book (?:a )?room|what room|(?:emis|systmone|system one|vision)|reception|surgery hours|huddle|bypass|recording (?:template|system)|templates? (?:at|in)|(?:what|which) system)\b/,
    0.6,
  ],
  [
    'contact',
    /\b(?:help ?lines?|hot ?line|(?:phone|advice|crisis|text|support) ?lines?|line for|(?:phone |contact |tel )?(?:number|num|numbr) (?:for|to|of)|(?:who|whom) (?:can|could|do|does|should) (?:he|she|they|i|we|you) (?:ring|phone|call|text))\b|\b(?:number|numbr|tel|telephone|phone no)\s*\??$/,
    0.5,
  ],
  [
    'contact',
    /\b(?:(?:phone |contact |tel )?(?:number|no\.|num|numbr)(?: for)?|tel|telephone number|help ?line|hotline|ring|phone|contact (?:details|for)|text line|email for|samaritans|childline|999|111)\b/,
    0.45,
  ],
  // Told about a client with nothing asked: what is wanted is something for them.
  [
    'service',
    /^\s*(?:(?:my )?(?:client|pt|patient)s?\b|s?he'?s?\b|his\b|her\b|they\b|lady|man|woman|bloke|lad|mum|dad|wont\b|cant\b|hates?\b|lost\b|lives?\b|just\b|since\b|always\b|never\b|only\b|still\b|\d\d)/,
    0.3,
  ],
  [
    'service',
    /\b(?:support|advice|advise|help (?:with|for|to)|counsel\w*|therapy|class|choir|caf[eé]|walk(?:s|ing)?|lunch|coffee|food ?bank|transport|social|exercise|course|swim\w*|craft\w*|garden\w*)\b/,
    0.25,
  ],
];

/** Reads one question: its wishes, its topic and its shape. Masks such as "[name]" carry no topic. */
export function readQuestion(
  typed: string,
  facts: QuestionFacts,
  now: Date,
  withoutWishes: readonly string[] = [],
): Question {
  const text = typed
    .replace(/[\u2018\u2019\u02BC\u0060]/g, "'")
    .replace(/[[<{][^\]>}]{0,40}[\]>}]/g, (mask) => ' '.repeat(mask.length));
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const reading: Reading = { text: lower, wishes: [], claims: [] };
  const moment = momentIn(now, facts.timeZone);
  if (facts.isLibrary === true) return libraryQuestion(text, lower, moment);
  readTerms(reading);
  readWhere(reading, facts.places, facts.practices);
  readWhen(reading, moment, facts.holidays);
  readWho(reading, moment);
  readNotTheOne(reading);
  readByStance(reading);
  readByPhrase(reading);
  readUnwanted(reading);
  withdrawTold(reading);
  const wishes = settle(reading.wishes).filter((wish) => !withoutWishes.includes(wish.id));
  const weighed = tokens(text).map((token) => ({ ...token, weight: weightOf(token, reading.claims) }));
  const telling = weighed.filter((token) => !isEmptyWord(token.word));
  // "He wants a run into town with me" is all small words: then they are what there is to go by.
  const words = telling.length > 0 ? telling : weighed.filter((token) => !isFunctionWord(token.word));
  const shape: Record<Shape, number> = {
    service: 0,
    guidance: 0,
    practice: 0,
    contact: 0,
    status: 0,
    worker: isOwnDoing(lower) ? 1 : 0,
  };
  for (const [name, pattern, weight] of shapes)
    if (pattern.test(lower)) shape[name] = Math.min(1, shape[name] + weight);
  if (
    wishes.some((wish) =>
      [
        'days',
        'cost',
        'age',
        'access',
        'mode',
        'place',
        'only',
        'near',
        'self-referral',
        'room',
        'unwanted',
        'mixed',
      ].includes(wish.detail.kind),
    )
  ) {
    shape.service = Math.min(1, shape.service + 0.35);
  }
  return { text: lower, topic: topicOf(text, reading.claims), words, wishes, now: moment, shape };
}

function libraryQuestion(text: string, lower: string, now: Moment): Question {
  const words = tokens(text)
    .filter((token) => !isFunctionWord(token.word))
    .map((token) => ({ ...token, weight: 1 }));
  const shape = { service: 0, guidance: 1, practice: 0, contact: 0, status: 0, worker: 0 };
  return { text: lower, topic: text.trim(), words, wishes: [], now, shape };
}

/** Whether the worker speaks of their own doing or state: "I" and "my" that neither search for somebody nor tell of "my client". */
function isOwnDoing(text: string): boolean {
  const told = text
    .replace(
      /\b(?:my|our) (?:own )?(?:\w+ )?(?:client|patient|pt|service user|lady|gent|gentleman|chap|bloke|lad|lass|referral)s?\b/g,
      ' ',
    )
    .replace(
      /\b(?:i|we)(?:'?ve| have|'?m|'? am|'?re| are)? (?:got |just |really |also )*(?:a |an |any |one )?(?:need|want|looking|after|searching|client|patient|pt|lady|gent|gentleman|man|woman|chap|bloke|lad|lass|mum|dad|family|someone|somebody|referral|have a|got a|know of)\b/g,
      ' ',
    )
    .replace(
      /\b(?:where|who|what) (?:else )?(?:can|could|do|should) (?:i|we) (?:send|refer|signpost|find|get|suggest|point)\b/g,
      ' ',
    )
    .replace(
      /\b(?:find|give|tell|show|send|get|help|remind) (?:me|us)\b|\b(?:do|have) we (?:have|got)\b|\bnear me\b/g,
      ' ',
    );
  return /\b(?:i|im|i'm|ive|i've|i'd|i'll|me|my|myself|we|our)\b/.test(told);
}

function weightOf(token: Token, claims: readonly Claim[]): number {
  return claims
    .filter((claim) => token.start >= claim.start && token.start < claim.end)
    .reduce((least, claim) => Math.min(least, claim.weight), 1);
}

function topicOf(text: string, claims: readonly Claim[]): string {
  const kept = tokens(text).filter((token) => weightOf(token, claims) >= 0.4);
  return kept.length === 0 ? text : kept.map((token) => text.slice(token.start, token.end)).join(' ');
}

/** "From ten till twelve" is one wish: its ends are not two more. */
function isWithinSpan(wish: ReadWish, wishes: readonly ReadWish[]): boolean {
  const { detail } = wish;
  if (detail.kind !== 'time' || !/^time:(?:before|after):/.test(wish.id)) return false;
  return wishes.some(
    ({ id, detail: other }) =>
      id.startsWith('time:between:') &&
      other.kind === 'time' &&
      (wish.id.startsWith('time:before:') ? other.to === detail.to : other.from === detail.from),
  );
}

/** Takes out wishes that others already say better: a date says its day, "tonight" the evening. */
function settle(wishes: readonly ReadWish[]): ReadWish[] {
  const has = (kind: ReadWish['detail']['kind']) => wishes.some((wish) => wish.detail.kind === kind);
  return wishes.filter((wish) => {
    if (wish.detail.kind === 'days' && has('date')) return false;
    if (wish.detail.kind === 'sex' && (has('only') || has('mixed'))) return false;
    if (isWithinSpan(wish, wishes)) return false;
    // "No blokes" is said once.
    if (wish.id === 'not:men' && has('only')) return false;
    if (
      wish.id === 'time:mornings' &&
      wishes.some(
        (one) =>
          one.id.startsWith('time:') &&
          one.id !== wish.id &&
          one.detail.kind === 'time' &&
          one.detail.to - one.detail.from === 1,
      )
    )
      return false;
    return true;
  });
}
