// The first line of an answer from guidance is read alone, on a small screen: it has to be an answer to what was asked.
import { leadSentence } from '../../src/answering/lead-sentence.ts';
import { quotableSentences } from '../../src/answering/quote.ts';
import { isOfKind, questionKind } from '../../src/retrieval/sentences/question-kind.ts';
import { contentStems } from '../../src/retrieval/tokens.ts';

const lead = (question: string, text: string, kindly: string): string | undefined =>
  leadSentence(
    [text],
    quotableSentences(text, contentStems(question), 'A list'),
    { kind: questionKind(question), question },
    { read: undefined, kindly },
    false,
  );

test('a sentence is cut at its colon only where the part that is left still gives the number', () => {
  const opening = 'Ring first where an entry is old.';
  const withNumber = `The list shows it for every one of the groups in it: ${'checked lately, '.repeat(8)}within 90 days.`;
  expect(lead('how long is an entry good for', `${opening} ${withNumber}`, withNumber)).toBe(opening);
  const numberFirst = `An entry counts as checked for 90 days in every case: ${'after that it is said to be older, '.repeat(4)}or not checked.`;
  expect(lead('how long is an entry good for', `${opening} ${numberFirst}`, numberFirst)).toBe(
    'An entry counts as checked for 90 days in every case.',
  );
});

test('"the assistant shows it" names nobody who could be asked', () => {
  const question = 'who checks the list';
  expect(isOfKind('who', question, 'The assistant shows it for each service.')).toBe(false);
  expect(isOfKind('who', question, 'A healthcare assistant may do it.')).toBe(true);
  expect(isOfKind('who', question, 'The list assurer does it.')).toBe(true);
});
