// A fit is a seizure and "fit" is not.
import { readCues } from '../../src/safety/read-cues.ts';

test.each([
  'she is fitting',
  'she is fitting in the hallway',
  'he keeps fitting and wont wake',
  'he was fit and well and is now fitting on the floor',
  'normally a fit man, now having a seizure',
])('the service hears a seizure at once in: %s', (text) => {
  expect(readCues(text).level).toBe('now');
});

test.each([
  'he is a fit man for eighty',
  'he is fit and well',
  'she is very fit',
  'he has been fit all his life',
  'she is fitting in well at the group',
  'she keeps fit in the garden',
])('the service hears none in: %s', (text) => {
  expect(readCues(text).level).toBe('none');
});
