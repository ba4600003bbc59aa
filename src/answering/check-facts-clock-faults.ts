// Whether what a text says about when agrees with what its source says.
import { type Clock, type Day, type ReadTime, week } from './check-facts-clock.ts';

const meets = (a: ReadTime, b: ReadTime): boolean => a.minutes.some((one) => b.minutes.includes(one));
const agrees = (said: ReadTime, known: ReadTime): boolean =>
  meets(said, known) &&
  !(said.role === 'start' && known.role === 'end') &&
  !(said.role === 'end' && known.role === 'start');

/** A sentence may say what time it is: times within ten minutes of now are no claim about a service. */
export function withoutPresent(said: Clock, now: string | undefined): Clock {
  const at = /T(\d{2}):(\d{2})/.exec(now ?? '');
  if (at === null) return said;
  const minute = Number(at[1]) * 60 + Number(at[2]);
  return { ...said, times: said.times.filter((one) => !one.minutes.some((other) => Math.abs(other - minute) <= 10)) };
}

const turnsAway =
  /\b(?:works?|working|busy|tied up|not|never|no|avoid\w*|clear of|clash\w*|skip|miss|except|instead|rather|until|deadline)\b|n't\b/i;

// "4pm is too late" of a question that asks for four, and "ring her before 4".
const turnsDown = new RegExp(
  `${turnsAway.source}|\\b(?:too (?:late|early|soon)|off|cancel\\w*|out|breaks?|outside|change|move|before \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?)\\b|^at \\S+,? (?:you|she|he|they)'d\\b`,
  'i',
);

