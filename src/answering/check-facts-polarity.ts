// What a sentence affirms and what it denies, word by word, compared with its source: a dropped "not" turns guidance round.
import { alikeStems, wordStem } from './check-facts-words.ts';
import { plainWords } from './negation.ts';

/** A word with its side: affirmed, denied, or beyond what can be told. */
export interface SidedWord {
  readonly stem: string;
  readonly said: 'yes' | 'no' | 'open';
}

const negators =
  /^(?:not|never|no|nobody|none|nothing|neither|nor|cannot|avoid|avoids|avoiding|without|refrain|unable|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|weren't|shouldn't|mustn't|couldn't|wouldn't|needn't|haven't|hasn't|hadn't|dont|doesnt|cant|wont|isnt|arent|missed|miss|fail|fails|failed|excluding|except|closed|closes|shut|shuts|break|breaks|pause|pauses|paused|suspended|forbidden|prohibited|unsuitable)$/;
const verbDenials =
  /^(?:not|never|cannot|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|weren't|shouldn't|mustn't|couldn't|wouldn't|needn't|haven't|hasn't|hadn't|dont|doesnt|cant|wont|isnt|arent)$/;
const clauseBreak = /^(?:but|because|so|then|unless|until|while|whereas|although|if|when|since|which|who|that)$/;
const preposition =
  /^(?:in|at|on|with|from|for|to|about|by|of|into|through|after|before|during|near|under|over|within|via|per|as)$/;
const carriesNothing =
  /^(?:is|are|was|were|be|been|being|do|does|did|have|has|had|will|would|can|could|may|might|must|should|shall|need|needs|needed|necessary|required|require|requires|allowed|welcome|available|offered|provided|included|permitted|accepted|possible|any|anyone|anything|ever|yet|a|an|the|it|them|her|him|you|they|she|he|there|your|their|his|i|we|us|me|to|get|go|make|let|want|wants|usually|normally|just|only|always|also|than|more|or|and)$/;
const subjectDenied =
  /^(?:needed|required|necessary|allowed|welcome|available|offered|provided|included|permitted|accepted|possible|recorded|given)$/;
const kin: readonly (readonly [string, RegExp])[] = [
  ['parent', /^(?:mum|mother|dad|father|parent|mam)$/],
  ['partner', /^(?:husband|wife|boyfriend|girlfriend|partner|spous)$/],
];
/** Kin words in one form: a parent who must not be told is also her mum. */
const sameKin = (one: string): string => kin.find(([, pattern]) => pattern.test(one))?.[0] ?? one;
const telling =
  /^(?:tell|telling|ask|asking|want|need|try|promise|allow|advise|urge|encourage|expect|force|used|use|meant|expected|supposed|allowed|needed|required|able)$/;
const people = new Set(['peopl', 'person', 'anyon', 'anybodi', 'someon', 'those', 'client', 'patient', 'adult']);
const dayStem = /^(?:mon|tues|wednes|thurs|fri|satur|sun)da/;

const deniesAfterwards =
  /\b(?:is|are) (?:also )?(?:out|a no|a no-no|off limits|off the table|ruled out|forbidden|outside (?:your|our|the|a link worker's) role)\b|\bnone of (?:them|these|those)\b|\b(?:isn't|aren't|not) (?:yours|ours|(?:your|our) (?:place|job)) to\b|\bhold(?:ing)? back from\b|^\s*leave (?:it|that|(?:the|any|all|her|his|their) [^,]{2,40}?) to (?:the |an? |your )?(?:trained|specialists?|clinicians?|gps?|doctors?|nurses?|pharmacists?)\b/i;

/** The words of a sentence with their sides; what lies beyond a denial's reach is left open. */
export function sidesOf(sentence: string): SidedWord[] {
  const words: SidedWord[] = [];
  const clauses = plainWords(sentence)
    .replace(
      /\b(?:rather than|instead of|(?:anyone|anybody|someone|somebody) (?:other than|but|apart from))\b/gi,
      ' without ',
    )
    .replace(/\bno longer\b|\bhold(?:ing)? off\b/gi, ' not ')
    .replace(/\bstep[- ]free\b/gi, 'stepfree')
    .replace(/\blet ((?:\w+ ){1,4}?)know\b/gi, 'tell $1')
    .replace(/\b(?:keep|keeping|leave|leaving) ((?:\w+ ){1,4}?)out\b/gi, ' no $1')
    .replace(/\b(?:no|not) (?:more|less|fewer|later|earlier) than\b/gi, ' up to ')
    .replace(/\bnot only\b/gi, ' ')
    .replace(
      /\bonly ((?:leave|text|ring|call|send|share|use|give|write|post|message|visit|tell)\b[^,;]{0,60}?\b(?:if|when|once)\b)/gi,
      ' ',
    )
    .replace(/\bor nothing\b/gi, 'or free')
    // "Booking: none" of a record.
    .replace(/(?<=^|[.;,]\s)(\w+(?: \w+)?): (?:none|no|nil|not (?:needed|required))(?=\s*(?:[.;,]|$))/gi, 'no $1')
    .replace(/\b(\w+) nothing\b/gi, 'not $1')
    .replace(/\b(?:so that|in case|in order to|for fear)\b/gi, ' . so that ')
    .split(/[.;:!?()"]+|\s-\s/);
  for (const clause of clauses) {
    const from = words.length;
    readClause(clause, words);
    // "Handing her a leaflet is out" and "none of them should be used" deny what came before in words of their own.
    if (deniesAfterwards.test(clause))
      for (let at = from; at < words.length; at += 1) {
        const word = words[at];
        if (word !== undefined) words[at] = { ...word, said: 'open' };
      }
  }
  return words;
}

function readClause(clause: string, words: SidedWord[]): void {
  const tokens = [...clause.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|,/gu)].map((match) => match[0].toLowerCase());
  const isPurpose = /^\s*so that\b/i.test(clause);
  // "Where there isn't a plan" denies nothing: it says when the rest holds.
  let isCondition = /^\s*(?:if|where|when|whenever|unless|should)\b/i.test(clause);
  let start = words.length;
  let subject = words.length;
  let denying = false;
  let reach = 0;
  let far = 5;
  let beyond = false;
  const resay = (said: (word: SidedWord) => SidedWord['said']): void => {
    for (let at = start; at < words.length; at += 1) {
      const word = words[at];
      if (word !== undefined) words[at] = { ...word, said: said(word) };
    }
  };
  for (const [place, token] of tokens.entries()) {
    if (token === ',') {
      // A comma ends a denial unless the list goes on to an "or".
      if (!tokens.slice(place).some((one) => one === 'or' || one === 'nor')) denying = false;
      start = words.length;
      subject = words.length;
      if (!tokens.slice(place + 1).some((one) => one === 'or')) isCondition = false;
      continue;
    }
    if (negators.test(token)) {
      const ahead = tokens.slice(place + 1, place + 4);
      const lastAt = words.at(-1)?.stem === tokens[place - 1] ? words.length - 2 : words.length - 1;
      const last = words[lastAt];
      // "Bleeding that won't stop" says nothing of the bleeding.
      if (last !== undefined && /^(?:that|which|who)$/.test(tokens[place - 1] ?? ''))
        words[lastAt] = { ...last, said: 'open' };
      // "New referrals are paused" leaves the referrals open, "won't give food without one" all of it.
      if (/^(?:paused|suspended|closed|shut)$/.test(token)) resay(() => 'open');
      if (token === 'without' && denying) {
        resay(() => 'open');
        return;
      }
      if (verbDenials.test(token) && !denying) {
        // "Dogs are not allowed" denies the dogs; "an ending should never be by letter" says nothing of the ending.
        if (ahead.some((one) => subjectDenied.test(one))) resay((word) => (word.said === 'no' ? 'yes' : 'no'));
        else {
          // "Her PIN and card are not for you" has two subjects.
          if (/^(?:is|are|was|were)$/.test(tokens[place - 1] ?? '') || /^(?:is|are)n't$/.test(token)) start = subject;
          resay((word) => (word.said === 'no' ? 'no' : 'open'));
        }
      }
      denying = true;
      // "Without a plan" denies the plan, and not what comes after it.
      far = /^(?:missed|miss)$/.test(token) ? 1 : /^(?:no|without|except|excluding)$/.test(token) ? 2 : 5;
      reach = 0;
      beyond = false;
      continue;
    }
    // After "or" the denial takes hold of the next deed.
    if (token === 'or' || token === 'nor') beyond = false;
    if (clauseBreak.test(token)) {
      denying = false;
      start = words.length;
    }
    if (token === 'and' && !/^(?:any|other)$/.test(tokens[place + 1] ?? '')) {
      denying = false;
      start = words.length;
    }
    // "Rather than telling them to hold on" denies the holding on.
    const isDeedOf = token === 'to' && tokens.slice(Math.max(0, place - 2), place).some((one) => telling.test(one));
    if (denying && reach > 0 && preposition.test(token) && !isDeedOf) beyond = true;
    // "Without consent you share" denies the consent alone.
    if (denying && far === 2 && reach > 0 && /^(?:you|she|he|they|we|i|it|somebody|someone|people)$/.test(token))
      denying = false;
    if (token.length < 2 || preposition.test(token) || carriesNothing.test(token)) continue;
    const one = sameKin(wordStem(token.replace(/'s?/g, '')));
    // "Not for people in crisis" denies the crisis too.
    if (denying && !people.has(one) && !dayStem.test(one)) reach += 1;
    words.push({
      stem: one,
      said: isPurpose || (isCondition && denying) ? 'open' : !denying ? 'yes' : beyond || reach > far ? 'open' : 'no',
    });
  }
}

const tooGeneral = new Set(
  'need day week time today peopl person servic group session client patient way thing know say ask help give keep hear place make use work link worker adult name text think take go come first someon anyon one tell speak ring call leav case part see find'.split(
    ' ',
  ),
);

// Prices, checks and counts are compared elsewhere, with their own denials.
const otherwiseRead = /\d|^(?:on|onc|even|onli|still|own|cost|charg|pai|pay|fee|price|check|verifi|confirm|last|sinc)$/;

/** The sides of a stem, or of its next of kin: "deliver" and "deliveries" part ways in stemming. */
function sidesOfStem(
  sides: ReadonlyMap<string, ReadonlySet<SidedWord['said']>>,
  one: string,
): ReadonlySet<SidedWord['said']> | undefined {
  const own = sides.get(one);
  if (own !== undefined || one.length < 5) return own;
  const kin = [...sides.keys()].filter(
    (other) => other.length >= 5 && (other.startsWith(one) || one.startsWith(other)),
  );
  return kin.length === 1 ? sides.get(kin[0] ?? '') : undefined;
}

/** Which sides each stem stands on in some words. */
function sidesByStem(words: readonly SidedWord[]): ReadonlyMap<string, ReadonlySet<SidedWord['said']>> {
  const sides = new Map<string, Set<SidedWord['said']>>();
  for (const word of words) sides.set(word.stem, (sides.get(word.stem) ?? new Set()).add(word.said));
  return sides;
}

/** What is turned round in a sentence, against all its source says and against what the source says nearest to it. */
export function polarityFault(
  sentence: string,
  known: readonly SidedWord[],
  near: readonly SidedWord[],
  skip: ReadonlySet<string>,
): string | undefined {
  const all = sidesByStem(known);
  const beside = sidesByStem(near);
  const sameSide = (word: SidedWord): boolean =>
    [...alikeStems(word.stem)].some(
      (other) => other !== word.stem && beside.get(other)?.has(word.said) === true && beside.get(other)?.size === 1,
    );
  for (const word of sidesOf(sentence)) {
    // Days are compared by the reader of clocks, with their own denials.
    if (skip.has(word.stem) || word.said === 'open' || dayStem.test(word.stem) || otherwiseRead.test(word.stem))
      continue;
    const sides = sidesOfStem(all, word.stem);
    const own = sidesOfStem(beside, word.stem);
    if (sides === undefined || sides.has('open')) continue;
    if (tooGeneral.has(word.stem)) {
      // General words turn a sentence round only where the nearest sentence says them on one side.
      if (own?.size === 1 && !own.has(word.said) && sides.size === 1 && !sameSide(word))
        return 'turns round what the source says';
      continue;
    }
    // What the source denies somewhere may be denied; which of its sentences is meant is not for a guess.
    const held = sides.size === 1 ? sides : own?.size === 1 && word.said === 'yes' ? own : undefined;
    if (held !== undefined && !held.has(word.said) && !(word.said === 'no' && sameSide(word))) {
      return word.said === 'no' ? 'denies what the source says' : 'says what the source denies';
    }
  }
  return undefined;
}
