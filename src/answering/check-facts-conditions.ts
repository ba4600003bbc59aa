// What a source allows on a condition: a sentence that says what is allowed and leaves the condition out allows more than its source. A condition of an order is left out too often because the question has told it, so only leave is read here.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { best, coveredBy } from './weigh-clauses.ts';

/** What follows and what it hangs on, in stems. */
interface Bound {
  readonly follows: readonly string[];
  readonly condition: readonly string[];
}

const agreed =
  "(?:only )?(?:with|by|after|subject to) (?:the |an? |your |her |his |their )?(?:[\\w-]+(?:'s)? ){0,2}?(?:consent|agreement|permission|approval|say-so)";
const marker =
  'only (?:if|when|where|once|after|with|by|through|from)|if|unless|provided(?: that)?|(?:as|so) long as|once|until|on condition that|where|when';
const leading = new RegExp(`^((?:${marker})\\b.*?|${agreed}),\\s*(.+)$`, 'i');
const trailing = new RegExp(`^(.+?)[\\s,(-]+\\b((?:${marker})\\b.+)$`, 'i');
const byAgreement = new RegExp(`\\b${agreed}\\b`, 'i');
// "She may be at risk" is a doubt and no leave.
const leave =
  /\b(?:may|can|could)\b(?! (?:be (?:being|harmed|hurt|abused|afraid|ill|at risk|in danger|un\w+|a sign|hard)|feel|seem|need|want|show|mean|happen))|\b(?:allowed|entitled|eligible|welcome to|free to)\b/i;
const denying = /\b(?:not|never|no|nobody|cannot|without)\b|n't\b/i;
const ofConsent = /\b(?:consent|agree\w*|permission|approv\w*|say-so)\b/i;
const consents =
  /\b(?:consent\w*|agree\w*|permission|approv\w*|say-so|happy|willing|okay?|ok|says? (?:yes|so)|said (?:yes|so)|asks?|asked|wants?|go-ahead|first)\b/i;

const readBefore = new WeakMap<Source, readonly Bound[]>();

/** All that a source allows on a condition. */
function boundOf(source: Source): readonly Bound[] {
  const before = readBefore.get(source);
  if (before !== undefined) return before;
  const made = source.sentences
    .flatMap((one) => plainWords(one).split(/;\s+|:\s+|,\s+(?:but|and then|then)\s+/))
    .flatMap((text): readonly Bound[] => {
      const lead = leading.exec(text);
      const trail = lead === null ? trailing.exec(text) : null;
      const by = byAgreement.exec(text);
      const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
        [lead?.[2], lead?.[1]],
        [trail?.[1], trail?.[2]],
        [by === null ? undefined : text.replace(by[0], ' '), by?.[0]],
      ];
      return pairs.flatMap(([follows, condition]) => {
        if (follows === undefined || condition === undefined || !leave.test(follows) || denying.test(follows))
          return [];
        const read = { follows: telling(follows), condition: telling(condition) };
        return read.follows.length > 0 && read.condition.length > 0 ? [read] : [];
      });
    });
  readBefore.set(source, made);
  return made;
}

/** Leave without its condition. The condition is kept where a third of its words, or others for them, stand in the sentence, in those beside it or in the question; consent also where somebody is asked, willing or happy. */
export function conditionFault(sentence: string, source: Source, question: string, beside: string): string | undefined {
  const text = plainWords(sentence);
  if (/\?\s*$/.test(text) || denying.test(text)) return undefined;
  if (source.isRecord || !leave.test(text)) return undefined;
  const own = telling(text);
  if (own.length < 2) return undefined;
  const stems = stemsOf(text);
  const others = stemsOf(`${beside} ${question}`);
  const isLeft = boundOf(source).some(({ follows, condition }) => {
    if (coveredBy(follows, stems) < 0.6) return false;
    if (own.filter((one) => best(one, follows) > 0).length < own.length * 0.6) return false;
    if (condition.some((one) => ofConsent.test(one)) && consents.test(`${text} ${beside}`)) return false;
    const rest = stems.filter((one) => !follows.includes(one));
    return coveredBy(condition, rest) < 0.34 && coveredBy(condition, others) < 0.34;
  });
  return isLeft ? 'leave without the condition that the source sets' : undefined;
}
