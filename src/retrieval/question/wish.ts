import type { AttendingType, Weekday } from '../../knowledge/knowledge.ts';
import type { Wish } from '../passage.ts';

export type AccessNeed =
  | 'step-free'
  | 'hoist'
  | 'hearing loop'
  | 'quiet'
  | 'accessible toilet'
  | 'parking'
  | 'BSL'
  | 'sight loss'
  | 'dogs'
  | 'beginners'
  | 'outdoors';

/** What a wish asks of a service, so that a record can be held against it. Minutes count from midnight; ages are years. */
export type WishDetail =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'not-days'; readonly days: readonly Weekday[] }
  | {
      readonly kind: 'date';
      readonly date: string;
      readonly day: Weekday;
      readonly nth: number;
      readonly last: boolean;
      readonly holiday: string | undefined;
    }
  | { readonly kind: 'time'; readonly from: number; readonly to: number; readonly within: boolean }
  | { readonly kind: 'not-time'; readonly from: number; readonly to: number }
  | { readonly kind: 'out-of-work-hours' }
  | { readonly kind: 'school-holidays' }
  | { readonly kind: 'term-time' }
  | { readonly kind: 'cost'; readonly most: number }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'sex'; readonly sex: 'women' | 'men' }
  | { readonly kind: 'only'; readonly sex: 'women' | 'men' }
  /** Both come together: neither men nor women alone. */
  | { readonly kind: 'mixed' }
  /** The one service that all these words tell of. */
  | { readonly kind: 'not-the-one'; readonly stems: readonly string[] }
  | { readonly kind: 'access'; readonly need: AccessNeed }
  | { readonly kind: 'mode'; readonly modes: readonly AttendingType[] }
  | { readonly kind: 'not-mode'; readonly mode: AttendingType }
  /** Nobody has to refer; `unbooked`: nor to book. */
  | { readonly kind: 'self-referral'; readonly unbooked: boolean }
  /** `unwaited`: not only with places, but without a list to wait on. */
  | { readonly kind: 'room'; readonly unwaited: boolean }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'place'; readonly neighbourhoods: readonly string[] }
  | { readonly kind: 'not-place'; readonly neighbourhoods: readonly string[] }
  | { readonly kind: 'near' }
  | { readonly kind: 'walkable' }
  | { readonly kind: 'transport' }
  | { readonly kind: 'practice'; readonly slug: string; readonly name: string }
  | {
      readonly kind: 'unwanted';
      readonly what: string;
      readonly stems: readonly string[];
      readonly test: RegExp | undefined;
    };

export interface ReadWish extends Wish {
  readonly detail: WishDetail;
}

/** A stretch of the question that a wish took up: its words say how, not what. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** What the words still weigh in the search for a topic, 0 to 1. */
  readonly weight: number;
  /** The wish that was read from it. */
  readonly id?: string;
}

/** Collects what the readers find in one question. */
export interface Reading {
  /** Lower-cased, straight apostrophes, same length as typed. */
  readonly text: string;
  readonly wishes: ReadWish[];
  readonly claims: Claim[];
}

/** Whether a wish has been read at this place already: the same words make no second one. */
export function isClaimed(reading: Pick<Reading, 'claims'>, start: number): boolean {
  return reading.claims.some((one) => start >= one.start && start < one.end);
}

/** Adds a wish and takes up its words; a second wish with the same id is the same wish. */
export function add(reading: Reading, wish: ReadWish, start: number, end: number, weight = 0.1): void {
  if (!reading.wishes.some((one) => one.id === wish.id)) reading.wishes.push(wish);
  reading.claims.push({ start, end, weight, id: wish.id });
}

/** Whether the words just before `start` turn what follows into its opposite. */
export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 34), start);
  return /(?:\bnot|\bno|\bnowhere|n't|\b(?:isnt|arent|dont|doesnt|cant|wont|nae|canna|cannae|conna|dinna|dunna|wunna|winna|divn'?t|except|never|avoid|avoiding|hates?|dislikes?)|other than|apart from|rather than|instead of|any (?:day|time)? ?(?:but|bar)|anything but|but not|nothing)(?: (?:be|full|have|talk|speak|visits?|do|does|go|come|make|makes|manage|get to|want|like|likes|keen on|into|on|at|the|a|an|any|another|more|in|for|of|too|really|anything|something|with))*\s*$/.test(
    before,
  );
}

/** Whether the words just after a thing refuse it: "evenings no use", "home visits are out". */
export function isRefusedAfter(after: string): boolean {
  return /^(?:(?: (?:is|are|being|would be)|'s)(?: always| all| just| a)? (?:out\b(?! of)|no\b|impossible|hopeless|useless|not (?:possible|good|great|an option|suitable))| (?:no (?:good|use|chance|go)|not (?:possible|good|great|an option|suitable)|impossible|hopeless|useless|off limits)\b| no(?= ?(?:$|[,.;(]|cos\b|because\b|as he|as she))|s out(?= ?(?:$|[,.;(]|this|for (?:now|him|her)))| (?:won'?t|wont|don'?t|dont|doesn'?t|doesnt|wouldn'?t) (?:do|work|suit)\b| (?:is|are) for (?:the|her|his|their)\b)/.test(
    after,
  );
}

/** Whether a word that also tells a story ("saw her today", "took them this morning") is said as a wish here. */
export function isStory(text: string, start: number): boolean {
  return /\b(?:saw|seen|met|(?:thrown|kicked|chucked|put|getting) out|evicted|told|said|says|rang|called|phoned|visited|disclosed|came|been|happened|took|taken|fell|woke|just|earlier|upset|crying|referrals?|had|started|stopped)\b[^.?!]{0,24}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** Adds a wish for a time of day. Minutes count from midnight; `within`: all of it, not only a part. */
export function addTime(
  reading: Reading,
  id: string,
  label: string,
  from: number,
  to: number,
  within: boolean,
  start: number,
  end: number,
  weight?: number,
): void {
  add(reading, { id: `time:${id}`, label, hard: true, detail: { kind: 'time', from, to, within } }, start, end, weight);
}
