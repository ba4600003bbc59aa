// Facts of one source that change places: the code of another appointment, the room of another day, the time of another season, the price of an extra told of the thing itself.
import { contentStems } from '../retrieval/tokens.ts';
import { readFacts, type Source } from './check-facts-source.ts';
import { isDenied, plainWords } from './negation.ts';

const sentencesOf = (source: Source): readonly string[] =>
  source.sentences.flatMap((one) => plainWords(one).split(/(?<=[.!?;])\s+/));
const idle = /^(?:code|use|put|enter|record|write|carri|is|ar|on|for|with|the|go|you|link|worker|they|patient)$/;
const stemsOf = (text: string): readonly string[] => contentStems(text).filter((one) => !idle.test(one));

const quoted = /(?<=^|[\s(])(["'])(\p{Lu}[^"]{2,60}?)\1(?=[\s.,;:)]|$)/gu;

/** Something in quotation marks told of what another one stands beside: the code of a review for the first appointment. */
function quotedFault(text: string, source: Source): boolean {
  const [only, another] = [...text.matchAll(quoted)];
  if (only === undefined || another !== undefined) return false;
  const labels = sentencesOf(source)
    .flatMap((one) => one.split(/,\s(?:and\s)?|\s(?:and|or)\s/))
    .flatMap((piece) => {
      const label = stemsOf(piece.replace(quoted, ' '));
      return [...piece.matchAll(quoted)].map((one) => ({ form: (one[2] ?? '').toLowerCase(), label }));
    });
  const form = (only[2] ?? '').toLowerCase();
  const own = labels.filter((one) => one.form === form).flatMap((one) => one.label);
  if (own.length === 0 || isDenied(text, only.index)) return false;
  const said = stemsOf(text.replace(quoted, ' '));
  return (
    !said.some((one) => own.includes(one)) &&
    labels.some((one) => one.form !== form && one.label.some((stem) => said.includes(stem)))
  );
}

const graded =
  /\b(red|amber|yellow|green|orange|blue|black|white|purple|gold|silver|bronze)\b(?= (flags?|alerts?|cards?|rating|zones?|lists?|markers?|bands?|routes?|forms?|folders?|trays?|stickers?|groups?|badges?|levels?)\b)/gi;

/** What a source says of one colour told of another: going in pairs of the red flag, where it is the amber one. */
function gradeFault(text: string, source: Source): boolean {
  const [only, another] = [...text.matchAll(graded)];
  if (only === undefined || another !== undefined || isDenied(text, only.index)) return false;
  const noun = (only[2] ?? '').toLowerCase().replace(/s$/, '');
  const known = sentencesOf(source).flatMap((one) => {
    const found = [...one.matchAll(graded)].filter((match) => (match[2] ?? '').toLowerCase().startsWith(noun));
    const [first, second] = found;
    return first === undefined || second !== undefined
      ? []
      : [{ grade: first[0].toLowerCase(), stems: stemsOf(one.replace(graded, ' ')).filter((stem) => stem !== noun) }];
  });
  const grade = only[0].toLowerCase();
  const own = known.filter((one) => one.grade === grade).flatMap((one) => one.stems);
  const said = stemsOf(text.replace(graded, ' ')).filter((stem) => stem !== noun);
  return (
    own.length > 0 &&
    !said.some((one) => own.includes(one)) &&
    known.some((one) => one.grade !== grade && one.stems.some((stem) => said.includes(stem)))
  );
}

const roomed =
  /\b(room|studio|desk|bay|hall|clinic|counter|pod|bus|court|pitch|lane) (\d{1,3}|[A-H])\b(?![:.]\d|\s?[ap]m)/gi;
const weekday = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b/g;
const daysIn = (text: string): readonly string[] => [...text.matchAll(weekday)].map((one) => one[1] ?? '');

