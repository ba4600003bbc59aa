const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
const measure = /(?:[aeiou]|(?<=[^aeiou])y)+(?:[^aeiouy]|(?<=[aeiou])y|^y)+/g;
const hasVowel = new RegExp(vowel);

function m(stem: string): number {
  return stem.match(measure)?.length ?? 0;
}

const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ise'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

// Words whose stems would part from, or run into, another word of this field: "stem: words".
const families = `
man: men mens | woman: women womens | child: children childrens | person: people peoples | lonely: loneliness lonelier
care: caring | carer: carers | career: careers | bereav: bereaved bereavement | die: died dying dies | baby: babies | lady: ladies
tooth: teeth | griev: grief grieving grieve grieved | knit: knitting knitters knitter | garden: gardening gardeners gardener gardens
sing: singing singers singer sings sang | cook: cooking cookery cooks | hous: house houses | housing: housing | boxing: boxing boxer boxers | banking: banking | homeless: homelessness
volunt: volunteer volunteers volunteering voluntary | warm: warmth warmer | parent: parents parenting | autis: autistic autism
anxi: anxious anxiety anxieties | depress: depressed depression depressing | isol: isolated isolation isolating | old: older elderly oldest
friend: friends friendship friendships | friendly: friendly | run: runners running runner | swim: swimmers swimming swimmer swims
addict: addicts addiction addictions addicted | counsel: counselling counsellor counsellors counseling counselor | walk: walkers walker walking
refer: referral referrals referred referring refers | exercis: exercise exercises exercising | paint: painting painter painters paintings
danc: dance dancing dancers dancer dances | cycl: cycle cycling cyclist bicycle | craft: crafting crafters crafty | read: reading readers reader
parking: parking | univers: university | universal: universal | general: general | generic: generic | news: news | memori: memory memories
advic: advice adviser advisers advisor advise advising | hear: hearing hears | benefit: benefits | heat: heating | fear: fearful
`;
const exceptions = new Map<string, string>();
for (const family of families.split(/[|\n]/)) {
  const [root, words] = family.split(':');
  for (const word of words?.trim().split(/\s+/) ?? []) exceptions.set(word, root!.trim());
}

function withoutEnding(word: string): string {
  let w = word;
  if (w.endsWith('sses') || w.endsWith('ies')) w = w.slice(0, -2);
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) w = w.slice(0, -1);
  if (w.endsWith('eed')) {
    if (m(w.slice(0, -3)) > 0) w = w.slice(0, -1);
    return w;
  }
  const cut = w.endsWith('ed') ? w.slice(0, -2) : w.endsWith('ing') ? w.slice(0, -3) : undefined;
  if (cut === undefined || !hasVowel.test(cut)) return w;
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`;
  if (/([^aeiou])\1$/.test(cut) && !/[lsz]$/.test(cut)) return cut.slice(0, -1);
  if (m(cut) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(cut)) return `${cut}e`;
  return cut;
}

// Everyday words and knowledge are stemmed many times over at a start; what people type must not grow this without end.
const stemmed = new Map<string, string>();
const mostStemmed = 60_000;

/** The stem of one lower-case English word (after Porter, 1980, with the irregular words of this field): a key for matching, not a word to show. */
export function stem(word: string): string {
  let found = stemmed.get(word);
  if (found === undefined) {
    found = stemOf(word);
    if (stemmed.size < mostStemmed) stemmed.set(word, found);
  }
  return found;
}

function stemOf(word: string): string {
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || /\d/.test(word)) return word;
  let w = withoutEnding(word);
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  for (const [ending, to] of step2) {
    if (!w.endsWith(ending)) continue;
    const base = w.slice(0, -ending.length);
    if (m(base) > 0) w = base + to;
    break;
  }
  for (const [ending, to] of step3) {
    if (!w.endsWith(ending)) continue;
    const base = w.slice(0, -ending.length);
    if (m(base) > 0) w = base + to;
    break;
  }
  for (const ending of step4) {
    if (!w.endsWith(ending)) continue;
    const base = w.slice(0, -ending.length);
    if (m(base) > 1) w = base;
    break;
  }
  if (/[st]ion$/.test(w) && m(w.slice(0, -3)) > 1) w = w.slice(0, -3);
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    if (m(base) > 1 || (m(base) === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(base))) w = base;
  }
  if (w.endsWith('ll') && m(w.slice(0, -1)) > 1) w = w.slice(0, -1);
  return w;
}
