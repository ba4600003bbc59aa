import { stem } from './stem.ts';

/** One word of a text: as it stands, its stem, and where it stands. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const emptyWords = new Set(
  `a about above after again all also although am an and any are arent as at be because been before being below between both but by can cannot
cant could couldnt did didnt do does doesnt doing dont down during each few for from further get gets getting give given go goes going got had
hadnt has hasnt have havent having he hed her here heres hers herself hes hi him himself his how hows i id if im in into is isnt it its
itself ive just keep keeps let lets like likes me more most my myself no nor not now of off on once one ones only or other our ours out over own
please pls plz quite really same she shes should so some still such than thank thanks that thats the their theirs them themselves then there
theres these they theyd theyre theyve thing things think this those though through to too u under until up ur us very via want wanted wants was
wasnt we were weve what whats when whens where wheres which while who whos whom why will with without wont would wouldnt yes you your yours
anyone anybody anything anywhere someone somebody somthing something somewhere everyone nothing lot lots bit kind sort etc eg ie maybe perhaps
know knows need needs needed look looking looks find found trying try tell ask asked asking says said say see seen use using used able
client clients patient patients pt pts lady gentleman gent chap bloke guy fella lad lass person people hiya hello hey ok okay ta cheers new
around near nearby local locally town available exist exists suggest suggestion suggestions recommend recommendation idea ideas option options
good best nice great right really actually currently today much many make makes made come comes coming take takes took put since even ever
quick quickly question area place places run runs gonna wanna dunno`.split(/\s+/),
);

const weakWords = new Set(
  'help helping helps support supports supporting supported service services group groups activity activities session sessions centre club clubs free class classes meet meets meeting day days time times week weekly month life live lives living feel feels feeling work worker workers'.split(
    ' ',
  ),
);

/** Words that half the records hold: they count a little, and their absence says nothing. */
export function isWeakWord(word: string): boolean {
  return weakWords.has(word);
}

/** Words that carry no topic of their own: they never decide what is found. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word) || (word.length === 1 && !/\d/.test(word));
}

/** The words of a text, lower-cased, without accents and apostrophes, each with its stem. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const word = match[0]
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '');
    if (word === '') continue;
    found.push({ word, stem: stem(word), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The stems of a text's words that carry meaning. */
export function contentStems(text: string): string[] {
  return tokens(text)
    .filter((token) => !isEmptyWord(token.word))
    .map((token) => token.stem);
}
