// What a sentence says in figures that its source does not.
import { ageFault } from './check-facts-ages.ts';
import type { Clock } from './check-facts-clock.ts';
import type { Figures, PartDate } from './figures-said.ts';

const fits = (said: PartDate, known: PartDate): boolean =>
  (said.year === undefined || known.year === undefined || said.year === known.year) &&
  (said.month === undefined || said.month === known.month) &&
  (said.day === undefined || said.day === known.day);

/** All that a sentence says in figures that its source does not; telephones are compared by the reader of contacts. */
export function figureFaults(said: Figures, known: Figures, asked: Figures, clock: Clock): readonly string[] {
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => !b.has(one));
  const found: string[] = [];
  if (lacks(said.emails, known.emails)) found.push('an e-mail address that the source does not give');
  for (const link of said.links)
    if (
      ![...known.links].some((one) => one === link || one.startsWith(`${link}/`)) &&
      ![...known.emails].some((one) => one.endsWith(`@${link}`))
    )
      found.push('a web address that the source does not give');
  if (lacks(said.postcodes, known.postcodes)) found.push('a postcode that the source does not give');
  if (
    [...said.prices].some(
      (one) =>
        !known.prices.has(one) &&
        !asked.prices.has(one) &&
        // "150 pounds of oil" is no weight.
        !known.counts.some(({ n, unit }) => n === one && unit === 'pounds') &&
        !isBound(one, said, known) &&
        !isForTwo(one, said, known),
    )
  )
    found.push('a price that the source does not give');
  if (lacks(said.percents, known.percents)) found.push('a percentage that the source does not give');
  if (said.dates.some((one) => ![...known.dates, ...asked.dates].some((other) => fits(one, other))))
    found.push('a date that the source does not give');
  if (ageFault(said, known, asked)) found.push('an age that the source does not give');
  if (
    [...said.durations].some(
      (one) =>
        !known.durations.has(one) &&
        !asked.durations.has(one) &&
        !isOtherwiseSaid(one, known) &&
        !isItsLength(one, said, clock),
    )
  )
    found.push('a length of time that the source does not give');
  if (
    [...said.labels].some(
      (one) => !known.labels.has(one) && !isNumberOf(one, said, known) && !isCountedOff(one, said, known),
    )
  )
    found.push('a room, key, part or house number that the source does not give');
  for (const [n, side] of said.limits)
    if (known.limits.has(n) && known.limits.get(n) !== side) found.push('a limit the wrong way round');
  const count = countFault(said, known, asked, clock);
  if (count !== undefined) found.push(count);
  return found;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "Part two: …" at the head of a line counts off what the source lists without numbers of its own. */
function isCountedOff(label: string, said: Figures, known: Figures): boolean {
  const [kind = '', n = ''] = label.split(' ');
  return (
    /^(?:part|step|stage|question|point|rule|test|limb)$/.test(kind) &&
    Number(n) <= 5 &&
    ![...known.labels].some((one) => one.startsWith(`${kind} `)) &&
    /^[\s;]*:/.test(said.rest)
  );
}

/** "At number 62" of 62 Bobbin Street, and "contact number two" of the second contact. */
function isNumberOf(label: string, said: Figures, known: Figures): boolean {
  const given = /^(?:code|extension|number) (\d{2,}[a-z]?)$/.exec(label)?.[1];
  // "Give the code, 7719", and "number 5" of 5 Stryd Fawr.
  if (given !== undefined && known.counts.some((one) => one.n === given)) return true;
  // "Lift to the first floor only; studio on the second."
  const floor = /^(\w+) floor$/.exec(label)?.[1];
  if (floor !== undefined)
    return (
      / floor\b/i.test([...known.labels].join(';')) &&
      new RegExp(`\\bon the ${floor}(?=[.,;\\n]|$)`, 'im').test(known.rest)
    );
  const n = /^number (\d+[a-z]?)$/.exec(label)?.[1];
  if (n === undefined) return false;
  if (known.counts.some((one) => one.n === n && one.unit.length > 3 && said.rest.toLowerCase().includes(one.unit)))
    return true;
  // "Her own room is number 6" of room 6.
  if (
    [...known.labels].some((one) => one.endsWith(` ${n}`) && said.rest.toLowerCase().includes(one.slice(0, -n.length)))
  )
    return true;
  const ordinal = ordinals[Number(n) - 1];
  return known.labels.has(`at ${n}`) || (ordinal !== undefined && new RegExp(`\\b${ordinal}\\b`, 'i').test(known.rest));
}

/** "Under a fiver" of what costs £4.50. */
const isBound = (amount: string, said: Figures, known: Figures): boolean =>
  said.limits.get(`£${amount}`) === 'most' &&
  known.prices.size > 0 &&
  // "Up to £90" of what pays "up to £60" is another limit, and none of the asker's own.
  ![...known.limits].some(([one, side]) => side === 'most' && one.startsWith('£')) &&
  [...known.prices].every((one) => Number(one) <= Number(amount)) &&
  Math.max(...[...known.prices].map(Number)) >= Number(amount) * 0.6;

