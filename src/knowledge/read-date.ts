const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1970 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

/**
 * Reads a date as people in the United Kingdom write it (day first) to `YYYY-MM-DD`; undefined when it is no date.
 * A month without a day is its first day, or its last where `endOfMonth` asks for it, so that nothing looks fresher than it is.
 */
export function readDate(written: string, endOfMonth = false): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+(?=\d)/, '')
    .replace(/[,]/g, ' ')
    .replace(/\s+/g, ' ');
  const inMonth = (year: number, month: number) =>
    month >= 1 && month <= 12 ? iso(year, month, endOfMonth ? lastDay(year, month) : 1) : undefined;
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]));
  if ((match = /^(\d{4})[-/](\d{1,2})$/.exec(text))) return inMonth(Number(match[1]), Number(match[2]));
  if ((match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(text)))
    return iso(fullYear(match[3] as string), Number(match[2]), Number(match[1]));
  if ((match = /^(\d{1,2})[/.-](\d{4})$/.exec(text))) return inMonth(Number(match[2]), Number(match[1]));
  const name =
    '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
  if ((match = new RegExp(`^(\\d{1,2})[ -]?(?:of )?${name}\\.?[ -]?'?(\\d{4}|\\d{2})$`).exec(text)))
    return iso(fullYear(match[3] as string), monthOf(match[2] as string), Number(match[1]));
  if ((match = new RegExp(`^${name}\\.? (\\d{1,2}) (\\d{4})$`).exec(text)))
    return iso(Number(match[3]), monthOf(match[1] as string), Number(match[2]));
  if ((match = new RegExp(`^${name}\\.?[ -]'?(\\d{4}|\\d{2})$`).exec(text)))
    return inMonth(fullYear(match[2] as string), monthOf(match[1] as string));
  return undefined;
}
