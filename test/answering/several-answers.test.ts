// Several answers in one message: every mark points to its own source, and a model's words are told from what is not its own.
import { describe, expect, test } from '@jest/globals';
import type { Answer, AnswerBlock, Citation } from '../../src/answering/answer.ts';
import { openedBy } from '../../src/answering/by-model.ts';
import { movedUp, onlyCited } from '../../src/answering/cited-blocks.ts';
import { answersTogether } from '../../src/answering/several-answers.ts';

const source = (title: string): Citation => ({ ref: title, title, quote: `${title}.` });
const words = (text: string): AnswerBlock => ({ kind: 'text', text, byModel: true });
const byModel = (firstLine: string, blocks: readonly AnswerBlock[], ...titles: readonly string[]): Answer => ({
  kind: 'answer',
  mode: 'model',
  firstLine,
  blocks,
  citations: titles.map(source),
  cut: [],
});
const quoted: Answer = {
  kind: 'answer',
  mode: 'quoted',
  firstLine: 'Form [2] is the one to fill in.',
  blocks: [{ kind: 'quote', text: 'Form [2] is the one to fill in.', citation: 1 }],
  citations: [source('Forms')],
  cut: [],
};
const together = (...answers: readonly Answer[]): Answer =>
  answersTogether(answers.map((answer, place) => ({ question: `question ${place + 1}`, answer })));
const textsOf = ({ blocks }: Pick<Answer, 'blocks'>): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'quote' ? [block.text] : block.kind === 'list' ? block.items : [],
  );

describe('several answers', () => {
  test('have each mark of a model counted into the sources of the whole, in every part of what it says', () => {
    const list: AnswerBlock = { kind: 'list', title: '', items: ['Lunch [1]', 'Choir [2, 1]'], byModel: true };
    const said = together(
      byModel('The walk is free [1].', [], 'Walks'),
      byModel('The choir is on [2].', [words('Lunch is £4 [1] after the walk [3].'), list], 'Lunch', 'Choir', 'Walks'),
    );
    expect(said.citations.map(({ title }) => title)).toEqual(['Walks', 'Choir', 'Lunch']);
    expect(textsOf(said)).toEqual([
      '1. “question 1”',
      'By a language model:',
      'The walk is free [1].',
      '2. “question 2”',
      'By a language model:',
      'The choir is on [2].',
      'Lunch is £4 [3] after the walk [1].',
      'Lunch [3]',
      'Choir [2][3]',
    ]);
  });

  test('keep the marks of the line that leads, where the first question has no answer', () => {
    const gap: Answer = { ...quoted, kind: 'gap', firstLine: 'I have none.', blocks: [], citations: [] };
    const said = together(gap, byModel('Lunch is £4 [2].', [words('The choir is free [1].')], 'Choir', 'Lunch'));
    expect(said.firstLine).toBe('You asked 2 things. 2, by a language model: Lunch is £4 [1].');
    expect(said.citations.map(({ title }) => title)).toEqual(['Lunch', 'Choir']);
  });

  test("leave the organisation's own words as they are, figures in brackets too, and call them nobody else's", () => {
    const said = together(byModel('The walk is free [1].', [], 'Walks'), quoted);
    expect(textsOf(said).slice(3)).toEqual(['2. “question 2”', ...Array(2).fill('Form [2] is the one to fill in.')]);
    expect(said.blocks.at(-1)).toMatchObject({ kind: 'quote', citation: 2 });
    expect([said.mode, said.isModelInPart]).toEqual(['model', true]);
    const none = together(quoted, quoted);
    expect([none.mode, none.isModelInPart]).toEqual(['quoted', undefined]);
  });

  test('name the model after a decision that is not its own, and only where words of its are left', () => {
    const written = byModel('You may not [1].', [words('Business insurance is needed [2].')], 'Lifts', 'Insurance');
    const decided = openedBy(written, 'No. Ask first: your manager.', written.blocks);
    const said = together(byModel('The walk is free [1].', [], 'Walks'), decided);
    expect(textsOf(said).slice(3)).toEqual([
      '2. “question 2”',
      'No. Ask first: your manager.',
      'By a language model:',
      'Business insurance is needed [2].',
    ]);
    expect(said.citations.map(({ title }) => title)).toEqual(['Walks', 'Insurance']);
    expect(openedBy(written, 'No.', []).mode).toBe('quoted');
    expect(openedBy(said, 'Ring 999.', said.blocks).blocks).toEqual(said.blocks);
  });
});

test("a model's words keep the sources they mark when others are left out or stand before them", () => {
  const left = onlyCited([words('Lunch is £4 [2].')], [source('Walks'), source('Lunch')]);
  expect(left.citations.map(({ title }) => title)).toEqual(['Lunch']);
  expect(textsOf({ blocks: movedUp(left.blocks, 2) })).toEqual(['Lunch is £4 [3].']);
});
