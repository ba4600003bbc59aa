// Groups that are for people in one special circumstance. Where nothing told hints at it, they are not the first thing to offer: nobody's widow is sent to those bereaved by suicide.
import type { Asset } from '../knowledge/knowledge.ts';

interface Circumstance {
  /** How a record's name or who may come says that it is for such people. */
  readonly isFor: RegExp;
  /** Words by which a question hints at it, however loosely. */
  readonly hint: RegExp;
}

const circumstances: readonly Circumstance[] = [
  {
    isFor: /\bsuicid/,
    hint: /\bsuicid|\b(?:own|his|her|their) li[fv]e|\bhang|\bkilled? (?:him|her|them)|\btook (?:him|her|an?) |\boverdos|\bjumped|\bnote\b|\binquest/,
  },
  {
    isFor: /\bmiscarriage|\bstillb|\bbaby loss|\bloss of a baby|\bneonatal death/,
    hint: /\bmiscarr|\bstill ?b|\bbab(?:y|ies)|\bbairn|\bpregnan|\btwins?\b|\bterminat|\bscan\b|\bweeks? gone/,
  },
  {
    isFor: /\bmurder|\bhomicide|\bmanslaughter/,
    hint: /\bmurder|\bkill|\bstab|\bshot\b|\bhomicid|\bmanslaughter|\btrial\b|\bcourt\b/,
  },
  {
    isFor: /\bdea(?:f|fened)\b|\bbsl\b|\bhearing loss|\bhard of hearing|\btinnitus/,
    hint: /\bdeaf|\bhear|\bears?\b|\bsign|\bbsl\b|\blip ?read|\btinnitus|\bloop\b/,
  },
  {
    isFor: /\bblind\b|\bsight loss|\b(?:partially|partly) sighted|\bvisual(?:ly)? impair|\bmacular|\blow vision/,
    hint: /\bblind|\bsight|\bsee(?:s|ing)?\b|\beyes?\b|\bmacular|\bglaucoma|\bcataract|\bguide dog|\bcane\b|\bbraille|\bvision|\blarge print/,
  },
  {
    isFor: /\bdementia|\balzheimer|\bmemory (?:caf[eé]|loss|problems|group|lane|singers)/,
    hint: /\bdementia|\balzheimer|\bmemor|\bforget|\bconfus|\bmuddl|\bwander|\bmixed up|\brepeat|\bvascular|\blewy/,
  },
  {
    isFor: /\bveterans?\b|\barmed forces|\bex[- ]?(?:service|forces|military)|\bforces famil/,
    hint: /\bveteran|\barmy|\bnavy|\braf\b|\bforces|\bserv(?:ed|ing|ice ?m[ae]n|ice ?woman)|\bsoldier|\bsquadd|\bregiment|\bmarines?\b|\bpara(?:s|trooper)?\b|\bmilitary|\btours?\b|\bdeploy|\bdemob|\bfalklands|\bhelmand|\biraq|\bafghan|\bulster|\bbarracks/,
  },
  {
    isFor: /\bcarers?\b|\b(?:people|anyone|those|adults|anybody) (?:who (?:care|look)|caring|looking) (?:for|after)/,
    hint: /\bcar(?:e|es|er|ers|ing)\b|\blook(?:s|ed|ing)? after|\brespite|\bnurs(?:es|ing)\b|\b(?:his|her|their) (?:mum|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan)\b|\bsits? with|\bbreak from|\b(?:mum|mam|dad|nan|gran)\b/,
  },
  // Whoever cares for somebody has not grown up in care.
  {
    isFor: /\bcare[- ]leav|\bleaving care\b|\bleft care\b|\bcare[- ]experienced|\b(?:grown|grew) up in care/,
    hint: /\bcare[- ]leav|\bleaving care\b|\b(?:in|left|out of|through) care\b|\bcare[- ]experienced|\bfoster|\bchildren'?s home|\blooked[- ]after\b|\bthe care system/,
  },
  {
    isFor: /\blgbt|\bgay\b|\blesbian|\btrans\b|\btransgender|\bqueer|\bbisexual/,
    hint: /\blgbt|\bgay\b|\blesbian|\btrans|\bqueer|\bbisex|\bnon[- ]?binary|\bpride\b|\brainbow|\bcame out|\bcoming out|\bpronoun|\bhis (?:husband|boyfriend)|\bher (?:wife|girlfriend)|\bgender/,
  },
  {
    isFor: /\brefugee|\basylum|\bnew(?:ly arrived)? to (?:the )?(?:uk|country|britain|england)|\bmigrant/,
    hint: /\brefugee|\basylum|\bfled|\bhome office|\bvisa|\bukrain|\bsyria|\bafghan|\beritre|\bsudan|\biran|\bkurd|\bsomali|\benglish|\blanguage|\barrived|\bboat|\bstatus\b|\bleave to remain|\binterpret|\bmigra|\bfrom (?:abroad|overseas)|\bhotel\b/,
  },
  {
    isFor: /\bautis|\basperger|\bneurodiver|\badhd\b/,
    hint: /\bautis|\basperger|\bneuro|\badhd\b|\bspectrum|\bsensory|\basd\b|\bstim|\bmeltdown|\bmask|\boverwhelm|\bfidget|\bsit still/,
  },
  {
    isFor: /\blearning disab|\blearning difficult|\bdown'?s syndrome/,
    hint: /\blearning|\bl\.?d\b|\bdown'?s\b|\bspecial needs|\bspecial school|\bsupported living|\bslow\b/,
  },
  {
    isFor: /\bcancer/,
    hint: /\bcancer|\bchemo|\btumou?r|\bradiotherap|\boncolog|\bmastectom|\blump|\bterminal|\bpalliative|\bleuk|\blymph|\bmacmillan|\bbig c\b|\bhair/,
  },
  { isFor: /\bstrokes?\b(?! of)/, hint: /\bstroke|\btia\b|\baphasi|\bspeech|\bone side|\bclot/ },
  { isFor: /\bparkinson/, hint: /\bparkinson|\btremor|\bshak|\bshuffl|\bfreez/ },
  { isFor: /\bmultiple sclerosis|\bms (?:group|society|meet)/, hint: /\bm\.?s\b|\bsclerosis|\bfatigue/ },
  {
    isFor: /\bcopd\b|\bbreathe easy|\blung|\bbreathless|\basthma/,
    hint: /\bcopd|\blung|\bbreath|\basthma|\bpuff|\bwheez|\boxygen|\binhaler|\bemphys|\bchest|\bcough/,
  },
  { isFor: /\bdiabet/, hint: /\bdiabet|\binsulin|\bsugar|\btype ?(?:1|2|one|two)|\bhba1c/ },
  { isFor: /\bepilep/, hint: /\bepilep|\bseizure|\bfits?\b/ },
  {
    isFor:
      /\balcohol|\bdrinkers?\b|\bdrug (?:use|and|recovery)|\bsubstance|\baddict|\bin recovery\b|\bnarcotics|\bsmart recovery/,
    hint: /\balcohol|\bdrink|\bdrunk|\bbooze|\bdrugs?\b|\busing\b|\bsober|\bdry\b|\brecover|\baddict|\bsubstance|\bpint|\bvodka|\bcans?\b|\bcider|\bheroin|\bcannabis|\bweed|\bcocaine|\bmethadone|\bscript\b|\baa\b|\bna\b|\brehab|\bdetox|\bhabit|\bclean\b/,
  },
  {
    isFor: /\bgambl/,
    hint: /\bgambl|\bbet|\bbookie|\bcasino|\bslots?\b|\bscratch|\bpuggies|\bfruit machine|\bodds|\bhorses/,
  },
  {
    isFor: /\bex[- ]?offender|\bprison|\bprobation|\bcriminal record/,
    hint: /\boffend|\bprison|\bprobation|\binside\b|\bjail|\breleased?\b|\brecord\b|\btag\b|\blicence\b|\bcourt|\bsentence|\bnick\b|\bbird\b/,
  },
  {
    isFor: /\b(?:domestic|sexual) (?:abuse|violence)|\brape\b|\bsurvivors? of (?:abuse|rape|sexual)/,
    hint: /\babus|\bviolen|\brap(?:e|ed)\b|\bassault|\bhit(?:s|ting)?\b|\bcontrol|\bscared|\bafraid|\bfrightened|\bex\b|\bleft him|\brefuge|\bsafe|\bhurt|\bpartner|\bhusband|\bboyfriend|\btouched|\battack/,
  },
];

const known = new WeakMap<Asset, readonly Circumstance[]>();

function circumstancesOf(asset: Asset): readonly Circumstance[] {
  let mine = known.get(asset);
  if (mine === undefined) {
    const who = `${asset.name} . ${asset.eligibility} . ${asset.genderOrGroup}`.toLowerCase();
    mine = circumstances.filter(({ isFor }) => isFor.test(who));
    known.set(asset, mine);
  }
  return mine;
}

/** For one question, in its own words and what its sayings mean: of the special circumstances a service is for, the share that nothing hints at; 0 for a service that is for anybody. */
export function unhintedIn(question: string): (asset: Asset) => number {
  const said = question.toLowerCase();
  const hinted = new Map<Circumstance, boolean>();
  const isHinted = (one: Circumstance): boolean => {
    const before = hinted.get(one);
    if (before !== undefined) return before;
    const is = one.hint.test(said);
    hinted.set(one, is);
    return is;
  };
  return (asset) => {
    const mine = circumstancesOf(asset);
    return mine.length === 0 ? 0 : mine.filter((one) => !isHinted(one)).length / mine.length;
  };
}
