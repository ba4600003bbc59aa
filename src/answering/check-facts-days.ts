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
