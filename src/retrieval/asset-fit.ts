import type { Asset, Weekday } from '../knowledge/knowledge.ts';
import { accessFit, isTheOne, modeFit, modesOf, referralFit, unwantedFit } from './asset-fit-terms.ts';
import { breaks, type Fit, fits, unknown } from './fit.ts';
import { holidayFit } from './holiday-fit.ts';
import { dayName, weekdays } from './question/calendar.ts';
import type { ReadWish, WishDetail } from './question/wish.ts';
import { sessionsIn } from './sessions.ts';
import { stem } from './stem.ts';

const dayStems: Readonly<Record<Weekday, RegExp>> = {
  Mon: /\bmon(?:day)?s?\b/i,
  Tue: /\btue(?:s|sday)?s?\b/i,
  Wed: /\bwed(?:s|nesday)?s?\b/i,
  Thu: /\bthu(?:r|rs|rsday)?s?\b/i,
  Fri: /\bfri(?:day)?s?\b/i,
  Sat: /\bsat(?:urday)?s?\b/i,
  Sun: /\bsun(?:day)?s?\b/i,
};

/** Days on which it runs, from the columns or, where they are blank, from the words. */
function daysOf(asset: Asset): readonly Weekday[] | undefined {
  if (asset.schedule.days !== undefined) return asset.schedule.days;
  const text = `${asset.schedule.text} ${asset.description}`;
  if (/\b(?:every day|daily|7 days|seven days|24\/7|24 hours|any ?time)\b/i.test(text)) return weekdays;
  if (/\bmon(?:day)?s? ?(?:-|–|to) ?fri(?:day)?s?\b|\bweekdays\b/i.test(text)) return weekdays.slice(0, 5);
  const named = weekdays.filter((day) => dayStems[day].test(text));
  return named.length > 0 ? named : undefined;
}

function daysFit(asset: Asset, wanted: readonly Weekday[]): Fit {
  const days = daysOf(asset);
  if (days === undefined) return unknown('days');
  if (days.some((day) => wanted.includes(day))) return fits;
  const said = days.map((day) => `${dayName(day)}s`).join(', ');
  return breaks(`${said}, not ${wanted.map((day) => `${dayName(day)}s`).join(' or ')}`);
}

