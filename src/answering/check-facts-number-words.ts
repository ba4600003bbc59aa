// Number words as figures, so that "half an hour" and "30 minutes" can be compared.

const units: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const unitWords = Object.keys(units).join('|');
const tenWords = Object.keys(tens).join('|');
const compound = new RegExp(`\\b(?:(${tenWords})(?:[- ](one|${unitWords}))?|(${unitWords}))(s?)\\b`, 'gi');

/** Writes number words as figures: "sixteen" is 16, "half an hour" 30 minutes, "a fortnight" 2 weeks. */
export function withFigures(text: string): string {
  return text
    .replace(/\b(\w+) (?:calendar|clear|free|spare|odd) (weeks?|days?|months?|hours?|minutes?)\b/gi, '$1 $2')
    .replace(/\b(?:an|one) hour and a half\b|\bone and a half hours\b|\b1 ?½ hours\b/gi, '90 minutes')
    .replace(/\b(?:two|2) and a half hours\b|\b2 ?½ hours\b/gi, '150 minutes')
    .replace(/\b(?:half an hour|half-an-hour|half[- ]hour)\b/gi, '30 minutes')
    .replace(/\b(?:three quarters of an hour|three-quarters of an hour)\b/gi, '45 minutes')
    .replace(/\b(?:quarter of an hour)\b/gi, '15 minutes')
    .replace(
      /\b(within|for|about|around|in|last|next|lasts|takes|every|of|roughly|over|under|than) (?:an|one) hour\b/gi,
      '$1 1 hour',
    )
    .replace(/\bone (hour|week|day|month|year|working|minute|mile|session|place|pound)/gi, '1 $1')
    .replace(
      /\b(within|in|for|about|around|of|lasts|roughly|than|wait|is|after|get|another|and) (?:a|the) (?!week(?:ly|days?|ends?))(week|day|month|year)\b(?! (?:by|is|of the (?:month|year)))/gi,
      (whole: string, lead: string, unit: string) =>
        // "Any day of the week" is no length of time.
        /^of the$/i.test(whole.replace(/ \w+$/, '')) ? whole : `${lead} 1 ${unit}`,
    )
    .replace(/\b(?:a|an|1|one) hr\b/gi, '1 hour')
    .replace(/\ban hour's\b/gi, '1 hour')
    .replace(/\b(\w+) (?:more|further|extra|whole|full) (weeks?|days?|months?|hours?|minutes?)\b/gi, '$1 $2')
    .replace(/\b(?:a|one) fortnight(?:'s)?\b/gi, '2 weeks')
    .replace(
      /\b(half past|half|quarter past|quarter to|past|until|till|at) one\b(?=[\s,.;)]|$)(?! (?:of|person|place|time|another))/gi,
      '$1 1',
    )
    .replace(/\bone o'clock\b/gi, "1 o'clock")
    .replace(/\bhalf a dozen\b/gi, '6')
    .replace(/\b(?:a|one) dozen\b/gi, '12')
    .replace(/\b(\d+) ?k\b/g, '$1,000')
    .replace(/\ba fiver\b/gi, '£5')
    .replace(/\ba tenner\b/gi, '£10')
    .replace(/\b(?:a )?couple of (weeks|days|months|hours|minutes|years|miles|sessions|pounds|quid)\b/gi, '2 $1')
    .replace(/\b(?:a|one) hundred\b/gi, '100')
    .replace(
      compound,
      (whole: string, ten: string | undefined, small: string | undefined, unit: string | undefined, plural: string) => {
        const value =
          ten !== undefined
            ? (tens[ten.toLowerCase()] ?? 0) +
              (small === undefined ? 0 : small.toLowerCase() === 'one' ? 1 : (units[small.toLowerCase()] ?? 0))
            : units[(unit ?? '').toLowerCase()];
        // "fifties" and "sixes" do not come by here; "sixty" may be "sixties" only as "over sixties".
        return value === undefined ? whole : `${value}${plural}`;
      },
    )
    .replace(
      /\b(over|under|for) (twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi,
      (_whole, side: string, stem: string) => `${side} ${tens[`${stem.toLowerCase()}y`] ?? ''}s`,
    )
    .replace(/\b(\d{1,2}) (to|till?|until) one\b(?=[\s,.;)\]]|$)(?! (?:of|person|another|other))/gi, '$1 $2 1')
    .replace(/\bone (till?|until) (?=\d)/gi, '1 $1 ')
    .replace(/\b(\d+) pounds? (?:and )?(\d{2})(?: pence| p)?\b/gi, '£$1.$2');
}
