// What the worker wants beyond an answer: the few plain requests that the assistant understands without a model.
import type { Practice } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import { type ManagerPage, managerPageAsked } from './manager-questions.ts';
import { asksForRota } from './rota-asked.ts';
import { asksWhoInstead, type TeamPart, teamPartAsked } from './who-is-who.ts';

/** A request recognised in the words themselves. `question` is everything else. */
export type Intent =
  | { readonly kind: 'question' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'ask_supervisor' }
  /** The counsellor among colleagues, for a step up that is no crisis. */
  | { readonly kind: 'ask_counsellor' }
  | { readonly kind: 'set_practice'; readonly practice: Practice }
  | { readonly kind: 'supervision_list' }
  /** A thing on the worker's supervision list, by its number there. */
  | { readonly kind: 'tick_off'; readonly number: number }
  | { readonly kind: 'add_to_supervision' }
  | { readonly kind: 'my_cases' }
  | { readonly kind: 'practice_fact' }
  | { readonly kind: 'tell_champion' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'workload' }
  | { readonly kind: 'on_duty' }
  /** Who holds a part in the team, and their number. */
  | { readonly kind: 'team_part'; readonly part: TeamPart }
  | { readonly kind: 'manager_page'; readonly page: ManagerPage }
  | { readonly kind: 'refuse'; readonly what: Refusal };

export type Refusal = 'score' | 'diagnosis' | 'medicine' | 'legal' | 'message_to_client' | 'patient';

