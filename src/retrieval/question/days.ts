import type { Weekday } from '../../knowledge/knowledge.ts';
import { dayName, dayOf, dayPattern, weekdays } from './calendar.ts';
import { add, isDenied, isRefusedAfter, type Reading } from './wish.ts';

// What takes up a day rules it out: work, children, treatment.
const busyOn =
  /\b(?:dialysis|chemo(?:therapy)?|radiotherapy|hospital|clinic|podiatry|mosque|jummah|(?:at|in) college|away(?: on (?:the )?\w+)?|works? away|drives (?:a \w+)|(?:works?|working|on shift|volunteers|cleans|teaches)(?: (?:(?:at|in|for|on) )?(?:the |a )?\w+)?|minds|minding|babysits|looks after (?:the )?\w+|(?:has|have|got|having) (?:the |her |his |their )?(?:kids|grandkids|grand\w+|children|baby|bairns|little ones?|twins|lad|lass|son|daughter)|carers? (?:come|comes)|(?:minds|minding|babysits) (?:the |her |his |their )?\w+) (?:(?:on|every|is|are|all day|each|the) )*$/;
// "Any day bar Wednesday" wants the others.
const savingThat =
  /\b(?:any|every|all|most|each|other)(?: \w+){0,2} (?:bar|but|except(?: for)?|save(?: for)?|excluding|excl|minus|apart from|other than) (?:on )?(?:the )?$/;
const isHowItIs =
  /\b(?:sobs?|sobbing|cries|crying|weeps?|drinks?|drinking|drunk|rows?|fights?|dreads?|lonely|lonel\w+|alone|low|down|awful|worst|bad|empty|long|sees? (?:nobody|no one|no-one)|nobody (?:comes|calls|rings)|not a soul|feels it|hits? (?:him|her|them))(?: \w+){0,2} (?:at|on|every|all|come|of a|over) (?:the )?$/;
// "Off work on Tuesdays" is when one can come.
const isFree =
  /\b(?:off work|days? off|not (?:at )?work(?:ing)?|(?:doesn'?t|isn'?t) (?:at )?work(?:ing)?|free|off) (?:(?:on|is|are|only|every) )*$/;