/** The room of another day: "Tuesdays in Room 8" of Room 3 on Tuesdays, Room 8 on Thursdays. */
function roomOfDayFault(text: string, source: Source): boolean {
  const [only, another] = [...text.matchAll(roomed)];
  const days = daysIn(text);
  if (only === undefined || another !== undefined || days.length === 0 || isDenied(text, only.index)) return false;
  const known = sentencesOf(source).flatMap((one) => {
    const found = [...one.matchAll(roomed)];
    return found.map((match, place) => ({
      form: match[0].toLowerCase(),
      noun: (match[1] ?? '').toLowerCase(),
      days: daysIn(one.slice(match.index, found[place + 1]?.index)),
    }));
  });
  const own = known
    .filter((one) => one.form === only[0].toLowerCase() && one.days.length > 0)
    .flatMap((one) => one.days);
  const noun = (only[1] ?? '').toLowerCase();
  return (
    own.length > 0 &&
    !days.some((day) => own.includes(day)) &&
    known.some((one) => one.noun === noun && days.every((day) => one.days.includes(day)))
  );
}

const lengthsIn = (text: string): readonly string[] => [...readFacts(text).figures.durations];

/** "Within 24 hours of any call" of what is that for some calls, "otherwise two weeks". */
function otherwiseFault(text: string, source: Source): boolean {
  if (!/\b(?:any|every|whatever|always)\b/i.test(text)) return false;
  const said = lengthsIn(text);
  const sentences = sentencesOf(source);
  return sentences.some((one, place) => {
    if (!/^(?:otherwise|if not|(?:all |any )?others?|in other cases|the rest)\b/i.test(one)) return false;
    const held = lengthsIn(sentences[place - 1] ?? '');
    return lengthsIn(one).length > 0 && said.some((length) => held.includes(length));
  });
}

const extra =
  /£(\d+(?:\.\d\d)?) (?:more|extra|on top)\b([^.;,]*)|\b(?:plus|another|extra) £(\d+(?:\.\d\d)?)\b([^.;,]*)/gi;

/** The price of an extra told of the thing itself. */
function extraPriceFault(text: string, source: Source): boolean {
  const all = plainWords(source.all.replaceAll('\n', ' ; '));
  return [...all.matchAll(extra)].some((found) => {
    const [price = '', of = ''] = found[1] === undefined ? [found[3], found[4]] : [found[1], found[2]];
    const amount = new RegExp(`£${price.replace('.', '\\.')}(?![\\d.]*\\d)`);
    if (amount.test(all.replace(found[0], ' '))) return false;
    const clause = text.split(/[,;]|\bwith\b|\band\b/).find((one) => amount.test(one));
    return (
      clause !== undefined &&
      !/\b(?:more|extra|plus|another|on top|add\w*|further|as well|too)\b/i.test(clause) &&
      !stemsOf(of).some((stem) => stemsOf(clause).includes(stem)) &&
      stemsOf(clause).length > 0
    );
  });
}

const counted = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const priceOrLength = `(£\\d+(?:\\.\\d\\d)?|${counted} (?:working )?(?:minute|hour|day|week|month|year)s?)`;
const forWhat = new RegExp(
  `${priceOrLength} (?:for|if|when|with) ([^.;,£]{3,48}?)(?=,|\\band (?:£|${counted}\\b)|[.;]|$)`,
  'gi',
);

/** The price or the wait of another: £40 for a family, of "£40 for one person and £70 for a family". */
function forAnotherFault(text: string, source: Source): boolean {
  return sentencesOf(source).some((one) => {
    const known = [...one.matchAll(forWhat)].map((found) => ({
      figure: (found[1] ?? '').toLowerCase(),
      stems: stemsOf(found[2] ?? ''),
    }));
    if (known.length < 2) return false;
    const told = known.filter(({ figure }) =>
      new RegExp(`(?<![\\d£])${figure.replace('.', '\\.')}\\b`, 'i').test(text),
    );
    const [only, another] = told;
    if (only === undefined || another !== undefined) return false;
    const said = stemsOf(text);
    const own = (stems: readonly string[], others: readonly string[]): boolean =>
      stems.some((stem) => said.includes(stem) && !others.includes(stem));
    const rest = known.filter((other) => other !== only);
    return !only.stems.some((stem) => said.includes(stem)) && rest.some((other) => own(other.stems, only.stems));
  });
}

