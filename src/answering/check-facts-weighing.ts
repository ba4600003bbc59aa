// All that typed facts and the readers of meaning find against a sentence in the sources that it cites.
import { absentFault, consentFault, cureFault, freePriceFault, waitFault } from './check-facts-absent.ts';
import { numberFault } from './check-facts-binding.ts';
import { boundFault } from './check-facts-bounds.ts';
import type { Clock, ReadTime } from './check-facts-clock.ts';
import { clockFaults, withoutPresent } from './check-facts-clock-faults.ts';
import { otherCodeFault, turnedFault } from './check-facts-codes.ts';
import { conditionFault } from './check-facts-conditions.ts';
import { isAbuse, overstates, putsOff } from './check-facts-conduct.ts';
import { contactFault } from './check-facts-contacts.ts';
import { countedFault } from './check-facts-counts.ts';
import { dayPartFault } from './check-facts-day-parts.ts';
import { dayNameFault, dayOfFault } from './check-facts-days.ts';
import { deadlineFault } from './check-facts-deadline.ts';
import { deniedThingFault } from './check-facts-denied.ts';
import { doerFault, whoDoesFault } from './check-facts-doer.ts';
import { doorFault } from './check-facts-doors.ts';
import { emergencyFault } from './check-facts-emergency.ts';
import { figureFaults } from './check-facts-figure-faults.ts';
import { setsOf } from './check-facts-figures.ts';
import { forceFault } from './check-facts-force.ts';
import type { Given } from './check-facts-given.ts';
import { lengthFault } from './check-facts-lengths.ts';
import { letOffFault } from './check-facts-let-off.ts';
import { limitFault } from './check-facts-limits.ts';
import { isGrave, mattersOf, withDevices } from './check-facts-matters.ts';
import { meaningFaults, polarityOf } from './check-facts-meaning.ts';
import { nameWords, unknownName } from './check-facts-names.ts';
import { needFault } from './check-facts-needs.ts';
import { withFigures } from './check-facts-number-words.ts';
import { firstOrLastFault, numberedFault } from './check-facts-numbered.ts';
import { halfPriceFault, headFault, paidFault } from './check-facts-offer.ts';
import { pairedFault } from './check-facts-paired.ts';
import { bannedOrderFault, tellsNotFault } from './check-facts-permission.ts';
import { pieceFault } from './check-facts-pieces.ts';
import { placeFault } from './check-facts-places.ts';
import { rateFault } from './check-facts-rates.ts';
import { lawFault, nationFault, standingFault } from './check-facts-records.ts';
import { deciderFault, routeFault } from './check-facts-route.ts';
import { rungFault } from './check-facts-rung.ts';
import { withoutMarks } from './check-facts-sentences.ts';
import { namedSources, partByService } from './check-facts-services.ts';
import { someFault } from './check-facts-some.ts';
import { joinSources, readFacts, type Source } from './check-facts-source.ts';
import { wholeFault } from './check-facts-spans.ts';
import { turnedRuleFault } from './check-facts-turned.ts';
import { peopleFault } from './check-facts-who.ts';
import { starterWords, stemsOf } from './check-facts-words.ts';
import { differencePieces } from './difference-reader.ts';
import type { Figures } from './figures-said.ts';
import type { Weighing } from './judge-sentence.ts';
import { plainWords } from './negation.ts';
import { daysBefore, monthsBetween, nextDates, reckonedDays } from './next-dates.ts';
import { weigh } from './weigh-sentence.ts';

/** The words of a sentence without its figures and times, and how many of those there were: each was found in the source by then. */
function wordsBeside(text: string, figures: Figures, clock: Clock): { readonly words: string; readonly held: number } {
  const plain = withFigures(text.replace(/[’‘]/g, "'").replace(/\bfree to\b/gi, 'able to'));
  let words = plain;
  for (const [at, length] of clock.spans) words = words.slice(0, at) + ' '.repeat(length) + words.slice(at + length);
  const held =
    setsOf(figures).reduce((sum, set) => sum + set.size, 0) +
    figures.phones.length +
    figures.dates.length +
    figures.counts.length +
    new Set(clock.days.map((one) => one.day)).size +
    clock.times.length;
  return { words: words.replace(/\S+@\S+|https?:\S+|www\.\S+|\b[\w-]+\.(?:[\w-]+\.)*\w{2,}\/?\S*/g, ' '), held };
}

