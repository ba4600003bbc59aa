// House numbers, units, locks and keys stand beside a name: "14 Gantry", "Unit 7". Beside the same name another number is another door.
const numberFirst = /(?<![\d£.:])\b(\d{1,4}[a-z]?) (\p{Lu}[\p{Ll}'’-]{2,})/gu;
const numberLast = /\b(\p{Lu}[\p{Ll}'’-]{2,}) (\d{1,4}[a-z]?)\b(?![:.]\d|\s?(?:am|pm)\b|%)/gu;
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
  return undefined;
}