/** "Any wheelchair" of a service that takes folding wheelchairs only. */
function anyKindFault(text: string, source: Source): boolean {
  return [...plainWords(source.all).matchAll(/\b([a-z]{4,}) ([a-z]{3,}?)s only\b/gi)].some(
    ([, kind = '', noun = '']) => {
      const found = new RegExp(`\\b(?:any|all|every)(?: (?:kind|sort|type)s? of)? ${noun}s?\\b`, 'i').exec(text);
      return found !== null && !/^(?:all|the|on|and|or|for)$/i.test(kind) && !isDenied(text, found.index);
    },
  );
}

const monthName = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const monthOff = new RegExp(
  `\\b(?:no (?!longer)\\w+(?: \\w+)?|closed|shut|off|paused|not (?:on|open|running|meeting))(?: (?:is|are))? (?:in|for|during|all|throughout) ${monthName}\\b`,
  'gi',
);

/** Another month off than the source gives. */
function monthOffFault(text: string, source: Source): boolean {
  const known = [...plainWords(source.all).matchAll(monthOff)].map((one) => one[1]);
  return (
    known.length > 0 &&
    [...text.matchAll(monthOff)].some((one) => !source.all.toLowerCase().includes((one[1] ?? '').toLowerCase()))
  );
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
const time = '(\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?)';
const seasonal = new RegExp(
  `\\b${time} (?:from|between) ${monthName} (?:to|until|and) ${monthName}[^.;]{0,20}?\\b${time} (?:in (?:the )?(?:summer|winter)|(?:from|between) ${monthName}|otherwise|(?:for )?the rest)`,
  'i',
);
const timesIn = (text: string): readonly string[] => readFacts(text).clock.times.map((one) => one.minutes.join('/'));

/** The time of another season than it is: "by 6pm" in October of what is "by 4.30pm from October to March and by 6pm in summer". */
function seasonFault(text: string, source: Source, now: string | undefined): boolean {
  const found = seasonal.exec(plainWords(source.all));
  if (found === null || now === undefined) return false;
  if (new RegExp(`\\b(?:summer|winter|season|year|${monthName})\\b`, 'i').test(text)) return false;
  const [from, to, today] = [monthOf(found[2] ?? ''), monthOf(found[3] ?? ''), Number(now.slice(5, 7))];
  const isFirst = from <= to ? today >= from && today <= to : today >= from || today <= to;
  const [inside, outside] = [found[1] ?? '', found[4] ?? ''].map((one) => timesIn(`by ${one}`));
  const said = timesIn(text);
  const [right = [], wrong = []] = isFirst ? [inside, outside] : [outside, inside];
  return said.some((one) => wrong.includes(one)) && !said.some((one) => right.includes(one));
}

const day = 86_400_000;
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const shutDay = new RegExp(
  `\\b(?:closed|shut|no (?:session|class|group|club|meeting|walk|lunch|drop-in)s?|not (?:open|on|running|meeting)|nothing) (?:on |this )?(?:[A-Z][\\w']+(?: [A-Z]\\w+){0,2},? )?(?:the )?(\\d{1,2}) ${monthName}\\b(?! to\\b)`,
  'gi',
);
const soonDay =
  /\b(?:this|coming|next) (?:coming )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(today|tonight|tomorrow)\b/gi;
const refuses =
  /\b(?:back|again|re-?opens?|returns?|not|no|nobody|before|never|closed|shut|except|skip|after|until|from|nothing|off)\b|n't\b/i;

/** Somebody sent on the one day on which a source says that it is closed. */
function shutDayFault(text: string, source: Source, now: string | undefined): boolean {
  const today = Date.parse((now ?? '').slice(0, 10));
  if (Number.isNaN(today) || refuses.test(text)) return false;
  const shut = [...plainWords(source.all).matchAll(shutDay)].map((one) => `${one[1]} ${monthOf(one[2] ?? '')}`);
  if (shut.length === 0) return false;
  const dates = [...text.matchAll(soonDay)].map(([, name, near]) => {
    if (near !== undefined) return today + (/tomorrow/i.test(near) ? day : 0);
    const ahead = (dayNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) - new Date(today).getUTCDay() + 7) % 7;
    return today + ahead * day;
  });
  const told = [...text.matchAll(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName}\\b`, 'gi'))];
  return [
    ...dates.map((at) => `${new Date(at).getUTCDate()} ${new Date(at).getUTCMonth() + 1}`),
    ...told.map((one) => `${one[1]} ${monthOf(one[2] ?? '')}`),
  ].some((one) => shut.includes(one));
}

const freeOr = /£[^.;\n]{1,30}\bor free (?:where|if|when|for|to|with)\b/i;

/** "Free" without its condition of what is "£12 an hour, or free where the council pays". */
function freeOnTermsFault(text: string, source: Source): boolean {
  return (
    freeOr.test(plainWords(source.all)) &&
    /\b(?:is|are|'s|come|comes) free\b/i.test(text) &&
    !/£|\b(?:if|where|when|for|to|with|once|after|may|can|could|might|unless|otherwise|not|who)\b|n't\b/i.test(text)
  );
}

const leftTo =
  /\b(?:not|never) leave (?:it|this|that|the \w+) (?:for|to|up to) (?:the |an? |your )?([a-z]+)(?: or (?:the |an? )?([a-z]+))? to ([a-z]{3,})/gi;

/** Somebody said to do what the source says is not to be left to them. */
function leftToFault(text: string, source: Source): boolean {
  return [...plainWords(source.all).matchAll(leftTo)].some(([, who = '', or = '', deed = '']) =>
    [who, or].some((one) => {
      const found =
        one === ''
          ? null
          : new RegExp(`\\b${one}s? (?!is not|isn't)[^,.;]{0,40}?\\b${deed.slice(0, 5)}\\w*`, 'i').exec(text);
      return found !== null && !isDenied(text, found.index) && !/\bnot\b|n't\b/i.test(found[0]);
    }),
  );
}