const otherTimes =
  /\b(?:(?:all|any) other times?|(?:on )?(?:all |any )?other days|outside (?:those|these|office|working) hours)\b/i;

/** Weighs words against the sources they cite; `borrowed` where they have no mark of their own, `beside` what is said beside them. */
export type Weigher = (text: string, cites: readonly Source[], borrowed: boolean, beside: string) => Weighing;

/** Makes ready to weigh the sentences of an answer. */
export function createWeigher(given: Given): Weigher {
  const asked = readFacts(given.question);
  const namesGiven = `${given.question} ${given.sources.map((one) => one.name).join(' ')}`;

  /** The figures of a source with the dates that its weekdays come to. */
  function dated(source: Source): Figures {
    return {
      ...source.figures,
      dates: [...source.figures.dates, ...nextDates(source.clock, given.now), ...monthsBetween(source.all)],
    };
  }

  /** Which numbers, days and times of a sentence its source does not hold, with those of the question and those that follow from today allowed. */
  function amountFaults(
    text: string,
    { figures, clock }: ReturnType<typeof readFacts>,
    source: Source,
  ): readonly string[] {
    const found = [
      ...figureFaults(figures, dated(source), asked.figures, source.clock),
      ...clockFaults(
        withoutPresent(clock, given.now),
        { ...source.clock, times: [...source.clock.times, ...timesAhead(text, source, asked.clock)] },
        text,
        asked.clock,
        new Set([
          ...reckonedDays(text, given.now, source.figures.durations),
          ...daysBefore(text, source.all, [...clock.days, ...asked.clock.days]),
        ]),
        (figure) => isAgeTold(figure, text, source.figures, asked.figures) || isCountTold(figure, text, source.all),
      ),
    ];
    // "On other days ask Gill" holds on every day.
    return otherTimes.test(source.all) ? found.filter((one) => one !== 'a day that the source does not give') : found;
  }

  /** What the figures and the state of a record speak against in the part of a sentence that speaks of it. */
  function recordFaults(text: string, source: Source): readonly (string | undefined)[] {
    const { figures, clock } = readFacts(text);
    return [
      standingFault(text, [source], given.now, given.question),
      contactFault(text, figures, source, given.contacts),
      ...amountFaults(text, { figures, clock }, source),
      polarityOf(text, source),
    ];
  }

  return (text, cites, borrowed, beside) => {
    const words = withoutMarks(text);
    const named = namedSources(words, given.sources);
    const doubts: (string | undefined)[] = [];
    if (
      named.some(
        (one) =>
          one.passage.kind !== 'practice' &&
          !cites.includes(one) &&
          !cites.some((other) => other.all.toLowerCase().includes(one.name.toLowerCase())),
      )
    )
      doubts.push('speaks of one service and cites another');
    // Where a sentence names one of several cited services, only that one's record counts.
    const counted = named.length === 1 && cites.length > 1 && cites.every((one) => one.isRecord) ? named : cites;
    const source = joinSources(counted);
    const parted = cites.length > 1 && cites.every((one) => one.isRecord) ? partByService(words, named) : undefined;
    for (const part of parted ?? [])
      if (cites.includes(part.source)) doubts.push(...recordFaults(part.text, part.source));
    if (parted === undefined) doubts.push(standingFault(words, counted, given.now, given.question));
    doubts.push(nationFault(words, counted, given.question));
    const { figures, clock } = readFacts(words);
    doubts.push(
      contactFault(words, figures, source, given.contacts),
      numberFault(plainWords(words), source),
      numberedFault(words, source.all),
      firstOrLastFault(words, source.all),
      doorFault(words, source, given.sources, given.question),
      placeFault(words, source, namesGiven),
      turnedFault(words, source.all, given.question),
      otherCodeFault(words, source.sentences),
      absentFault(words, source.all),
      // "With a voucher" of the one may stand beside what has none.
      cites.length === 1 ? deniedThingFault(words, source) : undefined,
      someFault(words, source),
      consentFault(words, source.all),
      needFault(words, source.all),
      pairedFault(words, source, given.now),
      wholeFault(words, source),
      // Where the answer speaks of several records, whose route it is cannot be told.
      ...(counted.length === 1
        ? [
            routeFault(words, source),
            waitFault(words, source),
            cureFault(words, source),
            freePriceFault(words, source),
            paidFault(words, source),
            headFault(words, source),
            limitFault(words, source, given.question),
          ]
        : []),
      halfPriceFault(words, source),
      deciderFault(words, source),
      bannedOrderFault(words, source),
      tellsNotFault(words, source),
      doerFault(words, source),
      whoDoesFault(words, source),
      peopleFault(words, source),
      rungFault(words, source.sentences),
      forceFault(words, source),
      turnedRuleFault(words, source),
      letOffFault(words, source),
      lengthFault(words, source, given.question),
      deadlineFault(words, source, given.question),
      emergencyFault(words, source, withoutMarks(beside)),
      dayPartFault(words, source),
      boundFault(words, source, asked.figures),
      conditionFault(words, source, given.question, withoutMarks(beside)),
      pieceFault(words, source),
      rateFault(words, source),
      dayOfFault(words, source, given.question),
      dayNameFault(words, source),
      countedFault(words, source, given.question),
      lawFault(words, source),
      ...amountFaults(words, { figures, clock }, source),
    );
    const name = unknownName(
      words,
      new Set([...nameWords(source.all), ...given.registryNames, ...given.questionNames]),
      `${source.all}\n${given.registryText}`,
      starterWords,
    );
    // "Mention it to Mrs Farrow", who stands in another passage: doubtful, and no invention.
    if (name !== undefined)
      doubts.push(given.nameKnown(words) ? 'a name that another source holds' : 'a name that the source does not hold');
    // A length of time that the source gives itself puts nothing off.
    const isTimed = figures.durations.size > 0 && !doubts.includes('a length of time that the source does not give');
    if (!source.isRecord && !isTimed && putsOff(words, source.all)) doubts.push('puts off what the source wants soon');
    if (overstates(words, source.all)) doubts.push('promises more than the source');
    const skip = new Set(
      [...named, ...counted]
        .flatMap((one) => stemsOf(one.name))
        .concat(given.contacts.flatMap((one) => (words.includes(one.name) ? stemsOf(one.name) : []))),
    );
    const rest = wordsBeside(words, figures, clock);
    return {
      text: words,
      facts: doubts.filter((one) => one !== undefined),
      meaning: meaningFaults(words, source, given.question, skip, rest),
      numbers: weigh(rest.words, words, source, given.question, skip, rest.held),
      grave: isGrave(
        withDevices(words, [given.question, source.all]),
        given.matters(counted),
        given.conduct.abuse,
        source.isRecord,
      ),
      borrowed,
      differences: differencePieces(rest.words, source, skip),
      ofGrave: !source.isRecord && (mattersOf(source.all).size > 0 || isAbuse(source.all)),
    };
  };
}

