// Whose number "that's 01632 960000" is: of several numbers in one cited passage, each with its own label, the one whose label was spoken of just before.
import { contentStems } from '../retrieval/tokens.ts';
import type { Source } from './check-facts-source.ts';
import { likeness } from './word-kin.ts';

interface Labelled {
  readonly number: string;
  readonly label: ReadonlySet<string>;
  /** Its own words, without the name of the record. */
  readonly own: ReadonlySet<string>;
  readonly when: 'out' | 'in' | undefined;
  /** It is that of another site than the record's own. */
  readonly isElsewhere: boolean;
  /** What has to be so before it is rung: "for a discharge ring 0808 …", "Accident: 01632 …". */
  readonly only: readonly string[];
  /** Who is named last before it. */
  readonly holder: readonly string[];
}

const numbers =
  /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b(?!\s*(?:am|pm)|[:.]\d)|\bext(?:ension)?\.? ?\d{2,5}\b/gi;
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').replace(/^44(?=\d{9,})/, '0');
// What stands for somebody who was named before, and leads straight to the number: "that's", "you get them on", "their line is".
const pointsBack =
  /\b(?:(?:that|it)(?:'s| is| would be)|they(?:'re| are)|them|her|him|(?:their|her|his|its|the) (?:own )?(?:number|line|extension))(?: \w+){0,2} *$/i;
const mostSteps = 2;

