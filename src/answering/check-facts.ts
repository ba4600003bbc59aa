// Every sentence of an answer that a model wrote is checked against the passage it cites before anyone reads it; what fails is cut whole.
import { absentFault, consentFault, waitFault } from './check-facts-absent.ts';
import { type Clock, clockFaults, withoutPresent } from './check-facts-clock.ts';
import { type ConductContext, conductBreach, isAbuse, overstates, putsOff } from './check-facts-conduct.ts';
import { contactFault, type GivenContact } from './check-facts-contacts.ts';
import { figureFaults } from './check-facts-figure-faults.ts';
import { followsOrder } from './check-facts-follows.ts';
import { limitFault } from './check-facts-limits.ts';
import { isGrave, matterBreach, mattersOf } from './check-facts-matters.ts';
import { meaningFaults, polarityOf } from './check-facts-meaning.ts';
import { nameWords, unknownName } from './check-facts-names.ts';
import { withFigures } from './check-facts-number-words.ts';
import { firstOrLastFault, numberedFault } from './check-facts-numbered.ts';
import { givesOrders } from './check-facts-orders.ts';
import { pieceFault } from './check-facts-pieces.ts';
import { quotation } from './check-facts-quotation.ts';
import { lawFault, nationFault, standingFault } from './check-facts-records.ts';
import { deciderFault, routeFault } from './check-facts-route.ts';
import { type AnswerSentence, citesOf, partAnswer, withoutMarks } from './check-facts-sentences.ts';
import { distinctWords, namedSources, partByService } from './check-facts-services.ts';
import { type GivenPassage, joinSources, readFacts, readSource, type Source } from './check-facts-source.ts';
import { wholeFault } from './check-facts-spans.ts';
import { stemsOf } from './check-facts-support.ts';
import { starterWords } from './check-facts-words.ts';
import type { Figures } from './figures-said.ts';
import { caution, claims, courtesy, honestGap, isFraming, leadIn, offer } from './framing.ts';
import { type Judge, judgeSentence, type Weighing } from './judge-sentence.ts';
import { opensWithBan } from './negation.ts';
import { nextDates, reckonedDays } from './next-dates.ts';
import { weigh } from './weigh-sentence.ts';

/** An answer to be checked, with all that it was allowed to use. */
export interface CheckRequest {
  readonly question: string;
  readonly now?: string | undefined;
  readonly passages: readonly GivenPassage[];
  readonly contacts: readonly GivenContact[];
  readonly completion: string;
}

/** What would be sent, who wrote it, and what was cut with the reason. */
export interface CheckResult {
  readonly sent: string;
  readonly mode: 'model' | 'quoted' | 'gap';
  readonly cut: readonly { readonly text: string; readonly why: string }[];
}

