import { clockLabel, minutesOf, type SpokenGroups, spokenTime } from './clock.ts';
import { add, addTime, type Reading } from './wish.ts';

const upTo = '(?:till?|until|to|while|gone|past|before|after) ?(?:about |around |gone |nearly )?';
const young =
  '(?:kids|children|bairns|bairn|little ones?|little \\w+|grandkids|grandchildren|grandbairns|lad|lass|son|daughter|boys?|girls?|twins|grandson|granddaughter|wee ones?)';
const whose = '(?:the |her |his |their |my )?';

const untilFree: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:at work|works?|working|on (?:a )?shift|on duty|in the office|behind the \w+|at (?:college|school|uni|the (?:shop|factory|warehouse|office))|in lessons|tied up|busy|school run|nursery run|has ${whose}(?:baby|${young})|mind(?:s|ing) ${whose}${young})(?: (?!from)[a-z]+){0,4} ${upTo}${spokenTime}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:finish(?:es|ing)?|knocks? off|clock(?:s|ing)? off(?: at (?:the|a) [a-z]+)?|gets? (?:off|out|home|in|back)(?! (?:on|to) )|(?:isn'?t|not|never|won'?t be|can'?t be) (?:home|back|free|out|in)|(?:his|her|their|the) shift (?:ends|finishes|is over))(?: (?!until|before|after|at|by)[a-z]+){0,4}? (?:at|by|till?|until|before|after|about|around|gone)? ?(?:about |around |gone |nearly )?${spokenTime}`,
    'g',
  ),
];
// Whoever sleeps into the day is free afterwards; these hours hold on night shifts too.
const untilAwake: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:doesn'?t|don'?t|does not|not|never|isn'?t|won'?t be|rarely|hardly) (?:often |ever |really )?(?:surfaces?|get up|gets up|up|awake|about|up and about|out of (?:his|her|their) bed|right|with it|much use) (?:before|till?|until) (?:about |around |gone |nearly )?${spokenTime}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:sleeps?|asleep|sleeping|in (?:his |her |their )?bed|sleeps? in|lies? in) (?:in )?(?:till?|until|to) (?:about |around |gone |nearly )?${spokenTime}`,
    'g',
  ),
];
const wantedElsewhere: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<!\b(?:let|get|gets|till?) (?:him |her |them )?)(?:back|home|away|gone|done|out|finished|leave|leaves|off) (?:again )?(?:by|before|for) (?:about |around )?${spokenTime}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:back|home) (?:in time )?(?:for|to (?:meet|fetch|collect|get|let in)) ${whose}(?:[a-z]+ ){1,3}(?:at|by) (?:about |around )?${spokenTime}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:school pick[- ]?up|(?:collects?|fetches|picks?|gets) ${whose}${young} (?:up|from (?:school|nursery))|(?:collects?|fetches|picks? up) ${whose}${young}(?: from (?:school|nursery))?|starts? (?:work|(?:his|her|their) shift|on the \w+|a shift)|on shift) (?:at|from) (?:about |around )?${spokenTime}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:back|home|off|leaves?|catch\w*|gets?|needs|be on) (?:\w+ ){0,2}(?:on |for )?the ${spokenTime} (?:bus|train|ferry|minibus|tram)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\blast (?:bus|train|ferry|tram)(?: home| back| out)?(?: is| goes| leaves| runs|'?s)?(?: at| about| around)* ${spokenTime}`,
    'g',
  ),
];
const helpers =
  "(?:carers?|care ?workers?|home ?helps?|home carers?|nurses?|district nurses?|care (?:visits?|calls?)|support workers?)(?:'?s)?";
const visits = new RegExp(
  String.raw`\b${helpers} (?:is |are |comes? |calls? |visits? |goes |in |round |there |due |pops? )*(?:at|around|about) ${spokenTime}((?:,? (?:and|&|then|,) ?(?:again )?(?:at )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm))?\b)*)`,
  'g',
);
const more = new RegExp(`(?:and|&|then|,) ?(?:again )?(?:at )?${spokenTime}`, 'g');
// A call from a carer is over in about this many minutes, and the person must be there.
const callMinutes = 45;

const withinWork =
  /\b(?:at (?:his|her|their|my|a) desk|in (?:the|an|his|her) office|on the tills?|on shift|at work|at the (?:factory|warehouse|shop|office)|on the road|in the shop)(?: all)? (?:day|day long|nine to five|9 ?(?:-|to|til) ?5|weekdays|week days|in the week|through the week|mon(?:day)?s? (?:to|-) fri(?:day)?s?|every day)\b|\b(?:works|working|grafts) (?:all day|nine (?:to|til) five|all week|office hours|every day|weekdays)\b/;

/** Reads the hours that work, school, sleep, carers and children take: what they leave free is when a person can come. */
export function readBusyHours(reading: Reading): void {
  const { text } = reading;
  if (/\bused to\b/.test(text)) return;
  const readAll = (
    patterns: readonly RegExp[],
    isMorning: (said: string) => boolean | undefined,
    take: (at: number, start: number, end: number) => void,
  ) => {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const at = minutesOf(match.slice(1, 6) as SpokenGroups, isMorning(match[0]));
        if (at !== undefined) take(at, match.index, match.index + match[0].length);
      }
  };
  const free = (at: number, start: number, end: number) =>
    addTime(reading, `after:${at}`, `after ${clockLabel(at)}`, at, 24 * 60, false, start, end, 0);
  readAll(untilAwake, () => true, free);
  for (const match of text.matchAll(visits)) {
    const first = minutesOf(match.slice(1, 6) as SpokenGroups, true);
    const others = [...(match[6] ?? '').matchAll(more)].map((one) => minutesOf(one.slice(1, 6) as SpokenGroups, true));
    for (const at of [first, ...others])
      if (at !== undefined)
        add(
          reading,
          {
            id: `not-time:${at}`,
            label: `not at ${clockLabel(at)}`,
            hard: true,
            detail: { kind: 'not-time', from: at, to: at + callMinutes },
          },
          match.index,
          match.index + match[0].length,
          0,
        );
  }
  if (/\b(?:nights?|night shifts?)\b/.test(text)) return;
  const bySchool = (said: string) =>
    /school|nursery|kids|grand|bairn|last/.test(said) ? !/last/.test(said) : undefined;
  readAll(untilFree, bySchool, free);
  readAll(wantedElsewhere, bySchool, (at, start, end) =>
    addTime(reading, `before:${at}`, `before ${clockLabel(at)}`, 0, at, true, start, end, 0),
  );
  const days =
    withinWork.exec(text) ??
    /\b(?:on|does|doing|works?|working) (?:the )?(?:days|day ?shifts?|early and late shifts?)\b(?! (?:a|per|out|off)\b)/.exec(
      text,
    );
  if (
    days !== null &&
    !/\b\d ?$|(?:two|three|four|five|few|some|most|these|not|isn'?t) $/.test(text.slice(0, days.index))
  )
    add(
      reading,
      { id: 'time:outside-work', label: 'outside working hours', hard: true, detail: { kind: 'out-of-work-hours' } },
      days.index,
      days.index + days[0].length,
      0,
    );
}
