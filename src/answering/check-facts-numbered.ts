import { unitWords } from '../knowledge/number-words.ts';

// House numbers, units, locks and keys stand beside a name: "14 Gantry", "Unit 7". Beside the same name another number is another door.
const numberFirst = /(?<![\d£.:])\b(\d{1,4}[a-z]?) (\p{Lu}[\p{Ll}'’-]{2,})/gu;
const numberLast = /\b(\p{Lu}[\p{Ll}'’-]{2,}) (\d{1,4}[a-z]?)\b(?![:.]\d|\s?(?:am|pm)\b|%)/gu;
const meetingPoint =
  /\b(?:[Mm]eets?|[Ss]tarts?|[Ii]s|[Hh]eld) (?:\w+ )?(?:at|from|by) (\p{Lu}[\p{Ll}'’-]{2,}) (\d{1,4}[a-z]?)\b/gu;
const when =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?s?$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$|^(?:From|Until|Till|After|Before|About|Around|Over|Under|Aged?|Between|Every|Ring|Call|Text|Press|Dial|Week|Working|Visit|Days?|Weeks?|Hours?|Minutes?|People|Places?|Pounds?)$/;

/** Whether a number stands beside a name that has only other numbers in the source. */
export function numberedFault(sentence: string, source: string): string | undefined {
  const known = source.toLowerCase().replace(/[’]/g, "'").replace(/[,.]/g, ' ').replace(/\s+/g, ' ');
  const isOther = (name: string, n: string, right: (n: string) => string, any: RegExp): boolean =>
    !when.test(name) && any.test(known) && !known.includes(right(n.toLowerCase()));
  for (const [, n = '', name = ''] of sentence.matchAll(numberFirst)) {
    const low = name.toLowerCase();
    if (isOther(name, n, (one) => `${one} ${low}`, new RegExp(`\\b\\d{1,4}[a-z]? ${low}\\b`, 'u')))
      return 'another number beside a name of the source';
  }
  for (const [, name = '', n = ''] of sentence.matchAll(numberLast)) {
    const low = name.toLowerCase();
    if (isOther(name, n, (one) => `${low} ${one}`, new RegExp(`\\b${low} \\d{1,4}[a-z]?\\b`, 'u')))
      return 'another number beside a name of the source';
  }
  // A door of the record's own street, or where it meets, has the number that its address gives or none.
  const address = /^address: (.*)$/im.exec(source)?.[1]?.replace(/[’]/g, "'") ?? '';
  const own = address.toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ');
  if (own !== '') {
    for (const [, n = '', name = ''] of sentence.matchAll(numberFirst))
      if (!when.test(name) && address.includes(name) && !own.includes(`${n} ${name}`.toLowerCase()))
        return 'another number beside a name of the source';
    for (const [, name = '', n = ''] of sentence.matchAll(meetingPoint))
      if (!when.test(name) && own.includes(name.toLowerCase()) && !own.includes(`${name} ${n}`.toLowerCase()))
        return 'another number beside a name of the source';
  }
  return undefined;
}

const firstFew =
  /\b(?:first|1st) (?:(\d+|one|two|three|four|five|six|couple of|few) )?(?:sessions?|visits?|times?|weeks?|months?|goes|go|ones?|classes|class|lessons?|meals?|days?)\b/gi;
const byDay =
  /\bby (?:noon |midday |lunchtime |the |end of |\d{1,2}(?::\d{2})? ?(?:am|pm)? (?:on )?(?:the )?)*(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gi;
const fewOf = (words: string): string =>
  words === 'couple of' ? '2' : words === 'few' ? '3' : String(unitWords[words] ?? words);

/** "The first two are free" where the source says the first, and booking by another day than the source's. */
export function firstOrLastFault(sentence: string, source: string): string | undefined {
  const few = (text: string): readonly string[] =>
    [...text.matchAll(firstFew)].map((one) => fewOf((one[1] ?? '1').toLowerCase()));
  const known = few(source);
  if (/\bfree\b|£|\bnothing\b/i.test(sentence) && known.length > 0 && few(sentence).some((one) => !known.includes(one)))
    return 'another number of first times than the source gives';
  const days = (text: string): readonly string[] =>
    [...text.matchAll(byDay)].map((one) => (one[1] ?? '').toLowerCase());
  const until = days(source);
  if (until.length > 0 && days(sentence).some((one) => !until.includes(one)))
    return 'another last day than the source gives';
  return undefined;
}
