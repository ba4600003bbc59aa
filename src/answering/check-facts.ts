// Every sentence of an answer that a model wrote is checked against the passage it cites before anyone reads it; what fails is cut whole.
import { conductBreach, sendsLetters } from './check-facts-conduct.ts';
import { followsOrder, isOwnRule } from './check-facts-follows.ts';
import { type CheckRequest, readGiven } from './check-facts-given.ts';
import {
  isAnothersNumber,
  isForSomethingElse,
  isKeptForOthers,
  isLabelledOtherwise,
  isOfOtherAge,
  isOfOtherHours,
  isOtherHolders,
  isStaffOnly,
} from './check-facts-labels.ts';
import { matterBreach, withDevices } from './check-facts-matters.ts';
import { mendedBy } from './check-facts-mend.ts';
import { givesOrders } from './check-facts-orders.ts';
import { createOwnerCheck } from './check-facts-owners.ts';
import { quotation } from './check-facts-quotation.ts';
import { type AnswerSentence, citesOf, partAnswer, withoutMarks } from './check-facts-sentences.ts';
import { distinctWords } from './check-facts-services.ts';
import type { Source } from './check-facts-source.ts';
import { claimsNothing, isLeadIn } from './check-facts-uncited.ts';
import { createWeigher } from './check-facts-weighing.ts';
import { caution, honestGap } from './framing.ts';
import { type Judge, judgeSentence } from './judge-sentence.ts';

const sumsUp = /^(?:the |in )?(?:short|brief)\b[^.:]{0,12}[:,]/i;

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
  /** The source's own words in the place of a sentence that failed for this reason, where they are plainly known and nothing worse is wrong. */
  mend(sentence: AnswerSentence, why: string): AnswerSentence | undefined;
  /** Whether a sentence that may be sent says something of its own, and is not a lead-in alone. */
  answers(sentence: AnswerSentence): boolean;
  /** The quotation that goes out instead, with its mode. */
  readonly instead: { readonly sent: string; readonly mode: 'quoted' | 'gap' };
}

/** Makes ready to check answers over these passages. `judge` is another one only where the judge itself is trained or measured. */
export function createAnswerCheck(
  request: Omit<CheckRequest, 'completion'>,
  judge: Judge = judgeSentence,
): AnswerCheck {
  const given = readGiven(request);
  const { cited } = given;
  const weighFacts = createWeigher(given);
  const ownerFault = createOwnerCheck(given.sources, given.contacts);

  /** Judges words against the sources they cite. */
  function factFault(text: string, cites: readonly Source[], beside: string): string | undefined {
    return judge(weighFacts(text, cites, false, beside));
  }

  /** A sentence that cites in several places is judged part by part: each part by the mark that follows it. */
  function citedFault(sentence: AnswerSentence, line: readonly AnswerSentence[]): string | undefined {
    const beside = line
      .filter((one) => one !== sentence)
      .map((one) => one.text)
      .join(' ');
    const all = cited(sentence.cites);
    if (all === undefined) return 'cites a passage that was not given';
    const parts = sentence.text.match(/[^[\]]*(?:\[[^\]]*\]\s*)+|[^[\]]+$/g) ?? [sentence.text];
    const marked = parts.filter((part) => citesOf(part).length > 0);
    if (marked.length > 1) {
      for (const part of marked) {
        const own = cited(citesOf(part));
        if (own === undefined) return 'cites a passage that was not given';
        const why = factFault(part, own, `${sentence.text.replace(part, ' ')} ${beside}`);
        if (why !== undefined) return why;
      }
      return undefined;
    }
    return factFault(sentence.text, all, beside);
  }

  function uncitedFault(sentence: AnswerSentence, line: readonly AnswerSentence[]): string | undefined {
    const { text } = sentence;
    if (claimsNothing(text, given)) return undefined;
    // "Short answer: the minibus for the lift, the choir for company" rests on all that its paragraph cites.
    if (sumsUp.test(text)) {
      const whole = cited([...new Set(line.flatMap((one) => one.cites))]);
      if (whole !== undefined && whole.length > 0 && judge(weighFacts(text, whole, true, '')) === undefined)
        return undefined;
    }
    const at = line.indexOf(sentence);
    // Within one paragraph the mark at its end stands for the sentences before it.
    const after = line.slice(at + 1).find((one) => one.cites.length > 0);
    const before = [...line.slice(0, Math.max(0, at))].reverse().find((one) => one.cites.length > 0);
    for (const shared of [after, before]) {
      if (shared === undefined) continue;
      const found = cited(shared.cites);
      if (
        found !== undefined &&
        judge(weighFacts(text, found, true, line.map((one) => one.text).join(' '))) === undefined
      )
        return undefined;
    }
    return 'no source is cited';
  }

  function labelFault(sentence: AnswerSentence, line: readonly AnswerSentence[]): string | undefined {
    const before = line.slice(0, Math.max(0, line.indexOf(sentence))).map((one) => withoutMarks(one.text));
    const words = withoutMarks(sentence.text);
    const own = cited(sentence.cites) ?? [];
    if (isOfOtherHours(words, own)) return 'the number for other hours';
    if (isKeptForOthers(words, own) || isStaffOnly(words, own)) return 'a number kept for others';
    if (isOfOtherAge(words, own)) return 'the number for another age';
    if (isForSomethingElse(words, `${before.join(' ')} ${given.question}`, own)) return 'the number for something else';
    return isAnothersNumber(words, before, own) || isLabelledOtherwise(words, own) || isOtherHolders(words, own)
      ? 'the number of somebody else in the passage'
      : undefined;
  }

  /** What may not be said whatever its source holds. */
  function breachOf(sentence: AnswerSentence): string | undefined {
    const cites = cited(sentence.cites) ?? [];
    const own = [given.question, ...cites.map((one) => one.all)];
    const words = withDevices(withoutMarks(sentence.text), own);
    const conduct = {
      ...given.conduct,
      question: withDevices(given.question, own),
      letters: sendsLetters(words, given.question, cites),
    };
    return (
      conductBreach(words, conduct) ??
      (givesOrders(words) && !isOwnRule(words, cites) ? 'gives orders' : undefined) ??
      followsOrder(words, cites, given.sources) ??
      matterBreach(words, given.matters(cites), given.conduct.abuse)
    );
  }

  return {
    fault(sentence, line) {
      // A mark of its own says whose a number is where the sentence names nobody.
      const earlier =
        sentence.cites.length > 0
          ? []
          : line.slice(0, Math.max(0, line.indexOf(sentence))).map((one) => withoutMarks(one.text));
      return (
        breachOf(sentence) ??
        ownerFault(withoutMarks(sentence.text), earlier.join(' ')) ??
        labelFault(sentence, line) ??
        (sentence.cites.length > 0 ? citedFault(sentence, line) : uncitedFault(sentence, line))
      );
    },
    mend(sentence, why) {
      return breachOf(sentence) === undefined ? mendedBy(sentence, why, given) : undefined;
    },
    answers(sentence) {
      return (
        sentence.cites.length > 0 ||
        (!isLeadIn(sentence.text, given.question) &&
          !caution.test(sentence.text) &&
          (honestGap.test(sentence.text) || distinctWords(sentence.text) > 3))
      );
    },
    get instead() {
      return quotation(given.question, given.sources);
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
