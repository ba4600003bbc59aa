import { tenWords, unitWords } from '../knowledge/number-words.ts';

// Number words as figures, so that "half an hour" and "30 minutes" can be compared.

// "One" is rarely a figure ("the one who rang"); where it is, its own pattern below reads it.
const units: Readonly<Record<string, number>> = { zero: 0, nought: 0, ...unitWords };
const smallWords = Object.keys(units)
  .filter((word) => word !== 'one')
  .join('|');
const tenPattern = Object.keys(tenWords).join('|');
const compound = new RegExp(
  `\\b(?:(${tenPattern})(?:[- ](one(?! (?:way|each|of|off))|${smallWords}))?|(${smallWords}))(s?)\\b`,
  'gi',
);

// "Ring 01632 960396 three working days ahead": the figure that follows is not the number's last.
const afterNumber = new RegExp(`(?<=\\b\\d{3,}) (?=(?:${tenPattern}|${smallWords})\\b)`, 'gi');

/** Writes number words as figures: "sixteen" is 16, "half an hour" 30 minutes, "a fortnight" 2 weeks. */
export function withFigures(text: string): string {
  return text
    .replace(afterNumber, ', ')
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
    .replace(/(?<![\d:.])(\d{1,3}) ?hrs\b/gi, '$1 hours')
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
            ? (tenWords[ten.toLowerCase()] ?? 0) + (units[(small ?? '').toLowerCase()] ?? 0)
            : units[(unit ?? '').toLowerCase()];
        // "fifties" and "sixes" do not come by here; "sixty" may be "sixties" only as "over sixties".
        return value === undefined ? whole : `${value}${plural}`;
      },
    )
    .replace(
      /\b(over|under|for) (twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi,
      (_whole, side: string, stem: string) => `${side} ${tenWords[`${stem.toLowerCase()}y`] ?? ''}s`,
    )
    .replace(/\b(\d{1,2}) (to|till?|until) one\b(?=[\s,.;)\]]|$)(?! (?:of|person|another|other))/gi, '$1 $2 1')
    .replace(/\bone (till?|until) (?=\d)/gi, '1 $1 ')
    .replace(/\b(\d+) pounds? (?:and )?(\d{2})(?: pence| p)?\b/gi, '£$1.$2');
}
