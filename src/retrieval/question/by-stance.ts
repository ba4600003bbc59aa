// What the phrase readers did not catch: a thing and a stance towards it in one breath ("stairs floor him", "men about … she can't relax").
import { add, type Reading, type WishDetail } from './wish.ts';

const words = (list: string) => new RegExp(String.raw`\b(?:${list})\b`, 'g');

const against = words(
  "no|not|nowt|nothing|nowhere|never|none|nor|without|minus|avoid\\w*|hates?|dislikes?|dreads?|can'?t|cannot|won'?t|couldn'?t|wouldn'?t|doesn'?t|don'?t|didn'?t|canna|cannae|conna|dinna|dunna|wunna|divn'?t|isn'?t|aren'?t|hasn'?t|haven'?t|needn'?t|mustn'?t|shouldn'?t|unable|scared|afraid|frighten\\w*|terrif\\w+|panics?|rather than|instead of|struggl\\w+|trouble|difficult\\w*|hard|beyond|too much|too many|impossible|problem|upsets?|floors?|beats?|defeats?|exhausts?|fills?|stops? (?:him|her|them)|puts? (?:him|her|them) off|rules? out|(?:is|are) out|no-go",
);
const lacking = words(
  "without|needn'?t|minus|(?:doesn'?t|does not|not|shouldn'?t|no) (?:need|want|have|require|involve|take|ask)(?: (?:to|for|us|me|a|an|any|the))*|skip\\w*|bypass\\w*",
);
const fine =
  /\b(?:fine|ok|okay|alright|all right|happy|no (?:bother|problem|trouble|issue)|not (?:a )?(?:bother(?:ed)?|problem|fussed)|doesn'?t mind|don'?t mind|no object)\b/;

interface Stance {
  readonly about: RegExp;
  readonly stance: RegExp;
  readonly wish: { readonly id: string; readonly label: string; readonly detail: WishDetail };
  /** Most words between the two. */
  readonly apart?: number;
  /** Where the words mean something else. */
  readonly unless?: RegExp;
  /** Other wishes that already say it. */
  readonly said?: readonly string[];
}

const learns =
  /\b(?:learn\w*|teach\w*|lessons?|show (?:him|her|them)|help(?:s|ed)? (?:him|her|them)? ?(?:to )?(?:use|with)|fix\w*|repair\w*|broken|hacked|get(?:ting)? (?:him|her|them )?online)\b/;
const owes =
  /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loans?|catalogue|council tax|lender|fines?|pay ?day|wages|heating|electric\w*|gas|meter)\b/;

