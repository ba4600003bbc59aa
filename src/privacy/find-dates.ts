// Dates of birth, typed and spoken. An appointment's date stays: the words around a date and its year say which it is.
import { belowHundred } from './number-words.ts';
import type { Span } from './span.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ordinal =
  '(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|one|two|three|four|five|six|seven|eight|nine)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const day = `(?:(?:0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?|${ordinal})`;
const spokenYear = `(?:nineteen(?: |-)(?:hundred(?: and)?(?: |-))?(?:oh (?:one|two|three|four|five|six|seven|eight|nine)|${belowHundred})|(?:two thousand|twenty)(?: |-)(?:and )?(?:oh )?${belowHundred}|two thousand|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const year = `(?:(?:19|20)\\d\\d|['’]?\\d\\d|${spokenYear})(?![\\d:])`;
const gap = '[ ,.\\-/]{1,3}';

const forms: readonly string[] = [
  `(?:0?[1-9]|[12]\\d|3[01]) ?[/.\\-–\\\\] ?(?:0?[1-9]|1[0-2]) ?[/.\\-–\\\\] ?(?<y1>(?:(?:18|19|20)\\d\\d|\\d\\d))(?!\\d|[/.\\-]\\d)`,
  `(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) (?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d:])`,
  `(?<y3>(?:19|20)\\d\\d)[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?:the )?${day} ?(?:day )?(?:of )?(?:the )?[ \\-/]?${month}(?:${gap}(?:in )?(?<y4>${year}))?(?![a-z])`,
  `${month} (?:the )?${day}(?:,? (?:in )?(?<y5>${year}))?(?![a-z\\d])`,
  `(?:the )?${ordinal} (?:of )?(?:the )?${ordinal}(?:,? (?<y6>${year}))(?![a-z])`,
  `(?:0?[1-9]|[12]\\d|3[01])[ ./-]{1,2}(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ ./-]{1,2}(?<y10>(?:19|20)\\d\\d)(?!\\d)`,
  `(?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? of (?:the )?(?:0?[1-9]|1[0-2])(?:st|nd|rd|th)?,? (?<y9>${year})`,
  `(?:(?:christmas|boxing|new year['’]?s|st (?:patrick|david|george|andrew|swithin|stephen)['’]?s|valentine['’]?s|may|midsummer|all saints['’]?|lammas|burns) (?:day|eve|night)|hogmanay|hallowe['’]?en|christmas|easter (?:sunday|monday)|good friday|whit (?:sunday|monday)|bonfire night|ve day|vj day)(?:,? (?:in |of )?(?<y8>${year}))`,
  `(?<![\\d/])(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?<y7>(?:19|20)\\d\\d)(?!\\d)`,
];
const anyDate = new RegExp(`(?<![\\p{L}\\d/£.])(?:${forms.map((form) => `(?:${form})`).join('|')})`, 'giu');

const dateWord = `(?:\\d{1,4}(?:st|nd|rd|th)?|${month}|${ordinal}|${belowHundred}|nineteen|twenty|hundred|thousand|oh|the|of|and|in|ramadan|shawwal|shaban|rajab|muharram|safar|rabi|jumada|jumaada|dhul|hijja|qadah)(?![\\p{L}\\d])`;
const toldBehind = new RegExp(
  `(?<!\\p{L})(?:d\\.? ?o\\.? ?b\\.?|date of birth)[\\s:=(-]{1,3}(?:(?:is|was|on) )?(?<v>${dateWord}(?:(?:[ ./-]{1,2}|, (?=the |nineteen|(?:19|20)\\d\\d))${dateWord}){1,8})`,
  'giu',
);
const dateNumber = new RegExp(`\\d+|${month}(?![\\p{L}])|${ordinal}|${belowHundred}|[a-z]{4,}`, 'giu');

const birthWord =
  "(?:d\\.? ?o\\.? ?b\\.?|dobs?|date of births?|date he was born|date she was born|born(?: on)?|birth ?date|birthday'?s?|b'?day|bday|d o b|brn)";
const birthBefore = new RegExp(`\\b${birthWord}(?![a-z])[^\\n!?]{0,45}$`, 'i');
const birthClose = new RegExp(`\\b${birthWord}(?![a-z])[^\\n!?\\d]{0,25}$`, 'i');
const birthAfter =
  /^[\s,()[\]-]{0,3}(?:dob|d\.o\.b|\(?dob|is (?:his|her|their|the|my) (?:dob|date of birth|birthday|birth date)|(?:was|is) when (?:he|she|they) (?:was|were) born|birthday)\b/i;
const happened =
  /\b(?:since|died|dead|passed|diagnosed|married|wed|divorced|from|until|till|on|in|dated|review|reviewed|seen|referred|moved|closed|admitted|discharged|started|appt|appointment|due|by|before|after|sent|letter|visit|visited|between|ends?|ended|starts|meeting|session|course|updated|version|checked|published|issued|expires?|expiry|operation|op|surgery|stroke|fall|fell|accident|booked|next|last|dna'?d)\b[^.!?\n]{0,24}$/i;

const yearAlone = new RegExp(
  `\\b(?:born(?: and bred)?|dob|d\\.o\\.b\\.?|date of birth|year of birth|birth year|yob)(?: (?:in|is|was|about|around|c\\.?|approx|back in|year|the year|the (?:spring|summer|autumn|winter) of|${month}))*[\\s:=-]{0,3}(?:(?:in|about|year) )?(?<v>(?:(?:18|19|20)\\d\\d|['’]\\d\\d|nineteen[ -](?:hundred and )?${belowHundred}|two thousand(?: and ${belowHundred})?))(?![\\d\\w/-])`,
  'gi',
);

const monthAlone = new RegExp(
  `\\b(?:born|dob|date of birth)(?: (?:in|is|was|about|around|early|late|the|middle|end|of|some ?time))*[\\s:]{1,2}(?<v>${month},? (?:of |in )?(?:the year )?${year})`,
  'gi',
);

const figuresSaid = new RegExp(
  `\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)[\\s:=-]{1,3}(?:is |was |on )?(?<v>(?:the )?${belowHundred} (?:of )?(?:the )?${belowHundred},? (?:of )?(?:nineteen |twenty )?${belowHundred})(?![a-z])`,
  'gi',
);

/** Dates of birth, whole or partly told, in figures or in words. */
export function findDatesOfBirth(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (end > start && !found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, kind: 'dob' });
  };
  for (const match of text.matchAll(anyDate)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 40);
    const told = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[1];
    const born =
      (birthClose.test(before) || (told !== undefined && birthBefore.test(before))) &&
      !/^[\s,]{0,3}(?:which|that['’]?s|that is|it['’]?s) (?:is )?(?:the|her|his|their|an?) (?:appt|appointment|review|visit|letter)/i.test(
        after,
      ) &&
      !/\b(?:appts?|appointments?|review(?:ed)?|seen|referred|visit(?:ed)?|party|meet|group|moved|started|admitted)\b[^.\n]{0,20}$/i.test(
        before,
      );
    // "Birthday on the 3rd of May" tells a birth; "her birthday lunch is 3 May at 12" an appointment.
    if (born || birthAfter.test(after)) {
      if (told !== undefined || !/birthday (?:party|lunch|tea|do|meal|treat|card)/i.test(before)) add(start, end);
    } else if (
      told !== undefined &&
      longAgo(told) &&
      (/\d/.test(match[0]) || (match[0].match(/\p{L}+/gu)?.length ?? 0) >= 4) &&
      !happened.test(before.slice(-40)) &&
      !/^\s?(?:-|–|to|until)\s?\d/.test(after)
    )
      add(start, end);
  }
  // A year alone, after "born".
  for (const match of text.matchAll(yearAlone)) {
    const value = match.groups?.['v'] ?? '';
    add(match.index + match[0].length - value.length, match.index + match[0].length);
  }
  // "born 51", but not "born 30 weeks" or "born 24 hours ago".
  for (const match of text.matchAll(
    /\bborn (?:in )?(?:the (?:spring|summer|autumn|winter) of )?(?<v>[2-9]\d)(?=\s*(?:$|[.,;!?)]|(?:and|but|so|lives|wants|needs|in|to|she|he|with)\b))/gi,
  ))
    add(match.index + match[0].length - 2, match.index + match[0].length);
  // "born in October of nineteen thirty", "born late in March, 1941".
  for (const match of text.matchAll(monthAlone)) {
    const value = match.groups?.['v'] ?? '';
    add(match.index + match[0].length - value.length, match.index + match[0].length);
  }
  // "five eleven sixty two", after the word for it.
  for (const match of text.matchAll(figuresSaid)) {
    const value = match.groups?.['v'] ?? '';
    add(match.index + match[0].length - value.length, match.index + match[0].length);
  }
  // Whatever is told right behind the word for it: "dob nineteen thirty four december the first", "DOB 17 Ramadan 1370".
  for (const match of text.matchAll(toldBehind)) {
    const told = match.groups?.['v'] ?? '';
    const start = match.index + match[0].length - told.length;
    // What a form knows from its first word on ends where the form says: "dob 01/01/1920, of 10 …" goes on with a home.
    if (found.some((other) => other.start === start)) continue;
    const value = told.replace(/(?<=\D\d{4})(?!\d).*$|(?:[ ,./-]+(?:the|of|and|in|to))+$/i, '');
    if (new Set(value.toLowerCase().match(dateNumber) ?? []).size < 2) continue;
    const end = start + value.length;
    const within = found.findIndex((other) => other.start < end && start < other.end);
    if (within >= 0 && found[within]!.start >= start && found[within]!.end <= end) found.splice(within, 1);
    add(start, end);
  }
  for (const match of text.matchAll(/(?<![\p{L}])b\. ?(?<v>(?:19|20)\d\d)(?!\d)/giu))
    add(match.index + match[0].length - 4, match.index + match[0].length);
  // Birth told by figures that are no whole date: "dob 3.4", "dob 030461".
  for (const match of text.matchAll(
    /\b(?:dob|d\.o\.b\.?|date of birth|birthday|bday|born(?: on)?)[\s:=#-]{1,3}(?:is |was |on )?(?<v>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{6}|\d{8})(?![\d])/gi,
  )) {
    const value = match.groups?.['v'] ?? '';
    add(match.index + match[0].length - value.length, match.index + match[0].length);
  }
  return found;
}

// Years so far back that a whole date in a message is nearly always a birth.
function longAgo(told: string): boolean {
  const figures = /\d+/.exec(told)?.[0];
  if (figures === undefined) return /^(?:nineteen|thirty|fou?rty|fifty|sixty|seventy|eighty)/i.test(told);
  const value = Number(figures);
  if (figures.length === 4) return value >= 1900 && value <= 2016;
  return value >= 30;
}
