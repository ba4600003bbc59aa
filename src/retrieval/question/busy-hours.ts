import { add, addTime, type Reading } from './wish.ts';

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hour = String.raw`(?:(half|quarter) (?:past )?)?(\d{1,2}|${hours.join('|')}|noon|midday)(?:[:.](\d\d))? ?(am|pm)?\b(?! ?(?:%|people|kids|children|days?|weeks?|months?|years?|yrs?|miles|quid|pounds|stone|times|hours|sessions|mins|minutes))`;
const upTo = '(?:till?|until|to|gone|past|before|after) ?(?:about |around |gone |nearly )?';

const untilFree: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:at work|works?|working|on (?:a )?shift|on duty|in the office|behind the \w+|at (?:college|school|uni|the (?:shop|factory|warehouse|office))|in lessons|tied up|busy|school run|nursery run|has the (?:kids|grandkids|grandchildren|baby)|mind(?:s|ing) the (?:kids|grandkids|grandchildren))(?: (?!from)[a-z]+){0,3} ${upTo}${hour}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:finish(?:es|ing)?|knocks? off|clocks? off|gets? (?:off|out|home|in|back)(?! (?:on|to) )|(?:isn'?t|not|never|won'?t be|can'?t be) (?:home|back|free|out|in)|(?:his|her|their|the) shift (?:ends|finishes|is over))(?: (?!until|before|after|at|by)[a-z]+){0,4}? (?:at|by|till?|until|before|after|about|around|gone)? ?(?:about |around |gone |nearly )?${hour}`,
    'g',
  ),
];
const wantedElsewhere: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:back|home|away|gone|done|out|finished|leave|leaves|off) (?:again )?(?:by|before|for) (?:about |around )?${hour}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:school pick[- ]?up|picks? (?:the )?(?:kids|children|grandkids|lad|lass) up|(?:collects?|fetches|picks? up) (?:the |her |his )?(?:kids|children|grandkids|grandchildren|son|daughter)(?: from school)?|starts? (?:work|(?:his|her|their) shift|on the \w+|a shift)|on shift) (?:at|from) (?:about |around )?${hour}`,
    'g',
  ),
];

/** Minutes from midnight; undefined where morning and evening are both likely. */
function minutesOf(match: RegExpExecArray): number | undefined {
  const [, part, said = '', minute, half] = match;
  let h = said === 'noon' || said === 'midday' ? 12 : hours.includes(said) ? hours.indexOf(said) + 1 : Number(said);
  if (h > 23) return undefined;
  if (half === 'pm' && h < 12) h += 12;
  else if (half === undefined && h <= 7) h += 12;
  else if (half === undefined && (h === 8 || h === 9) && !/school|nursery|kids|grand/.test(match[0])) return undefined;
  return h * 60 + (part === 'half' ? 30 : part === 'quarter' ? 15 : Number(minute ?? 0));
}

const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;

/** Reads the hours that work, school and children take: what they leave free is when a person can come. */
export function readBusyHours(reading: Reading): void {
  const { text } = reading;
  if (/\b(?:used to|nights?|night shifts?)\b/.test(text)) return;
  const readAll = (patterns: readonly RegExp[], take: (at: number, start: number, end: number) => void) => {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const at = minutesOf(match);
        if (at !== undefined) take(at, match.index, match.index + match[0].length);
      }
  };
  readAll(untilFree, (at, start, end) =>
    addTime(reading, `after:${at}`, `after ${clock(at)}`, at, 24 * 60, false, start, end),
  );
  readAll(wantedElsewhere, (at, start, end) =>
    addTime(reading, `before:${at}`, `before ${clock(at)}`, 0, at, true, start, end),
  );
  const days =
    /\b(?:on|does|doing|works?|working) (?:the )?(?:days|day ?shifts?|early and late shifts?)\b(?! (?:a|per|out|off)\b)/.exec(
      text,
    );
  if (days !== null && !/\b\d ?$|(?:two|three|four|five|few|some|most|these) $/.test(text.slice(0, days.index)))
    add(
      reading,
      { id: 'time:outside-work', label: 'outside working hours', hard: true, detail: { kind: 'out-of-work-hours' } },
      days.index,
      days.index + days[0].length,
    );
}
