// Acts that no answer may advise or claim, however well a source supports them. Each breach names itself for the record.
// NHS England, Staying safe from suicide (2025); NICE NG225; SafeLives Dash guidance; PRODUCT promises 2 to 5.
import { screenText } from '../knowledge/screen-text.ts';
import { gradesOrReassures } from '../safety/banned-words.ts';
import {
  abroad,
  actionClaims,
  agreedOnly,
  agreesToSecrecy,
  confronts,
  confrontsHim,
  contracts,
  delays,
  diagnoses,
  exaggerates,
  grades,
  hidesFrom,
  investigates,
  leaks,
  leavesAlone,
  medicines,
  messageInstead,
  messaging,
  privateNumber,
  professional,
  reassures,
  ruledOut,
  scores,
  secrecy,
  secrecyDenials,
  secrecyOthers,
  urgentMatter,
  waits,
} from './check-facts-acts.ts';
import type { Source } from './check-facts-source.ts';
import { isDenied, isSaid, plainWords } from './negation.ts';

/** What a sentence is read against. `quoting`: it is the organisation's own, so claims of action by "I" are a script. */
export interface ConductContext {
  readonly question: string;
  /** The matter is abuse, control or exploitation, where a message can be read by the wrong person. */
  readonly abuse: boolean;
  readonly quoting: boolean;
  /** The cited guidance sends such letters itself, on another matter. */
  readonly letters?: boolean;
  /** Names of services: what they are called reassures nobody ("Breathe Easy"). */
  readonly names?: readonly string[];
}

