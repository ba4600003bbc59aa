// Whom somebody rings or tells: "the buddy rings the police" where the source has the buddy ring the supervisor.
import { stemsOf } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';

const reaches =
  /\b(?:the|your|their|our|a|an) ([a-z]+(?: [a-z]+)?) (rings?|phones?|tells?|informs?|alerts?|contacts?) (?:the|your|their|our|a|an) ([a-z]+(?: [a-z]+)?)/gi;
const nobody = /^(?:not|who|that|which|never|then|also|must|should|will|may|can|only|and|or|but|to)$/i;

interface Reached {
  readonly by: string;
  readonly deed: string;
  readonly whom: readonly string[];
}

function reachedIn(text: string): readonly Reached[] {
  const plain = plainWords(text);
  return [...plain.matchAll(reaches)].flatMap(({ index, 1: subject = '', 2: deed = '', 3: object = '' }) => {
    const by = subject.split(' ').at(-1) ?? '';
    const whom = stemsOf(object).filter((one) => one.length > 2);
    return nobody.test(by) || whom.length === 0 || isDenied(plain, index)
      ? []
      : [{ by: stemsOf(by)[0] ?? by, deed: stemsOf(deed)[0] ?? deed, whom }];
  });
}

/** Whether a sentence has somebody ring or tell another than the one whom the source has them ring or tell. */
export function rungFault(sentence: string, sentences: readonly string[]): string | undefined {
  const known = sentences.flatMap(reachedIn);
  const isOther = reachedIn(sentence).some((one) => {
    const own = known.filter(({ by, deed }) => by === one.by && deed === one.deed);
    return own.length > 0 && !own.some(({ whom }) => whom.some((stem) => one.whom.includes(stem)));
  });
  return isOther ? 'rings or tells another than the source says' : undefined;
}
