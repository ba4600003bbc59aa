// What the worker wants beyond an answer: the few plain requests that the assistant understands without a model.
import type { Practice } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';

/** A request recognised in the words themselves. `question` is everything else. */
export type Intent =
  | { readonly kind: 'question' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'ask_supervisor' }
  /** The counsellor among colleagues, for a step up that is no crisis. */
  | { readonly kind: 'ask_counsellor' }
  | { readonly kind: 'set_practice'; readonly practice: Practice }
  | { readonly kind: 'supervision_list' }
  | { readonly kind: 'add_to_supervision' }
  | { readonly kind: 'my_cases' }
  | { readonly kind: 'practice_fact' }
  | { readonly kind: 'tell_champion' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'on_duty' }
  | { readonly kind: 'manager_page'; readonly page: ManagerPage }
  | { readonly kind: 'refuse'; readonly what: Refusal };

export type ManagerPage = 'escalations' | 'gaps' | 'freshness' | 'quality' | 'figures';
export type Refusal = 'score' | 'diagnosis' | 'medicine' | 'legal' | 'message_to_client' | 'patient';

const askCounsellor = /^\s*(please |can you |could you )?(ask|message|tell|contact) (my|our|the) counsellor\b(?!['’])/i;
const askSupervisor =
  /\b(ask|tell|get|contact|message|speak to|talk to|send (?:this|it|that) to|pass (?:this|it|that) (?:on )?to|need|want)\b.{0,20}\b(my |a |the |an? actual )?(supervisor|human|real person|line manager)\b/i;
const greeting =
  /^\s*(hi|hiya|hello|hey|morning|good (morning|afternoon|evening)|help|what can you do\??|start)\s*[!.?]*\s*$/i;
const forget =
  /^\s*(please )?(forget|scrub|delete) (that|this|it|what i (just )?said|everything|our chat|my last message)\b/i;
const addToSupervision =
  /^(?!\s*(what|how|when|where|who|why|should|do|does|is)\b).{0,30}\b(add|put|save|keep|park)\b.{0,160}\b(to|on|in|onto|for)\b.{0,12}\bsupervision\b/i;
const showSupervision = /\b(my|show|what'?s on|see)\b.{0,15}\bsupervision list\b|^\s*supervision list\s*$/i;
const myCases =
  /\b(my (open )?(cases|escalations)|what happened (to|with) my (escalation|case)|has (anyone|someone|my supervisor) (seen|picked|read|got) (it|that|this|my))\b/i;

const cases = '(?:escalations?|alerts?|hand-?overs?|cases|cards)';
const unanswered = "(?:can(?:no|')?t|couldn'?t|could not|not|never|un|didn'?t|without|no)";
const stale =
  '(?:overdue|stale|out of date|expired|needs? (?:a )?check(?:ing)?|due (?:a |for )?(?:check|review)|not (?:been )?checked)';
const readers = '(?:icb|integrated care board|commissioners?|board|funders?|pcn|steering group|annual report)';

const managerPages: readonly (readonly [ManagerPage, RegExp])[] = [
  [
    'escalations',
    new RegExp(
      `\\b(?:show|list|which|how many|see|any)\\b.{0,30}\\b${cases}\\b.{0,60}\\b(?:not|un\\w+|nobody|no one|open|owned|acknowledged|picked up|claimed|waiting|this week|this month|since|today|overdue)\\b|\\b(?:show|list|see) (?:me )?(?:the |all )?escalations\\b`,
      'i',
    ),
  ],
  [
    'gaps',
    new RegExp(
      `\\b(?:questions?|asking|asked|ask)\\b.{0,50}\\b${unanswered}\\b.{0,20}\\b(?:answer\\w*|know|found)\\b|\\bunanswered questions?\\b|\\bgap (?:list|report)\\b|\\bshow (?:me )?(?:the )?gaps\\b`,
      'i',
    ),
  ],
  [
    'freshness',
    new RegExp(
      `\\b(?:services?|assets?|documents?|contacts?|groups?|listings?|entries|records?|protocols?)\\b.{0,40}\\b${stale}|\\boverdue (?:a )?check\\b|\\bring-?round list\\b`,
      'i',
    ),
  ],
  [
    'quality',
    /\b(did|has|have|does|how (often|many)|ever)\b.{0,30}\b(bot|assistant|system|software)\b.{0,30}\b(miss(ed)?|wrong|overlook\w*|fail\w*)\b|\bmissed (a )?(cris[ie]s|emergenc(y|ies))\b.{0,30}\b(bot|assistant|report)\b/i,
  ],
  [
    'figures',
    new RegExp(
      `\\b(?:numbers|figures|stats|statistics|data|report)\\b.{0,30}\\b${readers}\\b|\\b${readers}\\b.{0,40}\\b(?:numbers|figures|stats|statistics|data|report)\\b|\\b(?:monthly|quarterly|yearly) (?:figures|numbers|report)\\b`,
      'i',
    ),
  ],
];

// "Who do I ring if I can't get hold of my manager": the rota answers, with the people of this hour.
const onDuty =
  /\bwho('?s| is| else is)? (on|on duty|on call|covering)\b.{0,15}\b(duty|call|today|tonight|now|this (morning|afternoon|evening))?\s*\??$|\b(second|next|out[- ]of[- ]hours|duty) (contact|person|supervisor|number|line)\b|\b(can'?t|cannot|couldn'?t|not|isn'?t|won'?t|doesn'?t|no)\b.{0,30}\b(get hold of|reach|pick(ing)? up|answer(ing)?|find)\b.{0,20}\b(supervisor|manager|duty|lead)\b|\b(supervisor|manager|duty (person|line))\b.{0,30}\b(off sick|on leave|away|not (answering|there|in|picking)|isn'?t (answering|there|in)|won'?t answer)\b/i;

const refusals: readonly (readonly [Refusal, RegExp])[] = [
  [
    'score',
    /\b(score|scoring|add up|total|tot up|work out)\b.{0,40}\b(dash|ric|phq ?-?9|gad ?-?7|risk|ticks|questionnaire|points)\b|\b(dash|ric|phq ?-?9|gad ?-?7)\b.{0,60}\b(score|scoring|add up|total|work out)\b/i,
  ],
  [
    'message_to_client',
    /\b(write|draft|compose|word)\b.{0,25}\b(text|message|sms|email|whatsapp|note)\b.{0,25}\b(to|for)\b.{0,10}\b(her|him|them|client|patient|pt|victim)\b/i,
  ],
  [
    'diagnosis',
    /\b(does|has|have|is it|could it be|do you think)\b.{0,30}\b(she|he|they|it|client|patient|pt)\b.{0,20}\b(got|have|has|be)\b.{0,20}\b(bipolar|autis\w*|adhd|schizophren\w*|dementia|borderline|bpd|personality disorder|depression|psychosis)\b.{0,3}\?|\bdiagnose\b/i,
  ],
  [
    'patient',
    /^\s*(i am|i'm|im) (a |the )?(patient|service user)\b|\bmy (gp|doctor) (has )?(referred|sent) me (to (you|this)|here)\b/i,
  ],
];

const tellChampion =
  /\b(pass|take|tell|raise|give|send|mention|ask|bring|speak to|talk to)\b.{0,40}\b(the |our |my |this practice'?s? )?(practice )?champion\b/i;
// What one asks of the place where one is: who is who, and how things are done there.
const practiceFact =
  /^\s*(so |and |ok,? )?(who('?s| is| are)?|whos) (the |our |my )?(practice |adult |child )?(champion|safeguarding lead|sg lead)s?( here| at this (practice|surgery)| today)?\s*\??\s*$|\b(champion|safeguarding lead|duty (doctor|gp|route|clinician|team)|rooms?|recording system)\b.{0,20}\bhere\b|^\s*(which|what) rooms? (can|do|should|could) (i|we) (use|have|book|see)\b.{0,20}$|^\s*how (do|can|should) i (reach|get|get hold of|contact|ring|call|find|interrupt) the duty (doctor|gp|clinician|team|dr)( here| today| now)?\s*\??\s*$|^\s*(what|which) (recording|computer|clinical) system\b.{0,30}$/i;

/** Whether the whole message only says at which practice the worker is: nothing else stands in it. */
export function saysOnlyWhere(words: SafeText, practices: readonly Practice[]): boolean {
  const named = practiceNamed(words, practices);
  if (named === undefined) return false;
  const place = words.toLowerCase().indexOf(named.said.toLowerCase());
  const before =
    /^\s*(hi|hello|morning|good morning|hey)?[,!. ]*(i'?m|i am|we'?re|we are|im)( (working|based|over|here|back))?( at| in| from)( the)?\s*$/i;
  const after =
    /^\s*(surgery|practice|medical centre|health centre)?\s*(today|now|this (morning|afternoon|week)|all day|till \w+|on \w+)?\s*[.!]*\s*$/i;
  return before.test(words.slice(0, place)) && after.test(words.slice(place + named.said.length));
}

/** What the worker wants to bring to supervision, where they say it: "add the dog on Weir Street to my supervision". */
export function saidForSupervision(words: string): string | undefined {
  const own = words
    .replace(/^.{0,30}?\b(add|put|save|keep|park)\b/i, '')
    .replace(/\b(to|on|in|onto|for)\b.{0,12}\bsupervision( list)?\b/i, '')
    .replace(/^[\s:,.-]+|[\s:,.-]+$/g, '');
  return /^(this|that|it|this one|that one|the (last|above) (one|answer|question)|please|these|)$/i.test(own)
    ? undefined
    : own;
}

/** Reads what is wanted. Whatever is not plainly a request is a question; nothing here lowers or delays the safety reading. */
export function readIntent(words: SafeText, practices: readonly Practice[]): Intent {
  if (greeting.test(words)) return { kind: 'greeting' };
  if (forget.test(words)) return { kind: 'forget' };
  if (showSupervision.test(words)) return { kind: 'supervision_list' };
  if (addToSupervision.test(words)) return { kind: 'add_to_supervision' };
  if (myCases.test(words)) return { kind: 'my_cases' };
  if (askSupervisor.test(words) && !/\b(should|when|how|do|must|can) i\b/i.test(words))
    return { kind: 'ask_supervisor' };
  if (askCounsellor.test(words)) return { kind: 'ask_counsellor' };
  if (onDuty.test(words)) return { kind: 'on_duty' };
  const at = practiceSaid(words, practices);
  if (at !== undefined && !at.alsoAsks) return { kind: 'set_practice', practice: at.practice };
  if (tellChampion.test(words) && !/\?\s*$/.test(words)) return { kind: 'tell_champion' };
  if (practiceFact.test(words)) return { kind: 'practice_fact' };
  const refusal = refusals.find(([, pattern]) => pattern.test(words));
  if (refusal !== undefined) return { kind: 'refuse', what: refusal[0] };
  const page = managerPages.find(([, pattern]) => pattern.test(words));
  if (page !== undefined) return { kind: 'manager_page', page: page[0] };
  return { kind: 'question' };
}

/** A practice named in the words, by name or alias, the longest match first. */
export function practiceNamed(
  words: string,
  practices: readonly Practice[],
): { readonly practice: Practice; readonly said: string } | undefined {
  const lower = words.toLowerCase();
  const names = practices
    .flatMap((practice) => [practice.name, ...practice.aliases].map((said) => ({ practice, said })))
    .sort((a, b) => b.said.length - a.said.length);
  return names.find(({ said }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${literal(said.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u').test(lower),
  );
}

/** Where the worker says they are: "I'm at Copper Lane today, who's safeguarding lead?" names the practice and asks something as well. */
export function practiceSaid(
  words: SafeText,
  practices: readonly Practice[],
): { readonly practice: Practice; readonly alsoAsks: boolean } | undefined {
  if (!/\b(i'?m|i am|we'?re|am|working|based|over)\b.{0,15}\b(at|in|from|over at)\b/i.test(words)) return undefined;
  const named = practiceNamed(words, practices);
  if (named === undefined) return undefined;
  const place = words.toLowerCase().indexOf(named.said.toLowerCase());
  if (!/\b(at|in|from)\s+(the\s+)?$/i.test(words.slice(0, place))) return undefined;
  const rest = words
    .slice(place + named.said.length)
    .replace(/\b(today|this (morning|afternoon|week)|now|all day|surgery|practice)\b/gi, '');
  return { practice: named.practice, alsoAsks: /\p{L}{2,}.*\p{L}{2,}/u.test(rest) };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
