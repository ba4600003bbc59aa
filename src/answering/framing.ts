// Sentences that frame an answer and claim nothing: a kind word to the worker, which of two looks nearer, that the choice is the client's.
import { plainWords } from './negation.ts';

/** How a sentence begins that leads to what follows. */
export const leadIn =
  /^(?:here (?:is|are)|here's|(?:these|the following|this)\b.*\b(?:may|might|could|should)?\s*(?:help|fit|suit|match)|you could (?:try|look at|consider)|(?:i|we) (?:found|have found|can see)|based on|according to|in short|in summary|to summarise|in brief|yes|no|options?|a few (?:options|places|things)|some (?:options|ideas|places|groups)|what (?:to do|the guidance says|i found)|first|next|then|also|for (?:more|details)|it depends|good question|of course|sure|thanks|thank you|sorry)\b/i;
/** It says that it was told nothing of this. */
export const honestGap =
  /\b(?:(?:i|we) (?:do not|don't|could not|couldn't|cannot|can't|did not|didn't) (?:have|find|see|know|say|tell|give|advise|confirm|score|add|grade|answer)|(?:the |these |this |its |their )?(?:passages?|guidance|records?|documents?|information|sources?|entry|entries|notes|lists?) (?:(?:i (?:have|was given)|here|for [\p{L}' ]{2,40}) )?(?:do(?:es)? not|don't|doesn't) (?:say|mention|cover|give|show|record|include|answer|tell|state|specify)|(?:is|are) not recorded|isn't recorded|not recorded|(?:it|they|(?:the|this|its|their) (?:list|listing|entry|record|page|note|text|document|leaflet)) (?:do(?:es)? not|don't|doesn't) (?:say|mention|cover|give|show|tell|list))\b/iu;
/** A short courtesy; with `claims` it tells something and is none. */
export const courtesy =
  /^(?:(?:quick|short|brief|a (?:quick|short|few)|an? \w+|one|two|three|four|five|several|some)\b[^.!?:]{0,60}[.!:]$|(?:i know|i'm sorry|sorry|good (?:that|you|question|thinking|instinct|call)|well (?:done|spotted)|great|thanks|thank you|glad|happy to|hope (?:this|that)|shout if|take care|that (?:sounds|must be)|what a)\b)/i;
/** A courtesy tells nothing of a person, a service or a duty. */
export const claims =
  /\b(?:she|he|they|it|her|his|their|client|patient|is|are|was|will|can|may|must|should|need|safe|risk|fine|worry|tell|ring|call|wait|give|stop|start|take|runs?|costs?|opens?|open)\b/i;
/** What a colleague says that claims nothing: an offer, a question back, that somebody is there to talk to. */
export const offer =
  /^(?:(?:i'm |i am )?(?:happy|glad) to (?:look|check|search|find|help)|your supervisor(?:'s| is) (?:there|around|happy|glad|on hand)|(?:just )?(?:let me know|tell me)\b)|^(?:(?:do you )?want|would you like|shall i|should i)\b[^.]{0,90}\?$|^(?:is|are|do|does|would|has|have|how|which|what|where|when|who) (?:she|he|they|you|it|that|part|day|the|of (?:these|those|the \w+)|one|mum|dad|her|his|their|there)\b[^.]{0,80}\?$/i;
/** It sends the worker to somebody who may be asked about anything. */
export const caution =
  /^(?:(?:if|when|where|as always|always)\b.{0,90}?\b)?(?:please )?(?:ask|check with|speak to|talk to|tell|ring|call|contact|phone|dial|go to|use|let)\b.{0,60}\b(?:999|your supervisor|safeguarding lead|duty (?:clinician|doctor|gp)|a&e|your manager|emergency services|111)\b[^.]*[.!]?$|^your supervisor can (?:also )?help\b/i;

const kindWord =
  /^(?:that (?:is|was|must (?:be|have been)|sounds)|this (?:is|was|sounds)|it(?:'s| is)) (?:a )?(?:\w+ )?(?:hard|difficult|tough|tricky|sad|heavy|fair|good|sensible|lot|tall order)\b(?: \w+){0,4}(?: (?:to|for|on)\b(?: \w+){0,8})?(?:, and (?:you|well done)(?: \w+){0,6})?[.!]?$|^(?:good luck|well done|take care|look after yourself|sorry to hear)\b(?: \w+){0,8}(?:, (?:it's|that's|that is|it is) (?:a lot|hard|tough)(?: \w+){0,8})?[.!]?$|^you(?:'ve| have)? (?:did|done|were right|are right)\b(?: \w+){0,8}[.!]?$/i;
const comparison =
  /^(?:this one|either|neither|both|any|each|all|one)(?: of (?:these|them|those|the two))?(?: (?:could|would|might|may) (?:suit|work|help|fit|do|be (?:worth|good|an? (?:good|fair|sensible|easy|useful|possible|gentle) (?:start|fit|bet|choice|option|place|step|thought|idea|port of call)|a (?:good|fair|sensible)|the (?:better|best)))| (?:is|are|looks?|sounds?|seems?) (?:worth|near|nearer|close|closer|good|better|possible|an option|options|an? (?:bad|good|fair|sensible) (?:choice|option|place|start|fit|bet)))\b(?: \w+){0,5}(?:[,;:] (?:so )?(?:it|that|which|she|he|they|and|ask|see)\b(?:'s)?(?: \w+'?\w*){0,10})?[.!]?$|^(?:the|that|this) (?:\w+ ){1,3}?(?:looks?|sounds?|seems?|may be|might be|is probably|would be) (?:like )?(?:the |a )?(?:better|best|closest|nearest|likeliest|easiest|simplest|good|obvious)(?: (?:fit|match|of the two|of the three|place to start|start|bet|choice|option|one))?(?: for (?:her|him|them))?[.!]?$|^(?:the )?(?:choice|decision)(?: is|'s) (?:hers|his|theirs|up to (?:her|him|them))[.!]?$/i;
const preparing =
  /^(?:it (?:might|may|could) help to|it(?:'s| is) worth|you might want to|you may want to) (?:have|having|keep|keeping|write|writing|note|noting|ask|asking|check|checking) (?:the (?:number|details|name|address|time)s?|which|what|how)\b(?: \w+'?\w*){0,8}(?: (?:ready|handy|to hand|down))?(?: before (?:you|she|he|they)(?: \w+){1,5})?[.!]?$/i;
const counted =
  /^(?:(?:she|he|they|you) (?:has|have|'ve) |there(?:'s| are| is) )?(?:one|two|three|four|five|six|a few|several|a couple of) (?:\w+ ){0,3}?(?:places?|services?|groups?|options?|things?|numbers?|routes?|ways?|choices?|steps?|offers?)(?: (?:are|is) listed| here| below)?(?: (?:to|for (?:her|him|them|you) to) (?:choose from|ring|try|think about|weigh up|look at|pick from)| (?:could|might|may|can) (?:help|fit|suit|work|happen)(?: side by side| together)?| (?:are )?worth (?:a look|trying|a try|ringing))?(?:, and they(?:'re| are)(?:n't| not)? (?:equal|alike|the same|different))?[.:]?$|^(?:welcome|hello|hi|good (?:morning|afternoon)|morning)(?: (?:aboard|to the team|there))?[.!]?$/i;
const ringing =
  /^(?:it(?:'s| is)|it (?:might|may) be|might be|may be|always|still)?\s?worth (?:a (?:quick )?(?:ring|call)|ringing|calling|checking|booking|phoning)(?: (?:both|them|either|each|all (?:three|of them)|the \w+|up))?(?: (?:ahead|first))?(?: before (?:she|he|they|you)(?: \w+){1,3})?[.!]?$/i;
// What speaks of danger, of duty or of what to do about either never merely frames.
const weighty =
  /\b(?:not|n't|no|never|nothing|nobody|safe|unsafe|risk\w*|danger\w*|harm\w*|hurt\w*|urgent\w*|emergenc\w*|serious\w*|fine|okay|ok|worr(?:y|ied)|wait|later|tell|telling|text|message|leaflet|secret\w*|promise\w*|tablets?|pills?|medic\w*|dose\w*|drink\w*|police|999|111|suicid\w*|self-harm\w*|abus\w*|partner|husband|wife|score\w*|ticks?|level|free|cost\w*|open|closed|must|need\w*|have to|has to|should|allowed|entitled|legal\w*|law|guarantee\w*|will|definitely|certain\w*)\b|\d|£/i;

/** Whether a sentence without a source merely frames what is said beside it. */
export function isFraming(sentence: string): boolean {
  const text = plainWords(sentence).replace(/^neither\b/i, 'both');
  if (text.length > 130 || weighty.test(text)) return false;
  return [kindWord, comparison, preparing, counted, ringing].some((one) => one.test(text));
}