/** "Two hours ahead, so 7am" of an appointment at nine: the question's times less the source's hours. */
function timesAhead(text: string, source: Source, asked: Clock): readonly ReadTime[] {
  if (!/\b(?:before|ahead|early|beforehand)\b/i.test(text)) return [];
  const lengths = [...source.figures.durations].flatMap((one) => /^(\d+) min$/.exec(one)?.[1] ?? []).map(Number);
  return asked.times.flatMap((time) =>
    lengths.map((length) => ({ ...time, role: 'open', minutes: time.minutes.map((one) => one - length) }) as const),
  );
}

/** "Try again after two" of a source that says "after two missed appointments". */
function isCountTold(figure: number, text: string, source: string): boolean {
  const after = new RegExp(`\\bafter (?:a |the |any )?${figure} (?!pm\\b|o'clock\\b|on\\b|in\\b)[a-z]`, 'i');
  return (
    after.test(withFigures(source)) && new RegExp(`\\bafter ${figure}(?![\\d.:]| ?[ap]m\\b)`).test(withFigures(text))
  );
}

const turnsAway = /\b(?:not|never|no|too (?:young|old|small|big))\b|n't\b/i;

/** Whether a bare figure is an age that the source gives, or that of the question rightly let in or turned away. */
function isAgeTold(figure: number, text: string, known: Figures, asked: Figures): boolean {
  const bounds = [...known.ages].map((one) => [one.slice(0, 2), Number(one.replace(/\D/g, ''))] as const);
  if (bounds.some(([, n]) => n === figure)) return true;
  const isAsked =
    [...asked.ages].some((one) => Number(one.replace(/\D/g, '')) === figure) ||
    asked.counts.some((one) => Number(one.n) === figure);
  const isLetIn = bounds.every(([side, n]) => (side === '>=' ? figure >= n : side === '<=' ? figure <= n : true));
  return isAsked && (bounds.length === 0 || isLetIn !== turnsAway.test(text));
}
