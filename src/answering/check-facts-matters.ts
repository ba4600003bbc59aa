// Matters in which a wrong word can hurt: where the question or the cited text speaks of one, more wordings count as the act than elsewhere, and doubt cuts sooner.
import { isDenied, isSaid, plainWords } from './negation.ts';

/** The matters of which nothing wrong may pass. */
export type Matter = 'medicines' | 'checklist' | 'secrecy' | 'message';

const speaksOf: readonly (readonly [Matter, RegExp])[] = [
  [
    'medicines',
    /\b(?:tablets?|pills?|medic(?:ines?|ations?)|meds|dos(?:es?|age)|insulin|antidepress\w*|painkillers?|inhalers?|patches|nicotine|withdrawal|drowsy|drowsiness|(?:dr[iu]nk\w*|drinking) (?:every day|daily|heavily|a bit|a lot)|stop(?:s|ping)? drinking|alcohol|\w{3,}(?:traline|etine|gabalin|azepam|codeine|morphine|idone|apine|statin|olol|prazole|profen|cetamol|triptyline))\b/i,
  ],
  [
    'checklist',
    /\b(?:DASH|MARAC|PHQ\S*|GAD\S*|AQ-?10|EPDS|Edinburgh (?:scale|score)|\d+ ticks|checklist|questionnaires?)\b/i,
  ],
  [
    'secrecy',
    /\b(?:secret\w*|confiden\w+|promis\w*|keep (?:it|this|that) (?:quiet|to)|(?:don't|dont|not|doesn't|doesnt|didn't|nothing|anything) (?:want(?:s|ed)? )?(?:\w+ ){0,3}?(?:tell|told|share|shared|fuss)|between (?:us|you|the two))\b/i,
  ],
  [
    'message',
    /\b(?:texts?|texting|e-?mails?|voice ?mails?|leaflets?|letters?|safe (?:way|time) to (?:be in touch|contact))\b/i,
  ],
];

const device =
  /\b(?:charged?|charg(?:er|ing)|pass(?:word|code)s?|wi-?fi|internet|apps?|browsers?|touch ?screens?|smartphones?|laptops?|computers?|digital|sim cards?|e-?mail address|video calls?|(?:work|use|order|shop)\b[^.;]{0,25}\btablet to)\b/i;
const remedies =
  /\b(?:medic\w*|meds|pills?|dos(?:es?|age)|(?<!\border(?:ing)? (?:\w+ )?)prescri\w+|pharmac\w+|painkillers?|inhalers?|overdos\w*|sleeping|\d+ ?mg|(?:saved|stockpil\w+|hoard\w*|swallow\w*|took|tak(?:en|ing|e)|stop\w*|start\w*|skip\w*|miss\w*|halv\w*|doubl\w*|reduc\w*|drop\w*) (?:\w+ ){0,2}tablets?)\b/i;

// "Tablet or phone", "tablet lessons": whatever else is spoken of.
const plainlyDevice =
  /\btablet(?=s? (?:or|and) (?:(?:a|their|the|his|her) )?(?:smart)?(?:phone|laptop|computer))|(?<=\b(?:phone|laptop|computer)s? (?:or|and) (?:(?:a|their|the|his|her) )?)tablet|(?<=\bset(?:ting)? up (?:an? |the |their |his |her )?)tablet|\btablet(?= (?:lessons?|class|classes|course|skills|computer|training)\b)/gi;

/**
 * "Tablet" as "device" where these texts speak of one to be charged or typed on, and "halve it" as "part it" where one of them says that of something else:
 * neither where any speaks of a medicine.
 */
export function withDevices(typed: string, texts: readonly string[]): string {
  const text = typed.replace(plainlyDevice, 'device');
  if ([text, ...texts].some((one) => remedies.test(one))) return text;
  const spoken = texts.filter((one) => /\btablet/i.test(one));
  const isDevice = spoken.length > 0 && spoken.every((one) => device.test(one));
  return (isDevice ? text.replace(/\btablet(?=s?\b)/gi, 'device') : text).replace(
    /\b(?:halve|double)(?= it\b)/gi,
    (deed) => (texts.some((one) => one.toLowerCase().includes(`${deed.toLowerCase()} it`)) ? 'part' : deed),
  );
}

/** Which of these matters a text speaks of. */
export function mattersOf(text: string): ReadonlySet<Matter> {
  return new Set(speaksOf.flatMap(([matter, pattern]) => (pattern.test(text) ? [matter] : [])));
}

// Whoever may advise on medicines stands in the sentence, or it sends nobody to take, leave or expect anything.
const handsOn =
  /\b(?:pharmac\w+|gps?|doctors?|clinicians?|nurses?|prescriber|chemist advises|advis[eo]rs?|111|999|a&e|ambulance|medical advice|medicines review|team)\b/i;
const effects =
  /\b(?:woozy|dizz\w+|zaps?|sleep\w*|drows\w+|sick\w*|nausea|shak\w+|side[- ]effects?|symptoms?|that much|light-headed|jitter\w*|headaches?)\b/i;
const expecting =
  /\b(?:expect\w*|normal|common|usual\w*|settle\w*|pass(?:es)?|wear(?:s|ing)? off|fade\w*|ease\w*|go(?:es)? away|clear(?:s)? up|lots of people|most people|known|tend(?:s)? to|fortnight|few (?:days|weeks)|harmless)\b/i;
const remedy =
  /\b(?:plenty of (?:water|fluids)|lie down|with food|(?<!\b(?:to|till|until|-) ?[\w:.]+ )(?:at (?:bedtime|night)|(?<!\b(?:shak\w+|sweat\w*|drinks?|drinking|sick|drunk) )in the morning(?! (?:to|till|until|-) (?:\d|half|quarter|\w+ (?:at|in|o'clock)\b)))|last thing|every other (?:day|night)|half (?:a |the |of )?(?:tablet|dose|strength)|lower (?:dose|strength)|magnesium|ginger|herbal(?![^.;,]*\bincluded\b)|vitamins?|camomile|chamomile|over[- ]the[- ]counter|from the chemist|go(?:es|ing)? without (?:a |her |his |the )?(?:drink|tablet|dose|one)|(?:a )?(?:dry|sober) (?:day|week|month)|(?:stays?|being|be|keep) (?:dry|sober|off the drink)(?! (?:on|at|for|to (?:come|join|attend|take part)|when|that|the same) ?(?:(?:the|a|that|each|every|he|she|they|you) ?)?(?:day|visit|session|group|class|meeting|come|comes|go|goes|arrive|arrives|attend|$))|pick(?:s)? up where|carr(?:y|ies) on (?:as|with|where)|miss(?:es)? the next|double up|works? best|plus gum|take the edge off|tak(?:e|es|ing) (?:only )?(?:half|two|one|some) of (?:them|it)|tak(?:e|es|ing) (?:them|it) (?:after|before|later|earlier)|halve (?:theirs|it|them|hers|his)|half of one of|(?:extra|couple of|few|two) puffs|use (?:the|her|his|an|their) inhaler|inhaler should be used|(?:throw|tip|pour)\b[^.;]{0,20}\b(?:away|down the (?:sink|drain|toilet|loo))|hold off (?:on )?the next|(?:third|quarter|half) less|(?:weaker|lighter) (?:beer|cider|wine)|do without (?:the|her|his|any) (?:pills?|tablets?|medicines?)|ha(?:s|ve) (?:her|his|their|the) tablets? (?:earlier|later|before|after)|spread (?:it|them) out|leave (?:it|them|one) out|cut (?:it|them) (?:in half|down|out))\b/i;

// Counting for her, leading her through it, or saying how near the number is.
const counting =
  /\b(?:go|goes|going|run|runs|work|take|talk|sit)(?: (?:her|him|them))? (?:through|down|over) (?:it|them|(?:the|its|her|all|each of the)(?: \d+| \w+)? ?(?:questions?|form|list|checklist|boxes|items?|dash|ticks?))\b|\b(?:note|see|check|count|mark|work out) (?:down )?how many\b|\b(?:one|two|a (?:tick|couple)) (?:short|more|off|away)\b|\b(?:nearly|almost|well|just|not (?:quite|yet)) (?:there|over|under|enough|in)\b|\b(?:gets?|puts?|brings?|takes?|carr(?:y|ies)|pushes?) (?:her|him|them|it) (?:in|over|across|up|to)\b(?! (?:(?:more |real |greater |further )?(?:danger|harm)|touch|contact|harm's way)\b)(?! (?:the|her|his|their|your|a) (?:[\w']+ )?(?:records?|notes?|file|diary|system|lead|gp|nurse|adviser|groups?|class|café|club|session|hall)\b)|\b(?:the|a|her|his|final|running) totals?\b(?! (?:cost|price|fare|number|amount|is (?:one of|£|\w+ pounds)|are one of))|\b(?:two|three|four|five|several|\d+) (?:yeses|yes answers|boxes)\b|\b(?:boxes|yeses|ticks?) (?:at least|already|so far)\b|\badded (?:up|together)\b|\bin case you(?:'ve)? (?:missed|left)\b|\b(?:would|will|'d|does) (?:do it|get her there|be enough)\b|\bwhere (?:she|he|they) comes? out\b/i;
const wontShow =
  /\b(?:an? |the )?(?:\w+ )?(?:texts?|e-?mails?|messages?|voicemails?|leaflets?|letters?|cards?)\b[^.;]{0,60}\b(?:(?:wouldn't|won't|would not|will not|doesn't|does not|needn't) (?:give|show|say|raise|arouse|look|be (?:seen|noticed|found)|harm|hurt|matter)|so (?:nobody|no one|he|she|they)(?: \w+)? (?:sees|notices|knows|suspects))/i;
const inHand =
  /\b(?:let|have|give) (?:her|him|them) (?:have |take |keep )?(?:the|a|one|this) (?:\w+ )?(?:leaflets?|cards?|flyers?|letters?|numbers? on paper)\b|\b(?:folds?|tucks?|slips?|hides?|pops?|posts?) (?:it|them|one|the \w+) (?:small|up|in(?:to)?(?! (?:the |her |his |a )?[\w-]* ?(?:box|records?|notes?|file)\b)|under|behind|through)\b/i;

/** An act that counts as one where the matter is in hand. `matters`: of the question and the cited text. */
export function matterBreach(sentence: string, matters: ReadonlySet<Matter>, isAbuse: boolean): string | undefined {
  const text = plainWords(sentence);
  if (matters.has('medicines') && !handsOn.test(text)) {
    if (isSaid(text, remedy, /\b(?:whether|who|if|that)\b/i)) return 'advises on medicines';
    const at = text.search(effects);
    if (at >= 0 && expecting.test(text) && !/\?\s*$/.test(text) && !isDenied(text, at)) return 'advises on medicines';
  }
  if (
    matters.has('checklist') &&
    isSaid(text, counting, /\b(?:trained|clinicians?|nurses?|lead|only (?:people|those|somebody|someone))\b/i)
  )
    return 'scores a questionnaire';
  if (isAbuse && (wontShow.test(text) || isSaid(text, inHand))) return 'messages a person who may be watched';
  return undefined;
}

// Grading, and speaking to or of whoever may do the harm.
const gradeWords =
  /\b(?:risk\w*|danger\w*|low|lower|medium|moderate|high|higher|mild\w*|severe\w*|serious\w*|urgent\w*|safe|threshold|scores?|totals?|ticks?)\b/i;
const theOther =
  /\b(?:him|he|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|father|mother|family|relatives?|perpetrator|abuser|carer|landlord|employer|boss)\b/i;
const speaks =
  /\b(?:speak\w*|talk\w*|ask\w*|tell\w*|ring\w*|call\w*|contact\w*|question\w*|word|meet\w*|visit\w*|confront\w*|challeng\w*|invit\w*|involv\w*|inform\w*|know|mediat\w*|together)\b/i;

/** Whether a wrong word in this sentence could hurt, so that doubt cuts it sooner. */
export function isGrave(sentence: string, matters: ReadonlySet<Matter>, isAbuse: boolean, isRecord: boolean): boolean {
  const text = plainWords(sentence);
  const own = mattersOf(text);
  return (
    own.has('medicines') ||
    own.has('checklist') ||
    own.has('secrecy') ||
    (isAbuse && own.has('message')) ||
    (!isRecord && isAbuse && theOther.test(text) && speaks.test(text)) ||
    (!isRecord && matters.has('medicines') && effects.test(sentence)) ||
    (!isRecord &&
      gradeWords.test(text) &&
      /\b(?:risk|danger|suicid\w*|harm\w*|abus\w*|level|ticks?|score)\b/i.test(text))
  );
}