/** Reads what an answer may use once, and then judges sentence by sentence, so that an answer can be checked as it streams in. */
export interface AnswerCheck {
  /** Why a sentence may not be sent; nothing where it may. `line` holds the sentences beside it, whose citation it may share. */
  fault(sentence: AnswerSentence, line: readonly AnswerSentence[]): string | undefined;
  /** Whether a sentence that may be sent says something of its own, and is not a lead-in alone. */
  answers(sentence: AnswerSentence): boolean;
  /** The quotation that goes out instead, with its mode. */
  readonly instead: { readonly sent: string; readonly mode: 'quoted' | 'gap' };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function setsOf(figures: Figures): readonly ReadonlySet<string>[] {
  return [
    figures.emails,
    figures.links,
    figures.postcodes,
    figures.prices,
    figures.percents,
    figures.ages,
    figures.durations,
    figures.labels,
  ];
}

function hasFacts(text: string): boolean {
  const { figures, clock } = readFacts(text);
  return (
    figures.phones.some((one) => !/^(?:999|112)$/.test(one.number)) ||
    setsOf(figures).some((set) => set.size > 0) ||
    figures.dates.length > 0 ||
    clock.days.length > 0 ||
    clock.times.length > 0
  );
}

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

/** Makes ready to check answers over these passages. `judge` is another one only where the judge itself is trained or measured. */
export function createAnswerCheck(given: Omit<CheckRequest, 'completion'>, judge: Judge = judgeSentence): AnswerCheck {
  const aboutAbuse = isAbuse([given.question, ...given.passages.map((one) => one.text)].join(' '));
  const names = given.passages.map((one) => String(one.fields?.['name'] ?? ''));
  const own: ConductContext = { question: given.question, abuse: aboutAbuse, quoting: true, names };
  const written: ConductContext = { ...own, quoting: false };
  const sources = given.passages.map((passage, place) =>
    readSource(
      passage,
      place + 1,
      (sentence) => conductBreach(sentence, own) !== undefined && !opensWithBan(sentence),
    ),
  );
  const asked = readFacts(given.question);
  const registryText = given.contacts.map((one) => `${one.name} ${one.number}`).join('\n');
  const registryNames = nameWords(registryText);
  const questionNames = nameWords(given.question);

  function cited(cites: readonly number[]): readonly Source[] | undefined {
    const found = cites.flatMap((n) => sources.filter((one) => one.number === n));
    return found.length === cites.length ? found : undefined;
  }

  /** What the question and the sources that a sentence cites speak of. */
  function matters(cites: readonly Source[]): ReturnType<typeof mattersOf> {
    return mattersOf([given.question, ...cites.map((one) => one.all)].join('\n'));
  }

  /** The figures of a source with the dates that its weekdays come to. */
  function dated(source: Source): Figures {
    return { ...source.figures, dates: [...source.figures.dates, ...nextDates(source.clock, given.now)] };
  }

  /** Which numbers, days and times of a sentence its source does not hold, with those of the question and those that follow from today allowed. */
  function amountFaults(
    text: string,
    { figures, clock }: ReturnType<typeof readFacts>,
    source: Source,
  ): readonly string[] {
    return [
      ...figureFaults(figures, dated(source), asked.figures, source.clock),
      ...clockFaults(
        withoutPresent(clock, given.now),
        source.clock,
        text,
        asked.clock,
        reckonedDays(text, given.now, source.figures.durations),
      ),
    ];
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

  /** Weighs words against the sources they cite. */
  function weighFacts(text: string, cites: readonly Source[], borrowed = false): Weighing {
    const words = withoutMarks(text);
    const named = namedSources(words, sources);
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
      numberedFault(words, source.all),
      firstOrLastFault(words, source.all),
      absentFault(words, source.all),
      consentFault(words, source.all),
      wholeFault(words, source),
      // Where the answer speaks of several records, whose route it is cannot be told.
      ...(counted.length === 1
        ? [routeFault(words, source), waitFault(words, source), limitFault(words, source, given.question)]
        : []),
      deciderFault(words, source),
      pieceFault(words, source),
      lawFault(words, source),
      ...amountFaults(words, { figures, clock }, source),
    );
    const name = unknownName(
      words,
      new Set([...nameWords(source.all), ...registryNames, ...questionNames]),
      `${source.all}\n${registryText}`,
      starterWords,
    );
    // "Mention it to Mrs Farrow", who stands in another passage: doubtful, and no invention.
    if (name !== undefined)
      doubts.push(nameKnown(words) ? 'a name that another source holds' : 'a name that the source does not hold');
    // A length of time that the source gives itself puts nothing off.
    const isTimed = figures.durations.size > 0 && !doubts.includes('a length of time that the source does not give');
    if (!source.isRecord && !isTimed && putsOff(words, source.all)) doubts.push('puts off what the source wants soon');
    if (overstates(words, source.all)) doubts.push('promises more than the source');
    const skip = new Set(
      [...named, ...counted]
        .flatMap((one) => stemsOf(one.name))
        .concat(given.contacts.flatMap((one) => (words.includes(one.name) ? stemsOf(one.name) : []))),
    );
    const beside = wordsBeside(words, figures, clock);
    return {
      text: words,
      facts: doubts.filter((one) => one !== undefined),
      meaning: meaningFaults(words, source, given.question, skip, beside),
      numbers: weigh(beside.words, words, source, given.question, skip, beside.held),
      grave: isGrave(words, matters(counted), aboutAbuse, source.isRecord),
      borrowed,
    };
  }

  /** Judges words against the sources they cite. */
  function factFault(text: string, cites: readonly Source[]): string | undefined {
    return judge(weighFacts(text, cites));
  }

  /** A sentence that cites in several places is judged part by part: each part by the mark that follows it. */
  function citedFault(sentence: AnswerSentence): string | undefined {
    const all = cited(sentence.cites);
    if (all === undefined) return 'cites a passage that was not given';
    const parts = sentence.text.match(/[^[\]]*(?:\[[^\]]*\]\s*)+|[^[\]]+$/g) ?? [sentence.text];
    const marked = parts.filter((part) => citesOf(part).length > 0);
    if (marked.length > 1) {
      for (const part of marked) {
        const own = cited(citesOf(part));
        if (own === undefined) return 'cites a passage that was not given';
        const why = factFault(part, own);
        if (why !== undefined) return why;
      }
      return undefined;
    }
    return factFault(sentence.text, all);
  }

  // "**Samaritans**: 116 123." is the registry's own line and needs no passage.
  function isRegistryLine(text: string): boolean {
    const named = given.contacts.filter((one) => text.toLowerCase().includes(one.name.toLowerCase()));
    if (named.length === 0) return false;
    const { figures } = readFacts(text);
    const rest = named.reduce(
      (left, one) => left.replace(new RegExp(escaped(one.name), 'gi'), ' ').replaceAll(one.number, ' '),
      text,
    );
    return !hasFacts(rest) && distinctWords(rest) <= 3 && figures.phones.length <= named.length;
  }