function dateFit(asset: Asset, date: Extract<WishDetail, { kind: 'date' }>): Fit {
  const onDay = daysFit(asset, [date.day]);
  if (onDay.kind !== 'fits') return onDay;
  const { nth, frequency, termTimeOnly } = asset.schedule;
  if (nth !== undefined && nth.length > 0 && !nth.includes(date.nth) && !(date.last && nth.includes(-1)))
    return breaks('not that week of the month');
  if (frequency === 'fortnightly' || (frequency === 'monthly' && nth === undefined))
    return unknown('which weeks it runs');
  if (date.holiday !== undefined) return holidayFit(asset, date.holiday);
  if (termTimeOnly === true && /-(?:08|12-2[2-9]|12-3)/.test(date.date)) return breaks('term time only');
  return fits;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function timeFit(
  asset: Asset,
  test: (from: number, to: number) => boolean,
  label: string,
  days: readonly Weekday[] | undefined,
): Fit {
  const all = sessionsIn(asset);
  const onDays =
    days === undefined
      ? all
      : all.filter((one) => one.days === undefined || one.days.some((day) => days.includes(day)));
  const sessions = onDays.length > 0 ? onDays : all;
  if (sessions.length > 0) {
    if (sessions.some((one) => test(one.from, one.to))) return fits;
    // "Not not before 11" says the opposite.
    const wished = label.startsWith('not ') ? `; wished: ${label}` : `, not ${label}`;
    return breaks(`${sessions.map((one) => `${clock(one.from)}-${clock(one.to)}`).join(', ')}${wished}`);
  }
  const text = `${asset.name} ${asset.schedule.text} ${asset.description} ${asset.categories.join(' ')}`;
  if (/\b(?:24\/7|24 hours)\b/i.test(text)) return fits;
  // What is arranged can be at any hour, but is not open at this one.
  if (/\b(?:any ?time|all day|flexible|by arrangement)\b/i.test(text))
    return label === 'open now' ? unknown('times') : fits;
  const parts: readonly (readonly [RegExp, number, number])[] = [
    [/\bmornings?\b/i, 9 * 60 + 30, 12 * 60],
    [/\bafternoons?\b/i, 13 * 60 + 30, 16 * 60],
    [/\b(?:evenings?|nights?)\b/i, 18 * 60 + 30, 21 * 60],
    [/\b(?:lunch ?times?|dinner ?time|noon|midday)\b/i, 12 * 60, 13 * 60 + 30],
  ];
  const said = parts.filter(([pattern]) => pattern.test(text));
  if (said.length === 0) return unknown('times');
  return said.some(([, from, to]) => test(from, to)) ? fits : breaks(`not ${label}`);
}

/** Whether a session serves a stretch of the day: half an hour of it at least lies inside, and it does not merely brush its edge. */
function serves(from: number, to: number, wantFrom: number, wantTo: number): boolean {
  const overlap = Math.min(to, wantTo) - Math.max(from, wantFrom);
  if (wantTo - wantFrom <= 1) return from <= wantFrom && wantFrom < to;
  const least = Math.min(60, to - from, wantTo - wantFrom);
  return overlap >= least && (from >= wantFrom - 30 || overlap >= 60);
}

function costFit(asset: Asset, most: number): Fit {
  const { kind, amount, text } = asset.cost;
  switch (kind) {
    case 'free':
      return fits;
    case 'donation':
      return fits;
    case 'paid':
      if (amount === undefined) return most === 0 ? breaks(`costs: ${text}`) : unknown('price');
      return amount <= most ? fits : breaks(`£${amount}${most === 0 ? ', not free' : ''}`);
    case 'unknown': {
      const said = `${asset.description} ${asset.eligibility} ${asset.referralRoute}`;
      if (
        /\b(?:free of charge|free to|is free|are free|free for|no charge|for free|costs? nothing|free,|free\b(?= (?:session|class|course|support|advice|help|service|lunch|activit|food)))/i.test(
          said,
        )
      )
        return fits;
      const prices = [...said.matchAll(/£ ?(\d+(?:\.\d\d)?)/g)].map((match) => Number(match[1]));
      if (prices.length > 0) return Math.min(...prices) <= most ? fits : breaks(`£${Math.min(...prices)}`);
      return unknown('cost');
    }
  }
}

/** The ages it is for, from the columns or, where they are blank, from who may come. */
export function agesOf(asset: Asset): { readonly from: number | undefined; readonly to: number | undefined } {
  if (asset.minAge !== undefined || asset.maxAge !== undefined) return { from: asset.minAge, to: asset.maxAge };
  const said = `${asset.eligibility} . ${asset.genderOrGroup} . ${asset.name} . ${asset.description}`.toLowerCase();
  const between =
    /\b(?:aged? |ages )?(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})(?: ?(?:year|yr)s?(?:[- ]olds?)?|s\b|'s)/.exec(said) ??
    /\b(?:aged?|ages) (?:between )?(\d{1,2}) ?(?:-|–|to|and) ?(\d{1,2})\b/.exec(said);
  if (between !== null) return { from: Number(between[1]), to: Number(between[2]) };
  const over =
    /\b(?:over|aged) ?-?(?:the age of )?(\d{2})'?s?\b(?! ?(?:weeks|members|years ago))(?: ?(?:\+|and over|or over))?|\b(\d{2}) ?(?:\+|and over|or over|plus\b)/.exec(
      said,
    );
  if (over !== null && !/£/.test(over[0])) return { from: Number(over[1] ?? over[2]), to: undefined };
  const under = /\bunder[- ]?(\d{1,2})'?s?\b/.exec(said);
  const elig = `${asset.eligibility}`.toLowerCase();
  if (under !== null && !/not (?:for )?under/.test(said)) return { from: undefined, to: Number(under[1]) - 1 };
  if (/\badults?\b/.test(elig) && !/\b(?:child|family|families|young|all ages|parents?)\b/.test(elig))
    return { from: 18, to: undefined };
  if (/\b(?:pensioners?|oaps?|(?:state )?pension age)\b/.test(elig)) return { from: 65, to: undefined };
  if (/\bolder (?:people|adults)|retired\b/.test(elig)) return { from: 50, to: undefined };
  return { from: undefined, to: undefined };
}

function ageFit(asset: Asset, from: number, to: number): Fit {
  const range = agesOf(asset);
  if (range.from === undefined && range.to === undefined) {
    return /\b(?:anyone|everyone|all ages|any age|all welcome|everybody|whole family)\b/i.test(
      `${asset.eligibility} ${asset.description}`,
    )
      ? fits
      : unknown('ages');
  }
  if (range.to !== undefined && from > range.to) return breaks(`up to age ${range.to}`);
  // "Teenagers" are not served by a service from 16 up: the middle of a young band must be let in.
  const oldest = to <= 25 && to > from ? Math.ceil((from + to) / 2) : to;
  if (range.from !== undefined && oldest < range.from) return breaks(`from age ${range.from}`);
  return fits;
}

