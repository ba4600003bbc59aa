// What a record's state forbids to say: a closed service recommended, an old check called fresh, another nation's law given as ours.
import { speaksOfPart } from './check-facts-parts.ts';
import {
  closingFault,
  isHonestOfClosing,
  isToldClosed,
  partsLeftAside,
  speaksOfWhatGoesOn,
  tellsOfClosing,
} from './check-facts-shut.ts';
import type { Source } from './check-facts-source.ts';
import { stemsOf } from './check-facts-words.ts';
import { isDenied, isSaid, plainWords } from './negation.ts';

const saysClosed =
  /\b(?:(?:nobody|no one) (?:should|must|is to|may|can) (?:be sent|go)|(?:do not|don't|never|cannot|can't|rather than) (?:send|refer|book|suggest|use|go|try)\w*|skip|gone|finished|used to|it was|closed|shut|paused|suspended|leave (?:that|this|it) (?:one )?(?:out|off)|off (?:the|your) list|won't (?:do|restart|run|return|be back)|no longer|not (?:running|open|available|taking)|isn't (?:running|open|taking|going|an option)|somewhere else|elsewhere|stopped|ended|ceased|on (?:hold|pause)|come to an end|folded|withdrawn|replaced|refund\w*|(?:sent|handed) back|until (?:further|next|the (?:new year|spring|summer|autumn|winter)|after|\d{1,2} \w|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|it re))/i;
