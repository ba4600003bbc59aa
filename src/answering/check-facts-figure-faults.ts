// What a sentence says in figures that its source does not.
import { ageFault } from './check-facts-ages.ts';
import type { Figures, PartDate } from './figures-said.ts';

const fits = (said: PartDate, known: PartDate): boolean =>
  (said.year === undefined || known.year === undefined || said.year === known.year) &&
  (said.month === undefined || said.month === known.month) &&
  (said.day === undefined || said.day === known.day);

/** What a sentence says in figures that its source does not; telephones are compared by the reader of contacts. */
export function figureFault(said: Figures, known: Figures, asked: Figures): string | undefined {
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => !b.has(one));
  if (lacks(said.emails, known.emails)) return 'an e-mail address that the source does not give';
  for (const link of said.links)
    if (
      ![...known.links].some((one) => one === link || one.startsWith(`${link}/`)) &&
      ![...known.emails].some((one) => one.endsWith(`@${link}`))
    )
      return 'a web address that the source does not give';
  if (lacks(said.postcodes, known.postcodes)) return 'a postcode that the source does not give';
  if ([...said.prices].some((one) => !known.prices.has(one) && !asked.prices.has(one)))
    return 'a price that the source does not give';
  if (lacks(said.percents, known.percents)) return 'a percentage that the source does not give';
  if (said.dates.some((one) => !known.dates.some((other) => fits(one, other))))
    return 'a date that the source does not give';
  if (ageFault(said, known, asked)) return 'an age that the source does not give';
  if (lacks(said.durations, known.durations)) return 'a length of time that the source does not give';
  if (lacks(said.labels, known.labels)) return 'a room, key, part or house number that the source does not give';
  for (const [n, side] of said.limits)
    if (known.limits.has(n) && known.limits.get(n) !== side) return 'a limit the wrong way round';
  return countFault(said, known, asked);
}

const listing =
  /^(?:options?|groups?|services?|places?|things?|ways?|results?|choices?|possibilities|suggestions?|ideas?)$/;

function countFault(said: Figures, known: Figures, asked: Figures): string | undefined {
  for (const { n, unit } of said.counts) {
    const same = known.counts.filter((one) => one.n === n);
    const aged = /^(?:years?|yrs?|s|and|or|to|up|)$/.test(unit);
    const anywhere =
      same.length > 0 ||
      (aged && [...known.ages].some((one) => one.replace(/\D/g, '') === n)) ||
      [...known.durations].some((one) => one.split(' ')[0] === n) ||
      [...known.labels].some((one) => one.endsWith(` ${n}`) && (unit === '' || !one.startsWith('at '))) ||
      known.dates.some((one) => String(one.year) === n) ||
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