const askCounsellor = /^\s*(please |can you |could you )?(ask|message|tell|contact) (my|our|the) counsellor\b(?!['’])/i;
const askSupervisor =
  /\b(ask|tell|get|contact|message|speak to|talk to|send (?:this|it|that) to|pass (?:this|it|that) (?:on )?to|need|want)\b.{0,20}\b(my |a |the |an? actual )?(supervisor|human|real person|line manager)\b/i;
const greeting =
  /^\s*(hi|hiya|hello|hey|morning|good (morning|afternoon|evening)|help|what can you do\??|start)\s*[!.?]*\s*$/i;
const thanks =
  /^\s*(?:(?:ok(?:ay)?|great|brill(?:iant)?|lovely|perfect|super|fab|sound|smashing|magic|ace|nice one|good stuff|ah|oh|no|that'?s (?:great|brilliant|perfect|lovely|all|it|fine)|got it|will do)[,.! ]+)*(?:many )?(?:thanks|thank ?you|thx|ta|cheers)(?: (?:phew|grand|that'?s grand|so much|very much|a lot|a million|again|for (?:that|this|your help|now)|that'?s (?:great|all|it|brilliant|perfect|lovely)))*(?: (?:x+|bye|mate))?\s*[.!]*\s*$/i;
// "Ok nvm", "leave it. ta": nothing more is wanted.
const letsBe =
  /^\W*(?:(?:ok(?:ay)?|right|h+m+|oh|ah|no|yeah|fine|cheers|thanks|well|actually|got it)\b[,.! ]*)*(?:nvm|never ?mind|leave (?:it|that)|(?:don'?t|dont) (?:worry|bother)(?: about (?:it|that))?|not to worry|no worries|no bother|no matter|no prob(?:lem)?s?|(?:it'?s|that'?s|thats|all) (?:fine|good|sorted)|(?:i'?m |we'?re |im |were )?(?:all )?sorted|that'?ll do|thatll do|that will do|np)(?:[,. ]+(?:then|for now|now|thanks|thank you|ta|cheers|anyway|mate|bye|so much))*\W*$/i;
// "Right ok cheers", "lush thanks", "spot on": nothing but words that end a matter.
const endsIt =
  /\b(?:cheers|ta|thanks|thank ?you|thankyou|thx|ty|nice one|spot on|good stuff|(?:got|noted) (?:it|that)|noted|will do|understood|fair enough|sorted|lovely|lush|brill(?:iant)?|champion|perfect|grand|smashing|ace|magic|super|fab)\b/gi;
const besideIt =
  /\b(?:just what i (?:needed|wanted)|for (?:all )?your help|thats me|that's me|ok|okay|right|great|good|oh|ah|yes|yeah|yep|aye|alright|very much|so much|many|a (?:lot|million)|for (?:that|this|it)|that|thats|that's|it|its|it's|then|again|really|i'?m|we'?re|duck|love|mate|pet|hen|hun|pal|x+|chuck|petal|boss)\b/gi;
const asksOpenly = /^\W*(?:(?:so|and|ok|now)\b[, ]*)*(?:what|is|are|now|how|who|where|when|which|why)\b/i;
const mostOfEnd = 7;
const endsAMatter = (words: string): boolean =>
  words.trim().split(/\s+/).length <= mostOfEnd &&
  words.search(endsIt) >= 0 &&
  !asksOpenly.test(words) &&
  !/[\p{L}\p{N}?]|(?![👍🙏😊])\p{Extended_Pictographic}/u.test(words.replace(endsIt, ' ').replace(besideIt, ' '));
const forget =
  /^\s*(please )?(forget|scrub|delete) (that|this|it|what i (just )?said|everything|our chat|my last message)\b/i;
const forgetAnd =
  /^\W*(?:(?:ok|okay|right|no|actually|please|sorry|oh)\b[, ]*)*forget (?:that|this|it|what i (?:just )?said|everything|our chat|my last message)\s*[,.;:!-]+\s*(?<rest>\S+ .+)$/i;
const addToSupervision =
  /^(?!\s*(what|how|when|where|who|why|should|do|does|is)\b).{0,30}\b(add|put|save|keep|park)\b.{0,160}\b(to|on|in|onto|for)\b.{0,12}\bsupervision\b/i;
const showSupervision = /\b(my|show|what'?s on|see)\b.{0,15}\bsupervision list\b|^\s*supervision list\s*$/i;
const tickOff =
  /^\s*(?:please )?(?:tick|cross) (?:off )?(?:number |no\.? |item |thing )?(\d{1,2})(?: off)?(?: (?:on|from|off) (?:my |the )?(?:supervision )?list)?\s*[.!]*\s*$/i;
const myCases =
  /\b(my (open )?(cases|escalations)|what happened (to|with) my (escalation|case)|has (anyone|someone|my supervisor) (seen|picked|read|got) (it|that|this|my))\b/i;

// Somebody is asked for because somebody else cannot be had.
const standIn =
  /\bwho\b.{0,60}\b(?:ring|call|phone|ask|contact|go to|picks? up|covers?|covering|answers?|steps? in|instead)\b.{0,60}\b(?:boss|line manager|manager|supervisor|lead)\b.{0,40}\b(?:n'?t|not|off|on (?:leave|holiday)|away|sick|busy|voicemail|unavailable|leave)\b|\bwho\b.{0,60}\b(?:if|when|while|as)\b.{0,20}\b(?:my|the) (?:boss|line manager|manager|supervisor)\b.{0,30}(?:n'?t|\bnot|\boff|\baway|\bsick|\bbusy|\bleave|\bholiday)\b|\b(?:rota|on-?call list)\b.{0,20}\b(?:tonight|today|tomorrow|this (?:week|weekend)|now|please)\b/i;
// "Who do I ring if I can't get hold of my manager": the rota answers, with the people of this hour.
const onDuty =
  /^\s*(so |and |ok,? )*who (would|might|will|could|can) (know|tell me|say)( (that|this|about (it|that|this)|for sure))?\s*\??$|\bwho('?s| is| else is)? (on|on duty|on call|covering)\b.{0,15}\b(duty|call|today|tonight|now|this (morning|afternoon|evening))?\s*\??$|\b(second|next|out[- ]of[- ]hours|duty) (contact|person|supervisor|number|line)\b|\b(can'?t|cannot|couldn'?t|not|isn'?t|won'?t|doesn'?t|no)\b.{0,30}\b(get hold of|reach|pick(ing)? up|answer(ing)?|find)\b.{0,20}\b(supervisor|manager|duty|lead)\b|\b(supervisor|manager|duty (person|line))\b.{0,30}\b(off sick|on leave|away|not (answering|there|in|picking)|isn'?t (answering|there|in)|won'?t answer)\b/i;

// The rota of another day: "who is on Thursday", "whos sup tomorrow".
const namedDay =
  '(?:(?:this |next |on )?(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|tomorrow|tmrw|the weekend|(?:on )?the \\d{1,2}(?:st|nd|rd|th))';
const onAnotherDay = new RegExp(
  `^\\s*(?:(?:and|so|ok|sorry|hi|hang on)[ ,]+)*who(?:'?s| is| will be|s)?(?: the| my| our)? (?:(?:covers?|does|doing|has) (?:the )?(?:supervision|supervison|supervising|sup|duty|cover|rota)|(?:on )?(?:sup|supervisor|supervising|duty(?: supervisor| manager| person| lead)?|call|cover|covering|the rota|in charge)|on)(?: on| for| at| in)? ${namedDay}(?: (?:morning|afternoon|then|please))?\\s*\\??\\s*$`,
  'i',
);
// A practice's own matter and hardly a word beside it, once the practice's name is taken out: "whos sg lead at …", "room for thurs at …?".
const bareFact = new RegExp(
  `^[\\s,.]*(?:(?:and|so|ok|sorry|hi|hang on|quick q)[ ,]+)*(?:(?:who|what|which|where)(?:'?s| is| are|s)?\\s+)?(?:(?:the|my|our|a|adult|adults|childrens?|child|kids|practice|mornings?|afternoons?|evenings?|am|pm|${namedDay})\\s+)*(?:champions?|(?:safeguarding|sg) (?:leads?|one|person)|duty (?:doctor|gp|dr|clinician|team|route|number|line)|rooms?|(?:recording|computer|clinical) system)(?:[\\s,]+(?:is|are|do|does|can|could|have|has|got|get|use|book|i|we|am|in|on|for|at|from|the|there|please|today|now|this|next|morning|afternoon|number|name|phone|contact|kids|children|adults|after|before|\\d{1,2}(?:[.:]\\d\\d)?(?:am|pm)?|s|${namedDay}))*[\\s?.]*$`,
  'i',
);
// When a practice is open and where one parks, asked with its name: "is … open late any day", "where do i park at …".
const openOrParking =
  /^[\s,.]*(?:(?:and|so|ok|hi|quick q|is|are|when'?s?|what'?s?|time|times|does|do|can|should|where|i|we|the|there|any)\b[\s,]*)*(?:open(?:ing)?|hours|clos(?:es?|ed|ing)|shut|park(?:ing)?)(?:[\s,]+(?:late|early|any|days?|on|at|till|until|what|times?|the|a|hours|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|evenings?|mornings?|weekends?|today|now|tomorrow|this|next|lunch\w*|over|for|please|is|are|there|near))*[\s?.]*$/i;

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
  /^\s*(so |and |ok,? )?(who('?s| is| are)?|whos) (the |our |my )?(practice |adult |child )?(champion|safeguarding lead|sg lead)s?( here| at this (practice|surgery)| today)?\s*\??\s*$|\b(champion|safeguarding lead|duty (doctor|gp|route|clinician|team)|rooms?|recording system)\b.{0,20}\bhere\b|^\s*(which|what) rooms? (can|do|should|could) (i|we) (use|have|book|see)\b.{0,20}$|^\s*(how|where|can|could) (do |can |should )?(i|we) (book|get|reserve|use) (a |the )?(clinic |consulting |quiet )?room( (at|in) (the|my|this|our) (practice|surgery|health centre))?( (for|on|at|this|next) .{0,30})?\s*\??\s*$|^\s*how (do|can|should) i (reach|get|get hold of|contact|ring|call|find|interrupt) the duty (doctor|gp|clinician|team|dr)( here| today| now)?\s*\??\s*$|^\s*(and |any |is there )?(a )?rooms? (for|on) (me (for|on) )?(mon|tue|wed|thu|fri|sat|sun|today|tomorrow)\w*\s*\??\s*$|^\s*(what|which) (recording|computer|clinical) system\b.{0,30}$|^\s*where (do|should|can|must) (i|we) (record|(write|put|keep|make) (it |this |that |things |a visit |my |the |our )?(visits? |contacts? )?(notes?|up))( (it|this|that|things|contacts?|visits?|a visit|my contacts?|today|here|please))*\s*\??\s*$/i;

// Said of the work and of nobody: a joke about the pile on the desk.
const pile =
  '(?:referrals?|forms?|e-?mails?|paperwork|admin|caseload|workload|work|notes|spreadsheets?|reports?|tasks?|to-?do list|inbox|list|assessments?)';
const workload = new RegExp(
  `\\b(?:drowning|snowed|swamped|buried|sinking|inundated|overloaded|overrun|knee deep|up to (?:my|the) (?:neck|eyes|ears|eyeballs|eyebrows)|maxed out|chasing my tail|run(?:ning)? ragged|rushed off)\\b.{0,40}\\b${pile}\\b|\\bsnowed under\\b|\\b${pile}\\b.{0,40}\\b(?:kill\\w*|finish\\w*|ridiculous|bonkers|mental|insane|out of control|too (?:big|much|many|high)|never ends?|endless|bursting)\\b|\\btoo (?:many|much) ${pile}\\b|\\b(?:${pile}|to-?day|week|monday|friday)\\b.{0,60}\\b(?:send|pass|bring|pour|fetch|need)\\b.{0,14}\\b(?:wine|gin|prosecco|cake|chocolate|biscuits|coffee|tea|holiday)\\b|\\b(?:on my last legs|frazzled|frantic|shattered|knackered)\\b.{0,60}\\b(?:haha|lol|gin|wine|cake|holiday|weekend|${pile})\\b`,
  'i',
);

const mostOfRequest = 16;
const ofSomebody =
  /\b(client|patient|pt|he|him|his|hers|man|woman|lady|bloke|girl|boy|lad|kid|child|baby|mum|dad|son|daughter|wife|husband|partner|neighbour|myself|i'?m|i am|i'?ve|i feel|i can'?t|i cannot|i want to|i keep|hurt|help)\b|\bshe\b(?! (?:does|do|is|will|won|isn|can)\S* (?:not )?(?:answer|pick|there|in|around|on leave))/i;

/** Whether the whole message is a short request of the assistant itself, which tells of nobody: the rota, a page for managers, who is who here. */
export function asksOfTheAssistant(words: SafeText, practices: readonly Practice[]): boolean {
  const { kind } = readIntent(words, practices);
  const isOwn =
    kind === 'on_duty' ||
    kind === 'team_part' ||
    kind === 'manager_page' ||
    kind === 'practice_fact' ||
    kind === 'workload';
  return isOwn && words.trim().split(/\s+/).length <= mostOfRequest && !ofSomebody.test(words);
}

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

/** "Forget that, I need a lift": what is asked once the rest is forgotten; undefined where nothing is, or nothing is to be forgotten. */
export function saidAfterForgetting(words: string): string | undefined {
  // "What about gardening" goes on from nothing once the rest is forgotten.
  return forgetAnd.exec(words)?.groups?.['rest']?.replace(/^(?:(?:and|so|but)\s+)?(?:what|how) about\s+/i, '');
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
  if (thanks.test(words) || letsBe.test(words) || endsAMatter(words)) return { kind: 'thanks' };
  if (forget.test(words)) return { kind: 'forget' };
  const ticked = tickOff.exec(words)?.[1];
  if (ticked !== undefined) return { kind: 'tick_off', number: Number(ticked) };
  if (showSupervision.test(words)) return { kind: 'supervision_list' };
  if (addToSupervision.test(words)) return { kind: 'add_to_supervision' };
  if (myCases.test(words)) return { kind: 'my_cases' };
  if (askSupervisor.test(words) && !/\b(should|when|how|do|must|can) i\b/i.test(words))
    return { kind: 'ask_supervisor' };
  if (askCounsellor.test(words)) return { kind: 'ask_counsellor' };
  if (
    onDuty.test(words) ||
    standIn.test(words) ||
    onAnotherDay.test(words) ||
    asksForRota(words) ||
    asksWhoInstead(words)
  )
    return { kind: 'on_duty' };
  const named = practiceNamed(words, practices);
  if (asksBareFact(words, named?.said)) return { kind: 'practice_fact' };
  const at = practiceSaid(words, practices);
  if (at !== undefined && !at.alsoAsks) return { kind: 'set_practice', practice: at.practice };
  if (workload.test(words) && !/\?\s*$|\b(client|patient|he|she|they)\b/i.test(words)) return { kind: 'workload' };
  if (tellChampion.test(words) && !/\?\s*$/.test(words)) return { kind: 'tell_champion' };
  const part = named === undefined ? teamPartAsked(words) : undefined;
  if (practiceFact.test(words) && (part === undefined || /\bhere\b|\bpractice\b/i.test(words)))
    return { kind: 'practice_fact' };
  if (part !== undefined) return { kind: 'team_part', part };
  const refusal = refusals.find(([, pattern]) => pattern.test(words));
  if (refusal !== undefined) return { kind: 'refuse', what: refusal[0] };
  const page = managerPageAsked(words);
  if (page !== undefined) return { kind: 'manager_page', page };
  return { kind: 'question' };
}

// Without a practice's name only a room is asked for so: who leads or champions may be asked of the service.
const asksBareFact = (words: string, said: string | undefined): boolean =>
  said === undefined
    ? /\brooms?\b/i.test(words) && bareFact.test(words)
    : bareFact.test(withoutName(words, said)) || openOrParking.test(withoutName(words, said));

function withoutName(words: string, said: string): string {
  const at = words.toLowerCase().indexOf(said.toLowerCase());
  return `${words.slice(0, at)} ${words.slice(at + said.length).replace(/^\s*(?:surgery|practice|medical centre|health centre|hc|mc)\b/i, '')}`;
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