const inPairs =
  /\b(?:in pairs|two (?:people|workers|staff|of you|go)|with a colleague|never alone|not (?:go )?alone)\b/i;
const alone = /\b(?:alone|on your own|by yourself|single-handed|solo)\b/i;

/** Going alone where the source wants two on the same grounds. */
function aloneFault(text: string, source: Source): boolean {
  const found = alone.exec(text);
  if (
    found === null ||
    isDenied(text, found.index) ||
    /\?\s*$/.test(text) ||
    /\b(?:don't|if|no|only|whether|agree[ds]?)\b/i.test(text)
  )
    return false;
  if (!/\b(?:can|may|could|fine|ok(?:ay)?|all right|safe|go)\b/i.test(text)) return false;
  const said = stemsOf(text);
  const shared = (one: string): number => said.filter((stem) => stemsOf(one).includes(stem)).length;
  const most = Math.max(
    0,
    ...sentencesOf(source)
      .filter((one) => inPairs.test(one))
      .map(shared),
  );
  const leave = Math.max(
    0,
    ...sentencesOf(source)
      .filter((one) => alone.test(one) && !inPairs.test(one))
      .filter((one) => !isDenied(one, alone.exec(one)?.index ?? 0))
      .map(shared),
  );
  return most > 0 && most > leave;
}

/** A fact of the source told of something else in it, or without the term that tells it from its neighbour. */
export function pairedFault(sentence: string, source: Source, now: string | undefined): string | undefined {
  const text = plainWords(sentence);
  if (quotedFault(text, source)) return 'the code or words of something else';
  if (gradeFault(text, source)) return 'what the source says of another grade';
  if (roomOfDayFault(text, source)) return 'the room of another day';
  if (otherwiseFault(text, source)) return 'a time limit for all that the source gives for some';
  if (extraPriceFault(text, source)) return 'the price of an extra';
  if (forAnotherFault(text, source)) return 'the price or the time of another';
  if (anyKindFault(text, source)) return 'any kind of what the source limits to one';
  if (monthOffFault(text, source)) return 'another month off than the source gives';
  if (seasonFault(text, source, now)) return 'the time of another season';
  if (shutDayFault(text, source, now)) return 'a date on which the source shuts';
  if (freeOnTermsFault(text, source)) return 'free without its condition';
  if (leftToFault(text, source)) return 'done by somebody to whom it may not be left';
  if (aloneFault(text, source)) return 'alone where the source wants two';
  return undefined;
}
