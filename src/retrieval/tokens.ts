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
quick quickly tel question area place places run runs gonna wanna dunno
summat sommat summut sumthing somethin owt nowt anythin sumat`.split(/\s+/),
);

const functionWords = new Set(
  `a an the of in on at to for from by with and or but not no is are was were be been being it its this that these those i you he she we they me
him my your his her our their us them what which who whom how when where why do does did can could should would will shall may must might has have had
if then than so as into out up down over under about all any some there here am im ive dont doesnt isnt cant wont`.split(
    /\s+/,
  ),
);

const weakWords = new Set(
  'help helping helps support supports supporting supported service services group groups activity activities session sessions centre club clubs free class classes meet meets meeting day days time times week weekly month life live lives living feel feels feeling work worker workers'.split(
    ' ',
  ),
);

const plainWords = new Set(
  `wife husband mother father mum mums mam mom dad son sons daughter daughters brother sister nephew niece aunt uncle cousin grandson granddaughter
grandma grandad nan gran missus partner boyfriend girlfriend ex neighbour neighbours neighbor boss mate fellow anymore wake wakes woke waking sit sits
sat sitting stand stands stood standing put puts putting wear wears wearing wore bag bags box boxes room rooms bedroom kitchen bathroom lounge sofa
ceiling floor door doors window windows stairs upstairs downstairs chair table street road path bus word words name names head heads hand hands hair
face eye arm leg legs foot knee back full empty bad badly big small little long short high low hot left right front end start started stop stopped stops
move moves moved moving wait waits waited hold holds held pick picks picked drop drops dropped turn turns turned tell tells told telling talk talks
talked talking speak speaks spoke hit hits hurt jump jumps jumped fall falls feel feels felt think thinks thought remember remembers believe seem seems
leave leaves bring brings brought bringing send sends sent buy buys bought pay pays paid open opens opened close closes closed shut show shows showed
call calls called ring rings rang answer answers read reads write writes wrote bother bothered happen happened happens stay stays stayed live lives lived
lose loses break broke broken cut throw throws catch throw thrown pull push lift carry reach sees saw seeing watch watches watched hear heard listen
lately recently always never ever often sometimes usually mostly nearly almost hardly barely soon later early late yesterday morning night nights
hour hours minute minutes month months yr yrs year years half couple few several whole every another last first next second both same different
nice lovely kind real true sure certain able ready worried happy sad tired sick ill poorly unwell due past present around across along inside outside
behind near far away home house flat place car thing things stuff bits everything everybody nobody noone anything guess hope wish mean means meant
care cares eat eats eating ate drink drinks sleep sleeps slept work works worked working play plays played walk walks walked run runs ran week weeks
cause reason point side top bottom middle part parts rest bit pile bunch load loads ton idea number story used use doctor doctors gp nurse surgery
practice procedure procedures process protocol policy policies supposed appointment today tomorrow tonight day days time times black white red blue green brown grey small tiny huge massive deep wide fast slow
loud soft clean dirty wet dry cheap dear young older younger man men woman women boy girl boys girls kid kids child children family`.split(
    /\s+/,
  ),
);

/** Words of any story: they help a little where records hold them, and that none does says nothing. */
export function isPlainWord(word: string): boolean {
  return plainWords.has(word);
}

/** Words that half the records hold: they count a little, and their absence says nothing. */
export function isWeakWord(word: string): boolean {
  return weakWords.has(word);
}

/** Words that carry no topic of their own: they never decide what is found. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word) || (word.length === 1 && !/\d/.test(word));
}

/** The few words that say nothing in any field of knowledge. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

// What counts as one word of a text.
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

// The same word written as thumbs write it: whatever is read and whatever is asked comes to one form.
const thumbForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(
      ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
        (word, at) => [`${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`, word],
      ),
    ),
    xmas: 'christmas',
    crimbo: 'christmas',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    tomo: 'tomorrow',
    '2moro': 'tomorrow',
    '2day': 'today',
    '2nite': 'tonight',
    tonite: 'tonight',
    ppl: 'people',
    msg: 'message',
    msgs: 'messages',
    appt: 'appointment',
    appts: 'appointments',
    grp: 'group',
    grps: 'groups',
    wk: 'week',
    wks: 'weeks',
    mth: 'month',
    mths: 'months',
    sesh: 'session',
    footy: 'football',
    newbie: 'starter',
    newbies: 'starters',
  }),
);

/** A word as it is looked up: lower-cased, without accents and apostrophes, short forms of the thumb written out. */
function plainForm(written: string): string {
  const lower = written.toLowerCase();
  // Most words are plain already, and taking accents off costs more than all the rest.
  const plain = /[^a-z0-9]/.test(lower) ? lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '') : lower;
  return thumbForms.get(plain) ?? plain;
}

/** The word that a short form of the thumb stands for; undefined where it is none. */
export const thumbForm = (short: string): string | undefined => thumbForms.get(short);

/** The words of a text, lower-cased, without accents and apostrophes, each with its stem. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = plainForm(match[0]);
    if (word === '') continue;
    found.push({ word, stem: stem(word), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The words of a text in the same forms, where neither stems nor places are asked for. */
export function wordsIn(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(plainForm).filter((word) => word !== '');
}

/** The stems of a text's words that carry meaning. */
export function contentStems(text: string): string[] {
  return wordsIn(text)
    .filter((word) => !isEmptyWord(word))
    .map(stem);
}
