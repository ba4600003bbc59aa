import { readSafetyHere } from '../../src/safety/read-safety.ts';

test.each([
  ['a caller says a bomb is under the stage at the village hall', 'now'],
  ['he told me he is going to burn the library down', 'now'],
  ['she wants to blow up the tax office and has bought what she needs', 'now'],
  ['the twins have had no tea and there is nothing left in the house till payday', 'today'],
  ['he is only low risk, can I leave it until Monday', 'today'],
  ['Mr Adeyemi is up on the roof', 'now'],
  ['the landlord is on the roof fixing a tile, can she have a fan heater', 'none'],
  ['the cat is on the roof again', 'none'],
  ['he flinched when the volunteer lifted an arm to hang the coats', 'today'],
  ['her nephew rants about a massacre at the town hall, it is probably the drink', 'today'],
  ['bloke at the drop in jokes that somebody ought to blow the mosque up', 'today'],
  ['a school leaver I see has posted again on a race war, we told the police in May', 'today'],
  ['Mykola from Ukraine talks of the bombing of his street and cannot sleep', 'none'],
  ['the knitting circle is on about yarn bombing the bus station', 'none'],
  ['what counts as talk of a terror attack for the prevent training', 'none'],
  ['they went to the craft table for the bath bomb session', 'none'],
  ['volunteers needed to blow up balloons for the fun day', 'none'],
  ['is there a low risk falls class that can wait until next week', 'none'],
])('the service reads “%s” as %s', (said, level) => {
  expect(readSafetyHere(said).level).toBe(level);
});

// On the supervisor's list since the training with short turns; nobody is called.
test.failing('the service reads “the pony flinched when she lifted her hand, is there a calmer stable” as none', () => {
  expect(readSafetyHere('the pony flinched when she lifted her hand, is there a calmer stable').level).toBe('none');
});

test('the service has a human hear the same day of a baby whose milk has run out', () => {
  expect(['today', 'now']).toContain(readSafetyHere('her baby has no milk, the tin ran out this morning').level);
});
