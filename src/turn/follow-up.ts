// "What about Saturdays?", "the second one", "who do I ring for that?": questions that mean the one before.
import { anyThing, knownThing } from '../answering/asked-thing.ts';
import { type AskedFact, aboutThing, anythingElse, askedFact, openNow, reaching } from '../answering/asset-question.ts';
import { asksHowToRecord } from '../retrieval/sentences/question-kind.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { bareFact } from './bare-fact.ts';
import { dropping, wordsTakenBack } from './earlier-words.ts';
import { lastCalmTurn, lastTurn, type Memory, type RememberedTurn } from './memory.ts';
import { otherPerson } from './other-person.ts';

/** How a message leans on the turn before it. */
export type FollowUp =
  | { readonly kind: 'fresh' }
  /** The earlier question still holds, with something added or changed. */
  | { readonly kind: 'refine' }
  /** A wish of the earlier question that counts no more: "forget the mornings". */
  | { readonly kind: 'drop' }
  /** One of the things shown, by place. */
  | { readonly kind: 'pick'; readonly ref: string }
  /** A place past the last of those shown: "the second one" of one. */
  | { readonly kind: 'beyond' }
  | { readonly kind: 'ring'; readonly ref: string }
  /** Several of them, shown again: "both of those". */
  | { readonly kind: 'several'; readonly refs: readonly string[] }
  /** A fact of what was shown: the one picked, or all of them. */
  | { readonly kind: 'about'; readonly refs: readonly string[]; readonly asked: AskedFact }
  | { readonly kind: 'more' };

// Said before the question itself, and no part of it: "ok", "ta", "hang on", "back to".
const leadIn =
  /^\W*(?:(?:ok|okay|right|so|ta|thanks|thank you|cheers|great|lovely|perfect|brill(?:iant)?|fine|cool|sorry|oh|ah|hm+|well|then|now|just|quick q|hang on|hold on|wait|one sec|also|(?:go(?:ing)? )?back to|about|re|for)\b[,:.\s]*)+(?=\S)/i;

/** A follow-up as it is read: without what only leads into it, with "n" and "shed" written as they are meant. */
export function asRead(words: string): string {
  const written = words
    .replace(/^\W*n(?= )/i, 'and')
    .replace(/(?<=\w )(?:n|nd)(?= \w)/gi, 'and')
    .replace(/\b(when|where|how|who)s\b/gi, '$1 is')
    .replace(/\b(s?he|they)d (?=(?:want|like|need|love|rather|prefer|get|go|be|have)\b)/gi, '$1 would ')
    .replace(/\b(?:n|and) all\b\s*(?=\W*$)/i, '');
  const bare = written.replace(leadIn, '');
  return bare.trim() === '' ? written : bare;
}

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/\b(first|1st|top)( one)?\b|\bnumber (one|1)\b/i, 0],
  [/\b(second|2nd)( one)?\b|\bnumber (two|2)\b/i, 1],
  [/\b(third|3rd)( one)?\b|\bnumber (three|3)\b/i, 2],
  [/\b(fourth|4th)( one)?\b|\bnumber (four|4)\b/i, 3],
  [/\blast( one)\b/i, -1],
];

