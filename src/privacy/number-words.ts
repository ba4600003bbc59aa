// Numbers as people say them: digits one by one, and whole numbers in words.

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  nought: '0',
  naught: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty|fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const unit = `(?:${units.join('|')})`;

/** Pattern source of one to ninety-nine in words. */
export const belowHundred = `(?:(?:${tens.join('|')})(?:[ -]{1,2}${unit})?|${teens.join('|')}|${unit})`;
/** Pattern source of one to nine hundred and ninety-nine in words. */
export const belowThousand = `(?:(?:(?:${unit}|a) hundred(?: and ${belowHundred})?)|${belowHundred})`;

/** A run of digits spoken or typed, with where it stands. */
export interface DigitRun {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly spoken: boolean;
}

const digitWord = Object.keys(digitWords).join('|');
const piece = `(?:(?:double|treble|triple) (?:${digitWord}|\\d)|hundred|(?:${digitWord})(?![a-z'])|\\d+)`;
const runOf = new RegExp(
  `(?<![a-z0-9'’])${piece}(?:[ ,.\u2026-]{1,5}(?:then |and |um |er |erm |space |dash )?${piece}){3,24}(?![a-z0-9])`,
  'gi',
);

/** Runs in which at least some digits are spoken as words, such as "oh seven seven double oh, nine hundred". */
export function spokenRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of text.matchAll(runOf)) {
    if (!/[a-z]/i.test(match[0])) continue;
    runs.push({ digits: digitsOf(match[0]), start: match.index, end: match.index + match[0].length, spoken: true });
  }
  return runs;
}

function digitsOf(words: string): string {
  let digits = '';
  let times = 1;
  for (const word of words.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    if (word === 'double') times = 2;
    else if (word === 'treble' || word === 'triple') times = 3;
    else if (word === 'hundred') digits += '00';
    else {
      const digit = digitWords[word] ?? (/^\d/.test(word) ? word : '');
      digits += digit.repeat(times);
      times = 1;
    }
  }
  return digits;
}
