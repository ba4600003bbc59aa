// Rows of a table: whole, and told apart only by what the others do not say too.
import { expect, test } from '@jest/globals';
import { quotableSentences } from '../../src/answering/quote.ts';
import { contentStems } from '../../src/retrieval/tokens.ts';

const table =
  'Item: Ramp; Signed by: the manager. Ask early; Deposit: £40\nItem: Pole; Signed by: the worker; Deposit: none\n';
const rowsFor = (question: string) => quotableSentences(table, contentStems(question), 'Lending');

test('the service keeps a row whole though a cell holds two sentences', () => {
  expect(rowsFor('ramp').map(({ text }) => text)).toEqual([
    'Item: Ramp; Signed by: the manager. Ask early; Deposit: £40',
  ]);
});

test('the service takes no word that all rows hold for one row', () => {
  expect(rowsFor('who signed the item').map(({ isOneOfMany }) => isOneOfMany)).toEqual([true, true]);
});

test('the service shows all rows where one holds half of what was asked and no more', () => {
  expect(rowsFor('pole for a bicycle')).toHaveLength(2);
});
