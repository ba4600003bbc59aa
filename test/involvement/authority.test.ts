import { join } from 'node:path';
import { findAuthority } from '../../src/involvement/authority.ts';
import type { AuthorityRow } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

let rows: readonly AuthorityRow[];
beforeAll(async () => {
  rows = (await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), { today: '2026-11-22' })).authority;
});

test.each([
  ['can I go alone?', /visit alone/, /ask first/],
  ['can I share this without consent?', /without consent/, /safeguarding lead/],
  ['can I share it with the GP without her agreement?', /without consent/, /tell someone/],
  ['can I share information with consent', /Sharing information with consent/, /decide alone/],
  ['can I give her a lift in my car?', /lift in your own car/, /ask first/],
  ['do I need permission to ring 999', /999 is needed/, /decide alone/],
  ['am I allowed to lend someone a tenner', /Lending somebody money/, /usual answer is no/],
  ['can I do a home visit by myself', /visit alone/, /ask first/],
  ['can i visit in the evening', /evening or at a weekend/, /manager/],
  ['can I go on my own?', /^A home visit alone$/, /ask first/],
  ['can I visit when there is a dog', /dogs or other worries/, /supervisor decides/],
  ['can I share this if her life is at risk', /life is at risk/, /share now/],
  ['can I tell them without consent if her life is at risk', /life is at risk/, /safeguarding lead straight after/],
  ['can I share without consent', /may be harmed/, /tell someone/],
  ['can I drive her to the hospital', /lift in your own car/, /ask first/],
  ['can I accept flowers', /small gift/, /gifts register/],
  ['can I contact the family', /Contacting a relative/, /whom you may contact/],
  ['is it ok to call her mum', /Contacting a relative/, /ask first/],
  ['do I need to ask before I speak to her sister', /Contacting a relative/, /ask first/],
  ['can I refer to MARAC', /MARAC/, /safeguarding lead/],
])('the service says who decides: %s', (words, situation, whoDecides) => {
  const [found] = findAuthority(words, rows);
  expect(found?.situation).toMatch(situation);
  expect(found?.whoDecides).toMatch(whoDecides);
  expect(found?.source).not.toBe('');
});

test.each([
  'quiet craft group on Tuesdays',
  'can she go to the lunch club alone?',
  'can I get a bus to the hospital',
  'can I contact the family centre',
  'can I find a family group',
  'what can I do about debts',
  'can you find me a walking group without a fee',
  'how do I record a contact',
  'can I have the number of the food bank',
  'should I eat before the walk',
  'is it ok to bring a child to the group',
])('the service does not bring up who decides for: %s', (words) => expect(findAuthority(words, rows)).toEqual([]));

test.each([
  ['lady handed me fifty quid in an envelope', /gift of money/],
  ['chap brought me chocolates', /small gift/],
  ['he has found me on instagram', /friend request/],
  ['his brother rang to ask what we do', /relative or partner asks/],
  ['i have texted the wrong person', /wrong person/],
  ['she wants me as guarantor', /guarantor/],
  ['she has had twenty sessions already', /usual number of contacts/],
  ['not sure he understands the contract he wants to sign', /make a particular decision/],
])('the service says who decides when a matter is told and not asked: %s', (words, situation) => {
  expect(findAuthority(words, rows, true)[0]?.situation).toMatch(situation);
});

test('the service names both rows where the one telling word means two', () => {
  expect(findAuthority('can I accept a gift?', rows).map((row) => row.situation)).toEqual([
    expect.stringContaining('small gift'),
    expect.stringContaining('gift of money'),
  ]);
});