const saysPaused =
  /\b(?:(?:do not|don't|never|cannot|can't|rather than) (?:send|refer|book|suggest|use|go|try)\w*|skip|locked|back (?:on|in|from)|off (?:till|until)|(?:isn't|not) (?:back |on |running )?till|no \w+ (?:just|right) now|not (?:at present|for the present|now|yet)|no date\b|used to|it (?:was|used|ran|met|had)|once it|when it|until then|meanwhile|re-?open\w*|mended|under repair|not going|isn't going|nobody|no deliveries|answerphone|in the meantime|for now|(?:the|this) pause|is back|no names|paused|off the (?:list|table)|(?:taking|take|takes) (?:nobody|no ?one|no) ?(?:new|one)?|suspended|on (?:hold|pause)|(?:isn't|is not|not) (?:an option|possible|on offer)|not (?:running|open|available|taking)|isn't (?:running|open|taking)|closed|at the moment|stopped|shut|aren't (?:taking|running|open)|not taking|before (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|next)|until (?:further|next|the (?:new year|spring|summer|autumn|winter)|after|\d{1,2} \w|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|it re)|leave (?:that|this|it) (?:one )?(?:out|off))\b/i;
const callsFresh =
  /\b(?:checked|confirmed|verified|updated)\b.{0,30}\b(?:yesterday|today|this (?:week|morning|month)|last week|last month|recently|just now)\b|\b(?:up[- ]to[- ]date|(?:checked|verified|confirmed|updated|reviewed|current|correct|accurate) (?:\w+ )?(?:today|yesterday|recently|lately|this (?:week|month|morning)|last week|last month|just now|as of (?:today|now))|(?:recently|just|freshly|newly|lately) (?:been )?(?:checked|verified|confirmed|updated|reviewed)|still (?:correct|accurate|current|right|valid)|you can rely on|reliable|no need to (?:check|ring first|ring ahead|confirm))\b/i;
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function daysOld(checked: string, now: string): number {
  return Math.round((Date.parse(now.slice(0, 10)) - Date.parse(checked)) / 86_400_000);
}

// Somebody sent to a full service without a word of it stands at a closed door.
const sends =
  /\b(?:seat|chair|place|space|room|slot|spot) for (?:her|him|them)\b|\b(?:can|could|will|'ll) (?:take|have|see|fit|get|start|join|begin)\b[^.;]{0,40}\b(?:this (?:\w+day|week|afternoon|morning|evening)|straight ?away|right away|now|today|tonight|tomorrow)\b|\b(?:can|could|might) (?:start|join|begin|go|send|take (?:her|him|them|you) on|fit (?:her|him|them|you) in|come along)\b|\bwill (?:take|see|have) (?:her|him|them)\b/i;
// Where nobody at all is taken on, its days and prices are no news for anyone.
const invites = new RegExp(
  `${sends.source}|\\b(?:ring|call|join|book|try|get|put|go|refer|start|sign|send|take|enrol|register|add)\\b|£|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`,
  'i',
);
// "A hot meal tonight would tide them over" sends them there as well.
const soon = new RegExp(
  `${sends.source}|\\b(?:today|tonight|tomorrow|now|this (?:\\w+day|week|month|morning|afternoon|evening)|next \\w+day)\\b`,
  'i',
);
const nobodyNew =
  /\b(?:closed to applications|closed? the list|list (?:is )?(?:now |currently )?(?:closed|shut)|nobody (?:new )?is being|no new (?:names|people|referrals|members))\b/i;
const saysShut =
  /\b(?:full|closed|shut|once|when (?:it|they)|reopen\w*|(?:isn't|aren't|not) (?:adding|taking)|nobody|no (?:space|room|places|new)|before|(?:from|until) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
/** Of a record that is full, but "the café is still open to all", the sentence speaks of the café. */
function isOfWhatIsOpen(text: string, source: Source): boolean {
  const open = source.sentences.find((one) =>
    /\bstill (?:open|runs?|running|given|goes|meets?)\b|\bopen to all\b|\bcarr(?:y|ies) on\b/i.test(one),
  );
  if (open === undefined) return false;
  const others = new Set(source.sentences.filter((one) => one !== open).flatMap(stemsOf));
  const said = new Set(stemsOf(text));
  return stemsOf(open).some((one) => one.length > 3 && said.has(one) && !others.has(one));
}
const saysFull =
  /\b(?:full|waiting|list|queue|reopen\w*|next (?:term|intake|course|year)|(?:from|until|in) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the new year)|not (?:yet|now|taking)|no (?:space|room|places))\b/i;
const listClosed =
  /\b(?:waiting )?list (?:is )?(?:now |currently )?(?:closed|shut)\b|\bclosed to applications\b|\bclosed? the list\b|\bnobody is being added\b|\bnot (?:currently )?taking (?:any |on )?(?:new|referrals|bookings|people)|\bfully booked\b|\bclosed to (?:new|referrals)|\bfull(?: until| till|:)|\bno new (?:names|members)\b|\blist is shut\b/i;

const membersFull =
  /(?<!\b(?:when|if|once|until|unless) )\b(?:membership|group|class|course|club|choir|caf[eé]|we|it) (?:that \w+(?: in \w+)? )?(?:is|are|'re) (?:now |currently )?full\b(?! (?:on|board|of))/i;

const standsIn = /\b(?:instead|until then|in the meantime|meanwhile|gone over to|look at|try|taken over by)\b/i;

/** Of a record that does not run, but "look at Thursday Club instead", the sentence speaks of the Thursday Club alone. */
function isOfItsStandIn(text: string, source: Source): boolean {
  if (source.name !== '' && text.toLowerCase().includes(source.name.toLowerCase())) return false;
  const own = source.name.split(' ');
  const names = (text.match(/\b\p{Lu}[\p{L}']{3,}(?: \p{Lu}[\p{L}']+)*/gu) ?? []).filter((one) => !own.includes(one));
  return names.some((name) => source.sentences.some((one) => standsIn.test(one) && one.includes(name)));
}

// "At the moment" alone tells of no pause, where a part of a service is meant.
const tellsOfPause =
  /\b(?:not|no|none|nobody|never|cannot|until|till|from|after|once|before|full|booked|used to|paused|suspended|out of (?:order|use)|drained|withdrawn|broken|re-?open\w*|instead|off)\b|n't\b/i;

// Being put on a list that takes nobody, or none that there is.
const noList =
  /\b(?:waiting )?list (?:is )?(?:now |currently |also )?(?:closed|shut)\b|\bno (?:waiting )?list (?:is )?(?:kept|held)?\b|\b(?:no names (?:are )?(?:taken|kept)|not taking (?:any )?names|takes? no (?:new )?names)\b|\blist is (?:closed|shut) (?:as well|too)\b/i;
const putsOnList =
  /\b(?:put|pop|get|add|stick|go|join|sign|keep|have)\b[^.;]{0,40}\b(?:(?:on|onto|to|down on) (?:\w+(?:'s)? ){0,3}(?:waiting )?list\b|names? down\b)|\b(?:waiting )?list\b[^.;]{0,25}\bis (?:still )?open\b/i;
const laterOn = /\b(?:when|once|after|from|until|till|re-?open\w*|usually|normally)\b/i;
// What a record that does not run is said to do all the same, plainly.
const saysRuns =
  /\b(?:is|are) (?:still )?(?:open|running|taking (?:new|referrals|people))(?: (?:at the moment|now|just now|at present|today|as usual))?\s*(?=[.,;]|\[|$)|\btakes? (?:(?:on|in) )?(?:new )?(?:people|referrals|names|members) (?:at present|at the moment|now|just now|this (?:week|month))\b|\b(?:is|are) (?:an|the) option (?:for \w+(?: \w+)? )?(?:now|today|this (?:week|month))\b/i;

const shutFor =
  /^(?:closed|shut|paused|suspended) (?:for (?:the )?(?:summer|winter|season|spring|autumn|holidays?|easter|christmas)|(?:in |from |during )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const dayAndMonth =
  /(?:\b(\d{1,2}) )?\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const monthsOff = new RegExp(
  `\\b(?:not|never|apart from|except(?: for)?|but not|no \\w+|none) (?:in )?(${month}(?:(?:,| and| or|, and) ${month})*)\\b`,
  'gi',
);

/** In August a record that runs "Thursdays, but not in August". */
function isMonthOff(source: Source, now: string | undefined): boolean {
  if (now === undefined) return false;
  const at = (Number(now.slice(5, 7)) - 1) * 3;
  const thisMonth = months.slice(at, at + 3);
  return source.sentences.some((one) =>
    [...one.matchAll(monthsOff)]
      .flatMap((found) => (found[1] ?? '').match(new RegExp(month, 'gi')) ?? [])
      .some((name) => name.slice(0, 3).toLowerCase() === thisMonth),
  );
}

/** "Closed for the summer, 26 July to 6 September" on a day between, and "Paused July and August" in August. */
function isShutOn(source: Source, now: string | undefined): boolean {
  if (now === undefined) return false;
  return source.sentences.some((one) => {
    if (!shutFor.test(one)) return false;
    const places = [...(one.split(';')[0] ?? '').matchAll(dayAndMonth)].map(
      ([, day = '0', month = '']) => (months.indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1) * 100 + Number(day),
    );
    const [from = 0, last = 0] = places;
    const to = last % 100 === 0 ? last + 31 : last;
    const today = Number(now.slice(5, 7)) * 100 + Number(now.slice(8, 10));
    // "24 December to 6 January" goes over the turn of the year.
    return places.length > 1 && (to < from ? today >= from || today <= to : today >= from && today <= to);
  });
}

/** What a sentence says of a record that the record's state forbids. */
export function standingFault(
  sentence: string,
  cites: readonly Source[],
  now: string | undefined,
  question: string,
): string | undefined {
  const text = plainWords(sentence);
  for (const source of cites) {
    if (source.standing !== 'open' && isOfItsStandIn(sentence, source)) continue;
    // Of a record that says only in its text that it is paused, what sends nobody there may be told.
    const isTold = String(source.passage.fields?.['status'] ?? source.passage.fields?.['alert'] ?? '') !== '';
    const isHonest = !source.isMarked && isHonestOfClosing(text, source.closings);
    if (source.standing === 'closed' && !isHonest && !saysClosed.test(text))
      return 'suggests a service that has closed';
    if (
      source.standing === 'paused' &&
      !isHonest &&
      !saysPaused.test(text) &&
      (isTold || isSaid(text, invites) || isSaid(text, soon))
    )
      return 'suggests a service that is paused';
    // "Not taking names" holds for after Easter too.
    if (
      source.isRecord &&
      noList.test(source.all) &&
      isSaid(text, putsOnList) &&
      (!laterOn.test(text) || /\bdown for (?:after|when|once)\b/i.test(text))
    )
      return 'puts somebody on a list that takes nobody';
    const isOff = source.standing !== 'open' || listClosed.test(source.all);
    if (isOff && source.isRecord && isSaid(text, saysRuns) && !laterOn.test(text) && !isOfWhatIsOpen(text, source))
      return 'says that it runs where the source says that it does not';
    if (
      source.standing !== 'open' &&
      !(isHonest && speaksOfWhatGoesOn(text, source.closings)) &&
      !/\bno (?:re-?opening )?date\b/i.test(text) &&
      /\b(?:reopen\w*|open again|back (?:up|open|running)|still (?:runs|running|open|meets)|worth (?:a )?try\w*|instead try|you (?:can|could) (?:still )?(?:try|go|send|refer|ring))\b/i.test(
        text,
      ) &&
      !/\breopen/i.test(source.all)
    )
      return 'suggests a service that does not run';
    if (
      source.shut.some((one) => speaksOfPart(sentence, one)) &&
      !tellsOfClosing(text, source.closings) &&
      !saysClosed.test(text) &&
      !tellsOfPause.test(text)
    )
      return 'speaks of a part that does not run';
    if (
      source.isRecord &&
      source.standing === 'open' &&
      (isShutOn(source, now) ? isSaid(text, invites) : isMonthOff(source, now) && isSaid(text, soon)) &&
      !saysPaused.test(text) &&
      !laterOn.test(text) &&
      !isOfWhatIsOpen(text, source) &&
      !speaksOfWhatGoesOn(text, source.closings)
    )
      return 'suggests a service that is paused';
    const forGood = endedForGood.exec(text);
    if (
      source.standing === 'open' &&
      source.isRecord &&
      forGood !== null &&
      source.shut.length === 0 &&
      !isToldClosed(text, source.closings) &&
      !saysForGood(source, text) &&
      !isDenied(text, forGood.index)
    )
      return 'says closed for good of a service that runs';
    if (
      source.standing === 'open' &&
      source.isRecord &&
      !isToldClosed(text, source.closings) &&
      !(listClosed.test(source.all) && /\blist\b/i.test(text)) &&
      /\b(?:has|have|is|are|now) (?:now |sadly |recently |permanently )?(?:closed|shut)(?: down)?\b(?! (?:on|at|in|over|for|during|until|every|between|to|away|its|their|then\b|the (?:waiting )?list))|\bno longer (?:runs|running|meets|exists|open)\b/i.test(
        text,
      )
    )
      return 'says closed of a service that runs';
    // That one group is full says nothing of the others.
    const ofAll = partsLeftAside(text, source.closings).reduce((rest, one) => rest.replace(one, ''), source.all);
    const isFull =
      (source.isRecord && (listClosed.test(ofAll) || membersFull.test(ofAll))) ||
      /^(?:status: full|capacity note: .*(?:full|from \w+|list (?:is )?closed|closed to))/im.test(source.all);
    if (
      isFull &&
      isSaid(
        text,
        /\b(?:taking (?:on )?(?:new|people|clients|referrals)|(?:has|have|there (?:is|are)|plenty of) (?:(?!no\b)\w+ )?(?:space|spaces|places|room|vacancies)|open to new|can start (?:now|today|straight away))\b/i,
      ) &&
      !/\b(?:from|until|full|after|once|when)\b/i.test(text)
    )
      return 'offers places at a service that is full';
    const isShutToAll = isFull && nobodyNew.test(ofAll) && !isOfWhatIsOpen(text, source);
    if (
      isHonest && !isSaid(text, sends)
        ? false
        : isShutToAll
          ? isSaid(text, invites) && !saysShut.test(text)
          : isFull && isSaid(text, sends) && !saysFull.test(text)
    )
      return 'sends somebody to a service that is full';
    if (callsFresh.test(text) && source.isRecord) {
      if (source.checkedOn === undefined || now === undefined || daysOld(source.checkedOn, now) > 90)
        return 'calls an old record fresh';
      if (
        /\b(?:today|yesterday|this week|this morning|last week|just)\b/i.test(text) &&
        daysOld(source.checkedOn, now) > 10
      )
        return 'calls an old record fresh';
    }
    const offered = closingFault(text, source.closings, now);
    if (offered !== undefined) return offered;
    const todays = dayFault(text, source, now, question);
    if (todays !== undefined) return todays;
  }
  return undefined;
}

const endedForGood = /\b(?:closed|shut|folded|finished|stopped|ended) (?:down )?for good\b/i;

/** Whether a sentence of the source tells, in whatever place, that what is named here ended for good. */
function saysForGood(source: Source, text: string): boolean {
  const names = text.match(/(?<=\s)\p{Lu}[\p{L}'-]{3,}/gu) ?? [];
  return source.sentences.some((one) => endedForGood.test(one) && names.some((name) => one.includes(name)));
}

const ownDeedToday =
  /\b(?:issue|send (?:off |in )?(?:the|a|an)|fill in|write|try for)\b[^.,;]{0,50}?\b(?:today|tomorrow)\b|\b(?:tell|inform|speak to|ask|see) (?:the|your|our|an?) (?:[\w'-]+ ){1,3}(?:today|tomorrow|tonight)\b/gi;

/** "Open today" needs today to be one of its days. */
function dayFault(text: string, source: Source, now: string | undefined, question: string): string | undefined {
  if (!source.isRecord || source.passage.kind !== 'asset') return undefined;
  // "Issue a voucher today" is the worker's own deed.
  const told = text.replace(ownDeedToday, ' ');
  const found = /\b(today|tonight|this (?:morning|afternoon|evening)|tomorrow)\b/i.exec(told);
  if (found === null || !isSaid(told, /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow)\b/i))
    return undefined;
  if (
    /\b(?:ring|call|check|phone|contact|checked|refer)\b.{0,45}\b(?:today|tomorrow)\b/i.test(text) &&
    !/\b(?:open|on|runs?|meets?)\b.{0,12}\b(?:today|tomorrow|tonight)/i.test(text)
  )
    return undefined;
  // "It is shut today" invites nobody.
  if (/\b(?:shut|closed|not open|isn't open|isn't on|not on)\b/i.test(text)) return undefined;
  const days = new Set<string>(source.clock.days.filter((one) => !one.denied).map((one) => one.day));
  if (days.size === 7 || days.size === 0) return undefined;
  if (now === undefined || Number.isNaN(Date.parse(now)))
    return /\btoday\b/i.test(question) ? 'says today without knowing the day' : 'says today without knowing the day';
  const at = new Date(Date.parse(now.slice(0, 10)) + (/tomorrow/i.test(found[0]) ? 86_400_000 : 0));
  return days.has(dayNames[at.getUTCDay()] ?? '') ? undefined : 'says today of another day';
}

const elsewhere: readonly (readonly [string, RegExp])[] = [
  [
    'scotland',
    /\b(?:scotland|scottish|nhs 24|police scotland|adult support and protection|adults with incapacity|children's hearing|procurator fiscal|breathing space scotland|statutory moratorium|sheriff court)\b/i,
  ],
  ['wales', /\b(?:wales|welsh|social services and well-?being|call 111 wales|dewis|live fear free)\b/i],
  [
    'northern ireland',
    /\b(?:northern ireland|health and social care trusts?|hsc trusts?|psni|gateway team|lifeline ni)\b/i,
  ],
  ['ireland', /\b(?:republic of ireland|garda[ií]?|tusla)\b/i],
  ['abroad', /\b(?:united states|american|federal law|australia|canada|state law)\b/i],
];

const nationName =
  /\b(?:england|english|scotland|scottish|wales|welsh|northern ireland|northern irish|ireland|irish|(?:its|their) own)\b/i;

/** Whether a sentence speaks of another nation's law or services as if they were ours. */
export function nationFault(sentence: string, cites: readonly Source[], question: string): string | undefined {
  for (const [, pattern] of elsewhere) {
    const asked = pattern.test(question);
    if (pattern.test(sentence) && !asked && !cites.some((one) => pattern.test(one.all)))
      return "another nation's law or service";
    // A law of another nation needs that nation's name beside it, or it is taken for ours; where the source names no nation, it is ours.
    if (pattern.test(sentence) && !asked && !nationName.test(sentence) && cites.some((one) => nationName.test(one.all)))
      return "another nation's law or service";
  }
  for (const source of cites) {
    const nation = (
      String(source.passage.fields?.['nation'] ?? '') ||
      (/^\W*nation: (?:the )?(\p{L}+(?: Ireland)?)/iu.exec(source.passage.text)?.[1] ?? '')
    ).toLowerCase();
    const foreign = elsewhere.find(([name]) => name === nation);
    if (foreign !== undefined && !foreign[1].test(question) && !foreign[1].test(sentence))
      return "another nation's guidance given as ours";
    // A sentence of the source that holds only "in Scotland" loses its meaning without it.
    for (const [, pattern] of elsewhere) {
      if (pattern.test(sentence) || pattern.test(question)) continue;
      const bound = source.sentences.filter(
        (one) => pattern.test(one) && !/\b(?:england|uk-wide|four nations)\b/i.test(one),
      );
      if (bound.length === 0) continue;
      const free = source.sentences
        .filter((one) => !pattern.test(one))
        .join(' ')
        .toLowerCase();
      const words = [
        ...plainWords(sentence)
          .toLowerCase()
          .matchAll(/[a-z]{5,}/g),
      ].map((match) => match[0]);
      const only = words.filter(
        (word) => bound.some((one) => one.toLowerCase().includes(word)) && !free.includes(word),
      );
      if (only.length >= 2) return "another nation's guidance given as ours";
    }
  }
  return undefined;
}

const lawName =
  /\b(?:[Ss]ection|s\.?) ?\d{1,3}[A-Z]?\b|\b(?:\p{Lu}[\p{L}'-]+ (?:and |of )?)+(?:\([^)]*\) )?(?:Act|Measure)\b|\bRenters' Rights\b/gu;
const lawForm = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:section|s\.?) ?/, 'section ')
    .replace(/^(?:the|under|in|by) /, '');

/** A law that the source names only to say that it holds elsewhere, or that things are the same where it says that they differ. */
export function lawFault(sentence: string, source: Source): string | undefined {
  const text = plainWords(sentence);
  const known = source.sentences.map(plainWords);
  const home = /^\W*(wales|scotland|northern ireland)\b/i.exec(source.sentences[0] ?? '')?.[1];
  const away = home === undefined ? undefined : /\b(?:england|english)\b/i;
  if (away !== undefined && !away.test(text))
    for (const match of text.matchAll(lawName)) {
      const name = lawForm(match[0]);
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (/\b(?:not|than|of|isn't|doesn't|nor|never)\b[^.;]*$/i.test(before)) continue;
      const held = known.filter((one) => [...one.matchAll(lawName)].some((other) => lawForm(other[0]) === name));
      const isElsewhere = (one: string): boolean => {
        const at = one.toLowerCase().indexOf(name.replace('section ', ''));
        return away.test(one) || /\bnot (?:the )?(?:\w+ )?$/i.test(one.slice(0, Math.max(0, at)));
      };
      if (held.length > 0 && held.every(isElsewhere)) return "another nation's law or service";
    }
  const same =
    /\b(?:same|also|too|as well|either|likewise|equally)\b[^.;]*\b(England|Scotland|Wales|Northern Ireland)\b|\b(England|Scotland|Wales|Northern Ireland)\b[^.;]*\b(?:same|also|too|as well|likewise)\b/.exec(
      text,
    );
  const nation = same?.[1] ?? same?.[2];
  if (nation !== undefined && !/\b(?:not|no|never)\b|n't\b/i.test(text)) {
    const told = known.filter((one) => one.includes(nation));
    // A source of one nation says nothing of another that it never names.
    if (told.length === 0 && known.some((one) => nationName.test(one))) return "another nation's law or service";
    if (told.length > 0 && told.every((one) => /\b(?:no|not|alone|only|different|differs?|own|still)\b/i.test(one)))
      return "another nation's law or service";
  }
  return undefined;
}
