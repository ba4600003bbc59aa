// Which words mean much the same, and which carry no claim.
import { stem } from '../retrieval/stem.ts';
import { alike } from './check-facts-alike.ts';
import { plainWords } from './negation.ts';

/** Words that claim nothing by themselves; they are never missing from a source. */
const plain = `
a about above across actually add after again ahead all along already also although always am among an and another any anybody anyone anything anyway
anywhere apart are aren't around as aside ask at away back be because become been before begin behind being below best better between bit both brief briefly but by
call called came can can't cannot care case cases certain client clients clear clearly come comes coming could couldn't current currently day days deal describe detail details did didn't differ different do does
doesn't doing don't done down during each early either else end enough especially etc even ever every everybody everyone everything example exactly except fairly far feel feels few find fine first fit fits
follow following follows for found from full fully further gave general get gets getting give given gives giving go goes going good got great group groups guidance had hand happen happens happy
hard has hasn't have haven't having he her here here's hers herself hi him himself his how however i idea if i'm important in include included includes including indeed information inside instead into involved is isn't it
item its itself just keep keeps kept kind know known knows last later least leave left less let lets like likely line list little local long look looking looks lot lots made main make
makes making many matter may maybe me mean means meant meet meets mention mentioned might mind more most mostly move much must my name named near nearly necessary need needed needs neither never new
next nice no nobody none nor normal normally not note nothing now of off offer offers often ok okay old on once one ones only onto option options or order other others otherwise ought our
out outside over own page part particular particularly passage passages patient patients people per perhaps person place places plan please point points possible practical present probably provide provided provides put puts question
questions quite rather read ready really reason regular regularly relevant remember right round run runs running said same saw say saying says second section see seem seems seen service services session sessions set several
shall she should shouldn't show shows side since situation small so some somebody someone something sometimes somewhere soon sort sound source sources start starts state stated still straight such suit suits suitable sure
take taken takes taking tell tells than thank thanks that the their them themselves then there there's therefore these they thing things think this those though three through thus time times to together told too took toward
towards tried try turn two type under unless unlike until up upon us use used useful uses using usual usually various very via visit want wants was wasn't way ways we well went were weren't what
whatever when whenever where wherever whether which while who whoever whole whom whose why will wish with within without won't word words work worker workers working works worth would wouldn't write wrote year yes yet you twice done
you'd you'll you're you've your yours yourself says according based covers cover explain explains listed lists record records recorded entry entries details bear keep hold holds worth noting simply quickly specific directly
available availability contact contacts reach arrange arranged ensure makes welcome everyone join joining joins attend attends attending aim aims aimed helps help helping helped support supports supporting supported offer link
tend expect expects allow allows allowed lets carry brings bring mostly rest remain remains stay stays step steps straightforward kindly gently calmly clearly plainly
theyre weve youve ive youre shes hes thats whats theres lets spend spends job role able wear wears simply they've she's he's it's that's what's who's where's don doesn isn aren didn can't won shouldn needn't mustn hasn hadn wasn weren couldn ll ve re t s d m
`;

const irregular: Readonly<Record<string, string>> = {
  written: 'write',
  wrote: 'write',
  chosen: 'choose',
  chose: 'choose',
  told: 'tell',
  rung: 'ring',
  rang: 'ring',
  spoken: 'speak',
  spoke: 'speak',
  taken: 'take',
  took: 'take',
  given: 'give',
  gave: 'give',
  kept: 'keep',
  left: 'leave',
  found: 'find',
  made: 'make',
  paid: 'pay',
  said: 'say',
  met: 'meet',
  ran: 'run',
  begun: 'begin',
  began: 'begin',
  held: 'hold',
  brought: 'bring',
  sent: 'send',
  hidden: 'hide',
  hid: 'hide',
  lost: 'lose',
  shut: 'shut',
  heard: 'hear',
  seen: 'see',
  saw: 'see',
  went: 'go',
  gone: 'go',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  led: 'lead',
  bought: 'buy',
  drunk: 'drink',
  eaten: 'eat',
  driven: 'drive',
  forgotten: 'forget',
  worn: 'wear',
  women: 'woman',
  men: 'man',
  children: 'child',
};

const stemsBefore = new Map<string, string>();

/** The stem of a word, irregular forms brought home: "written" is "write". */
export function wordStem(word: string): string {
  const before = stemsBefore.get(word);
  if (before !== undefined) return before;
  const plainWord = word.toLowerCase().replace(/['’]/g, '');
  const made = stem(irregular[plainWord] ?? plainWord);
  // Words of messages are not kept for ever.
  if (stemsBefore.size > 20_000) stemsBefore.clear();
  stemsBefore.set(word, made);
  return made;
}

function stems(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((one) => one !== '')
    .flatMap((one) => [wordStem(one), stem(one.toLowerCase().replace(/['’]/g, ''))]);
}

const plainStems = new Set(stems(plain));
const groupsOf = new Map<string, Set<string>>();
for (const line of alike.split('\n')) {
  const group = new Set(stems(line));
  for (const one of group) groupsOf.set(one, new Set([...(groupsOf.get(one) ?? []), ...group]));
}

/** Whether a stem carries no claim of its own. */
export function isPlainStem(one: string): boolean {
  return plainStems.has(one);
}

/** The stems that may stand for this one. */
export function alikeStems(one: string): ReadonlySet<string> {
  return groupsOf.get(one) ?? new Set();
}

/** Words that open a sentence with a capital and are no name. */
export const starterWords: ReadonlySet<string> = new Set(
  `${plain} ${alike}`
    .split(/\s+/)
    .concat(
      `volunteers advisers staff clients people women men adults children carers workers bring stick hide pass record report expect stopping dogs cats groups sessions classes walks lunch tea coffee parking booking referrals referral self capacity section emergency knock message interrupt promise grade asking telling being having doing going getting online hot free wheelchair step-free access entry doors places spaces membership food parcels vouchers debt bailiffs breathing tablets medicines insulin voices suicide abuse thoughts safeguarding consent confidentiality
      whoever anyone everyone nobody somebody someone unless until while whilst although though since because despite during throughout within without before after once twice
      stay keep hold put set choose pick dial press wait sit stand leave move turn open close start stop begin end finish avoid refuse accept agree offer show explain describe listen notice watch look read fill complete sign date mark flag log code enter type print save store lock carry hand share discuss raise mention name list count refuse thank apologise encourage invite involve consult remind confirm verify clarify arrange organise plan prepare visit meet greet introduce support protect respect honour trust believe treat call ring phone text e-mail write speak talk say tell ask`.split(
        /\s+/,
      ),
    )
    .filter((one) => one !== ''),
);

/** Stems of what a sentence talks about. */
export function stemsOf(text: string): string[] {
  const words = plainWords(text)
    .replace(/n't\b/gi, ' not')
    .replace(/'(?:d|s|ll|ve|re|m)\b/gi, '');
  return [...words.matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)].map((match) => wordStem(match[0]));
}
