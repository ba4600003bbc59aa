// Which day of what: "home visits on a Tuesday" where the words beside "home visits" give Friday.
import { readFacts, type Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { daysBefore } from './next-dates.ts';
import { coveredBy } from './weigh-clauses.ts';

const daysOf = (text: string): readonly string[] =>
  readFacts(text)
    .clock.days.filter((one) => !one.denied)
    .map((one) => one.day);

const timeWords =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|am|pm|noon|midday|half|past|quarter|mornings?|afternoons?|evenings?|weekdays?|weekends?|weeks?|months?|hours?|minutes?|every|first|second|third|fourth|last)\b|£?\d\S*/gi;
const contentOf = (text: string): readonly string[] =>
  [...new Set(stemsOf(text.replace(timeWords, ' ')))].filter(
    (one) => one.length > 2 && one !== 'open' && !isPlainStem(one),
  );

interface Piece {
  readonly text: string;
  readonly stems: readonly string[];
  readonly days: readonly string[];
}

/** A line of a source in pieces of their own days: what stands before the first belongs to it, what follows to the last. */
function piecesOf(line: string): readonly Piece[] {
  const texts: string[] = [];
  let [lead, open] = ['', false];
  for (const chunk of line.split(/, |[()]|: |; | - /)) {
    if (daysOf(chunk).length > 0 && (!open || contentOf(chunk).length > 0)) {
      texts.push(`${lead} ${chunk}`);
      [lead, open] = ['', true];
    } else if (open) texts.push(`${texts.pop() ?? ''}, ${chunk}`);
    else lead += ` ${chunk}`;
  }
  return [...texts, lead]
    .filter((one) => one.trim() !== '')
    .map((text) => ({ text, stems: stemsOf(text), days: daysOf(text) }));
}

const readBefore = new WeakMap<Source, readonly Piece[]>();
const byThen = /\b(?:by|before)\b/i;
const shutOn =
  /\b(?:no (?:meetings?|class(?:es)?|sessions?|walks?|group|service|sailings?)|closed|shut|not (?:open|meeting|running)|cancelled|(?:doesn't|does not) (?:meet|run|open)|except)\b/i;
const ofTheShutting =
  /\b(?:not?|never|none|nobody|closed?|shut|except|until|from|after|before|back|again|re-?opens?|re-?starts?|check(?:ed)?|off|skip\w*|miss\w*|apart|closes|closing|shuts|ended|ends|stopped|stops|finished)\b|n't\b/i;

/** A date on which the source shuts, told as one like any other. */
function isShutThen(text: string, pieces: readonly Piece[]): boolean {
  if (ofTheShutting.test(text)) return false;
  const said = readFacts(text).figures.dates.filter((one) => one.day !== undefined && one.month !== undefined);
  if (said.length === 0) return false;
  return pieces.some(
    (one) =>
      shutOn.test(one.text) &&
      !/\b(?:until|from|since|to|before|after)\b/i.test(one.text) &&
      readFacts(one.text).figures.dates.some((other) =>
        said.some((day) => day.day === other.day && day.month === other.month),
      ),
  );
}

/** The day of another thing than the words beside it speak of, or a day on which the source shuts. On the labelled sentences of hands read, 18 faults that nothing else cut and no sound sentence. */
export function dayOfFault(sentence: string, source: Source, question: string): string | undefined {
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text)) return undefined;
  const pieces =
    readBefore.get(source) ??
    source.all
      .split('\n')
      .flatMap((one) => plainWords(one).split(/(?<=[.!?;])\s+/))
      .flatMap(piecesOf);
  readBefore.set(source, pieces);
  if (isShutThen(text, pieces)) return 'a date on which the source shuts';
  const days = daysOf(source.name === '' ? text : text.replaceAll(source.name, ' '));
  const name = new Set(stemsOf(source.name));
  const content = contentOf(text).filter((one) => !name.has(one));
  // "It's Tuesday, so ring Ann" says what day it is.
  if (days.length === 0 || content.length === 0 || /\b(?:it's|it is|today is|today's) \w+day\b/i.test(text))
    return undefined;
  const scored = pieces.map((one) => ({ one, held: coveredBy(content, one.stems) }));
  const most = Math.max(0, ...scored.map(({ held }) => held));
  const meant = scored.filter(({ held }) => held >= most - 0.05).map(({ one }) => one);
  if (most < 0.6 || meant.some((one) => one.days.length === 0)) return undefined;
  // "A Thursday lunch" of what is booked by Tuesday.
  if (meant.some((one) => byThen.test(one.text)) && !byThen.test(text)) return undefined;
  const asked = daysOf(plainWords(question));
  // "By noon on Wednesday" of what is for Thursday and wanted the day before.
  const before = daysBefore(text, source.all, readFacts(question).clock.days);
  const isOther = (day: string): boolean =>
    !asked.includes(day) &&
    !before.includes(day) &&
    scored.every(({ one, held }) => !one.days.includes(day) || most - held >= 0.3) &&
    meant.every((one) => !one.days.includes(day));
  return days.every(isOther) ? 'the day of something else in the source' : undefined;
}

const dayOrName =
  /\b(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:days?)?\b|(?<=[\p{Ll}\d,:;(] )(?<name>\p{Lu}\p{Ll}[\p{L}'-]*(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)\p{Lu}\p{Ll}[\p{L}'-]*)*)/gu;

/** The days and the names of a text in order, those that stand together as one. */
function rowOf(text: string): readonly { readonly isDay: boolean; readonly what: readonly string[] }[] {
  const row: { isDay: boolean; what: string[] }[] = [];
  for (const { groups } of text.matchAll(dayOrName)) {
    const isDay = groups?.['day'] !== undefined;
    const what = groups?.['day'] ?? groups?.['name']?.split(' ').at(-1) ?? '';
    const last = row.at(-1);
    if (last?.isDay === isDay && isDay) last.what.push(what);
    else row.push({ isDay, what: [what] });
  }
  return row;
}

/** "On Mondays it is Dr Hale" of a row that has her on Thursdays, and another on Mondays. */
export function dayNameFault(sentence: string, source: Source): string | undefined {
  const said = rowOf(plainWords(sentence));
  const days = said.filter((one) => one.isDay);
  const names = said.filter((one) => !one.isDay);
  const [day] = days;
  const [name] = names;
  if (day === undefined || name === undefined || days.length > 1 || names.length > 1) return undefined;
  for (const one of source.sentences) {
    const row = rowOf(plainWords(one));
    // Day, name, day, name: each name has the day beside it.
    if (
      row.length < 4 ||
      row.length % 2 === 1 ||
      row.some(({ isDay }, at) => isDay !== (row[0]?.isDay === (at % 2 === 0)))
    )
      continue;
    const places = row.flatMap((each, at) => (each.isDay ? [] : [{ what: each.what, days: row[at ^ 1]?.what ?? [] }]));
    const own = places.filter((each) => each.what.every((word) => name.what.includes(word)));
    const others = places.filter((each) => day.what.some((word) => each.days.includes(word)));
    if (own.length > 0 && others.length > 0 && !own.some((each) => others.includes(each)))
      return 'somebody of another day';
  }
  return undefined;
}