const both = /\b(?:both|(?:those|these|the) two)(?: of (?:them|those|these))?\b/i;
const onlyBoth =
  /^\s*(?:(?:ok(?:ay)?|and|yes|please|show me|tell me (?:more )?about|what about|how about|i'?d like|can i have),? )*(?:both|(?:those|these|the) two)(?: of (?:them|those|these))?(?: please)?\s*[?.!]*\s*$/i;
const ofNumbers = new Set(contentStems('number numbers phone tel telephone ring call contact'));

/** Whether a message asks for a number, or whom to ring, and names nothing else. */
export function asksForNumber(words: string): boolean {
  const read = asRead(words);
  return ringsWhom.test(read) && contentStems(read).every((stem) => ofNumbers.has(stem));
}

/** Whom to ring, or on what number. */
export const ringsWhom = /\bwho\b.*\b(?:ring|call|phone|contact)\b|\bnumbers?\b/i;
// A word or two that name a fact: "parking?", "postcode", "how much notice". Days, prices and step-free are wishes, and search again.
const nounFact =
  /^\W*(?:(?:and|any|the|their|its|what'?s?(?: are| is)?|have they (?:got )?)\b[, ]*)*(?:toilets?|loos?|wc|parking|lifts?|ramp|hearing loop|phone|tel|number|phone number|e-?mail|web ?site|address|postcode|wait|waiting (?:list|times?)|opening (?:hours|times)|hours|times|languages?|how (?:far|long|much) (?:ahead|in advance|notice)(?: (?:do|does|must|should) .{1,20})?)\W*$/i;
const isItOpen =
  /\b(?:open|on|running|there|shut|closed)\b(?: right)? (?:now|at the moment|at this (?:hour|time)|today|yet|still)\b/i;

// "The next one" is the one behind the one that was picked; "the other one" is plain where there are two.
const onward =
  /\b(?:the )?(?:next one|one after(?: (?:that|this|it))?|one below)\b|^\s*(?:and |ok )?(?:the )?next\s*\??\s*$/i;
const backward = /\b(?:the )?(?:previous one|one before(?: (?:that|this|it))?|one above)\b/i;
const otherOne = /\b(?:the )?other one\b(?! who| that)/i;
// "What do I do?", said after something was shown, asks it of that.
const whatThen =
  /^\s*(?:(?:so|and|ok|okay|right)[, ]+)*(?:what (?:do|should|can|must) (?:i|we) do(?: (?:next|now|then|first|about (?:it|that|this)))?|what (?:next|then)|then what)\s*[?.!]*\s*$/i;

const refineOpening =
  /^\s*(and|or|but|what about|how about|wot about|anything|any|something|same( thing)?|ok(ay)?[, ]+(and|but|what about)|which( one| ones| of (them|these|those))? (is|are|has|have|do|does|can|runs?|takes?)|(are|is) any( of (them|these|those))?|do any( of (them|these|those))?|(is|are) there (an?other|one|ones|any (of|that|with|where|who)))\b/i;
const comparative =
  /\b(nearer|nearest|closer|closest|cheaper|cheapest|earlier|later|quieter|smaller|bigger|free(?:r)? ones?|instead|not (those|so) \w+)\b/i;
const shortRefine = /^\s*(on |in |for |at |near |with |without |not |only )/i;
const ring =
  /\b(who|what number|how) (do|can|should|would) (i|we|they|she|he) (ring|call|phone|contact|get in touch|refer|book|speak to|talk to|ask)\b.{0,25}\b(that|this|it|one|them|there)\b|^\s*(what'?s|whats|have (you|we) got|got) (the|a|their|its) (number|phone|tel|contact)\b|^\s*how do i (refer|book)( (them|her|him|in))?\s*\??\s*$|^\s*(the )?(phone )?number( for (that|it|them|this))?\s*\??\s*$/i;
// "Who do I ring and what's the rent": the number, and what else is asked.
const ringsAnd = /^\W*(?:(?:and|ok|so)\b[, ]*)*who (?:do|can|should) (?:i|we) (?:ring|call|phone|contact) and \S/i;
/** What somebody is to be rung about: "rent arrears"; undefined where it is no such question, or points at what was shown. */
export function ringAbout(words: string): string | undefined {
  const about =
    /^\W*(?:(?:and|so|hi|ok)\b[, ]*)*(?:who|whom|which number|what number) (?:do|can|should|would) (?:i|we) (?:ring|call|phone|contact|speak to|get hold of) (?:about|re|regarding|for|over|to do with) (?<about>[^?.!]{3,80})[?.!]*\s*$/i.exec(
      words,
    )?.groups?.['about'];
  return about === undefined || pointing.test(about) || contentStems(about).length === 0 ? undefined : about.trim();
}

const more =
  /^\s*(any |show |got |give me )?(me )?(some |a few |few )?(more|others?|else|another|the rest)\b.{0,20}$|\bmore like (this|that|these|those|it)\b|^\s*(something|anything) (else|different|similar)\b.{0,12}$|^\s*what else\b|^\s*(any |the )?other ones?\s*\??\s*$/i;
/** What is added to "more like that": ", outdoors"; undefined where nothing is. */
export function besidesMore(words: string): string | undefined {
  const added = /\bmore like (?:this|that|these|those|it)\b\W*(?:but )?(?<added>.{3,40}?)\W*$/i.exec(words)?.groups?.[
    'added'
  ];
  return added === undefined || contentStems(added).length === 0 ? undefined : added;
}

const notThat =
  /^\s*(no[, ]+)?not (that|this|the (first|second|third|fourth|last|top|1st|2nd|3rd|4th)) (one)?|^\s*none of (these|those|them)\b/i;
const asksWhetherThey = /^\s*(and |ok,? )?(do|does|can|could|will|would) (they|it|that one|this one)\b/i;
/** A yes or a no asked of something shown, or of what somebody known may do there. */
export const asksOfThem =
  /^\W*(?:(?:and|but)\b[, ]*)?(?:is|are|do|does|can|could|will|would|must|should|has|have) (?:it|they|he|she|s?he|someone|somebody|anyone|anybody|there)\b/i;
const pointing =
  /\b(it|its|they|their|them|there|(?:that|this)(?! (?:week(?:end)?|month|morning|afternoon|evening|day|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|these|those|that one|this one|the (group|place|club|class|service|cafe|café))\b/i;
// A fact asked for in a word or two after services were shown; days, cost and access are wishes, and search again.
const shortFact =
  /^\s*(the )?(address|postcode|e-?mail|website|waiting list|wait|opening (hours|times)|referral route|where|when|who (can|could|may) (go|come|join|attend))\s*\??\s*$/i;

// "Something crafty" names a thing of its own, as "anything for men", "anything cheaper" and "any gentle ones" do not.
const namesItsOwn =
  /^\s*(?:(?:is|are) there )?(?:something|anything|any) (?!(?:for|with|without|on|in|at|near|by|not|that|which|who|else|more|others?|of|to|from|after|before|under|over|less|like|similar|different|good|ones?|\w+er)\b)([\w'-]+)(?!.*\bones?\b)/i;

/** The first word of a thing that a message asks for by itself, though it opens like one that leans on the turn before; undefined where it names none. */
export function ownThing(words: string): string | undefined {
  return namesItsOwn.exec(words)?.[1];
}

const tellsThem = /\b(?:can|could|may|should|do|shall) (?:i|we) (?:tell|advise|say|let|help|show|ask)\b/i;
const questionForm =
  /^\s*(?:and |but |ok(?:ay)?,? |so )*(?:how|what'?s?|where'?s?|when'?s?|who (?:can|could|may|does|do|has to)|is there|are there|do|does|can|could|will|would|must|any)\b/i;
// What records have a field for; a question that holds nothing else asks it of what was shown.
const factStems = new Set(
  contentStems(
    'wait waits waiting list queue long cost costs much price charge pay refer refers referral self selfrefer book booking join sign turn drop parking park toilet toilets loo bus buses train tram transport address postcode phone number email website open opens opening hours time times start starts finish finishes bring wear spaces places full date days often meet far lift ramp old age ages ref refs forward ahead advance notice next languages speak ring call text form forms send voucher vouchers self else must may might shall ought held venue',
  ),
);

/** The words of a question that ask for no fact that records have a field for. */
export const besidesFacts = (words: string): readonly string[] =>
  contentStems(words).filter((stem) => !factStems.has(stem));

/** Whether a short question holds nothing but a fact that records have: "how long is the wait", "can she refer herself". */
function asksOnlyAFact(words: string): boolean {
  // Whom it is for, and what the worker may tell or advise them, is no fact of a record.
  if (tellsThem.test(words)) return false;
  const bare = words.replace(
    /\b(?:first|second|third|fourth|last|(?:him|her|them|my|your)sel(?:f|ves)|(?:the|his|her|their|a) (?:lad|lass|lady|gent|man|woman|bloke|chap|fella|boy|girl|kid|son|daughter|wife|husband|mate|partner|mum|dad|client|patient|pt|family|couple))\b/gi,
    ' ',
  );
  const stems = contentStems(bare);
  return questionForm.test(words) && stems.length > 0 && stems.every((stem) => factStems.has(stem));
}

// "No, on Saturdays", typed without the comma: a bare noun after "no" is refused, what leans on the thing before is not.
const corrects = /^\s*no,? +(?=(?:in|on|at|for|near|with|the|i meant?|she|he|they)\b)/i;

/** The words without the "no" that only sets the turn before right. */
export function withoutNo(words: string): string {
  return words.replace(corrects, '');
}

const theOne =
  /^\s*(?:(?:and|ok|what about|how about|i meant?|tell me (?:more )?about|show me),? )*the ([\p{L}][\p{L}' ]{1,30}?) one\s*[?.!]*\s*$/iu;

/** "The evening one": the only one of those shown whose name says so. */
function toldApart(words: string, { refs }: RememberedTurn, nameOf: (ref: string) => string): string | undefined {
  const stems = contentStems(theOne.exec(words)?.[1] ?? '');
  if (stems.length === 0) return undefined;
  const alike = refs.filter((ref) => {
    const held = new Set(contentStems(nameOf(ref)));
    return stems.every((stem) => held.has(stem));
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** Reads whether a message means the turn before it. Long messages and whole new questions do not. */
export function readFollowUp(
  typed: string,
  last: RememberedTurn | undefined,
  isService: (ref: string) => boolean = () => false,
  nameOf: (ref: string) => string = () => '',
): FollowUp {
  if (last === undefined) return { kind: 'fresh' };
  const words = asRead(typed);
  const count = words.trim().split(/\s+/).length;
  if (count > 14) return { kind: 'fresh' };
  const first = last.focus ?? last.refs[0];
  if (count <= 8 && dropping.test(words) && (last.wishes.length > 0 || wordsTakenBack(words, last.words) !== undefined))
    return { kind: 'drop' };
  if (whatThen.test(words)) return { kind: 'refine' };
  const step = count <= 7 ? stepped(words, last) : undefined;
  if (step === 'past_the_end') return { kind: 'more' };
  if (step !== undefined) return { kind: 'pick', ref: step };
  const others = last.refs.filter((one) => isService(one) && one !== first);
  if (count <= 7 && otherOne.test(words) && others.length > 1) return { kind: 'several', refs: others.slice(0, 2) };
  const apart = count <= 8 ? toldApart(words, last, nameOf) : undefined;
  if (apart !== undefined) return { kind: 'pick', ref: apart };
  if (count <= 7 && (notThat.test(words) || more.test(words))) return { kind: 'more' };
  const two = last.refs.filter(isService).slice(0, 2);
  if (count <= 10 && both.test(words) && two.length === 2) {
    const asked = ringsWhom.test(words) ? reaching : askedFact(words.replace(both, ' '));
    if (onlyBoth.test(words)) return { kind: 'several', refs: two };
    if (asked !== undefined) return { kind: 'about', refs: two, asked };
  }
  const ref = count <= 9 ? picked(words, last) : undefined;
  if (ref === undefined && last.refs.length > 0 && count <= 9 && namesAPlace(words)) return { kind: 'beyond' };
  if (count <= 12 && ringsAnd.test(words) && first !== undefined && isService(first))
    return { kind: 'about', refs: [first], asked: reachingAnd(words) };
  if ((ring.test(words) || asksForNumber(words)) && first !== undefined) return { kind: 'ring', ref: ref ?? first };
  const isOfThose = ref !== undefined || !namesAnother.test(words);
  const about = isOfThose && (count <= 9 || asksOnlyAFact(words)) ? aboutShown(words, last, ref, isService) : undefined;
  if (about !== undefined) return about;
  const ofClause = isOfThose && count <= 14 ? clausesOf(words).map((one) => aboutShown(one, last, ref, isService)) : [];
  const inClause = ofClause.find((one) => one !== undefined);
  if (inClause !== undefined) return inClause;
  if (ref !== undefined) return { kind: 'pick', ref };
  if (count <= 9 && (refineOpening.test(words) || comparative.test(words))) return { kind: 'refine' };
  if (count <= 4 && shortRefine.test(words)) return { kind: 'refine' };
  return { kind: 'fresh' };
}

/** "What does it cost and who do I ring": the number first, then what else is asked; who is rung is not who it is for. */
export function reachingAnd(words: string): AskedFact {
  const besidesIt = askedFact(words.replace(/\bwho\b/gi, ' '))?.labels ?? [];
  return { labels: [...new Set([...reaching.labels, ...besidesIt])] };
}

// "She has a frame, is there a ramp?" tells something, and then asks.
function clausesOf(words: string): readonly string[] {
  const [told = '', ...asked] = words.split(
    /[,.;?!]\s+|\s+(?:and|but) (?=(?:is|are|do|does|can|how|what|when|where)\b)|\s+(?=(?:is|are|does|do|can|could|will|would) (?:he|she|they|it)\b)/i,
  );
  const isTold = /^\W*(?:(?:and|but)\b )?(?:he|she|they|s?hes|theyre|it|its|his|her|their)\b/i.test(told);
  const isBrief = told.split(/\s+/).length <= mostOfMeaning;
  return asked.length === 1 && (isTold || isBrief) ? asked : [];
}

// "And the swimming lot, when are they on" is asked of no one of those shown.
const namesAnother =
  /^\W*(?:and |but )?the (?!(?:first|second|third|fourth|last|next|other|1st|2nd|3rd|4th|one|group|place|club|class|service|caf[eé])\b)[^,?]{3,30},/i;

/** Whether a few words mean what was shown, whatever they ask of it: "whose is it". */
export function meansShown(words: string): boolean {
  return words.trim().split(/\s+/).length <= mostOfMeaning && (pointing.test(words) || shortFact.test(words));
}
const mostOfMeaning = 4;

// Who may come is asked of what was shown, whoever is meant: "can she come", "can women go".
const mayTheyCome =
  /^\W*(?:(?:and|but|so|ok|okay)\b[, ]*)*(?:can|could|may) (?:[\w']+ ){1,2}(?:come|go|join(?: in)?|attend|use (?:it|this)|get in)(?: (?:too|along|there|as well|to (?:it|that|this)))?\W*$/i;

// "Does she have to be over sixty", "must he be local": who it is for.
const mustTheyBe =
  /^\W*(?:(?:and|but)\b[, ]*)?(?:do|does|must|should) (?:he|she|they|people|you|s?he)(?: (?:have|need|got))?(?: to)? be\b/i;

function aboutShown(
  words: string,
  last: RememberedTurn,
  ref: string | undefined,
  isService: (ref: string) => boolean,
): FollowUp | undefined {
  if (asksHowToRecord(words)) return undefined;
  const isKnown = knownThing(words) !== undefined;
  const bareLabels = bareFact(words);
  const means =
    isKnown ||
    bareLabels !== undefined ||
    ref !== undefined ||
    pointing.test(words) ||
    shortFact.test(words) ||
    nounFact.test(words) ||
    mustTheyBe.test(words) ||
    mayTheyCome.test(words) ||
    asksOnlyAFact(words);
  // "And the first one's number" asks a fact of it; "and on Tuesdays" adds to the search.
  const said = ref === undefined ? words : words.replace(/^\s*(?:and|but|so|ok(?:ay)?)[, ]+/i, '');
  // "Any parking" asks it of them; "any on Tuesdays" looks for others.
  const isBare = bareLabels !== undefined || nounFact.test(words) || asksOnlyAFact(words.replace(/^\W*and\b/i, ''));
  if (!means || comparative.test(words) || (refineOpening.test(said) && !isKnown && !isBare)) return undefined;
  const bare = ref === undefined ? words : words.replace(/\b(first|second|third|fourth|last) one\b/i, 'it');
  const any = anyThing(bare);
  const asked =
    (isItOpen.test(words) ? openNow : undefined) ??
    (bareLabels === undefined || isKnown ? askedFact(bare) : { labels: bareLabels }) ??
    (asksWhetherThey.test(words) ? { ...anythingElse, ...(any === undefined ? {} : { thing: any }) } : undefined) ??
    (any === undefined ? undefined : { ...aboutThing(any), unlessSaid: 'asked_anew' as const });
  const one = ref ?? last.focus;
  const refs = (one === undefined ? last.refs : [one]).filter(isService);
  return asked === undefined || refs.length === 0 ? undefined : { kind: 'about', refs, asked };
}

// Where it lands is told apart from "no step was meant": past the last of those shown there may be more.
function stepped(words: string, { refs, focus }: RememberedTurn): string | undefined {
  // "When is the next one" asks for a day.
  const by = /\bwhen\b/i.test(words) ? 0 : onward.test(words) ? 1 : backward.test(words) ? -1 : 0;
  const at = Math.max(0, focus === undefined ? 0 : refs.indexOf(focus));
  if (by !== 0 && refs.length > 0) return refs[Math.max(0, at + by)] ?? 'past_the_end';
  return otherOne.test(words) && refs.length === 2 ? refs[1 - at] : undefined;
}

function picked(words: string, last: RememberedTurn): string | undefined {
  if (
    !/\b(one|option|number|group|result|that|place)\b/i.test(words) &&
    !/^\s*(the )?(first|second|third|fourth|1st|2nd|3rd|4th)\s*\??\s*$/i.test(words)
  )
    return undefined;
  const place = placeSaid(words);
  if (place === undefined) return undefined;
  // "The third" of several answers is the third answer; "the third one" may be the third of the groups in them.
  const { refs, answers = refs } = last;
  return (/\b(?:one|group|place)\b/i.test(words) ? refs.at(place) : undefined) ?? answers.at(place);
}

const placeSaid = (words: string): number | undefined => ordinals.find(([pattern]) => pattern.test(words))?.[1];

// "Is there a second group" asks for one more; only what plainly points is told that there was none.
function namesAPlace(words: string): boolean {
  return placeSaid(words) !== undefined && (onlyPoints.test(words) || pointsAtOne.test(words));
}
const pointsAtOne = /\bthe (?:second|third|fourth|2nd|3rd|4th) one\b|\bnumber (?:two|three|four|[2-4])\s*[?.!]*$/i;

const onlyPoints =
  /^\s*(ok(ay)?[, ]+|and |no[, ]+|yes[, ]+|please )*((what|how) about |tell me (more )?about |show me |not )*(the |that |this |those |these )?(first|second|third|fourth|last|top|other|next|previous|1st|2nd|3rd|4th|number (one|two|three|four|[1-4]))?( ?(one|ones|two|three))?( (after|before)( (that|this|it))?)?( please| then)?\s*[?.!]*\s*$|^\s*(any |show me |got |give me |some )*(more|others?|another( one)?|the rest|anything else|something else|what else( is there)?)( like (this|that|these|those|it))?( please)?\s*[?.!]*\s*$|^\s*who (do|can|should) i (ring|call|phone|contact)( for| about)? (that|this|it)( one)?\s*[?.!]*\s*$/i;

/** Whether the whole message only points at what was shown, and tells of nobody: "the second one", "more like that". After danger it may mean more. */
export function pointsOnly(words: string, last: RememberedTurn | undefined): boolean {
  return (last === undefined || last.refs.length > 0) && words.trim() !== '' && onlyPoints.test(words);
}

const leansOnWords =
  /^\s*(and|or) (for|with|in|on|at|near)\b.{1,30}$|^\s*(what|how|wot) about \S.{0,30}$|^\s*(nearer|closer|cheaper|earlier|later|quieter)\b.{0,30}$/i;
const leansOnShown =
  /^\s*(the )?(first|second|third|fourth|last|other) one\b.{0,20}$|\bmore like (this|that|these|those)\b|^\s*(any |show me )?(more|others|another one|the rest)\s*\??\s*$|^\s*who (do|can|should) i (ring|call|phone) (for|about) (that|this|it)\s*\??\s*$/i;

/** Whether a message means something before it although nothing was asked, or nothing shown: it has to be asked what is meant. */
export function leansOnNothing(words: string, last: RememberedTurn | undefined): boolean {
  if (last !== undefined && last.refs.length > 0) return false;
  if (words.trim().split(/\s+/).length > 7) return false;
  // A question that found nothing can still be asked with another day or for somebody else.
  const isNothingAsked = last === undefined || last.isAlarm === true;
  return leansOnShown.test(words) || (isNothingAsked && leansOnWords.test(words));
}

/** The turn that a message means. After danger it is what was asked before, where the words plainly add to that or ask a fact of it; whoever only points, or asks whom to ring, may mean the danger. */
export function turnMeant(
  words: string,
  memory: Memory,
  now: Date,
  isService: (ref: string) => boolean,
): RememberedTurn | undefined {
  const last = lastTurn(memory, now);
  if (last?.isAlarm !== true) return last;
  const before = lastCalmTurn(memory, now);
  if (before === undefined || onlyPoints.test(words) || whatThen.test(words) || ringsWhom.test(words)) return last;
  const { kind } = readFollowUp(words, before, isService);
  return asksOfThem.test(words) || otherPerson(words) !== undefined || kind === 'about' || kind === 'refine'
    ? before
    : last;
}

/** What the worker does, or what if: asked of the work, and of no service that shares a word with it. */
export const ofWork =
  /\b(?:i|im|ive|we|me|my|us|our)\b|^\W*(?:(?:and|but|so|ok|or)\b[, ]*)*(?:what )?(?:if|when)\b|\bwho (?:has to|signs?|decides?|agrees?|keeps?|approves?|can do|does)\b/i;
