const whole = new Set([
  'this',
  'his',
  'was',
  'has',
  'does',
  'goes',
  'less',
  'is',
  'as',
  'us',
  'bus',
  'gas',
  'its',
  'yes',
  'always',
  'nothing',
  'something',
  'anything',
  'everything',
  'during',
  'thing',
  'string',
  'morning',
  'evening',
  'being',
  'need',
  'bed',
  'red',
  'feed',
  'bleed',
  'breed',
  'seed',
  'speed',
  'shed',
  'sister',
  'news',
  'dress',
  'means',
  'drugs',
  'hundred',
  'naked',
  'wicked',
  'ring',
  'sing',
  'king',
  'bring',
  'wing',
  'sling',
  'swing',
  'ceiling',
  'wedding',
  'building',
  'spring',
  'sometimes',
  'insulin',
  'christmas',
  'perhaps',
  'arms',
  'legs',
  'scared',
  'wedged',
  'hers',
  'theirs',
  'ours',
  'yours',
  'diabetes',
  'rabies',
  'knickers',
  'trousers',
  'ashes',
  'glasses',
  'methods',
  'wellbeing',
  'training',
  'boxing',
  'carving',
  'painting',
  'singing',
  'knitting',
  'baking',
  'cooking',
  'fishing',
  'climbing',
  'swimming',
  'meeting',
  'housing',
  'dying',
  'missing',
  'hanging',
  'shopping',
  'parking',
  'clothing',
  'cleaning',
  'writing',
  'reading',
  'leaving',
  'tired',
  'ended',
  'concerned',
]);

/** A light English stem: plural, -ed and -ing endings only, so that a lexicon reads as plain words. */
export function stem(word: string): string {
  if (word.length <= 3 || whole.has(word) || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return shorn(word.slice(0, -1));
  if (word.endsWith('ing') && /[aeiouy].*ing$/.test(word) && word.length > 5) return bare(word.slice(0, -3)) ?? word;
  if (word.endsWith('ed') && /[aeiouy].*ed$/.test(word) && word.length > 4) return bare(word.slice(0, -2)) ?? word;
  return shorn(word);
}

// "strangle" and "strangling" must meet, "note" and "not" must not.
function shorn(word: string): string {
  return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

// "stabbed" is "stab" and "taking" is "take": doubled consonants become single, a short stem gets its e back.
function bare(cut: string): string | undefined {
  const single = /([bdgkmnprtv])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  if (single.length < 3) return undefined;
  if (single === cut && /^[^aeiou][aeiou][^aeiouwxy]$/.test(cut)) return `${cut}e`;
  return shorn(single);
}