/** Which act that no answer may advise or claim this sentence holds; nothing where it is clean. */
export function conductBreach(sentence: string, context: ConductContext): string | undefined {
  const text = plainWords(sentence.replace(/\[\d+(?:\s*[,;-]\s*\d+)*\]/g, ' '))
    // What a person says of himself is told, not claimed; whether a risk is great is asked, not graded.
    .replace(
      /\b(?:says?|said|insists?|claims?|tells? you|told you) (?:that )?(?:she|he|they)(?:'s|'re| is| are) (?:fine|ok|okay|all right|alright|safe|coping)\b(?=[.,;]|$)/gi,
      'says so',
    )
    // "Once he has told you that's safe" asks him.
    .replace(
      /\b(?:once|if|when|where|unless|until|as long as|provided)(?: that)? (?:she|he|they|(?:the|your|a) (?:\w+ )?\w+)(?:(?:'s| has| have)(?: already)? (?:told|said|agreed|confirmed|called)| (?:tells?|says?|agrees?|confirms?|calls?))(?: to)?(?: you)?(?: that)? (?:that's|it's|that is|it is|this is|is|it) safe\b/gi,
      'once told',
    )
    // A way "she's told you is safe" is one she has chosen.
    .replace(
      /\b(?:she|he|they)(?:'s| has|'ve| have) (?:(?:told you|said|agreed|confirmed)(?: that)?(?: it)?(?:'s| is| are)|(?:named|given|chosen|picked|described|marked) (?:you )?(?:to you )?as(?: being)?) safe\b/gi,
      'they chose',
    )
    .replace(/\b(?:whether|if) the risk is (?:serious|significant|great|high|low)(?: enough)?\b/gi, 'whether it is')
    // "It's best if he stops" advises.
    .replace(/\b(?:best|better|safest|safer|wise|sensible) if (?:she|he|they)\b/gi, 'advised: they')
    // Do not write "safe": the words are forbidden, and nobody is called so.
    .replace(
      /\b(?:do not|don't|never) (?:write|say|use|put|record|type|note)(?: down)? "[^"]*"(?:(?:,| or| nor| and)+ "[^"]*")*/gi,
      'do not say that',
    )
    // Of words quoted it may be said that they are fine.
    .replace(/"[^"]*"(?= (?:is|are|would be|will do)\b)/g, 'words')
    // "Collecting proof is not your task" forbids after it has named the deed.
    .replace(
      /^[a-z]+ing\b[^.;:,]{0,50}?\b(?:is(?:n't| not)|is never) (?:your|our|a link worker's) (?:task|job|role|work|place|part)\b|^[a-z]+ing\b[^.;:,]{0,50}?\bis(?:n't| not) (?:ours|yours|for (?:you|us))\b/i,
      'that is not ours',
    )
    // "Keep it in mind" hides nothing.
    .replace(/\bkeep (?:[\w'&-]+ ){1,6}in mind\b/gi, 'remember it')
    // "Where he may be at risk of significant harm" is the law's own test; "don't tell her she's at high risk" and "a note carries no risk code" forbid a grade.
    .replace(/\b(?:may|might|could) be at risk of (?:significant|serious) harm\b/gi, 'may be harmed')
    .replace(
      /\b(?:don't|do not|never) (?:tell|say to) [^.;,]{2,25}? (?:she|he|they)(?:'s|'re| is| are)? at [^.;,]*\brisk\b|\bsay nothing\b[^.;,]{0,25} about\b[^.;,]*\brisk\b|\b(?:no|nor|without (?:an?|any)) (?:[\w-]+ (?:or|and|nor) )?risk (?:codes?|levels?|scores?|grades?|ratings?)\b(?= (?:from|by) (?:you|us)\b| to (?:her|him|them)\b)/gi,
      'no word of it',
    )
    .replace(whenItHolds, 'then ')
    // "Whether it's high risk isn't yours to say" forbids after it has named the grade, and "for repairs that are not urgent" grades nobody.
    .replace(
      /\b(?:whether|how|what) [^.;,]{2,60}? (?:is(?:n't| not| never)|are(?:n't| not)) (?:yours|ours|for (?:you|us|anyone|staff)|up to (?:you|us)|(?:your|our) (?:job|place|call|task|role|part))(?: to \w+)?/gi,
      'that is not ours',
    )
    .replace(
      /\b(?:for|only|about) ((?:[\w-]+ ){0,2}(?:\w+s|anything)) (?:that|which) (?:is|are)(?: not|n't) (?:urgent|an emergency|emergencies)\b/gi,
      'for some $1',
    )
    .replace(
      /\bnot (?:for|up to) (?:you|us|anyone|staff|(?:a )?link workers?) to (?:say|judge|decide|guess)\b[^.;,]*/gi,
      'not ours',
    );
  if (leaks.some((pattern) => pattern.test(text))) return 'speaks of its own instructions';
  if (
    grades.some((pattern) => isGraded(text, pattern)) ||
    screenText(text).cut.some((one) => one.why === 'grades a person')
  )
    return 'grades a person';
  const unnamed = withoutNames(text, context.names ?? []).replace(lookedAfter, 'looks after them');
  if (reassures.some((pattern) => isReassuring(unnamed, pattern))) return 'reassures';
  if (
    gradesOrReassures(
      unnamed
        .replace(/\bonly safe (?=way|route|time|place|number|contact|method)/gi, 'only ')
        // Whether it is safe for her is asked, advised on and decided.
        .replace(
          /\b(?:says?|decides?|judges?|advice on|advises? on|asks?|knows?) whether [^.;,]*?\b(?:safe|left)\b|\bno age at which [^.;,]*?\bleft\b/gi,
          'decides',
        )
        .replace(
          /\b(?:as soon as|once|when|until|till|after) (?:you|she|he|they|it)(?:'re| are|'s| is) safe\b/gi,
          'after',
        )
        // "Once that is settled, the studio takes her" tells when.
        .replace(/\b(?:once|when|after|as soon as) (?:that|this|it)(?:'s| is) settled\b/gi, 'then')
        // "Say what a place does, not that it's safe".
        .replace(/\bnot that (?:it|she|he|they)(?:'s|'re| is| are) (?:safe|fine|all right)\b/gi, 'not so')
        // "See that she's by herself and it's safe, then settle how to be in touch" asks for it.
        .replace(/\b(?:see|check|be sure|make sure|once you know) (?:that )?[^.;]*?\bsafe\b/gi, 'check '),
    )
  )
    return 'grades or reassures';
  // "Only Marnie and Obi complete the DASH" asks nobody else to, nor does "leave the score to the advocate".
  const unscored = text.replace(scoreLeft, 'leave that to them').replace(totalOfNoUse, 'that');
  if (
    !onlyOthers.test(text) &&
    scores.some((pattern) =>
      isSaid(
        unscored,
        pattern,
        /\b(?:trained|clinicians?|whether|only)\b|^(?!.*\byou\b).*\b(?:adviser|advocate|idva|deputy|specialist)\b/i,
      ),
    )
  )
    return 'scores a questionnaire';
  // "It would suit her if she has low mood" asks for it.
  const undiagnosed = text.replace(hasIt, 'then ');
  if (
    diagnoses.some((pattern) => isSaid(undiagnosed, pattern, /\b(?:whether|if|says?|said|told|diagnosed)\b/i)) &&
    !isGeneral(text)
  )
    return 'diagnoses';
  if (isMedicineAdvice(text, context)) return 'advises on medicines';
  if (isSecret(text)) return 'promises secrecy';
  if (contracts.test(text) && isSaid(text, contracts)) return 'asks for a promise not to self-harm';
  if (isSaid(text, privateNumber)) return 'gives away a private number';
  if (isSaid(text, leavesAlone, /\b(?:decides?|judges?|says?|asks?|knows?) whether\b/i)) return 'leaves a person alone';
  if (delays.some((pattern) => isDelaying(text, pattern))) return 'delays emergency help';
  if (!context.quoting && actionClaims.some((pattern) => isActionClaimed(text, pattern))) return 'claims an action';
  if (abroad.some((pattern) => pattern.test(text))) return 'follows the law of another country';
  if (
    investigates.some((pattern) =>
      isSaid(
        text,
        pattern,
        /\b(?:police|council|social workers?|trained|lead|authority|services|partner|husband|wife|family) (?:will|may|can|to)?\s*$/i,
      ),
    )
  )
    return 'investigates';
  if (context.abuse) {
    const written = text
      .replace(ownNotes, ' the record')
      .replace(leftUnsent, '')
      .replace(serviceLetter, 'a referral')
      .replace(detailsPassed, 'refer')
      .replace(heldOff, 'not ');
    if (
      context.letters !== true &&
      (messageInstead.test(written) || messaging.some((pattern) => isSaid(written, pattern, authorities))) &&
      !professional.test(text) &&
      !agreedOnly.test(text) &&
      !ruledOut.test(text) &&
      !isSpoken(text)
    )
      return 'messages a person who may be watched';
    // "Couples counselling is not offered" denies after it has spoken, and "tell the son nothing" tells him nothing.
    const offered = unnamed
      .replace(/\b(?:couples?|joint|family) (?:counsell?ing|therapy|mediation) (?:is|are)(?: not|n't) \w+/gi, '')
      .replace(
        /\b(?:tell|give) (?:(?:the|her|his|their|a) )?(?:[\w-]+ )?[\w-]+ nothing\b(?! (?:but|except|more|other|beyond|until|if)\b)/gi,
        'say nothing',
      );
    if (
      !isBoundBySafety(text) &&
      !isFamilyHelp(text) &&
      !isCarersTalk(text) &&
      confronts.some((pattern) =>
        isSaid(offered, pattern, /\b(?:whether|if|afraid|when|what if|before you|decides? (?:about|on))\b/i),
      )
    )
      return 'contacts or confronts';
    const him = confrontsHim.exec(text);
    if (
      him !== null &&
      !/\b(?:not|never|no|avoid\w*|without|rather than)\b|n't\b|\bto (?:wait|leave|step)\b/i.test(
        text.slice(him.index, him.index + him[0].length + 15),
      ) &&
      !isDenied(text, him.index)
    )
      return 'contacts or confronts';
  }
  return undefined;
}

/** Whether a sentence puts off what its source wants the same day. */
export function putsOff(sentence: string, source: string): boolean {
  // "It can't wait until tomorrow" hurries.
  const text = plainWords(sentence).replace(
    /\b(?:can't|cannot|can not|won't|doesn't|does not|not to|mustn't|must not|shouldn't|should not|don't|do not|rather than|not|never) (?:wait|waiting|leave it|be left|keep)(?: (?:until|till|for|to))?(?: \w+){0,3}/gi,
    ' at once ',
  );
  if (
    !waits.some((pattern) => isSaid(text, pattern)) &&
    !/no rush|no hurry|no urgency|not urgent|isn't urgent/i.test(text)
  )
    return false;
  // "Hold off until the lead has advised" is what a source says that forbids it "before the lead has advised".
  const until = /\b(?:until|till|before) (.{4,60}?)(?:[,.;]|$)/i.exec(text)?.[1];
  const deeds = (
    until !== undefined && /\b(?:has|have|is|are|says|agrees|advises|knows)\b/i.test(until)
      ? (until.toLowerCase().match(/[a-z]{6,}/g) ?? [])
      : []
  ).map((one) => one.slice(0, 6));
  if (
    source
      .split(/[.\n]/)
      .some((one) => /\b(?:until|before)\b/i.test(one) && deeds.some((deed) => one.toLowerCase().includes(deed)))
  )
    return false;
  // "Hold off on a class until they say so" of a class that is not to be arranged until then.
  const untilThen = /\b(?:hold(?:ing)? off|wait)\b(.*?)\buntil (?!.*(?:day\b|tomorrow|next|week|month))/i.exec(
    text,
  )?.[1];
  const held = untilThen?.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  if (
    source
      .toLowerCase()
      .split(/[.\n]/)
      .some((one) => /\b(?:not|never)\b.*\buntil\b/.test(one) && held.some((word) => one.includes(word)))
  )
    return false;
  return urgentMatter.test(source) || /\burgen|rush|hurry/i.test(text);
}

/** Whether a sentence promises more than any source can. */
export function overstates(sentence: string, source: string): boolean {
  const text = plainWords(sentence);
  const found = exaggerates.exec(text);
  return found !== null && isSaid(text, exaggerates) && !source.toLowerCase().includes(found[0].toLowerCase());
}

const media = /\b(?:texts?|messages?|e-?mails?|voice ?mails?|letters?|leaflets?|notes?|cards?)\b/gi;

/** "Two calls, then one letter, then close" of guidance that says so, where neither it nor the question speaks of abuse. */
export function sendsLetters(sentence: string, question: string, cites: readonly Source[]): boolean {
  const all = cites
    .map((one) => one.all)
    .join('\n')
    .toLowerCase();
  const means = sentence.match(media) ?? [];
  return means.length > 0 && means.every((one) => all.includes(one.toLowerCase())) && !isAbuse(`${question}\n${all}`);
}

/** Whether the matter is abuse, control or exploitation, from the question and what was found. */
export function isAbuse(text: string): boolean {
  return /\b(?:abus\w*|violen\w*|dv\b|domestic|coerc\w*|controlling|partner|husband|boyfriend|girlfriend|wife|stalk\w*|forced marriage|honour|fgm|traffick\w*|slave\w*|exploit\w*|neglect\w*|hit(?:s|ting)? (?:her|him|them)|beat(?:s|ing)?|strangl\w*|safe (?:route|contact)|marac|refuge|perpetrator|grooming|cuckoo\w*)\b|\b(?:no|not|never|nothing)\b[^.;\n]{0,40}\b(?:voicemail|leaflet|text|letter)s?\b[^.;\n]{0,15}(?:\b(?:no|or|nor|and)\b|,)[^.;\n]{0,20}\b(?:voicemail|leaflet|text|letter|note|card)s?\b|\b(?:do not|don't|never|no) (?:leave )?(?:an? )?voicemails?\b/i.test(
    text,
  );
}

// "When it isn't urgent", "no immediate danger?", "no immediate danger: ring the duty doctor" and "serious risk to anyone: no consent needed" say when something holds, not that it does.
const calm =
  '(?:no|not in(?: any)?|not an?) (?:immediate |real |current |present |obvious )?(?:danger|threat|emergency|crisis)\\b';
const nextStep =
  '(?:then |so )?(?:ring|call|phone|tell|pass|go|999|111|(?:the |your )?(?:duty|safeguarding|supervisor|doctor|gp|lead|crisis|on-call))';
const whenItHolds = new RegExp(
  `\\b(?:if|when|where|unless|whenever|in case|provided|as long as) (?:it|this|that|there|(?:the )?\\w+)(?:'s| is| are)? (?:${calm}|not urgent)|\\b(?:if|when|where|unless|whenever) (?:it|this|that|the \\w+) (?:is|are)n't (?:an? )?(?:urgent|emergency|crisis)\\b|\\b${calm}(?=[^.;:,?]{0,40}(?:\\?|:\\W*${nextStep}))|^(?:serious|significant|immediate|imminent|real) risk (?:to|of) [^:.;]{0,40}:`,
  'gi',
);

// "The driver waits to see that she is all right".
const lookedAfter =
  /\b(?:(?:waits?|stays?|comes?|rings?|calls?|visits?|looks? in|knocks?) (?:\w+ ){0,2}to see|checks|checking) (?:that|if|whether) (?:she|he|they|(?:the|your) \w+)(?:'s|'re| is| are) (?:all right|alright|ok|okay|safe|well|fine)\b/gi;
const hasIt = /\b(?:if|where|when|unless|provided) (?:she|he|they) (?:has|have|lives? with) /gi;
const scoreLeft =
  /\bleave (?:all |any |the |her |his |its )?(?:[\w-]+ )?(?:scor(?:e|es|ing)|totals?|ticks?|checklist|questionnaire)(?: of \w+)? (?:to|with|for) (?:the |an? |her )?(?:[\w-]+ )?(?:idva|specialist|clinicians?|nurses?|adviser|advocate|lead|gp|doctor|team)\b/gi;
// "The checklist's total does not say whether she is safe".
const totalOfNoUse =
  /\b(?:score|total|tally|sum) (?:(?:does not|doesn't|do not|don't|cannot|can't|never|will not|won't) (?:say|tell|decide|show|settle|mean|measure|prove)s?|(?:says?|tells?(?: you)?|proves?|settles?|means?) nothing)\b/gi;
const onlyOthers = /^only (?!(?:you|do|use|give|ask|run|complete|fill|go|the worker)\b)/i;
// What a worker writes for the record, and a text that is not to be sent.
const ownNotes =
  /\b(?<=\bwords in )the notes?\b|(?<=\bhid(?:e|den|ing) )(?:the|your|this) notes?\b(?= from\b)|\b(?:bank|debit|credit|cash|library|membership|emergency|travel|discount|identity|id|carers?'?s?'?) cards?\b|\b(?:stop|block|hold|freeze) on (?:the|his|her|their|a) card\b|(?<!\ba )\b(?:the |your |this |a )?(?:restricted|confidential|case|clinical|contact|safeguarding|file|consultation|visit)[ -]notes?\b|(?<=\b(?:write|finish|complete|do)(?: up)?) (?:the|your) notes?\b(?![^.;]*\b(?:her|him|them|through|under|door|bag|pocket)\b)|(?<=\bwrit(?:e|ing)(?: up)? )an? notes? (?=(?:within|by|of (?:the (?:call|visit|talk|time|words)|what)|after (?:the|each|every)|straight after|the same day)\b)(?![^.;]*\b(?:her|him|them|through|under|door|bag|pocket)\b)|\bletters? [A-Z]{0,2}\d+\b|\b(?<=\b(?:put|write|say|record|note) (?:that|this|so)) in the text(?=\s*(?:[.,;]|$))|\bin the (?:free )?text of the (?:record|entry|code|note)\b/gi;
// A letter that gets somebody a discount or a place goes to the service.
const serviceLetter =
  /\b(?:an? |the |your )?(?:(?:link worker|support(?:ing)?|support worker|referral|discount|covering)(?:'s)? )letter (?:for|to) (?!(?:her|him|them)\b)(?:the )?[\w&' ]+/gi;
// What goes to a service about somebody is no message to her.
const detailsPassed =
  /\bpass(?:es|ing)?(?: on)? (?:her|his|their) (?:details|number|name|information)(?: on)? to (?:an?|the|any|another) (?:service|charity|provider|organisation|team|agency|refuge|adviser|advocate|idva)\b/gi;
const heldOff = /\bhold(?:ing)? off (?:on )?(?=\w+ing\b)(?![^.]*\b(?:until|till|before|unless|for now)\b)/gi;
const leftUnsent =
  /\bleav(?:e|ing) (?:the|that|any|her|his|their) \w+ (?:unsent|unwritten|unopened|alone|out of it)\b/gi;

// "The court will write to her": what an authority sends is not the worker's message.
const authorities = /\b(?:cps|courts?|police|council|dwp|hospital)(?: (?:will|may|can|should|might|then|usually))* $/i;

/** "Where it is safe, tell the parent", "let mum know unless that would put her at more risk": guidance on a child's parents, with its own bound. */
function isBoundBySafety(text: string): boolean {
  const parent = '(?:(?:the|a|her|his|their|both) )?(?:mum|mam|mother|dad|father|parents?)';
  return (
    new RegExp(`\\b(?:tell|inform|let) (?:the \\w+ and )?${parent}\\b`, 'i').test(text) &&
    /\bwhere(?:ver)? (?:it|that)(?:'s| is) safe\b|\b(?:unless|except (?:if|when|where)|but not (?:if|when|where)|save (?:if|when|where))\b[^.;]*\b(?:risk\w*|harm|danger|safe|unsafe)\b/i.test(
      text,
    ) &&
    !/\b(?:husband|wife|partner|boyfriend|girlfriend|abuser|perpetrator|brother|sister|uncle)\b/i.test(text)
  );
}

/** "Ask his family to fill in the form", "ask dad if he'd like a carer's assessment": help asked for or offered confronts nobody; one relative alone may be who does the harm. */
function isFamilyHelp(text: string): boolean {
  const kin = '(?:family|relatives?|son|daughter|mum|dad|mother|father|parents?|neighbour)';
  const theirs = '\\bask (?:(?:his|her|their|the) )?';
  return (
    new RegExp(
      `${theirs}(?:${kin} (?:if|whether) (?:he|she|they)(?:'d| would) like an? |(?:family|relatives) to(?= ?[,.;:]| (?:fill in|book|bring|drive)\\b| ?$))`,
      'i',
    ).test(text) &&
    !/\b(?:tell|confront|challenge|speak to|talk to|word with|warn|interpret\w*|translat\w*)\b/i.test(text)
  );
}

/** "Ask the carer how she is herself", "talk with the carer alone": a carer's own needs, with nothing of what was done. */
const isCarersTalk = (text: string): boolean =>
  /\b(?:ask|(?:talk|speak) (?:to|with)) (?:the carer|each (?:carer|partner))\b[^.;]*\b(?:alone|separately|apart|by (?:her|him)self|on (?:her|his) own|about (?:her|him|them)sel\w+|how (?:she|he|they) (?:is|are) (?:coping|(?:her|him|them)sel\w+))\b/i.test(
    text,
  ) &&
  !/\b(?:confront|challenge|warn|accus\w*|what happened|bruis\w*|injur\w*|marks|money|hit|hurt\w*|abus\w*|allegation\w*|concerns?)\b/i.test(
    text,
  );

/** Said aloud and nowhere written, it leaves nothing for another to read. */
function isSpoken(text: string): boolean {
  return (
    /\b(?:out loud|aloud|by voice|in speech|by word of mouth)\b/i.test(text) &&
    !/\b(?:text\w*|sms|whats ?app\w*|e-?mail\w*|messag\w*|voice ?mail\w*|leaflets?|letters?|notes?|cards?|flyers?|booklets?|links?|paper|written|writ\w+)\b/i.test(
      text,
    )
  );
}

// "Only the GP may change the dose", "leave tablets to clinicians"; and, after it is named, "can be dangerous", "isn't ours to answer".
const prescribersDeed =
  /\b(?:gps?|doctors?|clinicians?|nurses?|prescribers?|pharmacists?|chemists?) (?:may|can|will|would|should|must|to|who)(?: \w+)? $/i;
const leftToOthers =
  /^[^.;,]{0,50}?\b(?:(?:can|could|may|might|is|are) (?:be )?(?:(?!not|never|hardly|rarely|seldom)\w+ )?(?:dangerous|kill|fatal|risky|harmful|unsafe)|(?:is|are)(?: not|n't) safe|(?:can|could|may|might) (?:bring on|set off|cause|lead to|trigger)|is an? (?:\w+ )?(?:question|matter|decision)\b|(?:is|are) (?:something )?only (?:the |her |his |a )?(?:gp|doctor|prescriber|pharmacist|clinician)|(?:is|are)(?: (?:also|likewise|equally|simply))?(?:n't| not) (?:ours|yours|for (?:us|you)|something (?:that )?(?:we|you))|(?:is|are) (?:a (?:question|matter|decision) )?(?:only )?for (?:the |a |her |his )?(?:gp|doctor|prescriber|pharmacist|chemist|clinician)|(?:is|are) something to (?:tell|ask|raise with|take to) (?:the |a |her |his )?(?:gp|doctor|prescriber|pharmacist|clinician))\b|^\s*(?:[-:]|, (?:it's|it is)) (?:for )?(?:the )?(?:duty |on-call |practice )?(?:gp|doctor|prescriber|pharmacist|clinician)\b/i;

function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.includes(' '))
    .reduce((rest, name) => rest.replaceAll(plainWords(name), 'The group'), text);
}

function isGraded(whole: string, pattern: RegExp): boolean {
  // When to act, and for whom a service is there, grade nobody.
  const text = whole.replace(
    /\b(?:if|where|when|whenever|unless|because) there (?:is|may be|might be) (?:an? )?(?:serious|significant|immediate|imminent|real) risk\b|\b(?:people|those|anyone|women|men|adults|victims) (?:who are )?at (?:high|serious) risk (?:of|from)\b/gi,
    'then',
  );
  return (
    pattern.test(text) &&
    !/\b(?:do not|don't|never|not to|avoid|without|stop|no longer|must not|should not|cannot|can't|does not|doesn't|we (?:do not|don't)|nobody|rather than|instead of)\b.{0,60}\b(?:grad\w*|scor\w*|rat(?:e|ing)|label\w*|call\w*|writ\w*|record\w*|us(?:e|ing)|say\w*|sort\w*|stratif\w*|categor\w*|predict\w*|put|describ\w*|assess\w*|low|medium|high)\b|\b(?:do not|don't|never|not to) tell (?:her|him|them|people|anyone|anybody|the \w+)\b/i.test(
      text,
    )
  );
}

function isReassuring(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  // "Ask whether she is safe", "never say it will be fine" and "you cannot know that she is safe" do not reassure.
  // A condition ends at its comma: "if she is calm, there's no danger" reassures.
  // "Only if the rules allow it, somebody knows where you are, and you feel all right" lists what has to hold.
  if (/\bonly (?:if|when|where)\b[^.;:]*$/i.test(before)) return false;
  // "For adults in distress who are not in immediate danger" says whom a place is for.
  if (
    /\b(?:for|to|takes?|sees?|helps?|serves?|supports?|welcomes?) (?:[\w-]+ ){0,3}(?:adults|people|anyone|anybody|those|men|women|residents|carers)\b[^.;,]{0,40} who (?:is|are) ?$/i.test(
      before,
    )
  )
    return false;
  return !/\b(?:if|when|until|unless|once|as soon as|in case|where(?= $)|where (?:there|she|he|they|it|that)(?:'s|'re| is| are))\b[^.;,]*$|\b(?:whether|ask|check|make sure|never (?:say|tell|promise)|(?:avoid|stop|without|rather than|instead of) (?:say|tell|promis|assum)ing|(?:do not|don't|never)(?: [^.;,]*,? (?:or|nor))? (?:say|tell|promise|assume)|cannot|can't|not (?:say|tell|assume|know|mean)|does not mean|doesn't mean|never means|even (?:if|when|though)|says? (?:that )?|saying|said|claim\w*|insist\w*|tells? you)\b[^.;]*$/i.test(
    before,
  );
}

function isGeneral(text: string): boolean {
  return /\b(?:for (?:people|anyone|adults|those|carers|women|men)|(?:people|adults|anyone|women|men|carers) (?:with|who|living|affected)|(?:run|led|set up) (?:by|for|with)|support(?:s|ing)? (?:people|anyone|adults|for)|group|course|service|caf[eé]|charity|signs|can be (?:an? )?(?:sign|signs))\b/i.test(
    text,
  );
}

function isMedicineAdvice(text: string, context: ConductContext): boolean {
  const guarded =
    /\b(?:whether|if|before|about|that|has|have|had|been|was|were|who|which|asks?(?! (?:her|him|them) to\b)|wants?|thinking|trained|never|not|cannot|can't|don't|prescriber|pharmacist (?:to|can|will|about)|stopping suddenly|(?:subject|topic|question|matter) of)\b[^.;,]*$/i;
  for (const pattern of medicines) {
    const global = new RegExp(pattern.source, 'gi');
    for (const match of text.matchAll(global)) {
      const matched = match[0];
      // "Have stopped their insulin" tells what was done, "a drink but not his medicines" denies, and "the sertraline question" is a question.
      if (
        /^\W*(?:or |and )?have \w+(?:ed|en)\b/i.test(matched) ||
        /\bbut (?:not|never|no)\b|^\W*(?:and |or )?giv(?:e|ing) no\b|\bgiv(?:e|ing) no (?:advice|view|opinion|answer)s?\b/i.test(
          matched,
        ) ||
        /^ (?:questions?|enquir\w+)\b/i.test(text.slice(match.index + matched.length))
      )
        continue;
      if (!isSaid(text.slice(0, match.index + matched.length), pattern)) continue;
      const before = text.slice(0, match.index + Math.max(0, matched.search(/\w+(?:ing|e|p|t)\b/i)));
      if (
        guarded.test(before) ||
        prescribersDeed.test(before) ||
        leftToOthers.test(text.slice(match.index + matched.length)) ||
        /\b(?:change anything|only (?:as|what|when) (?:the |her |his |their )?(?:gp|doctor|prescriber|pharmacist|nurse)|if trained|if you are trained|can make|may make|take (?:her|his|their|the) (?:medicines?|tablets?|medication) (?:with|to (?:the|her|his)))\b/i.test(
          text,
        )
      )
        continue;
      if (
        /^[^a-z]*(?:to |and |or )?(?:giv|us|hav|tak|chang)\w*\b/i.test(matched) &&
        /\b(?:classes|sessions?|training|information|advice|review|list|your (?:prescription|medicines?) with|bring)\b/i.test(
          text,
        )
      )
        continue;
      return true;
    }
  }
  if (
    /\b(?:tablet|medic|meds|pill|dose|insulin|prescri\w+|\w+(?:apine|pram|azole|zepam|traline|cillin|statin))\w*/i.test(
      `${context.question} ${text}`,
    ) &&
    isSaid(
      text,
      /\b(?:suggest|advise|recommend|encourage|remind|tell|ask|get)(?:ing)? (?:that )?(?:her|him|them|she|he|they)(?: to| should)? (?:not )?(?:takes?|skips?|stops?|has|have|tries|try|uses?) (?:it|them|one|another|some|two|half)\b|\blet(?:ting)? (?:her|him|them) take (?:it|them|one|another|an extra|some|two|half)\b(?! (?:from|forward|up|on)\b)/i,
    )
  )
    return true;
  // "Tell him to keep taking it": what "it" is stands in the question.
  return (
    /\b(?:tablet|medic|meds|pill|dose|sertraline|antidepress|insulin)\w*/i.test(context.question) &&
    isSaid(
      text,
      /\b(?:(?:keep|carry on|continue|stop|start) (?:on |with |taking )|stay (?:on |taking ))(?:it|them|the course)\b|\bcome off (?:it|them)\b/i,
    )
  );
}

function isSecret(whole: string): boolean {
  // A confidential line, and interpreters who keep things so, promise nothing of what the worker hears.
  const text = whole
    .replace(/\bconfidential (?=section|tab|part|line|advice|service|space|help|support)/gi, '')
    .replace(/\b(?:interpreters?|translators?|advis[eo]rs?|counsellors?)\b[^.;,]{0,30}\bconfidential\w*/gi, 'they')
    // "Ask the lead how to keep what she told you in confidence" asks, and a talk "in private" is held apart from others.
    .replace(/\b(?:ask|asks|agree with) (?:the |your )[\w ]{3,30}? how to (?:keep|hold|store|record)\b[^.;]*/gi, 'ask')
    .replace(/\bin private\b(?! until| from)/gi, 'apart')
    // "Keep the talk private and tell the supervisor".
    .replace(
      /\bkeep (?:the|this|that|your) (?:talk|conversation|chat) private(?= and (?:tell|ring) (?:the|your) (?:\w+ )?(?:supervisor|lead)\b)/gi,
      'talk',
    )
    // "Stays private unless somebody is at risk" says where the privacy ends.
    .replace(
      /\b(?:private|confidential|between (?:us|you)|stays with you|(?:stays )?in (?:the|this) room)\b(?=,? (?:unless|except|but not (?:if|where|when))\b[^.;]*\b(?:risk|harm|danger|abuse|crime)\b)/gi,
      'so',
    )
    // "If he asks you to keep it to yourself, you can't give that promise" refuses.
    .replace(
      /\b(?:asks?|asked|wants?|begs?|begged) (?:you|us|me) to keep\b[^.;,]*(?=,[^.;]*\b(?:cannot|can't|must not|mustn't|do not|don't|never)(?: (?:give|make|promise|agree|keep|do)\b|\s*[.;]?$))/gi,
      'asks',
    )
    .replace(
      /\b(?:wants?|wanted|asks?) (?:it|this|that) kept\b[^.;,]*(?=,[^.;]*\b(?:cannot|can't|must not|mustn't|do not|don't|never) (?:give|make|promise|agree|keep|do)\b)|\b(?:even (?:if|when|where|though)|although) (?:she|he|they|(?:the|a|an|your) \w+)(?:'s|'d| would| has| have| had)? (?:want(?:s|ed)?|ask(?:s|ed)?|beg(?:s|ged)?|rather|prefer(?:s|red)?) [^.;,]*/gi,
      'asks',
    )
    // "Keep private matters for another place".
    .replace(
      /\bkeep (?:any |all )?(?:private|confidential) (?:matters?|talks?|conversations?|calls?|things|visits?) (?:for|until|out of|away)\b/gi,
      'hold that',
    )
    // "Her asking you to keep quiet doesn't change that" gives nothing of it.
    .replace(
      /\b(?:asking|begging|wanting|request\w*|wish|plea) (?:(?:that|for) )?(?:you |us )?(?:to )?keep\b[^.;,]*?(?= (?:(?:doesn't|does not|won't|wouldn't|would not|can't|cannot|must not|mustn't) (?:change|alter|matter|bind|stop|count|release|free)|(?:would )?changes? nothing|makes? no difference)\b)/gi,
      'asking',
    )
    .replace(
      /\bkeep (?:any|your|the) (?:ideas?|guess\w*|opinions?|views?|thoughts?)\b[^.;,]{0,40}\bto yourself\b/gi,
      '',
    );
  // Where a refuge is, is kept from everybody; that is no promise about what a person says.
  if (/\b(?:address|place|location|whereabouts)\b[^.;]{0,25}\b(?:private|secret|confidential)\b/i.test(text))
    return false;
  if (agreesToSecrecy.test(text) || hidesFrom.test(text)) return true;
  if (secrecy.some((pattern) => isSaid(text, pattern, /\b(?:whether|if)\b/i)))
    return (
      !/\b(?:advice|helpline|service|support|line|counsell?ing|chat|group|sessions?|records?|file|notes|entry|information|data|details)\b[^.;]{0,20}$/i.test(
        /^.*?(?=confidential|private|in confidence)/i.exec(text)?.[0] ?? '',
      ) || /\bpromise|between|secret/i.test(text)
    );
  if (
    secrecyOthers.test(text) &&
    !/\b(?:do not|don't|never|not|cannot|can't) (?:say|promise|tell|agree|swear|guarantee)\b/i.test(text)
  )
    return true;
  return (
    /\b(?:tell|say|promise|assure|let|reassure|explain|you will not|you won't|you do not|you don't|you needn't|no need|need not)\b/i.test(
      text,
    ) &&
    deniesTelling(text) &&
    !/\b(?:do not|don't|never|cannot|can't|must not|mustn't|should not|shouldn't) (?:say|promise|tell|agree|assure)\b/i.test(
      text,
    )
  );
}

/** "You can't keep this secret: the lead will have to be told" denies the secret, and not the telling. */
function deniesTelling(text: string): boolean {
  const found = secrecyDenials.exec(text);
  if (found === null) return false;
  const until =
    text
      .slice(0, found.index + found[0].length)
      .split(':')
      .at(-1) ?? '';
  return /\b(?:not|never|no need)\b|n't\b/i.test(until);
}

const colleague =
  /\b(?:supervisor|lead|manager|doctor|gp|nurse|clinician|team|111|police|social worker|co-?ordinator)\b/i;

function isDelaying(whole: string, pattern: RegExp): boolean {
  // "Ring 999 if he can't be reached" of the person, where no colleague is spoken of.
  const text = colleague.test(whole)
    ? whole
    : whole.replace(/\b999 if (?:she|he) (?:can't|cannot) be (?:reached|found)\b/i, '999');
  const found = pattern.exec(text);
  if (found === null) return false;
  // "Do not wait before ringing 999" and "ring 999 before anything else" hurry; they do not delay.
  const before = text.slice(0, found.index);
  return (
    !/\b(?:do not|don't|never|not) (?:wait|delay|hold off|hesitate|put off)\b/i.test(`${before} ${found[0]}`) &&
    // "Tell the supervisor before the police, where nobody is in immediate danger".
    !/\b(?:if|where|when|provided|as long as) (?:nobody|no one|no-one|(?:there is|there's) no one)(?:'s| is)? in (?:any )?(?:immediate )?danger\b/i.test(
      text,
    ) &&
    // "You don't ring the family first: it's 999", and "a 9 first, save for 999".
    !/(?:\b(?:not|don't|never)\b[^.;:]*\bfirst: (?:it's )?|\b(?:save for|except(?: for)?|but not(?: for)?) )999\b/i.test(
      `${before}${found[0]}`,
    ) &&
    !/\b999\b.{0,20}\b(?:first|before)\b/i.test(before + found[0].replace(/\bbefore\b.*\b999\b.*/i, ''))
  );
}

function isActionClaimed(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  // "Told her so?" asks.
  if (found === null || /\?\s*$/.test(text)) return false;
  if (
    /\b(?:if|when|while|once|after|until|whether|unless|what|where|who|whom|has) [^.;]*$|\bbefore [^.;,]*$/i.test(
      text.slice(0, found.index),
    )
  )
    return false;
  // "Do not tell him that we are raising it", "parents are told we are ringing".
  if (/^we(?:'re| are)\b/i.test(found[0]) && /\b(?:tell|told|know)\b[^.;,]*$/i.test(text.slice(0, found.index)))
    return false;
  // "Say: I have to tell the lead" is a script for the worker; "you can", "I cannot" claim nothing done.
  if (/["'][^"']*$/.test(text.slice(0, found.index)) && /["']/.test(text.slice(found.index + found[0].length)))
    return false;
  if (
    /\b(?:if|when|once|after|until|whether|unless|where|that|which|who)\b.{0,60}\b(?:has|have|had) (?:already |now )?been\b/i.test(
      text,
    ) &&
    !/\b(?:I|we)\b/.test(found[0])
  )
    return false;
  return !/\b(?:cannot|can't|not|never)\b/i.test(found[0]);
}
