import { figures } from './number-words.ts';

/** An age range in whole years, both ends included; what is not said stays undefined. */
export interface AgesRead {
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** True when the text says that there is no limit, or gives one. */
  readonly understood: boolean;
}

const years = '(?:\\s*(?:years?|yrs?|y\\/?o|yo|year[- ]olds?|yr[- ]olds?)\\.?(?:\\s*(?:of age|old|olds))?)';
const range = new RegExp(
  `(?:ages?d?\\s*)?\\b(\\d{1,3})\\s*(months?|mths?|m)?${years}?\\s*(?:-|to|–|until|up to|and under)\\s*(\\d{1,3})(?!\\d)${years}?`,
);
const between = /\bbetween (?:the ages of )?(\d{1,3}) and (\d{1,3})\b/;
const atLeast = new RegExp(
  `\\b(\\d{1,3})s?${years}?\\s*(?:\\+|plus\\b|(?:and|or|&) (?:over|above|older|up|upwards)\\b)|\\b(?:over|older than|above|from|minimum(?: age)?(?: of| is)?:?|min\\.?|at least|aged?(?: from)?(?= \\d+ ?\\+))\\s*(?:the age of |ages? |aged )?(\\d{1,3})(?:'?s)?(?!\\d|[:.]\\d)`,
);
const atMost = new RegExp(
  `\\b(?:up to|maximum(?: age)?(?: of| is)?:?|max\\.?|no older than)\\s*(?:and including |the age of |ages? |aged )?(\\d{1,3})\\b|\\b(\\d{1,3})s?${years}?\\s*(?:and|or|&) (?:under|younger|below)\\b`,
);
const under = /(?:\b(?:under|younger than|below)\s*(?:the age of |ages? |aged )?|<\s*)(\d{1,3})(?:'?s)?(?!\d)/;
const saidInText = new RegExp(
  `\\bage[ds]?\\b|\\bfrom \\d{1,2}(?:$|,| (?:up|upwards|onwards)\\b)|\\bover[- ]\\d{2}'?s\\b|\\bunder[- ]\\d{1,2}'?s\\b|\\b\\d{1,2}\\s?\\+(?!\\s*(?:people|members|sessions|hours|weeks))|\\b\\d{1,2}\\s*(?:-|to)\\s*\\d{1,2}(?:'?s|${years})(?!\\s*(?:experience|ago|of (?!age)))|\\b\\d{1,2}${years}?\\s*(?:and|or|&) (?:over|under|above|older|up|upwards)\\b|^\\d{1,2}\\s*(?:-|to)\\s*\\d{1,3}$|\\badults?\\b`,
);

/** "The over sixties" is "over 60s"; "no under 18s" is "18 and over". */
const decades = /\b(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/g;
const shutOut =
  /\b(?:strictly )?(?:no(?: ?one)?|nobody|not(?: (?:for|open to|suitable for|recommended for))?)\s+(?:any(?:one|body) )?(?:under|below|younger than)\s*(?:the age of |ages? )?(\d{1,3})(?:'?s)?(?!\d)/g;

function plain(written: string): string {
  return figures(
    written
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[‐‑‒–—]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(decades, "$1y's")
      .replace(/\b(over|under)-(?=[\dt-]|fort|fift|sixt|sevent|eight|ninet)/g, '$1 ')
      .trim(),
  ).replace(shutOut, '$1 and over');
}

function sane(min: number | undefined, max: number | undefined): AgesRead {
  const fits = (age: number | undefined) => age === undefined || age <= 120;
  if (!fits(min) || !fits(max) || (min !== undefined && max !== undefined && min > max))
    return { min: undefined, max: undefined, understood: false };
  return { min, max, understood: true };
}

const figure = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** Reads "over 16s", "18+", "11-19 yrs", "under 25s", "adults", "all ages". "Over 16s" is read as 16 and over, as such lists mean it. */
export function readAges(written: string): AgesRead {
  const text = plain(written);
  if (
    /\b(?:all|any|every) ages?\b(?! (?:from|over|above|up))|\bno (?:age |upper |lower )?(?:age )?(?:limit|minimum|restriction)s?\b|^(?:any|all|none|n\/?a|everyone|anyone|open to all|-)$/.test(
      text,
    )
  )
    return { min: undefined, max: undefined, understood: true };
  const pair = range.exec(text) ?? undefined;
  if (pair) return sane(pair[2] === undefined ? figure(pair[1]) : Math.floor(Number(pair[1]) / 12), figure(pair[3]));
  const both = between.exec(text);
  if (both) return sane(figure(both[1]), figure(both[2]));
  const most = atMost.exec(text);
  const below = under.exec(most ? text.replace(most[0], ' ') : text);
  const least = atLeast.exec(text);
  const max = figure(most?.[1] ?? most?.[2]) ?? (below ? Number(below[1]) - 1 : undefined);
  const min = figure(least?.[1] ?? least?.[2]);
  if (min !== undefined || max !== undefined) return sane(min, max === -1 ? undefined : max);
  const exact = new RegExp(`^(?:aged? )?(\\d{1,3})${years}?$`).exec(text);
  if (exact) return sane(figure(exact[1]), undefined);
  if (/\badults?\b/.test(text) && !/\b(?:child|young|famil|teen)/.test(text))
    return { min: 18, max: undefined, understood: true };
  return { min: undefined, max: undefined, understood: false };
}

/** Reads an upper limit from a cell that holds nothing else: "19", "under 25", "up to 11". */
export function readMaxAge(written: string): AgesRead {
  const text = plain(written);
  const exact = new RegExp(`^(?:aged? )?(\\d{1,3})${years}?$`).exec(text);
  if (exact) return sane(undefined, figure(exact[1]));
  const read = readAges(written);
  return read.max === undefined && read.min !== undefined
    ? { min: undefined, max: undefined, understood: false }
    : read;
}

/** "Under 16s with an adult" says who comes along, "60+ or disabled" that age is one way in of two. */
const besideAge =
  /\(?\bunder \d+'?s? (?:with|must|need|only with|if)[^);,]*\)?|\b(?:with|accompanied by) (?:an? |their )?(?:adult|parent|grown[- ]up|carer)s?\b|\bbmi \d+\+?/g;
const oneWayOfTwo = /(?:\d+\s?\+|\bover \d+'?s?) or (?!over\b|older\b|above\b|\d)|^(?:all|anyone|everyone)\b\s*[;,(]/;

/** Reads ages out of a sentence about who may come, only where the sentence clearly speaks of age. */
export function readAgesInSentence(written: string): AgesRead {
  const text = plain(written).replace(besideAge, ' ');
  const unsaid = { min: undefined, max: undefined, understood: false };
  return saidInText.test(text) && !oneWayOfTwo.test(text) ? readAges(text) : unsaid;
}