// "The 8:15 boat is the one for an eleven o'clock appointment" of a question that has one at eleven.
const ofOwnAppointment =
  /\b(?:an?|the|his|her|their|your) \S+(?: o'?clock| ?[ap]m)? (?:appointments?|slot|clinic|hearing|interview|scan)\b|\b(?:suits?|fits?|in time for) (?:an? |the |his |her |their )?\d|\bfor (?:(?:this|next) )?(?:\w+day|today|tomorrow),?(?: at)? \d|\bwould (?:also |still )?need\b/i;

// "With the bailiffs due on Friday", "the Friday deadline", "cancel Saturday": the day that the question told.
const ofOwnDay =
  /\b(?:due|coming|booked|expected|hearing|appointment|deadline|cancel|call off|leave|skip)(?: (?:is|for|on|this|next))* (?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day(?:'s)? (?:deadline|hearing|appointment|bailiffs?|date)\b/i;

const deniesAfter =
  /\b(?:can't|cannot|can not|isn't|aren't|is not|are not|no longer|not)\b[^.;]*\b(?:any ?more|any longer|booked|running|run|on|open|available|possible|taken|offered)\b/i;

const someWeekday =
  /\b(?:an? |any )?week ?day\b(?!s)|\bweek ?days? (?:mornings?|afternoons?|evenings?|daytimes?|sessions?|groups?|visits?|slots?)\b|\bfor week ?days\b/i;

/** "A weekday morning" of what is on Tuesdays, "at the weekend" of a Saturday, "any day" of a line that never closes. */
function isLooselyTold(day: Day, text: string, known: Clock, knownDays: ReadonlySet<Day>): boolean {
  if (new RegExp(`\\b${day}`, 'i').test(text)) return false;
  if (known.always && /\b(?:any|every|each|seven|7) days?\b|\bdaily\b/i.test(text)) return true;
  const [workdays, restDays] = [week.slice(0, 5), week.slice(5)];
  if (workdays.includes(day)) return someWeekday.test(text) && workdays.some((one) => knownDays.has(one));
  return /\bweek ?ends?\b/i.test(text) && restDays.some((one) => knownDays.has(one));
}

/** "Tuesday and Thursday, 10 to 1" where those very hours are given of Tuesday and Friday, and Thursday has none or others. */
function hasOtherDays(said: Clock, known: Clock): boolean {
  return said.ranges.some((range) => {
    const same = known.ranges.filter((one) => one.every((time, place) => meets(time, range[place] ?? time)));
    const daysOf = (clock: Clock, [start, end]: Clock['ranges'][number]): readonly Day[] =>
      [...clock.pairs].flatMap(([day, times]) => (times.includes(start) && times.includes(end) ? [day] : []));
    // "The desk on Tuesdays 10 to 3, and the line 9 to 5 on Fridays": a day may stand behind its hours.
    const behind = ([start]: Clock['ranges'][number]): readonly Day[] => {
      const [at = 0, length = 0] = known.spans.find(([one]) => one === start.index) ?? [];
      return known.days.flatMap(({ day, index }) => (index >= at + length && index <= at + length + 20 ? [day] : []));
    };
    // Hours that stand beside no day may be those of any.
    return (
      same.length > 0 &&
      same.every((one) => daysOf(known, one).length > 0) &&
      daysOf(said, range).some(
        (day) => !same.some((one) => daysOf(known, one).includes(day) || behind(one).includes(day)),
      )
    );
  });
}

/** All that a sentence says about when that its source does not. `asked`: the clock of the question; `reckoned`: days that today and the source's lengths of time come to; `isAge`: whether a bare figure may be an age. */
export function clockFaults(
  said: Clock,
  known: Clock,
  text = '',
  asked?: Clock,
  reckoned: ReadonlySet<string> = new Set(),
  isAge: (figure: number) => boolean = () => false,
): readonly string[] {
  const knownDays = new Set(known.days.filter((one) => !one.denied).map((one) => one.day));
  const deniedDays = new Set(known.days.filter((one) => one.denied).map((one) => one.day));
  const found: string[] = [];
  for (const { day, denied } of said.days) {
    if (denied && knownDays.has(day) && !deniedDays.has(day)) found.push('denies a day that the source gives');
    // "It steers clear of his Mondays" of a question that speaks of Mondays.
    // Where the source names no day at all, the question's day is told back and claimed of nothing.
    const isAsked =
      (turnsAway.test(text) || ofOwnDay.test(text) || known.days.length === 0) &&
      asked?.days.some((one) => one.day === day) === true;
    // "The Saturday before a holiday Monday": a holiday that the source rules out is no day of its own.
    if (deniedDays.has(day) && /\b(?:bank|public) holiday/i.test(text)) continue;
    // "Sunday cars can't be booked any more" denies the day after it has named it.
    if (deniedDays.has(day) && !knownDays.has(day) && deniesAfter.test(text)) continue;
    if (!denied && !knownDays.has(day) && !isAsked && !reckoned.has(day) && !isLooselyTold(day, text, known, knownDays))
      found.push('a day that the source does not give');
  }
  for (const time of said.times) {
    // "It starts at 8" of what is for 8 to 18: an age, and no hour.
    if (time.bare !== undefined && isAge(time.bare)) continue;
    const isAsked =
      (turnsDown.test(text) || ofOwnAppointment.test(text)) && asked?.times.some((one) => meets(time, one)) === true;
    if (!isAsked && !known.times.some((one) => meets(time, one))) found.push('a time that the source does not give');
    else if (!isAsked && !known.times.some((one) => agrees(time, one))) found.push('a start given as an end');
  }
  for (const [start, end] of said.ranges) {
    const sameStart = known.ranges.filter(([from]) => meets(start, from));
    if (sameStart.length > 0 && !sameStart.some(([, to]) => meets(end, to)))
      found.push('a start and an end that do not belong together');
    // "5pm to 10.30pm" of what runs from 6pm to 10.30pm, and has a telephone from five.
    else if (
      sameStart.length === 0 &&
      known.ranges.some(([, to]) => meets(end, to)) &&
      asked?.times.some((one) => meets(start, one)) !== true
    )
      found.push('a start and an end that do not belong together');
  }
  if (hasOtherDays(said, known)) found.push('the hours of other days');
  for (const [day, times] of said.pairs) {
    const own = known.pairs.get(day);
    if (own !== undefined && own.length > 0 && !times.every((time) => own.some((one) => agrees(time, one))))
      found.push('the time of another day');
  }
  const often = oftenFault(said, known);
  return often === undefined ? found : [...found, often];
}

function oftenFault(said: Clock, known: Clock): string | undefined {
  const rare = [...known.often].some((one) => one.startsWith('nth:') || one === 'monthly' || one === 'fortnightly');
  for (const one of said.often) {
    if (/^(?:no-)?nth:/.test(one) && !known.often.has(one)) return 'how often, otherwise than the source';
    if (
      (one === 'fortnightly' || one === 'twice a week' || one === 'daily') &&
      !known.often.has(one) &&
      !(one === 'daily' && new Set(known.days.map((day) => day.day)).size === 7) &&
      !(one === 'twice a week' && !known.often.has('weekly') && new Set(known.days.map((day) => day.day)).size >= 2)
    )
      return 'how often, otherwise than the source';
    if (one === 'yearly' && !known.often.has('yearly') && !known.often.has('a year'))
      return 'how often, otherwise than the source';
    if (one === 'monthly' && !rare) return 'how often, otherwise than the source';
    if (
      one === 'weekly' &&
      rare &&
      !known.often.has('weekly') &&
      !(said.days.length > 0 && known.often.has('on its weekdays'))
    )
      return 'how often, otherwise than the source';
  }
  if (said.always && !known.always) return 'round the clock, which the source does not say';
  return undefined;
}