/** What stands between two numbers, parted: the beginning belongs to the one before, the end to the one behind. */
function partedAt(between: string): readonly [string, string] {
  const hard = between.split(/[.;\n](?=\s)/);
  if (hard.length > 1) return [hard[0] ?? '', hard.at(-1) ?? ''];
  // "020 … until 5pm, 020 …": what opens with a time or a bracket is still of the one before.
  if (
    /,\s*$/.test(between) &&
    /^\s*(?:\(|(?:until|till|after|before|in|at|on|for|from|between|during|weekdays?)\b)/i.test(between)
  )
    return [between, ''];
  // "020 …, before 4pm, or 020 … after that".
  const led = /^(\s*,?\s*(?:until|till|after|before|from|between|during|weekdays?)\b.*?),?\s(?:or|and)\s*$/i.exec(
    between,
  )?.[1];
  if (led !== undefined) return [led, ''];
  const at = [/,(?=\s+\S)/, /\s(?=(?:or|and)\s)/].flatMap((one) => one.exec(between)?.index ?? []).at(0);
  return at === undefined ? ['', between] : [between.slice(0, at), between.slice(at + 1)];
}

/** The text of a passage; with its columns, each as a sentence, where numbers stand in them. */
function numberedText({ passage, all }: Source): string {
  const inColumns = Object.values(passage.fields ?? {}).flatMap((one) => String(one).match(numbers) ?? []);
  return inColumns.some((one) => !passage.text.includes(one)) ? all.replaceAll('\n', '.\n') : passage.text;
}

/** The numbers of a passage, each with the words that stand before it and behind it. Of "020 … until 5pm, 020 … after 5pm" both are one line's. */
function labelledIn(source: Source): readonly Labelled[] {
  const { kind } = source.passage;
  const text = numberedText(source);
  const found = [...text.matchAll(numbers)];
  const gaps = [0, ...found.map((one) => one.index + one[0].length)].map((from, place) =>
    text.slice(from, found[place]?.index),
  );
  const named = source.name !== '' ? source.name : kind === 'asset' ? (text.split(/[,.:]/)[0] ?? '') : '';
  let head: readonly string[] = [];
  return found.map((match, place) => {
    const [gap = '', next = ''] = gaps.slice(place, place + 2);
    const lead = place === 0 ? (gap.split(/[.;\n](?=\s)/).at(-1) ?? '') : partedAt(gap)[1];
    const after = place === found.length - 1 ? (/^[^.;,\n]*/.exec(next)?.[0] ?? '') : partedAt(next)[0];
    const own = [...stemsOf(`${lead} ; ${after}`)];
    // A number with no name of its own is that of the line before it in the same sentence; what stands behind it alone names nobody anew.
    if ([...stemsOf(lead)].some((one) => !plain.test(one)) || /[.\n](?=\s)/.test(gap)) head = own;
    return {
      number: digitsOf(match[0]),
      // "Second site: Pellick Bay Surgery, 01632 …" is no number of the record's own house.
      label: new Set([...(elsewhere.test(lead) ? [] : stemsOf(named)), ...head, ...own]),
      isElsewhere: elsewhere.test(lead),
      own: new Set([...head, ...own]),
      when: whenIn(`${lead} ${after}`) ?? (isShutLater(text, own) ? 'in' : undefined),
      only: conditionOf(lead, named),
      holder: holderIn(lead),
    };
  });
}

const elsewhere = /\b(?:other|second|sister|branch) (?:site|surgery|branch|practice|office)\b/i;
const leadsToIt = '(?:(?:the )?(?:number|line) is|it is|ring|call|phone|dial|use|try|on)?';
const onCondition = new RegExp(
  `(?:^|[.;,\\n]\\s*|\\b(?:or|and|but)\\s+)(?:for|if|when|in case of) ([^,.;:]{3,60}?)[,:]?\\s*${leadsToIt}\\s*$`,
  'i',
);
const underLabel = new RegExp(
  `(?:^|[.\\n]\\s*)([^:.,;\\n]{3,40}):\\s*(?:not (?:this|here)[^,.;]*,\\s*)?${leadsToIt}\\s*$`,
  'i',
);

/** The words of its condition; none where they tell nothing but a time or whoever rings. */
function conditionOf(lead: string, named: string): readonly string[] {
  const name = stemsOf(named);
  const found = onCondition.exec(lead)?.[1] ?? underLabel.exec(lead)?.[1] ?? '';
  const own = [...stemsOf(found)].filter((one) => !alike.test(one) && !name.has(one));
  return own.some(
    (one) => !plain.test(one) && !/^(?:staff|worker|team|help|desk|main|gener\w*|switchboard|even\w*)$/.test(one),
  )
    ? own
    : [];
}

const person = /\b\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;

/** The names of a text in order; what opens a sentence is only its first word. */
const namesOf = (text: string): readonly string[] =>
  [...text.matchAll(person)].flatMap(({ 0: name, index }) => {
    const rest = /(?:^|[.:]\s+)[\s"'(]*$/.test(text.slice(0, index)) ? name.split(' ').slice(1).join(' ') : name;
    return rest === '' || timeWords.test(rest) ? [] : [rest];
  });

/** The name that stands last before a number: "her deputy, Desmond Achebe, on". */
const holderIn = (lead: string): readonly string[] => [...stemsOf(namesOf(lead).at(-1) ?? '')];
const timeWords =
  /^(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "After 5.30pm the desk is shut": the desk's number is that of the day. */
function isShutLater(text: string, own: readonly string[]): boolean {
  const shut =
    /\b(?:after|from|outside) (?:\d[\w:.]*(?: ?pm)?|(?:those|these|office) hours),? (?:the |our )?([^.;,]{3,40}?) (?:is|are) (?:shut|closed|empty|off)\b/i;
  return [...stemsOf(shut.exec(text)?.[1] ?? '')].some((one) => own.includes(one) && !plain.test(one));
}

const outOfHours =
  /\b(?:out[- ]of[- ]hours|after (?:hours|that(?=\s*(?:[.;]|$))|\d[\w:.]*|five|six|eight)|(?<!\b(?:before|until|till|by) (?:a )?(?:quarter|half) )past (?:half )?(?:five|six)|gone (?:half )?(?:five|six|seven|eight|[5-8](?:[:.]\d\d)? ?(?:pm)?)|outside (?:(?:those|these|office|working) (?:hours|times)|\d[\w:.]*)|(?:over)?nights?|(?:at|all) other times|week ?ends?|evenings?|saturdays?|sundays?)\b/i;
// "Monday to Friday 8.30am to 5pm" is the day, however late the desk next door is open.
const inHours =
  /\b(?:until \d[\w:.]*|(?:in|during) (?:the )?(?:day|daytime|office hours|working hours)|office hours|weekdays?|daytime|middle of the day|before (?:[3-6](?:[:.]\d\d)? ?pm|1[5-8][:.]\d\d|5|five|6|six)|mon(?:day)?s?(?: to |-)fri(?:day)?s?(?=(?:[^.;]|\.\d){0,20}\b(?:to|-|till|until) ?(?:(?:[3-6](?:[:.]\d\d)? ?pm)|1[5-8][:.]\d\d)))\b/i;
/** For which hours words say that a number is; nothing where they say neither or both. */
function whenIn(text: string): 'out' | 'in' | undefined {
  const [out, during] = [outOfHours.test(text), inHours.test(text)];
  return out === during ? undefined : out ? 'out' : 'in';
}

const saysItIsShut =
  /^(?:(?!\b(?:if|when|once|while|as|since|because|where|until)\b)[^.;:]){0,20}?\b(?:is|are|gets|will be) (?:shut|closed|off|empty|unstaffed)\b/i;

/** "Phone" alone: the number for whatever has none of its own. */
const isGeneral = ({ own, when }: Labelled): boolean =>
  when === undefined && [...own].every((stem) => plain.test(stem));

/** Whether a sentence gives at night the number of the day, or by day that of the night, where the passage has both. */
export function isOfOtherHours(sentence: string, cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  const when = whenIn(sentence);
  if (
    only === undefined ||
    another !== undefined ||
    when === undefined ||
    /\b(?:not|never)\b|n't\b/i.test(sentence) ||
    // "The desk, 01632 960000, is shut after five" sends nobody there.
    saysItIsShut.test(sentence.slice(only.index + only[0].length))
  )
    return false;
  return cited.some((source) => {
    const labels = labelledIn(source);
    const own = labels.find((one) => one.number === digitsOf(only[0]));
    if (own === undefined || own.when === when) return false;
    return labels.some(
      (one) =>
        one.number !== own.number &&
        (one.when === when || one.when !== own.when) &&
        ((own.when !== undefined && one.when !== undefined) ||
          wordsOf(own.own, one.own, new Set()) > 0 ||
          isGeneral(own) !== isGeneral(one)) &&
        (own.when !== undefined || when === 'out'),
    );
  });
}

/** Whether a sentence that points back gives a number of the cited passages which is labelled as somebody else's than was spoken of; `earlier` is what stands before it on its line, in order. */
export function isAnothersNumber(sentence: string, earlier: readonly string[], cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  // "Out of hours it's 01632 …" says itself which of them it is.
  if (
    /\b(?:out[- ]of[- ]hours|daytime|weekdays?|week ?ends?|evenings?|nights?|(?:after|past) (?:hours|that|half|\d|five|six))\b/i.test(
      sentence,
    )
  )
    return false;
  if (only === undefined || another !== undefined || !pointsBack.test(sentence.slice(0, only.index))) return false;
  const spoken = [sentence, ...earlier.slice(-mostSteps).reverse()].map(stemsOf);
  return cited.some((source) => {
    const labels = labelledIn(source);
    const own = labels.find((one) => one.number === digitsOf(only[0]))?.label;
    const others = labels.filter((one) => one.number !== digitsOf(only[0]));
    if (own === undefined) return false;
    // The nearest sentence that speaks of one of them decides; what the sentence says itself is weighed elsewhere.
    for (const [back, said] of spoken.entries()) {
      const hits = others.map(({ label }) => [wordsOf(said, own, label), wordsOf(said, label, own)] as const);
      if (hits.every(([ofOwn, ofOther]) => ofOwn + ofOther === 0)) continue;
      return back > 0 && hits.some(([ofOwn, ofOther]) => ofOther > ofOwn);
    }
    return false;
  });
}

// What leads to a number and says nothing of whose it is.
const plain =
  /^(?:ring|call|phone|telephon|number|line|todai|now|text|contact|reach|us|or|and|until|after|on|at|in|to|dial|email|book|refer|before|outsid|outofhour|hour|week\w*|even\w*|night|dai\w*|self|pm|am|free|us|direct|extens|ext)$/;
const alike = /^(?:ring|call|phone|number|line|todai|now|text|extens|ext|contact|reach)$/;

/** "On 188" as "on extension 188", where a passage has that extension. */
function withExtensions(sentence: string, cited: readonly Source[]): string {
  return sentence.replace(/(?<=\bon |, )\d{2,5}\b(?! ?(?:[ap]m|\d|%|[a-z]+ing\b))/g, (figure) =>
    cited.some(({ passage }) => new RegExp(`\\bext(?:ension)?\\.? ?${figure}\\b`, 'i').test(passage.text))
      ? `extension ${figure}`
      : figure,
  );
}

/** Whether a sentence names beside a number of the cited passages words that stand there beside another number, and none that stand beside this one. */
export function isLabelledOtherwise(said: string, cited: readonly Source[]): boolean {
  const sentence = withExtensions(said, cited);
  const found = [...sentence.matchAll(numbers)];
  // A passage called "Carer's grant" says of none of its numbers alone that it is for carers.
  const titled = stemsOf(cited.map(({ passage }) => /^[^.:;|\n]{3,40}(?=:)/.exec(passage.text)?.[0] ?? '').join(' '));
  return found.some((match, place) => {
    // "No answer on 188" gives another.
    if (/\bno (?:answer|reply) (?:on|from|at) $/i.test(sentence.slice(0, match.index))) return false;
    // What leads to the number before is that one's own.
    const last = found[place - 1];
    const parts = sentence
      .slice(last === undefined ? 0 : last.index + last[0].length, match.index)
      .split(/[;,]|\bor\b|\band\b/)
      .filter((one) => stemsOf(one).size > 0);
    // "For the assessment, ring 020 …": what only leads to the number says nothing of whose it is.
    const ofRecord = new Set(cited.flatMap((source) => [...stemsOf(source.name)]));
    const telling =
      found.length > 1
        ? undefined
        : parts.findLast((one) => [...stemsOf(one)].some((stem) => !plain.test(stem) && !ofRecord.has(stem)));
    const before = telling ?? parts.at(-1) ?? '';
    const behind = /^[^;:,.]*/.exec(sentence.slice(match.index + match[0].length))?.[0] ?? '';
    const beside = new Set([...stemsOf(`${before} ${behind}`)].filter((one) => !alike.test(one)));
    return cited.some((source) => {
      const labels = labelledIn(source);
      const [own, another] = labels.filter((one) => one.number === digitsOf(match[0]));
      if (own === undefined || another !== undefined) return false;
      const shares = [...own.own].some((stem) => beside.has(stem));
      return labels.some(
        ({ number, label }) =>
          number !== own.number &&
          wordsOf(beside, own.own, label) === 0 &&
          wordsOf(beside, label, new Set([...own.label, ...titled])) > (shares && !own.isElsewhere ? 1 : 0),
      );
    });
  });
}

/** Whether a sentence names before a number of the cited passages the holder of another one: "Orla Finch is on 020 …" of her deputy's number. */
export function isOtherHolders(sentence: string, cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  if (only === undefined || another !== undefined || /\b(?:not|never)\b|n't\b/i.test(sentence)) return false;
  const clause =
    sentence
      .slice(0, only.index)
      .split(/[;:,]|\b(?:or|and|but|if|when)\b/)
      .at(-1) ?? '';
  const name = [...clause.matchAll(person)].at(-1)?.[0] ?? '';
  const said = stemsOf(name.replace(/^(?:Ring|Call|Phone|Ask|Tell|Try|Contact|Then|For|If|You|Your|The)\b/, ''));
  if (said.size === 0) return false;
  return cited.some((source) => {
    const labels = labelledIn(source);
    const own = labels.filter((one) => one.number === digitsOf(only[0]));
    return (
      own.length > 0 &&
      own.every(
        (one) => !one.holder.some((stem) => said.has(stem)) && ![...said].every((stem) => one.label.has(stem)),
      ) &&
      labels.some((one) => one.holder.length > 0 && [...said].every((stem) => one.holder.includes(stem)))
    );
  });
}

/** Whether a sentence gives without its condition a number that its passage has for one thing alone ("for a discharge ring 020 …"), beside one for the rest; `beside` is what else is spoken of. */
export function isForSomethingElse(sentence: string, beside: string, cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  if (only === undefined || another !== undefined) return false;
  const said = stemsOf(sentence);
  const spoken = [...said, ...stemsOf(beside)];
  return cited.some((source) => {
    const labels = labelledIn(source);
    const [own, twice] = labels.filter((one) => one.number === digitsOf(only[0]));
    if (own === undefined || twice !== undefined || own.only.length === 0) return false;
    return (
      !own.only.some((stem) => spoken.some((one) => likeness(one, stem) > 0)) &&
      !own.holder.some((stem) => said.has(stem)) &&
      labels.some((one) => one.number !== own.number && one.only.length === 0)
    );
  });
}

const ofAdults = /\b(?:adults?|grown-ups?|(?:over|aged) (?:the age of )?1[68]s?|over-1[68]s?|1[68] (?:or|and) over)\b/i;
const ofYoung =
  /\b(?:child(?:ren)?(?:'s)?|young (?:people|persons?|ones?|\p{Lu}\w+)|youth|teen\w*|under[- ]?(?:1[68]|25)s?)\b/iu;
function audienceOf(text: string): 'adults' | 'young' | undefined {
  const [adults, young] = [ofAdults.test(text), ofYoung.test(text)];
  return adults === young ? undefined : adults ? 'adults' : 'young';
}

/** Whether a sentence gives for adults the number that its passage has for the young, or the other way about. */
export function isOfOtherAge(sentence: string, cited: readonly Source[]): boolean {
  const [only, another] = [...sentence.matchAll(numbers)];
  const said = audienceOf(sentence);
  if (only === undefined || another !== undefined || said === undefined || /\bnot\b|n't\b/i.test(sentence))
    return false;
  return cited.some((source) => {
    const { text } = source.passage;
    const places = [...text.matchAll(numbers)];
    const audiences = places.map((one, place) => {
      const from = places[place - 1];
      const before = text.slice(from === undefined ? 0 : from.index + from[0].length, one.index);
      const after = /^[^.;,\n]*/.exec(text.slice(one.index + one[0].length, places[place + 1]?.index))?.[0] ?? '';
      return audienceOf(`${before.split(/[.;\n](?=\s)/).at(-1) ?? ''} ${after}`);
    });
    const at = places.findIndex((one) => digitsOf(one[0]) === digitsOf(only[0]));
    return (
      audiences[at] !== undefined &&
      audiences[at] !== said &&
      audiences.some((one, place) => place !== at && one !== audiences[at])
    );
  });
}

const keptFor =
  /\bfax\b|\bcancel(?:ling|lations?)\b|\b(?:gps?|doctors?|prescribers?|surgeries|weddings?|hire|deliveries|suppliers?|press|media)\b[^.;]{0,20}\bonly\b|\b(?:does not|cannot|do not|is not|are not) (?:take|issue|give|answer|book|for)\w*/i;

// "For ambulance crews only", and none of the people that a service is for nor of the workers who read this.
const crowd =
  /\bfor (?!(?:adults|people|women|men|over|under|emergenc\w+|(?:link |all )?workers|staff|professionals|referrers)\b)((?:[\w'-]+ ){1,4})only\b/i;

// Nobody is to be had on it.
const isDead =
  /^ (?:is|was) (?:not (?:theirs|ours|his|hers|in use|answered|used|read|manned|staffed)|no longer|an? old|the old|wrong|dead|out of date|cut off)\b|\b(?:nobody|no one) (?:watches|answers|reads|checks|picks|looks|listens|minds|is on)\b|^ (?:is|are) (?:never|un)(?: ?answered| ?manned| ?read| ?staffed| ?watched)\b/i;
// "Emergencies only: 999" is for whoever has one, and "Mornings only" is a time.
const mayCall =
  /\b(?:adults|people|women|men|over|under|emergenc\w+|workers|staff|professionals|referrers|text\w*|mornings?|afternoons?|evenings?|\w+days?|appointment|referral|phone|email|by)\b/i;

const forStaff =
  /\bnot (?:to be )?(?:given|passed|shared|told)(?: on| out)? to (?:patients|clients|the public|callers|anyone)\b|\bnot for (?:patients|clients|the public)\b|\b(?:staff|professionals|workers) only\b|\b(?:never|do not|don't) (?:give|pass|share|hand)\b[^.;]{0,20}\b(?:patients|clients|the public)\b/i;
const theirs = '(?:she|he|they|her|him|them|the (?:client|patient|person|family|carer|woman|man)|patients?|clients?)';
const toPerson = new RegExp(
  `\\b(?:(?:she|he|they|the (?:client|patient|person|family|carer)|patients?|clients?) (?:can|could|may|should|might|is to|rings?|calls?|phones?)\\b|(?:give|tell|pass|hand|offer|let) ${theirs}\\b|${theirs} (?:to )?(?:ring|call|phone)\\b)`,
  'i',
);

/** Whether a sentence hands the person a number that its passage keeps for staff. */
export function isStaffOnly(sentence: string, cited: readonly Source[]): boolean {
  if (!toPerson.test(sentence) || /\b(?:not|never|no)\b|n't\b/i.test(sentence)) return false;
  return [...sentence.matchAll(numbers)].some((number) =>
    cited.some(({ passage: { text } }) => {
      const places = [...text.matchAll(numbers)];
      const at = places.findIndex((one) => digitsOf(one[0]) === digitsOf(number[0]));
      const own = places[at];
      if (own === undefined) return false;
      const after = /^[^.;\n]*/.exec(text.slice(own.index + own[0].length, places[at + 1]?.index))?.[0] ?? '';
      return forStaff.test(after);
    }),
  );
}

/** Whether a sentence gives a number that its passage keeps for others ("fax", "GPs only", "does not take bookings") and says no word of that. */
export function isKeptForOthers(sentence: string, cited: readonly Source[]): boolean {
  return [...sentence.matchAll(numbers)].some(({ 0: number, index }) =>
    cited.some((source) => {
      const { text } = source.passage;
      const places = [...text.matchAll(numbers)];
      const at = places.findIndex((one) => digitsOf(one[0]) === digitsOf(number));
      const own = places[at];
      if (own === undefined || places.length < 2) return false;
      const from = (places[at - 1]?.index ?? 0) + (places[at - 1]?.[0].length ?? 0);
      const lead = partedAt(text.slice(from, own.index))[1];
      const after = /^[^.;\n]*/.exec(text.slice(own.index + own[0].length, places[at + 1]?.index))?.[0] ?? '';
      const said = stemsOf(sentence.slice(0, index) + sentence.slice(index + number.length));
      const kept = crowd.exec(after)?.[1];
      // Who it is kept for is what has to be said; "the desk's number" has several.
      if (kept !== undefined) return ![...stemsOf(kept)].some((one) => said.has(one));
      // "If she doesn't pick up, try 020 …" denies nothing of the number.
      const beside = `${sentence.slice(0, index).split(/[,;]/).at(-1) ?? ''} ${sentence.slice(index)}`;
      if (isDead.test(after)) return !/\b(?:not|never|no)\b|n't\b/i.test(beside);
      const alone = /^\W*([\w' -]{3,30}?) only\W*$/i.exec(lead)?.[1];
      if (alone !== undefined && !mayCall.test(alone)) return ![...stemsOf(alone)].some((one) => said.has(one));
      if (!keptFor.test(`${lead} ${after}`)) return false;
      const words = [...stemsOf(lead)].filter((one) => !plain.test(one));
      if (words.length > 0) return !words.some((one) => said.has(one));
      // "Extension 42 is the dispensary and cannot give advice": what it is has to be said.
      const itself = /^ is (?:only )?(?:the|an?|our) ([\w' -]{3,40}?)(?=[,.;]| and | which | who |$)/i.exec(after)?.[1];
      const names = [...stemsOf(itself ?? '')];
      return itself !== undefined && names.length > 0 && !names.slice(-1).some((one) => said.has(one));
    }),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    contentStems(
      text
        .replace(/\bout[- ]of[- ]hours\b/gi, 'outofhours')
        .replace(/\bon[- ]call\b/gi, 'oncall')
        .replace(/\b(?:at once|straight ?away|right away|immediate(?:ly)?)\b/gi, 'atonce')
        .replace(/\boffice hours\b/gi, ' '),
    ).filter((stem) => !/^\d/.test(stem)),
  );
}

/** How many words of one label, and not of the other, are said. */
function wordsOf(said: ReadonlySet<string>, label: ReadonlySet<string>, than: ReadonlySet<string>): number {
  return [...label].filter((stem) => said.has(stem) && !than.has(stem)).length;
}
