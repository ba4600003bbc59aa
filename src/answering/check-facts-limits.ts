// Whom a service takes and how one comes to it: a limit of the record that a sentence leaves out or turns round. The record's own fields are compared, each by itself.
import { withFigures } from './check-facts-number-words.ts';
import type { Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, stemsOf } from './check-facts-words.ts';
import { isDenied, isSaid, plainWords } from './negation.ts';

const fieldOf = (source: Source, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(source.all)?.[1] ?? '';

const client =
  "(?:she|he|they|(?:the|your|her|his) (?:client|patient|person|mum|mother|dad|father|daughter|son|carer|family|lad|wife|husband|couple)|people|anyone|anybody|everyone|families|parents|clients|patients|mum|dad|he'd|she'd|they'd)";
// Going there of one's own accord: by oneself, straight, unannounced.
const goesAlone = new RegExp(
  [
    `\\b${client} (?:can|could|may|might|'ll|will|is able to|are able to|should|just|simply) (?:also |just |simply |always |then |easily )?(?:ring|call|phone|book|walk|go|turn|drop|pop|come|join|sign|apply|contact|self-refer|e-?mail|register|approach|head|get (?:in touch|a place|a bed|a sitter))\\b[^.;]{0,70}?\\b(?:direct(?:ly)?|straight|(?:her|him)self|themselves|without|unannounced|walk (?:in|into)|turn(?:ing)? up|drop(?:ping)? in|pop in|on the (?:day|night|door))\\b`,
    `\\b${client} (?:can|could|may|might|'ll|will|should|just|simply) (?:also |just |simply |always |then |easily )?(?:walk (?:in|into|through|up)|go (?:straight|direct)|turn up|show up|drop in|pop in|self-refer|go along)\\b`,
    `\\b(?:ring|call|phone|book|contact|go|apply|refer) (?:\\w+ ){0,4}?(?:direct(?:ly)?|straight|(?:her|him)self|themselves)\\b`,
  ].join('|'),
  'i',
);
const doneWithout =
  /\bwithout (?:any |a |an |first |needing |having |being |the |even |her |his |their |to |need of )*(?:referr(?:al|ed)|voucher|assess(?:ment|ed)|book(?:ing|ed)|appointment|form|registration|registering|joining|join|member(?:ship)?|becoming a member|signing up|register|notice|assessment)\b/i;
const closedToSelf =
  /\bno (?:self[- ]?referral|turning up|walk[- ]?ins?|drop[- ]?ins?)\b|\b(?:referral|voucher)s? (?:is |are )?(?:needed|required|only|from|by|through)\b|\breferral (?:form )?only\b|\b(?:professionals?|gps?|link workers?|midwi\w+|physio\w*|doctors?|health visitors?)(?:,? (?:or|and) [\w ]+)? (?:referral )?only\b|\b(?:not|cannot|can't) (?:self-)?refer\b|\bonly (?:by|through|via|with) (?:a |an |the )?(?:referral|gp|professional|council|link worker)|^(?:referral|by referral|through|via) /i;
const opensToSelf =
  /\b(?<!no )(?<!not )self[- ]?refer|\b(?<!no )(?:turn up|drop[- ]?in|walk[- ]?in|open door|no referral|just come|come along)\b|\banyone\b/i;
const namesWay =
  /\b(?:once|after|if|when|with|through|via|first|refer(?:s|red|ral|rals|ring)?|vouchers?|you(?:'d| would| can| could)?|link worker|gp|form|council|assessment|professional|midwife|health visitor|not|cannot|never)\b|n't\b/i;

/** Somebody comes by himself to what takes only those who are sent, or does without what the record asks. */
function wayFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const route = fieldOf(source, 'referral route');
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  const asks = `${route}; ${fieldOf(source, 'eligibility')}; ${fieldOf(source, 'cost')}`;
  const without = doneWithout.exec(text);
  if (without !== null && !isDenied(text, without.index)) {
    const word = without[0].split(' ').at(-1)?.toLowerCase().slice(0, 5) ?? '';
    const group = sameAsk.find((one) => one.test(word)) ?? new RegExp(word, 'i');
    const wanted = asks.split(/[;,.]/).some((one) => group.test(one) && !/\b(?:no|not|without)\b|n't\b/i.test(one));
    const waived = new RegExp(
      `\\b(?:no|without|not) (?:need (?:for|to) )?(?:an? |any |self[- ])?(?:${group.source})`,
      'i',
    );
    if (wanted && !waived.test(source.all)) return 'does without what the record asks';
  }
  if (!closedToSelf.test(route) || opensToSelf.test(route)) return undefined;
  const found = goesAlone.exec(text);
  if (found === null || isDenied(text, found.index)) return undefined;
  const rest = text.replace(found[0], ' ').replace(/\byou\b/gi, ' ');
  return namesWay.test(rest.replace(without?.[0] ?? '', ' ')) && without === null
    ? undefined
    : 'comes alone where the record takes those who are sent';
}

const sameAsk: readonly RegExp[] = [
  /refer/i,
  /vouch/i,
  /assess/i,
  /book|appoi/i,
  /^form|\bform\b/i,
  /regis|joini|^join|membe|becom|signi/i,
  /notic/i,
];

const whoever =
  /\b(?:(?:for|open to|takes?|welcomes?|accepts?|helps?|sees?|suits?|can (?:join|come|go|use|have|apply)) (?:just about |absolutely |almost |more or less )?(?:any(?:one|body)|every(?:one|body))|any(?:one|body) (?:at all |in [\w ]{3,30} |from [\w ]{3,30} |who (?:likes|wants|wishes|asks|fancies)[\w ]{0,20})?(?:can|may|could|is welcome|will be)|any (?:household|home|family|adult|resident|person|parent|carer|baby|child|tenant|man|woman) (?:in|from|across|can|may|is|at|of any)|(?:any|all|whatever(?: their| her| his| the)?) ages?\b|open to all|all (?:are )?welcome|no (?:age|upper age|lower age) limit|no matter (?:how old|where|who)|whoever|whatever (?:their|her|his) (?:age|address|income|circumstances)|no restrictions?|wherever (?:she|he|they) lives?)\b/i;
const ageWords = /\bage|\bhow old|\bbab(?:y|ies) of any\b/i;

/** "Anyone of 14 to 17" of those aged 14 to 17 who are out of school: an age told, and all else that is asked left out. */
function dropsMore(text: string, eligibility: string): boolean {
  if (!/^\W*(?:aged?|over|under|people|young people|adults|anyone|\d)/i.test(eligibility)) return false;
  const [, ...others] = eligibility.split(/[,;]|\b(?:and|who|with)\b/);
  const asked = contentOf(others.join(' ').replace(/\b(?:over|under|aged?|years?|older|younger|above)\b/gi, ' '));
  if (asked.length < 2) return false;
  const said = contentOf(text);
  return !asked.some((one) => said.includes(one) || [...alikeStems(one)].some((other) => said.includes(other)));
}

const some =
  '(?:first \\d+(?: (?:people|comers|callers|households|families|to arrive|in))?|(?:over|under)[- ]?\\d+s?|members|women|men|carers|parents|tenants|residents|veterans|students|families|householders|registered \\w+)';
const onlySome = new RegExp(`^(?:for (?:the )?|the )?(${some}) only$|^only (?:for |open to )?(?:the )?(${some})$`, 'i');
const allComers =
  /\b(?:any|every)(?:one|body)\b|\b(?:any|every) (?:adult|person|resident|household|family|local|newcomer)\b|\b(?:open to|for) all\b|\ball (?:comers|adults)\b/i;

/** "Anybody who turns up" of a record that says in a clause of its own "first 12 people only". */
function dropsOnly(text: string, source: Source): boolean {
  const found = allComers.exec(text);
  if (found === null || isDenied(text, found.index) || /\b(?:only|if|once|join\w*)\b/i.test(text)) return false;
  const figured = withFigures(plainWords(source.all.replaceAll('\n', '. ')));
  if (/\b(?:anyone|anybody|everyone|everybody|all welcome|open to all)\b/i.test(figured)) return false;
  const said = withFigures(text);
  return figured.split(/[.;,:()]\s*/).some((one) => {
    const match = onlySome.exec(one.trim());
    const whom = match?.[1] ?? match?.[2];
    const mark = whom === undefined ? undefined : (/\d+/.exec(whom)?.[0] ?? /\w+$/.exec(whom)?.[0]?.slice(0, 5));
    // The number of the first few may stand for an hour too: it has to be said as theirs.
    return (
      mark !== undefined &&
      !new RegExp(/^first/i.test(whom ?? '') ? `\\bfirst ${mark}\\b` : `\\b${mark}`, 'i').test(said)
    );
  });
}

/** "Anyone in the town" of what takes some: a record with an age, a place, a gender or a need of its own is not for all. */
function whoeverFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const text = plainWords(sentence);
  if (dropsOnly(text, source)) return 'for all where the record takes some';
  const found = whoever.exec(text);
  if (found === null || isDenied(text, found.index)) return undefined;
  const after = text.slice(found.index + found[0].length);
  // "Anyone aged 55 and over", "anyone who has served" tell a limit.
  if (
    !ageWords.test(found[0]) &&
    /^\s*(?:,? ?(?:who|whose|with|aged|over|under|(?:from|of|between) \d|caring|living|registered|affected|needing|on)\b)/i.test(
      after,
    )
  )
    return dropsMore(text, fieldOf(source, 'eligibility')) ? 'for all where the record takes some' : undefined;
  const eligibility = fieldOf(source, 'eligibility');
  const fields = source.passage.fields ?? {};
  const isAged = /\d/.test(`${String(fields['min_age'] ?? '')}${String(fields['max_age'] ?? '')}`);
  if (ageWords.test(found[0]))
    return (isAged || /\b(?:aged?|over|under|months?|years?)\b/i.test(eligibility)) &&
      !/\b(?:any|all) ages?\b/i.test(source.all)
      ? 'for all where the record takes some'
      : undefined;
  const limited =
    /\bonly\b|\b(?:must|registered|living|lives?|aged|over|under|with|who|homes?|tenants?|payers?|benefits?|after|already|from)\b/i;
  // "Not for anyone who cannot swim" opens nothing to anyone.
  if (/^(?!Not for ).*\b(?:anyone|everyone|anybody|everybody|all welcome|open to all)\b/im.test(source.all))
    return undefined;
  return limited.test(eligibility) || fieldOf(source, 'gender or group') !== ''
    ? 'for all where the record takes some'
    : undefined;
}

const takes =
  /\b(?:takes?|taking|suits?|suitable|fine|good|ok|okay|welcomes?|welcome|helps?|sees?|manages?|copes?|accepts?|works?|works? (?:well )?for|can (?:also |still |even )?(?:have|take|manage|see|help|advise|bring|join|come|go|stay)|will (?:also |still |even )?(?:have|take|manage|see|help)|they'll (?:also |still |even )?(?:have|take|manage|see|help)|could (?:go|join|come|bring)|no (?:problem|bother|trouble)|happy|able)\b/i;
const bound =
  /\b(?:not|never|cannot|except|unless|without|apart from|other than|no|nobody|rather than|instead|only)\b|n't\b/i;

const contentOf = (text: string): readonly string[] => [
  ...new Set(stemsOf(text).filter((one) => one.length > 2 && !isPlainStem(one))),
];

// "People who need two people to move them" has no word of weight: what is left without the smallest words has to be said whole.
const bareOf = (text: string): readonly string[] => [
  ...new Set(
    stemsOf(text).filter((one) => one.length > 2 && !/^(?:the|and|for|who|them|person|anyon|thei)$/.test(one)),
  ),
];

/** Says that a record takes those of whom it says that it does not. */
function excludedFault(sentence: string, source: Source): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const text = plainWords(sentence);
  if (!takes.test(text) || /\?\s*$/.test(text)) return undefined;
  const out = [
    ...source.all.split('\n').flatMap((line) => (/^Not for /.test(line) ? [line.replace(/^Not for /, '')] : [])),
    ...[...source.all.matchAll(/\bnot (?:suitable )?for ([^.;\n]+)/g)].map((one) => one[1] ?? ''),
  ].map((one) => one.replace(/:.*$/, ''));
  for (const clause of text.split(/[.;:]|,\s(?:and|but|so)\s|\bbut\b/)) {
    if (bound.test(clause) || !takes.test(clause)) continue;
    const said = contentOf(clause);
    const has = (one: string): boolean =>
      said.includes(one) || (one.length > 3 && [...alikeStems(one)].some((other) => said.includes(other)));
    for (const one of out) {
      // "Not for anyone who cannot swim": to say that he has to be able to swim tells the limit.
      if (bound.test(one)) continue;
      const content = contentOf(one);
      const words = content.length > 0 ? content : bareOf(one);
      if (words.length === 0) continue;
      const held = words.filter((word) => has(word) || (content.length === 0 && bareOf(clause).includes(word))).length;
      if (held === words.length || (held >= 2 && held / words.length >= 0.6))
        return 'takes those whom the record does not';
    }
  }
  const group = fieldOf(source, 'gender or group');
  const others = /^women|^ladies|^girls|^female/i.test(group)
    ? /\b(?:men|man|dads?|fathers?|husbands?|sons?|brothers?|lads?|boys?|grandads?|gentlemen)\b/i
    : /^men|^boys|^male|^lads/i.test(group)
      ? /\b(?:women|woman|mums?|mothers?|wi(?:fe|ves)|daughters?|sisters?|girls?|ladies|lady|grans?)\b/i
      : undefined;
  if (
    others !== undefined &&
    !bound.test(text) &&
    isSaid(text, others) &&
    !others.test(source.all.replace(/\bmen and women\b/gi, ''))
  )
    return 'takes those whom the record does not';
  return undefined;
}

const oneAge =
  /\b(\d{1,2})\s?(?:yo\b|yr?s?\b|y\/o|years?[- ]old|year[- ]?olds?)|\b(?:man|bloke|woman|lady|lad|girl|boy|client|pt|patient|guy|chap|teenager),? (?:aged? )?(\d{1,2})\b(?! ?(?:kids?|weeks?|wks?|days?|months?|mths?|hours?|pm|am|st|nd|rd|th|children|times|sessions))/gi;

/** The one age that a question gives of the person asked about; nothing where it gives several or none. */
function askedAge(question: string): number | undefined {
  const ages = new Set([...question.matchAll(oneAge)].map((one) => Number(one[1] ?? one[2])).filter((one) => one >= 5));
  const [age] = ages;
  return ages.size === 1 ? age : undefined;
}

const relative =
  /\b(?:daughter|son|mum|dad|wife|husband|kids?|baby|child(?:ren)?|partner|mother|father|parents?|family)\b/i;

/** Recommends a service to the person asked about whose age it does not take. */
function personAgeFault(sentence: string, source: Source, question: string): string | undefined {
  if (source.passage.kind !== 'asset') return undefined;
  const age = askedAge(question);
  if (age === undefined) return undefined;
  const fields = source.passage.fields ?? {};
  const number = (name: string): number | undefined =>
    /^\d+$/.test(String(fields[name] ?? '')) ? Number(fields[name]) : undefined;
  const [least, most] = [number('min_age'), number('max_age')];
  if (!((least !== undefined && age < least) || (most !== undefined && age > most))) return undefined;
  const text = plainWords(sentence);
  return /\b(?:will|can|could|'ll|would|may|might|should) (?:also |just |then )?(?:see|take|have|help|suit|go|join|come|try|self-refer|book|ring|be seen|use|start)\b|\bsuits? (?:her|him|them)\b|\b(?:her|his) (?:best|first|next)\b/i.test(
    text,
  ) &&
    !bound.test(text) &&
    !relative.test(text) &&
    !/\b(?:once|when|until|from|aged?|over|under|birthday|turns?|too (?:young|old)|years?)\b|\d/i.test(text)
    ? 'for an age that the record does not take'
    : undefined;
}

const limitless =
  /\bas (?:long|many|much|often) as (?:is |are |it is |she |he |they |it |you |people |(?:the|a) \w+ |somebody |clients )?(?:needs?|needed|necessary|useful|helpful|likes?|wants?|wish(?:es)?|takes?|required)\b|\bno (?:set |fixed |upper |real )?(?:limit|number|maximum|cap|end date)\b|\bwithout (?:a |any )?limit|\bunlimited\b|\bany number of\b|\bindefinitely\b|\bopen-ended\b/i;
const limit =
  /\b(?:up to|at most|no more than|not more than|maximum|limited to|never more)\b|\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve) (?:\w+ )?(?:sessions?|visits?|weeks?|months?|contacts?|calls?|vouchers?|parcels?|times|days|hours)\b/i;
const orNot =
  /,\s*([\w-]+(?: [\w-]+)?) or (?:not|none)(?=[.,;!?]|$)|\bwhether or not\b([^.;,]*)|\b(?:doesn't matter|does not matter|won't matter|needn't matter|makes no difference|no problem|not a problem) (?:if|whether|that)\b([^.;,]*)/i;
const condition = /^Not for\b|\b(?:if|when|where|unless|until|after|once|only|with|must|needs?|provided|as long as)\b/i;

// What the source itself makes nothing of.
const noMatter = /\b(?:need(?:n't| not)|however|whatever|regardless|depend\w*|or no)\b/i;

/** "As many as she needs" of what has a limit, "agreed or not" of what hangs on it. */
function boundlessFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const found = limitless.exec(text);
  if (found !== null && !isDenied(text, found.index) && !limitless.test(source.all) && limit.test(source.all))
    return 'no limit where the source gives one';
  const either = orNot.exec(text);
  if (either === null || /\bor (?:not|none)\b|whether or not|\bmatter\b/i.test(source.all)) return undefined;
  const stems = stemsOf(either[1] ?? either[2] ?? either[3] ?? '').filter((one) => one.length > 3);
  const hangs = source.all
    .split(/\n|(?<=[.!?;])\s+/)
    .some((one) => condition.test(one) && !noMatter.test(one) && stems.some((stem) => stemsOf(one).includes(stem)));
  return hangs ? 'makes nothing of a condition' : undefined;
}

/** A limit that a sentence leaves out or turns round: how one comes to a service, whom it takes and whom not, and any limit or condition called none. */
export function limitFault(sentence: string, source: Source, question: string): string | undefined {
  return (
    wayFault(sentence, source) ??
    whoeverFault(sentence, source) ??
    excludedFault(sentence, source) ??
    personAgeFault(sentence, source, question) ??
    boundlessFault(sentence, source)
  );
}
