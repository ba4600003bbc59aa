// "Can I go alone?", "can I share this without consent?": what the worker may decide, from the organisation's own table.
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import { stem } from '../retrieval/stem.ts';

const asksLeave =
  /\b(can|may|could|should|must|shall|do|am|are|is it)\b.{0,12}\b(i|we|ok|okay|allowed|all right|alright|fine)\b|^\s*(so |and |is it )?ok(ay)? (to|if)\b|\b(allowed|permitted|permission|who decides|need to ask|my decision|up to me)\b/i;
// "What can I do about debts" asks for help, not for leave.
const asksHow =
  /^\s*(so |and |but )?((what|how|where|which|when)('s)? (can|do|does|could|should|must|would|is|are)|who (do|can|could|should|would|is|are))\b/i;
// "Can I get a list of the groups" asks for something to be shown.
const asksToBeShown =
  /^\s*(so |and |but |please )?(can|could|may) (i|we) (please )?(get|find|have|search|look up|know|see(?= (an?|the) \S*\s?(list|rota|directory|map))) (me |us )?(an?|the|some|any|my|list|out|for|what|which|who|where|when)\b/i;
const fillers = new Set(
  'a an the to of is are be and or his her their my he she they them him in on at it i we me you can may could should must do does did am ok okay allowed if with for from by as that this there no just who what when someone somebody client clients person patient pt about permission need go give get have where how one some their accept take receive want wants wanted saying whether allowed after before'.split(
    ' ',
  ),
);
// The same thing in the words of a corridor.
const alike: readonly (readonly [RegExp, string])[] = [
  [/\b(by|on) (myself|my own)\b|\bsolo\b|\bsingle-?handed\b/g, ' alone '],
  [
    /\bwithout (his|her|their|the \w+'?s?|any|getting|having)? ?(agreement|permission|say-?so|knowing|asking( \w+)?)\b/g,
    ' without consent ',
  ],
  [/\b(?:tenner|fiver|quid|cash)\b|£ ?\d+/g, ' money '],
  [/\b(house|flat|place)\b/g, ' home '],
  [/\b(asylum|immigration|visa) (claim|application|form)s?\b/g, ' asylum '],
  [/\bmy (own )?dogs?\b/g, ' pet '],
  [/\bdog\b/g, ' dogs '],
  [
    /\b(go|going|pop|nip|call|drop)( out| round| over| by| in)?( to| and| on)? (see|seeing|visit|visiting|meet|meeting) (?=him|her|them|my client|an? |mrs|mr|ms|the client)/g,
    ' visit home ',
  ],
  [/\bdrive (him|her|them|the \w+|a \w+|my client|some(one|body))\b/g, ' lift car '],
  // A family centre is a service, and nobody's relative.
  [
    /\b(famil(y|ies)|relatives?|daughter|son|sister|brother|mum|mother|dad|father|parents?|husband|wife|next of kin)\b(?! (hub|centre|group|court|club|support|service|session|mediation|doctor|room|day|fun)s?\b)/g,
    ' relative ',
  ],
  [
    /\b(ring|phone|call|speak to|speak with|talk to|talk with|text|email|message|contact|get hold of|tell)\b(?=.{0,20} relative )/g,
    ' contacting ',
  ],
  [/\bweekends?\b/g, ' weekend '],
];

// What is told rather than asked, in the words of the table; said beside the message's own.
const meant: readonly (readonly [RegExp, string])[] = [
  [
    /\b(give|gave|giving|given|offer\w*|slip\w*|hand\w*|press\w*|tuck\w*|shov\w*|left|accept|keep|tried)\b.{0,40}( money |\bvouchers?\b|\bwatch\b|\bjewel\w*)/,
    'gift money value',
  ],
  [
    /^(?!.*\b(?:can|may|could|should|ok to|okay to|allowed to) (?:i |we )?(?:give|buy|bake|make|bring|get|send)\b).*(?:\b(biscuits?|shortbread|chocolates?|sweets|fudge|mince pies?|honey|eggs|tomatoes|flowers|bouquet|cakes?|bottle of wine|wine|plant|(?<!(?:bank|travel|bus|credit|debit|cash|id|library|smart) )card|scarf|socks|mug|candle|jam)\b|\b(accept|keep|take)\b.{0,20}\b(tin|box|jar|bag|bunch|plate|slice) of\b)/,
    'small gift chocolates cake',
  ],
  // A present that the worker would give is no gift to them.
  [
    /\b(can|may|could|should|ok to|okay to|allowed to) (i |we )?(give|buy|bake|make|bring|get|send)\b.{0,40}\b(presents?|gifts?|flowers|cakes?|biscuits|chocolates|food|shopping|christmas|birthday)\b/,
    'lending somebody money buying something',
  ],
  [
    /\b(lend|lending|loan|loaning)\b|\bborrow\w*\b.{0,30}\bfrom (a |the |my )?(client|him|her|them)\b/,
    'lending somebody money buying something',
  ],
  [
    /\b(leave|leaving|walk out|get out|go early|cut it short|get up and go)\b.{0,60}\b(swear\w*|shout\w*|aggressive|abusive|threat\w*|drunk|drinking|unsafe|uncomfortable|uneasy|scared|frightened|kicks? off|leer\w*)\b|\b(swear\w*|shout\w*|aggressive|abusive|threat\w*|drunk|unsafe|uncomfortable|uneasy|scared|frightened|kicks? off)\b.{0,60}\b(leave|leaving|walk out|get out|go early|cut it short)\b/,
    'leaving visit room feels unsafe',
  ],
  [/\b(hang\w* up|put the phone down|end the call|cut (him|her|them) off)\b/, 'ending telephone call abusive caller'],
  [
    // A picture of the group put online is another matter than a friend request.
    /^(?!.*\b(?:share|sharing|post|posting|put|upload\w*)\b.{0,40}\b(?:photos?|pictures?|video)\b).*\b(facebook|instagram|insta|snapchat|tiktok|whatsapp|friend request|added me|(?<!on )my (own |personal |private )?(number|mobile|phone))\b/,
    'giving own mobile number friend request',
  ],
  [
    /\b(run|drive|driving|take|taking|drop|ferry|pick)\b.{0,40}\bin (my|the|our)( own)? (?!diary|notes?|head|mind|room|office|calendar|bag|next|case)\w+|\blift\b/,
    'driving lift own car',
  ],
  [
    /\b(witness|executor|guarantor|(be|as|down as|name) (his |her |their |me as )?(next of kin|relative )|(hold|keep|have|look after|carry|use)\w* (his|her|their|the|an?) (spare |own |house |front door |door )*(keys?|bank ?cards?|debit cards?|credit cards?|cash ?cards?|purse|wallet|pin( number)?)|sign (his|her|their|the|it|an?) ?(form|will|passport|photo|application|agreement|papers?|cheque))\b/,
    'signing form witness guarantor holding keys',
  ],
  [
    / relative .{0,40}\b(rang|rings?|ringing|called|phoned|asked|asking|asks|wants?|wanting|demand\w*)\b.{0,40}\b(how (he|she|they|his|her|things)|what (we|you|i|he|she|was|they)|notes|details|getting on)\b/,
    'relative partner asks somebody',
  ],
  [
    /\b(sent|emailed|e-mailed|posted|texted|faxed|forwarded)\b.{0,60}\bwrong\b|\bwrong (person|address|e-?mail|number|recipient|inbox)\b/,
    'something sent wrong person',
  ],
  [
    /\b(visit\w*|see(ing)? (him|her|them))\b.{0,50}\b(leer\w*|creepy|aggressive|shout\w*|threat\w*|unsafe|scared|nervous|uneasy|dread\w*|alsatian|rottweiler|mastiff|bulldog|staffie)\b|\b(leer\w*|creepy|aggressive|unsafe|scared|nervous|uneasy|dread\w*|alsatian|rottweiler|mastiff|bulldog|staffie)\b.{0,50}\bvisit\w*/,
    'visit dogs worries',
  ],
  [
    /\b(consent|permission|agreement)\b.{0,50}\b(safeguarding|concern)\b|\b(safeguarding|concern)\b.{0,50}\b(consent|permission|agreement)\b/,
    'raising safeguarding concern',
  ],
  [
    /\b(turn\w* down|declin\w*|refus\w*|reject\w*|say no to|send back|bounce|knock back)\b.{0,30}\breferrals?\b|\b(referral\w*|refer\w*|send(s|ing)?)\b.{0,80}\b(not (for me|right|suitable|appropriate)|unsuitable|inappropriate|crisis|psycho\w*|mani\w*|too unwell|push back)\b/,
    'declining referral does not fit',
  ],
  [
    /\b(capacity|understand\w*|follow|grasp)\b.{0,60}\b(sign\w*|decid\w*|decision|tenancy|contract|agree)\b/,
    'make particular decision whether',
  ],
  [
    /\b(\d+|ten|twelve|fourteen|fifteen|twenty|many|more) (sessions|contacts|appointments|visits)\b/,
    'seeing often usual number contacts',
  ],
  [
    /\b(lost|lose|losing|left|mislaid|stolen|nicked)\b.{0,30}\b(work (phone|mobile|laptop)|laptop|phone|tablet|notebook|diary|bag|papers|notes|id badge|lanyard)\b/,
    'losing work phone papers bag',
  ],
  [
    /\b(share|sharing|post|posting|put|upload\w*)\b.{0,40}\b(photos?|pictures?|video)\b|\b(journalist|reporter|newspaper|press|local paper|radio|telly|tv|magazine|tweet|blog)\b|\bpost(ing)?\b.{0,20}\b(about|online|on)\b.{0,30}\b(work|job|service|clients?|facebook|x|twitter|linkedin|social media)\b/,
    'speaking press posting about work',
  ],
  [
    /\b(buy|buying|pay|paying|treat|shop)( for)? (him|her|them|my client|a client|someone|somebody)\b/,
    'lending somebody money buying something',
  ],
  [
    /\b(see|seeing|visit|visiting|meet|meeting|go|going|work|working)\b.{0,40}\b(saturdays?|sundays?|evenings?|at night|after (five|six|seven|work|hours|dark)|bank holidays?|out of hours)\b/,
    'home visit evening weekend',
  ],
  [
    /\b(stop|start|chang|halv|doubl|reduc|com(e|ing) off|skip|miss|increas|up|tak)\w*\b.{0,30}\b(tablets?|meds?|medicines?|medication|pills?|insulin|anti-?depressants?|doses?|statins?|inhalers?)\b/,
    'advice starting stopping changing medicine',
  ],
  [
    /\b(fill\w*|help\w*|support\w*|assist\w*|complet\w*|appl\w*|claim\w*|do|sort)\b.{0,40}\b(pip|uc|universal credit|attendance allowance|benefits?|esa|dla|carers? allowance|pension credit|housing benefit)\b/,
    'helping somebody make benefits claim',
  ],
  [
    /\b(visas?|asylum|home office|leave to remain|settled status|immigration|right to remain|citizenship|deport\w*)\b/,
    'advising immigration',
  ],
  [
    /\b(interrupt\w*|disturb\w*|fetch\w*|knock\w* on|barge in|pull\w*)\b.{0,30}\b(gps?|doctors?|clinicians?|nurses?|surgery|clinic)\b/,
    'fetching interrupting duty clinician',
  ],
  [/\b(breach|break)\w* (\w+ )?confidentiality\b/, 'sharing information without consent because someone may be harmed'],
  [
    /\b(lump|rash|symptoms?|pains?|results?|scans?|blood tests?|blood pressure|bp|x-?ray)\b.{0,40}\b(means?|serious|worry|worrying|normal|nothing|bad|cancer)\b|\b(tell|say|explain|interpret|diagnos\w*)\b.{0,40}\b(lump|rash|symptoms?|results?|scans?|blood tests?)\b/,
    'what symptom test result means',
  ],
  [/\b(phq|gad|core-?10|epds|audit-?c)\b/, 'questionnaire phq gad'],
  [
    /\b(text\w*|messag\w*|voicemails?|emails?|emailing|ring|call)\b.{0,50}\b(partner|husband|wife|boyfriend|girlfriend|ex|he|she)\b.{0,20}\b(checks?|sees?|reads?|looks|listens|answers|has (her|his) phone)\b/,
    'texting leaving message partner may see phone',
  ],
  [
    /\b(past|beyond|over|more than|another|extra|extend\w*)\b.{0,20}\b(sessions|contacts|appointments|visits|weeks|meetings)\b/,
    'seeing often usual number contacts',
  ],
  [
    /\b(end|finish|discharge|close|clos(e|ing) off|stop (seeing|working)|sign off)\b( with| the| a| my)*( case| client| patient| him| her| them| somebody| someone)\b/,
    'closing case',
  ],
  [
    /\b(see|talk|speak|go|ring|chat)\b.{0,12}\b(the|our|staff|work'?s?) (\w+ )?(wellbeing|counsell\w*|occupational health)\b/,
    'talking wellbeing contact counsellor',
  ],
  [
    /\b(cancel|drop|clear|miss|leave|finish|go home|knock off)\b.{0,40}\b(my|the|early)\b.{0,60}\b(not (ok|okay|coping|up to|well|right)|can'?t (cope|face|go on)|in bits|in tears|upset|struggling|shaken|had enough)\b/,
    'cancelling rest day because not right',
  ],
  [
    /\b(mark|report|flag|put|list|record)\b.{0,40}\b(closed|stopped|wrong|out of date|moved|shut)\b/,
    'reporting service closed wrong',
  ],
  [
    /\b(dro|iva|bankrupt\w*|debt relief|consolidat\w*|payment plan|creditors?|priority debts?|repay\w*)\b/,
    'advising debt solution',
  ],
  [
    /\b(pick|drop|run|drive)\b (him|her|them|mrs \w+|mr \w+|a client|my client|someone|somebody) (up|off|home|over|back|to)\b|\bin mine\b/,
    'driving lift own car',
  ],
  [/\bdash\b(?! (out|off|over|to|round|in|home))/, 'completing dash form'],
  [
    /\b(go|going|come|coming|walk|attend\w*)\b.{0,50}?\bwith (him|her|them|someone|somebody|my client|a client|mrs|mr|ms)\b|\b(accompany\w*)\b/,
    'going with somebody group first time',
  ],
  [
    /\b(meet|meeting|see|seeing)\b.{0,30}\b(cafe|café|library|park|pub|coffee shop|garden centre|town|costa|museum|supermarket)\b/,
    'meeting somebody public place cafe library',
  ],
  [/\bletter\b.{0,40}\b(housing|benefits?|pip|court|support)\b/, 'letter support housing'],
];

// Leave for oneself, in so many words; "can I" only before something that one does to or with a person.
const asksLeavePlainly =
  /\b(am i|are we|i'?m|we'?re) (not )?(allowed|permitted|supposed) to\b|\b(is it|would it be) (ok|okay|al(?:l ?)?right|fine|allowed|up to me|my decision|my place)( for me| for us)? (to|if i|if we)\b|\bdo (i|we) (need|have to (get|ask for)) (permission|consent|approval|leave|to ask)\b|\bwho decides (if|whether) (i|we)\b|\bmay (i|we)\b|\b(can|could|should) (i|we) (hug|hold|touch|pray|take (photos?|pictures?|a photo|him|her|them|my)|bring|record|film|photograph|date|attend|go (to|alone|round|with|in|out)|keep|give|lend|sell|buy|accept|invite|prescribe|administer|hand|sign|share|disclose|visit|drive|stay|work|promise|introduce|befriend|carry|wash|cook|clean|charge|sit|text|translate|interpret|chaperone|represent|vouch|babysit|mind|store|smoke|swap|eat|drink|walk (?:his|her|their|the)|look after|speak for|act (?:as|for)|drop (?:off|in)|pop (?:in|round)|take (?:minutes|notes)|open (?:his|her|their)|use (?:my|his|her|their))\b/i;

const asksForService =
  /\b(near|nearest|nearby|local|free|cheap|open|places?|somewhere|groups?|class(es)?|clubs?|services?|bus|transport|referral form)\b/i;

// "Is it fine to eat with a client at the lunch club" asks for leave and for no club.
const ofOwnDeed =
  /^\W*(?:so |and )?(?:is it|would it be|am i|are we) (?:ok(?:ay)?|al(?:l ?)?right|fine|allowed|permitted) (?:for me )?to \w+\b.{0,20}\b(?:with|for|beside|to) (?:a|my|the) (?:client|patient)\b/i;

/** Whether somebody plainly asks for leave, though no row may answer. */
export function isLeaveAsked(words: string): boolean {
  return (
    asksLeavePlainly.test(words.replace(/[’‘]/g, "'")) &&
    (ofOwnDeed.test(words) || !asksForService.test(words)) &&
    !asksHow.test(words) &&
    !asksToBeShown.test(words)
  );
}

/** How leave was asked for: whether one may, whether somebody must be asked first, or with no yes or no in mind. */
export type YesNoAsked = 'may' | 'must_ask' | undefined;

/**
 * What is decided, as the answer to "may I" or "must I ask first": the yes or the no leads, and the row's own condition is read with it.
 * Without a yes or a no in the question the row stands as it is.
 */
export function decisionText({ whoDecides }: AuthorityRow, asked: YesNoAsked): string {
  const said = whoDecides.replace(/^(needs a clinician): or /i, '$1, or ');
  const plain = sentence(said);
  if (asked === undefined) return plain;
  const usually = /^ask first: the usual answer is no(?:[;,.] ?)?(?<rest>.*)$/i.exec(said)?.groups?.['rest'];
  if (usually !== undefined) {
    const no = asked === 'may' ? 'No, as a rule. Ask first' : 'Yes, ask first: the usual answer is no';
    return usually === '' ? `${no}.` : asked === 'may' ? `${no}: ${usually}.` : `${no}; ${usually}.`;
  }
  if (/^(?:ask first|needs a clinician)\b/i.test(said)) return `${asked === 'may' ? 'No' : 'Yes'}. ${plain}`;
  const alone = /^decide alone(?:: ?(?<rest>.+))?$/i.exec(said)?.groups;
  if (alone !== undefined) {
    const rest = alone['rest'] === undefined ? '' : ` ${sentence(alone['rest'])}`;
    return `${asked === 'may' ? 'Yes, you may decide that alone' : 'No, you may decide that alone'}.${rest}`;
  }
  const told = /^tell someone: ?(?<rest>.+)$/i.exec(said)?.groups?.['rest'];
  if (told === undefined) return plain;
  return asked === 'may' ? `Yes, and tell someone: ${told}.` : `No, but tell someone: ${told}.`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const asksIfAsked =
  /\b(?:do|would|should) (?:i|we) (?:need|have)\b[^.?]{0,40}?\b(?:permission|approval|leave to|say-?so|go-?ahead|ok|okay|sign(?:ed)? ?off|clearance|to (?:ask|check with|clear))\b|\b(?:must|should) (?:i|we) (?:ask|check with|clear)\b/i;

/** Whether the words ask for a yes or a no: to something one would like to do, or to having to ask. */
export function yesNoAsked(words: string): YesNoAsked {
  const plain = words.replace(/[’‘]/g, "'");
  // Whose agreement is meant is another matter where it is the client's.
  if (asksIfAsked.test(plain)) return /\bconsent\b/i.test(plain) ? undefined : 'must_ask';
  const may =
    /\b(?:can|may|could) (?:i|we)\b|\b(?:am i|are we|is it|would it be|it) (?:ok|okay|al(?:l ?)?right|fine|allowed)\b|\bok(?:ay)? (?:to|if)\b|\ballowed\b/i.test(
      plain,
    ) && !/\bwho\b|\b(?:not|without|don'?t|can'?t|refus\w*|declin\w*|stop)\b/i.test(plain);
  return may ? 'may' : undefined;
}

/** The row that a question asks about, or the two that its one telling word means; none when it asks for no leave, or no row is near enough. */
export function findAuthority(words: string, rows: readonly AuthorityRow[], isMatter = false): readonly AuthorityRow[] {
  const isAsked = asksLeave.test(words) && !asksHow.test(words) && !asksToBeShown.test(words);
  if (!isMatter && !isAsked) return [];
  // What is only told must name more of a row before it is taken for it.
  const mostOfRow = isAsked ? 0.4 : 0.5;
  const typed = words.toLowerCase().replace(/[’‘]/g, "'");
  const asked = alike.reduce((text, [pattern, word]) => text.replace(pattern, word), typed);
  const added = meant.filter(([pattern]) => pattern.test(asked) || pattern.test(typed)).map(([, text]) => text);
  const said = [...new Set(stems([asked, ...added].join(' ')))];
  if (said.length === 0) return [];
  const held = rows.map((row) => ({ row, words: new Set(stems(row.situation)) }));
  const rowsWith = (word: string): number => held.filter((one) => one.words.has(word)).length;
  // A word of few rows says which row is meant; one that no row holds says only that something else is asked as well.
  const weigh = (word: string): number => (rowsWith(word) === 0 ? 1.2 : Math.log((rows.length + 1) / rowsWith(word)));
  const all = said.reduce((sum, word) => sum + weigh(word), 0);
  const scored = held
    // With consent and without it are opposite situations.
    .filter(
      (one) =>
        one.words.has('without') === said.includes('without') ||
        !(one.words.has('consent') && said.includes('consent')),
    )
    .map((one) => {
      const hits = said.filter((word) => one.words.has(word));
      const share = hits.reduce((sum, word) => sum + weigh(word), 0) / all;
      return {
        row: one.row,
        hits: hits.length,
        share,
        ofRow: hits.length / Math.max(1, one.words.size),
        hasNumber: hits.some((word) => /^\d+$/.test(word)),
      };
    })
    .filter(
      (one) =>
        (one.hits >= 2 && (one.share >= 0.5 || one.ofRow >= mostOfRow)) ||
        (one.hits >= 1 && (one.hits === said.length || one.hasNumber)),
    )
    .sort((a, b) => b.share * b.hits - a.share * a.hits || b.ofRow - a.ofRow);
  const [first, second, third] = scored;
  if (first === undefined) return [];
  if (first.hits > 1 || second?.share !== first.share) return [first.row];
  // Whom to ring is asked of everything.
  if (/\b(ring|call|phone|talk|speak|who)\b/i.test(words)) return [];
  // A single word that two rows hold may mean either; one that many hold means none of them.
  const either = [first.row, second.row];
  return third?.share === first.share ? [] : rows.filter((row) => either.includes(row));
}

function stems(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}£]{2,}/gu) ?? []
  )
    .filter((word) => !fillers.has(word))
    .map(stem);
}
