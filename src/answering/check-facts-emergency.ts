// 999 and 111 as the source gives them: what it says of them is an order, for its own condition and with nothing before it.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { stemsOf } from './check-facts-words.ts';
import { idle, isDenied, plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const hedge =
  /\b(?:consider|think(?:ing)? about|could|might|may(?: want to)?|perhaps|possibly|maybe|worth|an option(?: is)?)\b[^.;,]{0,25}\b(?:ring|call|dial|phone)(?:ing)? 999\b|\b999\b[^.;,]{0,12}\b(?:is|as) (?:also )?an option\b/i;
// Whoever else may make the call, the call is made.
const byColleague =
  /\b(?:colleague|receptionist|somebody else|someone else) (?:may|can|could) (?:ring|call|dial|phone) 999\b/i;
const denying = /\b(?:not|never|no|nobody|cannot|without|unless)\b|n't\b/i;
const emergency = /\b(?:999|112)\b/;
const shortNumbers = /\b(?:999|111|112)\b/g;
const conditionWord = `(?:if|when|whenever|where|should|once)(?! ${idle} *(?:$|[,;.]))`;
// "Out of hours" is a condition without a word for it.
const outOfHours =
  /\b(?:out of|outside(?: of)?|after) (?:these |those |its |their |the |office |working |opening |surgery |service )*(?:hours|times)\b/i;

const asksSomething =
  /\b(?:ring|call|phone|ask|tell|speak|talk|let|contact|refer|wait|book|see|give|send|leave|offer|write|note|check)\b/i;

/** It wants something done; "do not leave her alone" beside 999 wants nothing else. */
function asks(text: string): boolean {
  const found = asksSomething.exec(text);
  return found !== null && !isDenied(text, found.index + found[0].length);
}

interface Rule {
  readonly condition: readonly string[];
  /** All its words, plain ones too. */
  readonly words: readonly string[];
  readonly denied: boolean;
  readonly numbers: readonly string[];
}

/** Each condition of a text with the short numbers that its sentence gives. */
function rulesOf(text: string): readonly Rule[] {
  return (
    plainWords(text)
      // "Tell the lead today, and if it is now, 999": a number goes with its own condition.
      .split(/(?<=[.!?])\s+|;\s+|\n|,? (?:and|but) (?=(?:if|when|where|once) )/)
      .flatMap((one) => {
        const numbers = [...one.matchAll(shortNumbers)].map((match) => match[0]);
        // "Ring 999 for chest pain, and otherwise 111": each with what stands behind it.
        if (numbers.length > 1 && behind.test(one))
          return [...one.matchAll(new RegExp(behind, 'gi'))].flatMap(([, number = '', found = '']) =>
            found.split(/,?\s+or\s+/).map((part) => ({
              condition: telling(part),
              words: stemsOf(part),
              denied: denying.test(part),
              numbers: [number],
            })),
          );
        if (outOfHours.test(one)) return [{ condition: ['outofhour'], words: ['outofhour'], denied: false, numbers }];
        const found =
          new RegExp(`^(?:and |but |so )?${conditionWord}\\b(.*?)${conditionEnd}`, 'i').exec(one)?.[1] ??
          new RegExp(`\\b${conditionWord}\\b(.*)$`, 'i').exec(one)?.[1] ??
          // "Chest pain or collapse: 999", "for chest pain, ring …".
          /^\W*(?:for )?((?!\d)[^:.]{3,90}):(?=.*\b(?:999|111|112)\b)/i.exec(one)?.[1] ??
          /^\W*(?:for|with) ([^,:]{3,60}),/i.exec(one)?.[1];
        if (found === undefined) return [];
        // "Taken too much, or are bleeding", "shakes, sweats or has a fit": each is enough.
        return found
          .replace(/,? (?:ring|call|dial|phone) \d.*$/i, '')
          .split(/,?\s+or\s+|,\s+/)
          .flatMap((part): readonly Rule[] => {
            const condition = telling(part);
            return condition.length === 0
              ? []
              : [{ condition, words: stemsOf(part), denied: denying.test(part), numbers }];
          });
      })
  );
}

// The condition runs on over its commas up to what is to be done.
const conditionEnd =
  '(?:,(?= (?:please |then |you )?(?:ring|call|dial|phone|tell|speak|go|stay|stop|leave|use|it is|the|and|so|do|get|ask)\\b)|:|$)';

const behind = /\b(999|111|112) (?:for|if|when) ([^,.;]+)/i;

const readBefore = new WeakMap<Source, readonly Rule[]>();

/** 999 left to choice, something else where the source says 999, or 999 and 111 exchanged. `beside`: what the answer says beside the sentence. */
export function emergencyFault(sentence: string, source: Source, beside: string): string | undefined {
  const text = plainWords(sentence);
  if (
    !source.isRecord &&
    hedge.test(text) &&
    !byColleague.test(text) &&
    emergency.test(source.all) &&
    !hedge.test(source.all)
  )
    return 'leaves 999 to choice';
  if (/\?\s*$/.test(text)) return undefined;
  const known = readBefore.get(source) ?? source.sentences.flatMap(rulesOf);
  readBefore.set(source, known);
  if (!known.some((one) => one.numbers.length > 0)) return undefined;
  // "Agree what happens if you do not ring" leaves it to the agreement.
  for (const said of rulesOf(
    text.replace(/\bwhat (?:happens|to do|(?:they|she|he|you) (?:do|does|will do)) (?:if|when)\b.*$/i, ''),
  )) {
    const same = known.filter(
      (one) =>
        one.denied === said.denied &&
        coveredBy(one.condition, said.condition) >= 0.75 &&
        coveredBy(said.condition, one.condition) >= 0.6,
    );
    // "Ring 111 if she has a fit" of a source that says 999 for fits and 111 for other worries.
    const told = known.filter(
      (one) => one.numbers.length > 0 && one.denied === said.denied && coveredBy(said.condition, one.words) >= 0.75,
    );
    if (
      said.numbers.length > 0 &&
      told.length > 0 &&
      !known.some(
        (one) => one.numbers.some((n) => said.numbers.includes(n)) && coveredBy(said.condition, one.words) > 0,
      )
    )
      return 'another emergency number than the source gives';
    if (same.length === 0) continue;
    const given = same.flatMap((one) => one.numbers);
    if (said.numbers.length > 0 && given.length > 0 && !said.numbers.some((one) => given.includes(one)))
      return 'another emergency number than the source gives';
    if (
      said.numbers.length === 0 &&
      same.every((one) => one.numbers.some((number) => emergency.test(number))) &&
      !emergency.test(beside) &&
      asks(text)
    )
      return 'something else where the source says 999';
  }
  return undefined;
}