/** "Four pounds for the pair of them" of what costs £2 each. */
const isForTwo = (amount: string, said: Figures, known: Figures): boolean =>
  /\b(?:pair|both|couple|two of them|together|for two|(?:going|there) and (?:coming|back)|return|round trip)\b/i.test(
    said.rest,
  ) && known.prices.has(String(Number(amount) / 2));

/** "It lasts two hours" of what runs from 14:00 to 16:00. */
const isItsLength = (duration: string, said: Figures, clock: Clock): boolean =>
  /\b(?:lasts?|long|sessions?|meets?|runs?|goes on|group|class|meeting|each|every|week)\b/i.test(said.rest) &&
  clock.ranges.some(([start, end]) =>
    start.minutes.some((from) => end.minutes.some((to) => `${to - from} min` === duration)),
  );

const minutesIn: readonly number[] = [60, 1440, 10_080, 20_160];

/** "30 days" for a month, "18 months" of an age, and any count of minutes, hours, days or weeks that comes to the same. */
function isOtherwiseSaid(duration: string, known: Figures): boolean {
  const [n = '', unit = ''] = duration.split(' ');
  if (unit === 'min') {
    const days = Number(n) / 1440;
    if (days % 30 === 0 && known.durations.has(`${days / 30} month`)) return true;
    if (days >= 28 && days <= 31 && known.durations.has('1 month')) return true;
    // "Two days" for two working days; ten would be a weekend or two more.
    if (days <= 3 && known.durations.has(`${days} working days`)) return true;
  }
  if (unit === 'month') {
    if (known.durations.has(`${Number(n) * 30 * 1440} min`) || known.durations.has(`${Number(n) * 4 * 10_080} min`))
      return true;
    return [...known.ages].some((one) => one.replace(/\D/g, '') === String(Number(n) / 12));
  }
  return false;
}

/** How many of anything a length of time comes to. */
function amounts(duration: string): readonly number[] {
  const [n = '', unit = ''] = duration.split(' ');
  return unit === 'min' ? [1, ...minutesIn].map((one) => Number(n) / one) : [Number(n), Number(n) / 12];
}

/** How many days of the week the source names. */
const daysOf = (known: Figures): number =>
  new Set((known.rest.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gi) ?? []).map((one) => one.toLowerCase()))
    .size;

const listing =
  /^(?:options?|groups?|services?|calls?|steps?|limits?|halves?|of|lines?|sides?|places?|things?|ways?|results?|choices?|possibilities|suggestions?|ideas?)$/;

function countFault(said: Figures, known: Figures, asked: Figures, clock: Clock): string | undefined {
  const hours = new Set(clock.times.flatMap((one) => one.minutes.map((at) => Math.floor(at / 60) % 12 || 12)));
  for (const { n, unit } of said.counts) {
    const same = known.counts.filter((one) => one.n === n);
    const aged = /^(?:years?|yrs?|s|and|or|to|up|)$/.test(unit);
    const anywhere =
      same.length > 0 ||
      ((aged || unit === '' || unit === 'so') && [...known.ages].some((one) => one.replace(/\D/g, '') === n)) ||
      [...known.durations].some((one) => amounts(one).includes(Number(n))) ||
      (/^(?:mornings?|afternoons?|evenings?|nights?|days?|times?|sessions?|slots?)$/.test(unit) &&
        daysOf(known) === Number(n)) ||
      [...known.labels].some((one) => one.endsWith(` ${n}`) && (unit === '' || !one.startsWith('at '))) ||
      known.dates.some((one) => String(one.year) === n || (unit === '' && String(one.day) === n)) ||
      // "Desk nine till three, 7 on Thursdays": an hour that stands alone.
      (/^(?:|to|or|and|on|till?|until|not|then|weekdays?|daily|every|most|mon\w*|tues?\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)$/.test(
        unit,
      ) &&
        hours.has(Number(n))) ||
      // "After three, ask first" was read as an hour.
      (/^(?:missed|failed|tries|calls?|visits?|appointments?|times?|attempts?)$/.test(unit) && hours.has(Number(n))) ||
      (n === '2' && /\b(?:twice|both|pair)\b/i.test(known.rest));
    if (anywhere) {
      const rivals = known.counts.filter((one) => unit !== '' && stemOf(one.unit) === stemOf(unit));
      if (rivals.length > 0 && !rivals.some((one) => one.n === n) && !listing.test(unit))
        return 'a number that the source gives of something else';
      continue;
    }
    if (asked.counts.some((one) => one.n === n)) continue;
    if (Number(n) <= 5 && listing.test(unit)) continue;
    return 'a number that the source does not give';
  }
  return undefined;
}

const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ies|s)$/, '');
