import { beingVerbs, personStates, personVerbs, relations } from './context-words.ts';
import type { Word } from './words.ts';

/** Whether the verb at a place is one that only people do, or says how somebody is: "is 15", "was begging", "hasnt eaten". */
export function isPersonal(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const third = words[at + 2]?.lower ?? '';
  if (/^(?:is|was|are|were|isnt|isn't|wasnt|wasn't)$/.test(verb)) {
    if (/^\d{1,3}$/.test(next)) return true;
    if (/^(?:in|at|on|off)$/.test(next))
      return /^(?:a|hospital|hosp|prison|care|rehab|refuge|bed|pain|tears|crisis|debt|arrears|trouble|temporary|ta|bits|custody|her|his|tag|probation|benefits|uc|pip|my|home|work|school|college|sick|antidepressants|meds|oxygen|dialysis|ward)$/.test(
        third,
      );
    if (/^(?:the|her|his|my|a|an|our|their)$/.test(next))
      return (
        relations.has(third) ||
        /^(?:carer|client|one|nice|lovely|good|new|single|retired|young|student|nurse|teacher|cleaner|driver|wheelchair|smoker|drinker|quiet|private|proud|very)$/.test(
          third,
        )
      );
    if (next === 'being') return true;
    if (/^(?:so|very|really|still|now|always|just|only|too|quite|also|not|nearly|being)$/.test(next))
      return personStates.has(third) && !/^(?:hard|low|due|in|on|at|off|out|up)$/.test(third);
    return (
      (personStates.has(next) &&
        !/^(?:due|a|an|coming|up|out|getting|over|nice|lovely|better|worse|good|now|so|very|hard|missing|taking|away|on|starting|going|looking|known|called)$/.test(
          next,
        )) ||
      (/^(?:up|going|coming|looking|back|getting|away)$/.test(next) &&
        /^(?:at|all|to|in|home|for|with|worse|on|from|upset|evicted|married)$/.test(third) &&
        !/^(?:for|on|worse)$/.test(third))
    );
  }
  if (/^(?:has|hasnt|hasn't|had|hadnt|hadn't)$/.test(verb))
    return (
      /^(?:moved|cancelled|lost|asked|rang|fallen|stopped|left|agreed|refused|told|said|died|missed|turned|disclosed|fled|eaten|answered|slept|rung|phoned|heard|signed|had|3|4|5|6|two|three|four|no|nobody|kids|children|dementia|copd|diabetes|cancer|ms|epilepsy|depression|anxiety|parkinson's|capacity|bruises|2|bad|split|separated|applied|declined|attended|dnad|relapsed|managed|her|his|self|overdosed|threatened)$/.test(
        next,
      ) ||
      (next === 'been' && third !== 'hard') ||
      (next === 'gone' && /^(?:missing|home|back|into|to|off|quiet|out|away|in)$/.test(third))
    );
  if (
    /^(?:didnt|didn't|wont|won't|cant|can't|cannot|doesnt|doesn't|couldnt|couldn't|wouldnt|wouldn't|dont)$/.test(verb)
  )
    return true;
  return (
    personVerbs.has(verb) &&
    !beingVerbs.has(verb) &&
    !/^(?:came|comes|goes|went|helps|keeps|kept|needs|needed|takes|took|looks|looked|seems|seemed|sounds|works|worked|has|had|turns|turned|hits|hit|gets|got|started|starts|stopped|stops|uses|used|sends|sent|left|gave|signed|played|plays|paid|pays|feels|felt|found|finds|likes|turn|died|passed|moved|lies|fell)$/.test(
      verb,
    )
  );
}

/** The first word of a message, sentence or clause. */
export function opensClause(before: Word | undefined, word: Word): boolean {
  return (
    before === undefined ||
    word.opens ||
    /[,;(]/.test(word.gap) ||
    /^(?:and|but|so|that|because|cos|when|if|think|thinks|says|said|hi|hey|or|as|while|then|since|where|until|why|how|did|does|has|is|was|&|ok|well|update)$/.test(
      before.lower,
    )
  );
}
