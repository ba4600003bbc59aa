// "Is it on the 17th?", "and over Christmas?": whether a service that was shown runs on the days asked, by its record and in its words.
import type { Asset, Holiday } from '../knowledge/knowledge.ts';
import { mayBeShut, tellsOfChristmas } from '../knowledge/shut-dates.ts';
import { whenFit } from '../retrieval/asset-times.ts';
import type { Fit } from '../retrieval/fit.ts';
import { dayName, type Moment, plusDays, weekdayOf } from '../retrieval/question/calendar.ts';
import { dateWish } from '../retrieval/question/dates.ts';
import { wordsIn } from '../retrieval/tokens.ts';
import type { Answer, AnswerBlock } from './answer.ts';
import { within } from './answer-parts.ts';
import { openedBy } from './by-model.ts';
import { plainDate } from './plain-date.ts';

/** The days that are asked of, in order, and what they are called in a reply. */
export interface DaysAsked {
  readonly named: string;
  readonly dates: readonly string[];
}

// Beside the days themselves such a question holds nothing.
const sayOnlyThat = new Set(
  `is it its are they theyre there that this those these on open opens opening running run runs going ahead shut closed close closes does do will be
  still and so but what whats about over at in for of the a during around between through happening held meet meets meeting week weekend time period
  then one ones also ok please or any anything day days date eve sat sun mon tue tues wed weds thu thurs fri`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const christmas =
  /\b(?:(?:over|at|through|during|around|between) (?:the )?(?:christmas|xmas|crimbo)(?: (?:and|&) new year)?(?! (?:day|eve)\b)|(?:christmas|xmas|crimbo)(?: (?:week|time|period|break|hols|holidays?))?(?= *\W*$|,| is | are | does | do )|between christmas and new year)/i;
const newYear = /\b(?:over|at|around) (?:the )?new year(?!'?s? (?:day|eve)\b)/i;
const thisWeek = /\bthis (?:week|wk)\b(?! ?end)/i;
const nextWeek = /\bnext (?:week|wk)\b(?! ?end)/i;
const weekend = /\bthis weekend\b/i;

/** The days that a few words ask of, where they ask for nothing else; undefined otherwise. `wishes` are those read from the words. */
export function daysAsked(words: string, wishes: readonly string[], now: Moment): DaysAsked | undefined {
  const period = periodIn(words, now);
  const dates = wishes.flatMap((id) => (id.startsWith('date:') ? [id.slice('date:'.length)] : []));
  const asked = period ?? (dates.length > 0 ? { named: namesOf(dates), dates } : undefined);
  const isOfDays = wishes.every((id) => /^(?:date|day|days|school-holidays)\b/.test(id));
  return asked !== undefined && isOfDays && wordsIn(words).every(isOfAsking) ? asked : undefined;
}

const isOfAsking = (word: string): boolean =>
  sayOnlyThat.has(word) ||
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day|christmas|xmas|boxing|new|year|years|bank|holiday|hol|hols|holidays|break|today|tonight|tomorrow|next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
    word,
  );

function periodIn(words: string, { date }: Moment): DaysAsked | undefined {
  const year = Number(date.slice(0, 4));
  const until = (from: string, to: string): readonly string[] => {
    const found: string[] = [];
    for (let at = from; at <= to && found.length < mostDays; at = plusDays(at, 1)) found.push(at);
    return found;
  };
  if (christmas.test(words) || newYear.test(words)) {
    // In the first days of January the Christmas that is spoken of may be the one that is passing.
    const first = date.slice(5) <= '01-03' ? year - 1 : year;
    const from = newYear.test(words) && !christmas.test(words) ? `${first}-12-29` : `${first}-12-21`;
    return { named: 'over Christmas and New Year', dates: until(from < date ? date : from, `${first + 1}-01-03`) };
  }
  const sunday = plusDays(date, (7 - (new Date(`${date}T12:00:00Z`).getUTCDay() || 7)) % 7);
  const saturday = plusDays(sunday, -1);
  if (weekend.test(words)) return { named: 'this weekend', dates: until(saturday < date ? date : saturday, sunday) };
  if (thisWeek.test(words)) return { named: 'this week', dates: until(date, sunday) };
  if (nextWeek.test(words)) return { named: 'next week', dates: until(plusDays(sunday, 1), plusDays(sunday, 7)) };
  return undefined;
}
const mostDays = 14;

const namesOf = (dates: readonly string[]): string =>
  dates.map((one) => `${dayName(weekdayOf(one))} ${plainDate(one)}`).join(' and ');

/** The answer opened by whether each of these services runs on those days. */
export function withDaysFirst(
  answer: Answer,
  assets: readonly Asset[],
  days: DaysAsked,
  holidays: readonly Holiday[],
): Answer {
  const [first = '', ...rest] = assets.map((asset) => runsOnThose(asset, days, holidays));
  const list: readonly AnswerBlock[] =
    rest.length === 0 ? [] : [{ kind: 'list', title: 'From the records', items: rest }];
  return openedBy(answer, first, [...list, ...answer.blocks.filter(({ kind }) => kind !== 'wishes')]);
}

// In a line, by its record; what the record leaves open is told as that.
function runsOnThose(asset: Asset, { named, dates }: DaysAsked, holidays: readonly Holiday[]): string {
  if (asset.status === 'closed') return `${asset.name}: recorded as closed.`;
  if (asset.status === 'paused') return `${asset.name}: recorded as paused at the moment.`;
  const whole = (line: string): string => {
    const said = asset.schedule.text === '' ? '.' : `, by its record: “${asset.schedule.text}”.`;
    return within(`${line}${said}`) ? `${line}${said}` : `${line}, by its record.`;
  };
  const fits = dates.map((date) => ({ date, fit: fitOn(asset, date, holidays) }));
  const on = fits.filter(({ fit }) => fit.kind === 'fits').map(({ date }) => date);
  const open = fits.filter(({ fit }) => fit.kind === 'unknown');
  if (on.length > 0) {
    const days = on.length > mostNamed ? `${on.length} of those days` : namesOf(on);
    const doubt = open.length === 0 ? '' : `; for ${namesOf(open.map(({ date }) => date))} ring first`;
    return whole(`${asset.name}: yes, ${days}${doubt}`);
  }
  const [doubt] = open;
  if (doubt !== undefined) {
    const why = doubt.fit.kind === 'unknown' ? doubt.fit.note.replace(/^not recorded: /, '') : '';
    const line = `${asset.name}: the record does not say for certain (${why}). Ring first`;
    return within(`${line}: “${asset.schedule.text}”.`) && asset.schedule.text !== ''
      ? `${line}: “${asset.schedule.text}”.`
      : `${line}.`;
  }
  const [only] = fits;
  const why = fits.length === 1 && only?.fit.kind === 'breaks' ? ` (${lowered(only.fit.note)})` : '';
  return whole(`${asset.name}: not ${named.replace(/^(?=\w+day )/, 'on ')}${why}`);
}
const mostNamed = 3;

// Around Christmas a weekly record that says nothing of it leaves the day open, and so does one that speaks of a break of which no days could be read.
function fitOn(asset: Asset, date: string, holidays: readonly Holiday[]): Fit {
  const fit = whenFit(asset, date, dateWish(date, holidays), []);
  const said = `${asset.schedule.text} . ${asset.description} . ${asset.alert ?? ''}`;
  if (fit.kind !== 'fits') return fit;
  if (mayBeShut(said)) return { kind: 'unknown', note: 'it speaks of a break' };
  const isChristmas = /-12-(?:2[4-9]|3[01])$|-01-01$/.test(date);
  return isChristmas && !tellsOfChristmas(said) && !namesDay(said, date)
    ? { kind: 'unknown', note: 'it tells nothing of Christmas' }
    : fit;
}

function namesDay(said: string, date: string): boolean {
  const day = Number(date.slice(8));
  const month = date.slice(5, 7) === '12' ? 'dec' : 'jan';
  return new RegExp(`\\b${day}(?:st|nd|rd|th)? (?:of )?${month}|\\b${month}[a-z]* ${day}\\b`, 'i').test(said);
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