const isTaken =
  /^[a-z]* (?:won'?t (?:do|work|suit)|(?:don'?t|doesn'?t|wouldn'?t) (?:do|work|suit)|(?:is|are|'s) (?:always |usually |all |already )?(?:out\b|no good|no use|impossible|a no|clinic|chemo|dialysis|taken|spoken for|busy|full|booked|awkward|tricky|difficult|hopeless|(?:for )?(?:the )?(?:mosque|church|chapel|temple|shopping|the grandkids|family))|(?:is|are|'?s|(?:he|she|they)(?:'?s| is| are| has| have)(?: got)?) (?:on |for )?(?:his |her |their |the |a |an )?(?:\w+ ){0,2}(?:dialysis|chemo|clinic|hospital|shifts?|probation|court|podiatry|physio|college|jummah|mosque|synagogue|panel|pager|respite|kids|grandkids|bairns|mam|mum)\b)/;

// The day itself and those named in one breath with it: "wed thurs no" refuses both.
const restOfDays = new RegExp(`^[a-z]+(?:(?:,? (?:and|or|n|to|&) |, ?| |-)(?:${dayPattern}|weekends?|weekdays?))*`);

/** Reads weekdays that are wished for, and those that are refused. */
export function readDays(reading: Reading): void {
  const { text } = reading;
  const wanted = new Set<Weekday>();
  const refused = new Set<Weekday>();
  const spans: (readonly [number, number, boolean])[] = [];
  const take = (days: readonly Weekday[], start: number, end: number) => {
    const before = text.slice(Math.max(0, start - 48), start);
    // "Sobs at weekends" and "one Sunday to the next" tell how it is, not when it is wanted.
    if (
      isHowItIs.test(before) ||
      /^[a-z]* (?:to|till?|until) (?:the )?(?:next|nxt|another)\b/.test(text.slice(start))
    ) {
      spans.push([start, end, false]);
      return;
    }
    const denied =
      !isFree.test(before) &&
      (isDenied(text, start) ||
        savingThat.test(before) ||
        /\b(?:anything|anytime|evenings?|mornings?|weekdays?|day|days|nights?) (?:bar|but for|except|save)(?: (?:a|the|on|market day))* ?\(?$/.test(
          before,
        ) ||
        /\bbusy (?:on )?$|\bworks? (?:on )?$|\bat work (?:on )?$|\bcan'?t (?:do|make|manage) [\w ]{0,20}$/.test(
          before,
        ) ||
        busyOn.test(before) ||
        isTaken.test(text.slice(start)) ||
        isRefusedAfter(text.slice(start).replace(restOfDays, '')));
    for (const day of days) (denied ? refused : wanted).add(day);
    spans.push([start, end, denied]);
  };
  const taken = (start: number) =>
    [...reading.claims.map((one) => [one.start, one.end] as const), ...spans].some(
      ([from, to]) => start >= from && start < to,
    );
  for (const match of text.matchAll(
    new RegExp(String.raw`\b(${dayPattern}) ?(?:-|to|til|till|through|thru|until) ?(${dayPattern})\b`, 'g'),
  )) {
    if (taken(match.index)) continue;
    const from = weekdays.indexOf(dayOf(match[1]!));
    const to = weekdays.indexOf(dayOf(match[2]!));
    if (to > from) take(weekdays.slice(from, to + 1), match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\b(?:weekends?|week ends?|wkends?|wkend)\b/g))
    take(['Sat', 'Sun'], match.index, match.index + match[0].length);
  for (const [pattern, days] of [
    [
      /\b(?:early (?:on )?(?:in|on in) (?:the )?(?:week|wk)|(?:start|beginning|front end) of the (?:week|wk))\b/g,
      ['Mon', 'Tue', 'Wed'],
    ],
    [/\b(?:late(?:r)? (?:on )?in (?:the )?(?:week|wk)|(?:end|back end) of the (?:week|wk))\b/g, ['Thu', 'Fri']],
    [/\bmid[- ]?week\b/g, ['Tue', 'Wed', 'Thu']],
  ] as const)
    for (const match of text.matchAll(pattern)) take(days, match.index, match.index + match[0].length);
  for (const match of text.matchAll(
    /\b(?:weekdays?|week days?|wkdays?|m ?- ?f(?= (?:days?|only)\b)|week ?nights?|during the week|in the week)\b/g,
  )) {
    if (spans.some(([from, to]) => match.index >= from && match.index < to)) continue;
    take(weekdays.slice(0, 5), match.index, match.index + match[0].length);
  }
  let lastDenied: number | undefined;
  for (const match of text.matchAll(new RegExp(String.raw`\b${dayPattern}\b`, 'g'))) {
    const end = match.index + match[0].length;
    if (taken(match.index)) continue;
    // "Bare cupboards till Friday" and "out by Friday" say until when it hurts, not when it is wanted.
    if (/\b(?:by|till?|until|before) (?:next |this )?$/.test(text.slice(0, match.index))) {
      reading.claims.push({ start: match.index, end, weight: 0.2 });
      continue;
    }
    // "sat", "sun", "wed" and "mon" are also plain words: they are days only in the company of time words.
    const short = /^(?:sat|sun|wed|mon)$/.test(match[0]);
    const dayLike =
      /\b(?:on|this|next|every|for|or|and|not|no|&|,|\/|but|till?)\s*$/.test(text.slice(0, match.index)) ||
      new RegExp(String.raw`\b${dayPattern} $`).test(text.slice(0, match.index)) ||
      new RegExp(String.raw`^ ${dayPattern}\b`).test(text.slice(end)) ||
      /^\s*(?:am|pm|morn|aft|eve|night|lunch|\d|or\b|and\b|&|\/|,|\?|$)/.test(text.slice(end));
    if (short && !dayLike) continue;
    // "not mondays or fridays" denies both.
    const joined =
      lastDenied !== undefined && /^\s*(?:or|and|nor|n|,|\/|&)?\s*$/.test(text.slice(lastDenied, match.index));
    if (joined) {
      refused.add(dayOf(match[0]));
      spans.push([match.index, end, true]);
    } else take([dayOf(match[0])], match.index, end);
    if (spans.at(-1)![2]) lastDenied = end;
  }
  const full = (days: readonly Weekday[]) =>
    days.length === 2 && days.includes('Sat') && days.includes('Sun')
      ? 'weekends'
      : days.length === 5 && !days.includes('Sat')
        ? 'weekdays'
        : days.map((day) => `${dayName(day)}s`).join(' or ');
  for (const [start, end] of spans) reading.claims.push({ start, end, weight: 0.2 });
  const days = weekdays.filter((day) => wanted.has(day) && !refused.has(day));
  const not = weekdays.filter((day) => refused.has(day));
  if (days.length > 0 && days.length < 7)
    add(reading, { id: `day:${days.join('+')}`, label: full(days), hard: true, detail: { kind: 'days', days } }, 0, 0);
  if (not.length > 0)
    add(
      reading,
      {
        id: `not-day:${not.join('+')}`,
        label: `not ${full(not)}`,
        hard: true,
        detail: { kind: 'not-days', days: not },
      },
      0,
      0,
    );
}