  function isLeadIn(text: string): boolean {
    const words = text.split(/\s+/).length;
    if (/:\s*$/.test(text) && words <= 14 && (text.match(/\d+/g) ?? []).every((one) => given.question.includes(one)))
      return true;
    const short = words <= 14 && (/:\s*$/.test(text) || leadIn.test(text) || (words <= 6 && !/[.!?]$/.test(text)));
    return short && !hasFacts(text);
  }

  function nameKnown(text: string): boolean {
    const all = `${sources.map((one) => one.all).join('\n')}\n${registryText}`;
    return unknownName(text, new Set([...nameWords(all), ...questionNames]), all, starterWords) === undefined;
  }

  function uncitedFault(sentence: AnswerSentence, line: readonly AnswerSentence[]): string | undefined {
    const { text } = sentence;
    if (isLeadIn(text) && nameKnown(text)) return undefined;
    if (isRegistryLine(text)) return undefined;
    if (offer.test(text) && !hasFacts(text) && nameKnown(text) && text.length < 160) return undefined;
    if (courtesy.test(text) && text.length < 110 && !claims.test(text) && !hasFacts(text) && nameKnown(text))
      return undefined;
    if (isFraming(text) && !hasFacts(text) && nameKnown(text)) return undefined;
    if (honestGap.test(text) && !hasFacts(text) && nameKnown(text) && text.length < 220) return undefined;
    if (caution.test(text) && !hasFacts(text.replace(/\b(?:111|now|today)\b/g, '')) && nameKnown(text))
      return undefined;
    const at = line.indexOf(sentence);
    // Within one paragraph the mark at its end stands for the sentences before it.
    const after = line.slice(at + 1).find((one) => one.cites.length > 0);
    const before = [...line.slice(0, Math.max(0, at))].reverse().find((one) => one.cites.length > 0);
    for (const shared of [after, before]) {
      if (shared === undefined) continue;
      const found = cited(shared.cites);
      if (found !== undefined && judge(weighFacts(text, found, true)) === undefined) return undefined;
    }
    return 'no source is cited';
  }

  return {
    fault(sentence, line) {
      const words = withoutMarks(sentence.text);
      const breach = conductBreach(words, written);
      if (breach !== undefined) return breach;
      if (givesOrders(words)) return 'gives orders';
      const follows = followsOrder(words, cited(sentence.cites) ?? [], sources);
      if (follows !== undefined) return follows;
      const inMatter = matterBreach(words, matters(cited(sentence.cites) ?? []), aboutAbuse);
      if (inMatter !== undefined) return inMatter;
      return sentence.cites.length > 0 ? citedFault(sentence) : uncitedFault(sentence, line);
    },
    answers(sentence) {
      return (
        sentence.cites.length > 0 ||
        (!isLeadIn(sentence.text) &&
          !caution.test(sentence.text) &&
          (honestGap.test(sentence.text) || distinctWords(sentence.text) > 3))
      );
    },
    get instead() {
      return quotation(given.question, sources);
    },
  };
}

/** Checks a whole answer: cuts what fails, and sends a quotation instead when nothing is left that answers. */
export function checkAnswer(request: CheckRequest): CheckResult {
  return checkWith(createAnswerCheck(request), request.completion);
}

/** The same with a check made ready before, for several answers over the same passages. */
export function checkWith(check: AnswerCheck, completion: string): CheckResult {
  const { sentences, tail } = partAnswer(completion);
  const cut: { text: string; why: string }[] = [];
  const kept: AnswerSentence[] = [];
  for (const sentence of sentences) {
    const why = check.fault(
      sentence,
      sentences.filter((one) => one.line === sentence.line),
    );
    if (why === undefined) kept.push(sentence);
    else cut.push({ text: sentence.text, why });
  }
  const led = kept.filter((sentence, place) => {
    if (!/:\s*$/.test(sentence.text) || check.answers(sentence)) return true;
    // A lead-in whose list is gone leads nowhere.
    const next = kept[place + 1];
    if (next !== undefined) return true;
    cut.push({ text: sentence.text, why: 'leads to nothing that is left' });
    return false;
  });
  if (!led.some((sentence) => check.answers(sentence)))
    return {
      ...check.instead,
      cut: [...cut, ...led.map((one) => ({ text: one.text, why: 'nothing is left that answers' }))],
    };
  if (cut.length === 0) return { sent: completion, mode: 'model', cut };
  let sent = '';
  for (const [place, sentence] of led.entries()) {
    const before = place === 0 ? sentence.before.replace(/^\s+/, '') : sentence.before;
    sent += place > 0 && before === '' && !/\s$/.test(sent) ? ` ${sentence.text}` : before + sentence.text;
  }
  // A sentence that lost its neighbours on a line keeps its own line.
  return { sent: (sent + tail).replace(/\n{3,}/g, '\n\n').trim(), mode: 'model', cut };
}