const stances: readonly Stance[] = [
  {
    about: words('steps|stairs?|staircase|flights?|kerbs?|(?:a|big|high|any|no|one|single|little) step|thresholds?'),
    stance: against,
    wish: { id: 'access:step-free', label: 'step-free', detail: { kind: 'access', need: 'step-free' } },
    unless:
      /\b(?:steps? (?:to|towards|back|in|forward|up for|down from)|step ?(?:dad|mum|son|daughter|father|mother|child|brother|sister)|next steps?|first steps?|12[- ]steps?|twelve[- ]steps?|footsteps?|fell|fallen|tumbled|rail|grab|bannister|sat on|carpet|hoover|swept|fire|goes up and down|doorstep (?:lend|loan|seller|trad)\w*|(?:cross|past|over|beyond|off) (?:the |his |her )?doorstep|step(?:ped|s)? (?:outside|outdoors|out))\b/,
  },
  {
    about: words('signs?|signed|signing|signer'),
    stance: words('deaf|interpret\\w*|bsl|uses|using|everything'),
    wish: { id: 'access:BSL', label: 'BSL', detail: { kind: 'access', need: 'BSL' } },
    unless:
      /\bsign(?:s|ed|ing)? (?:on|off|up|of|that|for (?:a|the)|the|it|him|her|them|his|here)\b|\b(?:danger|warning|road|shows?|any|no|dole|early) signs?\b/,
  },
  {
    about: words('loop'),
    stance: words('hear\\w*|aids?|follow|deaf|without|has|with|needs?|system|talk'),
    wish: { id: 'access:hearing loop', label: 'hearing loop', detail: { kind: 'access', need: 'hearing loop' } },
    unless: /\b(?:in|out of) the loop\b|\b(?:fruit|on a|stuck in a|same) loop\b/,
  },
  {
    about: words(
      'noise|noisy|loud\\w*|din|racket|crowd(?:s|ed)|busy|heaving|rammed|shouting|bustle|hubbub|bright lights|lively|rowdy|boisterous|raised voices|rooms? full',
    ),
    stance: against,
    wish: { id: 'access:quiet', label: 'quiet', detail: { kind: 'access', need: 'quiet' } },
    unless:
      /\b(?:neighbours?|next door|upstairs|landlord|(?:he|she|they)(?:'s| is| are)? busy|i'?m busy|keep\w* busy|too busy|busy (?:with|at|work)|crowded (?:house|flat)|shouting at|out loud|say it|said it|loud (?:un|one)|packed (?:a|his|her|lunch|up|in))\b/,
  },
  {
    about: words(
      'screens?|computers?|internet|online|websites?|apps?|zoom|skype|video calls?|laptops?|tablets?|digital|smart ?phones?|wi-?fi|broadband|e-?mails?',
    ),
    stance: against,
    wish: { id: 'not-mode:online', label: 'not online', detail: { kind: 'not-mode', mode: 'online' } },
    apart: 4,
    unless:
      /\b(?:tablets? (?:a day|for|every|from)|(?:his|her|their|taking|takes?|took|stopped|ran out of|more|ten|\d+) tablets?|scam\w*|fraud|gambl\w*|bull(?:y|ied|ying)|groom\w*|shopping|banking|games?|gaming|bet\w*|dating|met|safe\w*|porn\w*|screen(?:ing|ed)|problem|trouble|difficult\w*|struggl\w+|form)\b/,
    said: ['mode:online'],
  },
  {
    about: words(
      '(?:tele)?phones?|(?:tele)?phoning|phone ?calls?|ringing (?:people|them|up|in)|making calls|talking on the (?:tele)?phone',
    ),
    stance: words(
      "hates?|dislikes?|dreads?|can'?t (?:use|hear|do|manage|be doing with|cope with|face|talk)|won'?t (?:use|do|answer|go on|talk)|doesn'?t (?:like|do|use|get on with|cope with)|scared|afraid|frighten\\w*|terrif\\w+|panics?|stammers?|stutters?|(?:is|are|'s) out|no use|no good|useless|not|rather than|instead of",
    ),
    wish: { id: 'not-mode:phone', label: 'not by telephone', detail: { kind: 'not-mode', mode: 'phone' } },
    apart: 5,
    unless:
      /\b(?:phone (?:number|bill|contract|credit|up|ahead|first|before|beforehand|box|signal|broke\w*|is (?:broken|dead|off))|smart ?phone|my phone|work phone|phone(?:d|s)? (?:me|us|back)|can'?t get (?:through|hold)|won'?t (?:let|give) (?:him|her) (?:have|use)?|takes? (?:his|her) phone|checks? (?:his|her) phone|on (?:his|her) phone)\b/,
    said: ['mode:phone'],
  },
  {
    about: words(
      '(?:through|thru|over|past|in|inside) (?:the|her|his|their) (?:front )?(?:door|doorstep|house|flat|home)|(?:in|at|inside) (?:the |her |his |their )?(?:house|home|door)(?= (?:pls|plz|please|ta|thanks)\\b)|visitors|callers|people round|anyone round|anybody round',
    ),
    stance: words(
      "won'?t (?:let|have|want|allow)|doesn'?t (?:let|want|like|have|allow)|don'?t (?:let|want|like)|not (?:let|letting|want|wanting|having)|nobody|no ?one|no strangers?|refus\\w+|dreads?|never lets?",
    ),
    wish: { id: 'not-mode:home_visit', label: 'not home visits', detail: { kind: 'not-mode', mode: 'home_visit' } },
    apart: 4,
    unless:
      /\b(?:never (?:gets?|has|had)|gets no|has no|had no|there'?s no|no longer|but no|nobody (?:comes|calls|visits|ever))\b|\b(?:no|hardly any|few) (?:visitors|callers)\b(?! (?:please|at (?:the|her|his)))|\bdoctors?|social services|police|stuck|go out|leave|me\b|i\b/,
    said: ['mode:home_visit', 'mode:from-home'],
  },
  {
    about: words('refer(?:red|rals?|ring)?|referal|gp|forms?|paperwork|vouchers?|letters?|doctor'),
    stance: lacking,
    wish: {
      id: 'referral:self',
      label: 'no referral needed',
      detail: { kind: 'self-referral', unbooked: false },
    },
    apart: 4,
    unless:
      /\b(?:won'?t (?:see|go|listen|help|write|sign|read|fill|open|come|do|give|answer|talk|take|prescrib\w+|let|tell)|(?:not|no) (?:open|read|fill\w*|understand\w*|sure|idea|reply|answer|joy|luck|luck with)|can'?t|cannot|help (?:with|filling)|fill\w* in|form filling|(?:fit|sick|court|bank|solicitors?) (?:note|letters?)|(?:pile|stack|bag|box|drawer)s? of|opening|brown envelope|pip|benefit|esa|universal|council letters?|letters? (?:from|about|saying)|declin\w+|refus\w+|reject\w+|took|waiting|not been referred|do i|should i|can i|could i|how|who|when|what|my|we|i'?m|i)\b/,
    said: ['referral:unbooked'],
  },
  {
    about: words(
      'book(?:ing|ed)?|appointments?|appts?|(?:ring|phone|call|text|e-?mail)(?:ing)? (?:up )?(?:ahead|beforehand|first|before|in advance)|enrol\\w*|sign(?:ing)? up',
    ),
    stance: words(
      "no|not|without|needn'?t|(?:doesn'?t|don'?t|does not|won'?t|can'?t|never|not) (?:need|want|have|like|do|manage|keep|plan|remember)|shouldn'?t",
    ),
    wish: {
      id: 'referral:unbooked',
      label: 'just turn up',
      detail: { kind: 'self-referral', unbooked: true },
    },
    apart: 4,
    unless:
      /\b(?:books? (?:club|group|swap|reading)|library|reading|read|(?:his|her|their|my|missed|misses|hospital|gp|doctor'?s?|clinic|get|got|getting|dental|dentist|an?) (?:\w+ )?(?:appointments?|appts?)|fully booked|isn'?t booked|not booked up|booked up|notebook|bank book|facebook|do i|should i|can i|how|i)\b/,
  },
  {
    about: words('lists?|queues?|waiting|backlog'),
    stance: words("no|not|can'?t be|without|too long|isn'?t"),
    wish: { id: 'room', label: 'without a wait', detail: { kind: 'room', unwaited: true } },
    apart: 4,
    unless:
      /\b(?:list of|shopping list|to[- ]do list|lists? (?:the|all|any|every)|can'?t wait (?:to|for (?:the|his|her|it|\w+day))|waiting room|not (?:on|the one|that one)|what|how|which|do i|should i|no one|nobody|still waiting|been waiting|my|i|we|hospital waiting)\b/,
  },
  {
    about: words('men|males|blokes|fellas|lads'),
    stance: words(
      "can'?t (?:relax|settle|cope|stand|bear|be)|won'?t (?:go|come|join|stay|swim|undress)|not (?:if|with|where|when)|uncomfortable|uneasy|nervous|anxious|scared|frightened|afraid|terrified|wary|avoids?|avoiding|freezes?|panics?|unsafe|without|away from",
    ),
    wish: { id: 'only:women', label: 'women only', detail: { kind: 'only', sex: 'women' } },
    apart: 5,
    unless:
      /\b(?:women and men|men and women|men'?s|other men|not just|for men|mixed|young men|he|his|him|outside|gang|next door|in her (?:flat|house)|at the door)\b/,
    said: ['mixed', 'only:men'],
  },
  {
    about: words('fees?|subs|charges?|costs?|pay(?:ing)?|price|budget'),
    stance: words(
      "no|nowt|nothing|without|can'?t|cannot|zero|nil|mustn'?t|unable|never|hasn'?t|doesn'?t|won'?t|free of|not a",
    ),
    wish: { id: 'cost:0', label: 'free', detail: { kind: 'cost', most: 0 } },
    apart: 3,
    unless:
      /\b(?:much|a lot|lots|over|more than|big|high|daft|silly|full|cares?|save|manage|manag\w+|track|steal\w*|stole\w*|takes?|took|taking|taken|control\w*|borrow\w*|lend\w*|lent|understand\w*|count|worr\w+|count\w*|attention|mention|trust\w*|power|gift|bank|benefits?|savings?|cost of living|food|eat\w*|mind|object|matter|child|kids|school|uniform|till|until|short of|dress|funeral|job|work|food ?bank|fund(?:ing|ed)|court|recourse|any price|i|my|we|scam\w*|sends?|sent|sending|gives?|giving|gave|spends?|gambl\w*|in charge|what|how|who|invest\w*)\b|£\d/,
  },
];

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Where a word of the one stands within so many words of a word of the other, in the same clause. */
function together(text: string, about: RegExp, stance: RegExp, apart: number): Hit | undefined {
  let from = 0;
  for (const clause of text.split(/[,.;!?]| but | so /)) {
    const at = text.indexOf(clause, from);
    from = at + clause.length;
    if (fine.test(clause)) continue;
    const things = [...clause.matchAll(about)];
    if (things.length === 0) continue;
    for (const one of clause.matchAll(stance))
      for (const thing of things) {
        const [first, second] = one.index < thing.index ? [one, thing] : [thing, one];
        const gap = clause.slice(first.index + first[0].length, second.index);
        if (second.index < first.index + first[0].length) continue;
        if (
          gap
            .trim()
            .split(/\s+/)
            .filter((word) => word !== '').length <= apart
        )
          return { start: at + thing.index, end: at + thing.index + thing[0].length };
      }
  }
  return undefined;
}

/** Reads wishes from a thing and the stance towards it, however they are joined; only what no phrase has said already. */
export function readByStance(reading: Reading): void {
  const { text } = reading;
  for (const { about, stance, wish, apart = 6, unless, said = [] } of stances) {
    const kind = wish.id.split(':')[0]!;
    const isSaid = reading.wishes.some(
      (one) => one.id === wish.id || said.includes(one.id) || (kind === 'cost' && one.id.startsWith('cost:')),
    );
    if (isSaid || unless?.test(text) === true) continue;
    if (wish.id === 'not-mode:online' && learns.test(text)) continue;
    if (kind === 'cost' && owes.test(text)) continue;
    const hit = together(text, about, stance, apart);
    if (hit !== undefined) add(reading, { ...wish, hard: wish.id !== 'access:quiet' }, hit.start, hit.end, 0.3);
  }
}
