import type { Asset } from '../knowledge/knowledge.ts';
import { fullPrice } from '../knowledge/read-cost.ts';
import { accessFit, isTheOne, modeFit, modesOf, referralFit, unwantedFit } from './asset-fit-terms.ts';
import { whenFit } from './asset-times.ts';
import { breaks, type Fit, fits, unknown } from './fit.ts';
import type { ReadWish } from './question/wish.ts';
import { stem } from './stem.ts';

function costFit(asset: Asset, most: number, isHard: boolean): Fit {
  const { kind, amount, text } = asset.cost;
  switch (kind) {
    case 'free':
      return fits;
    case 'donation':
      return fits;
    case 'paid':
      if (amount === undefined) return most === 0 ? breaks(`costs: ${text}`) : unknown('price');
      return amount <= most
        ? withinForAll(text, amount, isHard ? most : Number.POSITIVE_INFINITY)
        : breaks(`£${Number.isInteger(amount) ? amount : amount.toFixed(2)}${most === 0 ? ', not free' : ''}`);
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

// "£7 / £3" is within a fiver for some.
function withinForAll(text: string, amount: number, most: number): Fit {
  const full = fullPrice(text);
  return full === undefined || full <= most
    ? fits
    : { kind: 'unknown', note: `£${amount} for some only, £${full} otherwise` };
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
    case 'not-days':
    case 'date':
    case 'time':
    case 'not-time':
    case 'out-of-work-hours':
    case 'school-holidays':
    case 'term-time':
      return whenFit(asset, wish.label, detail, wishes);
    case 'cost':
      return costFit(asset, detail.most, wish.hard);
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
    case 'unwanted': {
      const fit = unwantedFit(asset, detail);
      return fit.kind === 'breaks' ? breaks(`${fit.note}, which is not wanted`) : fit;
    }
    case 'place':
    case 'near':
    case 'walkable':
      return fits;
  }
}

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

function same(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\b(?:the|surgery|practice|medical|health|centre|center|group)\b/g, '')
      .replace(/[^a-z]/g, '');
  return plain(a) === plain(b) || stem(plain(a)) === stem(plain(b));
}