/** Which sex it is only for, where it says so. */
export function onlyFor(asset: Asset): 'women' | 'men' | 'mixed' | undefined {
  const group = asset.genderOrGroup.toLowerCase();
  const who = `${group} . ${asset.eligibility} . ${asset.name}`.toLowerCase();
  const everyone =
    /\b(?:mixed|everyone|all genders|any gender|all welcome|men and women|women and men|open to all|anyone)\b/;
  if (everyone.test(group)) return 'mixed';
  const women = /\b(?:wom[ae]n|women'?s|ladies|female|girls?|mums?|mothers?)\b/;
  const men = /(?<!wo)\b(?:men|men'?s|male|boys|dads?|fathers?|blokes)\b/;
  if (women.test(group) && !men.test(group)) return 'women';
  if (men.test(group) && !women.test(group)) return 'men';
  const named = `${asset.eligibility} . ${asset.name}`.toLowerCase();
  if (everyone.test(asset.eligibility.toLowerCase())) return 'mixed';
  if (/\bwomen (?:also |are |very )?welcome\b|\bnot just men\b/i.test(asset.description)) return 'mixed';
  if (
    /\b(?:women(?:'s)?|ladies|female|girls)[- ]only\b|\b(?:for|only) (?:women|ladies)\b|^\s*(?:women|ladies|mums)\b|\bwomen(?:'s)? (?:group|space|circle)|\bwomen (?:aged|over|18|who)\b/.test(
      `${named} ${asset.description.toLowerCase()}`,
    ) &&
    !men.test(asset.eligibility.toLowerCase())
  )
    return 'women';
  if (
    /(?<!wo)\bmen(?:'s)?[- ]only\b|\b(?:for|only) men\b|^\s*(?:men|dads)\b|(?<!wo)\bmen (?:aged|over|18|who)\b/.test(
      `${named} ${asset.description.toLowerCase()}`,
    ) &&
    !women.test(asset.eligibility.toLowerCase())
  )
    return 'men';
  if (women.test(who) !== men.test(who) && women.test(asset.eligibility.toLowerCase())) return 'women';
  return undefined;
}

/** Holds one wish against one record. Places are judged by distance elsewhere. */
export function fitOf(asset: Asset, wish: ReadWish, wishes: readonly ReadWish[]): Fit {
  const { detail } = wish;
  switch (detail.kind) {
    case 'days':
      return daysFit(asset, detail.days);
    case 'not-days': {
      const days = daysOf(asset);
      if (days === undefined) return unknown('days');
      return days.some((day) => !detail.days.includes(day))
        ? fits
        : breaks(`${days.map((day) => `${dayName(day)}s`).join(', ')} only`);
    }
    case 'date':
      return dateFit(asset, detail);
    case 'time':
      return timeFit(
        asset,
        (from, to) =>
          detail.within
            ? from <= detail.to - 30 && from >= detail.from
            : detail.to === 24 * 60
              ? lateEnough(from, to, detail.from)
              : serves(from, to, detail.from, detail.to),
        wish.label,
        wishedDays(wishes),
      );
    case 'not-time':
      // Who will not go out in the dark can still be rung or visited.
      if (wish.id === 'not-time:evenings' && !modesOf(asset).includes('venue') && modesOf(asset).length > 0)
        return fits;
      return timeFit(
        asset,
        (from, to) =>
          !serves(from, to, detail.from, detail.to) ||
          Math.max(0, detail.from - from) + Math.max(0, to - detail.to) >= leastOutside,
        wish.label.replace(/^not /, 'outside '),
        wishedDays(wishes),
      );
    case 'out-of-work-hours': {
      const days = daysOf(asset);
      if (days?.some((day) => day === 'Sat' || day === 'Sun')) return fits;
      return timeFit(asset, (from, to) => from >= 17 * 60 || to >= 19 * 60, 'outside working hours', undefined);
    }
    case 'school-holidays':
      if (
        asset.schedule.termTimeOnly === true ||
        /\bterm[- ]time\b/i.test(`${asset.schedule.text} ${asset.description}`)
      )
        return breaks('term time only');
      return fits;
    case 'cost':
      return costFit(asset, detail.most);
    case 'age':
      return ageFit(asset, detail.from, detail.to);
    case 'sex': {
      const only = onlyFor(asset);
      return only !== undefined && only !== 'mixed' && only !== detail.sex ? breaks(`${only} only`) : fits;
    }
    case 'only': {
      const only = onlyFor(asset);
      if (only === detail.sex) return fits;
      if (only !== undefined) return breaks(only === 'mixed' ? 'mixed' : `${only} only`);
      // A record that says who may come, and names no sex, is open to both.
      return asset.eligibility.trim() === '' ? unknown(`${detail.sex} only`) : breaks(`for ${asset.eligibility}`);
    }
    case 'mixed': {
      const only = onlyFor(asset);
      return only === 'women' || only === 'men' ? breaks(`${only} only`) : fits;
    }
    case 'not-the-one':
      return isTheOne(asset, detail.stems) ? breaks(wish.label.replace('not the one: ', '')) : fits;
    case 'access':
      return accessFit(asset, detail.need);
    case 'mode':
      return modeFit(asset, detail.modes);
    case 'not-mode': {
      const modes = modesOf(asset);
      return modes.length > 0 && modes.every((mode) => mode === detail.mode)
        ? breaks(`${wish.label.replace(/^not /, '')} only`)
        : fits;
    }
    case 'room':
      if (asset.status === 'full' || /\bfull\b(?! ?(?:time|day|access))/i.test(asset.capacityNote))
        return breaks('full');
      if (asset.status === 'paused') return breaks('paused');
      if (detail.unwaited && waits(asset)) return breaks(asset.capacityNote === '' ? 'a wait' : asset.capacityNote);
      return asset.capacityNote === '' ? unknown('places free') : fits;
    case 'self-referral':
      return referralFit(asset, detail.unbooked);
    case 'language': {
      const said =
        `${asset.languages.join(' ')} ${asset.description} ${asset.name} ${asset.eligibility} ${asset.genderOrGroup}`.toLowerCase();
      if (said.includes(detail.language)) return fits;
      return asset.languages.length === 0 ? unknown(wish.label) : breaks(`languages: ${asset.languages.join(', ')}`);
    }
    case 'not-place':
      return detail.neighbourhoods.some((name) => name.toLowerCase() === asset.neighbourhood.toLowerCase())
        ? breaks(`in ${asset.neighbourhood}`)
        : fits;
    case 'practice':
      if (isForOthersPatients(asset, detail.name)) return breaks(asset.eligibility);
      if (asset.practiceArea.length === 0 || asset.practiceArea.some((one) => same(one, detail.name))) return fits;
      return { kind: 'unknown', note: `listed for ${asset.practiceArea.join(', ')}` };
    case 'transport':
      return /\b(?:bus|transport|collect|pick|lift|tram|minibus|door to door)\b/i.test(
        `${asset.transport} ${asset.description}`,
      ) || modesOf(asset).every((mode) => mode !== 'venue')
        ? fits
        : unknown('transport');
    case 'unwanted':
      return unwantedFit(asset, detail);
    case 'place':
    case 'near':
    case 'walkable':
      return fits;
  }
}

// A session that also runs an hour before or after the refused stretch can still be gone to.
const leastOutside = 60;

const patientsOnly =
  /\b(?:patients? only|only (?:for )?patients|for patients|patients? (?:of|at|from)|registered (?:at|with)|on the list (?:of|at))\b/i;

/** Whether it takes the patients of another practice alone. */
function isForOthersPatients(asset: Asset, practice: string): boolean {
  const who = asset.eligibility;
  if (!patientsOnly.test(who) || (!/\b[A-Z]\w+/.test(who.replace(/^\w+/, '')) && !/^[A-Z]\w+ [A-Z]/.test(who)))
    return false;
  const plain = practice
    .toLowerCase()
    .replace(/\b(?:the|surgery|practice|medical|health|centre|center|group|partnership)\b/g, ' ')
    .trim();
  return plain !== '' && !who.toLowerCase().includes(plain) && !/\bany\b|\bgps?\b/i.test(who);
}

/** Whether its record tells of a wait of any length. */
function waits(asset: Asset): boolean {
  const said = `${asset.capacityNote} . ${asset.typicalWait}`;
  return (
    /\b(?:wait\w*|queue|list (?:closed|of)|(?:\d+|two|three|four|five|six|eight|ten|twelve|twenty)[- ](?:weeks?|months?))\b/i.test(
      said,
    ) && !/\b(?:no|without a|short) (?:wait\w*|queue|list)\b|\bstraight away\b/i.test(said)
  );
}

function lateEnough(from: number, to: number, after: number): boolean {
  return from >= after - 15 || (to - after >= 60 && (after < 17 * 60 || from >= 16 * 60 || to - from >= 240));
}

function wishedDays(wishes: readonly ReadWish[]): readonly Weekday[] | undefined {
  for (const { detail } of wishes) {
    if (detail.kind === 'days') return detail.days;
    if (detail.kind === 'date') return [detail.day];
  }
  return undefined;
}

function same(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\b(?:the|surgery|practice|medical|health|centre|center|group)\b/g, '')
      .replace(/[^a-z]/g, '');
  return plain(a) === plain(b) || stem(plain(a)) === stem(plain(b));
}
